"""The player where VLC is installed. VLC keeps the time, makes the sound and says which frame is due.

VLC 3 does not tell which frame it shows: its clock is renewed a few times a second, its memory callbacks carry no time,
and a film that is sought or changed in speed while slow or fast stalls or races for as long as its key frames are
apart. So it is given a stream of our own making (`cue_stream.py`): the film's sound from exactly here to exactly there,
and a cue for every frame. The frames are decoded by us, and so look the same whether the film plays or stands still.
"""

import itertools
import threading
from typing import Any

from video_feedback.media import cue_stream, libvlc
from video_feedback.media.film import Film
from video_feedback.media.libvlc import available
from video_feedback.media.programme import Programme
from video_feedback.media.run_player import RunPlayer
from video_feedback.media.vlc_run import VlcRun

__all__ = ["VlcPlayer", "available"]

_FAILED = "VLC cannot play this film's sound. Choose Qt as the player in Settings."


class VlcPlayer(RunPlayer):
    """Keeps the contract of `video_feedback.media.player.Player`. Make one only where VLC is `available`."""

    name = "VLC"

    def __init__(self) -> None:
        super().__init__()
        self._engine: _Engine | None = None

    def open(self, film: Film) -> None:
        super().open(film)
        self._engine = _Engine(self._volume)

    def close(self) -> None:
        super().close()
        if self._engine is not None:
            self._engine.close()
            self._engine = None

    def set_volume(self, volume: float) -> None:
        super().set_volume(volume)
        if self._engine is not None:
            self._engine.set_volume(self._volume)

    def _begin(self, programme: Programme) -> VlcRun:
        assert self._engine is not None
        run = VlcRun(next(_run_numbers), programme, self._take)
        self._engine.play(run)
        return run

    def _end_run(self) -> bool:
        ended = super()._end_run()
        if ended and self._engine is not None:
            self._engine.play(None)
        return ended


_run_numbers = itertools.count(1)


class _Engine:
    """A media player of libVLC on a thread of its own, which plays the run that is wanted last.

    libVLC is called on this thread only: its `stop` waits for threads that call us.
    """

    def __init__(self, volume: float) -> None:
        self.buffer = libvlc.buffer()
        self._news = threading.Condition()
        self._wanted: VlcRun | None = None
        self._playing: VlcRun | None = None
        self._volume = volume
        self._closed = self._changed = False
        self._thread = threading.Thread(target=self._work, name="vlc", daemon=True)
        self._thread.start()

    def play(self, run: VlcRun | None) -> None:
        with self._news:
            self._wanted, self._changed = run, True
            self._news.notify()

    def set_volume(self, volume: float) -> None:
        with self._news:
            self._volume, self._changed = volume, True
            self._news.notify()

    def close(self) -> None:
        with self._news:
            self._wanted, self._closed = None, True
            self._news.notify()
        self._thread.join()

    def display(self) -> None:
        cue = cue_stream.read_cue(self.buffer.raw)
        run = self._playing
        if cue is not None and run is not None and cue[0] == run.number:
            run.cue(cue[1], cue[2])

    def _work(self) -> None:
        player = libvlc.instance().media_player_new()
        screen = libvlc.put_on_screen(player, self, cue_stream.WIDTH, cue_stream.HEIGHT)
        events = player.event_manager()
        events.event_attach(libvlc.END_REACHED, lambda _: self._through())
        events.event_attach(libvlc.ERROR, lambda _: self._failed())
        media = 0
        while True:
            with self._news:
                self._news.wait_for(lambda: self._changed or self._closed)
                wanted, volume, closed, self._changed = self._wanted, self._volume, self._closed, False
            player.audio_set_volume(round(100 * volume))
            if wanted is not self._playing or closed:
                media = self._change(player, media, wanted)
            if closed:
                break
        events.event_detach(libvlc.END_REACHED)
        events.event_detach(libvlc.ERROR)
        player.release()
        libvlc.take_off_screen(screen)

    def _change(self, player: Any, media: int, wanted: VlcRun | None) -> int:
        if self._playing is not None:
            player.stop()
            player.set_media(None)
            libvlc.forget(media)
            self._playing.let_go()
        self._playing = wanted
        if wanted is None:
            return 0
        made, number = libvlc.media_from(wanted, ":demux=mkv", f":rate={wanted.programme.rate}", ":network-caching=300")
        player.set_media(made)
        made.release()
        player.play()
        return number

    def _through(self) -> None:
        if self._playing is not None:
            self._playing.cue_end()

    def _failed(self) -> None:
        if self._playing is not None:
            self._playing.fail(_FAILED)
