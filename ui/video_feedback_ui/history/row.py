"""How a step is painted: a line of time at the left, a full dot for what is done, a ring for what was taken back."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from video_feedback.words import tr
from video_feedback_ui.history.steps import Line, LineRole
from video_feedback_ui.theme import font, tokens

HEIGHT = 30
_DOT_X, _WORDS_X, _TIME = 16.0, 32, 44
_Index = QModelIndex | QPersistentModelIndex


class StepRow(QStyledItemDelegate):
    """One height for all rows, headings too."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line = index.data(LineRole)
        rect = QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.number is None:
            self._heading(painter, rect, line.words)
        else:
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            self._step(painter, rect, line, chosen, bool(state & QStyle.StateFlag.State_MouseOver))
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRectF, words: str) -> None:
        painter.setPen(QColor(tokens().ink_2))
        painter.setFont(font(12, 500))
        within = rect.adjusted(12, 4, -12, 0)
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(within.width()))
        painter.drawText(within, Qt.AlignmentFlag.AlignVCenter, words)

    def _step(self, painter: QPainter, rect: QRectF, line: Line, chosen: bool, hovered: bool) -> None:
        t = tokens()
        if chosen or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.accent_soft if chosen else t.sunk))
            painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), 8, 8)
        painter.setPen(QPen(QColor(t.line_strong), 1))
        painter.drawLine(QPointF(_DOT_X, rect.top()), QPointF(_DOT_X, rect.bottom()))
        painter.setPen(QPen(QColor(t.ink_2 if line.undone else t.accent), 1.6))
        painter.setBrush(QColor(t.card if line.undone else t.accent))
        painter.drawEllipse(QPointF(_DOT_X, rect.center().y()), 4.5, 4.5)
        if line.is_now:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(_DOT_X, rect.center().y()), 7.5, 7.5)
        right = self._right(painter, rect, line, chosen)
        painter.setPen(QColor(t.accent_ink if chosen else t.ink_2 if line.undone else t.ink))
        made = font(13, 600 if chosen or line.is_now else 400)
        made.setItalic(line.undone)
        painter.setFont(made)
        within = QRectF(_WORDS_X, rect.top(), right - _WORDS_X - 8, rect.height())
        words = painter.fontMetrics().elidedText(line.words, Qt.TextElideMode.ElideRight, int(within.width()))
        painter.drawText(within, Qt.AlignmentFlag.AlignVCenter, words)

    def _right(self, painter: QPainter, rect: QRectF, line: Line, chosen: bool) -> float:
        """The time, and a chip that says now. Gives where the room for the words ends."""
        t = tokens()
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.setFont(font(12, tabular=True))
        painter.setPen(QColor(t.accent_ink if chosen else t.ink_2))
        right = rect.right() - 14
        if line.time:
            painter.drawText(QRectF(right - _TIME, rect.top(), _TIME, rect.height()), flags, line.time)
            right -= _TIME
        if line.is_now:
            made: QFont = font(12, 600)
            wide = QFontMetrics(made).horizontalAdvance(tr("Now")) + 16
            chip = QRectF(right - wide, rect.center().y() - 10, wide, 20)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.accent))
            painter.drawRoundedRect(chip, 10, 10)
            painter.setPen(QColor(t.on_accent))
            painter.setFont(made)
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, tr("Now"))
            right -= wide
        return right
