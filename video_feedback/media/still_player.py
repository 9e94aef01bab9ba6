"""A player without sound, window or anything to install: for tests, and where there is no screen."""

from video_feedback.media.clock import Clock
from video_feedback.media.clock_run import ClockRun
from video_feedback.media.programme import Programme
from video_feedback.media.run_player import RunPlayer
from video_feedback.words import tr


class StillPlayer(RunPlayer):
    """Keeps the contract of `video_feedback.media.player.Player`, but for the sound: frames by the clock."""

    name = "Still"

    def why_silent(self) -> str:
        return tr("This player makes no sound.")

    def _begin(self, programme: Programme) -> ClockRun:
        return ClockRun(programme, Clock(programme.rate), self._take)
