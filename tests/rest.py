"""Letting windows and their threads work for a while. QTest.qWait holds the interpreter, and threads starve."""

from PySide6.QtCore import QEventLoop, QTimer


def rest(seconds: float) -> None:
    """Turn the event loop for so long."""
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()
