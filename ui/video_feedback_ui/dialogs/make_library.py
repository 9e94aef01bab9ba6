"""Where a new library is to lie."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from video_feedback.library import founding
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.parts import files
from video_feedback_ui.parts.words import button, column, field, label, row

DEFAULT_NAME = "Video Feedback"


class MakeLibrary(Dialog):
    """Makes a library and opens it. `made` tells that it is open."""

    made = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        self._bridge = bridge
        self.place = field("Folder of the new library")
        self.place.setText(str(_free(Path.home() / DEFAULT_NAME)))
        self.passphrase = field("Passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        choose = button("Choose", self._choose, icon="folder-open")
        choose.setAutoDefault(False)
        choose.setAccessibleName("Choose another folder")
        body = column(
            label("A library is one folder. It holds the families, the films and all you write.", "second", wraps=True),
            4,
            label("Folder", "small"),
            row(self.place, choose),
            label("Passphrase", "small"),
            self.passphrase,
            label("Choose a place that only you can open, on this laptop and not in a shared drive.", "small"),
            gap=6,
        )
        super().__init__("Make a library", "Make it here", body, parent, width=600)
        self.place.setFocus()

    def _choose(self) -> None:
        files.choose_folder(self, "A folder for the library", Path(self.place.text()).parent, self._take)

    def _take(self, folder: Path) -> None:
        # A folder that holds something already is where the library goes into, not what it becomes.
        empty = folder.is_dir() and not any(folder.iterdir())
        self.place.setText(str(folder if empty else _free(folder / DEFAULT_NAME)))

    def accept(self) -> None:
        if not self.place.text().strip():
            self.tell("Choose a folder first.")
            return
        with self.telling() as went_well:
            folder = Path(self.place.text().strip()).expanduser().absolute()
            library, _ = founding.found(folder, self.passphrase.text(), "Worker")
        if went_well:
            super().accept()
            self._bridge.open(library)
            self.made.emit()


def _free(folder: Path) -> Path:
    """The folder, or the next of its name that is not there yet."""
    number, free = 1, folder
    while free.exists():
        number += 1
        free = folder.with_name(f"{folder.name} {number}")
    return free
