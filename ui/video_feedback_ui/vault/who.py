"""Who is there: a card for each worker with a passphrase, one of them chosen. The arrow keys go from one to another."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from video_feedback.vault.key_file import Worker
from video_feedback.words import tr
from video_feedback_ui.parts.flow import Flow
from video_feedback_ui.theme import R_CONTROL, SMALL, font, theme, tokens

_HIGH, _WIDEST, _DISC = 52, 208, 32
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class WorkerCard(QAbstractButton):
    """A name, and its first letter in a disc."""

    def __init__(self, worker: Worker) -> None:
        super().__init__()
        self.worker = worker
        self.setCheckable(True)
        self.setText(worker.name)
        self.setAccessibleName(worker.name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        name = QFontMetrics(font(weight=600)).horizontalAdvance(worker.name)
        self.setFixedSize(QSize(min(_WIDEST, _DISC + name + 34), _HIGH))
        if self.width() == _WIDEST:
            self.setToolTip(worker.name)
        theme.changed.connect(self.update)

    def paintEvent(self, _: QPaintEvent) -> None:
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_on = self.isChecked()
        fill = t.accent_soft if is_on else t.sunk if self.underMouse() else t.card
        edge = t.accent if is_on or self.hasFocus() else t.line
        painter.setBrush(QColor(fill))
        painter.setPen(QPen(QColor(edge), 2 if self.hasFocus() else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), R_CONTROL, R_CONTROL)
        disc = QRectF(10, (self.height() - _DISC) / 2, _DISC, _DISC)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(t.accent if is_on else t.sunk))
        painter.drawEllipse(disc)
        painter.setPen(QColor(t.on_accent if is_on else t.ink_2))
        painter.setFont(font(SMALL + 2, 600))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self.worker.name[:1].upper())
        painter.setFont(font(weight=600 if is_on else 500))
        painter.setPen(QColor(t.accent_ink if is_on else t.ink if self.isEnabled() else t.ink_off))
        room = QRectF(disc.right() + 10, 0, self.width() - disc.right() - 20, self.height())
        name = painter.fontMetrics().elidedText(self.worker.name, Qt.TextElideMode.ElideRight, int(room.width()) + 1)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)


class Who(QWidget):
    """`chosen` when a person chose somebody. With one worker alone there is nothing to choose, and nothing is shown."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Who are you?"))
        self.cards: list[WorkerCard] = []
        self._flow = Flow(8)
        self._flow.centred = True
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(lambda _: self.chosen.emit())
        self.setLayout(self._flow)

    @property
    def worker(self) -> Worker | None:
        return next((card.worker for card in self.cards if card.isChecked()), None)

    def show_workers(self, workers: Sequence[Worker], chosen_id: str) -> None:
        """Show these; who is chosen is chosen, or else the first."""
        for card in self.cards:
            self._group.removeButton(card)
        self.cards = [WorkerCard(worker) for worker in workers]
        self._flow.show_widgets([*self.cards])
        for card in self.cards:
            self._group.addButton(card)
            card.setChecked(card.worker.id == chosen_id)
        if self.cards and self.worker is None:
            self.cards[0].setChecked(True)
        self.setVisible(len(self.cards) > 1)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        at = next((place for place, card in enumerate(self.cards) if card.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        card = self.cards[(at + step) % len(self.cards)]
        card.setFocus(Qt.FocusReason.TabFocusReason)
        card.click()
