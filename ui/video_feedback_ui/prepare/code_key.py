"""One code on the pad: a key to press, or, while the worker-only codes are folded away, the place where they are."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from video_feedback.words import tr
from video_feedback_schemas.records import Code, Group
from video_feedback_ui.parts import shapes
from video_feedback_ui.parts.plain import tip
from video_feedback_ui.theme import BODY, SMALL, font, tokens

KEY, LARGE_KEY = QSize(64, 64), QSize(103, 72)


class CodeFace(QAbstractButton):
    """How a code looks: its key, its words, the shape of its group. A ring says that it was just pressed, or is on."""

    says_open = False

    def __init__(self, code: Code, group: Group, parent: QWidget) -> None:
        super().__init__(parent)
        self.code, self.of_group = code, group
        self.is_open = False
        self.is_large = False
        self._pressed_just_now = False
        self.resize(KEY)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look = tr("\nLook for: {look_for}.", look_for=code.look_for) if code.look_for else ""
        self.setToolTip(tip(f"{code.label}: {code.definition}.{look}"))
        self._name()

    def be_large(self, is_large: bool) -> None:
        self.is_large = is_large
        self.resize(LARGE_KEY if is_large else KEY)

    def flash(self) -> None:
        """Show for 200 ms that the key was pressed."""
        self._pressed_just_now = True
        self.update()
        QTimer.singleShot(200, self, self._calm)

    def _calm(self) -> None:
        self._pressed_just_now = False
        self.update()

    def show_open(self, is_open: bool) -> None:
        if is_open != self.is_open:
            self.is_open = is_open
            self._name()
            self.update()

    def _name(self) -> None:
        key = tr("key {key}", key=self.code.key.upper()) if self.code.key else tr("no key")
        is_open = tr(", open") if self.is_open and self.says_open else ""
        self.setAccessibleName(f"{self.code.label}, {key}, {self.of_group.label}{is_open}")

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour, t = tokens().group(self.of_group.colour), tokens()
        rect = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        ring = self.is_open or self._pressed_just_now or self.isDown()
        if ring:
            painter.setPen(QPen(QColor(t.accent), 2))
            painter.setBrush(QColor(t.card))
            painter.drawRoundedRect(rect, 9, 9)
            rect = rect.adjusted(3.5, 3.5, -3.5, -3.5)
        painter.setPen(QPen(colour, 1.6 if ring or self.underMouse() else 1.1))
        painter.setBrush(QColor(t.accent_soft) if self.is_open and self.says_open else t.tint(self.of_group.colour))
        painter.drawRoundedRect(rect, 8, 8)
        self._paint_cap(painter, QColor(t.ink), colour)
        painter.setPen(QColor(t.ink))
        left, top, step = (10, 42, 17) if self.is_large else (5.5, 31, 14.2)
        room = self.width() - left - (8 if self.is_large else 0)
        size, lines = fitted(self.code.label, room, is_large=self.is_large)
        if self.is_large and size == SMALL:
            top, step = 37, 14.2
        painter.setFont(font(size))
        for i, line in enumerate(lines):
            painter.drawText(QPointF(left, top + step * i), line)

    def _paint_cap(self, painter: QPainter, ink: QColor, colour: QColor) -> None:
        """The key, that it is open, and the shape of its group."""
        edge = 10 if self.is_large else 6
        inner = QRectF(self.rect()).adjusted(edge, edge - 2, -edge, -2)
        top = Qt.AlignmentFlag.AlignTop
        painter.setFont(font(13, 600))
        painter.setPen(ink)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | top, self.code.key.upper())
        if self.is_open and self.says_open:
            painter.setPen(QColor(tokens().accent_ink))
            painter.setFont(font(SMALL, 600))
            painter.drawText(inner, Qt.AlignmentFlag.AlignHCenter | top, tr("open") if self.is_large else "···")
        shapes.draw(painter, self.of_group.shape, colour, QPointF(self.width() - edge - 7, edge + 8), 5)


class CodeKey(CodeFace):
    """A key of the pad. It acts when it is pressed, and says that its stretch is open.

    `down` and `up` tell of a mouse or a finger; several keys may be under fingers at once.
    """

    down = Signal()
    up = Signal()
    says_open = True

    def __init__(self, code: Code, group: Group, parent: QWidget) -> None:
        super().__init__(code, group, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        # The keyboard has the key itself; the Tab key must not walk through two dozen of them.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(self._click)

    def _press(self) -> None:
        self.setDown(True)
        self.down.emit()

    def _let_go(self) -> None:
        if self.isDown():
            self.setDown(False)
            self.up.emit()

    def _click(self) -> None:
        # A screen reader presses without a mouse.
        self.down.emit()
        self.up.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._press()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    # A mouse that slips off a held key still holds it.
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._let_go()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.TouchBegin:
            event.accept()
            self._press()
            return True
        if event.type() in (QEvent.Type.TouchEnd, QEvent.Type.TouchCancel):
            self._let_go()
            return True
        return super().event(event)


class Fold(QAbstractButton):
    """Stands for the worker-only codes while they are folded away."""

    def __init__(self, groups: list[Group], count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._group, self._count = groups[0], count
        self._words = groups[0].label if len(groups) == 1 else tr("For you only")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("{words}: {count} codes for you only. Show them.", words=self._words, count=count))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = tokens()
        rect = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        if self.hasFocus():
            painter.setPen(QPen(QColor(t.accent), 2))
        else:
            painter.setPen(QPen(QColor(t.line_strong), 1.1, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(t.sunk) if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, 8, 8)
        inner = rect.adjusted(10, 7, -10, -6)
        painter.setPen(QColor(t.ink))
        painter.setFont(font(13, 600))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, self._words)
        shapes.draw(painter, self._group.shape, t.group(self._group.colour), QPointF(rect.right() - 14, 16), 5.5)
        painter.setPen(QColor(t.ink_2))
        painter.setFont(font(SMALL))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(
            inner.adjusted(0, 20, 0, 6),
            flags,
            tr("{count} codes for you only. Never on the parent’s screen.", count=self._count),
        )


def fitted(words: str, room: float, *, is_large: bool) -> tuple[int, list[str]]:
    """The size and the lines of a label: on a large key two, or three smaller ones before any of it is cut."""
    if is_large:
        lines = _lines(words, QFontMetricsF(font(BODY)), room, 2)
        if not any(line.endswith("…") for line in lines):
            return BODY, lines
    return SMALL, _lines(words, QFontMetricsF(font(SMALL)), room, 3)


def _lines(words: str, metrics: QFontMetricsF, room: float, most: int) -> list[str]:
    """Words in a few lines, closer together than Qt sets them; what does not fit ends in dots."""
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    if len(lines) > most:
        lines[most - 1 :] = [" ".join(lines[most - 1 :])]
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines]
