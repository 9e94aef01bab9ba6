"""Before a library is open: whose passphrase it is, and the passphrase; or the code of the recovery sheet."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from video_feedback.errors import Trouble
from video_feedback.library import converting
from video_feedback.library.connection import NotLocked
from video_feedback.library.library import Library
from video_feedback.vault.door import Entered
from video_feedback.vault.key_file import RECOVERY
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.words import button, column, label, row
from video_feedback_ui.vault import wrong_tries
from video_feedback_ui.vault.by_passphrase import ByPassphrase
from video_feedback_ui.vault.by_sheet import BySheet
from video_feedback_ui.vault.entering import Entering
from video_feedback_ui.vault.lock_library import LockLibrary
from video_feedback_ui.vault.locked_picture import LockedPicture
from video_feedback_ui.vault.opening import Lockable

_WIDE, _HIGH = 640, 376


class UnlockPage(QWidget):
    """Opens the library that waits, `bridge.locked_folder`. Nothing of it stands here but its folder's own name."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self.setAccessibleName(tr("Unlock"))
        self._bridge = bridge
        self.folder = Path()
        self.entering = Entering(bridge, self)
        self.picture = LockedPicture()
        self._title = label("", "title", wraps=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._title.setFixedWidth(_WIDE)
        self._sentence = label("", "second")
        self.words = ByPassphrase(self.entering)
        self.words.setFixedWidth(_WIDE)
        self.sheet = BySheet(bridge, self.entering)
        self.sheet.setFixedWidth(_WIDE)
        self._ways = QStackedWidget()
        for way in (self.words, self.sheet):
            holder = QWidget()
            holder.setLayout(column(row(None, way, None), None))
            self._ways.addWidget(holder)
        self._ways.setFixedHeight(_HIGH)
        self.another = button(tr("Another library"), self._go_to_start, icon="folder-open", kind="flat")
        self.setLayout(
            column(
                None, _centred(self.picture), 16, _centred(self._title), _centred(self._sentence), 14,
                self._ways, None, _centred(self.another), gap=4, margins=(24, 16, 24, 16),
            )
        )  # fmt: skip
        self.words.entered.connect(self._enter)
        self.words.sheet_asked.connect(self._ask_for_sheet)
        self.sheet.entered.connect(lambda entered: self._enter(entered, True))
        self.sheet.renewed.connect(self._renewed)
        self.sheet.left.connect(self._ask_for_passphrase)
        self.sheet.asks.connect(self._say)
        self.entering.busy.connect(self.picture.be_busy)

    def show_place(self, _: str = "") -> None:
        self.entering.forget()
        self.folder = self._bridge.locked_folder or Path()
        if self._bridge.locked_folder is None:
            self._bridge.asked_to_show.emit("start")
            return
        if converting.is_needed(self.folder) and not converting.is_begun(self.folder):
            self._bridge.asked_to_show.emit("start")
            # Not before the window itself is there.
            QTimer.singleShot(0, self, partial(self._lock_up, None))
            return
        self._ask_for_passphrase()

    def leave(self) -> None:
        """Keep nothing of what was typed."""
        self.entering.forget()
        self.words.leave()
        self.sheet.leave()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.picture.be_busy(False)

    def _ask_for_passphrase(self) -> None:
        self.entering.forget()
        self.sheet.leave()
        several = tr("Say who you are, and type your passphrase.")
        self._ways.setCurrentIndex(0)
        self.words.open(self.folder, self._bridge.settings.last_worker)
        self._say(
            tr("“{folder}” is locked", folder=self.folder.name),
            several if len(self.words.who.cards) > 1 else tr("Your passphrase opens it."),
        )

    def _ask_for_sheet(self) -> None:
        self.words.leave()
        self._ways.setCurrentIndex(1)
        self.sheet.open(self.folder)

    def _say(self, title: str, sentence: str) -> None:
        self._title.setText(title)
        self._sentence.setText(sentence)

    def _renewed(self, entered: Entered) -> None:
        # The tries were noted as the sheet opened it.
        if self._open(replace(entered, wrong_tries=[])):
            self._tell(entered)

    def _enter(self, entered: Entered, was_changed: bool) -> None:
        if self._open(entered):
            self._tell(entered)
            if was_changed:
                self._bridge.asked_to_show.emit("settings:workers")

    def _open(self, entered: Entered) -> bool:
        worker = entered.opened.worker
        try:
            library = Library.open(self.folder, entered.opened.key, worker.id, entered.wrong_tries)
        except NotLocked:  # an older library that is being locked, and was cut short
            self._ask_for_passphrase()
            self._lock_up(Lockable(self.folder, entered.opened.key, worker.id))
            return False
        except Trouble as trouble:
            self._ask_for_passphrase()
            self.words.refuse(trouble)
            return False
        self.leave()
        if worker != RECOVERY:
            self._bridge.keep(last_worker=worker.id)
        self._bridge.open(library)
        return True

    def _lock_up(self, unlocked: Lockable | None) -> None:
        LockLibrary(self._bridge, self.folder, self.window(), unlocked).open()

    def _tell(self, entered: Entered) -> None:
        if said := wrong_tries.sentence(entered.wrong_tries):
            self._bridge.told.emit(said, True)

    def _go_to_start(self) -> None:
        self._bridge.asked_to_show.emit("start")


def _centred(widget: QWidget) -> QHBoxLayout:
    return row(None, widget, None)
