"""The eight colours of groups, each with its shape. Those that other groups have are marked."""

from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from video_feedback.schemes.shaping import PAIRS
from video_feedback.words import tr
from video_feedback_schemas.records import Scheme
from video_feedback_ui.parts import shapes
from video_feedback_ui.parts.plain import tip
from video_feedback_ui.parts.words import row
from video_feedback_ui.theme import theme, tokens

_COLOURS = (tr("Amber"), tr("Blue"), tr("Sage"), tr("Plum"), tr("Indigo"), tr("Grey"), tr("Rust"), tr("Crimson"))
_SHAPES = {
    "disc": tr("disc"),
    "square": tr("square"),
    "triangle": tr("triangle"),
    "diamond": tr("diamond"),
    "hexagon": tr("hexagon"),
    "ring": tr("ring"),
    "plus": tr("plus"),
    "star": tr("star"),
}


class Look(QAbstractButton):
    """One pair."""

    def __init__(self, colour: str, shape: str, name: str) -> None:
        super().__init__()
        self._colour, self._shape, self._name = colour, shape, tr("{colour} {shape}", colour=name, shape=_SHAPES[shape])
        self.used_by = ""
        self.setCheckable(True)
        self.setFixedSize(QSize(38, 44))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)
        self.show_user("")

    def show_user(self, used_by: str) -> None:
        """Say which other group has it, if one has."""
        self.used_by = used_by
        words = tr("{name}, as {used_by}", name=self._name, used_by=used_by) if used_by else self._name
        self.setAccessibleName(words)
        self.setToolTip(tip(words))
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = tokens()
        rect = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        ringed = self.isChecked() or self.hasFocus()
        painter.setPen(QPen(QColor(t.accent if ringed else t.line), 2 if ringed else 1))
        painter.setBrush(t.tint(self._colour) if self.isChecked() or self.underMouse() else QColor(t.card))
        painter.drawRoundedRect(rect, 8, 8)
        shapes.draw(painter, self._shape, t.group(self._colour), QPointF(self.width() / 2, 19), 7)
        if self.used_by:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.ink_2))
            painter.drawRoundedRect(QRectF(self.width() / 2 - 6, 34, 12, 2.4), 1.2, 1.2)


class Looks(QWidget):
    """`chosen` carries the colour and the shape."""

    chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Colour and shape"))
        group = QButtonGroup(self)
        self.looks: dict[str, Look] = {}
        for (colour, shape), name in zip(PAIRS, _COLOURS, strict=True):
            made = Look(colour, shape, name)
            made.clicked.connect(partial(self.chosen.emit, colour, shape))
            group.addButton(made)
            self.looks[colour] = made
        self.setLayout(row(*self.looks.values(), None, gap=5))

    def show_group(self, scheme: Scheme, group_id: str) -> None:
        group = scheme.group(group_id)
        others = {other.colour: other.label for other in scheme.groups if other.id != group_id}
        for colour, look in self.looks.items():
            look.show_user(others.get(colour, ""))
            look.setChecked(colour == group.colour)
