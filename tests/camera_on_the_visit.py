"""Photographs of a visit: the script, its rehearsal and sheet, the parent's window in its states, and the record."""

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.rest import rest
from video_feedback.library import calm_plans, sessions
from video_feedback_ui.main_window import MainWindow

_TABLET = QSize(820, 1100)
_URDU = "میں کچھ کہوں، پھر تم کچھ کہو۔"


class VisitCamera:
    """What it changes to photograph it is taken back."""

    def __init__(self, window: MainWindow, family: str, at: list[str], shoot: Callable[[QWidget, str], None]) -> None:
        self._window, self._family, self._sessions, self._shoot = window, family, at, shoot
        self._page: Any = window.page("sessions")

    def photograph(self) -> None:
        self._script()
        self._with_the_parent()
        self._window.go(f"session:{self._sessions[-1]}")
        self._page.show_said()
        rest(0.6)
        self._shoot(self._window, "after-the-session")
        self._window.go(f"family:{self._family}/thread")
        rest(0.6)
        self._shoot(self._window, "what-we-shared")

    def _script(self) -> None:
        script = self._page.script
        self._window.go(f"session:{self._sessions[0]}")
        rest(0.6)
        QTest.keyClick(script.cards[0], Qt.Key.Key_F6)
        rest(0.2)
        self._shoot(self._window, "script-how-it-is-shown")
        QTest.keyClick(QApplication.focusWidget() or self._window, Qt.Key.Key_Escape)
        script.rehearse()
        rest(1.5)
        self._shoot(self._window, "rehearsal")
        script.end_rehearsal()
        script.show_sheet()
        rest(0.3)
        sheet = QApplication.activeModalWidget()
        if sheet is not None:
            self._shoot(sheet, "visit-sheet")
            sheet.close()
        rest(0.2)

    def _with_the_parent(self) -> None:
        theirs = self._begin()
        self._shoot(theirs, "parent")
        replay = self._page.presenting.replay
        replay.go_on()
        rest(0.8)
        replay.pause()
        rest(0.4)
        self._shoot(theirs, "parent-held")
        replay.offer_again()
        rest(0.2)
        self._shoot(theirs, "parent-once-more")
        QTest.keyClick(theirs, Qt.Key.Key_B)
        self._shoot(theirs, "parent-calm")
        QTest.keyClick(theirs, Qt.Key.Key_B)
        rest(0.3)
        self._shoot(self._window, "worker-side")
        size = self._window.size()
        self._window.resize(_TABLET)
        rest(0.3)
        self._shoot(self._window, "worker-side-tablet")
        self._window.resize(size)
        self._end()
        self._in_other_ways()

    def _in_other_ways(self) -> None:
        """In Urdu beside English; and easy to read."""
        library = self._window.bridge.library
        pick = sessions.picks(library.db, self._sessions[0])[0]
        plan = calm_plans.of_family(library.db, self._family)
        for name, is_easy in (("parent-urdu", False), ("parent-easy", True)):
            with library.change("Have it otherwise") as db:
                second = "" if is_easy else "ur"
                calm_plans.keep(db, replace(plan, second_language=second, easy_read=is_easy))
                sessions.edit_pick(db, replace(pick, voice_other=_URDU, symbol="chat-circle"))
            self._shoot(self._begin(), name)
            self._end()
            library.undo()

    def _begin(self) -> QWidget:
        """Their window, with the first still on it."""
        self._window.go(f"session:{self._sessions[0]}")
        rest(0.3)
        self._page.present()
        rest(0.3)
        theirs: QWidget = self._page.presenting.window
        theirs.showNormal()
        theirs.resize(self._window.size())
        end = time.monotonic() + 10
        while self._page.presenting.replay.is_covered and time.monotonic() < end:
            rest(0.01)
        rest(0.3)
        return theirs

    def _end(self) -> None:
        self._page.presenting.end()
        rest(0.2)
