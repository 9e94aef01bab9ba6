"""A line to type in that offers words: any other will do as well."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from video_feedback.words import tr
from video_feedback_ui.parts.menu import offer
from video_feedback_ui.parts.words import field, row, tool


class WordBox(QWidget):
    """`line` is the field; the words lie behind the small arrow, and come by themselves as one types."""

    def __init__(self, name: str, words: Sequence[str], hint: str = "", *, longest: int = 200) -> None:
        super().__init__()
        self.line: QLineEdit = field(name, hint)
        self.line.setMaxLength(longest)
        completer = QCompleter(list(words), self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        if (offers := completer.popup()) is not None:
            offers.setProperty("kind", "words")  # a list is see-through elsewhere: nothing lies below this one
        self.line.setCompleter(completer)
        self.offered = list(words)
        self.choose = tool(tr("{name}: choose a word", name=name), "caret-down", self._offer, role="ink_2")
        self.setLayout(row(self.line, self.choose, gap=2))
        self.setFocusProxy(self.line)

    @property
    def words(self) -> str:
        """What was written, without spaces around it."""
        return " ".join(self.line.text().split())

    def _offer(self) -> None:
        offer(self.choose, [(word, partial(self.line.setText, word)) for word in self.offered])
