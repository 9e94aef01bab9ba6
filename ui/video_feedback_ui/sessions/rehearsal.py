"""The rehearsal: the picks as they will be shown, what to say and ask beside them, and a timer for the worker alone."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QLabel, QWidget

from video_feedback.consent import doors
from video_feedback.consent.doors import NotAgreed
from video_feedback.feedback import pause
from video_feedback.feedback.parent_view import parent_view
from video_feedback.feedback.stopwatch import Stopwatch
from video_feedback.library import cards, looks, moments, recordings, sessions
from video_feedback.library.library import Change
from video_feedback.media.film import Film
from video_feedback.words import tr
from video_feedback_schemas.ids import PickId, RecordingId
from video_feedback_schemas.records import Look
from video_feedback_schemas.times import clock_text
from video_feedback_ui import trying, witness
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.icons import wear
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.shortcut import Shortcut
from video_feedback_ui.parts.words import button, card, column, label, row, rule, tool
from video_feedback_ui.player.deck import Deck
from video_feedback_ui.player.surface import Surface
from video_feedback_ui.present.replay import Replay
from video_feedback_ui.sessions import facts
from video_feedback_ui.sessions.facts import PickFacts
from video_feedback_ui.sessions.rehearsal_stage import RehearsalStage
from video_feedback_ui.theme import SMALL, font

_SECOND_MS = 1000


class Rehearsal(QWidget):
    """Nothing of it is written down but that the films were looked at. `ended` when the script is to come back."""

    ended = Signal()

    def __init__(self, bridge: Bridge, clock: Callable[[], Stopwatch] = Stopwatch) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self.setAccessibleName(tr("Rehearsal"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._bridge = bridge
        self._clock = clock
        self._session_id = ""
        self._picks: dict[str, PickFacts] = {}
        self.replay: Replay | None = None
        self._deck: Deck | None = None
        self.watch = clock()
        self._tick = QTimer(self)
        self._tick.setInterval(_SECOND_MS)
        self._tick.timeout.connect(self._show_time)
        self._surface = Surface()
        self._surface.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.stage = RehearsalStage(self._surface)
        self.number, self._name, self._length = label("", "small-strong"), label("", "strong"), label("", "small")
        self.say, self.ask, self.card = (_said() for _ in range(3))
        self._card_name = label(tr("Card"), "small")
        self._following = label("", "small", wraps=True)
        self.this_time, self.whole_time = _time(), _time()
        self.previous = tool(tr("The moment before"), "skip-back", self._previous, key=key_text("rehearse_previous"))
        self.play = button(tr("Play"), self.turn, icon="play-fill")
        self.play.setMinimumWidth(112)
        self.next = tool(tr("The next moment"), "skip-forward", self._next, key=key_text("rehearse_next"))
        self.end_button = button(tr("End the rehearsal"), self.ended.emit, icon="x")
        self.end_button.setToolTip(key_text("rehearse_end"))
        self._lay_out()
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        Shortcut("rehearse_play", self, self._pressed, inside)
        Shortcut("rehearse_next", self, self._next, inside)
        Shortcut("rehearse_previous", self, self._previous, inside)
        Shortcut("rehearse_end", self, self.ended.emit, inside)
        bridge.changed.connect(self._follow)

    def _lay_out(self) -> None:
        controls = row(self.previous, self.play, self.next, None, self.end_button, gap=6)
        left = column(gap=10)
        left.addWidget(self.stage, 1)
        left.addLayout(controls)
        both = row(gap=16, margins=(24, 12, 24, 14))
        both.addLayout(left, 5)
        both.addWidget(self._beside(), 3)
        self.setLayout(both)

    def _beside(self) -> QFrame:
        inner = QWidget()
        inner.setStyleSheet("background: transparent;")
        inner.setLayout(
            column(
                label(tr("Say"), "small"), self.say, 8, label(tr("Ask"), "small"), self.ask, 8, self._card_name,
                self.card, None, gap=2, margins=(0, 0, 8, 0),
            )
        )  # fmt: skip
        times = row(
            column(label(tr("With this one"), "small"), self.this_time, gap=0), 20,
            column(label(tr("In all"), "small"), self.whole_time, gap=0), None,
        )  # fmt: skip
        made = card()
        made.setMinimumWidth(280)
        lines = column(
            self.number, row(self._name, None, self._length), 6, gap=2, margins=(20, 16, 12, 16)
        )  # fmt: skip
        lines.addWidget(scrolled(inner), 1)
        lines.addWidget(self._following)
        lines.addSpacing(8)
        lines.addWidget(rule())
        lines.addSpacing(8)
        lines.addLayout(times)
        lines.addSpacing(4)
        lines.addWidget(label(tr("The time is for you alone, and is not kept."), "small", wraps=True))
        made.setLayout(lines)
        return made

    @property
    def is_on(self) -> bool:
        return self.replay is not None

    def begin(self, session_id: str) -> None:
        """Show the first still. Raises NothingToShow and NotAgreed: what could not be shown is not rehearsed."""
        view = parent_view(self._bridge.db, session_id)
        self.end()
        self._session_id = session_id
        self._picks = {each.pick.id: each for each in facts.picks_of(self._bridge.db, session_id)}
        self._deck = deck = Deck(self._surface, self._bridge.player, self)
        deck.notice.connect(lambda words: self._bridge.told.emit(words, False))
        deck.use_device(self._bridge.settings.sound_device)
        deck.set_volume(self._bridge.settings.volume)
        self.replay = replay = Replay(view, deck, self._film_of, self._look_of, self)
        replay.trouble.connect(lambda words: self._bridge.told.emit(words, True))
        replay.gap_ms = pause.of_family(self._bridge.db, sessions.get(self._bridge.db, session_id).family_id).gap_ms
        self.watch = self._clock()
        self.stage.show_replay(replay)
        replay.moved.connect(self._show)
        replay.state_changed.connect(self._show_state)
        replay.go(0)
        self._tick.start()
        self.setFocus()

    def end(self) -> None:
        """Let go of the film, and forget the time."""
        replay, deck = self.replay, self._deck
        self._tick.stop()
        if replay is None or deck is None:
            return
        self.replay = self._deck = None
        self.stage.let_go()
        replay.end()
        for each in (replay, deck):
            each.deleteLater()

    def turn(self) -> None:
        """Play on, hold, or play again; from the dark between two moments, the next one at once."""
        if self.replay is not None:
            if self.replay.is_away:
                self.replay.come_back()
            elif self.replay.state == "playing" or self.replay.is_about_to:
                self.replay.pause()
            else:
                self.replay.go_on()

    def _pressed(self) -> None:
        """Space is for a button that one stands on, else for the film."""
        here = QApplication.focusWidget()
        if isinstance(here, QAbstractButton):
            here.click()
        else:
            self.turn()

    def _next(self) -> None:
        if self.replay is not None:
            self.replay.next()

    def _previous(self) -> None:
        if self.replay is not None:
            self.replay.previous()

    def _film_of(self, recording_id: RecordingId) -> Film:
        library = self._bridge.library
        if self._deck is not None:
            trying.seat(self._bridge, self._deck, recording_id)
        film = recordings.film(library.db, library.media, recordings.get(library.db, recording_id))
        witness.of(self._bridge).viewed(recording_id)
        return film

    def _look_of(self, pick_id: PickId) -> Look:
        db = self._bridge.db
        moment = moments.get(db, sessions.get_pick(db, pick_id).moment_id)
        return looks.of_moment(db, moment.recording_id, moment.id)

    # Following

    def _show(self) -> None:
        replay = self.replay
        if replay is None:
            return
        now, following = self._picks[replay.showing.pick_id], replay.following
        many = len(replay.view.showings)
        self.number.setText(tr("{number} of {many}", number=replay.place + 1, many=many))
        self._name.setText(now.code.label)
        self._length.setText(now.seconds)
        self.say.setText(now.pick.say or tr("Nothing written. Say what you see."))
        self.ask.setText(now.pick.ask or tr("What do you see here?"))
        words = cards.get(self._bridge.db, now.pick.card_id).words if now.pick.card_id else ""
        self.card.setText(words)
        for part in (self._card_name, self.card):
            part.setVisible(bool(words))
        self._following.setText(
            tr("Next: {label}", label=self._picks[following.pick_id].code.label)
            if following is not None
            else tr("This is the last one. Ask what they will take with them.")
        )
        self.previous.setEnabled(replay.place > 0)
        self.next.setEnabled(following is not None)
        self.watch.turn_to(replay.showing.pick_id)
        self._show_time()
        self._show_state()

    def _show_state(self) -> None:
        replay = self.replay
        if replay is None:
            return
        is_playing = replay.state == "playing"
        is_again = replay.state == "held" and replay.is_at_end
        words = tr("Hold") if is_playing else tr("Again") if is_again else tr("Play")
        self.play.setText(words)
        self.play.setAccessibleName(words)
        self.play.setToolTip(f"{words}  ({key_text('rehearse_play')})")
        wear(self.play, "pause-fill" if is_playing else "play-fill", "ink")

    def _show_time(self) -> None:
        if self.replay is not None:
            self.this_time.setText(clock_text(self.watch.of_ms(self.replay.showing.pick_id)))
            self.whole_time.setText(clock_text(self.watch.whole_ms))

    def _follow(self, change: Change) -> None:
        if self.replay is None:
            return
        if change.touches("consents", "in_view", "holds", "people"):
            try:
                films = [showing.recording_id for showing in self.replay.view.showings]
                doors.require(self._bridge.db, doors.PARENTS_WINDOW, films)
            except NotAgreed as trouble:
                self.ended.emit()
                self._bridge.told.emit(str(trouble), True)
        elif change.touches("picks", "sessions", "moments", "recordings"):
            self.ended.emit()
            self._bridge.told.emit(tr("The script is another one now, so the rehearsal has ended."), False)


def _said() -> QLabel:
    made = label("", "said", wraps=True)
    made.setAlignment(Qt.AlignmentFlag.AlignTop)
    return made


def _time() -> QLabel:
    made = label("0:00", "medium")
    made.setFont(font(SMALL + 4, 500, tabular=True))
    return made
