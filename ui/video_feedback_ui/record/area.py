"""A field for more than a line, as high as its words within reason. Tab goes on, Enter begins a new line."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit

_PADDING = 20
_MOST = 8  # lines


class Area(QPlainTextEdit):
    def __init__(self, name: str, hint: str = "", least: int = 2) -> None:
        """`least` is how many lines it has when it is empty."""
        super().__init__()
        self._least = least
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        # The size of a plain text's document is told in lines.
        lines = min(_MOST, max(self._least, round(self.document().size().height())))
        self.setFixedHeight(lines * QFontMetrics(self.font()).lineSpacing() + _PADDING)
