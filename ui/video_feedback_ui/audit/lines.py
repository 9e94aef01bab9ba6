"""The lines of the record as rows of a list: the newest on top, a heading for each day."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from video_feedback.library import audit, keyholders
from video_feedback.library.audit import Act, Line
from video_feedback.library.audit_words import Words
from video_feedback.library.instants import day_of
from video_feedback.library.library import Library
from video_feedback.words import tr
from video_feedback_ui.parts.days import called_day

RowRole = Qt.ItemDataRole.UserRole
_AT_ONCE = 200
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Empty means all. `since` and `until` are instants."""

    acts: tuple[Act, ...] = ()
    since: str = ""
    until: str = ""


EVERYTHING = Narrowed()


@dataclass(frozen=True, slots=True)
class Row:
    """A heading has no `line`."""

    words: str
    line: Line | None = None
    who: str = ""
    time: str = ""


class Lines(QAbstractListModel):
    """Reads on as the list is walked down. `load` reads anew."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._library: Library | None = None
        self._words: Words | None = None
        self._narrowed = EVERYTHING
        self._rows: list[Row] = []
        self._last: Line | None = None
        self._ended = True

    def load(self, library: Library, narrowed: Narrowed) -> None:
        self.beginResetModel()
        self._library, self._narrowed, self._last, self._ended = library, narrowed, None, False
        self._words = Words(library.db, keyholders.known(library.folder))
        self._rows = self._next_rows()
        self.endResetModel()

    def forget(self) -> None:
        """Let go of the library, and of the names in the words."""
        self.beginResetModel()
        self._library = self._words = self._last = None
        self._rows, self._ended = [], True
        self.endResetModel()

    def row(self, at: int) -> Row:
        return self._rows[at]

    @property
    def count(self) -> int:
        """The lines that were read so far, without the headings."""
        return sum(row.line is not None for row in self._rows)

    @property
    def is_whole(self) -> bool:
        return self._ended

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and not self._ended

    def fetchMore(self, parent: _Index) -> None:
        more = self._next_rows()
        if more and not parent.isValid():
            self.beginInsertRows(_NOWHERE, len(self._rows), len(self._rows) + len(more) - 1)
            self._rows += more
            self.endInsertRows()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.words
            case Qt.ItemDataRole.AccessibleTextRole:
                number = tr("line {number}", number=row.line.n) if row.line else ""
                return ", ".join(filter(None, (row.words, row.who, row.time, number)))
            case Qt.ItemDataRole.ToolTipRole if row.line:
                return tr("Line {number}", number=row.line.n)
            case _ if role == RowRole:
                return row
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._rows[index.row()].line is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        can = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return can | Qt.ItemFlag.ItemNeverHasChildren

    def _next_rows(self) -> list[Row]:
        assert self._library is not None
        assert self._words is not None
        kept = self._narrowed
        before = self._last.n if self._last else None
        found = audit.lines(
            self._library.db, _AT_ONCE, before=before, acts=kept.acts, since=kept.since, until=kept.until
        )
        rows: list[Row] = []
        for line in found:
            if self._last is None or day_of(line.at) != day_of(self._last.at):
                rows.append(Row(called_day(line.at)))
            rows.append(Row(self._words.says(line), line, self._words.who(line), _time(line.at)))
            self._last = line
        self._ended = len(found) < _AT_ONCE
        return rows


def _time(instant: str) -> str:
    return datetime.fromisoformat(instant).astimezone().strftime("%H:%M")
