"""The player where VLC is installed. VLC keeps the time, makes the sound and says which frame is due.

VLC 3 does not tell which frame it shows: its clock is renewed a few times a second, its memory callbacks carry no time,
and a film that is sought or changed in speed while slow or fast stalls or races for as long as its key frames are
apart. So it is given a stream of our own making (`cue_stream.py`): the film's sound from exactly here to exactly there,
and a cue for every frame. The frames are decoded by us, and so look the same whether the film plays or stands still.
"""

import itertools
import threading
from collections.abc import Callable
from typing import Any

from video_feedback.errors import Trouble
from video_feedback.media import cue_stream, libvlc
from video_feedback.media.film import Film
from video_feedback.media.libvlc import available
from video_feedback.media.player import Picture, State, ignore
from video_feedback.media.programme import Programme
from video_feedback.media.projector import Projector
from video_feedback.media.vlc_run import VlcRun
from video_feedback_schemas.times import Ms

__all__ = ["VlcPlayer", "available"]

_FAILED = "VLC cannot play this film's sound. Choose Qt as the player in Settings."


class VlcPlayer:
    """Keeps the contract of `video_feedback.media.player.Player`. Make one only where VLC is `available`.

    libVLC is only ever called on a thread of this player, since its `stop` waits for its own threads.
    """

    name = "VLC"

    def __init__(self) -> None:
        self.on_picture: Callable[[Picture], None] = ignore
        self.on_state: Callable[[State], None] = ignore
        self.on_trouble: Callable[[str], None] = ignore
        self._film: Film | None = None
        self._projector: Projector | None = None
        self._engine: _Engine | None = None
        self._rate = 1.0
        self._volume = 1.0
        # Guards the run, and so that nothing of an old run is told once a method has returned.
        self._lock = threading.RLock()
        self._run: VlcRun | None = None
        self._stretch: tuple[int, int, bool] = (0, 0, False)
        self._now = Ms(0)

    def open(self, film: Film) -> None:
        self.close()
        try:
            self._projector = Projector(film)
        except Trouble as trouble:
            self.on_trouble(str(trouble))
            return
        self._film = film
        self._now = film.frames.first_ms
        self._engine = _Engine(self._volume)

    def close(self) -> None:
        self._end_run()
        self._film = None
        if self._engine is not None:
            self._engine.close()
            self._engine = None
        if self._projector is not None:
            self._projector.close()
            self._projector = None

    def play(self) -> None:
        if self._film is None or self._run is not None:
            return
        frames = self._film.frames
        at_end = self._now >= frames.last_ms
        self._start(0 if at_end else frames.index_at(self._now), len(frames) - 1)

    def play_stretch(self, start_ms: Ms, end_ms: Ms, *, loop: bool = False) -> None:
        if self._film is not None:
            frames = self._film.frames
            first = frames.index_at(start_ms)
            self._start(first, max(first, frames.index_at(end_ms)), loop=loop)

    def pause(self) -> None:
        if self._end_run():
            self.on_state("paused")

    def seek(self, ms: Ms) -> None:
        if self._film is None:
            return
        frames = self._film.frames
        plays = self._end_run()
        self._now = frames.time_at(ms)
        if plays:
            self._start(frames.index_at(ms), len(frames) - 1)

    def now_ms(self) -> Ms:
        return self._now

    def set_rate(self, rate: float) -> None:
        self._rate = rate
        if self._run is None or self._film is None or self._run.programme.rate == rate:
            return
        first, last, loop = self._stretch
        here = self._film.frames.index_at(self._now)
        # A loop begins its round anew: its start is the only place from which it can go round.
        self._start(first if loop else here, last, loop=loop)

    def set_volume(self, volume: float) -> None:
        self._volume = volume
        if self._engine is not None:
            self._engine.set_volume(volume)

    def _start(self, first: int, last: int, *, loop: bool = False) -> None:
        assert self._film is not None
        assert self._projector is not None
        assert self._engine is not None
        plays = self._end_run()
        programme = Programme.of(self._film, first, last, loop=loop, rate=self._rate)
        run = VlcRun(next(_run_numbers), programme, self._take)
        with self._lock:
            self._run, self._stretch, self._now = run, (first, last, loop), programme.start_ms
        self._projector.start(run)
        self._engine.play(run)
        if not plays:
            self.on_state("playing")

    def _end_run(self) -> bool:
        """True if there was one."""
        with self._lock:
            run, self._run = self._run, None
        if run is None:
            return False
        run.stop()
        if self._engine is not None:
            self._engine.play(None)
        return True

    def _take(self, run: VlcRun, what: Picture | str | None) -> None:
        """From the threads of the projector and of VLC."""
        with self._lock:
            if run is not self._run:
                return
            if isinstance(what, Picture):
                self._now = what.time_ms
                self.on_picture(what)
                return
            if what is None:
                self._now = run.programme.end_ms
            self._end_run()
            if isinstance(what, str):
                self.on_trouble(what)
            self.on_state("ended" if what is None else "paused")


_run_numbers = itertools.count(1)


class _Engine:
    """A media player of libVLC on a thread of its own, which plays the run that is wanted last."""

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
