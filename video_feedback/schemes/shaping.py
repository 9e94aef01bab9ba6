"""Changing a scheme on paper: each function takes a scheme and gives another. Nothing is written here."""

from dataclasses import replace

from video_feedback.words import tr
from video_feedback_schemas.ids import CodeId, GroupId, SchemeId, new_id
from video_feedback_schemas.records import Code, Group, Scheme, Shape

PAIRS: tuple[tuple[str, Shape], ...] = (
    ("g1", "disc"),
    ("g2", "square"),
    ("g3", "triangle"),
    ("g4", "diamond"),
    ("g5", "hexagon"),
    ("g6", "ring"),
    ("g7", "plus"),
    ("g8", "star"),
)
"""The colours, each with its shape: neither is ever seen alone."""


def blank(name: str) -> Scheme:
    """A scheme to begin with: one group, and no code in it yet."""
    colour, shape = PAIRS[0]
    return Scheme(
        id=SchemeId(new_id()),
        version=1,
        name=name,
        language="en-GB",
        author="",
        licence="",
        age_range="",
        groups=(Group(id=GroupId(new_id()), label=tr("First group"), colour=colour, shape=shape),),
        codes=(),
    )


def copy_of(scheme: Scheme) -> Scheme:
    """The same codes as a scheme of its own, beginning at version 1."""
    return replace(
        scheme, id=SchemeId(new_id()), version=1, name=tr("Copy of {scheme}", scheme=scheme.name), archived=False
    )


def put_code(scheme: Scheme, code: Code) -> Scheme:
    """Put a code in the place of the one that has its id."""
    return replace(scheme, codes=tuple(code if each.id == code.id else each for each in scheme.codes))


def put_group(scheme: Scheme, group: Group) -> Scheme:
    """Put a group in the place of the one that has its id."""
    return replace(scheme, groups=tuple(group if each.id == group.id else each for each in scheme.groups))


def add_code(scheme: Scheme, group_id: str) -> tuple[Scheme, Code]:
    """A new code at the end of a group. It has no key yet, and the parent sees nothing of it till it has words."""
    group = scheme.group(group_id)
    code = Code(
        id=CodeId(new_id()),
        group_id=group.id,
        label=tr("New code"),
        parent_label="",
        kind="point",
        who="both",
        key="",
        definition="",
        parent_visible=False,
    )
    return _in_order(replace(scheme, codes=(*scheme.codes, code))), code


def add_group(scheme: Scheme) -> tuple[Scheme, Group]:
    """A new group at the end, in the first colour that is free."""
    used = {group.colour for group in scheme.groups}
    colour, shape = next((pair for pair in PAIRS if pair[0] not in used), PAIRS[-1])
    group = Group(id=GroupId(new_id()), label=tr("New group"), colour=colour, shape=shape)
    return replace(scheme, groups=(*scheme.groups, group)), group


def place_code(scheme: Scheme, code_id: str, group_id: str, place: int) -> Scheme:
    """Put a code into a group, at a place there counted from 0 among the codes that are in use."""
    moved = replace(scheme.code(code_id), group_id=scheme.group(group_id).id)
    others = [code for code in scheme.codes if code.id != code_id]
    there = [code for code in others if code.group_id == group_id and not code.archived]
    at = others.index(there[place]) if 0 <= place < len(there) else len(others)
    return _in_order(replace(scheme, codes=(*others[:at], moved, *others[at:])))


def place_group(scheme: Scheme, group_id: str, place: int) -> Scheme:
    """Put a group at a place counted from 0."""
    moved = scheme.group(group_id)
    others = [group for group in scheme.groups if group.id != group_id]
    return _in_order(replace(scheme, groups=(*others[:place], moved, *others[place:])))


def archive_code(scheme: Scheme, code_id: str) -> Scheme:
    """Offer a code no longer. Its key is free for another."""
    return put_code(scheme, replace(scheme.code(code_id), archived=True))


def bring_back_code(scheme: Scheme, code_id: str) -> Scheme:
    """Offer an archived code again; without its key, if another code has that now."""
    code = scheme.code(code_id)
    key = "" if holder_of(scheme, code.key, but=code_id) else code.key
    return put_code(scheme, replace(code, archived=False, key=key))


def remove_code(scheme: Scheme, code_id: str) -> Scheme:
    return replace(scheme, codes=tuple(code for code in scheme.codes if code.id != code_id))


def remove_group(scheme: Scheme, group_id: str) -> Scheme:
    """Take a group away that has no code."""
    return replace(scheme, groups=tuple(group for group in scheme.groups if group.id != group_id))


def swap_keys(scheme: Scheme, one_id: str, other_id: str) -> Scheme:
    """Give each of two codes the key of the other."""
    one, other = scheme.code(one_id), scheme.code(other_id)
    return put_code(put_code(scheme, replace(one, key=other.key)), replace(other, key=one.key))


def holder_of(scheme: Scheme, key: str, *, but: str = "") -> Code | None:
    """The code in use that has a key, other than the one named."""
    same = (code for code in scheme.codes if not code.archived and code.id != but)
    return next((code for code in same if key and code.key.lower() == key.lower()), None)


def _in_order(scheme: Scheme) -> Scheme:
    """The codes stand in the order of their groups."""
    order = {group.id: place for place, group in enumerate(scheme.groups)}
    return replace(scheme, codes=tuple(sorted(scheme.codes, key=lambda code: order[code.group_id])))
