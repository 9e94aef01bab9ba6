"""While a session is shown the worker's window may be as small as a tablet; all other pages need more."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QStackedWidget, QWidget

LEAST = QSize(600, 560)


class SmallWindow:
    """Lets the window around a page be small until `end`."""

    def __init__(self, page: QWidget) -> None:
        self._window = page.window()
        self._least = self._window.minimumSize()
        self._before = self._window.geometry()
        above = page.parentWidget()
        self._stacks: list[QStackedWidget] = []
        while above is not None:
            if isinstance(above, QStackedWidget):
                self._stacks.append(above)
            above = above.parentWidget()
        for stack in self._stacks:
            stack.setMinimumSize(QSize(1, 1))  # else the pages that are not shown say how wide it is
        self._window.setMinimumSize(LEAST)
        room = self._window.screen().availableGeometry()
        if not room.contains(self._before) and self._before.width() > room.width():
            self._window.setGeometry(QRect(room))

    def end(self) -> None:
        """As it was."""
        for stack in self._stacks:
            stack.setMinimumSize(QSize(0, 0))
        self._window.setMinimumSize(self._least)
