"""Words that are kept as they are typed: nobody ever presses Save."""

import time
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

_PAUSE_MS = 400
_LONGEST_S = 1.5  # who types without a pause has it kept this often
_BURST_S = 3.0

Write = Callable[[str, bool], bool]
"""Writes the words; the second value says whether they go on from the last time. False if that could not be done."""


class Kept(QObject):
    """Keeps the words of an editor: after a short pause, now and then while typing, on leaving it, and on `flush`.

    `show` brings in what the library holds, and never at the cost of words that are not written yet. Taking back
    belongs to the library: the editor's own undo is passed by, so that there is one line of steps in the app.
    """

    def __init__(self, editor: QLineEdit | QPlainTextEdit, write: Write) -> None:
        super().__init__(editor)
        self._editor = editor
        self._write = write
        self._kept = self._text()
        self._last_written = self._typed_from = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.flush)
        if isinstance(editor, QPlainTextEdit):
            editor.setUndoRedoEnabled(False)
            editor.setTabChangesFocus(True)
            _hold_still(editor)
        editor.textChanged.connect(self._typed)
        editor.installEventFilter(self)

    @property
    def is_pending(self) -> bool:
        """Whether there are words that are not written yet."""
        return self._text() != self._kept

    def show(self, words: str, *, tidied: bool = False) -> None:
        """Show what the library holds. Words that it keeps `tidied` (without spaces too many) stay as they were typed
        while they say the same: a space behind a word is the beginning of the next."""
        if self.is_pending or (tidied and self._text().split() == words.split()):
            return
        self._kept = words
        if self._text() != words:
            self._set(words)

    def flush(self) -> None:
        """Write what is not written yet."""
        self._timer.stop()
        if not self.is_pending:
            return
        words, before = self._text(), self._kept
        self._kept = words
        now = time.monotonic()
        if self._write(words, now - self._last_written < _BURST_S):
            self._last_written = now
        else:
            self._kept = before

    def _typed(self) -> None:
        if not self.is_pending:
            return
        now = time.monotonic()
        if not self._timer.isActive():
            self._typed_from = now
        # Who never rests is not to lose it all: then it is written while they type.
        if now - self._typed_from < _LONGEST_S:
            self._timer.start()

    def _text(self) -> str:
        return self._editor.text() if isinstance(self._editor, QLineEdit) else self._editor.toPlainText()

    def _set(self, words: str) -> None:
        if isinstance(self._editor, QLineEdit):
            at = self._editor.cursorPosition()
            self._editor.setText(words)
            self._editor.setCursorPosition(min(at, len(words)))
            return
        at = self._editor.textCursor().position()
        self._editor.setPlainText(words)
        cursor = self._editor.textCursor()
        cursor.setPosition(min(at, len(self._editor.toPlainText())))
        self._editor.setTextCursor(cursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # An editor that dies under the keyboard loses the focus last of all.
        if not shiboken6.isValid(self._editor):
            return False
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
        elif event.type() == QEvent.Type.ShortcutOverride and _turns_back(event):
            self.flush()
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _hold_still(editor: QPlainTextEdit) -> None:
    """Never sideways: its lines are wrapped, but the space behind the last word of one may reach past its edge."""
    editor.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    bar = editor.horizontalScrollBar()
    bar.rangeChanged.connect(lambda *_: bar.setRange(0, 0))


def _turns_back(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and (
        event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
    )
