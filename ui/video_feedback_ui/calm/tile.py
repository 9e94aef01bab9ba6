"""A card as the worker has it: its words to change where they stand, its picture, and what can be done with it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame

from video_feedback.feedback import parent_words
from video_feedback.feedback.kind_words import advice, amiss
from video_feedback.words import tr
from video_feedback_schemas.calm_records import Card, Deck
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.calm import deeds
from video_feedback_ui.parts.grip import Grip
from video_feedback_ui.parts.icons import wear
from video_feedback_ui.parts.kept import Kept
from video_feedback_ui.parts.menu import Choices, offer
from video_feedback_ui.parts.note_field import NoteField
from video_feedback_ui.parts.words import column, label, row, tool
from video_feedback_ui.present.card_choice import DECK_WORDS
from video_feedback_ui.present.pictures import PICTURES

CARD_MIME = "application/x-video-feedback-card"
_SMALL = QSize(28, 28)


class CardWords(NoteField):
    """The words of a card. Enter and Escape end the typing; `reached` when the keyboard comes to it."""

    reached = Signal()

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__(least=1, most=6)
        self.setProperty("kind", "inline")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setStyleSheet("font-size: 13px; padding: 2px 4px;")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()


class CardTile(QFrame):
    """`reached` when the keyboard comes into it; `show_asked` for the parent's screen, `picture_asked` at a button."""

    reached = Signal()
    show_asked = Signal()
    picture_asked = Signal()
    move_asked = Signal(int)
    moved_to = Signal(str)

    def __init__(self, bridge: Bridge, family_id: str) -> None:
        super().__init__()
        self.setProperty("kind", "tile")
        self._bridge, self._family_id = bridge, family_id
        self.card: Card | None = None
        self.words = CardWords(tr("A card"))
        self.words.done.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        self.words.reached.connect(self.reached.emit)
        self.words.left.connect(self._left)
        self._kept = Kept(self.words, self._write)
        self._grip = Grip(self, CARD_MIME, f"{key_text('card_up')}, {key_text('card_down')}")
        self._grip.setFixedWidth(18)
        self.picture = tool(tr("Picture"), "image", self.picture_asked.emit, role="ink_2")
        self.more = tool(tr("More for this card"), "dots-three-bold", self._offer, role="ink_2")
        for made in (self.picture, self.more):
            made.setFixedSize(_SMALL)
            made.setIconSize(QSize(18, 18))
            made.setStyleSheet("padding: 0;")
        self._whose = label("", "small")
        self._says = label("", "small-ink", wraps=True)
        for each in (self._whose, self._says):
            each.setContentsMargins(5, 0, 0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        line = row(gap=2)
        line.addWidget(self._grip, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column(self.words, self._whose, self._says, gap=1), 1)
        line.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        line.setContentsMargins(4, 6, 4, 6)
        self.setLayout(line)

    def show_card(self, card: Card) -> None:
        """Bring it up to date. Words that are being typed stay."""
        self.card = card
        self._grip.carries = card.id
        self._kept.show(card.words, tidied=True)
        to_the_left = parent_words.runs_to_the_left(card.language, card.words)
        self.words.setLayoutDirection(Qt.LayoutDirection.RightToLeft if to_the_left else Qt.LayoutDirection.LeftToRight)
        self.words.setAccessibleName(tr("Card: {words}", words=card.words))
        self.more.setAccessibleName(tr("More for the card “{words}”", words=card.words))
        self.more.setToolTip(tr("More for this card"))
        called = PICTURES.get(card.picture, tr("none"))
        self.picture.setAccessibleName(tr("Picture of the card “{words}”: {picture}", words=card.words, picture=called))
        self.picture.setToolTip(tr("Picture: {picture}", picture=called))
        wear(self.picture, card.picture if card.picture in PICTURES else "image", "ink_2")
        self._whose.setText(tr("Only this family"))
        self._whose.setVisible(card.family_id is not None)
        says = amiss(card.words) or advice(card.words)
        self._says.setText(says)
        self._says.setVisible(bool(says))

    def flush(self) -> None:
        self._kept.flush()

    def _left(self) -> None:
        if self.card is not None and not self.words.toPlainText().strip():
            self._kept.show(self.card.words)  # nothing is no card: archiving puts one away

    def _write(self, words: str, joins: bool) -> bool:
        if self.card is None or not words.strip() or words.split() == self.card.words.split():
            return True
        with self._bridge.telling() as went_well:
            deeds.write(self._bridge, self._family_id, self.card.id, words, joins=joins)
        return bool(went_well)

    def choices(self) -> Choices:
        """What can be done with the card, in words."""
        card = self.card
        assert card is not None
        do = partial(self._do, card.id)
        whose = (
            (tr("A copy for this family alone"), partial(do, deeds.copy))
            if card.family_id is None
            else (tr("Give it to every family"), partial(do, deeds.give_to_all))
        )
        decks = [
            (words, partial(self.moved_to.emit, deck)) for deck, (words, _) in DECK_WORDS.items() if deck != card.deck
        ]
        return [
            (f"{tr('Show it to the parent')}\t{key_text('show_card')}", self.show_asked.emit),
            (tr("Picture…"), self.picture_asked.emit),
            whose,
            (tr("Move to"), decks),
            (f"{tr('Move up')}\t{key_text('card_up')}", partial(self.move_asked.emit, -1)),
            (f"{tr('Move down')}\t{key_text('card_down')}", partial(self.move_asked.emit, 1)),
            (f"{tr('Archive')}\t{key_text('card_archive')}", self.archive),
        ]

    def archive(self) -> None:
        """Offer the card no longer."""
        if self.card is not None:
            self._do(self.card.id, partial(deeds.set_archived, archived=True))

    def _do(self, card_id: str, deed: Callable[[Bridge, str, str], object]) -> None:
        with self._bridge.telling():
            deed(self._bridge, self._family_id, card_id)

    def _offer(self) -> None:
        self.reached.emit()
        offer(self.more, self.choices())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.hasFocus():
            self.words.setFocus()
        else:
            super().keyPressEvent(event)


def deck_of(value: str) -> Deck:
    """A deck by its name. StopIteration if there is none."""
    return next(deck for deck in DECK_WORDS if deck == value)
