"""Writes down what happens while a session is shown: which pick came on, that it was played, a card, the end."""

from PySide6.QtCore import QObject, QTimer

from video_feedback.library import happenings
from video_feedback.library.instants import now
from video_feedback.words import tr
from video_feedback_schemas.session_records import HappeningKind
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.present.replay import Replay

_AFTER_MS = 300


class HappeningLog(QObject):
    """Follows a Replay. Nobody waits for it: what happened is written a moment later, with the instant it happened.

    A pause and the calm screen are marked where the worker wishes it, once in a session: that there was one, and not
    when. `end` writes what is left.
    """

    def __init__(self, bridge: Bridge, replay: Replay, session_id: str) -> None:
        super().__init__(replay)
        self._bridge = bridge
        self._replay = replay
        self._session_id = session_id
        self._is_on = self._is_fresh = False  # the pick's picture was seen; it was not played since
        self._before = replay.state
        self._first = ""  # the instant at which the first picture was there
        counts = happenings.counts(bridge.db, session_id)
        self._marked = {"paused": counts.was_paused, "calm": counts.was_calm}
        self._waiting: list[tuple[HappeningKind, str | None, str, str]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self.write)
        replay.moved.connect(self._moved)
        replay.covered.connect(self._seen)
        replay.deck.shown.connect(self._seen)
        replay.state_changed.connect(self._turned)
        replay.played.connect(self._played)
        replay.card_shown.connect(self._card)

    def end(self) -> None:
        """The window was closed: write that, and all that waits."""
        self._note("ended", pick_id=None)
        self.write()

    def write(self) -> None:
        """Write what waits."""
        self._timer.stop()
        waiting, self._waiting = self._waiting, []
        if not waiting or not self._bridge.is_open:
            return
        with self._bridge.telling(), self._bridge.library.change(tr("What was shown"), undoable=False) as db:
            if db.execute("SELECT 1 FROM sessions WHERE id = ?", [self._session_id]).fetchone() is None:
                return  # it was taken back meanwhile
            for kind, pick_id, words, at in waiting:
                happenings.add(db, self._session_id, kind, pick_id, words=words, at=at)

    def _note(self, kind: HappeningKind, pick_id: str | None, words: str = "", at: str = "") -> None:
        self._waiting.append((kind, pick_id, words, at or now()))
        self._timer.start()

    def _moved(self) -> None:
        self._is_on, self._is_fresh = False, True
        self._seen()

    def _seen(self) -> None:
        replay = self._replay
        if self._is_on or replay.place < 0 or replay.film is None or replay.is_covered or replay.is_away:
            return
        self._is_on = True
        self._first = self._first or now()
        self._note("on", replay.showing.pick_id)

    def _turned(self, state: str) -> None:
        before, self._before = self._before, self._replay.state
        if self._replay.place < 0:
            return
        self._seen()
        if state == "asked":
            self._is_fresh = True
        elif state == "calm" and self._replay.film is not None:
            self._mark("calm")
        elif state == "held" and before == "playing" and not self._holds_by_itself():
            self._mark("paused")

    def _played(self) -> None:
        # One that begins again by itself is played once, however long it goes round.
        if self._is_fresh or not self._replay.showing.loops:
            self._note("played", self._replay.showing.pick_id)
        self._is_fresh = False

    def _holds_by_itself(self) -> bool:
        replay = self._replay
        if replay.is_at_end or replay.film is None:
            return True
        return replay.deck.shown_ms in {replay.film.frames.time_at(at) for at in replay.showing.pauses_ms}

    def _mark(self, kind: HappeningKind) -> None:
        if self._bridge.settings.mark_pauses and not self._marked[kind]:
            self._marked[kind] = True
            self._note(kind, pick_id=None, at=self._first)  # that it was, not when

    def _card(self) -> None:
        if self._replay.card is not None:
            self._note("card", self._replay.showing.pick_id, self._replay.card.words)
