"""The list of moments beside the film, in step with the timeline."""

from bisect import bisect_left

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from video_feedback_schemas.records import Moment
from video_feedback_schemas.times import clock_text
from video_feedback_ui.parts import shapes
from video_feedback_ui.parts.icons import icon
from video_feedback_ui.theme import font, tokens
from video_feedback_ui.timeline.lanes import Lanes

MomentRole = Qt.ItemDataRole.UserRole
PickedRole = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class MomentsModel(QAbstractListModel):
    """The moments in order of time. It reads codes from the lanes, which the page keeps in step."""

    def __init__(self, lanes: Lanes, parent: QWidget) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._moments: list[Moment] = []
        self._ids: set[str] = set()
        self._picked: set[str] = set()

    def fill(self, moments: list[Moment], picked: set[str]) -> None:
        self.beginResetModel()
        self._moments = sorted(moments, key=_order)
        self._ids = {moment.id for moment in moments}
        self._picked = picked
        self.endResetModel()

    def put(self, moment: Moment) -> None:
        """Add a moment, or take its new version."""
        row = self.row_of(moment.id)
        if row is not None and _order(self._moments[row]) == _order(moment):
            self._moments[row] = moment
            self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.take(moment.id)
        row = bisect_left(self._moments, _order(moment), key=_order)
        self.beginInsertRows(_NOWHERE, row, row)
        self._moments.insert(row, moment)
        self._ids.add(moment.id)
        self.endInsertRows()

    def take(self, moment_id: str) -> None:
        row = self.row_of(moment_id)
        if row is not None:
            self.beginRemoveRows(_NOWHERE, row, row)
            del self._moments[row]
            self._ids.discard(moment_id)
            self.endRemoveRows()

    def set_picked(self, picked: set[str]) -> None:
        self._picked = picked
        if self._moments:
            self.dataChanged.emit(self.index(0), self.index(len(self._moments) - 1))

    def row_of(self, moment_id: str) -> int | None:
        if moment_id not in self._ids:
            return None
        # The lanes know the moment by id, and its time finds its row without walking the list.
        known = self._lanes.get(moment_id)
        if known is not None:
            row = bisect_left(self._moments, _order(known), key=_order)
            if row < len(self._moments) and self._moments[row].id == moment_id:
                return row
        return next((row for row, moment in enumerate(self._moments) if moment.id == moment_id), None)

    def is_picked(self, moment_id: str) -> bool:
        return moment_id in self._picked

    def row_at(self, ms: int) -> int:
        """The row of the last moment that began by then; -1 before the first."""
        return bisect_left(self._moments, (ms + 1, ""), key=_order) - 1

    def moment(self, row: int) -> Moment:
        return self._moments[row]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._moments)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._moments):
            return None
        moment = self._moments[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                picked = ", picked" if moment.id in self._picked else ""
                return f"{self._lanes.code_of(moment).label}, {clock_text(moment.start_ms)}{picked}"
            case _ if role == MomentRole:
                return moment
            case _ if role == PickedRole:
                return moment.id in self._picked
            case _:
                return None


def _order(moment: Moment) -> tuple[int, str]:
    return moment.start_ms, moment.id


class _Row(QStyledItemDelegate):
    def __init__(self, lanes: Lanes, parent: QWidget) -> None:
        super().__init__(parent)
        self._lanes = lanes

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(180, 28)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        moment: Moment = index.data(MomentRole)
        if not self._lanes.knows(moment):
            return
        lane, t = self._lanes.lane_of(moment), tokens()
        rect = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.accent_soft))
            painter.drawRoundedRect(rect.adjusted(0, 0, -2, 0), 6, 6)
        shapes.draw(painter, lane.group.shape, t.group(lane.group.colour), QPointF(14, rect.center().y()), 5)
        painter.setPen(QColor(t.accent_ink if chosen else t.ink))
        painter.setFont(font(13, 600 if chosen else 400))
        room = rect.width() - 28 - 64
        words = painter.fontMetrics().elidedText(
            self._lanes.code_of(moment).label, Qt.TextElideMode.ElideRight, int(room)
        )
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(28, rect.top(), room, rect.height()), flags, words)
        painter.setPen(QColor(t.accent_ink if chosen else t.ink_2))
        painter.setFont(font(13, 600 if chosen else 400, tabular=True))
        times = QRectF(rect.right() - 68, rect.top(), 42, rect.height())
        painter.drawText(times, flags | Qt.AlignmentFlag.AlignRight, clock_text(moment.start_ms))
        if index.data(PickedRole):
            star = icon("star-fill", "accent").pixmap(QSize(14, 14))
            painter.drawPixmap(QPointF(rect.right() - 20, rect.center().y() - 7), star)
        painter.restore()


class MomentsList(QTableView):
    """Shows the model; tells which moment was chosen by hand.

    A table of one column: a QListView walks all its rows whenever one is added.
    """

    chose = Signal(str)

    def __init__(self, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Moments")
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(28)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        # The row paints its own selection.
        self.setStyleSheet("QTableView { selection-background-color: transparent; }")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # up and down work from anywhere on the page
        self.moments = MomentsModel(lanes, self)
        self.setModel(self.moments)
        self.setItemDelegate(_Row(lanes, self))
        self.clicked.connect(lambda index: self.chose.emit(self.moments.moment(index.row()).id))

    def show_chosen(self, moment_id: str | None) -> None:
        """Select and show a moment; None clears the choice."""
        row = self.moments.row_of(moment_id) if moment_id else None
        if row is None:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
            return
        index = self.moments.index(row)
        self.setCurrentIndex(index)
        # Also when the rows have not been laid out yet.
        QTimer.singleShot(0, self, lambda: self.scrollTo(self.currentIndex()))
