"""One pass over the packets of a film: when each frame is shown, and when sound is heard. Nothing much is decoded."""

from dataclasses import dataclass, field
from fractions import Fraction

from av import FFmpegError
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.packet import Packet
from av.stream import Disposition, Stream
from av.video.stream import VideoStream

from video_feedback.errors import NotAFilm
from video_feedback.jobs import Progress
from video_feedback.media import refusal
from video_feedback.media.decode import packets

_PACKETS_BETWEEN_REPORTS = 256


@dataclass(slots=True)
class Track:
    """The frames of one stream of pictures, in the order of the file; `steps` is how long each stays, 0 if not said.

    With `must_decode` the times here are not to be trusted, and only decoding tells.
    """

    stream: int
    time_base: Fraction
    codec: str
    pts: list[int] = field(default_factory=list)
    keys: list[bool] = field(default_factory=list)
    steps: list[int] = field(default_factory=list)
    must_decode: bool = False

    def take(self, packet: "Packet[Stream]") -> None:
        # An edit list hides the frames of discarded packets; the last packet of a cut film is half a frame.
        if packet.is_discard or packet.is_corrupt or not packet.size or not _is_shown(self.codec, packet):
            return
        if packet.pts is None:
            self.must_decode = True
            return
        self.pts.append(packet.pts)
        self.keys.append(packet.is_keyframe)
        self.steps.append(packet.duration or 0)


@dataclass(slots=True)
class Survey:
    """`tracks` begins with the one to prefer. Times of sound are seconds of the file's own clock."""

    tracks: list[Track]
    sound_start: Fraction | None = None
    sound_end: Fraction | None = None


def survey(opened: InputContainer, progress: Progress, size: int) -> Survey:
    """Go through a film of `size` bytes. Raises NotAFilm if there is no stream of pictures in it."""
    pictures = _streams_of_pictures(opened)
    best_sound = opened.streams.best("audio")
    sound = best_sound if isinstance(best_sound, AudioStream) and best_sound.codec_context else None
    if not pictures:
        raise NotAFilm(refusal.ONLY_SOUND if sound else refusal.NO_PICTURE)
    found = Survey([Track(s.index, s.time_base or Fraction(1), s.codec.canonical_name) for s in pictures])
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
    return found


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
    tick = sound.time_base or Fraction(1)
    if found.sound_start is None:
        try:
            heard = [frame.pts for frame in sound.decode(packet) if frame.pts is not None and frame.samples]
        except FFmpegError:
            return
        if heard:
            found.sound_start = heard[0] * tick
    if packet.pts is not None and not packet.is_discard:
        end = (packet.pts + (packet.duration or 0)) * tick
        found.sound_end = max(found.sound_end or end, end)
