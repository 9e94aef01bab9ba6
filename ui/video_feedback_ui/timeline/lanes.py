"""The lanes of a recording by group, code, person or coder: which there are, and which moment lies in which."""

from collections.abc import Iterable, Iterator, Sequence

from video_feedback_schemas.records import Code, Group, Moment, Person, Scheme
from video_feedback_ui.timeline import arrange
from video_feedback_ui.timeline.arrange import Arrangement, Row
from video_feedback_ui.timeline.lane import Lane, end_of


class Lanes:
    """All moments of a recording, lane by lane. The colour and shape of a moment are those of its group (`group_of`).

    `version` counts up with every change of a moment, `layout` whenever lanes come, go or change places: what is worked
    out from them can be kept until then.
    """

    def __init__(self) -> None:
        self.lanes: list[Lane] = []
        self.arrangement = Arrangement()
        self.tones: list[Group] = []
        self.version = self.layout = 0
        self._schemes: list[Scheme] = []
        self._people: tuple[Person, ...] = ()
        self._named: dict[str, str] = {}
        self._codes: dict[tuple[str, int, str], tuple[Code, Group, int]] = {}
        self._moments: dict[str, Moment] = {}
        self._by_key: dict[str, Lane] = {}
        self._rows: dict[str, Row] = {}
        self._shown: tuple[int, list[Lane]] | None = None

    # What there is

    def set(self, schemes: list[Scheme], moments: Iterable[Moment]) -> None:
        """Take schemes (the one in use first) and all moments anew."""
        self._schemes = schemes
        self._codes, self.tones = {}, []
        tones: dict[tuple[str, str], int] = {}
        for scheme in schemes:
            groups = {group.id: group for group in scheme.groups}
            for code in scheme.codes:
                group = groups[code.group_id]
                tone = tones.setdefault((group.colour, group.shape), len(tones))
                if tone == len(self.tones):
                    self.tones.append(group)
                self._codes[scheme.id, scheme.version, code.id] = (code, group, tone)
        self._moments = {moment.id: moment for moment in moments}
        self._lay()

    def set_people(self, people: Sequence[Person]) -> None:
        """Say who belongs to the family: who is named has a lane where lanes go by person."""
        if tuple(people) != self._people:
            self._people = tuple(people)
            if self.arrangement.by == "person":
                self._lay()

    def arrange(self, arrangement: Arrangement) -> None:
        """Show the lanes like this."""
        before, self.arrangement = self.arrangement, arrangement
        if before.by != arrangement.by:
            self._lay()
            return
        for key in before.opened ^ arrangement.opened:
            self._open(key)
        self._sort()

    def _lay(self) -> None:
        """Make all lanes anew."""
        self.version += 1
        self.layout += 1
        self._named = arrange.lanes_of_people(self._people)
        found = arrange.rows(self.arrangement.by, self._schemes, self._people)
        self._rows = {row.key: row for row in found}
        self._by_key = {row.key: Lane(row.key, row.label, row.group) for row in found}
        held: dict[str, list[tuple[Moment, int]]] = {key: [] for key in self._by_key}
        for moment in self._moments.values():
            lane = self._home(moment)
            held.setdefault(lane.key, []).append((moment, self._tone(moment)))
        for key, each in held.items():
            self._by_key[key].set(each)
        for key in self.arrangement.opened:
            self._open(key)
        self._sort()

    def _open(self, key: str) -> None:
        """Make the rows of a lane that was opened, or let go of those of one that was closed."""
        lane = self._by_key.get(key)
        if lane is None or self.arrangement.by != "group":
            return
        for inner in [inner for inner in self._by_key.values() if inner.inside is lane]:
            del self._by_key[inner.key], self._rows[inner.key]
        if key in self.arrangement.opened:
            held: dict[str, list[tuple[Moment, int]]] = {}
            for row in arrange.rows_in(key, self._schemes):
                self._rows[row.key], held[row.key] = row, []
                self._by_key[row.key] = Lane(row.key, row.label, row.group, inside=lane)
            for moment in lane.moments:
                held[arrange.code_key(moment.scheme_id, moment.code_id, key)].append((moment, self._tone(moment)))
            for row_key, each in held.items():
                self._by_key[row_key].set(each)
        self._sort()

    def _sort(self) -> None:
        """Bring the lanes into their order, the rows of each behind it."""
        self.layout += 1
        order = self.arrangement.order
        outer = [key for key, lane in self._by_key.items() if lane.inside is None]
        self.lanes = []
        for key in arrange.ordered(outer, order):
            lane = self._by_key[key]
            inner = [key for key, row in self._by_key.items() if row.inside is lane]
            self.lanes += [lane, *(self._by_key[key] for key in arrange.ordered(inner, order))]

    def _home(self, moment: Moment) -> Lane:
        """The lane that a moment lies in, opened or not. A coder who is new gets one."""
        group = self.group_of(moment)
        key = arrange.key_of(self.arrangement.by, moment, group, self._named)
        if key not in self._by_key:
            label = moment.coder if self.arrangement.by == "coder" else group.label
            row = Row(key, label or arrange.NOT_SAID, None if self.arrangement.by == "coder" else group, waits=False)
            self._rows[key], self._by_key[key] = row, Lane(key, row.label, row.group)
            self._sort()
        return self._by_key[key]

    def _homes(self, moment: Moment) -> list[Lane]:
        """The same, and its row there where that lane is opened."""
        lane = self._home(moment)
        row = self._by_key.get(arrange.code_key(moment.scheme_id, moment.code_id, lane.key))
        return [lane] if row is None else [lane, row]

    # One moment

    def code_of(self, moment: Moment) -> Code:
        return self._codes[moment.scheme_id, moment.scheme_version, moment.code_id][0]

    def group_of(self, moment: Moment) -> Group:
        """The group of a moment's code: its colour and shape, whatever lane it lies in."""
        return self._codes[moment.scheme_id, moment.scheme_version, moment.code_id][1]

    def _tone(self, moment: Moment) -> int:
        return self._codes[moment.scheme_id, moment.scheme_version, moment.code_id][2]

    def lane_of(self, moment: Moment) -> Lane:
        """Where a moment is drawn: its row, where its lane is opened."""
        return self._homes(moment)[-1]

    def heard(self, moment: Moment) -> bool:
        """Whether the lane of a moment takes part; what lies in a lane that is left out is not jumped to."""
        if self.arrangement.is_plain:
            return True
        return self.is_heard(self.lane_of(moment))

    def is_heard(self, lane: Lane) -> bool:
        return arrange.is_heard(self.arrangement, lane.key, lane.inside.key if lane.inside else "")

    def is_thin(self, lane: Lane) -> bool:
        return arrange.is_thin(self.arrangement, lane.key, lane.inside.key if lane.inside else "")

    def is_open(self, lane: Lane) -> bool:
        return any(row.inside is lane for row in self.lanes)

    def can_open(self, lane: Lane) -> bool:
        """Whether a lane has a row for each code to show."""
        return self.arrangement.by == "group" and lane.inside is None

    def beside(self, lane: Lane) -> list[str]:
        """The keys of the shown lanes among which a lane can be moved, itself among them."""
        return [other.key for other in self.shown() if other.inside is lane.inside]

    def knows(self, moment: Moment) -> bool:
        return (moment.scheme_id, moment.scheme_version, moment.code_id) in self._codes

    def put(self, moment: Moment) -> None:
        """Add a moment, or take its new version."""
        self.take(moment.id)
        self._moments[moment.id] = moment
        self.version += 1
        tone = self._tone(moment)
        for lane in self._homes(moment):
            lane.add(moment, tone)
            if len(lane.moments) == 1 and not self._rows[lane.key].waits:
                self.layout += 1

    def take(self, moment_id: str) -> None:
        """Take a moment away, if it is there."""
        old = self._moments.pop(moment_id, None)
        if old is not None:
            self.version += 1
            for lane in self._homes(old):
                lane.remove(old)
                if not lane.moments and not self._rows[lane.key].waits:
                    self.layout += 1

    def get(self, moment_id: str) -> Moment | None:
        return self._moments.get(moment_id)

    def at(self, ms: int) -> Iterator[Moment]:
        """The moments that cover a time; a point covers the three tenths of a second behind it."""
        for lane in self.lanes:
            if lane.inside is not None:
                continue
            first, behind = lane.seen(ms - 300, ms)
            for moment in lane.moments[first:behind]:
                if end_of(moment) >= ms or (moment.end_ms is None and ms - moment.start_ms <= 300):
                    yield moment

    def shown(self) -> list[Lane]:
        """The lanes to draw, in order: those that hold something, and those that wait for it."""
        if self._shown is None or self._shown[0] != self.layout:
            found = [lane for lane in self.lanes if lane.moments or self._rows[lane.key].waits]
            self._shown = (self.layout, found or self.lanes)
        return self._shown[1]

    def __len__(self) -> int:
        return len(self._moments)
