"""The field for a note: as high as its words, within reason."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit

from video_feedback.words import tr

_LEAST, _MOST = 2, 5  # lines


class NoteField(QPlainTextEdit):
    """A note. Enter or Escape gives the keys back to the film; Shift+Enter begins a new line."""

    done = Signal()
    left = Signal()

    def __init__(self, least: int = _LEAST, most: int = _MOST) -> None:
        """`least` and `most` are lines."""
        super().__init__()
        self._bounds = least, most
        self.setAccessibleName(tr("Note on this moment"))
        self.setPlaceholderText(tr("What did you see? Write as if the parent will read it."))
        self.setTabChangesFocus(True)
        self.setStyleSheet("font-size: 13px; padding: 5px 8px;")
        self.document().setDocumentMargin(1)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow())
        self._grow()

    def _grow(self) -> None:
        # The size of a plain text's document is told in lines.
        least, most = self._bounds
        lines = min(most, max(least, round(self.document().size().height())))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 16)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()  # as wide as this, it has more lines, or fewer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier):
            self.done.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.left.emit()
        super().focusOutEvent(event)
