"""Photographs of what leaves the house: reports, what has left, a film put together, what is hidden, a keepsake."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from tests.rest import rest
from video_feedback.hiding.hidden import Key
from video_feedback.library import hidden_places
from video_feedback_schemas.ids import HiddenPlaceId, RecordingId, new_id
from video_feedback_schemas.leaving_records import HiddenPlace
from video_feedback_schemas.times import Ms
from video_feedback_ui.main_window import MainWindow
from video_feedback_ui.reels import desk, keepsakes


class LeavingCamera:
    """What it changes to photograph it is taken back."""

    def __init__(
        self, window: MainWindow, family: str, session: str, recording: str, shoot: Callable[[QWidget, str], None]
    ) -> None:
        self._window, self._family, self._session = window, family, session
        self._recording, self._shoot = recording, shoot

    def photograph(self) -> None:
        self._reports()
        self._film()
        self._hidden()
        keepsakes.of_family(self._window.bridge, self._family, self._window)
        rest(1.0)
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            self._shoot(dialog, "keepsake")
            dialog.close()
        rest(0.2)

    def _reports(self) -> None:
        page: Any = self._window.page("reports")
        for kind in ("progress", "strengths", "moments"):
            self._window.go("reports")
            page.maker.kinds.chosen.emit(kind)
            rest(4.0)
            self._shoot(self._window, f"report-{kind}")
        self._window.go("reports:/left")
        rest(0.4)
        self._shoot(self._window, "what-has-left")
        self._window.go("reports")

    def _film(self) -> None:
        desk.film_of_session(self._window.bridge, self._session)
        rest(1.5)
        self._shoot(self._window, "film")

    def _hidden(self) -> None:
        library, place = self._window.bridge.library, HiddenPlaceId(new_id())
        film = RecordingId(self._recording)
        with library.change("Propose") as db:
            made = HiddenPlace(id=place, recording_id=film, start_ms=Ms(0), end_ms=Ms(6000), found="face")
            hidden_places.add(db, made, [hidden_places.record_of(place, Key(Ms(0), 300, 200, 120, 220), "face")])
        self._window.go(f"hide:{self._recording}")
        rest(1.0)
        self._shoot(self._window, "hide")
        self._window.go("families")
        library.undo()
