"""The card at the left: the list of moments, and the inspector for the chosen one."""

from PySide6.QtWidgets import QFrame, QWidget

from video_feedback_ui.parts.words import column, label, row, rule
from video_feedback_ui.prepare.inspector import Inspector
from video_feedback_ui.prepare.moments_list import MomentsList
from video_feedback_ui.timeline.lanes import Lanes


class MomentsCard(QFrame):
    """The list takes the room that the inspector leaves."""

    def __init__(self, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setFixedWidth(242)
        self._count = label("", "second")
        self.list = MomentsList(lanes)
        self.list.setMinimumHeight(56)
        self.inspector = Inspector()
        self._empty = label("Play the film, and press the key of a code when you see it.", "second", wraps=True)
        self.list_row = row(self.list, margins=(8, 0, 6, 0))
        inner = column(
            row(label("Moments", "strong"), self._count, None, gap=5, margins=(16, 12, 12, 2)),
            row(self._empty, margins=(16, 4, 16, 0)),
            self.list_row,
            rule(),
            self.inspector,
            gap=4,
        )
        inner.setStretchFactor(self.list_row, 1)
        self.setLayout(inner)

    def show_count(self, count: int) -> None:
        self._count.setText(str(count) if count else "")
        self._empty.setVisible(count == 0)
