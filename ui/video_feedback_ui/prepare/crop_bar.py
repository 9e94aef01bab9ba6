"""The line between film and buttons while a part of the picture is chosen: for what, and keep or leave it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from video_feedback.words import tr
from video_feedback_ui.parts.words import button, label, row

_ROOM_FOR_WORDS = 470


class CropBar(QWidget):
    """`is_for_moment` tells what was chosen."""

    kept = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(40)
        self.setMinimumWidth(0)
        self.film = _chip(tr("Whole film"))
        self.moment = _chip(tr("This moment"))
        group = QButtonGroup(self)
        group.addButton(self.film)
        group.addButton(self.moment)
        self._words = label(tr("Zoom in for"), "second")
        keep = button(tr("Keep"), self.kept.emit, kind="stage-main", tip=tr("Keep it  (Enter)"))
        leave = button(tr("Leave"), self.left.emit, kind="stage", tip=tr("Leave it as it was  (Esc)"))
        self.setLayout(row(self._words, 4, self.film, self.moment, None, leave, keep, gap=6, margins=(16, 0, 10, 0)))
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._words.setVisible(event.size().width() >= _ROOM_FOR_WORDS)

    @property
    def is_for_moment(self) -> bool:
        return self.moment.isChecked() and not self.moment.isHidden()

    def offer(self, *, has_moment: bool, for_moment: bool) -> None:
        """Whether there is a moment to choose it for, and whether it is chosen at first."""
        self.moment.setVisible(has_moment)
        (self.moment if has_moment and for_moment else self.film).setChecked(True)


def _chip(words: str) -> QPushButton:
    made = button(words, lambda: None, kind="stage")
    made.setAccessibleName(tr("Zoom in for {words}", words=words.lower()))
    made.setCheckable(True)
    return made
