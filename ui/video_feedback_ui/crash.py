"""The crash window: what happens to a mistake of ours. Nothing about a family is in what it shows, writes or copies."""

import re
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from video_feedback import mistakes
from video_feedback.errors import Trouble
from video_feedback.library import connection
from video_feedback.words import tr
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.parts.words import button, column, label, row

SAVED = tr("All you did so far is saved. Close the app and open it again.")
_WHERE = re.compile(r"[A-Za-z]\w*(::~?\w+)*(?=[:(])")


class CrashWindow(Dialog):
    """Says that something broke, and where in the program. Trouble brings its own sentence, on the screen alone."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        self.report = mistakes.report(error)
        # What is only read is read without `told`: a damaged page is met here.
        trouble = error if isinstance(error, Trouble) else connection.trouble_of(error)
        words = str(trouble) if trouble is not None else SAVED
        shown = QPlainTextEdit(self.report)
        shown.setReadOnly(True)
        shown.setAccessibleName(tr("Where in the app it broke"))
        shown.setMinimumHeight(180)
        body = column(
            label(words, "second", wraps=True),
            4,
            shown,
            row(
                button(tr("Copy this for whoever helps you"), self._copy, icon="copy"),
                label(tr("No names and no words of yours are in it."), "small"),
                None,
                gap=12,
            ),
            gap=8,
        )
        super().__init__(tr("Something in the app broke"), tr("Close the app"), body, parent, width=620)
        self.accepted.connect(QApplication.closeAllWindows)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report)


def install() -> None:
    """Let unforeseen errors open the crash window. Nothing is lost: every step is on the disk before it is shown."""
    showing = False

    def show(kind: type[BaseException], error: BaseException, _where: TracebackType | None) -> None:
        nonlocal showing
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        mistakes.tell(error)
        if showing or threading.current_thread() is not threading.main_thread():
            return
        showing = True
        CrashWindow(error, QApplication.activeWindow()).exec()
        showing = False

    sys.excepthook = show
    qInstallMessageHandler(_from_qt)


def _from_qt(_kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Which part of Qt complains, without its words: they may hold a path."""
    if sys.stderr is not None:
        part = _WHERE.match(message)
        sys.stderr.write(f"Qt, {context.category or 'default'}: {part[0] if part else 'a message'}\n")
