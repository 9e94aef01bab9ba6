"""Lies over the pad of a film that nobody has tagged yet: watch it once. The keys of the pad work all the same."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from video_feedback.words import tr
from video_feedback_schemas.records import Watching
from video_feedback_ui.parts.icons import wear
from video_feedback_ui.parts.words import button, column, label, rekind, row
from video_feedback_ui.prepare.film_note import FilmNote

_WIDE = 340


class Invitation(QFrame):
    """Asks to watch from the start (`watch_asked`) or to put it away (`tag_asked`)."""

    watch_asked = Signal()
    tag_asked = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setProperty("kind", "card")
        self.setAccessibleName(tr("Watch it once before you tag"))
        self._title = label("", "title")
        self._words = label("", "second", wraps=True)
        self.note = FilmNote()
        self.watch = button(tr("Watch now"), self.watch_asked.emit, icon="play-fill", kind="filled")
        self.tag = button(tr("Tag at once"), self.tag_asked.emit)
        for each in (self._title, self._words):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inner = QWidget()
        inner.setFixedWidth(_WIDE)
        inner.setLayout(
            column(self._title, self._words, 6, self.note, 8, row(None, self.watch, self.tag, None, gap=10), gap=6)
        )
        self.setLayout(column(None, row(None, inner, None), None, margins=(16, 12, 16, 12)))
        self.hide()

    def show_watching(self, watching: Watching) -> None:
        """Before it was watched, and after."""
        self.note.show_watching(watching)
        watched = watching.watched_at is not None
        self._title.setText(tr("Watched once") if watched else tr("Watch it once"))
        self._words.setText(
            tr("How does it feel? Write it down while it is fresh. Then watch again, and tag.")
            if watched
            else tr("Without stopping. How does it feel?")
        )
        rekind(self.watch, "" if watched else "filled")
        rekind(self.tag, "filled" if watched else "")
        wear(self.watch, "play-fill", "ink" if watched else "on_accent")
        self.watch.setText(tr("Watch again") if watched else tr("Watch now"))
        self.watch.setAccessibleName(self.watch.text())
        self.tag.setText(tr("Now tag") if watched else tr("Tag at once"))
        self.tag.setAccessibleName(self.tag.text())
