"""The cards that a family can be shown, to choose one from while the parent looks at something else."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from video_feedback.feedback import parent_card
from video_feedback.feedback.parent_card import ParentCard
from video_feedback.library import cards
from video_feedback.words import tr
from video_feedback_schemas.calm_records import Deck
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.choice import Choice
from video_feedback_ui.parts.popover import Popover
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.words import button, clear, column, label, row

DECK_WORDS: dict[Deck, tuple[str, str]] = {
    "baby": (tr("Baby"), "baby"),
    "you": (tr("You"), "user"),
    "between": (tr("Between you"), "users"),
    "now": (tr("Now"), "sun"),
}
"""What a deck is called, and its icon."""


class CardChoice(Popover):
    """`chosen` gives the card. The arrow keys go through the cards of a deck."""

    chosen = Signal(object)  # ParentCard

    def __init__(self, bridge: Bridge, page: QWidget) -> None:
        super().__init__(tr("Show a card"), page)
        self._bridge = bridge
        self._buttons: list[QPushButton] = []
        self._faces: dict[Deck, list[ParentCard]] = {}
        self.deck = Choice(tr("Cards"), [(deck, words, "") for deck, (words, _) in DECK_WORDS.items()])
        self.deck.chosen.connect(self._show_deck)
        self._lines = column(gap=2)
        self._nothing = label(
            tr("No card of this deck yet. The family’s page has a place to write some."), "second", wraps=True
        )
        inner = QWidget()
        inner.setProperty("kind", "sheet")
        inner.setLayout(column(self._nothing, self._lines, None, gap=2))
        area = scrolled(inner)
        area.setStyleSheet("background: transparent;")
        area.setMinimumSize(QSize(420, 336))
        title = row(label(tr("Show a card"), "strong"), None, label(tr("It lies over the picture"), "small"))
        self.setLayout(column(title, self.deck, area, gap=10, margins=(16, 14, 16, 14)))
        self._deck: Deck = cards.DECKS[0]

    @property
    def buttons(self) -> list[QPushButton]:
        """The cards that are offered now."""
        return self._buttons

    def offer(self, family_id: str, at: QWidget) -> None:
        """Open at a button with this family's cards; open already, close."""
        if not self.isHidden():
            self.end()
            return
        self._faces = parent_card.of_family(self._bridge.db, family_id)
        self._show_deck(self._deck)
        self.open_at(at)
        first = next(iter(self.buttons), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_deck(self, deck: str) -> None:
        self._deck = next(each for each in cards.DECKS if each == deck)
        self.deck.show_choice(deck)
        clear(self._lines)
        self._buttons = []
        for face in self._faces.get(self._deck, []):
            made = button(face.words, partial(self._choose, face), kind="contents")
            made.setMinimumHeight(44)
            self._lines.addWidget(made)
            self._buttons.append(made)
        self._nothing.setVisible(not self._faces.get(self._deck))

    def _choose(self, face: ParentCard) -> None:
        self.end()
        self.chosen.emit(face)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        at = next((place for place, made in enumerate(self.buttons) if made.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        self.buttons[max(0, min(at + step, len(self.buttons) - 1))].setFocus(Qt.FocusReason.TabFocusReason)
