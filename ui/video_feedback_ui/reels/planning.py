"""What a film will be made of, looked into in the background while it is put together."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from video_feedback.reels.reel import Reel, Stretch
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.reels import making
from video_feedback_ui.tasks import Task

_AFTER_MS = 250


class Planning(QObject):
    """`told` gives the sentence; while it is not known, an empty one."""

    told = Signal(str)

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._reel: Reel | None = None
        self._looked_at: tuple[object, ...] = ()
        self._task: Task | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self._begin)

    def look_into(self, reel: Reel) -> None:
        """Tell of this film, a moment after the last of several; of one that is cut as the last was, nothing new."""
        now = (reel.finish, *(_cut(stretch) for stretch in reel.stretches))
        if now == self._looked_at:
            return
        self._reel, self._looked_at = reel, now
        self.told.emit("")
        self._timer.start()

    def stop(self) -> None:
        """Nobody asks any more."""
        self._timer.stop()
        self._reel, self._looked_at = None, ()

    def _begin(self) -> None:
        reel = self._reel
        if reel is None or not reel.stretches or self._task is not None or not self._bridge.is_open:
            return

        def done(says: str) -> None:
            if reel is self._reel:
                self.told.emit(says)

        self._task = self._bridge.tasks.start(
            "", lambda _: making.says(reel), done, self.told.emit, ended=self._ended(reel), quiet=True
        )

    def _ended(self, reel: Reel) -> Callable[[], None]:
        def ended() -> None:
            self._task = None
            if self._reel is not None and self._reel is not reel:
                self._begin()

        return ended


def _cut(stretch: Stretch) -> tuple[object, ...]:
    """All of a stretch on which it depends what can be copied."""
    how = (stretch.rate, stretch.hold_ms, stretch.hidden, bool(stretch.caption))
    return (stretch.recording_id, stretch.start_ms, stretch.end_ms, *how)
