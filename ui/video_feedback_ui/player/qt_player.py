"""The player that is always there: its sound by Qt Multimedia, which comes inside PySide6."""

from PySide6.QtMultimedia import QAudioDevice

from video_feedback.media.clock import Clock
from video_feedback.media.clock_run import ClockRun
from video_feedback.media.film import Film
from video_feedback.media.player import Device
from video_feedback.media.programme import Programme
from video_feedback.media.run_player import NO_DEVICE, RunPlayer
from video_feedback_ui.player import qt_devices
from video_feedback_ui.player.qt_run import QtRun
from video_feedback_ui.player.qt_speaker import Speaker


class QtPlayer(RunPlayer):
    """Keeps the contract of `video_feedback.media.player.Player`.

    The sound keeps the time: what the device has really played. Without sound or device a clock does.
    """

    name = "Qt"

    def __init__(self) -> None:
        super().__init__()
        self._speaker: Speaker | None = None

    def open(self, film: Film) -> None:
        super().open(film)
        if film.has_sound:
            self._speaker = Speaker(self._muted)

    def close(self) -> None:
        super().close()
        if self._speaker is not None:
            self._speaker.close()
            self._speaker = None

    def set_muted(self, muted: bool) -> None:
        super().set_muted(muted)
        if self._speaker is not None:
            self._speaker.set_muted(muted)

    def devices(self) -> list[Device]:
        return [Device(qt_devices.id_of(each), each.description()) for each in qt_devices.outputs()]

    def why_silent(self) -> str:
        return super().why_silent() or ("" if qt_devices.outputs() else NO_DEVICE)

    def _begin(self, programme: Programme) -> ClockRun:
        device = self._chosen() if self._speaker is not None else None
        if device is None or self._speaker is None:
            return ClockRun(programme, Clock(programme.rate), self._take)
        run = QtRun(programme, lambda: self._volume, self._take, self._notice)
        self._speaker.play(run, device)
        return run

    def _end_run(self) -> bool:
        ended = super()._end_run()
        if ended and self._speaker is not None:
            self._speaker.play(None)
        return ended

    def _chosen(self) -> QAudioDevice | None:
        """None if there is nothing that sounds."""
        for each in qt_devices.outputs():
            if qt_devices.id_of(each) == self._device:
                return each
        if self._device:
            self._device_gone()
        return qt_devices.usual()
