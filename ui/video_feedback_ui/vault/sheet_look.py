"""The recovery sheet in small, with bars in place of its code: the code itself belongs on paper."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from video_feedback.words import tr
from video_feedback_ui.theme import tokens
from video_feedback_ui.vault import sheet_page
from video_feedback_ui.vault.sheet_page import Sheet

_WIDE = 190


class SheetLook(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(QSize(_WIDE, round(_WIDE * sheet_page.HEIGHT / sheet_page.WIDTH)))
        self.setAccessibleName(tr("The recovery sheet, in small"))
        self._sheet: Sheet | None = None

    def show_sheet(self, sheet: Sheet | None) -> None:
        self._sheet = sheet
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().line_strong), 1))
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if self._sheet is not None:
            painter.scale(self.width() / sheet_page.WIDTH, self.width() / sheet_page.WIDTH)
            sheet_page.draw(painter, self._sheet, covered=True)
