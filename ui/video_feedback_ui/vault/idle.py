"""Locking by itself, once nobody has used the library for some minutes."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from video_feedback_ui.bridge import Bridge

Clock = Callable[[], float]
"""Seconds that only go on."""

LONGEST_PLAY_S = 30 * 60
SOON_S = 30
_EVERY_MS = 500
# While somebody watches, hands rest. A mouse that is pushed by a passing lorry counts as use: nobody can tell.
_USE = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TabletMove,
    QEvent.Type.TabletPress, QEvent.Type.TabletRelease, QEvent.Type.NativeGesture, QEvent.Type.InputMethod,
    QEvent.Type.DragMove, QEvent.Type.NonClientAreaMouseMove, QEvent.Type.NonClientAreaMouseButtonPress,
})  # fmt: skip


class Idle(QObject):
    """Asks `is_watched` whether a film plays, or something is shown to a parent: that is use too, for up to 30 minutes
    without a hand on anything. Then there are two people at the laptop, and hands rest while one talks.

    `soon` tells half a minute before, and that it is not so soon any more.
    """

    soon = Signal(bool)

    def __init__(
        self, bridge: Bridge, is_watched: Callable[[], bool], parent: QObject, clock: Clock = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._is_watched = is_watched
        self.clock = clock
        self._touched_s = self._used_s = clock()
        self._is_soon = False
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        bridge.opened.connect(self._begin)
        bridge.closed.connect(self._end)
        if bridge.is_open:
            self._begin()

    @property
    def after_s(self) -> float:
        """How long nobody may be there until it is locked."""
        return self._bridge.settings.lock_after_min * 60

    def look(self) -> None:
        """Lock if it is time."""
        self._listen()
        now = self.clock()
        if now - self._touched_s < LONGEST_PLAY_S and self._is_watched():
            self._used_s = now
        left_s = self.after_s - (now - self._used_s)
        if left_s <= 0:
            self._bridge.lock()
        else:
            self._tell(left_s <= SOON_S)

    def used(self) -> None:
        """Somebody is there."""
        self._touched_s = self._used_s = self.clock()
        self._tell(False)

    def _begin(self) -> None:
        self.used()
        self._listen()
        self._timer.start()

    def _end(self) -> None:
        self._timer.stop()
        self._tell(False)

    def _listen(self) -> None:
        """What is pressed and moved comes through the windows first. To hear all that widgets get would cost more."""
        for window in QGuiApplication.topLevelWindows():
            window.installEventFilter(self)

    def _tell(self, is_soon: bool) -> None:
        if is_soon != self._is_soon:
            self._is_soon = is_soon
            self.soon.emit(is_soon)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() in _USE:
            self.used()
        return False
