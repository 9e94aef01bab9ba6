"""One deck: its cards one below the other, a line to write another one, and those that were archived."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from video_feedback.library import calm_plans, cards
from video_feedback.words import tr
from video_feedback_schemas.calm_records import Card, Deck
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.calm import deeds
from video_feedback_ui.calm.tile import CARD_MIME, CardTile, CardWords, deck_of
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.tick import Tick
from video_feedback_ui.parts.words import button, clear, column, label, row
from video_feedback_ui.present.card_choice import DECK_WORDS
from video_feedback_ui.theme import tokens


class DeckColumn(QWidget):
    """`reached` tells which of its tiles the keyboard came to; `show_asked` and `picture_asked` ask for it."""

    reached = Signal(object)  # CardTile
    show_asked = Signal(object)
    picture_asked = Signal(object)

    def __init__(self, bridge: Bridge, deck: Deck) -> None:
        super().__init__()
        self._bridge, self._family_id, self.deck = bridge, "", deck
        words, icon = DECK_WORDS[deck]
        self.setAccessibleName(tr("Cards: {deck}", deck=words))
        self.setAcceptDrops(True)
        self.tiles: list[CardTile] = []
        self._place: int | None = None
        self._nothing = label(tr("No card here yet."), "small")
        self.fresh = CardWords(tr("A new card for “{deck}”", deck=words), tr("A question of your own"))
        self.fresh.setStyleSheet("font-size: 13px; padding: 6px 8px;")
        self.fresh.setProperty("kind", "")
        self.fresh.done.connect(self.add)
        self.for_all = Tick(tr("Every family"), tip=tr("Every family has this card, or this one alone"))
        self.for_all.setAccessibleName(tr("The new card for “{deck}” is for every family", deck=words))
        self.put = button(tr("Add"), self.add, kind="chip-on", tip=tr("Add this card to the deck  (Enter)"))
        self.put.setAccessibleName(tr("Add the new card to “{deck}”", deck=words))
        self._cards = column(gap=6)
        self._away = column(gap=2)
        head = row(IconLabel(icon, 18), label(words, "strong"), None, gap=8)
        new = row(self.for_all, None, self.put)
        self.setLayout(column(head, self._nothing, self._cards, 4, self.fresh, new, 6, self._away, None, gap=6))

    def show_deck(self, family_id: str, *, archived: bool) -> None:
        """The cards of a family, and those that were archived where they are asked for."""
        if family_id != self._family_id:
            self._family_id = family_id
            self._clear()
        db = self._bridge.db
        language = calm_plans.of_family(db, family_id).language
        found = cards.of_family(db, family_id, language, self.deck)
        there = {tile.card.id: tile for tile in self.tiles if tile.card is not None}
        tiles = [there.pop(card.id) if card.id in there else self._tile() for card in found]
        for gone in there.values():
            self._cards.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, (tile, card) in enumerate(zip(tiles, found, strict=True)):
            if self._cards.indexOf(tile) != place:
                self._cards.removeWidget(tile)
                self._cards.insertWidget(place, tile)
            tile.show_card(card)
            tile.show()
        self.tiles = tiles
        self._nothing.setVisible(not found)
        clear(self._away)
        if archived:
            self._show_away(cards.of_family(db, family_id, language, self.deck, archived=True))
        self.update()

    def flush(self) -> None:
        for tile in self.tiles:
            tile.flush()

    def add(self) -> None:
        """Add the card that was written, if one was."""
        words = self.fresh.toPlainText().strip()
        if not words:
            return
        with self._bridge.telling() as went_well:
            deeds.add(self._bridge, self._family_id, self.deck, words, for_all=self.for_all.isChecked())
        if went_well:
            self.fresh.setPlainText("")
            self.fresh.setFocus()

    def shift(self, tile: CardTile, by: int) -> None:
        """One place up or down."""
        at = self.tiles.index(tile)
        if tile.card is not None and 0 <= at + by < len(self.tiles):
            with self._bridge.telling():
                deeds.move(self._bridge, self._family_id, tile.card.id, self.deck, at + by + (by > 0))

    def _tile(self) -> CardTile:
        made = CardTile(self._bridge, self._family_id)
        made.reached.connect(partial(self.reached.emit, made))
        made.show_asked.connect(partial(self.show_asked.emit, made))
        made.picture_asked.connect(partial(self.picture_asked.emit, made))
        made.move_asked.connect(partial(self.shift, made))
        made.moved_to.connect(partial(self._give, made))
        return made

    def _give(self, tile: CardTile, deck: str) -> None:
        if tile.card is not None:
            with self._bridge.telling():
                deeds.move(self._bridge, self._family_id, tile.card.id, deck_of(deck), 1000)

    def _show_away(self, found: list[Card]) -> None:
        if found:
            self._away.addWidget(label(tr("Archived"), "small-strong"))
        for card in found:
            back = button(tr("Bring back"), partial(self._bring_back, card.id), kind="words")
            back.setAccessibleName(tr("Bring back the card “{words}”", words=card.words))
            line = QWidget()
            line.setLayout(column(label(card.words, "small", wraps=True), row(back, None), gap=0))
            self._away.addWidget(line)

    def _bring_back(self, card_id: str) -> None:
        with self._bridge.telling():
            deeds.set_archived(self._bridge, self._family_id, card_id, archived=False)

    def _clear(self) -> None:
        clear(self._cards)
        self.tiles = []

    # Dragging

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(CARD_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._point_out(self._place_at(event.position().y()))
        event.acceptProposedAction()

    def dragLeaveEvent(self, _: QDragLeaveEvent) -> None:
        self._point_out(None)

    def dropEvent(self, event: QDropEvent) -> None:
        place = self._place_at(event.position().y())
        self._point_out(None)
        card_id = bytes(event.mimeData().data(CARD_MIME).data()).decode()
        with self._bridge.telling():
            deeds.move(self._bridge, self._family_id, card_id, self.deck, place)
        event.acceptProposedAction()

    def _place_at(self, y: float) -> int:
        return sum(tile.geometry().center().y() < y for tile in self.tiles)

    def _point_out(self, place: int | None) -> None:
        self._place = place
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        if self._place is None:
            return
        at_end = self._place >= len(self.tiles)
        last = self.tiles[-1].geometry().bottom() + 4 if self.tiles else self._nothing.geometry().bottom() + 2
        y = last if at_end else self.tiles[self._place].geometry().top() - 3
        painter = QPainter(self)
        painter.setPen(QPen(QColor(tokens().accent), 3))
        painter.drawLine(4, y, self.width() - 4, y)
