"""Puts the window on a page, lets it come to rest, and photographs it."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.rest import rest
from video_feedback.library import families, moments, recordings, sessions, sittings
from video_feedback_schemas.times import Ms
from video_feedback_ui.app import make
from video_feedback_ui.theme import theme


class Camera:
    """One window on the made family's library."""

    def __init__(self, library: Path, folder: Path) -> None:
        self._app, self._window = make(library)
        self._folder = folder
        self._suffix = ""
        folder.mkdir(parents=True, exist_ok=True)
        db = self._window.bridge.db
        self._family = families.called(db, "Rowan").id
        self._recording = max(recordings.of_family(db, self._family), key=lambda one: one.width).id
        self._sessions = [session.id for session in sessions.of_family(db, self._family)]

    def close(self) -> None:
        self._window.close()
        self._app.processEvents()

    def photograph_all(self, look: str, size: tuple[int, int]) -> None:
        """Every page, in a look (`light`, `dark`) and a size in pixels."""
        self._suffix = f"{look}-{size[0]}x{size[1]}"
        theme.choose(look)
        self._window.resize(QSize(*size))
        self._window.show()
        places = {
            "families": "families",
            "family": f"family:{self._family}",
            "sessions": "sessions:",
            "session": f"session:{self._sessions[0]}",
            "reports": "reports",
            "settings": "settings",
            "help": "help",
        }
        for name, place in places.items():
            self._window.go(place)
            rest(1.0)
            self._shoot(self._window, name)
        self._workbench()
        self._with_the_parent()
        self._before_anything()

    def _workbench(self) -> None:
        self._window.go(f"recording:{self._recording}")
        page = self._window.page("prepare")
        turns = next(m for m in moments.of_recording(page.bridge.db, self._recording) if m.code_id == "fro.turns")  # type: ignore[attr-defined]
        page.do.choose(turns.id)  # type: ignore[attr-defined]
        self._until(lambda: page.shown_ms == turns.start_ms)  # type: ignore[attr-defined]
        page.deck.seek(Ms(turns.start_ms + 1240))  # type: ignore[attr-defined]
        rest(0.5)
        self._shoot(self._window, "prepare")
        self._panels(page)
        timeline = page.timeline  # type: ignore[attr-defined]
        timeline.zoom(4, turns.start_ms)
        for key in (Qt.Key.Key_I, Qt.Key.Key_Right):
            QTest.keyClick(page, key)
        page.deck.seek(Ms(turns.end_ms or 0))  # type: ignore[attr-defined]
        rest(0.4)
        QTest.keyClick(page, Qt.Key.Key_O)
        QTest.keyClick(page, Qt.Key.Key_Space)
        rest(0.7)
        self._shoot(self._window, "playing")
        page.deck.pause()  # type: ignore[attr-defined]
        page.do.clear_marks()  # type: ignore[attr-defined]
        timeline.zoom_all()

    def _panels(self, page: QWidget) -> None:
        """What opens over the workbench, and the second camera beside the first."""
        for key, name in ((Qt.Key.Key_F6, "picture"), (Qt.Key.Key_F7, "sound"), (Qt.Key.Key_F4, "second-camera")):
            QTest.keyClick(page, key)
            rest(0.4)
            self._shoot(self._window, f"panel-{name}")
            QTest.keyClick(page, key)
        QTest.keyClick(page, Qt.Key.Key_F8)
        QTest.keyClick(page.surface.focusWidget() or page, Qt.Key.Key_Minus)  # type: ignore[attr-defined]
        rest(0.3)
        self._shoot(self._window, "panel-crop")
        page.viewing.end_crop()  # type: ignore[attr-defined]
        second = page.second  # type: ignore[attr-defined]
        second.choose(sittings.candidates(page.bridge.db, self._recording)[0].id)  # type: ignore[attr-defined]
        rest(1.0)
        self._shoot(self._window, "two-cameras")
        QTest.keyClick(page, Qt.Key.Key_F4)
        rest(0.4)
        self._shoot(self._window, "two-cameras-panel")
        second.take_away()
        rest(0.3)

    def _with_the_parent(self) -> None:
        self._window.go(f"session:{self._sessions[0]}")
        page = self._window.page("sessions")
        rest(0.3)
        QTest.keyClick(page, Qt.Key.Key_F5)
        rest(0.3)
        theirs: QWidget = page.presenting.window  # type: ignore[attr-defined]
        theirs.showNormal()
        theirs.resize(self._window.size())
        self._until(lambda: not page.presenting.replay.is_covered)  # type: ignore[attr-defined]
        rest(0.3)
        self._shoot(theirs, "parent")
        QTest.keyClick(theirs, Qt.Key.Key_B)
        self._shoot(theirs, "parent-calm")
        QTest.keyClick(theirs, Qt.Key.Key_B)
        rest(0.3)
        self._shoot(self._window, "worker-side")
        page.presenting.end()  # type: ignore[attr-defined]
        rest(0.2)
        self._window.go(f"session:{self._sessions[-1]}")
        page.show_said()  # type: ignore[attr-defined]
        rest(0.6)
        self._shoot(self._window, "after-the-session")

    def _before_anything(self) -> None:
        start = self._window.page("start")
        start.show_place("")  # type: ignore[attr-defined]
        stack = start.parentWidget()
        stack.setCurrentWidget(start)  # type: ignore[union-attr]
        rest(0.3)
        self._shoot(self._window, "start")

    def _shoot(self, widget: QWidget, name: str) -> None:
        self._app.processEvents()
        widget.grab().save(str(self._folder / f"{name}-{self._suffix}.png"))

    def _until(self, so: Callable[[], bool]) -> None:
        end = time.monotonic() + 10
        while not so() and time.monotonic() < end:
            rest(0.01)
