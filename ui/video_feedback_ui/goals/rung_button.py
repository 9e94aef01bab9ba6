"""A rung that is chosen by a press: its name, its words, and the mark of whoever chooses it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from video_feedback_schemas.goal_records import Rater
from video_feedback_ui.goals import marks
from video_feedback_ui.parts.plain import tip
from video_feedback_ui.theme import R_CONTROL, SMALL, TOUCH, font, theme, tokens


class RungButton(QAbstractButton):
    """Pressed once it is chosen, pressed once more it is not. Words that are cut short are its tool tip."""

    def __init__(self, rater: Rater, name: str, words: str, *, is_hope: bool = False, parent: QWidget | None = None):
        super().__init__(parent)
        self._rater, self._name, self._words, self._is_hope = rater, name, words, is_hope
        self.setCheckable(True)
        self.setFixedHeight(TOUCH)
        self.setMinimumWidth(220)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{marks.NAMES[rater]}: {name}. {words}".strip())
        self.setToolTip(tip(words))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(380, TOUCH)

    def paintEvent(self, _: QPaintEvent) -> None:
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        chosen = self.isChecked()
        fill = t.accent_soft if chosen else t.sunk if self.underMouse() and self.isEnabled() else t.lane
        painter.setPen(QPen(QColor(t.accent), 1) if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(rect, R_CONTROL, R_CONTROL)
        if self.hasFocus():
            painter.setPen(QPen(QColor(t.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, R_CONTROL, R_CONTROL)
        off = not self.isEnabled()
        wide = rect.width() - 52
        painter.setFont(font(SMALL, 600 if self._is_hope or chosen else 400))
        painter.setPen(QColor(t.ink_off if off else t.accent_ink if chosen or self._is_hope else t.ink_2))
        middle = Qt.AlignmentFlag.AlignVCenter
        if self._words:
            painter.drawText(QRectF(12, 5, wide, 16), middle, self._name)
            painter.setFont(font())
            painter.setPen(QColor(t.ink_off if off else t.ink))
            shown = QFontMetricsF(painter.font()).elidedText(self._words, Qt.TextElideMode.ElideRight, wide)
            painter.drawText(QRectF(12, 20, wide, 20), middle, shown)
        else:
            painter.setFont(font(weight=600 if chosen else 400))
            painter.drawText(QRectF(12, 0, wide, self.height()), middle, self._name)
        if chosen:
            marks.draw(painter, self._rater, QPointF(rect.right() - 20, rect.center().y()), 7.5)
