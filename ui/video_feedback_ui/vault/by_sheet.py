"""Unlocking with the recovery sheet: its code, and then a new passphrase for whoever has forgotten theirs."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from video_feedback.errors import Trouble
from video_feedback.library import keyholders
from video_feedback.library.connection import NotLocked
from video_feedback.library.library import Library
from video_feedback.vault import door, key_file
from video_feedback.vault.door import Entered
from video_feedback.vault.key_file import Opened
from video_feedback.vault.refusals import KeyFileChanged, MistypedCode
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.words import button, column, row
from video_feedback_ui.vault.code_field import CodeField
from video_feedback_ui.vault.entering import Entering
from video_feedback_ui.vault.said import Said
from video_feedback_ui.vault.strength_field import StrengthField
from video_feedback_ui.vault.who import Who


class BySheet(QStackedWidget):
    """`renewed` gives an Entered of whoever has a new passphrase now, `left` that it stays locked. `entered` gives that
    of the sheet itself, where the key file has to be looked through first.

    `asks` tells what is asked for, as a title and a sentence.
    """

    entered = Signal(object)
    renewed = Signal(object)
    left = Signal()
    asks = Signal(str, str)

    def __init__(self, bridge: Bridge, entering: Entering) -> None:
        super().__init__()
        self._entering = entering
        self._folder = Path()
        self._found: Entered | None = None
        self._library: Library | None = None  # held while the new passphrase is chosen
        self.code = CodeField()
        self.said = Said()
        self.go_on = button(tr("Go on"), self.try_code, kind="filled")
        self.who = Who()
        self.passphrase = StrengthField(bridge.tasks)
        self.new_said = Said()
        self.keep = button(tr("Keep it, and open"), self.renew, kind="filled")
        self.addWidget(self._page(self.code, self.said, self.go_on))
        self.addWidget(self._page(self.who, self.passphrase, self.new_said, self.keep))
        self.code.changed.connect(self._look)
        self.code.entered.connect(self.try_code)
        self.passphrase.changed.connect(self._weigh)
        self.passphrase.entered.connect(self.renew)
        entering.busy.connect(self._be_busy)

    def _page(self, *parts: QWidget) -> QWidget:
        *first, deed = parts
        above = [part if isinstance(part, CodeField | Who | StrengthField) else row(None, part, None) for part in first]
        leave = button(tr("Back to the passphrase"), self.left.emit)
        for made in (leave, deed):
            made.setProperty("stature", "large")
        made_page = QWidget()
        made_page.setLayout(column(*above, 2, row(None, leave, deed, None, gap=12), None, gap=8))
        return made_page

    def open(self, folder: Path) -> None:
        """Ask for the code of a library's sheet."""
        self.leave()
        self._folder = folder
        self.setCurrentIndex(0)
        self._look()
        self.asks.emit(tr("The recovery sheet"), tr("Type the code that is printed on it, or paste it whole."))
        self.code.setFocus()

    def leave(self) -> None:
        """Keep nothing of it."""
        self._found = None
        if self._library is not None:
            self._library.close()
            self._library = None
        self.code.forget()
        self.passphrase.forget()
        self.said.say("")
        self.new_said.say("")

    # The code

    def _look(self) -> None:
        self.said.say(self.code.trouble())
        self.go_on.setEnabled(self.code.is_whole and not self._entering.is_busy)

    def try_code(self, *, even_if_changed: bool = False) -> None:
        if trouble := self.code.trouble():
            self.said.say(trouble)
            self.code.go_to_wrong()
        elif self.code.is_whole:
            deed = partial(door.by_code, self._folder, self.code.code, even_if_changed=even_if_changed)
            self._entering.start(deed, partial(self._opened, even_if_changed), self._refuse)

    def _refuse(self, trouble: Trouble) -> None:
        if isinstance(trouble, KeyFileChanged):
            self.said.say(str(trouble), tr("Open, and look through"), lambda: self.try_code(even_if_changed=True))
            return
        self.said.say(str(trouble))
        if isinstance(trouble, MistypedCode):
            self.code.go_to_wrong()

    def _opened(self, was_changed: bool, found: Entered) -> None:
        if was_changed:  # no passphrase is changed in such a file before somebody has looked through it
            self.entered.emit(found)
            return
        try:
            self._library = Library.open(self._folder, found.opened.key, found.opened.worker.id, found.wrong_tries)
        except NotLocked:  # it is being locked: that comes first
            self.entered.emit(found)
            return
        except Trouble as trouble:
            self.said.say(str(trouble))
            return
        self._found = found
        self.code.forget()
        workers = key_file.workers(self._folder)
        self.who.show_workers(workers, "")
        whose = (
            tr("Whose passphrase was forgotten? They get a new one.")
            if len(workers) > 1
            else tr("The old one is over.")
        )
        self.asks.emit(tr("Choose a new passphrase"), tr("The sheet has opened the library. {whose}", whose=whose))
        self.setCurrentIndex(1)
        self.passphrase.mind([worker.name for worker in workers])
        self._weigh()
        self.passphrase.setFocus()

    # The new passphrase

    def _weigh(self) -> None:
        self.keep.setEnabled(self.passphrase.is_ready)

    def renew(self) -> None:
        found, library, worker, typed = self._found, self._library, self.who.worker, self.passphrase.text
        if found is None or library is None or worker is None or not self.passphrase.is_ready:
            return

        def deed() -> Entered:
            keyholders.change_passphrase(library, found.opened, typed, worker.id)
            return Entered(Opened(found.opened.key, worker), found.wrong_tries)

        self._entering.start(deed, self._renewed, lambda trouble: self.new_said.say(str(trouble)))

    def _renewed(self, entered: Entered) -> None:
        self.leave()
        self.renewed.emit(entered)

    def _be_busy(self, is_busy: bool) -> None:
        self.go_on.setEnabled(not is_busy and self.code.is_whole)
        self.keep.setEnabled(not is_busy and self.passphrase.is_ready)
        self.code.setEnabled(not is_busy)
        self.passphrase.setEnabled(not is_busy)
