"""How far the preparing of a film is: watched once, all tagged, picked. Three quiet marks; a ring is still to come."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from video_feedback.library.watchings import Progress
from video_feedback.words import tr
from video_feedback_ui.theme import SMALL, font, theme, tokens

STEPS = (tr("watched once"), tr("all tagged"), tr("picked"))
_RADIUS, _HIGH = 5.5, 20
_TO_WORDS, _TO_NEXT = 5.0, 11.0


def said(progress: Progress) -> str:
    """The same in words, for a screen reader or a tool tip."""
    done = [step for step, is_done in zip(STEPS, _each(progress), strict=True) if is_done]
    return f"{', '.join(done).capitalize()}." if done else tr("Not watched, not all tagged, not picked yet.")


class FilmMarks(QAbstractButton):
    """Shows the marks with their words; or, `short`, without them, as something to press."""

    def __init__(self, *, short: bool = False) -> None:
        super().__init__()
        self._short = short
        self._done = (False, False, False)
        self.setFixedHeight(30 if short else _HIGH)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if short else Qt.FocusPolicy.NoFocus)
        if short:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_progress(self, progress: Progress) -> None:
        self._done = _each(progress)
        self.setAccessibleName(said(progress))
        self.update()

    def sizeHint(self) -> QSize:
        dots = 3 * 2 * _RADIUS
        if self._short:
            return QSize(round(dots + 2 * 5 + 18), 30)
        words = sum(QFontMetricsF(font(SMALL)).horizontalAdvance(step) for step in STEPS)
        return QSize(round(dots + 3 * _TO_WORDS + 2 * _TO_NEXT + words + 3), _HIGH)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, x = self.height() / 2, 9.0 if self._short else 0.5
        if self._short and (self.underMouse() or self.hasFocus()):
            painter.setPen(QPen(QColor(tokens().accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens().sunk))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        face = font(SMALL)
        painter.setFont(face)
        for step, done in zip(STEPS, self._done, strict=True):
            _draw(painter, QPointF(x + _RADIUS, middle), done=done)
            x += 2 * _RADIUS
            if self._short:
                x += 5
                continue
            wide = QFontMetricsF(face).horizontalAdvance(step)
            painter.setPen(QColor(tokens().ink if done else tokens().ink_2))
            painter.drawText(QRectF(x + _TO_WORDS, 0, wide + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, step)
            x += _TO_WORDS + wide + _TO_NEXT


def _each(progress: Progress) -> tuple[bool, bool, bool]:
    return progress.watched, progress.tagged, progress.picked


def _draw(painter: QPainter, centre: QPointF, *, done: bool) -> None:
    accent = QColor(tokens().accent)
    painter.setPen(QPen(accent if done else QColor(tokens().line_strong), 1.4))
    painter.setBrush(accent if done else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, _RADIUS - 0.8, _RADIUS - 0.8)
    if done:
        painter.setPen(QPen(QColor(tokens().on_accent), 1.5, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline([centre + QPointF(-2.3, 0.1), centre + QPointF(-0.6, 1.8), centre + QPointF(2.3, -1.7)])
