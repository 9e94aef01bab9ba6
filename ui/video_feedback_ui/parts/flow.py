"""Small things one after the other, in as many lines as they need."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Each as wide as it wants to be, and never wider than the line. Lines begin at the left, or are `centred`."""

    def __init__(self, gap: int = 6) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.centred = False
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), really=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        high = max((item.sizeHint().height() for item in self._items), default=0)
        return QSize(40, high)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, really=True)

    def show_widgets(self, widgets: list[QWidget]) -> None:
        """These alone; those before are gone for good."""
        while (item := self.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for widget in widgets:
            self.addWidget(widget)
        self.invalidate()

    def _lay(self, rect: QRect, *, really: bool) -> int:
        y = rect.top()
        for line in self._lines(rect.width()):
            sizes = [_size(item, rect.width()) for item in line]
            spare = rect.width() - sum(size.width() for size in sizes) - self._gap * (len(line) - 1)
            x = rect.left() + (max(0, spare) // 2 if self.centred else 0)
            for item, size in zip(line, sizes, strict=True):
                if really:
                    item.setGeometry(QRect(x, y, size.width(), size.height()))
                x += size.width() + self._gap
            y += max(size.height() for size in sizes) + self._gap
        return max(0, y - self._gap - rect.top())

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._items:
            if item.isEmpty():  # it is hidden
                continue
            wide = _size(item, width).width()
            if not lines or wide > left:
                lines.append([])
                left = width
            lines[-1].append(item)
            left -= wide + self._gap
        return lines


def _size(item: QLayoutItem, width: int) -> QSize:
    return item.sizeHint().boundedTo(QSize(width, item.sizeHint().height()))
