"""Before a library is open: whose passphrase it is, and the passphrase."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from video_feedback.errors import Trouble
from video_feedback.vault import door, key_file
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.words import button, column, field, label, row


class UnlockPage(QWidget):
    """Opens the library of `folder` with what is typed."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self.setAccessibleName("Unlock")
        self._bridge = bridge
        self.folder = Path()
        self.passphrase = field("Passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.returnPressed.connect(self.unlock)
        self._trouble = label("", "stop", wraps=True)
        inner = column(
            label("Your library is locked", "title"),
            self.passphrase,
            self._trouble,
            row(button("Unlock", self.unlock, kind="filled"), None),
        )
        outer = QVBoxLayout(self)
        outer.addStretch()
        outer.addLayout(inner)
        outer.addStretch()
        outer.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def show_place(self, _: str = "") -> None:
        self.folder = self._bridge.locked_folder or Path()
        self.passphrase.clear()
        self._trouble.setText("")
        self.passphrase.setFocus()

    def unlock(self) -> None:
        typed = self.passphrase.text()
        self.passphrase.clear()
        try:
            worker = key_file.workers(self.folder)[0]
            opened = door.by_passphrase(self.folder, typed, worker.id).opened
        except Trouble as trouble:
            self._trouble.setText(str(trouble))
            return
        self._bridge.open_folder(self.folder, opened.key, opened.worker.id)
