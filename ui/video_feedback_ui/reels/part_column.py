"""The parts of a film one below the other, and the place where a dragged one would go."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
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
from PySide6.QtWidgets import QVBoxLayout, QWidget

from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.press_card import ROOM
from video_feedback_ui.reels.part_card import PART_MIME, PartCard
from video_feedback_ui.reels.parts import Part
from video_feedback_ui.theme import tokens


class PartColumn(QWidget):
    """`chosen` names the part that is worked on. A place is counted from 0, before the card there."""

    chosen = Signal(str)
    dropped = Signal(str, int)
    play_asked = Signal(str)
    words_asked = Signal(str)
    out_asked = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.setAccessibleName(tr("The parts of the film, in order"))
        self._bridge = bridge
        self.cards: list[PartCard] = []
        self._on = ""
        self._place: int | None = None
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 6, 0)
        self._lines.setSpacing(10 - 2 * ROOM)
        self._lines.addStretch(1)

    def show_parts(self, parts: Sequence[Part], left_out: frozenset[str], *, has_captions: bool) -> None:
        """These parts, in this order; what is `left_out` says so."""
        there = {card.part.id: card for card in self.cards}
        shown = [there.pop(part.id) if part.id in there else self._make(part) for part in parts]
        for card in there.values():
            self._lines.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = shown
        for place, (card, part) in enumerate(zip(shown, parts, strict=True)):
            if self._lines.indexOf(card) != place:
                self._lines.removeWidget(card)
                self._lines.insertWidget(place, card)
                card.show()  # at once, or it cannot take the keyboard yet
            card.show_part(part, place + 1, is_left_out=part.id in left_out, has_captions=has_captions)

    def choose(self, part_id: str) -> None:
        """Mark this one as the one that is worked on."""
        self._on = part_id
        for card in self.cards:
            card.be_on(is_on=card.part.id == part_id)

    def card(self, part_id: str) -> PartCard | None:
        return next((card for card in self.cards if card.part.id == part_id), None)

    def settle(self) -> None:
        """Lay out now, so that a card that was moved has its place."""
        self._lines.activate()

    def _make(self, part: Part) -> PartCard:
        card = PartCard(self._bridge, part)
        card.came.connect(partial(self.chosen.emit, part.id))
        card.play_asked.connect(partial(self.play_asked.emit, part.id))
        card.words_asked.connect(partial(self.words_asked.emit, part.id))
        card.out_asked.connect(partial(self.out_asked.emit, part.id))
        return card

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(PART_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._point_out(self._place_at(event.position().y()))
        event.acceptProposedAction()

    def dragLeaveEvent(self, _: QDragLeaveEvent) -> None:
        self._point_out(None)

    def dropEvent(self, event: QDropEvent) -> None:
        place = self._place_at(event.position().y())
        self._point_out(None)
        self.dropped.emit(bytes(event.mimeData().data(PART_MIME).data()).decode(), place)
        event.acceptProposedAction()

    def _place_at(self, y: float) -> int:
        return sum(card.geometry().center().y() < y for card in self.cards)

    def _point_out(self, place: int | None) -> None:
        self._place = place
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        if self._place is None or not self.cards:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(tokens().accent), 3)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        at_end = self._place == len(self.cards)
        card = self.cards[-1 if at_end else self._place].geometry()
        y = card.bottom() + 1 if at_end else max(2, card.top() - 1)
        painter.drawLine(8, y, self.width() - 12, y)
