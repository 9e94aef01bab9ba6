"""Before what is for the worker alone goes out: what that means, and why it is needed this once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.parts.growing import Growing
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.words import column, label, row

_LONGEST = 500


class OwnThinkingDialog(Dialog):
    """`agreed` gives the reason, in the worker's words."""

    agreed = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget | None) -> None:
        hint = tr("For example: my supervisor and I look at this together")
        self.reason = Growing(tr("Why it is needed"), hint, least=2, most=4)
        lines = column(
            label(
                tr(
                    "Moments and notes for your own thinking then stand in this report. They were written for you, and "
                    "may be hard to read for the parent, who can ask to see it."
                ),
                wraps=True,
            ),
            6,
            label(tr("Why is it needed?"), "small"),
            self.reason,
            6,
            _line("clipboard-text", tr("That it was let in, and why, stays on record.")),
            _line("arrow-counter-clockwise", tr("It is for this one report. Afterwards it stays out again.")),
            gap=6,
        )
        super().__init__(tr("Let in what is for you only?"), tr("Let it in this once"), lines, parent, width=540)
        bridge.locking.connect(self.reject)
        self.reason.setFocus()

    def accept(self) -> None:
        reason = " ".join(self.reason.toPlainText().split())[:_LONGEST]
        if not reason:
            self.tell(tr("Say in a few words why it is needed."))
            self.reason.setFocus()
            return
        super().accept()
        self.agreed.emit(reason)


def _line(icon: str, words: str) -> QWidget:
    made = QWidget()
    line = row(IconLabel(icon, 18), label(words, "second", wraps=True), gap=10)
    line.setStretch(1, 1)
    made.setLayout(line)
    return made
