"""Why a moment was not shown: in one's own words, or one of a few that complete themselves or are chosen."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from video_feedback.feedback.record import LEFT_OUT
from video_feedback.words import tr
from video_feedback_ui.parts.kept import Kept, Write
from video_feedback_ui.parts.menu import offer
from video_feedback_ui.parts.words import field, row, tool


class WhyField(QWidget):
    def __init__(self, name: str, write: Write) -> None:
        """`write` keeps the words as they are typed."""
        super().__init__()
        self.line = field(name, tr("Why not? There was no time, they did not want to …"))
        self.kept = Kept(self.line, write)
        completer = QCompleter(list(LEFT_OUT), self.line)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.line.setCompleter(completer)
        self.choose = tool(tr("{name}: choose", name=name), "caret-down", self._offer)
        self.setFocusProxy(self.line)
        self.setLayout(row(self.line, self.choose, gap=4))

    def take(self, words: str) -> None:
        """As from the menu."""
        self.line.setText(words)
        self.kept.flush()
        self.line.setFocus()

    def _offer(self) -> None:
        offer(self.choose, [(words, partial(self.take, words)) for words in LEFT_OUT])
