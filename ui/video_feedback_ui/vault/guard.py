"""What locks the library besides its key: no use for a while, sleep, a locked screen, another user."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from video_feedback_ui import importing
from video_feedback_ui.reels import desk
from video_feedback_ui.vault.clock_jump import ClockJump
from video_feedback_ui.vault.idle import Idle
from video_feedback_ui.vault.soon_line import SoonLine

if TYPE_CHECKING:
    from video_feedback_ui.main_window import MainWindow


class Guard(QObject):
    """Stands by a window that is shown."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.line = SoonLine(window.rail.parentWidget() or window)
        self.idle = Idle(window.bridge, self._is_watched, self)
        self.idle.soon.connect(self._say_soon)
        self.clock_jump = ClockJump(self)
        self.clock_jump.slept.connect(window.bridge.lock)
        self._listen_to_the_system()

    def _is_watched(self) -> bool:
        page = self._window.shown_page
        deck, presenting = getattr(page, "deck", None), getattr(page, "presenting", None)
        return bool(deck is not None and deck.playing) or bool(presenting is not None and presenting.is_on)

    def _say_soon(self, is_soon: bool) -> None:
        bridge = self._window.bridge
        self.line.turn(
            is_soon, films_come_in=bool(importing.of(bridge).unfinished), film_is_made=desk.is_making(bridge)
        )

    def _listen_to_the_system(self) -> None:
        lock = self._window.bridge.lock
        if sys.platform == "linux":
            from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 (there on Linux alone)

            from video_feedback_ui.vault.desktop_bus import DesktopBus  # noqa: PLC0415

            DesktopBus(self, QDBusConnection.systemBus(), QDBusConnection.sessionBus()).left.connect(lock)
        elif sys.platform == "win32":
            from video_feedback_ui.vault.windows_news import WindowsNews  # noqa: PLC0415 (of Windows alone)

            WindowsNews(self._window).left.connect(lock)
