"""The visit itself on the tour: rehearsed, shown to the parent, and written down."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from video_feedback.library import happenings, sessions
from video_feedback_ui.present.screens import HERE

if TYPE_CHECKING:
    from video_feedback_ui.tour.visit import Visit

_SAID = "She was waiting for me to talk back!"
_NEXT = "We will take turns after the bath."


class Sharing:
    """Steps of the visit, from the script to the record."""

    def __init__(self, visit: Visit) -> None:
        self._visit = visit
        self.hand, self.window, self.bridge = visit.hand, visit.window, visit.bridge

    def steps(self) -> list[Callable[[], None]]:
        return [self.rehearse, self.show_to_the_parent, self.hear_their_words, self.leave, self.write_it_down]

    def rehearse(self) -> None:
        self.hand.step("Rehearse alone: the seconds, the words, a timer that nobody keeps")
        before = self._happened()
        self.hand.key(self._page, Qt.Key.Key_F7)
        rehearsal = self._page.script.rehearsal
        self.hand.wait(lambda: rehearsal.is_on, 10)
        self.hand.rest(1.5)
        self.hand.shot(self.window, "rehearsal")
        self._page.script.end_rehearsal()
        self._visit.check(self._happened() == before, "a rehearsal is written down nowhere")

    def show_to_the_parent(self) -> None:
        self.hand.step("Show it to the parent: a still first, then the seconds, in to out")
        if self._page.where.must_choose():
            self.bridge.keep(parent_screen=HERE)
        self.hand.key(self._page, Qt.Key.Key_F5)
        theirs, deck = self._theirs(), self._page.presenting.replay.deck
        self.hand.wait(lambda: not deck.surface.empty)
        self.hand.shot(theirs, "parent-still")
        pick = sessions.picks(self.bridge.db, self._session)[0]
        seen: list[int] = []
        deck.shown.connect(seen.append)
        self.hand.key(theirs, Qt.Key.Key_Space)
        self.hand.wait(lambda: deck.playing, 10)
        self.hand.wait(lambda: not deck.playing, 30)
        self.hand.rest(0.3)
        deck.shown.disconnect(seen.append)
        frames = deck.film.frames
        within = frames.time_at(pick.start_ms) <= min(seen) and max(seen) == frames.time_at(pick.end_ms)
        self._visit.check(within, "it played from in to out, and not a frame beyond")
        self.hand.step("Any key pauses; B is the calm screen; the same frame again")
        self.hand.key(theirs, Qt.Key.Key_Space)
        self.hand.wait(lambda: deck.playing, 10)
        self.hand.key(theirs, Qt.Key.Key_X)
        self._visit.check(not deck.playing, "any key pauses")
        self.hand.key(theirs, Qt.Key.Key_B)
        self.hand.shot(theirs, "parent-calm")
        self.hand.key(theirs, Qt.Key.Key_B)
        self.hand.shot(theirs, "parent-held")

    def hear_their_words(self) -> None:
        self.hand.step("Their words are typed while they speak, on the worker’s side")
        said = self.hand.find(QPlainTextEdit, "What they say to this moment", self.window)
        self.hand.type(said, _SAID)
        self.hand.click("They spoke first", self.window)
        self.hand.rest(0.5)
        self.hand.shot(self.window, "worker-side")
        counts = happenings.counts(self.bridge.db, self._session)
        self._visit.check(len(counts.spoke_first) == 1, "who spoke first is ticked")

    def leave(self) -> None:
        self.hand.step("Leaving their window needs a deliberate act: Escape, held")
        theirs = self._theirs()
        self.hand.key(theirs, Qt.Key.Key_Escape)
        self._visit.check(theirs.isVisible(), "a tap on Escape does not leave")
        self.hand.hold(theirs, Qt.Key.Key_Escape, 1.6)
        self.hand.wait(lambda: not (shiboken6.isValid(theirs) and theirs.isVisible()), 10)
        if self._page.presenting.is_on:
            self.hand.click_at(self._page.presenting.side.end)
        self.hand.wait(lambda: not self._page.presenting.is_on, 10)
        words = [remark.words for remark in sessions.remarks(self.bridge.db, self._session)]
        self._visit.check(words == [_SAID], "the parent’s words are kept to the letter")

    def write_it_down(self) -> None:
        self.hand.step("After the session: what was shown is there; the next step, in their words")
        self.hand.type(self.hand.find(QPlainTextEdit, "Next step", self.window), _NEXT)
        self.hand.rest(0.8)
        self.hand.shot(self.window, "after-the-session")
        self.hand.click("The record is whole", self.window)
        session = sessions.get(self.bridge.db, self._session)
        self._visit.check(session.next_step == _NEXT, "the next step is kept to the letter")
        self._visit.check(session.recorded_at is not None, "the record is whole before the worker is at the car")
        self.window.go(f"family:{session.family_id}/thread")
        self.hand.rest(0.5)
        self.hand.shot(self.window, "what-we-shared")

    @property
    def _page(self) -> Any:
        return self.window.page("sessions")

    @property
    def _session(self) -> str:
        return self._visit.session_id

    def _happened(self) -> int:
        return len(happenings.of_session(self.bridge.db, self._session))

    def _theirs(self) -> QWidget:
        self.hand.wait(lambda: self._page.presenting.is_on, 10)
        theirs: QWidget = self._page.presenting.window
        return theirs
