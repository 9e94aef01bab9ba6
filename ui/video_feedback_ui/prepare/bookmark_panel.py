"""The card of one bookmark: what it is for, and away with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from video_feedback.words import tr
from video_feedback_schemas.records import Bookmark
from video_feedback_schemas.times import clock_text
from video_feedback_ui.actions import key_text
from video_feedback_ui.parts.popover import Popover
from video_feedback_ui.parts.words import button, column, field, label, row

_WIDE = 300


class BookmarkPanel(Popover):
    """Asks for what is typed; the workbench writes it."""

    wrote = Signal(str, str)  # the bookmark’s id, the words
    away_asked = Signal(str)

    def __init__(self, page: QWidget) -> None:
        super().__init__(tr("Bookmark"), page)
        self.setFixedWidth(_WIDE)
        self._bookmark: Bookmark | None = None
        self._title = label("", "strong")
        self.field = field(tr("Words for the bookmark"), tr("What is here?"))
        self.field.editingFinished.connect(self._write)
        self.field.returnPressed.connect(self.end)
        away = button(
            tr("Take it away"),
            self._ask_away,
            icon="trash",
            kind="flat",
            tip=tr("Or press {key}", key=key_text("bookmark")),
        )
        self.setLayout(column(self._title, self.field, row(None, away), gap=8, margins=(14, 10, 10, 8)))

    def show_bookmark(self, bookmark: Bookmark) -> None:
        self._bookmark = bookmark
        self._title.setText(tr("Bookmark at {time}", time=clock_text(bookmark.at_ms, exact=True)))
        self.field.setText(bookmark.words)

    @property
    def shown(self) -> str:
        """The id of the bookmark that is shown, or ""."""
        return "" if self._bookmark is None or self.isHidden() else self._bookmark.id

    def end(self) -> None:
        self._write()
        super().end()

    def _write(self) -> None:
        words = " ".join(self.field.text().split())
        if self._bookmark is not None and not self.isHidden() and words != self._bookmark.words:
            self.wrote.emit(self._bookmark.id, words)

    def _ask_away(self) -> None:
        bookmark, self._bookmark = self._bookmark, None
        self.end()
        if bookmark is not None:
            self.away_asked.emit(bookmark.id)
