"""Sound comes in softly: nobody starts at the first second of a film."""

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer

from video_feedback_ui.player.deck import Deck

FADE_MS = 300
_STEP_MS = 20


class Fade(QObject):
    """Brings a deck's sound from nothing to the volume it had, each time it begins."""

    def __init__(self, deck: Deck) -> None:
        super().__init__(deck)
        self._deck = deck
        self._full = self._given = deck.volume
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._step)

    @property
    def is_on(self) -> bool:
        return self._timer.isActive()

    def begin(self) -> None:
        """Silent now, as loud as before in a moment."""
        self.stop()
        self._full = self._deck.volume
        self._give(0.0)
        self._clock.start()
        self._timer.start()

    def stop(self) -> None:
        """As loud as before at once."""
        if self.is_on:
            self._timer.stop()
            if not self._is_overruled:
                self._give(self._full)

    @property
    def _is_overruled(self) -> bool:
        return self._deck.volume != self._given

    def _step(self) -> None:
        passed = self._clock.elapsed()
        if self._is_overruled:  # somebody has chosen a volume meanwhile
            self._timer.stop()
        elif passed >= FADE_MS:
            self.stop()
        else:
            self._give(self._full * passed / FADE_MS)

    def _give(self, volume: float) -> None:
        self._deck.set_volume(volume)
        self._given = self._deck.volume
