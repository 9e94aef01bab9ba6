"""The moments to choose from as a list for Qt: headings and moments, narrowed by what is being looked for."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from video_feedback.words import tr
from video_feedback_ui.sessions.facts import BinRow

NOT_SHOWN = tr("not shown yet")
MOMENT_MIME = "application/x-video-feedback-moment"
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
IN_ROLE = Qt.ItemDataRole.UserRole + 1


class BinModel(QAbstractListModel):
    """`ROW_ROLE` gives the BinRow, `IN_ROLE` whether its moment is picked already."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._all: list[BinRow] = []
        self._shown: list[BinRow] = []
        self._picked: frozenset[str] = frozenset()
        self._looked_for = ""
        self._latest_only = self._new_only = False

    def show_rows(self, rows: Sequence[BinRow]) -> None:
        """All there are, each film's moments behind its heading."""
        if list(rows) != self._all:
            self._all = list(rows)
            self._narrow()

    def show_picked(self, moment_ids: frozenset[str]) -> None:
        if moment_ids != self._picked:
            self._picked = moment_ids
            if self._shown:
                self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def look_for(self, words: str, *, latest_only: bool = False, new_only: bool = False) -> None:
        """Keep the rows that have every word, of all films or of the latest one, shown to the parent before or not."""
        self._looked_for, self._latest_only, self._new_only = words, latest_only, new_only
        self._narrow()

    def row_of(self, moment_id: str) -> int:
        """Where a moment stands, or -1."""
        return next((i for i, row in enumerate(self._shown) if row.moment_id == moment_id and moment_id), -1)

    def _narrow(self) -> None:
        wanted = self._looked_for.casefold().split()
        latest = next((row.recording_id for row in self._all if row.moment_id), "")
        shown: list[BinRow] = []
        heading: BinRow | None = None
        for row in self._all:
            if row.heading:
                heading = row
            elif self._is_wanted(row, latest) and all(word in row.searched for word in wanted):
                if heading is not None:
                    shown.append(heading)
                    heading = None
                shown.append(row)
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def _is_wanted(self, row: BinRow, latest: str) -> bool:
        return (not self._latest_only or row.recording_id == latest) and (not self._new_only or row.is_new)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._shown[index.row()]
        is_in = row.moment_id in self._picked
        if role == Qt.ItemDataRole.DisplayRole:
            return row.heading or row.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.heading or ", ".join(
                [
                    row.label,
                    row.when,
                    *([NOT_SHOWN] if row.is_new else []),
                    *([tr("in the script already")] if is_in else []),
                ]
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr("The parent has not been shown this yet") if row.is_new else None
        if role == ROW_ROLE:
            return row
        if role == IN_ROLE:
            return is_in
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._shown[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [MOMENT_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        ids = [self._shown[index.row()].moment_id for index in indexes]
        data.setData(MOMENT_MIME, "\n".join(ids).encode())
        return data
