"""The way from Settings to what the service has laid down."""

from PySide6.QtWidgets import QFrame

from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.words import button, column, label, row


class ServiceCard(QFrame):
    """A card of Settings. It lies in the library: without an open one there is none, and it says so."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.look = button(tr("Your service"), lambda: bridge.asked_to_show.emit("service"), icon="buildings")
        words = tr(
            "The controller, how long agreements hold and films are kept, how goals are weighed, your closed days."
        )
        head = column(label(tr("Your service"), "strong"), label(words, "second", wraps=True), gap=3)
        self.setLayout(column(head, row(self.look, None), None, gap=14, margins=(24, 18, 24, 20)))
        bridge.opened.connect(lambda: self._follow(is_open=True))
        bridge.closed.connect(lambda: self._follow(is_open=False))
        self._follow(is_open=bridge.is_open)

    def _follow(self, *, is_open: bool) -> None:
        self.look.setEnabled(is_open)
        self.look.setToolTip("" if is_open else tr("Open a library first"))
