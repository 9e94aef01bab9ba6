"""The way from Settings to the pathways that families begin from."""

from PySide6.QtWidgets import QFrame

from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.words import button, column, label, row
from video_feedback_ui.pathway.templates_dialog import PathwaysDialog


class PathwaysCard(QFrame):
    """A card of Settings. Without an open library there are none, and it says so."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.change = button(tr("Change the pathways"), lambda: PathwaysDialog(bridge, self).open(), icon="path")
        words = tr("What a family’s pathway begins from: its steps, and when each of them is.")
        head = column(label(tr("Pathways"), "strong"), label(words, "second", wraps=True), gap=3)
        self.setLayout(column(head, row(self.change, None), None, gap=14, margins=(24, 18, 24, 20)))
        bridge.opened.connect(lambda: self._follow(is_open=True))
        bridge.closed.connect(lambda: self._follow(is_open=False))
        self._follow(is_open=bridge.is_open)

    def _follow(self, *, is_open: bool) -> None:
        self.change.setEnabled(is_open)
        self.change.setToolTip("" if is_open else tr("Open a library first"))
