"""A film of moments from the workbench: of those that are chosen, or of those in the list."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from video_feedback.words import tr

if TYPE_CHECKING:
    from video_feedback_ui.prepare.page import PreparePage


class Filming(QObject):
    """Of several chosen moments the film is of these; else it is of the list, as it is narrowed and sorted."""

    def __init__(self, page: "PreparePage") -> None:
        super().__init__(page)
        self._page = page
        page.keys.teach({"film_of_moments": self.film})
        page.moments_card.film_asked.connect(self.film)

    def film(self) -> None:
        """Go where the film is made."""
        listed = self._page.moments_card.list.moments
        chosen = self._page.selection.ids
        every = listed.ids(0, listed.rowCount() - 1) if listed.rowCount() else []
        self._ask(self._in_order(chosen) if len(chosen) > 1 else every)

    def film_of_chosen(self) -> None:
        """A film of what is chosen, be it one moment."""
        self._ask(self._in_order(self._page.selection.ids))

    def _in_order(self, ids: tuple[str, ...]) -> list[str]:
        """As they were filmed."""
        found = [moment for moment in map(self._page.timeline.lanes.get, ids) if moment is not None]
        return [moment.id for moment in sorted(found, key=lambda moment: (moment.start_ms, moment.id))]

    def _ask(self, ids: list[str]) -> None:
        from video_feedback_ui.reels import desk  # noqa: PLC0415 (not at the start of the bench)

        if ids:
            desk.film_of_moments(self._page.bridge, ids)
        else:
            self._page.now.say(tr("Tag a moment first: then a film can be made of it"))
