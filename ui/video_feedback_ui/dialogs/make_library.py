"""A new library, in four steps: its folder, a passphrase, the recovery sheet, and the disk below it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from video_feedback.errors import Trouble
from video_feedback.library import founding
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.vault.disk_step import DiskStep
from video_feedback_ui.vault.guided import Guided
from video_feedback_ui.vault.opening import Lockable, open_up
from video_feedback_ui.vault.passphrase_step import PassphraseStep
from video_feedback_ui.vault.place_step import PlaceStep
from video_feedback_ui.vault.sheet_step import SheetStep


class MakeLibrary(Guided):
    """Makes a library and opens it. `made` tells that it is open.

    Before the passphrase is chosen nothing is on the disk, and leaving leaves nothing; from then on the library is
    whole, so that leaving opens it, and the sheet is made later.
    """

    made = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        self.place = PlaceStep()
        self.words = PassphraseStep(bridge.tasks, lambda: self.place.folder, _found, self._locked)
        self.sheet = SheetStep()
        self.disk = DiskStep(bridge, lambda: self.place.folder, tr("Open the library"))
        self._made: Lockable | None = None
        super().__init__(bridge, tr("Make a library"), [self.place, self.words, self.sheet, self.disk], parent)

    def _locked(self, found: object) -> None:
        assert isinstance(found, Lockable)
        self._made = found
        self.sheet.begin(found.folder, found.code)

    def go_back(self) -> None:
        """From the sheet: the library is made anew with another passphrase, so the one that was made is taken away."""
        if self.step is self.sheet and self._made is not None and not self.entering.is_busy:
            try:
                founding.take_back(self._made.folder)
            except (Trouble, OSError):
                self.tell(tr("The library that was made cannot be taken away. Go on with it."))
                return
            self._made = None
            self.sheet.forget()
        super().go_back()

    def finish(self) -> None:
        made = self._made
        assert made is not None
        try:
            open_up(self.bridge, made, self.disk.answer if self.disk.found is not None else "")
        except Trouble as trouble:
            self.tell(str(trouble))
            return
        self.accept()
        self.made.emit()

    def reject(self) -> None:
        if self.entering.is_busy:  # a second, and it is whole
            return
        if self._made is not None:
            self.finish()
        else:
            super().reject()

    def done(self, result: int) -> None:
        self._made = None
        self.sheet.forget()
        super().done(result)


def _found(folder: Path, passphrase: str, name: str) -> Lockable:
    library, code = founding.found(folder, passphrase, name)
    made = Lockable(folder, library.key, library.worker, code)
    library.close()
    return made
