"""The chosen group: its name, its colour and shape, and what holds for all of its codes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from video_feedback.interop.scheme_file import LONGEST
from video_feedback.schemes.lint import Finding
from video_feedback.words import tr
from video_feedback_schemas.records import Group, Scheme
from video_feedback_ui.parts.chips import Chips
from video_feedback_ui.parts.kept import Kept
from video_feedback_ui.parts.shapes import ShapeMark
from video_feedback_ui.parts.words import column, field, label, row, tool
from video_feedback_ui.schemes.code_form import Said
from video_feedback_ui.schemes.looks import Looks


class GroupForm(QWidget):
    """`edited` carries the group's id, the field, its new value, and whether words go on being typed; `look_chosen` the
    id, a colour and a shape; `moved` the id and how many places."""

    edited = Signal(str, str, object, bool)
    look_chosen = Signal(str, str, str)
    moved = Signal(str, int)
    remove_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.group: Group | None = None
        self._mark: ShapeMark | None = None
        self._marks = row(gap=0)
        self.up = tool(tr("Move this group up"), "arrow-up", lambda: self.moved.emit(self._id(), -1), role="ink_2")
        self.down = tool(tr("Move this group down"), "arrow-down", lambda: self.moved.emit(self._id(), 1), role="ink_2")
        self.remove = tool(tr("Remove this group"), "trash", lambda: self.remove_asked.emit(self._id()), role="ink_2")
        self.label = field(tr("Name of the group"))
        self.label.setMaxLength(LONGEST["label"])
        self.looks = Looks()
        self.worker_only = Chips(tr("Who sees it"), (("no", tr("As each code says")), ("yes", tr("For you only"))))
        self.exclusive = Chips(tr("How many at a time"), (("no", tr("Any number")), ("yes", tr("Only one at a time"))))
        self.said = {name: Said() for name in ("label", "colour", "exclusive", "codes")}
        head = row(self._marks, label(tr("Group"), "strong"), None, self.up, self.down, self.remove, gap=4)
        only = tr("Codes for you only never reach the parent, whatever each of them says.")
        one = tr("Where only one can be true at a time, pressing one closes the other.")
        self.setLayout(
            column(
                head,
                6, label(tr("Name"), "small"), self.label, self.said["label"],
                6, label(tr("Colour and shape. A line below one: another group has it."), "small"), self.looks,
                self.said["colour"],
                6, label(tr("Who sees it"), "small"), self.worker_only, label(only, "small", wraps=True),
                6, label(tr("How many at a time"), "small"), self.exclusive, label(one, "small", wraps=True),
                self.said["exclusive"], self.said["codes"],
                None,
                gap=4, margins=(14, 10, 10, 14),
            )
        )  # fmt: skip
        self._kept = Kept(self.label, self._typed)
        self.looks.chosen.connect(lambda colour, shape: self.look_chosen.emit(self._id(), colour, shape))
        self.worker_only.chosen.connect(lambda value: self._edit("worker_only", value == "yes"))
        self.exclusive.chosen.connect(lambda value: self._edit("exclusive", value == "yes"))

    def show_group(self, scheme: Scheme, group: Group, found: list[Finding], *, read_only: bool) -> None:
        """Show a group, and what is not right yet about it. Words of another one are written first."""
        if self.group is not None and self.group.id != group.id:
            self.flush()
        self.group = group
        if self._mark is None:
            self._mark = ShapeMark(group)
            self._marks.addWidget(self._mark)
        self._mark.show_group(group)
        self._kept.show(group.label)
        self.looks.show_group(scheme, group.id)
        self.worker_only.show_choice("yes" if group.worker_only else "no")
        self.exclusive.show_choice("yes" if group.exclusive else "no")
        place = [each.id for each in scheme.groups].index(group.id)
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place < len(scheme.groups) - 1)
        holds = any(code.group_id == group.id for code in scheme.codes)
        self.remove.setEnabled(not holds and len(scheme.groups) > 1)
        self.remove.setToolTip(tr("It has codes: move them elsewhere first") if holds else tr("Remove this group"))
        for name, said in self.said.items():
            said.say(" ".join(one.says for one in found if one.id == group.id and one.field == name))
        self.label.setReadOnly(read_only)
        for part in (self.looks, self.worker_only, self.exclusive):
            part.setEnabled(not read_only)
        for made in (self.up, self.down, self.remove):
            made.setVisible(not read_only)

    def flush(self) -> None:
        """Write what is being typed."""
        self._kept.flush()

    def _typed(self, words: str, goes_on: bool) -> bool:
        if self.group is not None:
            self.edited.emit(self.group.id, "label", words, goes_on)
        return True

    def _edit(self, name: str, value: object) -> None:
        if self.group is not None:
            self.edited.emit(self.group.id, name, value, False)

    def _id(self) -> str:
        return self.group.id if self.group is not None else ""
