"""A sound device of Qt's on a thread of its own."""

import threading
import time
from collections.abc import Generator

from PySide6.QtCore import QEventLoop, QIODevice, QThread
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QtAudio

from video_feedback.media import sound
from video_feedback.words import tr
from video_feedback_ui.player.qt_run import QtRun

_FRAME = 2 * sound.CHANNELS
# Long enough for a busy machine, short enough for another volume to be heard at once.
_BUFFER_MS = 200
_TICK_S = 0.01
# Headphones take their time to wake up; but what has sounded once goes on.
_TO_BEGIN_S, _TO_GO_ON_S = 3.0, 0.5
_BROKEN = (QtAudio.Error.OpenError, QtAudio.Error.IOError, QtAudio.Error.FatalError)
_GONE = tr("The sound has stopped: this computer's sound device does not answer. The film plays on.")


class Speaker(QThread):
    """Plays the sound of the run that is wanted last, and tells it how far it is heard.

    The device is made, used and dropped on this thread only, and anew for each run: nothing of the last is left in it.
    """

    def __init__(self, muted: bool) -> None:
        super().__init__()
        self.setObjectName("speaker")
        self._news = threading.Condition()
        self._wanted: tuple[QtRun, QAudioDevice] | None = None
        self._muted = muted
        self._closed = False
        self.start()

    def play(self, run: QtRun | None, device: QAudioDevice | None = None) -> None:
        with self._news:
            self._wanted = None if run is None or device is None else (run, device)
            self._news.notify()

    def set_muted(self, muted: bool) -> None:
        with self._news:
            self._muted = muted
            self._news.notify()

    def close(self) -> None:
        with self._news:
            self._wanted, self._closed = None, True
            self._news.notify()
        self.wait()

    def run(self) -> None:
        loop = QEventLoop()
        while True:
            with self._news:
                self._news.wait_for(lambda: self._closed or self._wanted is not None)
                wanted, self._wanted = self._wanted, None
            if wanted is None:
                return
            self._sound(*wanted, loop)

    def _sound(self, run: QtRun, device: QAudioDevice, loop: QEventLoop) -> None:
        sink = QAudioSink(device, _format())
        sink.setBufferSize(_BUFFER_MS * sound.RATE // 1000 * _FRAME)
        into = sink.start()
        feed = _Feed(run, sink, into)
        while not run.stopped and feed.tick():
            sink.setVolume(0.0 if self._muted else 1.0)
            loop.processEvents()
            with self._news:
                self._news.wait(_TICK_S)
        feed.close()
        sink.reset()


class _Feed:
    """Writes the samples of one run to a device, and watches it."""

    def __init__(self, run: QtRun, sink: QAudioSink, into: QIODevice) -> None:
        self._run, self._sink, self._into = run, sink, into
        self._samples: Generator[bytes, None, None] = run.samples()
        self._left = b""
        self._all_read = False
        self._written = self._heard = 0
        self._moved_s = time.monotonic()

    def tick(self) -> bool:
        """False once there is nothing more to do."""
        if self._sink.error() in _BROKEN or self._sink.state() == QtAudio.State.StoppedState:
            self._run.sound_ends(_GONE)
            return False
        self._write()
        self._listen()
        if self._all_read and self._heard >= self._written // _FRAME:
            self._run.sound_ends()
            return False
        if time.monotonic() - self._moved_s > (_TO_GO_ON_S if self._heard else _TO_BEGIN_S):
            self._run.sound_ends(_GONE)
            return False
        return True

    def close(self) -> None:
        self._samples.close()

    def _write(self) -> None:
        room = self._sink.bytesFree()
        while room > 0 and not self._all_read:
            if not self._left:
                self._left = next(self._samples, b"")
                self._all_read = not self._left
            taken = max(0, self._into.write(self._left[:room]))
            self._written += taken
            self._left = self._left[taken:]
            room = room - taken if taken else 0

    def _listen(self) -> None:
        heard = min(self._sink.processedUSecs() * sound.RATE // 1_000_000, self._written // _FRAME)
        if heard > self._heard:
            self._heard, self._moved_s = heard, time.monotonic()
            self._run.heard(heard)


def _format() -> QAudioFormat:
    made = QAudioFormat()
    made.setSampleRate(sound.RATE)
    made.setChannelCount(sound.CHANNELS)
    made.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return made
