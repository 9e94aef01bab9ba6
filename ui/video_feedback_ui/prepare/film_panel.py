"""The card of the whole film: its note, and how far its preparing is."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from video_feedback.words import tr
from video_feedback_schemas.records import Watching
from video_feedback_ui.parts.popover import Popover
from video_feedback_ui.parts.words import button, column, label, row
from video_feedback_ui.prepare.film_note import FilmNote

_WIDE = 348


class FilmPanel(Popover):
    """Asks for what is pressed and typed; the workbench writes it."""

    watched_asked = Signal()
    tagged_asked = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(tr("The whole film"), page)
        self.setFixedWidth(_WIDE)
        self.note = FilmNote()
        self.watched = self._chip(tr("Watched once"), self.watched_asked.emit)
        self.tagged = self._chip(tr("Tagging done"), self.tagged_asked.emit)
        self.setLayout(
            column(
                label(tr("The whole film"), "strong"),
                self.note,
                row(self.watched, self.tagged, None, gap=6),
                gap=8,
                margins=(14, 10, 14, 12),
            )
        )
        self.note.done.connect(self.end)

    def show_watching(self, watching: Watching) -> None:
        self.note.show_watching(watching)
        for chip, is_so in ((self.watched, watching.watched_at), (self.tagged, watching.tagged_at)):
            chip.setChecked(is_so is not None)

    def end(self) -> None:
        self.note.save()
        super().end()

    def _chip(self, words: str, then: Callable[[], object]) -> QPushButton:
        made = button(words, then, kind="chip", tip=tr("{words}, or not yet", words=words))
        made.setCheckable(True)
        return made
