"""Puts the window on a page, lets it come to rest, and photographs it."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.camera_on_leaving import LeavingCamera
from tests.camera_on_the_bench import BenchCamera
from tests.camera_on_the_vault import VaultCamera
from tests.camera_on_the_visit import VisitCamera
from tests.rest import rest
from video_feedback.library import families, recordings, sessions
from video_feedback_ui import made_family
from video_feedback_ui.app import make
from video_feedback_ui.theme import theme


class Camera:
    """One window on the made family's library."""

    def __init__(self, library: Path, folder: Path) -> None:
        self._app, self._window = make(library, key=made_family.unlocked(library).key)
        self._folder, self._library = folder, library
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
        self._window.activateWindow()  # offscreen, no window is after a dialog
        places = {
            "families": "families",
            "family": f"family:{self._family}",
            "consent": f"family:{self._family}/consent",
            "pathway": f"family:{self._family}/pathway",
            "sessions": "sessions:",
            "session": f"session:{self._sessions[0]}",
            "goals": f"goals:{self._family}",
            "reports": "reports",
            "calm-and-cards": f"family:{self._family}/calm",
            "service": "service",
            "schemes": "schemes",
            "settings": "settings",
            "help": "help",
        }
        for name, place in places.items():
            self._window.go(place)
            rest(1.0)
            self._shoot(self._window, name)
        self._with_nobody()
        BenchCamera(self._window, self._recording, self._shoot).photograph()
        self._searching()
        VisitCamera(self._window, self._family, self._sessions, self._shoot).photograph()
        LeavingCamera(self._window, self._family, self._sessions[0], self._recording, self._shoot).photograph()
        VaultCamera(self._window, self._library, self._family, self._shoot).photograph()
        self._before_anything()

    def _with_nobody(self) -> None:
        """A family of which nothing is written down yet: every page of it, empty."""
        library, family = self._window.bridge.library, families.new("Willow")
        with library.change("Add a family") as db:
            families.add(db, family)
        pages = {"family": "", "consent": "/consent", "pathway": "/pathway", "goals": "/goals"}
        for name, within in pages.items():
            self._window.go(f"family:{family.id}{within}")
            rest(0.5)
            self._shoot(self._window, f"{name}-empty")
        library.undo()

    def _searching(self) -> None:
        QTest.keyClick(self._window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
        rest(0.3)
        if (field := QApplication.focusWidget()) is not None:
            QTest.keyClicks(field, "looks")
        rest(0.6)
        self._shoot(self._window, "search")
        for _ in range(2):
            QTest.keyClick(QApplication.focusWidget() or self._window, Qt.Key.Key_Escape)

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
