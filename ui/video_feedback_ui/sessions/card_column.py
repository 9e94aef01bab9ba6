"""The picks one below the other, and the place where a dragged one would go."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from video_feedback.words import tr
from video_feedback_ui.parts.press_card import ROOM
from video_feedback_ui.parts.words import label
from video_feedback_ui.sessions.bin_model import MOMENT_MIME
from video_feedback_ui.sessions.pick_card import PICK_MIME, PickCard
from video_feedback_ui.theme import R_CARD, tokens

_NARROW = 760


class CardColumn(QWidget):
    """Takes moments from the bin and picks from their grips. A place is counted from 0, before the card there."""

    moment_dropped = Signal(str, int)
    pick_dropped = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.setAccessibleName(tr("The script"))
        self.cards: list[PickCard] = []
        self._place: int | None = None
        self._nothing = label(
            tr("Choose a moment at the right: press Enter on it, or drag it here. Three are plenty for a visit."),
            "second",
            wraps=True,
        )
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setMinimumHeight(186)
        self._nothing.setContentsMargins(48, 0, 48, 0)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(12 - 2 * ROOM)
        self._lines.addWidget(self._nothing)
        self._lines.addStretch(1)

    def arrange(self, cards: list[PickCard]) -> None:
        """Show these cards, in this order. A card that is no longer among them goes."""
        for card in self.cards:
            if card not in cards:
                self._lines.removeWidget(card)
                card.hide()
                card.deleteLater()
        for place, card in enumerate(cards):
            if self._lines.indexOf(card) != place:
                self._lines.removeWidget(card)
                self._lines.insertWidget(place, card)
        self.cards = list(cards)
        self._nothing.setVisible(not cards)
        self._fit()
        self.update()

    def settle(self) -> None:
        """Lay out now, so that a card that was just added has its place."""
        self._lines.activate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for card in self.cards:
            card.be_narrow(is_narrow=self.width() < _NARROW)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MOMENT_MIME) or event.mimeData().hasFormat(PICK_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._point_out(self._place_at(event.position().y()))
        event.acceptProposedAction()

    def dragLeaveEvent(self, _: QDragLeaveEvent) -> None:
        self._point_out(None)

    def dropEvent(self, event: QDropEvent) -> None:
        place = self._place_at(event.position().y())
        self._point_out(None)
        data = event.mimeData()
        if data.hasFormat(MOMENT_MIME):
            self.moment_dropped.emit(bytes(data.data(MOMENT_MIME).data()).decode(), place)
        elif data.hasFormat(PICK_MIME):
            self.pick_dropped.emit(bytes(data.data(PICK_MIME).data()).decode(), place)
        event.acceptProposedAction()

    def _place_at(self, y: float) -> int:
        return sum(card.geometry().center().y() < y for card in self.cards)

    def _point_out(self, place: int | None) -> None:
        self._place = place
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(tokens().accent), 3)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if not self.cards:
            dashed = QPen(QColor(tokens().accent if self._place is not None else tokens().line_strong), 1)
            dashed.setDashPattern([4, 4])
            painter.setPen(dashed)
            painter.drawRoundedRect(QRectF(self._nothing.geometry()).adjusted(4, 4, -4, -4), R_CARD, R_CARD)
        elif self._place is not None:
            painter.setPen(pen)
            at_end = self._place == len(self.cards)
            card = self.cards[-1 if at_end else self._place].geometry()
            y = card.bottom() + 1 if at_end else max(2, card.top() - 1)
            painter.drawLine(8, y, self.width() - 8, y)
