"""The player that is always there: Qt Multimedia, which comes inside PySide6."""

from collections.abc import Callable
from fractions import Fraction

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QFile, QIODevice, QObject, Qt, QTimer, QUrl
from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer, QVideoFrame, QVideoSink

from video_feedback.errors import FilmMissing
from video_feedback.media.film import Film
from video_feedback.media.player import Device, Level, Picture, State, ignore
from video_feedback_schemas.times import Ms
from video_feedback_ui.player.qt_frames import Developer
from video_feedback_ui.player.qt_messages import harmless_ones_left_out, silence_ffmpeg

_NO_PICTURE_MS = 4000
# After a seek frames of before may still come. If the right one never does, the film is damaged there.
_MOST_STRAYS = 2
_MOST_TRIES = 3
_CANNOT = "Qt cannot play this film. Install VLC, and choose it as the player in Settings."


class QtPlayer(QObject):
    """Keeps the contract of `video_feedback.media.player.Player`. Its pictures come on the window's thread.

    Qt names each frame by its time stamp, counted from the start of the container: so every frame is known exactly.
    """

    name = "Qt"

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.on_picture: Callable[[Picture], None] = ignore
        self.on_state: Callable[[State], None] = ignore
        self.on_trouble: Callable[[str], None] = ignore
        self.on_level: Callable[[Level], None] = ignore
        self.on_notice: Callable[[str], None] = ignore
        self._film: Film | None = None
        self._file: QFile | None = None
        self._developer: Developer | None = None
        self._zero: Fraction | None = None  # Qt's zero on the film's own clock, in seconds; known from its first frame
        self._now = Ms(0)
        self._stretch: tuple[int, int] | None = None  # the first and the last frame while it plays
        self._loop = False
        self._came = -1  # the frame delivered last, -1 before the first
        self._strays = 0  # frames that came in place of the first
        self._tries = 0  # how often it was looked for further back
        with harmless_ones_left_out():
            self._player = QMediaPlayer(self)
            self._sink = QVideoSink(self)
            self._player.setVideoSink(self._sink)
            self._sound = None
            # Without a device Qt would warn at every film.
            if not QMediaDevices.defaultAudioOutput().isNull():
                self._sound = QAudioOutput(self)
                self._player.setAudioOutput(self._sound)
        silence_ffmpeg()
        # Frames come from Qt's own thread.
        self._sink.videoFrameChanged.connect(self._take_frame, Qt.ConnectionType.QueuedConnection)
        self._player.mediaStatusChanged.connect(self._take_status)
        self._player.errorOccurred.connect(self._take_error)
        self._patience = QTimer(self, singleShot=True, interval=_NO_PICTURE_MS)
        self._patience.timeout.connect(self._lose_patience)

    def open(self, film: Film) -> None:
        self.close()
        # Through a device and without a name, Qt can go by the contents alone and never opens anything else.
        self._file = QFile(str(film.path), self)
        if not self._file.open(QIODevice.OpenModeFlag.ReadOnly):
            raise FilmMissing(f"The video {film.path.name} is not where it was, or cannot be read. Choose it again.")
        self._film = film
        self._developer = Developer(film)
        self._now = film.frames.first_ms
        self._player.setSourceDevice(self._file)
        # It decodes the first frame then, and can be told to go elsewhere.
        self._player.pause()

    def close(self) -> None:
        self._stretch = None
        self._patience.stop()
        self._player.stop()
        self._player.setSource(QUrl())
        self._forget_frames()
        if self._file is not None:
            self._file.close()
            self._file.deleteLater()
        self._film = self._developer = self._file = self._zero = None

    def play(self) -> None:
        if self._film is None or self._stretch is not None:
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
        self._patience.stop()
        if self._stretch is not None:
            self._stretch = None
            self._player.pause()
            self._forget_frames()
            self.on_state("paused")

    def seek(self, ms: Ms) -> None:
        if self._film is None:
            return
        self._now = self._film.frames.time_at(ms)
        if self._stretch is not None:
            self._start(self._film.frames.index_at(ms), len(self._film.frames) - 1)

    def now_ms(self) -> Ms:
        return self._now

    def set_rate(self, rate: float) -> None:
        self._player.setPlaybackRate(rate)

    def set_volume(self, volume: float) -> None:
        if self._sound is not None:
            self._sound.setVolume(min(volume, 1.0))

    def set_muted(self, muted: bool) -> None:
        if self._sound is not None:
            self._sound.setMuted(muted)

    def devices(self) -> list[Device]:
        return [Device(bytes(each.id().data()).decode(), each.description()) for each in QMediaDevices.audioOutputs()]

    def use_device(self, device_id: str) -> None:
        """Comes with the player's own sound."""

    def why_silent(self) -> str:
        return "" if self._sound is not None else "This computer has no sound device."

    def _start(self, first: int, last: int, *, loop: bool = False) -> None:
        started = self._stretch is None
        self._stretch, self._loop, self._tries = (first, last), loop, 0
        self._patience.start()
        if self._zero is not None:
            self._go_to_first()
        if started:
            self.on_state("playing")

    def _go_to_first(self, earlier_s: int = 0) -> None:
        assert self._film is not None
        assert self._zero is not None
        assert self._stretch is not None
        first, frames = self._stretch[0], self._film.frames
        self._came, self._strays = -1, 0
        self._now = frames.time_of(first)
        here = frames.pts_of(first)
        following = frames.pts_of(min(first + 1, len(frames) - 1))
        # Into the middle of the frame: at its edge Qt may take the one before.
        aim = (here + following) * frames.time_base / 2 - self._zero
        self._forget_frames()
        if earlier_s < aim:
            self._player.setPosition(int((aim - earlier_s) * 1000))
        else:
            self._play_anew()
        self._player.play()
        self._patience.start()

    def _play_anew(self) -> None:
        """From the very start: the one place that is found without a seek."""
        assert self._file is not None
        self._player.setSource(QUrl())
        self._file.seek(0)
        self._player.setSourceDevice(self._file)

    def _forget_frames(self) -> None:
        """Drop the frames that wait for our thread: they are of before."""
        QCoreApplication.removePostedEvents(self, QEvent.Type.MetaCall.value)

    def _take_frame(self, frame: QVideoFrame) -> None:
        if self._film is None or not frame.isValid():
            return
        if self._zero is None:
            self._learn_zero(frame)
            return
        if self._stretch is None:
            return
        first, last = self._stretch
        index = self._index_of(frame)
        if index > last and self._came >= 0:
            self._end_of_stretch()
        elif self._came < 0 and index > first and self._tries < _MOST_TRIES:
            self._try_earlier()
        elif first <= index <= last and index > self._came:
            self._show(index, frame)

    def _try_earlier(self) -> None:
        """Either a frame of before, or Qt went too far, as it does in a transport stream."""
        self._strays += 1
        if self._strays > _MOST_STRAYS:
            self._tries += 1
            self._go_to_first(earlier_s=self._tries)

    def _show(self, index: int, frame: QVideoFrame) -> None:
        assert self._film is not None
        assert self._developer is not None
        pixels = self._developer.pixels(frame)
        if pixels is None:
            self._fail()
            return
        self._patience.stop()
        self._came = index
        self._now = self._film.frames.time_of(index)
        self.on_picture(Picture(self._now, pixels))

    def _learn_zero(self, frame: QVideoFrame) -> None:
        """Qt counts from the start of the container, on which opinions differ; the first frame tells where that is."""
        assert self._film is not None
        frames = self._film.frames
        self._zero = frames.pts_of(0) * frames.time_base - Fraction(frame.startTime(), 1_000_000)
        if self._stretch is not None:
            self._go_to_first()

    def _index_of(self, frame: QVideoFrame) -> int:
        assert self._film is not None
        assert self._zero is not None
        frames = self._film.frames
        pts = (Fraction(frame.startTime(), 1_000_000) + self._zero) / frames.time_base
        after = int(np.searchsorted(frames.pts, float(pts)))
        near = range(max(0, after - 1), min(len(frames), after + 1))
        return min(near, key=lambda index: abs(frames.pts_of(index) - pts))

    def _end_of_stretch(self) -> None:
        assert self._film is not None
        assert self._stretch is not None
        if self._loop:
            self._go_to_first()
            return
        self._now = self._film.frames.time_of(self._stretch[1])
        self._stretch = None
        self._patience.stop()
        self._player.pause()
        self._forget_frames()
        self.on_state("ended")

    def _take_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status == QMediaPlayer.MediaStatus.EndOfMedia and self._stretch is not None:
            # Frames may still be on their way to our thread; they come first.
            QTimer.singleShot(0, self, self._end_of_stretch_if_playing)

    def _end_of_stretch_if_playing(self) -> None:
        if self._stretch is not None:
            self._end_of_stretch() if self._came >= 0 else self._fail()

    def _take_error(self, error: QMediaPlayer.Error, words: str) -> None:  # noqa: ARG002
        if self._film is not None:
            self._fail()

    def _lose_patience(self) -> None:
        if self._stretch is not None:
            self._fail()

    def _fail(self) -> None:
        self._stretch = None
        self._patience.stop()
        self._player.stop()
        self.on_trouble(_CANNOT)
        self.on_state("paused")
