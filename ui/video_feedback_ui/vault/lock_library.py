"""A library of a version that had no vault is locked where it lies: why, a passphrase, the sheet, then film by film."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from video_feedback.errors import Trouble
from video_feedback.library import converting
from video_feedback.vault import place
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.words import card, column, label, row
from video_feedback_ui.vault.disk_step import DiskStep
from video_feedback_ui.vault.guided import Guided, Step
from video_feedback_ui.vault.locking_step import LockingStep
from video_feedback_ui.vault.opening import Lockable, open_up
from video_feedback_ui.vault.passphrase_step import PassphraseStep
from video_feedback_ui.vault.sheet_step import SheetStep


class WhyStep(Step):
    name = tr("Why")
    title = tr("This library is not locked yet")
    sentence = ""
    deed = tr("Lock it")

    def __init__(self, folder: Path) -> None:
        super().__init__()
        points = (
            ("lock-simple", tr("It was made by an earlier version: whoever has this laptop can watch its films.")),
            (
                "film-strip",
                tr("From now on everything in it is locked with a passphrase. Nothing of your work changes."),
            ),
            ("clock", tr("It takes as long as copying the films once, and can be stopped and gone on with.")),
        )
        lines = [row(IconLabel(icon, 22), label(words, wraps=True), gap=14) for icon, words in points]
        warning = place.of(folder).sentence
        told = card()
        told.setLayout(
            row(column(IconLabel("warning", 20), None), label(warning, wraps=True), gap=12, margins=(16, 14, 16, 14))
        )
        told.setVisible(bool(warning))
        self.setLayout(column(*lines, 8, told, None, gap=16))


class LockLibrary(Guided):
    """Asks, locks, and opens the library. What was begun before is gone on with: `unlocked` holds its key then.

    Before the passphrase is chosen nothing is changed. Left later, it goes on when the library is unlocked again.
    """

    def __init__(
        self, bridge: Bridge, folder: Path, parent: QWidget | None = None, unlocked: Lockable | None = None
    ) -> None:
        self._folder, self._found = folder, unlocked
        self.words = PassphraseStep(bridge.tasks, lambda: folder, _begin, self._begun)
        self.sheet = SheetStep()
        self.locking = LockingStep(bridge, self._lockable)
        self.disk = DiskStep(bridge, lambda: folder, tr("Open the library"))
        asked: list[Step] = [] if unlocked is not None else [WhyStep(folder), self.words, self.sheet]
        super().__init__(bridge, tr("Lock the library"), [*asked, self.locking, self.disk], parent)
        if unlocked is not None:
            for step in (self.words, self.sheet):
                step.setParent(self)
                step.hide()

    def _begun(self, found: object) -> None:
        assert isinstance(found, Lockable)
        self._found = found
        self.sheet.begin(found.folder, found.code)

    def _lockable(self) -> Lockable:
        assert self._found is not None
        return self._found

    def go_back(self) -> None:
        if self.step is not self.sheet and self.step is not self.disk:  # the keys are made, and stay
            super().go_back()

    def finish(self) -> None:
        try:
            open_up(self.bridge, self._lockable(), self.disk.answer)
        except Trouble as trouble:
            self.tell(str(trouble))
            return
        self.accept()

    def reject(self) -> None:
        if self.entering.is_busy:
            return
        if self.locking.is_ready:  # all is locked
            self.finish()
        else:
            super().reject()

    def done(self, result: int) -> None:
        self._found = None
        self.sheet.forget()
        super().done(result)


def _begin(folder: Path, passphrase: str, name: str) -> Lockable:
    opened, code = converting.begin(folder, passphrase, name)
    return Lockable(folder, opened.key, opened.worker.id, code)
