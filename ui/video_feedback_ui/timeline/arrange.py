"""How the lanes are arranged: by what, in which order, and which are folded, opened, alone or left out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from video_feedback.words import tr
from video_feedback_schemas.records import Group, Moment, Person, Scheme

Way = Literal["group", "code", "person", "coder"]
WAYS: tuple[Way, ...] = ("group", "code", "person", "coder")
WHO = {"baby": tr("Baby"), "adult": tr("Adult"), "both": tr("Both")}
NOT_SAID = tr("Not said")
# What begins like this names a code or a group: the rest names people, and is not kept between sittings.
_LASTING = ("group:", "code:", "who:")


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Lanes are named by their keys, which no two arrangements share. `order` holds the keys that were moved."""

    by: Way = "group"
    order: tuple[str, ...] = ()
    folded: frozenset[str] = frozenset()
    opened: frozenset[str] = frozenset()
    alone: frozenset[str] = frozenset()
    quiet: frozenset[str] = frozenset()

    @property
    def is_plain(self) -> bool:
        """Whether every lane is shown as usual."""
        return not (self.folded or self.alone or self.quiet)

    def lasting(self, name: str) -> tuple[str, ...]:
        """The keys of `order`, `folded` or `opened` that may be written down: none that names a person."""
        keys = self.order if name == "order" else sorted(getattr(self, name))
        return tuple(key for key in keys if key.startswith(_LASTING))


@dataclass(frozen=True, slots=True)
class Row:
    """A lane to be made: its key, its words, and the group whose shape stands before them (None for people).

    Only a row that `waits` is there while it holds nothing.
    """

    key: str
    label: str
    group: Group | None = None
    waits: bool = True


def group_key(scheme_id: str, group_id: str) -> str:
    return f"group:{scheme_id}:{group_id}"


def code_key(scheme_id: str, code_id: str, inside: str = "") -> str:
    """The key of a code's lane, or, within an opened lane, of its row there."""
    return f"{inside}/{code_id}" if inside else f"code:{scheme_id}:{code_id}"


def key_of(by: Way, moment: Moment, group: Group, named: Mapping[str, str]) -> str:
    """In which lane a moment lies. `named` gives a person's lane by their id, or by `baby` or `adult`."""
    if by == "group":
        return group_key(moment.scheme_id, group.id)
    if by == "code":
        return code_key(moment.scheme_id, moment.code_id)
    if by == "coder":
        return f"coder:{moment.coder}"
    return named.get(moment.person_id or "") or named.get(moment.who) or f"who:{moment.who}"


def lanes_of_people(people: Sequence[Person]) -> dict[str, str]:
    """The lanes of named people by their ids; the only baby and the only adult also by their role."""
    named = [person for person in people if person.called.strip()]
    found: dict[str, str] = {person.id: f"person:{person.id}" for person in named}
    for role in ("baby", "adult"):
        alike = [person for person in people if person.role == role]
        if len(alike) == 1 and alike[0] in named:
            found[role] = f"person:{alike[0].id}"
    return found


def rows(by: Way, schemes: Sequence[Scheme], people: Sequence[Person]) -> list[Row]:
    """The lanes there are in any case, in the usual order. `schemes`: the one in use first, the rest as they come.

    The versions of a scheme share lanes, which bear the words of the version in use, or else of the newest.
    """
    if by == "person":
        lanes = lanes_of_people(people)
        found = [Row(lanes[person.id], person.called) for person in people if person.id in lanes]
        return found + [Row(f"who:{who}", words, waits=who not in lanes) for who, words in WHO.items()]
    if by == "coder":
        return []
    made: dict[str, Row] = {}
    for scheme in _newest_first(schemes):
        for group in scheme.groups:
            waits = scheme is schemes[0] and not group.worker_only
            if by == "group":
                key = group_key(scheme.id, group.id)
                made.setdefault(key, Row(key, group.label, group, waits))
                continue
            for code in scheme.codes:
                key = code_key(scheme.id, code.id)
                if code.group_id == group.id:
                    made.setdefault(key, Row(key, code.label, group, waits and not code.archived))
    return list(made.values())


def rows_in(lane_key: str, schemes: Sequence[Scheme]) -> list[Row]:
    """The rows of an opened lane: one for each code that its group has, in any version of the scheme."""
    made: dict[str, Row] = {}
    for scheme in _newest_first(schemes):
        for code in scheme.codes:
            group = scheme.group(code.group_id)
            if group_key(scheme.id, group.id) == lane_key:
                key = code_key(scheme.id, code.id, lane_key)
                made.setdefault(key, Row(key, code.label, group, scheme is schemes[0] and not code.archived))
    return list(made.values())


def _newest_first(schemes: Sequence[Scheme]) -> list[Scheme]:
    """Schemes in the order in which they are first named, the versions of each newest first, but the one in use."""
    places = {scheme.id: place for place, scheme in reversed(list(enumerate(schemes)))}
    return sorted(schemes, key=lambda each: (places[each.id], each is not schemes[0], -each.version))


def ordered(keys: Sequence[str], order: Sequence[str]) -> list[str]:
    """Keys in their usual order, but those that were moved in theirs; a new one follows its usual neighbour."""
    there = set(keys)
    made = [key for key in order if key in there]
    known = set(made)
    for place, key in enumerate(keys):
        if key not in known:
            made.insert(made.index(keys[place - 1]) + 1 if place else 0, key)
    return made


def moved(arrangement: Arrangement, keys: Sequence[str], key: str, to: int) -> Arrangement:
    """Put a lane at a place among `keys`, the lanes beside it in the order in which they are shown."""
    others = [other for other in keys if other != key]
    others.insert(max(0, min(to, len(others))), key)
    rest = tuple(other for other in arrangement.order if other not in set(keys))
    return replace(arrangement, order=rest + tuple(others))


def turned(arrangement: Arrangement, name: str, key: str) -> Arrangement:
    """Put a lane into `folded`, `opened`, `alone` or `quiet`, or take it out."""
    changed: frozenset[str] = getattr(arrangement, name) ^ {key}
    if name == "opened":
        return replace(arrangement, opened=changed, folded=arrangement.folded - {key})
    if name == "folded":
        return replace(arrangement, folded=changed, opened=arrangement.opened - {key})
    if name == "alone":
        return replace(arrangement, alone=changed, quiet=arrangement.quiet - {key})
    return replace(arrangement, quiet=changed, alone=arrangement.alone - {key})


def all_shown(arrangement: Arrangement) -> Arrangement:
    """Every lane as usual again, in the order in which they stand."""
    return replace(arrangement, folded=frozenset(), alone=frozenset(), quiet=frozenset())


def by_way(arrangement: Arrangement, way: Way) -> Arrangement:
    """The lanes by something else; none of them is alone or left out any more."""
    return replace(arrangement, by=way, alone=frozenset(), quiet=frozenset())


def is_heard(arrangement: Arrangement, key: str, inside: str = "") -> bool:
    """Whether a lane takes part: it is not left out, nor is another one shown alone."""
    mine = {key, inside} - {""}
    return not mine & arrangement.quiet and (not arrangement.alone or bool(mine & arrangement.alone))


def is_thin(arrangement: Arrangement, key: str, inside: str = "") -> bool:
    """Whether a lane is a thin line of dashes: folded, the heading of an opened one, or beside one that is alone."""
    if key in arrangement.folded or key in arrangement.opened:
        return True
    # The heading over a row that is alone is thin as well, but it is not left out.
    return bool(arrangement.alone) and not {key, inside} & arrangement.alone
