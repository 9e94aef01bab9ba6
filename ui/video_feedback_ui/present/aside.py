"""A small card on the worker's side that gives the keyboard back to where it was: to the words that are being typed."""

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from video_feedback_ui.parts.popover import Popover


class Aside(Popover):
    """Opens at a button, as every popover; it ends where it began."""

    def __init__(self, name: str, page: QWidget) -> None:
        super().__init__(name, page)
        self._back_to: QWidget | None = None

    def open_at(self, button: QWidget | None) -> None:
        self._back_to = self.window().focusWidget()
        super().open_at(button)

    def end(self) -> None:
        if self.isHidden():
            return
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window()) or self.hasFocus()
        super().end()
        back_to, self._back_to = self._back_to, None
        if had_focus and back_to is not None and shiboken6.isValid(back_to) and back_to.isVisible():
            back_to.setFocus(Qt.FocusReason.OtherFocusReason)
