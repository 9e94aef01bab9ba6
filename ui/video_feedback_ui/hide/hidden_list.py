"""Everything that is hidden in a film, or proposed to be, as a list."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from video_feedback.words import tr

_ID = Qt.ItemDataRole.UserRole


class HiddenList(QListWidget):
    """`chosen` gives the id, only when a person chose it."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "slim")
        self.setAccessibleName(tr("What is hidden, and what waits for an answer"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._is_filling = False
        self.currentItemChanged.connect(self._tell)

    def show_lines(self, lines: Sequence[tuple[str, str]], chosen: str) -> None:
        """Each an id and its words."""
        self._is_filling = True
        if [(self.item(n).data(_ID), self.item(n).text()) for n in range(self.count())] != list(lines):
            self.clear()
            for line_id, words in lines:
                made = QListWidgetItem(words)
                made.setData(_ID, line_id)
                self.addItem(made)
        at = next((n for n, (line_id, _) in enumerate(lines) if line_id == chosen), -1)
        self.setCurrentRow(at)
        self._is_filling = False

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None and not self._is_filling:
            self.chosen.emit(item.data(_ID))
