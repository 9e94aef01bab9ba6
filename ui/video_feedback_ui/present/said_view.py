"""After the session: what was shown, what the parent said to it, and what comes next."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QWidget

from video_feedback.library.library import Change
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.shapes import ShapeMark
from video_feedback_ui.parts.still import StillView
from video_feedback_ui.parts.words import card, clear, column, label, row
from video_feedback_ui.present.closing_words import ClosingWords
from video_feedback_ui.present.words_said import WordsSaid
from video_feedback_ui.sessions import facts
from video_feedback_ui.sessions.facts import PickFacts


class SaidView(QWidget):
    """A card for each pick; general words, the next step and the note beside them."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.session_id = ""
        self.of_picks: dict[str, WordsSaid] = {}
        self._shown: list[tuple[str, int]] = []
        self.general = WordsSaid(bridge, "What they said besides")
        self.closing = ClosingWords(bridge, has_note=True)
        self._cards = column(gap=12, margins=(0, 0, 8, 8))
        both = row(gap=16, margins=(24, 14, 24, 16))
        both.addLayout(column(label("What they said, in their own words", "strong"), scrolled(self._cards), gap=10), 3)
        both.addWidget(self._beside(), 2)
        self.setLayout(both)
        bridge.changed.connect(self._follow)

    def _beside(self) -> QFrame:
        beside = card()
        words = column(
            label("The whole visit", "strong"),
            2,
            label("What they said besides", "small"),
            self.general,
            8,
            self.closing,
            None,
            gap=6,
            margins=(16, 14, 16, 16),
        )
        beside.setLayout(words)
        return beside

    def show_session(self, session_id: str) -> None:
        """Show a session. Raises NotFound."""
        self.flush()
        if session_id != self.session_id:
            self._shown = []
        self.session_id = session_id
        self.closing.show_session(session_id)
        self._show_words()

    def flush(self) -> None:
        """Write what is typed and not written yet."""
        if self.session_id:
            for words in (*self.of_picks.values(), self.general):
                words.flush()
            self.closing.flush()

    def _follow(self, change: Change) -> None:
        if not self.session_id or not self.isVisible():
            return
        if change.touches("sessions") and facts.is_there(self._bridge.db, self.session_id):
            self.closing.show_session(self.session_id)
        if change.touches("remarks", "picks", "moments"):
            self._show_words()

    def _show_words(self) -> None:
        if not facts.is_there(self._bridge.db, self.session_id):
            return
        picks = [each for each in facts.picks_of(self._bridge.db, self.session_id) if each.is_shared]
        wanted = [(each.pick.id, each.pick.still_ms) for each in picks]
        if wanted != self._shown or not wanted:
            self._shown = list(wanted)
            self._arrange(picks)
        for pick_id, words in self.of_picks.items():
            words.show_words(self.session_id, pick_id)
        self.general.show_words(self.session_id, None)

    def _arrange(self, picks: list[PickFacts]) -> None:
        for words in self.of_picks.values():
            words.flush()
        clear(self._cards)
        self.of_picks = {
            each.pick.id: WordsSaid(self._bridge, f"What they said to {each.code.label}") for each in picks
        }
        for number, each in enumerate(picks, start=1):
            self._cards.addWidget(self._card(number, each))
        if not picks:
            self._cards.addWidget(label("Nothing was picked for this session.", "second"))
        self._cards.addStretch(1)

    def _card(self, number: int, each: PickFacts) -> QFrame:
        made = card()
        still = StillView(self._bridge, QSize(144, 81), "The film is not there")
        still.show_still(each.recording.id, each.pick.still_ms, each.moment.id)
        title = row(
            label(str(number), "strong"), ShapeMark(each.group), label(each.code.label, "medium"), None,
            label(each.when, "small"), gap=8,
        )  # fmt: skip
        inner = row(column(still, None), gap=16, margins=(14, 12, 14, 12))
        inner.addLayout(column(title, self.of_picks[each.pick.id], None, gap=8), 1)
        made.setLayout(inner)
        return made
