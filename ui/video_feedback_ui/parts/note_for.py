"""A note in a dialog, with who may read it written on it."""

from PySide6.QtWidgets import QWidget

from video_feedback.words import tr
from video_feedback_schemas.records import Reader
from video_feedback_ui.parts.note_field import NoteField
from video_feedback_ui.parts.reader_chip import ReaderChip
from video_feedback_ui.parts.words import column, label, row


class NoteFor(QWidget):
    def __init__(self, name: str, words: str = "", reader: Reader = "worker") -> None:
        super().__init__()
        self.field = NoteField()
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(tr("Write as if the parent will read it."))
        self.field.setPlainText(words)
        self.chip = ReaderChip()
        self.chip.show_reader(reader)
        self.chip.chose.connect(self.chip.show_reader)
        self.setLayout(column(row(label(name, "small"), None, self.chip), self.field, gap=2))

    @property
    def words(self) -> str:
        return self.field.toPlainText().strip()

    @property
    def reader(self) -> Reader:
        return self.chip.reader
