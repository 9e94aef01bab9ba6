"""The field for a note: as high as its words, within reason."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

_LEAST, _MOST = 2, 5  # lines


class NoteField(QPlainTextEdit):
    """A note. Enter or Escape gives the keys back to the film; Shift+Enter begins a new line."""

    done = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Note on this moment")
        self.setPlaceholderText("What did you see? Write as if the parent will read it.")
        self.setTabChangesFocus(True)
        self.setStyleSheet("font-size: 13px; padding: 5px 8px;")
        self.document().setDocumentMargin(1)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow())
        self._grow()

    def _grow(self) -> None:
        # The size of a plain text's document is told in lines.
        lines = min(_MOST, max(_LEAST, round(self.document().size().height())))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier):
            self.done.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.left.emit()
        super().focusOutEvent(event)
