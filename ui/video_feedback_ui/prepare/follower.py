"""Keeps the workbench in step with the library: what was said to have changed is shown, and only that."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from video_feedback.ages import age_text
from video_feedback.feedback import picking
from video_feedback.library import families, moments, people, recordings, service, sessions
from video_feedback.library.codebook import Codebook
from video_feedback.library.library import Change
from video_feedback.words import tr
from video_feedback_schemas.records import Group, Moment
from video_feedback_ui.parts.days import near_day
from video_feedback_ui.prepare.now_line import words_for_open

if TYPE_CHECKING:
    from video_feedback_ui.prepare.page import PreparePage


_MOST_CHIPS = 8  # more than the line has room for


class Follower(QObject):
    """Reads the library and tells the parts of the page what to show. `codes` says what its moments mean."""

    def __init__(self, page: "PreparePage") -> None:
        super().__init__(page)  # so that it hears of nothing once its page is gone
        self._page = page
        self._open_ids: list[str] = []
        self.hurries = False
        self._owed: set[str] = set()  # moments that the lanes have and the list has not
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.catch_up)
        self._codes: Codebook | None = None

    @property
    def codes(self) -> Codebook:
        """The schemes of the moments, each version read once."""
        if self._codes is None:
            self._codes = Codebook(self._page.bridge.db)
        return self._codes

    @contextmanager
    def lanes_first(self) -> Iterator[None]:
        """Within the block the lanes alone follow, and are painted as it ends; all else comes right after."""
        self.catch_up()
        self.hurries = True
        try:
            yield
        finally:
            self.hurries = False
            self._later.start(0)
            self._page.timeline.paint_now()

    def catch_up(self) -> None:
        """Show what was put off."""
        if self._later.isActive() or self._owed:
            self._later.stop()
            owed, self._owed = self._owed, set()
            self._list(owed)
            self.show_now()
            self._show_rest()

    def library_changed(self, change: Change) -> None:
        page = self._page
        if page.recording is None:
            return
        if change.touches("schemes", "groups", "codes"):
            self._codes = None
            page.scheme_in_use.follow()
        if change.touches("recordings", "families", "people"):
            self._recording_changed()
        if change.touches("looks", "moment_crops"):
            page.viewing.show()
            page.hearing.show()
        touched = change.ids("moments")
        if touched:
            self._moments_changed(touched)
        if change.touches("picks") and page.recording is not None:
            page.moments_card.list.moments.set_picked(sessions.picked_moments(page.bridge.db, page.recording.id))
        if touched:
            self._show_open()
        if not self.hurries and (touched or change.touches("picks", "sessions", "keepsakes")):
            self.catch_up()
            self._show_rest()

    def show_moments(self) -> None:
        """Show all moments of the recording anew, with the scheme in use first."""
        page = self._page
        if page.recording is None or page.desk is None:
            return
        db, ours = page.bridge.db, page.desk.scheme
        found = moments.of_recording(db, page.recording.id)
        each = {(moment.scheme_id, moment.scheme_version): moment for moment in found}
        often = Counter((moment.scheme_id, moment.scheme_version) for moment in found).most_common()
        used = [self.codes.scheme(each[key]) for key, _ in often if key != (ours.id, ours.version)]
        page.timeline.lanes.set([ours, *used], found)
        page.moments_card.list.moments.fill(found, sessions.picked_moments(db, page.recording.id))
        self._owed.clear()
        self._show_open()
        self._show_rest()

    def show_head(self) -> None:
        """Whose film this is, when it was filmed, and how old the baby was then."""
        page = self._page
        if page.recording is None:
            return
        family = families.get(page.bridge.db, page.recording.family_id)
        filmed = page.recording.filmed_at or page.recording.imported_at
        months = service.get(page.bridge.db).corrected_until_months
        age = age_text(people.baby(page.bridge.db, family.id), filmed, months)
        crumbs = [(family.reference, f"family:{family.id}"), (page.recording.title, "")]
        page.head.show_place(crumbs, [near_day(filmed) + (tr(", baby {age}", age=age) if age else "")])

    def show_now(self) -> None:
        """What is true at the frame on screen, and which stretches wait for their second press."""
        page = self._page
        lanes = page.timeline.lanes
        waiting = [moment for moment in map(lanes.get, self._open_ids) if moment is not None]
        chips: dict[str, tuple[Group, str, bool]] = {}
        for moment in chain(waiting, lanes.at(page.deck.shown_ms)):
            code = lanes.code_of(moment)
            chips.setdefault(code.id, (lanes.group_of(moment), code.label, moment.id in self._open_ids))
            if len(chips) == _MOST_CHIPS:
                break
        hint = page.recording.title if page.recording else ""
        if not len(lanes):
            hint = tr("Press the key of a code while it plays")
        if waiting:
            hint = words_for_open([lanes.code_of(moment) for moment in waiting])
        page.now.show_now(list(chips.values()), hint)

    def _recording_changed(self) -> None:
        page = self._page
        if page.recording is None:
            return
        found = {recording.id: recording for recording in recordings.every(page.bridge.db)}
        if page.recording.id in found:
            page.recording = found[page.recording.id]
            self.show_head()
        else:
            page.deck.close()
            page.recording = page.desk = None
            page.viewing.show()

    def _moments_changed(self, ids: set[str]) -> None:
        """Take in these moments alone: a press on a key costs the same in a film with a hundred thousand."""
        page = self._page
        if page.recording is None:
            return
        found = moments.by_ids(page.bridge.db, ids)
        now: dict[str, Moment] = {m.id: m for m in found if m.recording_id == page.recording.id}
        lanes = page.timeline.lanes
        if any(not lanes.knows(moment) for moment in now.values()):
            self.show_moments()
            return
        for moment_id in ids:
            if moment_id in now:
                lanes.put(now[moment_id])
            else:
                lanes.take(moment_id)
        if self.hurries:
            self._owed |= ids
        else:
            self._list(ids)

    def _list(self, ids: set[str]) -> None:
        """Bring these moments up to date in the list, as the lanes have them."""
        lanes, listed = self._page.timeline.lanes, self._page.moments_card.list.moments
        for moment_id in ids:
            moment = lanes.get(moment_id)
            if moment is not None:
                listed.put(moment)
            else:
                listed.take(moment_id)

    def _show_open(self) -> None:
        """Which stretches wait for their second press."""
        page = self._page
        if page.desk is not None:
            waiting = page.desk.open_stretches()
            self._open_ids = [moment.id for moment in waiting]
            page.pad.show_open({moment.code_id for moment in waiting})
            page.timeline.show_open(self._open_ids)
            page.timeline.refresh()
        if not self.hurries:
            self.show_now()

    def _show_rest(self) -> None:
        """What hangs on the moments: the count, the chosen one, the picks."""
        page = self._page
        if page.desk is None or page.recording is None:
            return
        page.moments_card.show_count(len(page.timeline.lanes))
        page.show_selection()
        page.show_picks(len(picking.picks_to_come(page.bridge.db, page.recording.family_id)))
