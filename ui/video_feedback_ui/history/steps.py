"""The steps as rows of a list: the newest on top, a heading for each day and place, and the way back to the start."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from video_feedback.library import places
from video_feedback.library.journal import Step
from video_feedback.library.library import Library
from video_feedback.words import tr
from video_feedback_ui.parts.days import called_day

LineRole = Qt.ItemDataRole.UserRole
_AT_ONCE = 200
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Line:
    """A heading has no `number`. `number` is the step that is the last one done after going there."""

    words: str
    number: int | None = None
    time: str = ""
    undone: bool = False
    is_now: bool = False


class Steps(QAbstractListModel):
    """Reads on as the list is walked down. `load` reads anew."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._library: Library | None = None
        self._room = ""
        self._lines: list[Line] = []
        self._last: Step | None = None
        self._now = 0
        self._ended = True

    def load(self, library: Library, room: str = "") -> None:
        """The steps of a library, of one place (`recording:ID`) or of all."""
        self.beginResetModel()
        self._library, self._room, self._last = library, room, None
        self._lines = []
        self._ended = False
        self._now = self._newest_done(library)
        self._lines = self._next_lines()
        self.endResetModel()

    def row_of_now(self) -> int:
        """The row that says where one is; 0 if it is not among those that were read."""
        return next((row for row, line in enumerate(self._lines) if line.is_now), 0)

    def row_of(self, number: int) -> int:
        """The row of a step, or -1."""
        return next((row for row, line in enumerate(self._lines) if line.number == number), -1)

    def line(self, row: int) -> Line:
        return self._lines[row]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and not self._ended

    def fetchMore(self, parent: _Index) -> None:
        more = self._next_lines()
        if more and not parent.isValid():
            self.beginInsertRows(_NOWHERE, len(self._lines), len(self._lines) + len(more) - 1)
            self._lines += more
            self.endInsertRows()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.words
            case Qt.ItemDataRole.AccessibleTextRole:
                state = tr("now") if line.is_now else tr("taken back") if line.undone else ""
                return ", ".join(filter(None, (line.words, line.time, state)))
            case _ if role == LineRole:
                return line
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        is_step = self._lines[index.row()].number is not None
        can = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return can | Qt.ItemFlag.ItemNeverHasChildren if is_step else Qt.ItemFlag.ItemNeverHasChildren

    def _newest_done(self, library: Library) -> int:
        """The newest step of this place that is done; 0 if none is."""
        newest, before = library.undoable(), None
        while self._room and newest is not None and newest.room != self._room:
            before = newest.number
            newest = next(iter(library.history(1, before=before, room=self._room)), None)
        return newest.number if newest else 0

    def _next_lines(self) -> list[Line]:
        assert self._library is not None
        before = self._last.number if self._last else None
        steps = self._library.history(_AT_ONCE, before=before, room=self._room)
        lines: list[Line] = []
        for step in steps:
            heading = _heading(self._library, step, told_place=not self._room)
            if self._last is None or heading != _heading(self._library, self._last, told_place=not self._room):
                lines.append(Line(heading))
            lines.append(Line(step.name, step.number, _time(step), step.undone, step.number == self._now))
            self._last = step
        if len(steps) < _AT_ONCE:
            self._ended = True
            if self._last is not None:
                lines.append(Line(tr("Before all of this"), self._last.number - 1, is_now=self._now == 0))
        return lines


def _heading(library: Library, step: Step, *, told_place: bool) -> str:
    day = called_day(step.done_at) if step.done_at else tr("Before")
    place = places.called(library.db, step.place) if told_place else ""
    return f"{day} · {place}" if place else day


def _time(step: Step) -> str:
    return datetime.fromisoformat(step.done_at).astimezone().strftime("%H:%M") if step.done_at else ""
