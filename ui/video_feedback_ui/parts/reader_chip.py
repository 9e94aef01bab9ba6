"""Who may read a note: said in words with an icon, and changed by a press."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton

from video_feedback.words import tr
from video_feedback_schemas.records import Reader
from video_feedback_ui.parts.icons import wear
from video_feedback_ui.parts.menu import offer

READERS: dict[Reader, tuple[str, str]] = {
    "worker": (tr("Only you can read this"), "eye-slash"),
    "team": (tr("Your team can read this too"), "users"),
    "parent": (tr("The parent can read this too"), "heart"),
}


class ReaderChip(QPushButton):
    """`chose` tells who was chosen by hand. `reader` is who is shown; of notes of many it may be mixed."""

    chose = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.reader: Reader = "worker"
        self.setProperty("kind", "flat")
        self.setToolTip(tr("Who may read this note"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(16, 16))
        self.setStyleSheet("font-size: 12px; padding: 2px 4px; text-align: left;")
        self.clicked.connect(self._offer)
        self.show_reader("worker")

    def show_reader(self, reader: Reader | None) -> None:
        """Say who may read; None where that differs."""
        words, icon = (tr("Read by some: mixed"), "users") if reader is None else READERS[reader]
        self.reader = reader or self.reader
        self.setText(words)
        self.setAccessibleName(tr("{words}. Change who.", words=words))
        wear(self, icon, "ink_2")

    def choose(self, reader: Reader) -> None:
        """As from the menu."""
        self.chose.emit(reader)

    def _offer(self) -> None:
        offer(self, [(words, partial(self.choose, reader)) for reader, (words, _) in READERS.items()])
