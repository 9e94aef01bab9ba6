"""The workbench with a film that was erased: what was written about it can be read, and nothing new is tagged."""

from typing import TYPE_CHECKING

from video_feedback.words import tr

if TYPE_CHECKING:
    from video_feedback_ui.prepare.page import PreparePage

WORDS = tr("The film was erased. What was written about it is kept.")
_KEYS = {
    "next_moment", "previous_moment", "reach_down", "reach_up", "choose_all", "note", "delete", "filter", "film_note",
    "clear_marks", "zoom_in", "zoom_out", "zoom_all", "next_bookmark", "previous_bookmark", "moment_menu",
}  # fmt: skip


class Erased:
    """Says so where the film would be, and lets only those keys through that need no picture."""

    def __init__(self, page: "PreparePage") -> None:
        self._page = page
        self.is_on = False  # the film on the bench was erased

    def show(self) -> None:
        """There is another film on the bench, erased or not."""
        page, is_erased = self._page, self.is_on
        page.second.stage.first_plate.say(WORDS if is_erased else "")
        for each in (page.transport, page.codes_card, page.second.button):
            each.setEnabled(not is_erased)
        if is_erased:
            page.deck.close()
            page.drawing.nothing()
            page.timeline.show_playhead(0)
            page.deck.state_changed.emit("closed")  # what follows the film follows this one too

    def bars(self, action: str) -> bool:
        """Whether an action, by its name, or a code (without one) makes no sense here; then it is said why."""
        if self.is_on and action not in _KEYS:
            self._page.now.say(WORDS)
            return True
        return False
