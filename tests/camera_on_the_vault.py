"""Photographs what has to do with keys: making a library, the locked page, what was done, backups, erasing."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QDialog, QWidget

from tests.rest import rest
from video_feedback.library import erasing
from video_feedback_ui import made_family
from video_feedback_ui.backups.list_dialog import ListDialog
from video_feedback_ui.dialogs.make_library import MakeLibrary
from video_feedback_ui.erasing.dialog import EraseDialog
from video_feedback_ui.main_window import MainWindow

Shoot = Callable[[QWidget, str], None]


class VaultCamera:
    """The window has the made family's library open, and has it open again afterwards."""

    def __init__(self, window: MainWindow, library: Path, family: str, shoot: Shoot) -> None:
        self._window, self._library, self._family, self._shoot = window, library, family, shoot

    def photograph(self) -> None:
        self._window.go(f"family:{self._family}")
        rest(0.3)
        bridge = self._window.bridge
        self._dialog(EraseDialog(erasing.planned(bridge.db, "family", self._family), [], self._window), "erase")
        self._dialog(ListDialog(bridge, self._window), "backups")
        bridge.lock()
        rest(0.6)
        self._shoot(self._window, "unlock")
        self._making()
        opened = made_family.unlocked(self._library)
        bridge.open_folder(self._library, opened.key, opened.worker.id)
        self._window.go("audit")
        rest(0.6)
        self._shoot(self._window, "audit")

    def _making(self) -> None:
        with TemporaryDirectory() as folder:
            making = MakeLibrary(self._window.bridge, self._window)
            making.show()
            making.place.place.setText(str(Path(folder) / "Video Feedback"))
            rest(0.4)
            self._shoot(making, "make-place")
            making.go_on()
            self._until_shown(making, making.words)
            making.words.who.setText("Ana")
            making.words.strength.propose.click()
            rest(0.6)
            self._shoot(making, "make-passphrase")
            making.go_on()
            self._until_shown(making, making.sheet)
            self._shoot(making, "make-sheet")
            making.reject()
            rest(0.2)

    def _until_shown(self, making: MakeLibrary, step: QWidget) -> None:
        for _ in range(100):
            if making.step is step:
                break
            rest(0.1)
        rest(0.3)

    def _dialog(self, dialog: QDialog, name: str) -> None:
        dialog.open()
        rest(0.5)
        self._shoot(dialog, name)
        dialog.reject()
        rest(0.1)
