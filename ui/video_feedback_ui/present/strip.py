"""The few controls of the parent's window: signs alone, there while the pointer moves and gone after it."""

from functools import partial
from typing import Literal

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from video_feedback.feedback.parent_words import say
from video_feedback_ui.parts.icon_font import Letter
from video_feedback_ui.theme import PARENT_INK, PARENT_STAGE

Deed = Literal["play", "again", "next", "calm"]
_SIGNS: dict[Deed, str] = {"play": "play-fill", "again": "repeat", "next": "skip-forward", "calm": "leaf"}
LEAST = 44
"""So large is what a finger hits."""
_SIZE, _GAP, _EDGE = 60, 10, 12


class Knob(QAbstractButton):
    """One sign. It never has the focus: keys belong to the window."""

    def __init__(self, sign: str, name: str) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.show_sign(sign, name)

    def show_sign(self, sign: str, name: str) -> None:
        """Another sign from now on, and what a screen reader calls it."""
        self._sign = sign
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_SIZE, _SIZE)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            lit = QColor(PARENT_INK)
            lit.setAlpha(38)
            painter.setBrush(lit)
            painter.drawEllipse(QRectF(self.rect()))
        painter.setOpacity(1.0 if self.isEnabled() else 0.35)
        side = round(self.width() * 0.52)
        square = QRect(0, 0, side, side)
        square.moveCenter(self.rect().center())
        QIcon(Letter(self._sign, PARENT_INK, PARENT_INK)).paint(painter, square)


class Strip(QWidget):
    """`asked` names the sign that was pressed, as it goes down. Where and when it is shown is its window's business."""

    asked = Signal(str)

    def __init__(self, parent: QWidget, language: str) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self._language = language
        self.knobs = {deed: Knob(sign, say(language, deed)) for deed, sign in _SIGNS.items()}
        line = QHBoxLayout(self)
        line.setSpacing(_GAP)
        line.setContentsMargins(_EDGE, _EDGE // 2, _EDGE, _EDGE // 2)
        for deed, knob in self.knobs.items():
            knob.pressed.connect(partial(self.asked.emit, deed))
            line.addWidget(knob)
        self.hide()

    def follow(self, *, is_playing: bool, has_next: bool) -> None:
        """What the first sign does now, and whether there is more to come."""
        sign, word = ("pause-fill", "pause") if is_playing else ("play-fill", "play")
        self.knobs["play"].show_sign(sign, say(self._language, word))
        self.knobs["next"].setEnabled(has_next)

    def place(self, picture: QRect, scale: float) -> None:
        """At the foot of the picture, in the middle, and no smaller than a finger needs."""
        side = max(LEAST, round(_SIZE * scale))
        for knob in self.knobs.values():
            knob.setFixedSize(QSize(side, side))
        self.adjustSize()
        self.move(picture.center().x() - self.width() // 2, picture.bottom() - self.height() - round(20 * scale))

    def knob_at(self, at: QPoint) -> Knob | None:
        """The sign at a place of its window, while the strip is there."""
        if self.isHidden():
            return None
        here = at - self.pos()
        return next((knob for knob in self.knobs.values() if knob.isEnabled() and knob.geometry().contains(here)), None)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        veil = QColor(PARENT_STAGE)
        veil.setAlpha(215)
        painter.setBrush(veil)
        painter.drawRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
