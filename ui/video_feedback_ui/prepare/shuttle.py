"""J, K and L: back, stop and on, faster with every press; with K held, frame by frame."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from video_feedback.media.player import RATES
from video_feedback_schemas.times import Ms

if TYPE_CHECKING:
    from video_feedback_ui.prepare.page import PreparePage

BACK = (1, 2, 4)
_EVERY_MS = 33


class Shuttle(QObject):
    """On, the player plays. Back, no player can: frames are sought one after the other, without sound.

    `back` is the speed it goes back with, or 0. `changed` tells it. Whatever else moves the film ends it.
    """

    changed = Signal()

    def __init__(self, page: "PreparePage") -> None:
        super().__init__(page)
        self._page = page
        self.back = 0
        self._from = Ms(0)
        self._rate_before = 1.0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._tick)
        page.deck.state_changed.connect(self._state_changed)
        page.keys.teach(
            {
                "shuttle_back": self.go_back,
                "shuttle_stop": self.stop,
                "shuttle_on": self.go_on,
                "slower": lambda: self.change_rate(-1),
                "faster": lambda: self.change_rate(1),
            }
        )

    def go_on(self) -> None:
        """Play; if it plays already, faster."""
        page = self._page
        if page.keys.holds("shuttle_stop"):
            page.do.step(1)
        elif not page.keys.repeats:
            self.end()
            if page.deck.playing:
                self.change_rate(1)
            else:
                self._rate_before = page.deck.rate
                page.deck.play()

    def go_back(self) -> None:
        """Go back; if it does already, faster."""
        page = self._page
        if page.keys.holds("shuttle_stop"):
            page.do.step(-1)
        elif not page.keys.repeats and page.deck.film is not None:
            speed = BACK[min(BACK.index(self.back) + 1, len(BACK) - 1)] if self.back else BACK[0]
            page.deck.pause()
            self._from, self.back = page.deck.shown_ms, speed
            self._clock.start()
            self._timer.start()
            self.changed.emit()

    def stop(self) -> None:
        """Stand still at the frame that is shown. The next start is at the speed of the last one."""
        deck = self._page.deck
        if self._page.keys.repeats:
            return
        was_playing = deck.playing
        self.end()
        deck.pause()
        if was_playing and deck.rate != self._rate_before:
            deck.set_rate(self._rate_before)

    def end(self) -> None:
        """Go back no farther."""
        if self.back:
            self._timer.stop()
            self.back = 0
            self.changed.emit()

    def change_rate(self, steps: int) -> None:
        """The next speed of the player, or the one before."""
        deck = self._page.deck
        at = min(range(len(RATES)), key=lambda i: abs(RATES[i] - deck.rate))
        deck.set_rate(RATES[min(len(RATES) - 1, max(0, at + steps))])

    def _tick(self) -> None:
        deck = self._page.deck
        if deck.film is None:
            self.end()
            return
        frames = deck.film.frames
        wanted = frames.time_at(self._from - self._clock.elapsed() * self.back)
        if wanted != deck.shown_ms:
            deck.seek(wanted)
        if wanted == frames.first_ms:
            self.end()

    def _state_changed(self, state: str) -> None:
        if state != "paused":
            self.end()
