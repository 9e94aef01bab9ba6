"""The line between film and buttons: what is true at the frame on screen, and what waits for its second press."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from video_feedback.words import tr
from video_feedback_schemas.records import Code, Group
from video_feedback_ui.parts import shapes
from video_feedback_ui.theme import SMALL, font, theme, tokens

_SAID_MS = 4000


class NowLine(QWidget):
    """Chips are a group, words, and whether the stretch is open. `say` puts other words at the right for a while."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(QSize(200, 40))
        self.setFixedHeight(40)
        self._chips: list[tuple[Group, str, bool]] = []
        self._words = self._said = ""
        self._quiet = QTimer(self, singleShot=True, interval=_SAID_MS)
        self._quiet.timeout.connect(lambda: self._show_said(""))
        theme.changed.connect(self.update)

    def show_now(self, chips: list[tuple[Group, str, bool]], words: str) -> None:
        if (chips, words) != (self._chips, self._words):
            self._chips, self._words = chips, words
            self._tell()

    def say(self, words: str) -> None:
        """What a key has just done, where no sound and no window may say it."""
        self._show_said(words)
        self._quiet.start()

    def _show_said(self, words: str) -> None:
        self._said = words
        self._tell()

    def _tell(self) -> None:
        now = [tr("{label}, open", label=label) if is_open else label for _, label, is_open in self._chips]
        self.setAccessibleName(
            tr("Now: {now}. {said}", now=", ".join(now) or tr("nothing tagged"), said=self._said or self._words)
        )
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = tokens()
        quiet = QColor(t.on_stage)
        quiet.setAlphaF(0.72)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), QColor(255, 255, 255, 22))
        painter.setFont(font(SMALL))
        painter.setPen(quiet)
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(16, 0, 40, 40), flags, tr("Now"))
        # What was just said goes before the chips, for its while.
        room = self.width() - 88.0 if self._said else self.width() * 0.45
        words = QFontMetricsF(font(SMALL)).elidedText(self._said or self._words, Qt.TextElideMode.ElideRight, room)
        wide = QFontMetricsF(font(SMALL)).horizontalAdvance(words)
        painter.drawText(QRectF(self.width() - wide - 16, 0, wide + 2, 40), flags, words)
        x, face = 52.0, font(13, 500)
        painter.setFont(face)
        for group, label, is_open in self._chips:
            long = QFontMetricsF(face).horizontalAdvance(label) + 38
            if x + long > self.width() - wide - 44:  # so much is left for the dots
                painter.setPen(quiet)
                painter.drawText(QRectF(x, 0, 20, 40), flags, "…")
                break
            chip = QRectF(x, 8, long, 24)
            painter.setPen(QPen(t.group(group.colour), 1.6, Qt.PenStyle.DashLine) if is_open else Qt.PenStyle.NoPen)
            painter.setBrush(t.tint(group.colour))
            painter.drawRoundedRect(chip, 12, 12)
            shapes.draw(painter, group.shape, t.group(group.colour), QPointF(x + 14, 20), 4.6)
            painter.setPen(QColor(t.ink))
            painter.drawText(chip.adjusted(25, 0, 0, 0), flags, label)
            x += long + 8


def words_for_open(codes: Sequence[Code]) -> str:
    """How to close the stretches that wait: one by its key and name, several by their keys; the chips name them."""
    if len(codes) == 1:
        (code,) = codes
        return (
            tr("Press {key} again to close {code}", key=code.key.upper(), code=code.label)
            if code.key
            else tr("Press {code} again to close it", code=code.label)
        )
    *first, last = [code.key.upper() or code.label for code in codes]
    return tr("Press {first} or {last} again to close", first=", ".join(first), last=last)
