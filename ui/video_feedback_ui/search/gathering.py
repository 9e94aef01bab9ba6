"""Gathers the words of a large older library bit by bit, while one works."""

from PySide6.QtCore import QObject, QTimer

from video_feedback.errors import Trouble
from video_feedback.library import texts
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge

_ROWS, _EVERY_MS = 100, 40


class Gathering(QObject):
    """A portion is written within a blink, then the window has its turn."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._gather)
        bridge.opened.connect(self._begin)
        bridge.closed.connect(self._timer.stop)

    def _begin(self) -> None:
        if not texts.is_whole(self._bridge.db):
            self._timer.start()

    def _gather(self) -> None:
        try:
            with self._bridge.library.change(tr("Gather words"), undoable=False) as db:
                more = texts.catch_up(db, _ROWS)
        except Trouble:  # a full disk, say: it is told when it is the worker's own work that finds no room
            more = False
        if not more:
            self._timer.stop()
