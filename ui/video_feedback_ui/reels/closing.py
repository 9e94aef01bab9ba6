"""Closing the window while a film is being made: it is asked about first."""

from PySide6.QtWidgets import QWidget

from video_feedback.counts import counted
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.parts.words import column, label
from video_feedback_ui.reels.desk import Desk


class ClosingDialog(Dialog):
    """Closes the window once it is said so."""

    def __init__(self, window: QWidget, many: int) -> None:
        says = (
            tr("A film is still being made. If the window is closed now, nothing of it is kept.")
            if many == 1
            else tr(
                "{films} are still to be made. If the window is closed now, nothing of them is kept.",
                films=counted(many, "film"),
            )
        )
        super().__init__(tr("Close now?"), tr("Close all the same"), column(label(says, "second", wraps=True)), window)
        self.leave.setText(tr("Wait for it"))
        self.leave.setAccessibleName(tr("Wait for it"))
        self.leave.setFocus()


def may_close(bridge: Bridge, window: QWidget) -> bool:
    """Whether the window may close now. Else it is asked, and closed later if that is said."""
    desk = bridge.findChild(Desk)
    if desk is None or not desk.queue.is_busy:
        return True
    if window.findChild(ClosingDialog) is None:
        many = sum(1 for each in desk.queue.every if not each.is_over)
        dialog = ClosingDialog(window, many)

        def close() -> None:
            desk.queue.stop_all()
            window.close()

        dialog.accepted.connect(close)
        dialog.open()
    return False
