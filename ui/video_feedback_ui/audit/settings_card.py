"""The way from Settings to the record of what was done."""

from PySide6.QtWidgets import QFrame

from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.words import button, column, label, row


class RecordCard(QFrame):
    """A card of Settings. Without an open library there is nothing to look at, and it says so."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        show = bridge.asked_to_show.emit
        self.look = button(tr("Look at what was done"), lambda: show("audit"), icon="clock-counter-clockwise")
        words = tr(
            "Each unlocking, each film that was watched or shown, each file that was saved. Nobody can change it."
        )
        head = column(label(tr("What was done"), "strong"), label(words, "second", wraps=True), gap=3)
        self.setLayout(column(head, row(self.look, None), None, gap=14, margins=(24, 18, 24, 20)))
        bridge.opened.connect(lambda: self._follow(is_open=True))
        bridge.closed.connect(lambda: self._follow(is_open=False))
        self._follow(is_open=bridge.is_open)

    def _follow(self, *, is_open: bool) -> None:
        self.look.setEnabled(is_open)
        self.look.setToolTip("" if is_open else tr("Open a library first"))
