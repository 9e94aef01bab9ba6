"""The way back where the library itself is gone or damaged: from a backup into a new folder, with a passphrase or the
code of the recovery sheet."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from video_feedback.jobs import Progress
from video_feedback.library import backups, restoring
from video_feedback.library.backups import Backup
from video_feedback.library.instants import day_text
from video_feedback.library.restoring import Restored
from video_feedback.vault import door, key_file, recovery
from video_feedback.vault.refusals import MistypedCode
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.parts import files
from video_feedback_ui.parts.words import button, column, label, row
from video_feedback_ui.tasks import Task
from video_feedback_ui.vault.passphrase_field import PassphraseField
from video_feedback_ui.vault.who import Who


def open_backup(bridge: Bridge, parent: QWidget) -> None:
    """Ask for the backup, and then for what it takes to bring its library back."""
    files.choose_folder(parent, tr("The folder of the backups"), Path.home(), partial(_chosen, bridge, parent))


def _chosen(bridge: Bridge, parent: QWidget, folder: Path) -> None:
    found = backups.find(folder)
    if found is None:
        bridge.told.emit(tr("There is no backup in this folder. Choose the one that was set for backups."), True)
        return
    with bridge.telling():
        RestoreDialog(bridge, found, parent).open()


class RestoreDialog(Dialog):
    """Unlocks a backup and makes a library of it. Raises Trouble where its key file cannot be read."""

    def __init__(self, bridge: Bridge, backup: Backup, parent: QWidget | None) -> None:
        workers = key_file.workers(backup.folder)
        self._bridge, self._backup = bridge, backup
        self._task: Task | None = None
        day = day_text(backup.day)
        self.folder = restoring.new_folder(files.documents(), backup)
        self.who = Who()
        self.who.show_workers(workers, "")
        self.passphrase = PassphraseField(
            tr("Passphrase or code"), tr("The passphrase of then, or the recovery sheet’s code")
        )
        self._where = label("", "second", wraps=True)
        self.elsewhere = button(tr("Choose another folder"), self._ask_where, kind="words")
        words = tr("It becomes a library of its own, as it was on {day}. What is there now stays as it is.", day=day)
        body = column(
            label(words, "second", wraps=True), 4, self.who, self.passphrase, self._where, row(self.elsewhere, None)
        )
        super().__init__(tr("The backup of {day}", day=day), tr("Bring it back"), body, parent)
        self._show_folder()
        self.passphrase.setFocus()

    def _ask_where(self) -> None:
        files.choose_folder(self, tr("A new or empty folder for it"), self.folder.parent, self.choose)

    def choose(self, folder: Path) -> None:
        """Where the library is to be made; where there is something already, in a new folder inside."""
        self.folder = restoring.free_folder(folder, self._backup)
        self._show_folder()

    def _show_folder(self) -> None:
        self._where.setText(tr("It will lie in {folder}.", folder=self.folder))

    def accept(self) -> None:
        typed, backup, folder = self.passphrase.text, self._backup.folder, self.folder
        worker = self.who.worker.id if self.who.worker else ""
        self.tell("")
        self.do.setEnabled(False)

        def job(progress: Progress) -> Restored:
            by_code = _is_code(typed)
            entered = door.by_code(backup, typed) if by_code else door.by_passphrase(backup, typed, worker)
            opened = entered.opened
            return restoring.restore(backup, folder, opened.key, progress, worker=opened.worker.id)

        self._task = self._bridge.tasks.start(tr("Bringing a library back"), job, self._restored, self._refused)

    def reject(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self.passphrase.forget()
        super().reject()

    def _refused(self, sentence: str) -> None:
        self._task = None
        self.tell(sentence)
        self.passphrase.forget()
        self.passphrase.setFocus()
        self.do.setEnabled(True)

    def _restored(self, restored: Restored) -> None:
        self._task = None
        self.passphrase.forget()
        super().accept()
        if self._bridge.ask_to_unlock(restored.folder):
            self._bridge.told.emit(restoring.sentence(restored), bool(restored.missing))


def _is_code(typed: str) -> bool:
    """Whether it is a recovery code. No passphrase is one: each of its check bits would have to fall into place."""
    try:
        recovery.read(typed)
    except MistypedCode:
        return False
    return True
