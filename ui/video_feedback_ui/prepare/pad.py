"""The pad: the codes as a keyboard, each on its own key."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from video_feedback_schemas.records import Code, Group, Scheme
from video_feedback_ui.parts import shapes
from video_feedback_ui.parts.plain import tip
from video_feedback_ui.theme import SMALL, font, theme, tokens

KEY, STEP, ROW = QSize(65, 64), 68, 88
_ROWS = ("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm")
_SHIFTS = (0, 20, 34, 51)
_NAME = 16


class CodeKey(QAbstractButton):
    """One code. A ring around it says that it was just pressed, or that its stretch is open."""

    def __init__(self, code: Code, group: Group, parent: QWidget) -> None:
        super().__init__(parent)
        self.code, self.of_group = code, group
        self.is_open = False
        self._pressed_just_now = False
        self.resize(KEY)
        # The keyboard has the key itself; the Tab key must not walk through two dozen of them.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{code.label}, key {code.key.upper()}, {group.label}")
        look = f"\nLook for: {code.look_for}." if code.look_for else ""
        self.setToolTip(tip(f"{code.label}: {code.definition}.{look}"))

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
            self.update()

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
        painter.setBrush(t.tint(self.of_group.colour))
        painter.drawRoundedRect(rect, 8, 8)
        inner = QRectF(self.rect()).adjusted(6, 4, -3, -2)
        painter.setPen(QColor(t.ink))
        painter.setFont(font(13, 600))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, self.code.key.upper())
        shapes.draw(painter, self.of_group.shape, colour, QPointF(self.width() - 13, 14), 5)
        painter.setFont(font(SMALL))
        painter.setPen(QColor(t.ink))
        for i, line in enumerate(_lines(self.code.label, QFontMetricsF(painter.font()), self.width() - 5)):
            painter.drawText(QPointF(5.5, 31 + 14.2 * i), line)


def _lines(words: str, metrics: QFontMetricsF, room: float) -> list[str]:
    """Words in at most three lines, closer together than Qt sets them; what does not fit ends in dots."""
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    if len(lines) > 3:
        lines[2:] = [" ".join(lines[2:])]
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines]


class Fold(QAbstractButton):
    """Stands for the worker-only codes while they are folded away."""

    def __init__(self, group: Group, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._group, self._count = group, count
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{group.label}: {count} codes for you only. Show them.")

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
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, self._group.label)
        shapes.draw(painter, self._group.shape, t.group(self._group.colour), QPointF(rect.right() - 14, 16), 5.5)
        painter.setPen(QColor(t.ink_2))
        painter.setFont(font(SMALL))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(
            inner.adjusted(0, 20, 0, 6), flags, f"{self._count} codes for you only. Never on the parent’s screen."
        )


class Pad(QWidget):
    """All codes of a scheme, laid out as their keys lie on the keyboard. `pressed` carries a code's id."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(QSize(440, 4 * ROW - 8))
        self.setAccessibleName("Codes")
        self._keys: dict[str, CodeKey] = {}
        self._names: list[tuple[QRect, str]] = []
        self._fold: Fold | None = None
        self._unfolded = False
        self._scheme: Scheme | None = None
        theme.changed.connect(self.update)

    def show_scheme(self, scheme: Scheme) -> None:
        self._scheme = scheme
        self._lay()

    def code_of_key(self, text: str) -> Code | None:
        """The code whose key that is, or None."""
        keys = (key.code for key in self._keys.values())
        return next((code for code in keys if text and code.key.lower() == text.lower()), None)

    def flash(self, code_id: str) -> None:
        if code_id in self._keys:
            self._keys[code_id].flash()

    def show_open(self, code_ids: set[str]) -> None:
        for code_id, key in self._keys.items():
            key.show_open(code_id in code_ids)

    def look_for(self, words: str) -> list[Code]:
        """Show the codes that have these words and pale the others. Returns those found, the best first."""
        wanted = words.strip().casefold()
        found = []
        for key in self._keys.values():
            text = f"{key.code.label} {key.of_group.label} {key.code.look_for}".casefold()
            if not wanted or wanted in text:
                found.append(key.code)
            key.setVisible(not wanted or wanted in text)
        if self._fold is not None:
            self._fold.setVisible(not wanted and not self._unfolded)
        if not wanted:
            self._show_worker_only()
        return sorted(found, key=lambda code: wanted not in code.label.casefold())

    def unfold(self, unfolded: bool) -> None:
        """Show the worker-only codes, or fold them away. Their keys work either way."""
        self._unfolded = unfolded
        self._show_worker_only()
        self.update()

    def _lay(self) -> None:
        for old in [*self._keys.values(), *([self._fold] if self._fold else [])]:
            old.hide()
            old.deleteLater()
        self._keys, self._names, self._fold = {}, [], None
        scheme = self._scheme
        if scheme is None:
            return
        codes = [code for code in scheme.codes if not code.archived]
        for code in codes:
            group = scheme.group(code.group_id)
            key = CodeKey(code, group, self)
            key.clicked.connect(lambda _=False, code=code: self.pressed.emit(code.id))
            self._keys[code.id] = key
            key.move(*self._place(code.key.lower()))
        hidden = [group for group in scheme.groups if group.worker_only]
        if hidden and len(hidden) < len(scheme.groups):
            count = sum(code.group_id == hidden[0].id for code in codes)
            self._fold = Fold(hidden[0], count, self)
            self._fold.clicked.connect(lambda: self.unfold(True))
            self._fold.setGeometry(QRect(249, ROW + _NAME, 188, KEY.height()))
        self._show_worker_only()
        self.update()

    def _show_worker_only(self) -> None:
        folded = self._fold is not None and not self._unfolded
        for key in self._keys.values():
            key.setVisible(not (folded and key.of_group.worker_only))
        if self._fold is not None:
            self._fold.setVisible(folded)
        self._name_runs()

    def _name_runs(self) -> None:
        """The name of a group stands above each run of its keys."""
        self._names = []
        shown = sorted((k for k in self._keys.values() if not k.isHidden()), key=lambda k: (k.y(), k.x()))
        before: CodeKey | None = None
        for key in shown:
            same_run = before is not None and before.of_group.id == key.of_group.id and before.y() == key.y()
            if not same_run:
                self._names.append((QRect(key.x(), key.y() - _NAME - 2, 190, _NAME), key.of_group.label))
            before = key
        self.update()

    def _place(self, key: str) -> tuple[int, int]:
        for row, letters in enumerate(_ROWS):
            if key and key in letters:
                return _SHIFTS[row] + STEP * letters.index(key), row * ROW + _NAME
        return 0, 4 * ROW

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(font(SMALL, 600))
        painter.setPen(QColor(tokens().ink))
        for rect, words in self._names:
            painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
