"""Changing who may open the library: each in a dialog that says what it means, and works in the background."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QProgressBar, QWidget

from video_feedback.errors import Trouble
from video_feedback.library import keyholders
from video_feedback.library.library import Library
from video_feedback.vault import door, key_file
from video_feedback.vault.key_file import Opened, Worker
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.parts.choice import Choice
from video_feedback_ui.parts.words import column, field, label
from video_feedback_ui.theme import TOUCH
from video_feedback_ui.vault import me
from video_feedback_ui.vault.entering import Entering
from video_feedback_ui.vault.passphrase_field import PassphraseField
from video_feedback_ui.vault.strength_field import StrengthField

_WIDE = 600
_DUTIES = (("worker", tr("Worker"), "user"), ("manager", tr("Manager"), "key"))


class KeyDialog(Dialog):
    """`well` once it is done, with what there is to tell. While it works, nothing can be typed."""

    well = Signal(str)

    def __init__(self, bridge: Bridge, title: str, deed: str, body: QLayout, parent: QWidget | None) -> None:
        self.bridge = bridge
        self.body = QWidget()
        self.body.setLayout(body)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setAccessibleName(tr("This takes a moment"))
        kept = self._busy.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._busy.setSizePolicy(kept)
        self._busy.hide()
        super().__init__(title, deed, column(self.body, self._busy, gap=8), parent, width=_WIDE)
        self.entering = Entering(bridge, self)
        self.entering.busy.connect(self._be_busy)

    def work(self) -> Callable[[], str]:
        """What is done on another thread; it gives a sentence to tell. Raises Trouble at once, or in there."""
        raise NotImplementedError

    def accept(self) -> None:
        if self.entering.is_busy:
            return
        with self.telling() as went_well:
            work = self.work()
        if went_well:
            self.entering.start(work, self._done, self._refused)
        else:
            self.take_focus()

    def done(self, result: int) -> None:
        self.entering.forget()
        for each in self.findChildren(PassphraseField):
            each.forget()
        super().done(result)

    def _done(self, sentence: str) -> None:
        super().accept()
        self.well.emit(sentence)

    def _refused(self, trouble: Trouble) -> None:
        self.tell(str(trouble))
        self.take_focus()

    def take_focus(self) -> None:
        """The keyboard goes where there is something to mend."""
        self.body.setFocus()

    def _be_busy(self, is_busy: bool) -> None:
        self._busy.setVisible(is_busy)
        self.body.setEnabled(not is_busy)
        self.do.setEnabled(not is_busy)


class AddWorker(KeyDialog):
    """Somebody else gets a passphrase of their own."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        self.name = field(tr("Their name"), tr("As colleagues know them"))
        self.name.setFixedHeight(TOUCH)
        self.name.setMaxLength(key_file.MOST_LETTERS)
        self.strength = StrengthField(bridge.tasks)
        self.duty = Choice(tr("Duty"), _DUTIES)
        self.duty.show_choice("worker")
        self.is_manager = False
        self.duty.chosen.connect(self._choose)
        body = column(
            label(tr("They type the passphrase themselves, if they are here. Nobody else needs to know it."), "second",
                  wraps=True),
            8, label(tr("Name"), "small"), self.name,
            8, label(tr("Their passphrase"), "small"), self.strength,
            label(tr("A manager may also add and remove people, and make a new recovery sheet."), "small"), self.duty,
            gap=4,
        )  # fmt: skip
        super().__init__(bridge, tr("Somebody else may open this library"), tr("Add them"), body, parent)
        self.name.textChanged.connect(lambda name: self.strength.mind([name.strip(), me.folder(bridge).name]))
        self.name.setFocus()

    def _choose(self, duty: str) -> None:
        self.is_manager = duty == "manager"

    def work(self) -> Callable[[], str]:
        if not self.name.text().strip():
            raise Trouble(tr("Write their name first."))
        _must_be_ready(self.strength)
        opened, library = me.opened(self.bridge), self.bridge.library
        typed, name, is_manager = self.strength.text, self.name.text(), self.is_manager

        def work() -> str:
            made = keyholders.add(library, opened, typed, name, is_manager=is_manager)
            return tr("{made} can open this library now.", made=made.name)

        return work

    def take_focus(self) -> None:
        if self.name.text().strip():
            self.strength.go_to_wrong()
        else:
            self.name.setFocus()


class ChangePassphrase(KeyDialog):
    """One's own: the old one is asked for, because a laptop may stand open."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        self.old = PassphraseField(tr("Your passphrase until now"), tr("Until now"))
        self.strength = StrengthField(bridge.tasks)
        body = column(
            label(tr("Your passphrase until now"), "small"), self.old,
            label(tr("Your new passphrase"), "small"), self.strength,
            label(tr("A copy of the library from before still opens with the old one."), "small"), gap=4,
        )  # fmt: skip
        super().__init__(bridge, tr("My passphrase"), tr("Change it"), body, parent)
        self.strength.mind([worker.name for worker in key_file.workers(me.folder(bridge))])
        self.old.setFocus()

    def work(self) -> Callable[[], str]:
        _must_be_ready(self.strength)
        opened, library, folder = me.opened(self.bridge), self.bridge.library, me.folder(self.bridge)
        old, new = self.old.text, self.strength.text

        def work() -> str:
            door.by_passphrase(folder, old, opened.worker.id)
            keyholders.change_passphrase(library, opened, new)
            return tr("Your new passphrase holds from now on.")

        return work

    def take_focus(self) -> None:
        if self.old.text and not self.strength.is_ready:
            self.strength.go_to_wrong()
            return
        self.old.setFocus()
        self.old.edit.selectAll()


class GivePassphrase(KeyDialog):
    """A manager gives a new one to somebody who has forgotten theirs."""

    def __init__(self, bridge: Bridge, worker: Worker, parent: QWidget | None = None) -> None:
        self._worker = worker
        self.strength = StrengthField(bridge.tasks)
        body = column(
            label(
                tr("Their old one opens nothing here any more. What they did stays on record."), "second", wraps=True
            ),
            8,
            label(tr("Their new passphrase"), "small"),
            self.strength,
            gap=4,
        )
        super().__init__(bridge, tr("A new passphrase for {worker}", worker=worker.name), tr("Give it"), body, parent)
        self.strength.mind([one.name for one in key_file.workers(me.folder(bridge))])
        self.strength.setFocus()

    def work(self) -> Callable[[], str]:
        _must_be_ready(self.strength)
        opened, library = me.opened(self.bridge), self.bridge.library
        typed, worker = self.strength.text, self._worker

        def work() -> str:
            keyholders.change_passphrase(library, opened, typed, worker.id)
            return tr("{worker} has a new passphrase.", worker=worker.name)

        return work

    def take_focus(self) -> None:
        self.strength.go_to_wrong()


class RenameMe(KeyDialog):
    """One's own name. It is sealed together with the passphrase."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        self.name = field(tr("Your name"))
        self.name.setFixedHeight(TOUCH)
        self.name.setMaxLength(key_file.MOST_LETTERS)
        self.name.setText(me.opened(bridge).worker.name)
        self.passphrase = PassphraseField(tr("Your passphrase"), tr("Passphrase"))
        body = column(
            label(tr("Your name"), "small"), self.name, 8,
            label(tr("Your passphrase, which seals it"), "small"), self.passphrase, gap=4,
        )  # fmt: skip
        super().__init__(bridge, tr("My name"), tr("Change it"), body, parent)
        self.name.setFocus()
        self.name.selectAll()

    def work(self) -> Callable[[], str]:
        library, opened = self.bridge.library, me.opened(self.bridge)
        typed, name = self.passphrase.text, self.name.text()

        def work() -> str:
            return tr("You are called {rename} here now.", rename=keyholders.rename(library, opened, typed, name).name)

        return work

    def take_focus(self) -> None:
        self.passphrase.setFocus()
        self.passphrase.edit.selectAll()


class RemoveWorker(KeyDialog):
    """Says what it means before: there is no taking it back."""

    def __init__(self, bridge: Bridge, worker: Worker, parent: QWidget | None = None) -> None:
        self._worker = worker
        body = column(
            label(
                tr("{worker} can no longer open this library. What they did stays on record.", worker=worker.name),
                wraps=True,
            ),
            label(
                tr("If they have a copy of it from before, their passphrase still opens that copy. Ask for it back."),
                "second",
                wraps=True,
            ),
            label(tr("This cannot be taken back; they can be added anew."), "second", wraps=True),
            gap=8,
        )
        super().__init__(bridge, tr("Remove {worker}?", worker=worker.name), tr("Remove them"), body, parent)

    def work(self) -> Callable[[], str]:
        return partial(_remove, self.bridge.library, me.opened(self.bridge), self._worker)


def _remove(library: Library, opened: Opened, worker: Worker) -> str:
    keyholders.remove(library, opened, worker.id)
    return tr("{worker} can no longer open this library.", worker=worker.name)


def _must_be_ready(strength: StrengthField) -> None:
    """Raises Trouble, in words that help."""
    if not strength.is_ready:
        raise Trouble(strength.trouble or strength.words.text())
