"""Cards side by side, as many as there is room for, in a page that scrolls."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class CardGrid(QWidget):
    """Cards keep their order and share the width evenly; `level` cards of a row are of one height.

    Arrow keys go from card to card.
    """

    def __init__(self, narrowest: int, gap: int, *, level: bool = False) -> None:
        super().__init__()
        self._narrowest = narrowest
        self._cards: list[QWidget] = []
        self._columns = 0
        self._alignment = Qt.AlignmentFlag(0) if level else Qt.AlignmentFlag.AlignTop
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(gap)

    def show_cards(self, cards: Sequence[QWidget]) -> None:
        """Show these cards in this order. Those that were shown before and are not named are hidden, not deleted."""
        for card in self._cards:
            self._grid.removeWidget(card)
            if card not in cards:
                card.hide()
        self._cards = list(cards)
        self._columns = 0
        self._lay_out()
        for before, after in zip(self._cards, self._cards[1:], strict=False):
            QWidget.setTabOrder(_last_inside(before), after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def _lay_out(self) -> None:
        gap = self._grid.spacing()
        widest = max((card.minimumSizeHint().expandedTo(card.minimumSize()).width() for card in self._cards), default=0)
        columns = max(1, (self.width() + gap) // (max(self._narrowest, widest) + gap))
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns, self._grid.columnCount())):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // columns, place % columns, self._alignment)
            card.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {**_ARROWS, Qt.Key.Key_Up: -self._columns, Qt.Key.Key_Down: self._columns}
        step = steps.get(Qt.Key(event.key()))
        at = next((place for place, card in enumerate(self._cards) if card.hasFocus()), None)
        if step is None or at is None or not 0 <= at + step < len(self._cards):
            super().keyPressEvent(event)
            return
        self._cards[at + step].setFocus(Qt.FocusReason.TabFocusReason)
        parent = self.parentWidget()
        area = parent.parentWidget() if parent else None
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(self._cards[at + step])


def _last_inside(card: QWidget) -> QWidget:
    inside = [each for each in card.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return inside[-1] if inside else card
