"""Widgets that nobody refers to any more are taken apart on the window's thread."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from video_feedback_ui.rubbish import Rubbish, collect_if_due


class Knot(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def test_only_the_windows_thread_takes_widgets_apart(qtbot: QtBot) -> None:
    parent = QObject()
    Rubbish(parent)
    collect_if_due()
    where: list[int] = []
    weakref.finalize(Knot(), lambda: where.append(threading.get_ident()))

    def work() -> None:
        # Far more new objects than Python would let pass without looking for rubbish.
        kept = [[] for _ in range(200_000)]  # type: list[list[int]]
        kept.clear()

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert where == []
    kept = [[] for _ in range(2 * gc.get_threshold()[0])]  # type: list[list[int]]
    qtbot.waitUntil(lambda: where == [threading.get_ident()])
    assert kept
