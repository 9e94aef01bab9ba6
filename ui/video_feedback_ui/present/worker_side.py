"""The worker's side while film is shown: what to say and ask now, what comes next, and the parent's words."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from video_feedback.feedback.parent_card import ParentCard
from video_feedback.library import sessions
from video_feedback.library.library import Change
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.shortcut import Shortcut
from video_feedback_ui.parts.still import StillView
from video_feedback_ui.parts.words import button, card, column, label, row, rule
from video_feedback_ui.present.caption import spoken
from video_feedback_ui.present.card_choice import CardChoice
from video_feedback_ui.present.closing_words import ClosingWords
from video_feedback_ui.present.controls import Controls
from video_feedback_ui.present.replay import Replay
from video_feedback_ui.present.words_said import WordsSaid
from video_feedback_ui.sessions import facts

_STILL, _SMALL_STILL, _WIDE = QSize(320, 180), QSize(224, 126), 1160
_STATES = {
    "still": "The still is on screen",
    "playing": "Playing",
    "held": "Holding the frame",
    "calm": "The calm screen is on",
    "card": "A card is on screen",
    "gap": "A dark pause",
}


class WorkerSide(QWidget):
    """Follows the same Replay as the parent's window. `end_asked` when the worker ends it from here."""

    end_asked = Signal()

    def __init__(self, bridge: Bridge, replay: Replay, session_id: str) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self.setAccessibleName("The worker’s side")
        self._bridge = bridge
        self._replay = replay
        self._session_id = session_id
        self._picks = {each.pick.id: each for each in facts.picks_of(bridge.db, session_id)}
        self._state = label("", "chip-on")
        self._number = label("", "small-strong")
        self._name = label("", "strong")
        self._seconds = label("", "small")
        self._still = StillView(bridge, _STILL, "The film is not there")
        self._next_still = StillView(bridge, QSize(120, 68), "")
        self._say, self._ask, self._voice = (_said() for _ in range(3))
        self._next_name, self._next_ask = label("", "strong"), label("", "small", wraps=True)
        self.controls = Controls(replay)
        self.cards = CardChoice(bridge, self)
        self.cards.chosen.connect(self._show_card)
        self.controls.card_asked.connect(self._offer_cards)
        self.end = button("End", self.end_asked.emit, icon="x", tip="Close the parent’s window")
        self.words = WordsSaid(bridge, "What they say to this moment")
        self.general = WordsSaid(bridge, "What they say besides")
        self.closing = ClosingWords(bridge, has_note=False)
        self._next_card = self._make_next()
        body = row(gap=16, margins=(24, 0, 24, 16))
        calm, leave = key_text("parent_calm"), key_text("parent_leave")
        words = f"In their window any key pauses. {calm} is the calm screen. Hold {leave} to leave."
        keys = row(label(words, "small"), None)
        left = column(self._make_now(), self._next_card, None, keys, gap=12)
        body.addLayout(left, 3)
        body.addWidget(self._make_words(), 2)
        lines = column(self._make_top(), gap=10)
        lines.addLayout(body, 1)
        self.setLayout(lines)
        replay.moved.connect(self._show)
        replay.state_changed.connect(self._show_state)
        bridge.changed.connect(self._follow)
        for name, deed in (
            ("shown_play", self.controls.turn),
            ("shown_next", replay.next),
            ("shown_previous", replay.previous),
            ("shown_card", self.controls.turn_card),
            ("shown_calm", self.controls.turn_calm),
        ):
            Shortcut(name, self, deed)
        self._show()

    def _make_top(self) -> QHBoxLayout:
        line = row(label("With the parent", "title"), 8, gap=8, margins=(24, 14, 24, 0))
        line.addWidget(self._state, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)
        line.addWidget(self.end)
        return line

    def _make_now(self) -> QFrame:
        made = card()
        film = column(self._still, row(self._name, None, self._seconds), None, gap=8)
        words = column(
            label("Say", "small"), self._say, 6, label("Ask", "small"), self._ask, 6,
            label("Under the picture", "small"), self._voice, None, gap=2,
        )  # fmt: skip
        both = row(film, gap=20)
        both.addLayout(words, 1)
        made.setLayout(column(self._number, both, rule(), self.controls, gap=12, margins=(16, 14, 16, 14)))
        return made

    def _make_next(self) -> QFrame:
        made = card()
        inner = row(self._next_still, gap=16, margins=(16, 12, 16, 12))
        inner.addLayout(column(label("Next", "small"), self._next_name, self._next_ask, None, gap=3), 1)
        made.setLayout(inner)
        return made

    def _make_words(self) -> QFrame:
        inner = QWidget()
        inner.setLayout(
            column(
                label("What they say to this moment", "small"),
                self.words,
                10,
                label("What they say besides", "small"),
                self.general,
                10,
                self.closing,
                None,
                gap=5,
                margins=(16, 0, 12, 0),
            )
        )
        inner.setStyleSheet("background: transparent;")
        made = card()
        made.setMinimumWidth(264)
        title = row(label("Their words", "strong"), None, label("To the letter", "small"), margins=(16, 0, 16, 0))
        made.setLayout(column(title, scrolled(inner), gap=8, margins=(0, 14, 0, 12)))
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._still.setFixedSize(_STILL if self.width() >= _WIDE else _SMALL_STILL)

    def flush(self) -> None:
        """Write what is typed and not written yet."""
        for words in (self.words, self.general, self.closing):
            words.flush()

    def _offer_cards(self) -> None:
        family_id = sessions.get(self._bridge.db, self._session_id).family_id
        self.cards.offer(family_id, self.controls.card)

    def _show_card(self, card: ParentCard) -> None:
        self._replay.show_card(card)
        self.words.focus_next()

    # Following

    def _follow(self, change: Change) -> None:
        if not facts.is_there(self._bridge.db, self._session_id):
            return
        if change.touches("remarks"):
            self._show_words()
        if change.touches("sessions"):
            self.closing.show_session(self._session_id)

    def _show(self) -> None:
        showing, following = self._replay.showing, self._replay.following
        now = self._picks[showing.pick_id]
        many = len(self._replay.view.showings)
        self._number.setText(f"Now, {self._replay.place + 1} of {many}")
        self._still.show_still(showing.recording_id, showing.still_ms, now.moment.id)
        self._name.setText(now.code.label)
        self._seconds.setText(now.seconds)
        self._say.setText(now.pick.say or "Nothing written. Say what you see.")
        self._ask.setText(now.pick.ask or "What do you see here?")
        self._voice.setText("\n".join(spoken(each.words) for each in showing.captions) or "No words")
        if following is not None:
            after = self._picks[following.pick_id]
            self._next_still.show_still(following.recording_id, following.still_ms, after.moment.id)
            self._next_name.setText(f"{after.code.label}, {after.seconds}")
            self._next_ask.setText(after.pick.ask or after.pick.say)
        else:
            self._next_still.show_still(None)
            self._next_name.setText("This is the last one")
            self._next_ask.setText("Ask what they will take with them, and write down the next step.")
        self._next_still.setVisible(following is not None)
        self._show_state(self._replay.state)
        self._show_words()
        self.closing.show_session(self._session_id)

    def _show_state(self, state: str) -> None:
        self._state.setText(_STATES[state])
        self._state.setAccessibleName(_STATES[state])

    def _show_words(self) -> None:
        self.words.show_words(self._session_id, self._replay.showing.pick_id)
        self.general.show_words(self._session_id, None)


def _said() -> QLabel:
    made = label("", "said", wraps=True)
    made.setAlignment(Qt.AlignmentFlag.AlignTop)
    return made
