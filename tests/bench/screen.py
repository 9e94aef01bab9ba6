"""A deck and its surface in a window, watched: which frame was painted, and when."""

import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication

from tests.bench import films
from tests.rest import rest
from video_feedback.media.film import Film
from video_feedback.media.player import Picture
from video_feedback_ui.player.choice import Choice
from video_feedback_ui.player.deck import Deck
from video_feedback_ui.player.surface import Surface

_PATIENCE_S = 30
# About what the workbench gives the film on a small laptop.
_SIZE = 912, 513


class WatchedSurface(Surface):
    """Keeps a list of what it painted: the second in which that was done, and the time of the frame."""

    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.paints: list[tuple[float, int]] = []
        self.seen: Picture | None = None  # painted last
        self._given: Picture | None = None

    def show_picture(self, picture: Picture) -> None:
        self._given = picture
        super().show_picture(picture)

    def clear(self) -> None:
        self._given = None
        super().clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.seen = self._given
        if self.seen is not None:
            self.paints.append((time.perf_counter(), int(self.seen.time_ms)))
            self.painted.emit()


class Screen(QObject):
    """One film in a window. `with` closes it."""

    def __init__(self, film: Film, choice: Choice = "auto") -> None:
        super().__init__()
        self.app = QApplication.instance() or QApplication([])
        self.film = film
        self.surface = WatchedSurface()
        self.surface.resize(*_SIZE)
        self.surface.show()
        self.deck = Deck(self.surface, choice)
        self.troubles: list[str] = []
        self.deck.trouble.connect(self.troubles.append)
        self.deck.open(film)
        self.until(lambda: self.surface.seen is not None)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.deck.close()
        self.surface.close()
        self.surface.deleteLater()
        rest(0.05)

    def show(self, act: Callable[[], None], index: int) -> float:
        """Milliseconds from an act until this very frame is painted."""
        began = time.perf_counter()
        act()
        self.until_painted(index)
        return 1000 * (self.surface.paints[-1][0] - began)

    def seek(self, index: int) -> float:
        return self.show(lambda: self.deck.seek(self.film.frames.time_of(index)), index)

    def number(self) -> int:
        """The number in the picture that was painted last."""
        assert self.surface.seen is not None
        return films.number(self.surface.seen.pixels)

    def until_painted(self, index: int) -> None:
        wanted = self.film.frames.time_of(index)
        self.until(lambda: self.surface.seen is not None and self.surface.seen.time_ms == wanted)

    def until(self, true: Callable[[], bool]) -> None:
        """Turn the event loop until something is true, which is looked at after each paint."""
        if true():
            return
        loop = QEventLoop()
        watching = self.surface.painted.connect(lambda: loop.quit() if true() else None)
        QTimer.singleShot(1000 * _PATIENCE_S, loop, lambda: loop.exit(1))
        late = loop.exec()
        self.surface.painted.disconnect(watching)
        if late:
            raise TimeoutError(f"nothing after {_PATIENCE_S} s. {' '.join(self.troubles)}")

    def ask(self, acts: list[Callable[[], None]], every_ms: float) -> list[float]:
        """Do one act after the other, so often; gives the second at which each was done."""
        at: list[float] = []
        began = time.perf_counter()
        loop = QEventLoop()
        timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=max(1, int(every_ms) // 4))

        def tick() -> None:
            # By the clock, so that a slow turn of the loop does not make the hand slower: missed acts come at once.
            while len(at) < len(acts) and time.perf_counter() - began >= len(at) * every_ms / 1000:
                at.append(time.perf_counter())
                acts[len(at) - 1]()
            if len(at) == len(acts):
                loop.quit()

        timer.timeout.connect(tick)
        timer.start()
        loop.exec()
        timer.stop()
        return at


def settle() -> None:
    """Wait until nothing is at work in this process any more: what reads ahead would slow down who comes next."""
    for _ in range(50):
        before = time.process_time()
        rest(0.1)
        if time.process_time() - before < 0.02:
            return
