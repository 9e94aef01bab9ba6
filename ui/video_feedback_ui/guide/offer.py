"""The first tour is offered once, when the made family is opened for the first time."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from video_feedback.words import tr
from video_feedback_ui import made_family
from video_feedback_ui.guide import first_tour
from video_feedback_ui.guide.bubble import Bubble
from video_feedback_ui.parts.words import rekind

if TYPE_CHECKING:
    from video_feedback_ui.main_window import MainWindow


class Offer(QObject):
    """Asks once, when the made family is opened for the first time, in a bubble that takes no keys."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.bubble = Bubble(window.rail.parentWidget() or window)
        minutes = tr("Five steps on this made-up family: play, tag, step, pick, write. You can leave at any time.")
        self.bubble.say("", tr("New here?"), minutes, [])
        for made, words in ((self.bubble.skip, tr("Show me")), (self.bubble.leave, tr("Not now"))):
            made.setText(words)
            made.setAccessibleName(words)
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # nothing is at work behind it
        rekind(self.bubble.skip, "")
        self.bubble.skipped.connect(lambda: self._answer(show=True))
        self.bubble.left.connect(lambda: self._answer(show=False))
        window.bridge.closed.connect(self.end)
        window.shown.connect(self._gone_on)
        self.bubble.point_at(None)

    def _gone_on(self, _: str) -> None:
        """Who goes on to another page has chosen; Help has the tour too."""
        if self.parent() is not None:
            self._answer(show=False)

    def _answer(self, *, show: bool) -> None:
        self._window.bridge.keep(tour_offered=True)
        self.end()
        if show:
            first_tour.begin(self._window)

    def end(self) -> None:
        if self.parent() is None:
            return
        self.bubble.hide()
        self.bubble.deleteLater()
        self.setParent(None)
        self.deleteLater()


def offer(window: "MainWindow") -> None:
    """Offer the tour if the made family is open and it was not offered before."""
    if not window.bridge.settings.tour_offered and made_family.is_open_in(window.bridge):
        Offer(window)
