"""How a row of the bin is drawn: still, shape, words, and a tick where it is in the script already."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from video_feedback.words import tr
from video_feedback_ui.parts import shapes
from video_feedback_ui.parts.grip import draw_grip
from video_feedback_ui.parts.icons import icon
from video_feedback_ui.parts.still import draw_still
from video_feedback_ui.sessions.bin_model import IN_ROLE, ROW_ROLE
from video_feedback_ui.sessions.facts import BinRow
from video_feedback_ui.theme import R_BAR, R_CONTROL, SMALL, font, tokens

ROW, HEADING = 62, 30
STILL = QSize(88, 50)
_PALE = 0.5


class BinPainter(QStyledItemDelegate):
    """`still_of` gives the picture of a row if it is there, and fetches it if it is not.

    `taken` is what stands on a moment that is in; `grips` whether the others can be dragged there.
    """

    taken, grips = tr("In"), True

    def __init__(self, still_of: Callable[[BinRow], QImage | None], parent: QObject) -> None:
        super().__init__(parent)
        self._still_of = still_of

    def sizeHint(self, _: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, HEADING if index.data(ROW_ROLE).heading else ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: BinRow = index.data(ROW_ROLE)
        rect: QRect = option.rect  # PySide's stubs leave out the option's fields
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if row.heading:
            painter.setFont(font(SMALL, 600))
            painter.setPen(QColor(tokens().ink))
            self._words(painter, QRectF(rect.adjusted(6, 4, -6, 0)), row.heading)
        else:
            self._moment(painter, rect, row, state, is_in=bool(index.data(IN_ROLE)))
        painter.restore()

    def _moment(self, painter: QPainter, rect: QRect, row: BinRow, state: QStyle.StateFlag, *, is_in: bool) -> None:
        t = tokens()
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.accent_soft if selected else t.sunk))
            painter.drawRoundedRect(QRectF(rect), R_CONTROL, R_CONTROL)
        if selected and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(t.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), R_CONTROL, R_CONTROL)
        picture = QRectF(rect.left() + 6, rect.top() + 6, STILL.width(), STILL.height())
        self._still(painter, picture, row, is_in)
        left, right = picture.right() + 10, rect.right() - (46 if is_in else 28)
        middle = rect.top() + 23
        if row.group is not None:
            shapes.draw(painter, row.group.shape, t.group(row.group.colour), QPointF(left + 6, middle), 5)
        painter.setFont(font(weight=500))
        painter.setPen(QColor(t.accent_ink if selected else t.ink))
        self._words(painter, QRectF(left + 20, middle - 10, right - left - 20, 20), row.label)
        painter.setFont(font(SMALL, tabular=True))
        painter.setPen(QColor(t.ink_2))
        when = QRectF(left, middle + 9, right - left, 18)
        self._words(painter, when, row.when)
        if row.is_new:
            self._new(
                painter, QPointF(left + painter.fontMetrics().horizontalAdvance(row.when) + 11, when.center().y())
            )
        if is_in:
            wider = max(0, painter.fontMetrics().horizontalAdvance(self.taken) - 20)
            icon("check", "accent_ink").paint(painter, QRect(rect.right() - 44 - wider, rect.center().y() - 7, 14, 14))
            painter.setPen(QColor(t.accent_ink))
            painter.drawText(
                QRectF(rect.right() - 27 - wider, rect.center().y() - 10, 24 + wider, 20),
                Qt.AlignmentFlag.AlignVCenter,
                self.taken,
            )
        elif self.grips:
            draw_grip(painter, QPointF(rect.right() - 13, rect.center().y()))

    def _still(self, painter: QPainter, rect: QRectF, row: BinRow, is_in: bool) -> None:
        path = QPainterPath()
        path.addRoundedRect(rect, R_BAR, R_BAR)
        image = self._still_of(row)
        if image is None or image.isNull():
            painter.fillPath(path, QColor(tokens().lane))
            return
        painter.save()
        painter.setOpacity(_PALE if is_in else 1)
        painter.setClipPath(path)
        draw_still(painter, image, rect)
        painter.restore()

    @staticmethod
    def _new(painter: QPainter, at: QPointF) -> None:
        """A ring: the chip above the list has it too, and says what it means."""
        painter.setPen(QPen(QColor(tokens().accent), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, 3.5, 3.5)

    @staticmethod
    def _words(painter: QPainter, rect: QRectF, words: str) -> None:
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(rect.width()))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
