"""What a controller of the workbench needs that shows rows of the film on the bench."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject

from video_feedback.library.library import Change

if TYPE_CHECKING:
    from video_feedback_ui.prepare.page import PreparePage


class OfTheFilm(QObject):
    """Calls `refresh` when a film comes onto the bench or leaves it, and when the library changes one of its `tables`.

    Made after the page follows the library itself: the lanes are in step by then.
    """

    tables: ClassVar[tuple[str, ...]] = ()

    def __init__(self, page: "PreparePage") -> None:
        super().__init__(page)
        self._page = page
        self._bridge = page.bridge
        self._film_id = ""
        page.deck.state_changed.connect(self._deck_changed)
        page.bridge.changed.connect(self.library_changed)

    @property
    def film_id(self) -> str:
        """The recording that is shown, or "" while none is."""
        return self._film_id

    @property
    def place(self) -> str:
        return f"recording:{self._film_id}" if self._film_id else ""

    def refresh(self) -> None:
        """Show what the library holds for `film_id`."""

    def library_changed(self, change: Change) -> None:
        if self._film_id and change.touches(*self.tables):
            self.refresh()

    def _deck_changed(self, _: str) -> None:
        page = self._page
        is_there = page.deck.film is not None or page.erased.is_on
        film_id = page.recording.id if page.recording is not None and is_there else ""
        if film_id != self._film_id:
            self.leaving()
            self._film_id = film_id
            self.refresh()

    def leaving(self) -> None:
        """The film that was shown goes; `film_id` is still its own."""
