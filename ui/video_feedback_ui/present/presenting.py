"""Showing to the parent, from beginning to end: their window on the best screen, the worker's side in ours."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from video_feedback.consent import doors
from video_feedback.consent.doors import NotAgreed
from video_feedback.feedback import pause
from video_feedback.feedback.parent_view import parent_view
from video_feedback.library import looks, moments, recordings, sessions
from video_feedback.library.library import Change
from video_feedback.media.film import Film
from video_feedback_schemas.ids import PickId, RecordingId
from video_feedback_schemas.records import Look
from video_feedback_ui import trying, witness
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.player.deck import Deck
from video_feedback_ui.player.surface import Surface
from video_feedback_ui.present.happening_log import HappeningLog
from video_feedback_ui.present.replay import Replay
from video_feedback_ui.present.window import ParentWindow
from video_feedback_ui.present.worker_side import WorkerSide


class Presenting(QObject):
    """At most one at a time. `ended` when the parent's window is closed, however that came about."""

    ended = Signal()

    def __init__(self, bridge: Bridge, page: QWidget) -> None:
        super().__init__(page)
        self._bridge = bridge
        self._page = page
        self.window: ParentWindow | None = None
        self.side: WorkerSide | None = None
        self.replay: Replay | None = None
        self._log: HappeningLog | None = None
        self._shown: set[str] = set()
        bridge.changed.connect(self._follow)

    @property
    def is_on(self) -> bool:
        return self.window is not None

    def begin(self, session_id: str) -> WorkerSide:
        """Open the parent's window on the first still. Raises NothingToShow and NotAgreed, in kind words."""
        view = parent_view(self._bridge.db, session_id)
        surface = Surface()
        deck = Deck(surface, self._bridge.player, self)
        deck.notice.connect(lambda words: self._bridge.told.emit(words, False))
        deck.use_device(self._bridge.settings.sound_device)
        deck.set_volume(self._bridge.settings.volume)
        self.replay = replay = Replay(view, deck, self._film_of, self._look_of, self)
        replay.trouble.connect(lambda words: self._bridge.told.emit(words, True))
        liked = pause.of_family(self._bridge.db, sessions.get(self._bridge.db, session_id).family_id)
        replay.gap_ms = liked.gap_ms
        is_still = self._bridge.settings.reduced_motion
        self.window = window = ParentWindow(replay, surface, liked, is_still=is_still)
        window.closed.connect(self.end)
        window.lock_asked.connect(self._bridge.lock)
        self._shown = set()
        deck.shown.connect(lambda _: self._witness(session_id))
        replay.covered.connect(lambda _: self._witness(session_id))
        self._log = HappeningLog(self._bridge, replay, session_id)
        replay.go(0)
        for going_on in (replay.moved, replay.state_changed):  # an agreement may end at midnight, with the window open
            going_on.connect(lambda _: QTimer.singleShot(0, self, self._ask_again))
        window.open_beside(self._page.screen())
        witness.of(self._bridge).began(session_id)
        self.side = WorkerSide(self._bridge, replay, session_id)
        self.side.end_asked.connect(self.end)
        return self.side

    def end(self) -> None:
        """Close the parent's window and let go of the film; what was typed is written."""
        window, side, replay = self.window, self.side, self.replay
        if window is None or side is None or replay is None:
            return
        log, self._log = self._log, None
        self.window = self.side = self.replay = None
        side.flush()
        if log is not None:
            log.end()
        replay.end()
        window.close()
        self.ended.emit()
        side.hide()
        for each in (window, side, replay.deck, replay):
            each.deleteLater()
        self._page.window().activateWindow()

    def _follow(self, change: Change) -> None:
        """Where an agreement is taken back meanwhile, the window closes at once."""
        if change.touches("consents", "in_view", "holds", "people"):
            self._ask_again()

    def _ask_again(self) -> None:
        if self.replay is None:
            return
        films = [showing.recording_id for showing in self.replay.view.showings]
        try:
            doors.require(self._bridge.db, doors.PARENTS_WINDOW, films)
        except NotAgreed as trouble:
            self.end()
            self._bridge.told.emit(str(trouble), True)

    def _witness(self, session_id: str) -> None:
        """What was really shown is on record, each part once."""
        replay = self.replay
        if replay is None or replay.is_covered or replay.is_dark or replay.film is None:
            return
        if replay.showing.pick_id in self._shown:
            return
        self._shown.add(replay.showing.pick_id)
        witness.of(self._bridge).showed(session_id, replay.showing.pick_id, replay.showing.recording_id)

    def _film_of(self, recording_id: RecordingId) -> Film:
        library = self._bridge.library
        if self.replay is not None:
            trying.seat(self._bridge, self.replay.deck, recording_id)
        return recordings.film(library.db, library.media, recordings.get(library.db, recording_id))

    def _look_of(self, pick_id: PickId) -> Look:
        """As the worker has made it visible: the moment's part of the picture, in the recording's light."""
        db = self._bridge.db
        moment = moments.get(db, sessions.get_pick(db, pick_id).moment_id)
        return looks.of_moment(db, moment.recording_id, moment.id)
