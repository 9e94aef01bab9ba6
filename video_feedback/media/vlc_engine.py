"""A media player of libVLC on a thread of its own."""

import threading
import time
from collections.abc import Callable
from typing import Any

from video_feedback.media import cue_stream, libvlc
from video_feedback.media.player import Device
from video_feedback.media.vlc_run import VlcRun
from video_feedback.words import tr

_FAILED = tr("VLC cannot play this film’s sound. Choose Qt as the player in Settings.")
# A sound server names its devices a moment after it was greeted.
_GREETING_S = 0.3
_LISTING_S = 2.0
_HUSH_S = 0.1


class VlcEngine:
    """Plays the run that is wanted last.

    libVLC is called on its thread only: libVLC's `stop` waits for threads that call us.
    """

    def __init__(self, muted: bool, device_id: str, device_gone: Callable[[], None]) -> None:
        self._news = threading.Condition()
        self._wanted: VlcRun | None = None
        self._playing: VlcRun | None = None
        self._media = 0
        self._muted = muted
        self._device_id, self._device_gone = device_id, device_gone
        self._listed: list[Device] | None = []
        self._closed, self._changed = False, True
        self._thread = threading.Thread(target=self._work, name="vlc", daemon=True)
        self._thread.start()

    def play(self, run: VlcRun | None) -> None:
        with self._news:
            self._wanted = run
            self._notify()

    def set_muted(self, muted: bool) -> None:
        with self._news:
            self._muted = muted
            self._notify()

    def use_device(self, device_id: str) -> None:
        """From the next run on."""
        with self._news:
            self._device_id = device_id

    def devices(self) -> list[Device]:
        with self._news:
            self._listed = None
            self._notify()
            self._news.wait_for(lambda: self._listed is not None or self._closed, _LISTING_S)
            return self._listed or []

    def close(self) -> None:
        with self._news:
            self._wanted, self._closed = None, True
            self._notify()
        self._thread.join()

    # What libVLC says, on its threads

    def display(self, shown: bytes) -> None:
        cue = cue_stream.read_cue(shown)
        run = self._playing
        if cue is not None and run is not None and cue[0] == run.number:
            run.cue(cue[1], cue[2])

    def through(self) -> None:
        if (run := self._playing) is not None:
            run.cue_end()

    def failed(self) -> None:
        if (run := self._playing) is not None:
            run.fail(_FAILED)

    # On its own thread

    def _work(self) -> None:
        player = libvlc.player(self)
        used = ""
        while True:
            with self._news:
                self._news.wait_for(lambda: self._changed)
                wanted, muted, device_id, closed = self._wanted, self._muted, self._device_id, self._closed
                lists, self._changed = self._listed is None, False
            if wanted is not self._playing or closed:
                self._stop(player)
            if closed:
                break
            if wanted is not None and wanted is not self._playing:
                if device_id != used:
                    libvlc.release(player)
                    player = libvlc.player(self)
                    used = self._set_device(player, device_id)
                self._play(player, wanted)
            player.audio_set_mute(muted)
            if lists:
                found = _devices(player)
                with self._news:
                    self._listed = found
                    self._news.notify_all()
        libvlc.release(player)

    def _set_device(self, player: Any, device_id: str) -> str:
        """Gives the device that is used now."""
        if not device_id:
            return ""
        if all(device.id != device_id for device in _devices(player)):
            with self._news:
                self._device_id = ""
            self._device_gone()
            return ""
        player.audio_output_device_set(None, device_id)
        return device_id

    def _play(self, player: Any, run: VlcRun) -> None:
        self._playing = run
        media, self._media = libvlc.media_from(run, ":demux=mkv")
        player.set_media(media)
        media.release()
        player.play()

    def _stop(self, player: Any) -> None:
        if self._playing is not None:
            self._hush(player)
            player.stop()
            player.set_media(None)
            libvlc.forget(self._media)
            run, self._playing = self._playing, None
            run.let_go()

    @staticmethod
    def _hush(player: Any) -> None:
        """A player that is stopped while it reads sounds out all it has; one that is paused falls silent at once."""
        player.set_pause(1)
        until = time.monotonic() + _HUSH_S
        while libvlc.is_playing(player) and time.monotonic() < until:
            time.sleep(0.002)

    def _notify(self) -> None:
        self._changed = True
        self._news.notify_all()


def _devices(player: Any) -> list[Device]:
    until = time.monotonic() + _GREETING_S
    while not (found := libvlc.devices(player)) and time.monotonic() < until:
        time.sleep(0.02)
    return found
