"""Who can open this library: a card of Settings."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from video_feedback.errors import Trouble
from video_feedback.library import keyholders
from video_feedback.vault import key_file, keyring_slot, sealed_file
from video_feedback.vault.key_file import Opened, Worker
from video_feedback.vault.refusals import KeyFileChanged, ManagersOnly
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.choice import Choice
from video_feedback_ui.parts.menu import offer
from video_feedback_ui.parts.words import button, clear, column, label, row, tool
from video_feedback_ui.theme import TOUCH
from video_feedback_ui.vault import me
from video_feedback_ui.vault.entering import Entering
from video_feedback_ui.vault.worker_dialogs import (
    AddWorker,
    ChangePassphrase,
    GivePassphrase,
    KeyDialog,
    RemoveWorker,
    RenameMe,
)

_KEYRING = (("no", tr("Passphrases alone"), "lock-simple"), ("yes", tr("This computer’s keyring too"), "key"))
_WITH_KEYRING = tr("With the keyring, whoever is logged in to this computer as you can open it, without a passphrase.")
_NO_KEYRING = tr("This computer has no keyring that could keep it.")
_NONE_OPEN = tr("Open a library first.")
_CHANGED = tr("The list was changed outside this app. Is everybody on it meant to open this library?")


class WorkersCard(QFrame):
    """Managers change it; everybody changes what is theirs."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._bridge = bridge
        self._entering = Entering(bridge, self)
        self.people = column(gap=6)
        self.add = button(tr("Add somebody"), self._add, icon="plus")
        self.sheet = button(tr("New recovery sheet"), self._make_sheet, icon="file-text")
        self.keyring = Choice(tr("What opens it"), _KEYRING)
        self.keyring.chosen.connect(self._choose_keyring)
        self._keyring_words = label("", "small", wraps=True)
        self._says = label("", "second", wraps=True)
        self.changed = QFrame()
        self.changed.setProperty("kind", "notice")
        self.right = button(tr("Everybody is right"), self._accept)
        self.changed.setLayout(
            column(label(_CHANGED, "medium", wraps=True), row(self.right, None), gap=8, margins=(14, 10, 14, 10))
        )
        words = tr("Each with a passphrase of their own. What they do is on record.")
        head = column(label(tr("Who can open this library"), "strong"), label(words, "second", wraps=True), gap=3)
        self.setLayout(
            column(
                head, self.changed, self._says, self.people, row(self.add, self.sheet, None), self.keyring,
                self._keyring_words, None, gap=10, margins=(24, 18, 24, 20),
            )
        )  # fmt: skip
        bridge.opened.connect(self.look)
        bridge.closed.connect(self._forget)
        self.look() if bridge.is_open else self._forget()

    def look(self) -> None:
        """Show who it is today."""
        try:
            folder, mine = me.folder(self._bridge), me.opened(self._bridge)
            workers, holder = key_file.workers(folder), keyring_slot.holder(folder)
            was_changed = _was_changed(self._bridge)
        except Trouble as trouble:
            self._forget(str(trouble))
            return
        self._show_people(workers, mine.worker)
        self._says.hide()
        self.changed.setVisible(was_changed)
        can = mine.worker.is_manager and not was_changed
        for made in (self.add, self.sheet):
            made.show()
            made.setEnabled(can)
            made.setToolTip("" if can else str(ManagersOnly()))
        self.right.setEnabled(mine.worker.is_manager)
        self._show_keyring(holder, mine)

    def _forget(self, says: str = _NONE_OPEN) -> None:
        clear(self.people)
        self._entering.forget()
        self._says.setText(says)
        self._says.show()
        for each in (self.changed, self.add, self.sheet, self.keyring, self._keyring_words):
            each.hide()

    def _show_people(self, workers: list[Worker], mine: Worker) -> None:
        clear(self.people)
        for worker in workers:
            self.people.addWidget(_Person(worker, is_me=worker.id == mine.id, choices=self._choices(worker, mine)))

    def _show_keyring(self, holder: str | None, mine: Opened) -> None:
        for each in (self.keyring, self._keyring_words):
            each.show()
        self.keyring.setEnabled(holder is not None)
        self.keyring.show_choice("yes" if holder else "no")
        theirs = tr(" It opens it for somebody else now.") if holder not in (None, mine.worker.id) else ""
        self._keyring_words.setText(f"{_WITH_KEYRING}{theirs}")
        # In the background: what looks for a keyring reads in all that there might be.
        self._bridge.tasks.start(
            tr("Looking for a keyring"),
            lambda _: keyring_slot.available(),
            self._found_keyring,
            lambda _: None,
            quiet=True,
        )

    def _found_keyring(self, is_there: bool) -> None:
        if not self._bridge.is_open:
            return
        self.keyring.setEnabled(is_there or self.keyring.button("yes").isChecked())
        if not is_there:
            self._keyring_words.setText(_NO_KEYRING)

    def _choices(self, worker: Worker, mine: Worker) -> list[tuple[str, Callable[[], object]]]:
        if worker.id == mine.id:
            return [
                (tr("Change my passphrase"), partial(self._open, ChangePassphrase)),
                (tr("Change my name"), partial(self._open, RenameMe)),
            ]
        if not mine.is_manager:
            return []
        return [
            (tr("Give a new passphrase"), partial(self._open, partial(GivePassphrase, worker=worker))),
            (tr("Remove"), partial(self._open, partial(RemoveWorker, worker=worker))),
        ]

    # Deeds

    def _open(self, make: Callable[..., KeyDialog]) -> None:
        with self._bridge.telling():
            dialog = make(self._bridge, parent=self.window())
            dialog.well.connect(self._done)
            dialog.open()

    def _add(self) -> None:
        self._open(AddWorker)

    def _make_sheet(self) -> None:
        from video_feedback_ui.vault.make_sheet import MakeSheet  # noqa: PLC0415 (it draws a page: not at the start)

        with self._bridge.telling():
            MakeSheet(self._bridge, self.window()).open()

    def _accept(self) -> None:
        with self._bridge.telling():
            keyholders.accept(self._bridge.library, me.opened(self._bridge))
        self.look()

    def _choose_keyring(self, wanted: str) -> None:
        with self._bridge.telling():
            deed = keyholders.use_keyring if wanted == "yes" else keyholders.stop_keyring
            self._entering.start(
                partial(deed, self._bridge.library, me.opened(self._bridge)), self._keyring_done, self._keyring_refused
            )

    def _keyring_done(self, _: object) -> None:
        self.look()

    def _keyring_refused(self, trouble: Trouble) -> None:
        self._bridge.told.emit(str(trouble), True)
        self.look()

    def _done(self, sentence: str) -> None:
        self._bridge.told.emit(sentence, False)
        self.look()


class _Person(QWidget):
    """A line: the first letter, the name, what they are, and what can be changed."""

    def __init__(self, worker: Worker, *, is_me: bool, choices: list[tuple[str, Callable[[], object]]]) -> None:
        super().__init__()
        badge = label(worker.name[:1].upper(), "badge")
        badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        badge.setFixedSize(QSize(28, 28))
        marks = [_chip(words) for words, shown in ((tr("You"), is_me), (tr("Manager"), worker.is_manager)) if shown]
        more = tool(
            tr("What can be changed for {worker}", worker=worker.name), "dots-three", lambda: offer(more, choices)
        )
        more.setFixedSize(QSize(TOUCH, TOUCH))
        more.setEnabled(bool(choices))
        if not choices:
            more.setToolTip(str(ManagersOnly()))
        self.more, self.choices = more, choices
        self.setLayout(row(badge, 4, label(worker.name, "medium"), *marks, None, more, gap=8))


def _chip(words: str) -> QLabel:
    made = label(words, "chip")
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def _was_changed(bridge: Bridge) -> bool:
    try:
        sealed_file.load(me.folder(bridge)).must_be_sealed_by(bridge.library.key)
    except KeyFileChanged:
        return True
    return False
