"""The moments of a recording as a list for Qt: those that are wanted, in the order that was chosen."""

from bisect import bisect_left
from collections.abc import Iterable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from video_feedback.words import tr
from video_feedback_schemas.records import Moment
from video_feedback_schemas.times import clock_text
from video_feedback_ui.prepare.listing import EVERY, Listing, Sort, Wanted
from video_feedback_ui.timeline.lanes import Lanes

MomentRole = Qt.ItemDataRole.UserRole
PickedRole = Qt.ItemDataRole.UserRole + 1
ChosenRole = Qt.ItemDataRole.UserRole + 2
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class MomentsModel(QAbstractListModel):
    """It reads codes from the lanes, which the page keeps in step. `counted` tells when more or fewer are listed."""

    counted = Signal()

    def __init__(self, lanes: Lanes, parent: QWidget) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self.all = Listing(lanes.code_of, lanes.group_of)
        self.wanted: Wanted = EVERY
        self.order: Sort = "time"
        self._key = self.all.key(self.order)
        self._shown: list[Moment] = []
        self._picked: set[str] = set()
        self._chosen: frozenset[str] = frozenset()

    # What there is

    def fill(self, moments: list[Moment], picked: set[str]) -> None:
        self.all.fill(moments)
        self._picked = self.all.picked = picked
        self._show_anew()

    def put(self, moment: Moment) -> None:
        """Add a moment, or take its new version: it may come, go or move."""
        old, row = self.all.get(moment.id), self.row_of(moment.id)
        fits = self.all.fits(moment, self.wanted)
        if row is not None and old is not None and fits and self._key(old) == self._key(moment):
            self.all.put(moment)
            self._shown[row] = moment
            self.dataChanged.emit(self.index(row), self.index(row))
            return
        self._hide(row)
        self.all.put(moment)
        if fits:
            row = bisect_left(self._shown, self._key(moment), key=self._key)
            self.beginInsertRows(_NOWHERE, row, row)
            self._shown.insert(row, moment)
            self.endInsertRows()
        self.counted.emit()

    def take(self, moment_id: str) -> None:
        self._hide(self.row_of(moment_id))
        self.all.take(moment_id)
        self.counted.emit()

    def _hide(self, row: int | None) -> None:
        if row is not None:
            self.beginRemoveRows(_NOWHERE, row, row)
            del self._shown[row]
            self.endRemoveRows()

    # What is listed

    def want(self, wanted: Wanted) -> None:
        """List these alone."""
        if wanted != self.wanted:
            self.wanted = wanted
            self._show_anew()

    def sort_by(self, sort: Sort) -> None:
        """List them in this order."""
        if sort != self.order:
            self.order = sort
            self._key = self.all.key(sort)
            self._show_anew()

    def _show_anew(self) -> None:
        self.beginResetModel()
        self._shown = self.all.listed(self.wanted, self.order)
        self.endResetModel()
        self.counted.emit()

    def set_picked(self, picked: set[str]) -> None:
        self._picked = self.all.picked = picked
        if self.wanted.picked:
            self._show_anew()
        else:
            self._all_changed()

    def set_chosen(self, ids: Iterable[str]) -> None:
        """Which moments are chosen on the page."""
        self._chosen = frozenset(ids)
        self._all_changed()

    def _all_changed(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    # Rows

    def row_of(self, moment_id: str) -> int | None:
        """Where a moment is listed; None if it is not."""
        known = self.all.get(moment_id)
        if known is None:
            return None
        row = bisect_left(self._shown, self._key(known), key=self._key)
        return row if row < len(self._shown) and self._shown[row].id == moment_id else None

    def row_at(self, ms: int) -> int:
        """The row of the last moment that began by then; -1 before the first, or where the list is not by time."""
        if self.order != "time":
            return -1
        return bisect_left(self._shown, (ms + 1, ""), key=lambda moment: (moment.start_ms, moment.id)) - 1

    def moment(self, row: int) -> Moment:
        return self._shown[row]

    def ids(self, first: int, last: int) -> list[str]:
        """The moments from one row to another, in the order from the first to the last named."""
        low, high = sorted((first, last))
        found: list[str] = [moment.id for moment in self._shown[low : high + 1]]
        return found if first <= last else found[::-1]

    def is_picked(self, moment_id: str) -> bool:
        return moment_id in self._picked

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        moment = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(self._words(moment))
            case _ if role == MomentRole:
                return moment
            case _ if role == PickedRole:
                return moment.id in self._picked
            case _ if role == ChosenRole:
                return moment.id in self._chosen
            case _:
                return None

    def _words(self, moment: Moment) -> list[str]:
        words = [self._lanes.code_of(moment).label, clock_text(moment.start_ms)]
        words += [tr("with a note")] * bool(moment.note)
        words += [tr("picked")] * (moment.id in self._picked)
        return words + [tr("chosen")] * (moment.id in self._chosen)
