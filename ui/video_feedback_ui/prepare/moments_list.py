"""The list of moments beside the film, in step with the timeline."""

from functools import lru_cache
from math import ceil

from PySide6.QtCore import QModelIndex, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from video_feedback.counts import length_words
from video_feedback.words import tr
from video_feedback_schemas.records import Moment
from video_feedback_schemas.times import clock_text
from video_feedback_ui.parts import shapes
from video_feedback_ui.parts.icons import icon
from video_feedback_ui.parts.still import draw_still
from video_feedback_ui.prepare.moments_model import ChosenRole, Index, MomentRole, MomentsModel, PickedRole
from video_feedback_ui.prepare.row_stills import RowStills
from video_feedback_ui.theme import font, tokens
from video_feedback_ui.timeline.lanes import Lanes

DENSE, WITH_STILLS = 28, 38
_STILL = QSize(53, 30)
_font = lru_cache(maxsize=16)(font)  # made anew for every row, fonts take longer than the words


class _Row(QStyledItemDelegate):
    def __init__(self, lanes: Lanes, parent: "MomentsList") -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._list = parent
        self._weight, self._inks = 400, ("", "")  # of the row that is being painted
        self._marks: dict[tuple[str, str, float], QPixmap] = {}

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(180, self._list.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        moment: Moment = index.data(MomentRole)
        if not self._lanes.knows(moment):
            return
        t, rect = tokens(), QRectF(option.rect).adjusted(0, 0.5, -2, -0.5)
        chosen, picked = bool(index.data(ChosenRole)), bool(index.data(PickedRole))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.accent_soft if chosen else t.sunk))
            painter.drawRoundedRect(rect, 6, 6)
        self._weight = 600 if chosen else 400
        self._inks = (t.accent_ink, t.accent_ink) if chosen else (t.ink, t.ink_2)
        if self._list.stills is None:
            self._one_line(painter, moment, rect, picked=picked)
        else:
            self._two_lines(painter, moment, rect, self._list.stills, picked=picked)
        painter.restore()

    def _one_line(self, painter: QPainter, moment: Moment, rect: QRectF, *, picked: bool) -> None:
        self._shape(painter, moment, QPointF(rect.left() + 14, rect.center().y()))
        right = rect.right() - 4
        if picked:
            self._mark(painter, "star-fill", "accent", right - 15, rect.center().y())
        if moment.note:
            self._mark(painter, "note-pencil", "ink_2", right - 31, rect.center().y())
        clock, right = clock_text(moment.start_ms), right - 36
        painter.setFont(_font(13, self._weight, tabular=True))
        wide = painter.fontMetrics().horizontalAdvance(clock) + 1
        self._write(painter, clock, QRectF(right - wide, rect.top(), wide, rect.height()), self._inks[1])
        painter.setFont(_font(13, self._weight))
        room = right - wide - 6 - (rect.left() + 28)
        label = self._lanes.code_of(moment).label
        self._write(painter, label, QRectF(rect.left() + 28, rect.top(), room, rect.height()), self._inks[0])

    def _two_lines(self, painter: QPainter, moment: Moment, rect: QRectF, stills: RowStills, *, picked: bool) -> None:
        box = QRectF(rect.left() + 4, rect.center().y() - _STILL.height() / 2, _STILL.width(), _STILL.height())
        height = round(_STILL.height() * painter.device().devicePixelRatioF())
        _draw_small(painter, stills.of(moment, height), box)
        left, upper, lower = box.right() + 24, rect.top() + 11, rect.bottom() - 10
        self._shape(painter, moment, QPointF(box.right() + 13, upper))
        painter.setFont(_font(13, self._weight))
        right = rect.right() - 6
        code = self._lanes.code_of(moment)
        self._write(painter, code.label, QRectF(left, upper - 9, right - left, 18), self._inks[0])
        words = clock_text(moment.start_ms)
        if code.kind == "stretch":
            words = f"{words} · {length_words(moment, code)}"
        painter.setFont(_font(12, 400, tabular=True))
        self._write(painter, words, QRectF(left, lower - 9, right - left, 18), self._inks[1])
        if picked:
            self._mark(painter, "star-fill", "accent", right - 13, lower)
        if moment.note:
            self._mark(painter, "note-pencil", "ink_2", right - 29, lower)

    def _shape(self, painter: QPainter, moment: Moment, at: QPointF) -> None:
        group = self._lanes.group_of(moment)
        shapes.draw(painter, group.shape, tokens().group(group.colour), at, 5)

    def _mark(self, painter: QPainter, name: str, role: str, left: float, middle: float) -> None:
        key = (name, getattr(tokens(), role), painter.device().devicePixelRatioF())
        if key not in self._marks:
            self._marks[key] = icon(name, role).pixmap(QSize(13, 13), key[2])
        painter.drawPixmap(QPointF(left, middle - 6.5), self._marks[key])

    @staticmethod
    def _write(painter: QPainter, words: str, rect: QRectF, ink: str) -> None:
        painter.setPen(QColor(ink))
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, ceil(rect.width()))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, words)


def _draw_small(painter: QPainter, image: QImage | None, box: QRectF) -> None:
    painter.save()
    path = QPainterPath()
    path.addRoundedRect(box, 4, 4)
    painter.setClipPath(path)
    if image is None:
        painter.fillRect(box, QColor(tokens().lane))
    else:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        draw_still(painter, image, box)
    painter.restore()


class MomentsList(QTableView):
    """Shows the model; tells what is chosen by hand: one moment, one more or less, or all up to one.

    A table of one column: a QListView walks all its rows whenever one is added. What is chosen is painted from the
    page's own choice, not kept here a second time.
    """

    chose = Signal(str)
    turned = Signal(str)
    reached = Signal(str)

    def __init__(self, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stills: RowStills | None = None
        self.setAccessibleName(tr("Moments"))
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(DENSE)
        self.verticalHeader().setDefaultSectionSize(DENSE)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # up and down work from anywhere on the page
        self.moments = MomentsModel(lanes, self)
        self.setModel(self.moments)
        self.setItemDelegate(_Row(lanes, self))

    @property
    def row_height(self) -> int:
        return DENSE if self.stills is None else WITH_STILLS

    def show_stills(self, stills: RowStills | None) -> None:
        """Rows with their stills, or dense rows without."""
        if stills is not self.stills:
            self.stills = stills
            self.verticalHeader().setDefaultSectionSize(self.row_height)
            self.viewport().update()
            self.show_current()

    def show_chosen(self, moment_ids: tuple[str, ...]) -> None:
        """Show which moments are chosen, and the last of them in view."""
        self.moments.set_chosen(moment_ids)
        row = self.moments.row_of(moment_ids[-1]) if moment_ids else None
        self.setCurrentIndex(QModelIndex() if row is None else self.moments.index(row))
        self.show_current()

    def show_current(self) -> None:
        """Scroll to the chosen moment, also when the rows have not been laid out yet."""
        QTimer.singleShot(0, self, lambda: self.scrollTo(self.currentIndex()))

    # By hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.rowAt(event.position().toPoint().y())
        if row < 0 or event.button() != Qt.MouseButton.LeftButton:
            return
        moment_id = self.moments.moment(row).id
        held = event.modifiers()
        if held & Qt.KeyboardModifier.ShiftModifier:
            self.reached.emit(moment_id)
        elif held & Qt.KeyboardModifier.ControlModifier:
            self.turned.emit(moment_id)
        else:
            self.chose.emit(moment_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            at = event.position().toPoint().y()
            row = self.rowAt(min(max(0, at), self.viewport().height() - 1))
            if row >= 0 and row != self.currentIndex().row():
                self.reached.emit(self.moments.moment(row).id)
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.stills is not None and event.rect().contains(self.viewport().rect()):
            self.stills.begin()
        super().paintEvent(event)
