"""A parent's window on one film, without a library behind it."""

from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.bench import films
from tests.bench.screen import WatchedSurface
from video_feedback.feedback.parent_view import ParentView, Showing
from video_feedback.feedback.pause import Pause
from video_feedback.media.film import Film
from video_feedback_schemas.ids import PickId, RecordingId
from video_feedback_schemas.times import Ms
from video_feedback_ui.player.choice import Choice
from video_feedback_ui.player.deck import Deck
from video_feedback_ui.present.replay import Replay
from video_feedback_ui.present.window import ParentWindow


class Stage:
    """On the still of its first part."""

    def __init__(self, film: Film, *showings: Showing, choice: Choice = "auto", gap_ms: int = 0, **view: Any) -> None:
        self.surface = WatchedSurface()
        self.deck = Deck(self.surface, choice)
        self.replay = Replay(ParentView(showings=showings, **view), self.deck, lambda _: film)
        self.replay.gap_ms = gap_ms
        self.window = ParentWindow(self.replay, self.surface, Pause(line="Here"))
        self.window.resize(1366, 768)
        self.window.show()
        self.replay.go(0)

    def press(self, *keys: Any) -> None:
        for key in keys:
            QTest.keyClick(self.window, key)

    @property
    def state(self) -> str:
        return self.replay.state

    @property
    def on_screen(self) -> int:
        """The number painted in the frame on screen; -1 before there is one."""
        return -1 if self.surface.seen is None else films.number(self.surface.seen.pixels)

    def end(self) -> None:
        self.replay.end()
        self.window.close()
        self.window.deleteLater()
        self.deck.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def part(start: int, end: int, still: int | None = None, **more: Any) -> Showing:
    """One part of the film; times are milliseconds."""
    return Showing(
        pick_id=PickId(f"pick-{start}"),
        recording_id=RecordingId("film"),
        start_ms=Ms(start),
        end_ms=Ms(end),
        still_ms=Ms(end if still is None else still),
        **more,
    )
