"""What Windows tells a window: the computer goes to sleep, the screen is locked, another user comes on.

Written after Microsoft's documentation of WM_POWERBROADCAST and WM_WTSSESSION_CHANGE.
"""

import ctypes
import sys
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

POWER, SESSION = 0x0218, 0x02B1
_SUSPEND = 0x0004
_CONSOLE_OFF, _REMOTE_OFF, _LOCKED = 0x2, 0x4, 0x7
_OUR_SESSION_ONLY = 0
_KINDS = (b"windows_generic_MSG", b"windows_dispatcher_MSG")


def says_left(message: int, what: int) -> bool:
    """Whether a message, with its wParam, says that nobody is to see the screen any more."""
    return (message == POWER and what == _SUSPEND) or (
        message == SESSION and what in (_CONSOLE_OFF, _REMOTE_OFF, _LOCKED)
    )


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, news: "WindowsNews") -> None:
        super().__init__()
        self._news = news

    def nativeEventFilter(  # noqa: N802 (Qt's spelling)
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        if (kind.data() if isinstance(kind, QByteArray) else bytes(kind)) in _KINDS:
            found = wintypes.MSG.from_address(int(message))
            if says_left(found.message, found.wParam):
                self._news.left.emit()
        return False, 0


class WindowsNews(QObject):
    """`left` as `DesktopBus` tells it."""

    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._filter = _Filter(self)
        self._window = int(window.winId())
        if sys.platform == "win32":
            # Locking the screen is told to those alone who asked.
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(self._window, _OUR_SESSION_ONLY)
        app = QApplication.instance()
        assert app is not None
        app.installNativeEventFilter(self._filter)
