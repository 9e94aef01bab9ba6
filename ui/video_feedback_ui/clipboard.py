"""What is copied in this app is kept out of histories of the clipboard, and taken back when the library closes.

Every way of copying ends in the one clipboard of the application, so that is where it is seen to: what lies there and
is ours is put there once more with the marks that clipboard histories look for.
"""

import sys

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication

from video_feedback_ui.bridge import Bridge

# Words to clipboard histories: KDE's, GNOME's and others' on Linux; Windows' own history and its cloud.
MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"\x01\0\0\0",
    "CanIncludeInClipboardHistory": b"\0\0\0\0",
    "CanUploadToCloudClipboard": b"\0\0\0\0",
}
_MARK = next(iter(MARKS))


class OwnClipboard(QObject):
    """Lives as long as the application. `take_back` is for whoever locks or leaves."""

    def __init__(self, app: QApplication, bridge: Bridge) -> None:
        super().__init__(app)
        self._clipboard = QGuiApplication.clipboard()
        self._clipboard.changed.connect(self._mark)
        bridge.closed.connect(self.take_back)
        # Before the window system goes: it would hand what lies there to a clipboard history to keep.
        app.aboutToQuit.connect(self.take_back)

    def take_back(self) -> None:
        """Empty the clipboard, and the selection of X11, where what lies there is ours."""
        for mode in self._ours():
            self._clipboard.clear(mode)

    def _mark(self, mode: QClipboard.Mode) -> None:
        if mode not in self._ours():
            return
        copied = self._clipboard.mimeData(mode)
        if copied is None or not copied.formats() or copied.hasFormat(_MARK):
            return
        marked = QMimeData()
        for kind in copied.formats():
            marked.setData(kind, copied.data(kind))
        if copied.hasText():
            marked.setText(copied.text())
        if copied.hasImage():
            marked.setImageData(copied.imageData())
        for mark, says in MARKS.items():
            marked.setData(mark, says)
        self._clipboard.setMimeData(marked, mode)
        if sys.platform == "darwin":
            _conceal()

    def _ours(self) -> list[QClipboard.Mode]:
        found = []
        # Without a screen there is no other program, and Qt does not say whose it is.
        if self._clipboard.ownsClipboard() or QGuiApplication.platformName() == "offscreen":
            found.append(QClipboard.Mode.Clipboard)
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            found.append(QClipboard.Mode.Selection)
        return found


def _conceal() -> None:
    """Put macOS' word for it (nspasteboard.org) beside what was copied. Qt would wrap it in a name of its own."""
    import ctypes  # noqa: PLC0415 (for macOS alone)
    from ctypes import c_char_p, c_void_p  # noqa: PLC0415

    objc = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
    objc.objc_getClass.restype, objc.objc_getClass.argtypes = c_void_p, [c_char_p]
    objc.sel_registerName.restype, objc.sel_registerName.argtypes = c_void_p, [c_char_p]

    def send(to: int | None, what: bytes, *words: int | bytes | None) -> int | None:
        kinds = [c_char_p if isinstance(word, bytes) else c_void_p for word in words]
        message = ctypes.CFUNCTYPE(c_void_p, c_void_p, c_void_p, *kinds)(("objc_msgSend", objc))
        answer: int | None = message(to, objc.sel_registerName(what), *words)
        return answer

    def string(words: bytes) -> int | None:
        return send(objc.objc_getClass(b"NSString"), b"stringWithUTF8String:", words)

    board = send(objc.objc_getClass(b"NSPasteboard"), b"generalPasteboard")
    kind = string(b"org.nspasteboard.ConcealedType")
    send(board, b"addTypes:owner:", send(objc.objc_getClass(b"NSArray"), b"arrayWithObject:", kind), None)
    send(board, b"setString:forType:", string(b""), kind)
