"""How the lanes of the timeline are arranged on the workbench, who has one, and what stands on their moments."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from video_feedback.library import people, sessions
from video_feedback.library.library import Change
from video_feedback_schemas.records import Moment
from video_feedback_ui import stills
from video_feedback_ui.timeline.arrange import Arrangement

if TYPE_CHECKING:
    from video_feedback_ui.prepare.page import PreparePage


class Laning(QObject):
    """Keeps the arrangement in the settings; which lanes are alone or left out is forgotten with the window.

    Keys that name a person or a coder are never written down: nothing about a family is in the settings.
    """

    def __init__(self, page: "PreparePage") -> None:
        super().__init__(page)
        self._page = page
        settings, timeline = page.bridge.settings, page.timeline
        timeline.arrange(
            Arrangement(
                by=settings.lanes_by,
                order=settings.lanes_order,
                folded=frozenset(settings.lanes_folded),
                opened=frozenset(settings.lanes_opened),
            )
        )
        page.timeline_card.show_arrangement(timeline.arrangement)
        timeline.arranged.connect(self._keep)
        timeline.faces_wanted.connect(self._want_faces)
        stills.of(page.bridge).outdated.connect(self._forget_faces)
        page.bridge.changed.connect(self._library_changed)

    def opening(self) -> None:
        """A film comes onto the bench; its moments come next."""
        self._show_people()
        self._show_picks()

    def _library_changed(self, change: Change) -> None:
        if self._page.recording is None:
            return
        if change.touches("people"):
            self._show_people()
        if change.touches("picks"):
            self._show_picks()

    def _show_people(self) -> None:
        page = self._page
        if page.recording is not None:
            page.timeline.lanes.set_people(people.of_family(page.bridge.db, page.recording.family_id))
            page.timeline.refresh()

    def _show_picks(self) -> None:
        page = self._page
        if page.recording is not None:
            page.timeline.show_picked(sessions.picked_moments(page.bridge.db, page.recording.id))

    def _keep(self, now: Arrangement) -> None:
        self._page.bridge.keep(
            lanes_by=now.by,
            lanes_order=now.lasting("order"),
            lanes_folded=now.lasting("folded"),
            lanes_opened=now.lasting("opened"),
        )

    def _want_faces(self) -> None:
        """Ask for the stills that painting found missing. While the film plays it has the machine for itself."""
        page = self._page
        if page.recording is None or page.deck.playing:
            return
        for moment, height in page.timeline.faces.missing():
            if moment.recording_id == page.recording.id:
                then = partial(self._take_face, moment, height)
                stills.of(page.bridge).want(page.recording.id, moment.face_ms, height, then, moment.id)

    def _take_face(self, moment: Moment, height: int, image: QImage) -> None:
        self._page.timeline.show_face(moment, height, image)

    def _forget_faces(self) -> None:
        self._page.timeline.faces.clear()
        self._page.timeline.repaint_all()
