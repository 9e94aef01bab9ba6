"""What stands in the place of the keys while a set of codes has none."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from video_feedback.words import tr
from video_feedback_ui.actions import key_text
from video_feedback_ui.parts.words import button, column, label, row


class NoCodes(QWidget):
    """Says what a code is for, and leads to where one is made."""

    def __init__(self, make: Callable[[], object]) -> None:
        super().__init__()
        words = tr(
            "A code names what you look for: “Baby reaches out”. Give it a key, and one press tags it while you watch."
        )
        self.make = button(
            tr("Add the first code"), make, icon="plus", tip=tr("Add the first code  ({key})", key=key_text("schemes"))
        )
        lines = (
            label(tr("This set has no codes yet"), "strong"),
            label(words, "second", wraps=True),
            row(self.make, None),
        )
        self.setLayout(column(*lines, None, gap=10, margins=(4, 16, 16, 8)))
