"""From what was found to where it stands: the card on the window, and the way to a moment or a time of a film."""

from typing import TYPE_CHECKING

from video_feedback_ui.search.card import SearchCard

if TYPE_CHECKING:
    from video_feedback_ui.main_window import MainWindow


def turn(window: "MainWindow") -> None:
    """Open the search card, or end it. Not while something is shown to the parent: nothing else may come up then."""
    if not (window.bridge.is_open and window.may_leave):
        return
    card = window.findChild(SearchCard)
    if card is None:
        card = SearchCard(window.bridge, window.rail.parentWidget() or window)
        card.gone_to.connect(lambda place: go(window, place))
    card.end() if card.isVisible() else card.open()


def look_for(window: "MainWindow", words: str) -> None:
    """Open the search card with these words in it."""
    if not (window.bridge.is_open and window.may_leave):
        return
    card = window.findChild(SearchCard)
    if card is None or not card.isVisible():
        turn(window)
        card = window.findChild(SearchCard)
    if card is not None:
        card.field.setText(words)


def go(window: "MainWindow", place: str) -> None:
    """Show a place; within a film also its moment, or the frame at its time."""
    from video_feedback_ui.prepare.page import PreparePage  # noqa: PLC0415 (a page is read in when it is gone to)

    window.go(place)
    page = window.page("prepare")
    film, _, within = place.partition("/")
    if not isinstance(page, PreparePage) or page.recording is None or film != f"recording:{page.recording.id}":
        return
    name, _, what = within.partition(":")
    if name == "moment":
        page.do.choose(what)
    elif name == "at":
        page.do.seek(int(what))
