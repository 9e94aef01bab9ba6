"""The recovery sheet made later, or anew: no film comes in before there is one that was tried."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from video_feedback.errors import Trouble
from video_feedback.library import keyholders
from video_feedback.vault import key_file, sheet
from video_feedback.vault.key_file import Opened
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.parts.words import column, label
from video_feedback_ui.vault.guided import Guided
from video_feedback_ui.vault.sheet_step import SheetStep


class MakeSheet(Guided):
    """Makes a new code, of which the old sheet knows nothing, for the library that is open. Raises Trouble."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None, then: Callable[[], object] | None = None) -> None:
        self._then = then
        library = bridge.library
        worker = next(
            (one for one in key_file.workers(library.media.parent) if one.id == library.worker), key_file.RECOVERY
        )
        code = keyholders.new_code(library, Opened(library.key, worker))
        self.sheet = SheetStep()
        self.sheet.deed = tr("It is made")
        self.sheet.begin(library.media.parent, code)
        super().__init__(bridge, tr("Recovery sheet"), [self.sheet], parent)
        self.marks.hide()

    def finish(self) -> None:
        self.accept()
        if self.sheet.is_tried:
            self.bridge.told.emit(tr("The recovery sheet is made. Films can come in."), False)
            if self._then is not None:
                self._then()

    def done(self, result: int) -> None:
        self.sheet.forget()
        super().done(result)


class SheetFirst(Dialog):
    """Before the first film: the sheet, or no film."""

    def __init__(self, bridge: Bridge, parent: QWidget | None, then: Callable[[], object]) -> None:
        self._bridge, self._then = bridge, then
        body = column(
            label(
                tr(
                    "Before the first film comes in, make the recovery sheet and try its code. If a passphrase is "
                    "forgotten, that page is all that opens the films."
                ),
                "second",
                wraps=True,
            )
        )
        super().__init__(tr("First the recovery sheet"), tr("Make it now"), body, parent)

    def accept(self) -> None:
        with self.telling() as went_well:
            made = MakeSheet(self._bridge, self.parentWidget(), self._then)
        if went_well:
            super().accept()
            made.open()


def comes_first(bridge: Bridge, parent: QWidget | None, then: Callable[[], object]) -> bool:
    """Whether the sheet is still to be made: then that is asked for, and `then` is called once it is."""
    folder = bridge.library.folder
    if folder is None:
        return False
    try:
        if sheet.is_tried(folder):
            return False
    except Trouble:
        return False  # the key file cannot be read: the import says so
    SheetFirst(bridge, parent, then).open()
    return True
