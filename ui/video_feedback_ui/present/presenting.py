"""Showing to the parent, from beginning to end: their window on the best screen, the worker's side in ours."""

from functools import partial
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

from video_feedback.consent import doors
from video_feedback.consent.doors import NotAgreed
from video_feedback.feedback import pause
from video_feedback.feedback.parent_view import parent_view, shared_picks
from video_feedback.library import looks, recordings, sessions
from video_feedback.library.library import Change
from video_feedback.media import vlc_player
from video_feedback.media.film import Film
from video_feedback.words import tr
from video_feedback_schemas.ids import PickId, RecordingId
from video_feedback_schemas.records import Look, Moment
from video_feedback_ui import trying, witness
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.player.choice import Choice
from video_feedback_ui.player.deck import Deck
from video_feedback_ui.player.surface import Surface
from video_feedback_ui.present.displays import Displays
from video_feedback_ui.present.happening_log import HappeningLog
from video_feedback_ui.present.replay import Replay
from video_feedback_ui.present.screens import HERE, every, is_same, key_of, words_of
from video_feedback_ui.present.told_bar import ToldBar
from video_feedback_ui.present.window import ParentWindow
from video_feedback_ui.present.worker_side import WorkerSide

_NAMES: dict[Choice, str] = {"vlc": "VLC", "qt": "Qt"}


class Presenting(QObject):
    """At most one at a time. `ended` when the parent's window is closed, however that came about.

    Where that covers the worker's own screen, leaving it puts it away and the worker's side is there; else leaving
    ends it. `bar` tells what became of the window, and what can be done about it. Where film may not be shown any
    more the calm screen stays in its place until the worker ends it.
    """

    ended = Signal()

    def __init__(self, bridge: Bridge, page: QWidget) -> None:
        super().__init__(page)
        self._bridge = bridge
        self._page = page
        self.window: ParentWindow | None = None
        self.side: WorkerSide | None = None
        self.replay: Replay | None = None
        self._log: HappeningLog | None = None
        self.displays: Displays | None = None
        self.bar = ToldBar()
        self._shown: set[str] = set()
        self._moments: dict[PickId, Moment] = {}
        self._tried: dict[RecordingId, Choice] = {}  # which player the worker has turned to
        self._display: Literal["there", "gone", "back"] = "there"
        self._back: QScreen | None = None
        self._trouble = ""  # why there is no film, until another part is shown
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
        self._moments = {pick.id: moment for pick, moment in shared_picks(self._bridge.db, session_id)}
        self._tried, self._display, self._trouble = {}, "there", ""
        self.replay = replay = Replay(view, deck, self._film_of, self._look_of, self)
        replay.trouble.connect(self._tell_trouble)
        liked = pause.of_family(self._bridge.db, sessions.get(self._bridge.db, session_id).family_id)
        replay.gap_ms = liked.gap_ms
        is_still = self._bridge.settings.reduced_motion
        self.window = window = ParentWindow(replay, surface, liked, is_still=is_still)
        window.stays_open = True
        window.left.connect(self._leave)
        window.closed.connect(self.end)
        window.lock_asked.connect(self._bridge.lock)
        self._shown = set()
        deck.shown.connect(lambda _: self._witness(session_id))
        replay.covered.connect(lambda _: self._witness(session_id))
        replay.state_changed.connect(lambda _: self._witness(session_id))
        self._log = HappeningLog(self._bridge, replay, session_id)
        replay.go(0)
        for going_on in (replay.moved, replay.state_changed):  # an agreement may end at midnight, with the window open
            going_on.connect(lambda _: QTimer.singleShot(0, self, self._ask_again))
        replay.moved.connect(self._forget_trouble)
        replay.state_changed.connect(self._show_what_plays)
        self.displays = Displays(window)
        self.displays.gone.connect(partial(self._tell_display, "gone"))
        self.displays.back.connect(partial(self._tell_display, "back"))
        self.displays.changed.connect(self._tell)
        window.open_beside(self._page.screen(), self._bridge.settings.parent_screen)
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
        self.window = self.side = self.replay = self.displays = None
        self.bar.tell("")
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

    def put_away(self) -> None:
        """Hide their window for a while, the film held. The worker's side is on the screen."""
        if self.window is not None and self.replay is not None:
            self.replay.pause()
            self.window.hide()
            self._tell()
            self._page.window().activateWindow()

    def show_again(self) -> None:
        """Their window is on its screen again."""
        if self.window is not None and self.displays is not None:
            self.displays.move(self.window.screen())
            self._tell_display("there")

    def show_on(self, screen: QScreen) -> None:
        """Move their window to another display, which is theirs from now on."""
        if self.displays is not None:
            self.displays.move(screen)
            self._bridge.keep(parent_screen=HERE if is_same(screen, self._page.screen()) else key_of(screen))
            self._tell_display("there")

    def try_other_player(self) -> None:
        """Let the other player show the film on screen; where there is but one, the same once more."""
        if self.replay is not None:
            recording_id = self.replay.showing.recording_id
            choice: Choice = "vlc" if self.replay.deck.player_name == "Qt" else "qt"
            self._tried[recording_id] = choice if vlc_player.available() is None else "qt"
            self._forget_trouble()
            self.replay.try_player(self._tried[recording_id])
            self.replay.deck.use_device(self._bridge.settings.sound_device)

    # What becomes of it

    def _leave(self) -> None:
        if self.window is not None and is_same(self.window.screen(), self._page.screen()):
            self.put_away()
        else:
            self.end()

    def _show_what_plays(self, state: str) -> None:
        if state == "playing" and self.window is not None and self.window.isHidden():
            self.show_again()

    def _tell_display(self, display: Literal["there", "gone", "back"], back: QScreen | None = None) -> None:
        self._display, self._back = display, back
        self._tell()

    def _tell_trouble(self, words: str) -> None:
        self._trouble = words
        self._bridge.told.emit(words, True)
        self._tell()

    def _forget_trouble(self, *_: object) -> None:
        if self._trouble and self.replay is not None and not (self.replay.is_lost or self.replay.is_over):
            self._trouble = ""
            self._tell()

    def _tell(self) -> None:
        """What the bar says now, the most pressing first."""
        window, replay = self.window, self.replay
        if window is None or replay is None:
            return
        is_away = window.isHidden() and self.side is not None
        if self.side is not None:
            self.side.be_away(is_away)
        moves = [
            (tr("Show it on {name}", name=words_of(screen, self._page.screen())), partial(self.show_on, screen))
            for screen in every()
            if not is_same(screen, window.screen())
        ]
        again = [(tr("Show it again"), self.show_again)] if is_away else []
        if replay.is_over:
            words = tr("{trouble} Their window stays on the calm screen until you end it.", trouble=self._trouble)
            self.bar.tell(words, again)
        elif self._trouble:
            other = tr("Try the other player") if vlc_player.available() is None else tr("Try again")
            self.bar.tell(self._trouble, [(other, self.try_other_player), *again])
        elif self._display == "gone":
            words = tr("Their display was unplugged. Their window is on this screen now, with the calm screen.")
            self.bar.tell(words, [*again, *moves])
        elif self._display == "back":
            there = [
                (tr("Show it there"), partial(self.show_on, each)) for each in every() if is_same(each, self._back)
            ]
            self.bar.tell(tr("Their display is back."), [*there, *again])
        elif is_away:
            self.bar.tell(tr("Their window is put away, and the film is held."), [*again, *moves])
        else:
            self.bar.tell("")

    def _follow(self, change: Change) -> None:
        """Where an agreement is taken back meanwhile, the film goes at once, and the calm screen stays."""
        if change.touches("consents", "in_view", "holds", "people"):
            self._ask_again()

    def _ask_again(self) -> None:
        if self.replay is None or self.replay.is_over:
            return
        films = [showing.recording_id for showing in self.replay.view.showings]
        try:
            doors.require(self._bridge.db, doors.PARENTS_WINDOW, films)
        except NotAgreed as trouble:
            self.replay.lose()
            self._tell_trouble(str(trouble))

    def _witness(self, session_id: str) -> None:
        """What was really shown is on record, each part once."""
        replay = self.replay
        if replay is None or replay.is_covered or replay.is_away or replay.film is None:
            return
        if replay.showing.pick_id in self._shown:
            return
        self._shown.add(replay.showing.pick_id)
        witness.of(self._bridge).showed(session_id, replay.showing.pick_id, replay.showing.recording_id)

    def _film_of(self, recording_id: RecordingId) -> Film:
        library = self._bridge.library
        if self.replay is not None:
            self._seat(self.replay.deck, recording_id)
        return recordings.film(library.db, library.media, recordings.get(library.db, recording_id))

    def _seat(self, deck: Deck, recording_id: RecordingId) -> None:
        chosen = self._tried.get(recording_id)
        if chosen is None:
            trying.seat(self._bridge, deck, recording_id)
        elif _NAMES[chosen] != deck.player_name:
            deck.close()
            deck.choose(chosen)
            deck.use_device(self._bridge.settings.sound_device)

    def _look_of(self, pick_id: PickId) -> Look:
        """As the worker has made it visible: the moment's part of the picture, in the recording's light."""
        moment = self._moments[pick_id]  # the pick itself may be taken out meanwhile
        return looks.of_moment(self._bridge.db, moment.recording_id, moment.id)
