"""A card of one's own, written at the script: it is the family's from then on, and asked with the pick."""

from PySide6.QtWidgets import QWidget

from video_feedback.feedback.kind_words import advice, amiss
from video_feedback.library import cards
from video_feedback.words import tr
from video_feedback_schemas.calm_records import Deck
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.chips import Chips
from video_feedback_ui.parts.popover import Popover
from video_feedback_ui.parts.tick import Tick
from video_feedback_ui.parts.words import button, column, field, label, row
from video_feedback_ui.present.card_choice import DECK_WORDS
from video_feedback_ui.sessions import pick_deeds, prompts
from video_feedback_ui.sessions.pick_card import PickCard


class OwnCard(Popover):
    """One for all picks of a script."""

    def __init__(self, bridge: Bridge, page: QWidget) -> None:
        super().__init__(tr("A card of your own"), page)
        self._bridge = bridge
        self._card: PickCard | None = None
        self.words = field(tr("The words of the card"), tr("One question, in a few words"))
        self.words.setMaxLength(cards.LONGEST)
        self.words.textChanged.connect(self._tell)
        self.words.returnPressed.connect(self.keep)
        self._kind = label("", "small-ink", wraps=True)
        self.deck = Chips(tr("Set of cards"), [(deck, words) for deck, (words, _) in DECK_WORDS.items()])
        self.deck.chosen.connect(self._choose_deck)
        self._deck: Deck = "you"
        self.with_it = Tick(tr("Show it to the parent with this moment"))
        self.done = button(tr("Keep the card"), self.keep)
        self.setLayout(
            column(
                label(tr("A card of your own"), "strong"),
                self.words,
                self._kind,
                self.deck,
                self.with_it,
                row(label(tr("It is kept with this family’s cards"), "small"), None, self.done),
                gap=10,
                margins=(16, 14, 16, 14),
            )
        )
        self.setFixedWidth(440)

    def offer(self, card: PickCard) -> None:
        """Open at a card of the script."""
        self._card = card
        card.hidden.connect(self.end)
        self.words.clear()
        self.with_it.setChecked(False)
        self.deck.show_choice(self._deck)
        self._tell()
        self.open_at(card.borrow)
        self.words.setFocus()

    def keep(self) -> None:
        """Write the card, and ask it with this pick."""
        words = " ".join(self.words.text().split())
        if self._card is None or not words:
            return
        card = self._card
        card.flush()
        ask = prompts.with_question(card.ask.toPlainText(), words)
        with self._bridge.telling() as went_well:
            pick_deeds.write_card(
                self._bridge, card.facts.pick, self._deck, words, ask=ask, attach=self.with_it.isChecked()
            )
        if went_well:
            self.end()

    def end(self) -> None:
        """Go, and give the keys back to what will be asked."""
        card, self._card = self._card, None
        super().end()
        if card is not None:
            card.hidden.disconnect(self.end)
            if card.isVisible():
                card.ask.setFocus()

    def _choose_deck(self, deck: str) -> None:
        self._deck = next(each for each in cards.DECKS if each == deck)

    def _tell(self) -> None:
        words = self.words.text()
        why = amiss(words)
        self._kind.setText(why or advice(words))
        self._kind.setVisible(bool(self._kind.text()))
        # A card that may not be shown is kept for the worker to ask, and is never put beside a moment.
        self.with_it.setEnabled(not why)
        if why:
            self.with_it.setChecked(False)
        self.done.setEnabled(bool(words.strip()))
