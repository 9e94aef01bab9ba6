"""What is not right yet in the scheme: a line each, and pressing it goes there."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from video_feedback.counts import counted
from video_feedback.schemes.lint import Finding
from video_feedback.words import tr
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.plain import face
from video_feedback_ui.parts.words import button, clear, column, label, row

_SHOWN = 3


class Findings(QWidget):
    """`chosen` carries what a finding is about and its id. The first few are shown, the rest on asking."""

    chosen = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("What to mend"))
        self._icon = IconLabel("check-circle", 16, "accent")
        self._head = label("", "small-strong")
        self._more = button("", self._turn, kind="words")
        self._lines = column(gap=0, margins=(20, 0, 0, 0))
        self._found: list[Finding] = []
        self._all = False
        self.buttons: list[QPushButton] = []
        self.setLayout(column(row(self._icon, self._head, self._more, None, gap=6), self._lines, gap=2))

    def show_findings(self, found: list[Finding]) -> None:
        if found == self._found and self._head.text():
            return
        self._found = found
        self._icon.show_icon("warning-circle" if found else "check-circle")
        self._head.setText(
            tr("{things} to mend", things=counted(len(found), "thing")) if found else tr("Nothing to mend")
        )
        self._show()

    def _turn(self) -> None:
        self._all = not self._all
        self._show()

    def _show(self) -> None:
        clear(self._lines)
        self.buttons = []
        rest = len(self._found) - _SHOWN
        self._more.setVisible(rest > 0)
        self._more.setText(tr("Show fewer") if self._all else tr("Show {rest} more", rest=rest))
        self._more.setAccessibleName(self._more.text())
        for one in self._found if self._all else self._found[:_SHOWN]:
            made = button(one.says, partial(self.chosen.emit, one.what, one.id, one.field), kind="words")
            made.setText(face(one.says))
            self._lines.addWidget(made)
            self.buttons.append(made)
