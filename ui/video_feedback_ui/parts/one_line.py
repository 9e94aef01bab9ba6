"""A line of words that ends in … where its room is too small; the tool tip then has all of it."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QToolTip

from video_feedback_ui.parts.plain import tip

_NARROWEST = 10


class OneLine(QLabel):
    """Speaks in the voices of `label`."""

    def __init__(self, text: str = "", voice: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("voice", voice)

    @property
    def shown(self) -> str:
        """The words as they are seen."""
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.shown != self.text():
            QToolTip.showText(event.globalPos(), tip(self.text()), self)
            return True
        return super().event(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        # Words that begin at the right (Arabic, Hebrew) end in … all the same, and stand where the others do.
        place = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        self.style().drawItemText(
            QPainter(self),
            self.contentsRect(),
            place.value,
            self.palette(),
            self.isEnabled(),
            self.shown,
            self.foregroundRole(),
        )
