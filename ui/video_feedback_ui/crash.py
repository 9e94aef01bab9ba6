"""The crash window: what happens to a mistake of ours. Nothing about a family is in what it shows."""

import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication, QMessageBox

from video_feedback import __version__


def report(kind: type[BaseException], where: TracebackType | None) -> str:
    """Where it broke: file names and lines of the program, without messages or values, which could hold a name."""
    lines = [f"Video Feedback {__version__}, Python {sys.version.split()[0]}, {kind.__name__}"]
    lines += [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(where)]
    return "\n".join(lines)


def install() -> None:
    """Let unforeseen errors open the crash window. Nothing is lost: every step is on the disk before it is shown."""
    showing = False

    def show(kind: type[BaseException], _error: BaseException, where: TracebackType | None) -> None:
        nonlocal showing
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        # Not the message: it could hold a name.
        sys.stderr.write(report(kind, where) + "\n")
        if showing:
            return
        showing = True
        box = QMessageBox()
        box.setWindowTitle("Video Feedback")
        box.setText("Something in the app broke. All you did so far is saved. Close the app and open it again.")
        box.setDetailedText(report(kind, where))
        box.exec()
        showing = False

    sys.excepthook = show
