"""One programme played by Qt: its sound, and the time that it keeps."""

from collections.abc import Callable, Generator

from video_feedback.media import sound
from video_feedback.media.clock import Clock
from video_feedback.media.clock_run import ClockRun
from video_feedback.media.programme import Programme
from video_feedback.media.run_player import News
from video_feedback.media.soundtrack import Soundtrack


class QtRun(ClockRun):
    """Sounded by the speaker's thread, shown by the projector's."""

    def __init__(
        self,
        programme: Programme,
        volume: Callable[[], float],
        tell: "Callable[[ClockRun, News], None]",
        notice: Callable[[str], None],
    ) -> None:
        super().__init__(programme, Clock(programme.rate, led=True), tell)
        self._notice = notice
        self._soundtrack = Soundtrack(programme, volume, lambda level: tell(self, level))

    def samples(self) -> Generator[bytes, None, None]:
        """All that is to be heard, as it is to be heard, piece by piece."""
        for piece in self._soundtrack.pieces():
            yield piece.tobytes()

    def heard(self, samples: int) -> None:
        """So many have been."""
        ms = samples * 1000 / sound.RATE
        self.clock.lead(ms * self.programme.rate)
        self._soundtrack.heard(ms)

    def sound_ends(self, words: str = "") -> None:
        """There is no more; the pictures go on. `words` say what is wrong, if anything is."""
        self.clock.let_go()
        if words and not self.stopped:
            self._notice(words)
