"""Unlocking with a passphrase: who it is, and the words."""

import math
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from video_feedback.counts import counted
from video_feedback.errors import Trouble
from video_feedback.library.folder import InUse, is_in_use
from video_feedback.vault import door, key_file, keyring_slot, tries
from video_feedback.vault.door import Entered
from video_feedback.vault.refusals import (
    KeyFileChanged,
    NotEnoughMemory,
    NotUnlocked,
    StillWaiting,
    UnknownWorker,
    WrongPassphrase,
)
from video_feedback.words import tr
from video_feedback_ui import made_family
from video_feedback_ui.parts.words import button, column, label, row
from video_feedback_ui.vault.entering import Entering
from video_feedback_ui.vault.passphrase_field import PassphraseField
from video_feedback_ui.vault.said import Said, narrow
from video_feedback_ui.vault.who import Who

_LOOKED_AGAIN_MS, _COUNTED_MS = 1000, 200
_FREE_AGAIN = tr("It is free now.")


class ByPassphrase(QWidget):
    """`entered` gives the door's Entered, `sheet_asked` that the recovery sheet is at hand."""

    entered = Signal(object, bool)  # Entered; whether the key file is to be looked through
    sheet_asked = Signal()

    def __init__(self, entering: Entering) -> None:
        super().__init__()
        self._entering = entering
        self._folder = Path()
        self._wrong = ""  # what was said of the last try, while the next one has to wait
        self.who = Who()
        self.passphrase = PassphraseField(tr("Passphrase"), tr("Passphrase"))
        self.said = Said()
        self.unlock_button = button(tr("Unlock"), self.unlock, icon="lock-simple-open", kind="filled")
        self.unlock_button.setProperty("stature", "large")
        self.sheet = button(tr("Use the recovery sheet"), self.sheet_asked.emit, icon="file-text", kind="flat")
        self.keyring = button(tr("By this computer’s keyring"), self._by_keyring, icon="key", kind="flat")
        self._made_up = label(
            tr(
                "This is the made family’s library, nobody’s. Its passphrase: {PASSPHRASE}",
                PASSPHRASE=made_family.PASSPHRASE,
            ),
            "second",
        )
        inner = narrow(column(self.passphrase, self.said, 6, self.unlock_button, gap=4))
        others = row(None, self.sheet, self.keyring, None)
        self.setLayout(
            column(self.who, 4, row(None, inner, None), 4, row(None, self._made_up, None), others, None, gap=8)
        )
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._again)
        self.passphrase.entered.connect(self.unlock)
        self.who.chosen.connect(self._chosen)
        entering.busy.connect(self._be_busy)

    @property
    def tells_passphrase(self) -> bool:
        """Whether it stands on the page: the made family is nobody's."""
        return not self._made_up.isHidden()

    def open(self, folder: Path, last_worker: str) -> None:
        """Begin anew with a library."""
        self._folder = folder
        self.leave()
        self._made_up.setVisible(folder == made_family.folder())
        self.look(last_worker)
        self.passphrase.setFocus()

    def leave(self) -> None:
        self._timer.stop()
        self._wrong = ""
        self.passphrase.forget()
        self.said.say("")

    def look(self, last_worker: str = "") -> None:
        """See who may open it, and whether it can be opened now."""
        try:
            workers, holder = key_file.workers(self._folder), keyring_slot.holder(self._folder)
        except NotUnlocked as refusal:
            self.who.show_workers([], "")
            self.keyring.hide()
            self._let_type(False)
            self.said.say(str(refusal), tr("Look again"), lambda: self.look(last_worker))
            return
        self.who.show_workers(workers, last_worker)
        self.keyring.setVisible(holder is not None)
        self._let_type(True)
        self.said.say("")
        if is_in_use(self._folder):
            self._say_in_use()
        else:
            self._say_wait()

    def unlock(self, *, even_if_changed: bool = False) -> None:
        """Try what is typed."""
        worker = self.who.worker
        if worker is None or not self.unlock_button.isEnabled():
            return
        if not self.passphrase.text:
            self.said.say(tr("Type your passphrase first."))
            return
        self._timer.stop()
        self._wrong = ""
        self.said.say("")
        deed = partial(
            door.by_passphrase, self._folder, self.passphrase.text, worker.id, even_if_changed=even_if_changed
        )
        self._entering.start(deed, partial(self._entered, even_if_changed), self.refuse)

    def refuse(self, trouble: Trouble) -> None:
        """Say why it stays locked, and what can be done about it."""
        match trouble:
            case WrongPassphrase():
                self._wrong = str(trouble)
                if not self._say_wait():
                    self.said.say(self._wrong)
                self.passphrase.edit.selectAll()
                self.passphrase.setFocus()
            case StillWaiting():
                self._say_wait()
            case KeyFileChanged():
                self.said.say(str(trouble), tr("Open, and look through"), lambda: self.unlock(even_if_changed=True))
            case UnknownWorker():
                self.look()
                self.said.say(str(trouble))
            case InUse():
                self._say_in_use()
            case NotEnoughMemory():
                self.said.say(str(trouble))
            case _:
                self.said.say(str(trouble), tr("Look again"), self.look)

    def _entered(self, was_changed: bool, entered: Entered) -> None:
        self.entered.emit(entered, was_changed)

    def _by_keyring(self) -> None:
        self._entering.start(partial(door.by_keyring, self._folder), partial(self._entered, False), self.refuse)

    def _chosen(self) -> None:
        self.passphrase.forget()
        self.passphrase.setFocus()

    # Waiting

    def _say_in_use(self) -> None:
        self._let_type(False)
        self.said.say(str(InUse()), tr("Try again"), self.look)
        self._timer.start(_LOOKED_AGAIN_MS)

    def _say_wait(self) -> bool:
        """Say how long the next try has to wait. False if it has not."""
        seconds = tries.waiting_s(self._folder)
        self.unlock_button.setEnabled(not seconds)
        if not seconds:
            self._timer.stop()
            return False
        after = tr("You can try again in {seconds}.", seconds=counted(math.ceil(seconds), "second"))
        self.said.say(f"{self._wrong} {after}".strip())
        self._timer.start(_COUNTED_MS)
        return True

    def _again(self) -> None:
        if self._entering.is_busy:
            return
        if self.passphrase.isEnabled():
            if not self._say_wait():
                self.said.say(self._wrong)
        elif not is_in_use(self._folder):
            self._timer.stop()
            self.look(self.who.worker.id if self.who.worker else "")
            self.said.say(_FREE_AGAIN)
            self.passphrase.setFocus()

    def _let_type(self, can: bool) -> None:
        for each in (self.who, self.passphrase, self.unlock_button, self.sheet, self.keyring):
            each.setEnabled(can)

    def _be_busy(self, is_busy: bool) -> None:
        self.unlock_button.setText(tr("Unlocking…") if is_busy else tr("Unlock"))
        self.unlock_button.setEnabled(not is_busy)
        self.passphrase.edit.setReadOnly(is_busy)
        self.who.setEnabled(not is_busy)
