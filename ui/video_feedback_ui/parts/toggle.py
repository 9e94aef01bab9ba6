"""Yes or no, as one press: a tick stands in it where it is yes."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton

from video_feedback_ui.parts.icons import wear
from video_feedback_ui.parts.words import button


def toggle(words: str, *, is_on: bool = False, tip: str = "") -> QPushButton:
    """A button that stays pressed. `isChecked` says how it stands, `toggled` tells."""
    made = button(words, lambda: None, kind="chip", tip=tip)
    made.setCheckable(True)
    made.setAutoDefault(False)
    made.setIconSize(QSize(16, 16))

    def dress(checked: bool) -> None:
        wear(made, "check-square" if checked else "square", "accent_ink" if checked else "ink_2")

    made.toggled.connect(dress)
    made.setChecked(is_on)
    dress(is_on)
    return made
