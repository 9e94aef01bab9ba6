"""The calm screen, and a pause: from the key until it is painted, while film plays in the parent's window.

The calm screen counts from the key to its first painted frame; a pause from the key until the picture stands still.
"""

import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.bench import films
from tests.bench.figures import Figures, percentile, some
from tests.bench.screen import WatchedSurface
from tests.rest import rest
from video_feedback.feedback.parent_view import Caption, ParentView, Showing
from video_feedback.media.film import Film
from video_feedback.media.probe import probe
from video_feedback_schemas.ids import PickId, RecordingId
from video_feedback_schemas.times import Ms
from video_feedback_ui.player.deck import Deck
from video_feedback_ui.present.calm import CalmScreen
from video_feedback_ui.present.replay import Replay
from video_feedback_ui.present.window import ParentWindow

TIMES = 100
_STILL_S = 0.4


class _FirstPaint(QObject):
    def __init__(self, widget: QObject) -> None:
        super().__init__()
        self.at = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.at = time.perf_counter()
        return super().eventFilter(watched, event)


def measure(folder: Path, share: float = 1.0) -> Figures:
    """Milliseconds at the 99th percentile of a hundred presses each."""
    QApplication.instance() or QApplication([])
    film = probe(films.make(folder / "720p25.mp4", width=1280, height=720, fps=25, seconds=60, key_every=50))
    surface = WatchedSurface()
    deck = Deck(surface)
    replay = Replay(ParentView(showings=(_whole(film),)), deck, lambda _: film)
    window = ParentWindow(replay, surface)
    window.resize(1366, 768)
    window.show()
    replay.go(0)
    rest(0.3)
    calms = [_calm(window, replay) for _ in range(some(TIMES, share))]
    pauses = [_pause(window, replay, surface) for _ in range(some(TIMES, share))]
    replay.end()
    window.close()
    return {"calm_p99_ms": percentile(calms, 0.99), "pause_p99_ms": percentile(pauses, 0.99)}


def _whole(film: Film) -> Showing:
    return Showing(
        pick_id=PickId("bench"),
        recording_id=RecordingId("bench"),
        start_ms=Ms(0),
        end_ms=film.frames.last_ms,
        still_ms=Ms(2000),
        captions=(Caption(words="I talk, you listen.", language="en"),),
    )


def _calm(window: ParentWindow, replay: Replay) -> float:
    paint = _FirstPaint(window.findChildren(CalmScreen)[0])
    replay.play()
    rest(0.06)
    paint.at = 0.0
    began = time.perf_counter()
    QTest.keyClick(window, Qt.Key.Key_B)
    while not paint.at:
        QApplication.processEvents()
    QTest.keyClick(window, Qt.Key.Key_B)
    return 1000 * (paint.at - began)


def _pause(window: ParentWindow, replay: Replay, surface: WatchedSurface) -> float:
    """Until the picture stands still: the key is done with, and no other frame is painted any more."""
    replay.play()
    rest(0.2)
    before = surface.paints[-1][1]
    surface.paints.clear()
    began = time.perf_counter()
    QTest.keyClick(window, Qt.Key.Key_X)
    stood = time.perf_counter()
    assert replay.state == "held"
    rest(_STILL_S)
    for at, ms in surface.paints:
        if ms != before:
            stood, before = max(stood, at), ms
    return 1000 * (stood - began)
