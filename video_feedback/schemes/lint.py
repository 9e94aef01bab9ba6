"""What is not right yet in a scheme, in a kind sentence each, and where."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from video_feedback.schemes.shaping import PAIRS, holder_of
from video_feedback.words import tr
from video_feedback_schemas.records import ChainRole, Code, Group, Scheme

What = Literal["scheme", "group", "code"]
_LINKS = {"signal": tr("signal"), "answer": tr("answer"), "reaction": tr("reaction")}


@dataclass(frozen=True, slots=True)
class Finding:
    """`id` is that of the group or code ("" for the scheme itself), `field` the field of its record."""

    what: What
    id: str
    field: str
    says: str


def lint(scheme: Scheme, taken: Mapping[str, str] | None = None) -> list[Finding]:
    """All that is not right yet, in the order of the scheme. `taken` tells which keys do what else at the workbench."""
    found = [Finding("scheme", "", field, says) for field, says in _scheme(scheme)]
    for group in scheme.groups:
        found += [Finding("group", group.id, field, says) for field, says in _group(scheme, group)]
        for code in _of(scheme, group):
            found += [Finding("code", code.id, field, says) for field, says in _code(scheme, code, group, taken or {})]
    return found


def key_trouble(scheme: Scheme, code_id: str, key: str) -> str:
    """Why a code cannot have a key, in one sentence; "" if it can."""
    if len(key) != 1 or not key.isalnum():
        return tr("Choose one letter or one figure.")
    holder = holder_of(scheme, key, but=code_id)
    return tr("{key} is the key of “{holder}”.", key=key.upper(), holder=holder.label) if holder else ""


def _of(scheme: Scheme, group: Group) -> list[Code]:
    return [code for code in scheme.codes if code.group_id == group.id and not code.archived]


def _scheme(scheme: Scheme) -> Iterator[tuple[str, str]]:
    if not scheme.name.strip():
        yield "name", tr("Give the scheme a name, so that it can be found.")
    if not any(not code.archived for code in scheme.codes):
        yield "codes", tr("There is no code yet to tag with.")
    roles = {code.chain_role for code in scheme.codes if not code.archived}
    missing = [role for role in get_args(ChainRole) if role and role not in roles]
    if 0 < len(missing) < 3:
        yield (
            "codes",
            tr(
                "A chain has a signal, an answer and a reaction. No code is the {missing} yet.",
                missing=tr(" or the ").join(_LINKS[role] for role in missing),
            ),
        )


def _group(scheme: Scheme, group: Group) -> Iterator[tuple[str, str]]:
    name = f"“{group.label}”" if group.label.strip() else tr("This group")
    if not group.label.strip():
        yield "label", tr("Give the group a name: it stands above its keys.")
    if not _of(scheme, group):
        yield "codes", tr("{name} has no code in use.", name=name)
    if (group.colour, group.shape) not in PAIRS:
        yield "colour", tr("The colour and the shape of {name} are no pair. Choose one of the eight.", name=name)
    first = next(other for other in scheme.groups if (other.colour, other.shape) == (group.colour, group.shape))
    if first.id != group.id:
        yield (
            "colour",
            tr("{name} looks like “{first}”. Choose another colour and shape.", name=name, first=first.label),
        )
    if group.exclusive and any(code.kind == "point" for code in _of(scheme, group)):
        yield "exclusive", tr("Only stretches can be one at a time, and {name} has points.", name=name)


def _code(scheme: Scheme, code: Code, group: Group, taken: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    name = f"“{code.label}”" if code.label.strip() else tr("This code")
    if not code.label.strip():
        yield "label", tr("Give the code a name: it stands on its key.")
    if not code.definition.strip():
        yield "definition", tr("Say in a few words what {name} is, so that it means the same next year.", name=name)
    if not code.key:
        yield "key", tr("{name} has no key yet: it can be pressed on the pad alone.", name=name)
    elif trouble := key_trouble(scheme, code.id, code.key):
        yield "key", trouble
    elif code.key.lower() in taken:
        yield (
            "key",
            tr(
                "{key} tags {name} here, so it no longer does this: {taken}.",
                key=code.key.upper(),
                name=name,
                taken=taken[code.key.lower()],
            ),
        )
    if scheme.is_shared(code.id):
        if not code.parent_label.strip():
            yield "parent_label", tr("The parent may see {name}. Give it kind words for the parent.", name=name)
        elif any(letter.isdigit() for letter in code.parent_label):
            yield (
                "parent_label",
                tr("The words of {name} for the parent have a figure in them. A parent sees no figures.", name=name),
            )
    if group.worker_only and code.parent_visible:
        yield (
            "parent_visible",
            tr(
                "“{group}” is for you only, so the parent never sees {name}, whatever is set here.",
                group=group.label,
                name=name,
            ),
        )
    if code.pre_roll_ms < 0 or code.post_roll_ms < 0:
        yield "pre_roll_ms", tr("The seconds played around {name} are less than none.", name=name)
