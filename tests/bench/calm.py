"""The calm screen: from the key until its first frame is painted, while film plays in the parent's window."""

import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.bench import films
from tests.bench.figures import Figures, percentile, some
from tests.rest import rest
from video_feedback.feedback.parent_view import ParentView, Showing
from video_feedback.media.probe import probe
from video_feedback_schemas.ids import PickId, RecordingId
from video_feedback_schemas.times import Ms
from video_feedback_ui.player.deck import Deck
from video_feedback_ui.player.surface import Surface
from video_feedback_ui.present.calm import CalmScreen
from video_feedback_ui.present.replay import Replay
from video_feedback_ui.present.window import ParentWindow

TIMES = 100


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
    """Milliseconds at the 99th percentile of a hundred presses."""
    app = QApplication.instance() or QApplication([])
    film = probe(films.make(folder / "720p25.mp4", width=1280, height=720, fps=25, seconds=60, key_every=50))
    last = film.frames.last_ms
    showing = Showing(
        pick_id=PickId("bench"),
        recording_id=RecordingId("bench"),
        start_ms=Ms(0),
        end_ms=last,
        still_ms=Ms(2000),
        voice="I talk, you listen.",
    )
    surface = Surface()
    deck = Deck(surface)
    replay = Replay(ParentView(showings=(showing,)), deck, lambda _: film)
    window = ParentWindow(replay, surface)
    window.resize(1366, 768)
    window.show()
    replay.go(0)
    rest(0.3)
    paint = _FirstPaint(window.findChildren(CalmScreen)[0])
    taken = []
    for _ in range(some(TIMES, share)):
        replay.play()
        rest(0.06)
        paint.at = 0.0
        began = time.perf_counter()
        QTest.keyClick(window, Qt.Key.Key_B)
        while not paint.at:
            app.processEvents()
        taken.append(1000 * (paint.at - began))
        QTest.keyClick(window, Qt.Key.Key_B)
    window.close()
    deck.close()
    return {"calm_p99_ms": percentile(taken, 0.99)}
