"""The line under the fields of a locked library: what is wrong, and what can be done about it."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLayout, QWidget

from video_feedback.words import tr
from video_feedback_ui.parts.words import button, column, label, row

_HIGH = 38  # two lines: what is below stays where it is
NARROW = 420
_REMEDY = tr("What can be done")


class Said(QWidget):
    """One sentence, and a button where there is something to do."""

    def __init__(self) -> None:
        super().__init__()
        self._words = label("", "second", wraps=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        self._words.setMinimumSize(QSize(NARROW, _HIGH))
        self.remedy = button(_REMEDY, self._mend)
        self.remedy.hide()
        self._then: Callable[[], object] | None = None
        self.setLayout(column(self._words, row(None, self.remedy, None), gap=6))

    @property
    def words(self) -> str:
        return self._words.text()

    def say(self, sentence: str, remedy: str = "", then: Callable[[], object] | None = None) -> None:
        """Say a sentence, or nothing; `remedy` is what stands on the button."""
        if sentence != self._words.text():
            self._words.setText(sentence)
            self._words.setAccessibleName(sentence)
        self._then = then
        self.remedy.setText(remedy or _REMEDY)
        self.remedy.setAccessibleName(remedy or _REMEDY)
        self.remedy.setVisible(bool(remedy))

    def _mend(self) -> None:
        if self._then is not None:
            self._then()


def narrow(inside: QLayout) -> QWidget:
    """Fields and sentences as wide as they are on a locked library's page."""
    made = QWidget()
    made.setLayout(inside)
    made.setFixedWidth(NARROW)
    return made
