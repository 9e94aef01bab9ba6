"""Finding moments on the workbench: what the list shows, how it is narrowed, and what is chosen in it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from video_feedback.library import people, sessions
from video_feedback.library.instants import day_of, day_text
from video_feedback.library.library import Change
from video_feedback_ui.prepare.filter_line import Facets
from video_feedback_ui.prepare.row_stills import RowStills

if TYPE_CHECKING:
    from video_feedback_ui.prepare.page import PreparePage


class Finding(QObject):
    """Brings the list and its filter line together with the page's choice, the library and the settings."""

    def __init__(self, page: "PreparePage") -> None:
        super().__init__(page)
        self._page = page
        card = page.moments_card
        self._list, self._filter = card.list, card.filter
        self._stills = RowStills(page.bridge, page.timeline.strip.near, lambda: not page.deck.playing, self)
        self._stills.came.connect(self._list.viewport().update)
        self._list.chose.connect(page.do.choose)
        self._list.turned.connect(page.selection.turn)
        self._list.reached.connect(self.reach)
        self._filter.facets = self._facets
        self._filter.ended.connect(page.setFocus)
        self._filter.taken.connect(self._take)
        card.stills_asked.connect(lambda: page.bridge.keep(list_stills=not page.bridge.settings.list_stills))
        page.deck.state_changed.connect(lambda _: self._stills.ask())
        page.bridge.settings_changed.connect(self.take_settings)
        page.bridge.changed.connect(self._library_changed)
        page.keys.teach({"filter": card.open_filter})
        self.take_settings()

    def opening(self) -> None:
        """Another film comes onto the bench: all of its moments are listed."""
        self._stills.forget()
        if not self._filter.isHidden():
            self._filter.clear()

    def take_settings(self) -> None:
        on = self._page.bridge.settings.list_stills
        self._list.show_stills(self._stills if on else None)
        self._page.moments_card.show_stills(on=on)

    def reach(self, moment_id: str) -> None:
        """Choose all that are listed from where the choice began up to this one."""
        selection, model = self._page.selection, self._list.moments
        there = model.row_of(moment_id)
        here = model.row_of(selection.anchor) if selection.anchor else None
        if there is not None:
            selection.set(model.ids(there if here is None else here, there))

    def _take(self) -> None:
        """Go on from the words to the moments: the first one is chosen unless one that is listed is already."""
        page, model = self._page, self._list.moments
        page.setFocus()
        if model.rowCount() and (not page.chosen or model.row_of(page.chosen) is None):
            page.do.choose(model.moment(0).id)

    def _facets(self) -> Facets:
        page, listing = self._page, self._list.moments.all
        if page.recording is None:
            return Facets()
        db, family_id = page.bridge.db, page.recording.family_id
        there = listing.people()
        visits: dict[str, tuple[str, frozenset[str]]] = {}
        for session in sessions.of_family(db, family_id):
            ids = frozenset(pick.moment_id for pick in sessions.picks(db, session.id))
            if any(listing.get(moment_id) for moment_id in ids):
                visits[session.id] = (day_text(day_of(session.held_on)), ids)
        return Facets(
            groups=listing.groups(),
            people={p.id: p.called for p in people.of_family(db, family_id) if p.id in there and p.called},
            coders=listing.coders(),
            visits=visits,
        )

    def _library_changed(self, change: Change) -> None:
        if change.touches("picks", "sessions") and self._page.recording is not None:
            self._filter.renew_visit()
