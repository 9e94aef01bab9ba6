"""A card as the parent sees it: one question in large letters, and a picture if it has one."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from video_feedback.feedback.parent_card import ParentCard
from video_feedback_ui.parts.icon_font import Letter
from video_feedback_ui.present.caption import draw, paragraph
from video_feedback_ui.present.pictures import PICTURES
from video_feedback_ui.theme import CALM, CALM_INK, CARD_FACE, PARENT_CARD

_WIDE, _HIGH, _ROUND, _ICON, _LINE = 1040, 520, 32, 92, 68


class CardFace(QWidget):
    """Covers the whole of its parent, opaque. No deck, no number of the card and no key stands on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.card: ParentCard | None = None

    def show_card(self, card: ParentCard | None) -> None:
        """Another card, or none."""
        self.card = card
        self.setAccessibleName(card.words if card else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(CALM))
        if self.card is None:
            return
        scale = min(self.width() / 1366, self.height() / 768)
        middle = QRectF(self.rect()).center()
        panel = QRectF(0, 0, _WIDE * scale, _HIGH * scale)
        panel.moveCenter(middle)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(CARD_FACE))
        painter.drawRoundedRect(panel, _ROUND * scale, _ROUND * scale)
        wide = panel.width() - 128 * scale
        said = paragraph(self.card.words, self.card.language, scale, wide, size=PARENT_CARD, line=_LINE)
        words = QRectF(panel)
        if self.card.picture in PICTURES:
            icon = QRectF(0, 0, _ICON * scale, _ICON * scale)
            high = (_ICON + 36) * scale + said.high
            icon.moveCenter(middle)
            icon.moveTop(middle.y() - high / 2)
            QIcon(Letter(self.card.picture, CALM_INK, CALM_INK)).paint(painter, icon.toAlignedRect())
            words.setTop(icon.bottom() + 36 * scale)
            words.setBottom(words.top() + said.high)
        draw(painter, [said], words, scale, CALM_INK)
