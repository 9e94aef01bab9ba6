"""A list to choose one from by typing a part of it, or by walking through it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter

from video_feedback_ui.parts.dropdown import Dropdown


class Finder(Dropdown):
    """`chosen` gives the value of a line, only when a person chose it. What is typed and is no line is forgotten."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = self.lineEdit()
        assert line is not None
        line.setAccessibleName(name)
        line.setProperty("kind", "within")
        finds = QCompleter(self.model(), self)
        finds.setFilterMode(Qt.MatchFlag.MatchContains)
        finds.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        if (offers := finds.popup()) is not None:
            offers.setProperty("kind", "words")
            offers.setAccessibleName(name)
        self.setCompleter(finds)
        self.activated.connect(self._choose)
        line.editingFinished.connect(self._forget)

    def show_lines(self, lines: list[tuple[str, str]], value: str) -> None:
        """Lines of words with a value each, and the one that is chosen."""
        before = [(self.itemText(at), self.itemData(at)) for at in range(self.count())]
        self.blockSignals(True)
        if before != lines:
            self.clear()
            for words, each in lines:
                self.addItem(words, each)
        self.setCurrentIndex(self.findData(value))
        self._forget()
        self.blockSignals(False)

    @property
    def value(self) -> str:
        return str(self.currentData() or "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if (line := self.lineEdit()) is not None and event.reason() != Qt.FocusReason.PopupFocusReason:
            line.selectAll()  # typing begins a new word

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.currentText() != self.itemText(self.currentIndex()):
            self._forget()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._take_first():
            return
        super().keyPressEvent(event)

    def _choose(self, at: int) -> None:
        if at >= 0:
            self.chosen.emit(self.itemData(at))

    def _take_first(self) -> bool:
        """The first line that has what was typed. False if nothing was."""
        typed = self.currentText().casefold().strip()
        if typed == self.itemText(self.currentIndex()).casefold() or not typed:
            return False
        at = next((at for at in range(self.count()) if typed in self.itemText(at).casefold()), -1)
        if at >= 0:
            self.setCurrentIndex(at)
            self._choose(at)
        self._forget()
        return True

    def _forget(self) -> None:
        line = self.lineEdit()
        if line is not None and line.text() != (shown := self.itemText(self.currentIndex())):
            line.setText(shown)
            line.setCursorPosition(0)
