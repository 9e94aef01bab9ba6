"""The note on the whole film, with who may read it. It stands in the first watch, and in a card that any key opens."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from video_feedback.words import tr
from video_feedback_schemas.records import Reader, Watching
from video_feedback_ui.parts.note_field import NoteField
from video_feedback_ui.parts.reader_chip import ReaderChip
from video_feedback_ui.parts.words import column, row

_SAVED_AFTER_MS = 400
_HIGH = 78


class FilmNote(QWidget):
    """Hands over what was typed (`wrote`) after a short rest, when it is left, and when it is done."""

    wrote = Signal(str, str)  # the words; who may read them
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kept: tuple[str, Reader] = ("", "worker")
        self.field = NoteField()
        self.field.setAccessibleName(tr("Note on the whole film"))
        self.field.setPlaceholderText(tr("How does it feel? What stays with you?"))
        # As high as three lines from the first: here somebody is to write.
        self.field.document().documentLayout().documentSizeChanged.connect(lambda _: self.field.setFixedHeight(_HIGH))
        self.field.setFixedHeight(_HIGH)
        self.reader = ReaderChip()
        self.reader.chose.connect(self._choose)
        self.setLayout(column(self.field, row(self.reader, None), gap=4))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self.save)
        self.field.textChanged.connect(lambda: self._rest.start(_SAVED_AFTER_MS))
        self.field.left.connect(self.save)
        self.field.done.connect(self._finish)

    def show_watching(self, watching: Watching) -> None:
        """Show what is written down; words that are being typed stay."""
        self._kept = (watching.note, watching.note_for)
        if not self._rest.isActive() and self.field.toPlainText() != watching.note:
            self.field.blockSignals(True)
            self.field.setPlainText(watching.note)
            self.field.blockSignals(False)
        self.reader.show_reader(watching.note_for)

    def save(self) -> None:
        """Hand over what was typed, at once."""
        self._rest.stop()
        now = (self.field.toPlainText(), self.reader.reader)
        if now != self._kept:
            self._kept = now
            self.wrote.emit(*now)

    def _finish(self) -> None:
        self.save()
        self.done.emit()

    def _choose(self, reader: Reader) -> None:
        self.reader.show_reader(reader)
        self.save()
