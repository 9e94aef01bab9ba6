"""Keys side by side, in as many rows as they need, and a place for a new one at the end."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from video_feedback.words import tr
from video_feedback_ui.prepare.code_key import KEY
from video_feedback_ui.schemes.tile import Tile
from video_feedback_ui.theme import tokens

_GAP = 6


class NewKey(QAbstractButton):
    """Where a new code would be."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.resize(KEY)
        self.setAccessibleName(name)
        self.setToolTip(tr("New code in this group"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = tokens()
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        focused = QPen(QColor(t.accent), 2)
        painter.setPen(focused if self.hasFocus() else QPen(QColor(t.line_strong), 1.1, Qt.PenStyle.DashLine))
        if self.underMouse():
            painter.setBrush(QColor(t.sunk))
        painter.drawRoundedRect(rect, 8, 8)
        painter.setPen(QPen(QColor(t.ink_2), 1.6))
        middle = rect.center()
        painter.drawLine(middle - QPointF(7, 0), middle + QPointF(7, 0))
        painter.drawLine(middle - QPointF(0, 7), middle + QPointF(0, 7))


class Flow(QWidget):
    """The tiles of one group. It is as high as its rows."""

    new_asked = Signal()

    def __init__(self, group_id: str, new: str = "") -> None:
        super().__init__()
        self.group_id = group_id
        self.tiles: list[Tile] = []
        self.new = NewKey(new, self)
        self.new.clicked.connect(self.new_asked)
        self.new.setVisible(bool(new))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lay()

    def fill(self, tiles: list[Tile]) -> None:
        self.tiles = tiles
        self._lay()

    def place_at(self, at: QPoint) -> int:
        """Before which tile a point lies, counted from 0."""
        row = max(0, min(at.y() // (KEY.height() + _GAP), self._rows() - 1))
        inside = (at.x() + KEY.width() // 2) // (KEY.width() + _GAP)
        return max(0, min(row * self._columns() + min(inside, self._columns()), len(self.tiles)))

    def edge_of(self, place: int) -> QRect:
        """Where the line stands that shows a place."""
        at = self._at(place)
        return QRect(at.x() - _GAP // 2 - 2, at.y(), 3, KEY.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay()

    def _columns(self) -> int:
        return max(1, (self.width() - 3 + _GAP) // (KEY.width() + _GAP))

    def _rows(self) -> int:
        count = len(self.tiles) + (not self.new.isHidden())
        return max(1, -(-count // self._columns()))

    def _at(self, place: int) -> QPoint:
        row, column = divmod(place, self._columns())
        return QPoint(3 + column * (KEY.width() + _GAP), row * (KEY.height() + _GAP))

    def _lay(self) -> None:
        for place, key in enumerate([*self.tiles, self.new]):
            key.move(self._at(place))
        height = self._rows() * (KEY.height() + _GAP)
        if height != self.minimumHeight():
            self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        return QSize(300, KEY.height() + _GAP)
