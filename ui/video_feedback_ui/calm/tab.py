"""A family's page for calm and cards: how it likes a pause, and the questions that can be laid before the parent."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QWidget

from video_feedback.errors import NotFound
from video_feedback.feedback import languages
from video_feedback.library import calm_plans, cards, families
from video_feedback.library.library import Change
from video_feedback.words import tr
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.calm import deeds
from video_feedback_ui.calm.deck import DeckColumn
from video_feedback_ui.calm.picture_choice import PictureChoice
from video_feedback_ui.calm.plan_card import PlanCard
from video_feedback_ui.calm.screen_card import ScreenCard
from video_feedback_ui.calm.showing import Showing
from video_feedback_ui.calm.tile import CardTile
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.shortcut import Shortcut
from video_feedback_ui.parts.tick import Tick
from video_feedback_ui.parts.words import button, card, column, label, row
from video_feedback_ui.theme import S5

_CHANGES = tr("A change is for every family; the three dots of a card have a copy for this one alone.")


class CalmTab(QWidget):
    """The keys of a card work on the one that the keyboard was in last."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge, self._family_id = bridge, ""
        self._tile: CardTile | None = None
        self.presenting = Showing(bridge, self)
        self.plan = PlanCard(bridge)
        self.plan.try_asked.connect(self._try)
        self.screen_ = ScreenCard(bridge)
        self._spoken = label("", "small")
        self.archived = Tick(tr("Archived"), tip=tr("See the cards that were archived"))
        self.archived.toggled.connect(lambda _: self._show_decks())
        self.show_ = button(tr("Show to the parent"), self._show, icon="monitor-play", kind="filled")
        self.show_.setToolTip(tr("Show a card to the parent  ({key})", key=key_text("show_card")))
        self.decks = {deck: DeckColumn(bridge, deck) for deck in cards.DECKS}
        self.pictures = PictureChoice(self)
        self.pictures.chosen.connect(self._choose_picture)
        for deck in self.decks.values():
            deck.reached.connect(self._reach)
            deck.show_asked.connect(self._show_tile)
            deck.picture_asked.connect(self._offer_pictures)
        parts = (self.screen_, self.plan, self._make_cards())
        self._area = scrolled(column(*parts, None, gap=14, margins=(S5, 20, S5, S5)))
        self.setLayout(column(self._area, gap=0))
        for name, deed in (
            ("show_card", self._show),
            ("try_calm", self._try),
            ("new_card", self._new),
            ("card_up", partial(self._move, -1)),
            ("card_down", partial(self._move, 1)),
            ("card_archive", self._archive),
        ):
            Shortcut(name, self, deed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        bridge.changed.connect(self._changed)
        bridge.settings_changed.connect(self._settle)

    def _make_cards(self) -> QFrame:
        made = card()
        title = row(label(tr("Cards"), "strong"), self._spoken, None, gap=10)
        words = column(title, label(_CHANGES, "second", wraps=True), gap=3)
        head = row(gap=12)
        head.addLayout(words, 1)
        for each in (self.archived, self.show_):
            head.addWidget(each, 0, Qt.AlignmentFlag.AlignVCenter)
        side_by_side = row(gap=16)
        for deck in self.decks.values():
            side_by_side.addWidget(deck, 1)
        made.setLayout(column(head, 6, side_by_side, gap=8, margins=(24, 18, 24, 20)))
        return made

    def show_family(self, family_id: str) -> None:
        if family_id != self._family_id:
            self.leave()
            self._tile = None
            self._family_id = family_id
        self._refresh()

    def leave(self) -> None:
        """Finish what was being typed, and close what the parent was shown."""
        self.pictures.end()
        self.presenting.end()
        if self._family_id and self._bridge.is_open:
            self.plan.flush()
            for deck in self.decks.values():
                deck.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.pictures.end()

    def _changed(self, change: Change) -> None:
        if self.isVisible() and change.touches("cards", "calm_plans", "people"):
            self._refresh()

    def _settle(self) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        db = self._bridge.db
        try:
            families.get(db, self._family_id)
        except NotFound:  # its making was undone
            return
        self.plan.show_family(self._family_id)
        self.screen_.show_family(self._family_id)
        self._spoken.setText(languages.names_of(calm_plans.of_family(db, self._family_id).language)[-1])
        self._show_decks()

    def _show_decks(self) -> None:
        for deck in self.decks.values():
            deck.show_deck(self._family_id, archived=self.archived.isChecked())
        tiles = [tile for deck in self.decks.values() for tile in deck.tiles]
        if self._tile not in tiles:
            self._tile = None
        self.show_.setEnabled(bool(tiles))

    def _reach(self, tile: CardTile) -> None:
        self._tile = tile

    # The parent's screen

    def _try(self) -> None:
        self.plan.flush()
        self.presenting.calm(self._family_id)

    def _show(self) -> None:
        self.leave()
        first = self._tile.card.id if self._tile is not None and self._tile.card is not None else ""
        with self._bridge.telling():
            self.presenting.cards(self._family_id, first)

    def _show_tile(self, tile: CardTile) -> None:
        self._tile = tile
        self._show()

    # One card

    def _deck_of(self, tile: CardTile) -> DeckColumn:
        return next(deck for deck in self.decks.values() if tile in deck.tiles)

    def _new(self) -> None:
        """Write a card in the deck that the keyboard is in, or in the first."""
        decks = list(self.decks.values())
        here = next((deck for deck in decks if deck.isAncestorOf(self.focusWidget() or self)), decks[0])
        here.fresh.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._area.ensureWidgetVisible(here.fresh)

    def _move(self, by: int) -> None:
        if self._tile is not None:
            self._tile.flush()
            self._deck_of(self._tile).shift(self._tile, by)

    def _archive(self) -> None:
        if self._tile is not None:
            self._tile.flush()
            self._tile.archive()

    def _offer_pictures(self, tile: CardTile) -> None:
        self._tile = tile
        if tile.card is not None:
            self.pictures.offer(tile.card.picture, tile.picture)

    def _choose_picture(self, name: str) -> None:
        tile = self._tile
        if tile is not None and tile.card is not None and tile.card.picture != name:
            with self._bridge.telling():
                deeds.picture(self._bridge, self._family_id, tile.card.id, name)
