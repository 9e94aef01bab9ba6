"""The key of a code: press the field, then the key itself."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton

from video_feedback.words import tr
from video_feedback_ui.theme import TOUCH

_NONE, _WAITS = tr("No key"), tr("Press a key")


class KeyField(QPushButton):
    """`asked` carries the key that was pressed, or "" for none. What is shown is what `show_key` says."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__(_NONE)
        self._key = ""
        self.setProperty("kind", "choice")
        self.setCheckable(True)
        self.setFixedSize(QSize(124, TOUCH))
        self.setToolTip(tr("Press this, then the key. Backspace takes the key away, Escape leaves it."))
        self.toggled.connect(self._say)
        self._say()

    def show_key(self, key: str) -> None:
        self._key = key
        self._say()

    def _say(self) -> None:
        self.setText(_WAITS if self.isChecked() else self._key.upper() or _NONE)
        self.setAccessibleName(tr("Key: {what}", what=self.text()))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self.isChecked():
            event.accept()  # whatever it does elsewhere, here it is the key that is asked for
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.isChecked() or event.key() == Qt.Key.Key_Tab:
            super().keyPressEvent(event)
            return
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.setChecked(False)
            self.asked.emit("")
        elif event.key() == Qt.Key.Key_Escape:
            self.setChecked(False)
        elif event.text().strip():
            self.setChecked(False)
            self.asked.emit(event.text().lower())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.setChecked(False)
        super().focusOutEvent(event)
