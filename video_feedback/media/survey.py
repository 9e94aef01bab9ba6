"""One pass over the packets of a film: when each frame is shown, and when sound is heard. Nothing much is decoded."""

from array import array
from dataclasses import dataclass, field
from fractions import Fraction

import av
import numpy as np
from av import FFmpegError
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.packet import Packet
from av.stream import Disposition, Stream
from av.video.stream import VideoStream
from numpy.typing import NDArray

from video_feedback.errors import NotAFilm
from video_feedback.jobs import Progress
from video_feedback.media import refusal
from video_feedback.media.decode import packets

_PACKETS_BETWEEN_REPORTS = 256
_MUST_NOT_LACK_S = 1


@dataclass(slots=True)
class Track:
    """The frames of one stream of pictures, in the order of the file; `steps` is how long each stays, 0 if not said.

    With `must_decode` the times here are not to be trusted, and only decoding tells. `mended` means that they are not
    quite what the file says of itself; `reordered`, that the frames are not stored in the order shown.
    """

    stream: int
    time_base: Fraction
    codec: str
    promised: int = 0
    found: int = 0
    pts: "array[int]" = field(default_factory=lambda: array("q"))
    keys: "array[int]" = field(default_factory=lambda: array("b"))
    steps: "array[int]" = field(default_factory=lambda: array("q"))
    must_decode: bool = False
    mended: bool = False
    reordered: bool = False

    def take(self, packet: "Packet[Stream]") -> None:
        self.found += 1
        # An edit list hides the frames of discarded packets; the last packet of a cut film is half a frame.
        if packet.is_discard or packet.is_corrupt or not packet.size or not _is_shown(self.codec, packet):
            return
        if packet.pts is None:
            self.must_decode = True
            return
        self.add(packet.pts, packet.is_keyframe, packet.duration or 0)

    def add(self, pts: int, key: bool, step: int) -> None:
        self.pts.append(pts)
        self.keys.append(key)
        self.steps.append(step)

    def keep(self, kept: NDArray[np.bool_]) -> None:
        """Leave out all other frames."""
        if kept.all():
            return
        self.mended = True
        self.pts = array("q", np.asarray(self.pts)[kept].tobytes())
        self.keys = array("b", np.asarray(self.keys)[kept].tobytes())
        self.steps = array("q", np.asarray(self.steps)[kept].tobytes())


@dataclass(slots=True)
class Survey:
    """`tracks` begins with the one to prefer. Times of sound are seconds of the file's own clock."""

    tracks: list[Track]
    sound_start: Fraction | None = None
    sound_tick: Fraction = Fraction(1)
    # In ticks: there are fifty packets a second, and a fraction takes its time.
    sound_end_ticks: int | None = None

    @property
    def sound_end(self) -> Fraction | None:
        return None if self.sound_end_ticks is None else self.sound_end_ticks * self.sound_tick


def survey(opened: InputContainer, progress: Progress, size: int) -> Survey:
    """Go through a film of `size` bytes. Raises NotAFilm if there is no stream of pictures in it."""
    pictures = _streams_of_pictures(opened)
    best_sound = opened.streams.best("audio")
    sound = best_sound if isinstance(best_sound, AudioStream) and best_sound.codec_context else None
    if not pictures:
        raise NotAFilm(refusal.ONLY_SOUND if sound else refusal.NO_PICTURE)
    found = Survey([Track(s.index, s.time_base or Fraction(1), s.codec.canonical_name, s.frames) for s in pictures])
    tracks = {track.stream: track for track in found.tracks}
    wanted: list[Stream] = [*pictures, *([sound] if sound else [])]
    for count, packet in enumerate(packets(opened, *wanted)):
        if count % _PACKETS_BETWEEN_REPORTS == 0:
            progress.at((packet.pos or 0) / max(1, size))
        if packet.stream_index in tracks:
            tracks[packet.stream_index].take(packet)
        elif sound is not None:
            _hear(found, sound, packet)
    for track in found.tracks:
        # An AVI holds no times. Where its frames are stored out of order, FFmpeg guesses, until it decodes.
        track.must_decode |= opened.format.name == "avi" and not all(track.keys)
        track.mended |= track.found < track.promised or _ends_early(opened, found, track) or _went_round(opened, track)
    return found


def _ends_early(opened: InputContainer, found: Survey, track: Track) -> bool:
    """Whether the film is shorter than it says of itself."""
    if opened.duration is None or not track.pts:
        return False
    ends = max(max(track.pts) * track.time_base, found.sound_end or Fraction(0))
    return Fraction(opened.duration, av.time_base) > ends + _MUST_NOT_LACK_S


def _went_round(opened: InputContainer, track: Track) -> bool:
    """Whether the clock of a transport stream began anew, as it does each day. FFmpeg then counts from below 0."""
    return opened.format.name == "mpegts" and bool(track.pts) and min(track.pts) < 0


def _streams_of_pictures(opened: InputContainer) -> list[VideoStream]:
    best = opened.streams.best("video")
    usable = [s for s in opened.streams.video if s.codec_context and not s.disposition & Disposition.attached_pic]
    return sorted(usable, key=lambda stream: best is None or stream.index != best.index)


def _is_shown(codec: str, packet: "Packet[Stream]") -> bool:
    """VP8 and VP9 have pictures that are only referred to, never shown; some files give them packets of their own."""
    if codec not in ("vp8", "vp9"):
        return True
    data = memoryview(packet).cast("B")
    if codec == "vp8":
        return bool(data[0] >> 4 & 1)
    if data[-1] & 0xE0 == 0xC0:
        return True  # Several pictures in one packet, and the last of them is shown.
    # Two bits of mark, two of profile (profile 3 has one more); then: show an earlier one, kind, show this one.
    bits = (data[0] << 1 if data[0] >> 4 & 3 == 3 else data[0]) & 0xFF
    return bool(bits >> 3 & 1 or bits >> 1 & 1)


def _hear(found: Survey, sound: AudioStream, packet: "Packet[Stream]") -> None:
    """Note when sound is heard. The decoder knows which samples are an encoder's run-up and not to be heard."""
    if found.sound_start is None:
        try:
            heard = [frame.pts for frame in sound.decode(packet) if frame.pts is not None and frame.samples]
        except FFmpegError:
            return
        found.sound_tick = sound.time_base or Fraction(1)
        if heard:
            found.sound_start = heard[0] * found.sound_tick
    if packet.pts is not None and not packet.is_discard:
        end = packet.pts + (packet.duration or 0)
        if found.sound_end_ticks is None or end > found.sound_end_ticks:
            found.sound_end_ticks = end
