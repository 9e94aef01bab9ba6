"""One group on the board: its shape and name and what is special about it, and its keys beside them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from video_feedback.words import tr
from video_feedback_schemas.records import Group
from video_feedback_ui.parts.shapes import ShapeMark
from video_feedback_ui.parts.words import column, label, row
from video_feedback_ui.schemes.flow import Flow
from video_feedback_ui.schemes.group_name import GroupName

NAMES_WIDE = 138


class Strip(QWidget):
    """`chosen` when its name is pressed, `code_asked` for a new code in it. Both carry the group's id."""

    chosen = Signal(str)
    code_asked = Signal(str)

    def __init__(self, group: Group) -> None:
        super().__init__()
        self.flow = Flow(group.id, tr("New code in {group}", group=group.label))
        self.flow.new_asked.connect(lambda: self.code_asked.emit(group.id))
        self._mark = ShapeMark(group)
        self.name = GroupName(NAMES_WIDE - 20)
        self.name.clicked.connect(lambda: self.chosen.emit(group.id))
        self._words = label("", "small", wraps=True)
        self._words.setContentsMargins(26, 0, 0, 0)
        head = QWidget()
        head.setFixedWidth(NAMES_WIDE)
        line = row(self._mark, self.name, gap=4)
        head.setLayout(column(15, line, self._words, None, gap=0))
        lines = row(head, self.flow, gap=10)
        lines.setAlignment(self.flow, Qt.AlignmentFlag.AlignTop)
        lines.setStretch(1, 1)
        self.setLayout(lines)

    def show_group(self, group: Group, *, chosen: bool, mended: bool, read_only: bool) -> None:
        """Show its words. One of which something is not right yet has a mark."""
        self._mark.show_group(group)
        self.name.show_name(group.label or tr("No name yet"), chosen=chosen, mended=mended)
        words = [*[tr("for you only")] * group.worker_only, *[tr("one at a time")] * group.exclusive]
        self._words.setText(", ".join(words))
        self._words.setVisible(bool(words))
        self.flow.new.setVisible(not read_only)
        self.flow.new.setAccessibleName(tr("New code in {group}", group=group.label))
