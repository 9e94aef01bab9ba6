"""A bubble with an arrow beside a part of the window. It never covers the part, and never takes the keys."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from video_feedback.words import tr
from video_feedback_ui.parts.key_caps import KeyCaps
from video_feedback_ui.parts.words import button, clear, column, label, row
from video_feedback_ui.theme import R_CARD, theme, tokens

Side = Literal["below", "above", "right", "left"]
_WIDE, _ARROW, _GAP, _ROUND = 348, 11, 4, 20
_FOLLOWS_MS = 120
_OTHER_SIDES: tuple[Side, ...] = ("below", "above", "left", "right")


class Task(QWidget):
    """One thing to do: its words and keys, with a ring before it that becomes a tick."""

    def __init__(self, words: str, keys: Sequence[str]) -> None:
        super().__init__()
        self.words = words
        self._mark = label("○", "medium")
        self._mark.setFixedWidth(16)
        line = row(self._mark, label(words), gap=6)
        for key in keys:
            line.addWidget(KeyCaps([key]))
        line.addStretch(1)
        self.setLayout(line)
        self.show_done(done=False)

    def show_done(self, *, done: bool) -> None:
        self._mark.setText("✓" if done else "○")
        said = tr("{task}: done") if done else tr("{task}: to do")
        self.setAccessibleName(said.format(task=self.words))


class Bubble(QWidget):
    """Lies on the window. `skipped` and `left` when its buttons are pressed; the keyboard stays where it is."""

    skipped = Signal()
    left = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._target: QWidget | None = None
        self._side: Side = "below"
        self._at_end = False
        self._placed: tuple[QRect, QSize] | None = None
        self._tip = QPoint()
        self.number, self._title = label("", "chip-on"), label("", "strong")
        self._words = label("", "second", wraps=True)
        self._tasks = column(gap=4)
        self.skip = self._button(tr("Skip this step"), self.skipped.emit)
        self.leave = self._button(tr("Leave the tour"), self.left.emit)
        edge = _ARROW + 14
        self.setLayout(
            column(
                row(self.number, self._title, None, gap=8),
                self._words,
                self._tasks,
                row(self.leave, None, self.skip, gap=4),
                gap=8,
                margins=(edge, edge, edge, edge - 4),
            )
        )
        self.setFixedWidth(_WIDE)
        theme.changed.connect(self.update)
        self._timer = QTimer(self)
        self._timer.setInterval(_FOLLOWS_MS)  # what it points at may move with any layout on the way up
        self._timer.timeout.connect(self.place)

    def _button(self, words: str, signal: object) -> QPushButton:
        made = button(words, signal, kind="words")  # type: ignore[arg-type]
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return made

    def say(self, number: str, title: str, words: str, tasks: Sequence[Task]) -> None:
        """What to do now. `number` is a chip such as `2 of 5`."""
        self.number.setText(number)
        self.number.setVisible(bool(number))
        self._title.setText(title)
        self._words.setText(words)
        self.setAccessibleName(". ".join(filter(None, (number, title, words))))
        clear(self._tasks)
        for task in tasks:
            self._tasks.addWidget(task)
        self._placed = None

    def point_at(self, target: QWidget | None, side: Side = "below", *, at_end: bool = False) -> None:
        """Stand beside a part of the window, at its middle or `at_end`, its right; without one, at the foot of all."""
        self._target, self._side, self._at_end = target, side, at_end
        self._placed = None
        self.show()
        self.raise_()
        self._timer.start()
        self.place()

    def place(self) -> None:
        """Go to where the target is by now."""
        layout = self.layout()
        assert layout is not None
        height = layout.heightForWidth(_WIDE) if layout.hasHeightForWidth() else layout.sizeHint().height()
        target = self.target_rect()
        placed = (target, QSize(self._over.width(), height))
        if placed != self._placed:
            self._placed = placed
            self.setFixedHeight(height)
            self.move(self._spot(target, height))
            self._tip = self.mapFrom(self._over, self._nearest(target))
            self.raise_()
            self.update()

    def target_rect(self) -> QRect:
        """Where the target lies on the window; empty if it cannot be seen."""
        target = self._target
        if target is None or not target.isVisible():
            return QRect()
        return QRect(target.mapTo(self._over, QPoint(0, 0)), target.size()) & self._over.rect()

    def _spot(self, target: QRect, height: int) -> QPoint:
        room = self._over.rect().adjusted(_GAP, _GAP, -_GAP, -_GAP)
        if target.isEmpty():
            return QPoint(room.center().x() - _WIDE // 2, room.bottom() - height - 64)
        best = QPoint(room.left(), room.top())
        for side in (self._side, *_OTHER_SIDES):
            x, y = target.center().x() - _WIDE // 2, target.center().y() - height // 2
            x = target.right() - _WIDE if self._at_end else x
            x = {"left": target.left() - _WIDE - _GAP, "right": target.right() + _GAP}.get(side, x)
            y = {"above": target.top() - height - _GAP, "below": target.bottom() + _GAP}.get(side, y)
            spot = QRect(
                min(max(x, room.left()), room.right() - _WIDE), min(max(y, room.top()), room.bottom() - height),
                _WIDE, height,
            )  # fmt: skip
            if not spot.intersects(target):
                return spot.topLeft()
        return best

    def _nearest(self, target: QRect) -> QPoint:
        """The point of the target that the arrow touches."""
        mine = self.geometry()
        x = min(max(mine.center().x(), target.left()), target.right())
        y = min(max(mine.center().y(), target.top()), target.bottom())
        return QPoint(x, y)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(_ARROW, _ARROW, -_ARROW, -_ARROW)
        path = QPainterPath()
        path.addRoundedRect(box, R_CARD, R_CARD)
        if not self.target_rect().isEmpty():
            path = path.united(self._arrow(box))
        t = tokens()
        painter.setPen(QPen(QColor(t.accent), 1.5))
        painter.setBrush(QColor(t.card))
        painter.drawPath(path)

    def _arrow(self, box: QRectF) -> QPainterPath:
        tip, path = QPointF(self._tip), QPainterPath()
        upright = box.left() <= tip.x() <= box.right()
        if upright:
            x = min(max(tip.x(), box.left() + _ROUND), box.right() - _ROUND)
            y = box.top() if tip.y() < box.center().y() else box.bottom()
            end = QPointF(x, 1 if y == box.top() else self.height() - 1)
            path.addPolygon([QPointF(x - 9, y), end, QPointF(x + 9, y)])
        else:
            y = min(max(tip.y(), box.top() + _ROUND), box.bottom() - _ROUND)
            x = box.left() if tip.x() < box.center().x() else box.right()
            end = QPointF(1 if x == box.left() else self.width() - 1, y)
            path.addPolygon([QPointF(x, y - 9), end, QPointF(x, y + 9)])
        path.closeSubpath()
        return path
