"""The player where VLC is installed. VLC keeps the time, makes the sound and says which frame is due.

VLC 3 does not tell which frame it shows: its clock is renewed a few times a second, its memory callbacks carry no time,
and a film that is sought or changed in speed while slow or fast stalls or races for as long as its key frames are
apart. So it is given a stream of our own making (`cue_stream.py`): the film's sound from exactly here to exactly there,
as loud as it is wanted, and a cue for every frame. The frames are decoded by us, and so look the same whether the film
plays or stands still.
"""

import itertools

from video_feedback.media import libvlc
from video_feedback.media.film import Film
from video_feedback.media.libvlc import available
from video_feedback.media.player import Device, Level
from video_feedback.media.programme import Programme
from video_feedback.media.run_player import NO_DEVICE, News, RunPlayer
from video_feedback.media.vlc_engine import VlcEngine
from video_feedback.media.vlc_run import VlcRun

__all__ = ["VlcPlayer", "available"]

_run_numbers = itertools.count(1)


class VlcPlayer(RunPlayer):
    """Keeps the contract of `video_feedback.media.player.Player`. Make one only where VLC is `available`."""

    name = "VLC"

    def __init__(self) -> None:
        super().__init__()
        self._engine: VlcEngine | None = None

    def open(self, film: Film) -> None:
        super().open(film)
        self._engine = self._new_engine()

    def close(self) -> None:
        super().close()
        if self._engine is not None:
            self._engine.close()
            self._engine = None

    def set_muted(self, muted: bool) -> None:
        super().set_muted(muted)
        if self._engine is not None:
            self._engine.set_muted(muted)

    def devices(self) -> list[Device]:
        if not libvlc.may_have_sound():
            return []
        if self._engine is not None:
            return self._engine.devices()
        engine = self._new_engine()
        try:
            return engine.devices()
        finally:
            engine.close()

    def use_device(self, device_id: str) -> None:
        if self._engine is not None:
            self._engine.use_device(device_id)
        super().use_device(device_id)

    def why_silent(self) -> str:
        return super().why_silent() or ("" if libvlc.may_have_sound() else NO_DEVICE)

    def _new_engine(self) -> VlcEngine:
        return VlcEngine(self._muted, self._device, self._device_gone)

    def _begin(self, programme: Programme) -> VlcRun:
        assert self._engine is not None
        run = VlcRun(next(_run_numbers), programme, lambda: self._volume, self._take_audible)
        self._engine.play(run)
        return run

    def _take_audible(self, run: VlcRun, what: News) -> None:
        if not isinstance(what, Level) or libvlc.may_have_sound():
            self._take(run, what)

    def _end_run(self) -> bool:
        ended = super()._end_run()
        if ended and self._engine is not None:
            self._engine.play(None)
        return ended
