"""A menu that drops down from a button, and goes when something is chosen or not."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from video_feedback_ui.parts.plain import face, tip

Choices = Sequence[tuple[str, "Callable[[], object] | Choices"]]
"""Words, and what choosing them does, or the choices of a menu of its own."""


def offer(under: QWidget, choices: Choices) -> None:
    """Drop the choices down from a widget."""
    menu = QMenu(under)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # Not that of the button: one with its mark at the right is laid out from right to left.
    menu.setLayoutDirection(under.window().layoutDirection())
    _fill(menu, choices)
    menu.popup(under.mapToGlobal(under.rect().bottomLeft()))


def _fill(menu: QMenu, choices: Choices) -> None:
    for words, then in choices:
        if callable(then):
            menu.addAction(face(words), then).setToolTip(tip(words))  # else it is the words, and markup
        else:
            _fill(menu.addMenu(face(words)), then)
