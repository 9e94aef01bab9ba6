"""The card of the keys as a file, and on paper."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from video_feedback.consent import doors
from video_feedback.exports import writing
from video_feedback.words import tr
from video_feedback_schemas.records import Scheme
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.keyboard import key_card
from video_feedback_ui.parts import files, paper


class CardPrinter:
    """Asks where, or on which printer, and tells what became of it. `scheme` gives the codes that are on the card."""

    def __init__(self, bridge: Bridge, parent: QWidget, scheme: Callable[[], Scheme]) -> None:
        self._bridge, self._parent, self._scheme = bridge, parent, scheme

    def ask_where(self) -> None:
        """Let the worker choose a file, and save the card there."""
        files.choose_where(self._parent, tr("Save the card of the keys"), "keys.pdf", "PDF (*.pdf)", self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the card into a file."""
        with self._bridge.telling():
            writing.write_whole(path, as_pdf(self._scheme()), doors.free(doors.KEY_SHEET))
            self._bridge.told.emit(tr("Saved {path}", path=path.name), False)

    def print_(self) -> None:
        """Print the card, where there is a printer."""
        if not paper.can_print():
            self._bridge.told.emit(tr("No printer is set up on this computer. Save the card instead."), False)
            return
        _page(self._scheme()).print_(self._parent)


def as_pdf(scheme: Scheme) -> bytes:
    """The card as one page of PDF."""
    return _page(scheme).as_pdf()


def _page(scheme: Scheme) -> paper.Page:
    return paper.Page(
        tr("Keys of Video Feedback"),
        key_card.WIDTH,
        lambda painter: key_card.draw(painter, scheme),
        doors.KEY_SHEET,
        lies=True,
    )
