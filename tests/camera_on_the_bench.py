"""Photographs of the workbench: at three zooms, at play, and with all that opens over it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.rest import rest
from video_feedback.library import chains, moments, sittings
from video_feedback_schemas.records import Moment
from video_feedback_schemas.times import Ms
from video_feedback_ui import previews
from video_feedback_ui.main_window import MainWindow
from video_feedback_ui.prepare.page import PreparePage

_CTRL = Qt.KeyboardModifier.ControlModifier

Shoot = Callable[[QWidget, str], None]


class BenchCamera:
    """Photographs one recording. `shoot` takes a picture of a widget under a name."""

    def __init__(self, window: MainWindow, recording_id: str, shoot: Shoot) -> None:
        page = window.page("prepare")
        assert isinstance(page, PreparePage)
        self._window, self._page, self._recording, self._shoot = window, page, recording_id, shoot

    def photograph(self) -> None:
        page = self._page
        self._window.go(f"recording:{self._recording}")
        tagged = moments.of_recording(page.bridge.db, self._recording)
        turns = next(moment for moment in tagged if moment.code_id == "fro.turns")
        self._go_to(turns, Ms(turns.start_ms + 1240))
        while previews.of(page.bridge).busy:
            rest(0.1)
        self._take("prepare")
        self._zooms(turns)
        self._over(turns)
        self._lanes()
        self._panels()
        self._playing(turns)

    def _go_to(self, moment: Moment, at: Ms) -> None:
        self._page.do.choose(moment.id)
        self._wait_for(moment.start_ms)
        self._page.deck.seek(at)
        self._wait_for(at)

    def _zooms(self, moment: Moment) -> None:
        """The whole film is `prepare`; then a few seconds, then frames."""
        timeline = self._page.timeline
        timeline.zoom(4, moment.start_ms)
        self._take("prepare-middle")
        timeline.zoom_all()
        timeline.zoom(1e6, moment.start_ms + 1240)
        self._take("prepare-frames")
        timeline.zoom_all()

    def _over(self, moment: Moment) -> None:
        """What opens over the bench: the moment under the cursor, a chain, the filter, what was done, the keys."""
        page, timeline = self._page, self._page.timeline
        lane = next(rect for lane, rect in timeline.lane_rects() if lane is timeline.lanes.lane_of(moment))
        at = QPoint(round(timeline.x_of(moment.start_ms) + 12), round(lane.center().y()))
        QTest.mouseMove(timeline, at - QPoint(2, 0))
        QTest.mouseMove(timeline, at)
        rest(0.9)
        self._take("hover")
        QTest.mouseMove(timeline, QPoint(2, timeline.height() - 2))
        tied = chains.of_recording(page.bridge.db, self._recording)
        if tied:
            page.do.choose(tied[0].links[0])
            self._take("chain", 0.4)
        for nudge in "][":  # something to be told of, and nothing changed
            QTest.keyClicks(page, nudge)
        for name, key, modifiers in (
            ("filter", Qt.Key.Key_F, _CTRL),
            ("history", Qt.Key.Key_H, _CTRL),
            ("keys", Qt.Key.Key_Question, Qt.KeyboardModifier.NoModifier),
        ):
            QTest.keyClick(page, key, modifiers)
            self._take(name, 0.4)
            for _ in range(2):
                QTest.keyClick(
                    QApplication.activePopupWidget() or QApplication.focusWidget() or page, Qt.Key.Key_Escape
                )
            page.setFocus()
        page.do.choose(moment.id)

    def _lanes(self) -> None:
        """By code, and by person."""
        timeline = self._page.timeline
        before = timeline.arrangement
        for by in ("code", "person"):
            timeline.arrange(replace(before, by=by))
            self._take(f"lanes-by-{by}")
        timeline.arrange(before)

    def _panels(self) -> None:
        """How the picture and the sound are; and the second camera beside the first."""
        page = self._page
        for key, name in ((Qt.Key.Key_F6, "picture"), (Qt.Key.Key_F7, "sound"), (Qt.Key.Key_F4, "second-camera")):
            QTest.keyClick(page, key)
            self._take(f"panel-{name}")
            QTest.keyClick(page, key)
        QTest.keyClick(page, Qt.Key.Key_F8)
        QTest.keyClick(page.surface.focusWidget() or page, Qt.Key.Key_Minus)
        self._take("panel-crop")
        page.viewing.end_crop()
        page.second.choose(sittings.candidates(page.bridge.db, self._recording)[0].id)
        self._take("two-cameras", 1.0)
        QTest.keyClick(page, Qt.Key.Key_F4)
        self._take("two-cameras-panel")
        page.second.take_away()

    def _playing(self, moment: Moment) -> None:
        page = self._page
        page.timeline.zoom(4, moment.start_ms)
        self._go_to(moment, Ms(moment.start_ms + 1240))
        for key in (Qt.Key.Key_I, Qt.Key.Key_Right):
            QTest.keyClick(page, key)
        page.deck.seek(Ms(moment.end_ms or 0))
        self._wait_for(moment.end_ms or 0)
        QTest.keyClick(page, Qt.Key.Key_O)
        QTest.keyClick(page, Qt.Key.Key_Space)
        self._take("playing", 0.7)
        page.deck.pause()
        page.do.clear_marks()
        page.timeline.zoom_all()

    def _take(self, name: str, after_s: float = 0.3) -> None:
        rest(after_s)
        self._shoot(self._window, name)

    def _wait_for(self, ms: int) -> None:
        for _ in range(500):
            if self._page.shown_ms == ms:
                break
            rest(0.01)
        rest(0.1)
