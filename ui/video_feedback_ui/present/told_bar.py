"""A line above the worker's side: what has become of the parent's window, and what can be done about it."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget

from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.words import button, clear, column, label, row


class ToldBar(QWidget):
    """Hidden while there is nothing to tell."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        frame = QFrame()
        frame.setProperty("kind", "notice")
        self.words = label("", "small-ink", wraps=True)
        self.buttons: list[QPushButton] = []
        self._deeds = row(gap=8)
        line = row(IconLabel("monitor", 18, "notice_ink"), self.words, gap=10, margins=(14, 8, 10, 8))
        line.setStretch(1, 1)
        line.addLayout(self._deeds)
        frame.setLayout(line)
        self.setLayout(column(frame, margins=(24, 12, 24, 0)))
        self.hide()

    def tell(self, words: str, deeds: Sequence[tuple[str, Callable[[], object]]] = ()) -> None:
        """These words, and a button for each deed. Without words, nothing."""
        self.words.setText(words)
        self.setAccessibleName(words)
        clear(self._deeds)
        self.buttons = [button(name, then) for name, then in deeds]
        for made in self.buttons:
            self._deeds.addWidget(made)
        self.setVisible(bool(words))
