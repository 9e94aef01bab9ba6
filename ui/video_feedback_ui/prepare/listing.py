"""Which moments are listed, and in what order: of a hundred thousand, within a blink. No Qt in here."""

import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import repeat
from operator import contains
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from video_feedback_schemas.records import Code, Group, Moment

Sort = Literal["time", "code", "length", "who"]
Key = tuple[int | str, int, str]
_WHO = {"baby": 0, "adult": 1, "both": 2}
_WORDS_KEPT = 40
_Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a moment must be to be listed: all of these. Empty fields ask for nothing.

    `words` stand in its note or its code's name. `among` are the moments of a visit.
    """

    words: str = ""
    group_id: str = ""
    code_id: str = ""
    who: str = ""
    person_id: str = ""
    coder: str | None = None
    picked: bool = False
    noted: bool = False
    among: frozenset[str] | None = None


EVERY = Wanted()


@dataclass(slots=True)
class _Columns:
    """What is asked about moments, side by side: numbers stand for codes, people and coders."""

    length: NDArray[np.int64]
    code: NDArray[np.int32]
    who: NDArray[np.int32]
    person: NDArray[np.int32]
    coder: NDArray[np.int32]
    notes: list[str]
    found: dict[str, _Mask] = field(default_factory=dict)  # which notes have a word, until one changes

    def put(self, at: int, one: "_Columns", *, anew: bool) -> None:
        self.found.clear()
        for name in ("length", "code", "who", "person", "coder"):
            column, value = getattr(self, name), getattr(one, name)[0]
            if anew:
                setattr(self, name, np.insert(column, at, value))
            else:
                column[at] = value
        self.notes[at : at if anew else at + 1] = one.notes

    def take(self, at: int) -> None:
        self.found.clear()
        for name in ("length", "code", "who", "person", "coder"):
            setattr(self, name, np.delete(getattr(self, name), at))
        del self.notes[at]


@dataclass(slots=True)
class _Numbers:
    """A number for each value, in the order in which they were met."""

    of: dict[object, int] = field(default_factory=dict)

    def column(self, values: Sequence[object]) -> NDArray[np.int32]:
        for value in dict.fromkeys(values):
            self.of.setdefault(value, len(self.of))
        return np.fromiter(map(self.of.__getitem__, values), np.int32, len(values))


class Listing:
    """All moments of a recording by time, ready to be asked. `code_of` and `group_of` say what each of them is."""

    def __init__(self, code_of: Callable[[Moment], Code], group_of: Callable[[Moment], Group]) -> None:
        self._code_of, self._group_of = code_of, group_of
        self._all: list[Moment] = []
        self._known: dict[str, Moment] = {}
        self._columns: _Columns | None = None  # made when something is asked first
        self._codes, self._people, self._coders = _Numbers(), _Numbers(), _Numbers()
        self._kinds: list[Code] = []
        self._groups: list[Group] = []
        self.picked: Collection[str] = ()

    def fill(self, moments: Iterable[Moment]) -> None:
        self._all = sorted(moments, key=_by_time)
        self._known = {moment.id: moment for moment in self._all}
        self._columns = None
        self._codes, self._people, self._coders, self._kinds = _Numbers(), _Numbers(), _Numbers(), []
        self._groups = []

    def put(self, moment: Moment) -> None:
        """Add a moment, or take its new version."""
        old = self._known.get(moment.id)
        if old is not None and _by_time(old) != _by_time(moment):
            self.take(moment.id)
            old = None
        at = bisect_left(self._all, _by_time(moment), key=_by_time)
        self._all[at : at if old is None else at + 1] = [moment]
        self._known[moment.id] = moment
        if self._columns is not None:
            self._columns.put(at, self._columns_of([moment]), anew=old is None)

    def take(self, moment_id: str) -> None:
        old = self._known.pop(moment_id, None)
        if old is not None:
            at = bisect_left(self._all, _by_time(old), key=_by_time)
            del self._all[at]
            if self._columns is not None:
                self._columns.take(at)

    def get(self, moment_id: str) -> Moment | None:
        return self._known.get(moment_id)

    def ready(self) -> None:
        """Get ready to be asked: with very many moments the first question would take longer than the others."""
        self._asked()

    def __len__(self) -> int:
        return len(self._all)

    def listed(self, wanted: Wanted, sort: Sort) -> list[Moment]:
        """The moments that are wanted, in order."""
        if wanted == EVERY and sort == "time":
            return self._all.copy()
        columns = self._asked()
        rows = np.flatnonzero(self._mask(columns, wanted, self._all))
        if sort != "time":
            rows = rows[np.argsort(self._ranks(columns, sort)[rows], kind="stable")]
        return list(map(self._all.__getitem__, rows.tolist()))

    def fits(self, moment: Moment, wanted: Wanted) -> bool:
        """Whether a moment is wanted."""
        return wanted == EVERY or bool(self._mask(self._columns_of([moment]), wanted, [moment])[0])

    def key(self, sort: Sort) -> Callable[[Moment], Key]:
        """By what the list is in order."""
        match sort:
            case "time":
                return lambda moment: (0, moment.start_ms, moment.id)
            case "code":
                return lambda moment: (_folded(self._code_of(moment).label), moment.start_ms, moment.id)
            case "length":
                return lambda moment: (-_length(moment), moment.start_ms, moment.id)
            case "who":
                return lambda moment: (_WHO[moment.who], moment.start_ms, moment.id)

    def groups(self) -> list[tuple[Group, list[Code]]]:
        """The groups and codes that there are moments of, by name."""
        found: dict[str, tuple[Group, list[Code]]] = {}
        for number in np.unique(self._asked().code).tolist():
            found.setdefault(self._groups[number].label, (self._groups[number], []))[1].append(self._kinds[number])
        return [
            (group, sorted(codes, key=lambda code: _folded(code.label))) for _, (group, codes) in sorted(found.items())
        ]

    def people(self) -> set[str]:
        """Who is named."""
        return {str(person) for person in self._values(self._people, self._asked().person) if person is not None}

    def coders(self) -> list[str]:
        """Who tagged; "" where nobody said."""
        return sorted(str(coder) for coder in self._values(self._coders, self._asked().coder))

    @staticmethod
    def _values(numbers: _Numbers, column: NDArray[np.int32]) -> list[object]:
        there = set(np.unique(column).tolist())
        return [value for value, number in numbers.of.items() if number in there]

    def _asked(self) -> _Columns:
        if self._columns is None:
            self._columns = self._columns_of(self._all)
        return self._columns

    def _columns_of(self, moments: list[Moment]) -> _Columns:
        codes = self._codes.column([(m.scheme_id, m.scheme_version, m.code_id) for m in moments])
        for number in range(len(self._kinds), len(self._codes.of)):
            one = moments[int(np.argmax(codes == number))]
            self._kinds.append(self._code_of(one))
            self._groups.append(self._group_of(one))
        return _Columns(
            np.fromiter((0 if m.end_ms is None else m.end_ms - m.start_ms for m in moments), np.int64, len(moments)),
            codes,
            np.fromiter(map(_WHO.__getitem__, [m.who for m in moments]), np.int32, len(moments)),
            self._people.column([m.person_id for m in moments]),
            self._coders.column([m.coder for m in moments]),
            [note.lower() if (note := m.note).isascii() else _folded(note) for m in moments],
        )

    def _mask(self, columns: _Columns, wanted: Wanted, moments: list[Moment]) -> _Mask:
        mask = np.ones(len(moments), np.bool_)
        if wanted.who:
            mask &= columns.who == _WHO[wanted.who]
        if wanted.person_id:
            mask &= columns.person == self._people.of.get(wanted.person_id, -1)
        if wanted.coder is not None:
            mask &= columns.coder == self._coders.of.get(wanted.coder, -1)
        if wanted.group_id:
            mask &= self._of_codes(columns, lambda code: code.group_id == wanted.group_id)
        if wanted.code_id:
            mask &= self._of_codes(columns, lambda code: code.id == wanted.code_id)
        if wanted.noted:
            mask &= np.fromiter(map(bool, columns.notes), np.bool_, len(moments))
        for word in _folded(wanted.words).split():
            mask &= self._has(columns, word)
        if wanted.picked:
            mask &= self._among(moments, self.picked)
        if wanted.among is not None:
            mask &= self._among(moments, wanted.among)
        return mask

    def _has(self, columns: _Columns, word: str) -> _Mask:
        found = columns.found.get(word)
        if found is None:
            # Typed letter by letter: what has a word has each beginning of it.
            begun = max((known for known in columns.found if known and word.startswith(known)), key=len, default="")
            rows = np.flatnonzero(columns.found[begun]) if begun else np.arange(len(columns.notes))
            notes = map(columns.notes.__getitem__, rows.tolist()) if begun else columns.notes
            found = np.zeros(len(columns.notes), np.bool_)
            found[rows[np.fromiter(map(contains, notes, repeat(word)), np.bool_, len(rows))]] = True
            if len(columns.found) >= _WORDS_KEPT:
                columns.found.clear()
            columns.found[word] = found
        return found | self._of_codes(columns, lambda code: word in _folded(code.label))

    def _of_codes(self, columns: _Columns, right: Callable[[Code], bool]) -> _Mask:
        found = [number for number, code in enumerate(self._kinds) if right(code)]
        return np.isin(columns.code, np.array(found, np.int32))

    def _among(self, moments: list[Moment], ids: Collection[str]) -> _Mask:
        mask = np.zeros(len(moments), np.bool_)
        if len(moments) == 1:
            mask[0] = moments[0].id in ids
            return mask
        for known in filter(None, map(self._known.get, ids)):
            mask[bisect_left(self._all, _by_time(known), key=_by_time)] = True
        return mask

    def _ranks(self, columns: _Columns, sort: Sort) -> NDArray[np.int64]:
        if sort == "length":
            return -columns.length
        if sort == "who":
            return columns.who.astype(np.int64)
        labels = [_folded(code.label) for code in self._kinds]
        places = {label: place for place, label in enumerate(sorted(set(labels)))}
        return np.array([places[label] for label in labels], np.int64)[columns.code]


def _by_time(moment: Moment) -> tuple[int, str]:
    return moment.start_ms, moment.id


def _length(moment: Moment) -> int:
    return 0 if moment.end_ms is None else moment.end_ms - moment.start_ms


def _folded(words: str) -> str:
    """As it is compared: no capitals, no accents."""
    if words.isascii():
        return words.lower()
    apart = unicodedata.normalize("NFKD", words.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
