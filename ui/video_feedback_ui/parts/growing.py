"""A field that is as high as its words."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit

_PADDING = 20


class Growing(QPlainTextEdit):
    """Tab goes on. `least` is how many lines it has when it is empty, `most` how many before it scrolls; `above` is
    room over and under the words, in pixels."""

    def __init__(self, name: str, hint: str = "", *, least: int = 1, most: int = 1000, above: int = 0) -> None:
        super().__init__()
        self._least, self._most, self._above = least, most, above
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        if above:
            self.setViewportMargins(0, above, 0, above)
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
        lines = min(self._most, max(self._least, round(self.document().size().height())))
        self.setFixedHeight(lines * QFontMetrics(self.font()).lineSpacing() + _PADDING + 2 * self._above)
