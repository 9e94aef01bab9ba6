"""A soft line over the foot of the window, half a minute before it is locked."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QWidget

from video_feedback.words import tr
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.words import label, row

_SOON = tr("Locking soon: move the mouse to stay")
_WITH_FILMS = tr("Locking soon, and the film that is coming in begins again afterwards: move the mouse to stay")
_WITH_REELS = tr("Locking soon, and the film that is being made stops then: move the mouse to stay")


class SoonLine(QFrame):
    """Takes no keys, and lies over its parent at the top, where no notice lies."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "notice")
        self._words = label("", "medium")
        self.setLayout(row(IconLabel("lock-simple", 16, "notice_ink"), self._words, gap=8, margins=(16, 10, 16, 10)))
        self.hide()
        parent.installEventFilter(self)

    @property
    def words(self) -> str:
        return self._words.text()

    def turn(self, is_shown: bool, *, films_come_in: bool = False, film_is_made: bool = False) -> None:
        """Show it, or take it away."""
        words = _WITH_REELS if film_is_made else _WITH_FILMS if films_come_in else _SOON
        self._words.setText(words if is_shown else "")
        self.setAccessibleName(words)
        self.setVisible(is_shown)
        self._place()

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is not None and self.isVisible():
            self.adjustSize()
            self.move((parent.width() - self.width()) // 2, 12)
            self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)
