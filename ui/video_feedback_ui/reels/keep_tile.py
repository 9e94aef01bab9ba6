"""A large picture of a moment with kind words below it, to be ticked: for a worker and a parent who look together."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from video_feedback.feedback import parent_words
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.icons import icon
from video_feedback_ui.parts.still import draw_still
from video_feedback_ui.stills import of
from video_feedback_ui.theme import R_CARD, font, theme, tokens

PICTURE = QSize(236, 133)
_RING, _WORDS, _DISC = 6, 30, 30


class KeepTile(QAbstractButton):
    """Space and a press tick it. There is no number on it, no time and no day."""

    def __init__(self, bridge: Bridge, moment_id: str, still: tuple[str, int], words: str, language: str) -> None:
        super().__init__()
        self.moment_id = moment_id
        self._words, self._to_left = words, parent_words.runs_to_the_left(language, words)
        self._image = QImage()
        self.setCheckable(True)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(PICTURE.width() + 2 * _RING, PICTURE.height() + _WORDS + 2 * _RING)
        theme.changed.connect(self.update)
        height = round(PICTURE.height() * self.devicePixelRatioF())
        of(bridge).want(still[0], still[1], height, partial(self._take), moment_id)

    def _take(self, image: QImage) -> None:
        self._image = image
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rect = QRectF(_RING, _RING, PICTURE.width(), PICTURE.height())
        path = QPainterPath()
        path.addRoundedRect(rect, R_CARD, R_CARD)
        if self._image.isNull():
            painter.fillPath(path, QColor(t.lane))
        else:
            painter.save()
            painter.setClipPath(path)
            draw_still(painter, self._image, rect)
            painter.restore()
        if self.isChecked() or self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(t.accent), 3 if self.isChecked() else 1.5))
            out = 2.5 if self.isChecked() else 3
            painter.drawRoundedRect(rect.adjusted(-out, -out, out, out), R_CARD + out, R_CARD + out)
        if self.hasFocus() and self.isChecked():
            painter.setPen(QPen(QColor(t.accent), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -_WORDS), R_CARD + 5, R_CARD + 5)
        self._disc(painter, rect)
        words = QRectF(_RING, rect.bottom() + 4, rect.width(), _WORDS - 4)
        painter.setFont(font(weight=600 if self.isChecked() else 500))
        painter.setPen(QColor(t.accent_ink if self.isChecked() else t.ink))
        side = Qt.AlignmentFlag.AlignRight if self._to_left else Qt.AlignmentFlag.AlignLeft
        said = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, side | Qt.AlignmentFlag.AlignVCenter, said)

    def _disc(self, painter: QPainter, rect: QRectF) -> None:
        """A disc at the corner: with a tick in it, or empty."""
        t = tokens()
        disc = QRectF(rect.right() - _DISC - 8, rect.top() + 8, _DISC, _DISC)
        painter.setPen(QPen(QColor(t.card), 2))
        fill = QColor(t.accent) if self.isChecked() else QColor(30, 26, 22, 110)
        painter.setBrush(fill)
        painter.drawEllipse(disc)
        if self.isChecked():
            icon("check", "on_accent").paint(painter, disc.adjusted(6, 6, -6, -6).toRect())
