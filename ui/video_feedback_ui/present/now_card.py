"""What is on the parent's screen now, for the worker's eyes: the still, what to say and ask, and the pick's card."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from video_feedback.counts import in_words
from video_feedback.feedback import parent_card
from video_feedback.feedback.parent_card import ParentCard
from video_feedback.feedback.parent_view import Caption, Showing
from video_feedback.feedback.parent_words import runs_to_the_left
from video_feedback.library import cards
from video_feedback.words import tr
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.shapes import ShapeMark
from video_feedback_ui.parts.still import StillView
from video_feedback_ui.parts.words import column, label, row, rule, tool
from video_feedback_ui.present.caption import spoken
from video_feedback_ui.sessions.facts import PickFacts
from video_feedback_ui.sessions.marks import named, only_you

STILL, SMALL_STILL = QSize(320, 180), QSize(224, 126)


class NowCard(QFrame):
    """`card_asked` gives the card that was attached to the pick, to be shown."""

    card_asked = Signal(object)  # ParentCard

    def __init__(self, bridge: Bridge, first: PickFacts, *below: QWidget) -> None:
        """`below` are put under a thin line, in that order."""
        super().__init__()
        self._bridge = bridge
        self.setProperty("kind", "card")
        self._number = label("", "small-strong")
        self._shown = label("", "small")
        self._mark = ShapeMark(first.group)
        self._name = label("", "strong")
        self._seconds = label("", "small")
        self.still = StillView(bridge, STILL, tr("The film is not there"))
        self._say, self._ask, self._voice = (_said() for _ in range(3))
        self._face: ParentCard | None = None
        self._card_words = label("", "second", wraps=True)
        self.card = tool("", "cards", self.show_card, kind="tile")
        self.card.setFixedSize(QSize(44, 44))
        self.card.setToolTip(f"{tr('Show the card of this moment')}  ({key_text('shown_own_card')})")
        line = row(self.card, self._card_words, gap=10)
        line.setStretch(1, 1)
        self._card_line = QWidget()
        self._card_line.setLayout(column(label(tr("Card for this moment"), "small"), line, gap=4, margins=(0, 8, 0, 0)))
        film = column(self.still, row(self._mark, self._name, None, self._seconds, gap=8), None, gap=8)
        words = column(
            named(label(tr("Say"), "small"), only_you()), self._say, 8,
            label(tr("Ask"), "small"), self._ask, 8,
            label(tr("Under the picture, for them to read"), "small"), self._voice, self._card_line, None, gap=2,
        )  # fmt: skip
        both = row(film, gap=20)
        both.addLayout(words, 1)
        head = row(self._number, None, self._shown)
        inner = column(head, both, rule(), *below, gap=12, margins=(16, 14, 16, 14))
        self.setLayout(inner)

    def show_pick(self, showing: Showing, now: PickFacts, place: int, many: int) -> None:
        """Show a part of the script, the `place`th of so many, from 0."""
        self._number.setText(tr("Now, {number} of {many}", number=place + 1, many=many))
        self.still.show_still(showing.recording_id, showing.still_ms, now.moment.id, crop=now.crop)
        self._mark.show_group(now.group)
        self._name.setText(now.code.label)
        self._seconds.setText(now.seconds)
        self._say.setText(now.pick.say or tr("Nothing written. Say what you see."))
        self._ask.setText(now.pick.ask or tr("What do you see here?"))
        self._voice.setText("\n".join(map(_as_they_see_it, showing.captions)) or tr("No words"))
        self._face = self._face_of(now.pick.card_id)
        self._card_line.setVisible(self._face is not None)
        words = self._face.words if self._face is not None else ""
        self._card_words.setText(words)
        self.card.setAccessibleName(tr("Show this card: {words}", words=words))

    def show_played(self, times: int) -> None:
        """Say how often the pick was played."""
        self._shown.setText(played_words(times))

    def show_card(self) -> None:
        """Ask for the card of the pick, where it has one."""
        if self._face is not None:
            self.card_asked.emit(self._face)

    def be_narrow(self, is_narrow: bool) -> None:
        self.still.setFixedSize(SMALL_STILL if is_narrow else STILL)

    def _face_of(self, card_id: str | None) -> ParentCard | None:
        return None if card_id is None else parent_card.face_of(cards.get(self._bridge.db, card_id))


class NextCard(QFrame):
    """What comes after it."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._still = StillView(bridge, QSize(120, 68), "")
        self._name, self._words = label("", "strong"), label("", "small", wraps=True)
        inner = row(self._still, gap=16, margins=(16, 12, 16, 12))
        inner.addLayout(column(label(tr("Next"), "small"), self._name, self._words, None, gap=3), 1)
        self.setLayout(inner)

    def show_pick(self, following: Showing | None, after: PickFacts | None) -> None:
        """Show the part that comes next; None for both after the last one."""
        if following is not None and after is not None:
            self._still.show_still(following.recording_id, following.still_ms, after.moment.id, crop=after.crop)
            self._name.setText(f"{after.code.label}, {after.seconds}")
            self._words.setText(after.pick.ask or after.pick.say)
        else:
            self._still.show_still(None)
            self._name.setText(tr("This is the last one"))
            self._words.setText(tr("Ask what they will take with them, and write down the next step."))
        self._still.setVisible(following is not None)


def played_words(times: int) -> str:
    """How often something was played, as a person says it."""
    few = (tr("Not played yet"), tr("Shown"), tr("Shown again"), tr("Shown again, twice"))
    return few[times] if times < len(few) else tr("Shown again, {number} times", number=in_words(times - 1))


def _said() -> QLabel:
    made = label("", "said", wraps=True)
    made.setAlignment(Qt.AlignmentFlag.AlignTop)
    return made


def _as_they_see_it(caption: Caption) -> str:
    """A caption in its own direction, whatever stands around it: so its quotation marks stand at the right ends."""
    words = spoken(caption.words, caption.language)
    return f"\u2067{words}\u2069" if runs_to_the_left(caption.language, caption.words) else words
