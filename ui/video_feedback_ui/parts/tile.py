"""A button on a card that is an icon with a word below it, for a deed that has a key."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton

from video_feedback_ui.actions import ACTIONS, key_text
from video_feedback_ui.parts.icons import wear

_ICON = QSize(20, 20)


def tile(words: str, icon: str, then: Callable[[], object], key: str, size: QSize) -> QToolButton:
    """`key` is the name of its action: that is what it is called for screen readers, and its tool tip with the key."""
    made = QToolButton()
    made.setProperty("kind", "tile")
    made.setText(words)
    made.setAccessibleName(ACTIONS[key].words)
    made.setToolTip(f"{ACTIONS[key].words}  ({key_text(key)})")
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setIconSize(_ICON)
    made.setFixedSize(size)
    wear(made, icon)
    made.clicked.connect(lambda: then())
    return made
