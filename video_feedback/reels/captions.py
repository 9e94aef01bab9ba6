"""Captions that a player can show or not: a track for each language, as timed text in MP4 and WebVTT in WebM."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from av import Packet
from av.container import OutputContainer
from av.stream import Disposition, Stream
from av.subtitles.stream import SubtitleStream

from video_feedback.feedback import parent_words
from video_feedback.reels.plan import TICKS, Plan
from video_feedback.reels.reel import Finish

# ISO 639-2/T, as both containers have it; a language that is not among them is one that nobody said.
_CODES = {
    "ar": "ara", "bn": "ben", "ckb": "ckb", "cy": "cym", "de": "deu", "en": "eng", "es": "spa", "fa": "fas",
    "fr": "fra", "gu": "guj", "he": "heb", "hi": "hin", "it": "ita", "pa": "pan", "pl": "pol", "ps": "pus",
    "pt": "por", "ro": "ron", "sd": "snd", "so": "som", "ta": "tam", "tr": "tur", "ug": "uig", "uk": "ukr",
    "ur": "urd", "yi": "yid", "zh": "zho",
}  # fmt: skip
_RUNS_TO_THE_LEFT = "\u200f"
_LONGEST_BYTES = 0xFFFF
_BYTES_A_CUE, _BYTES_A_TRACK = 96, 1024
# What FFmpeg reads the look of timed text from: white, at the foot, with a thin rim.
_LOOK = b"""[Script Info]
ScriptType: v4.00+
PlayResX: 384
PlayResY: 288

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, \
StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding
Style: Default,Arial,16,&Hffffff,&Hffffff,&H0,&H0,0,0,0,0,100,100,0,0,1,1,0,2,10,10,10,0

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
"""


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that stand below the picture from tick to tick."""

    begins: int
    ends: int
    words: str


@dataclass(frozen=True, slots=True)
class Track:
    """All cues of one language, in order."""

    language: str
    cues: tuple[Cue, ...]

    @property
    def room(self) -> int:
        """How many bytes it needs at most in the table of an MP4."""
        return _BYTES_A_TRACK + _BYTES_A_CUE * len(self.cues)


def tracks(made: Plan, finish: Finish) -> tuple[Track, ...]:
    """The captions of a reel, a track for each language in the order in which they come; none unless it is to have
    them as a track."""
    if finish.captions != "track":
        return ()
    found: dict[str, list[Cue]] = {}
    for scene in made.scenes:
        if words := _lines(scene.stretch.caption):
            language = scene.stretch.language or finish.language
            mark = _RUNS_TO_THE_LEFT if parent_words.runs_to_the_left(language, words) else ""
            marked = "\n".join(mark + line for line in words.split("\n"))
            found.setdefault(language, []).append(Cue(scene.begins, scene.ends, marked))
    return tuple(Track(language, tuple(cues)) for language, cues in found.items())


def laid(out: OutputContainer, wanted: Sequence[Track], *, webm: bool) -> list[Stream]:
    """A stream for each track, in a container that has not begun to be written."""
    streams = list[Stream]()
    for track in wanted:
        # WebVTT goes in as it is written; only MP4's own encoder knows what the head of such a track is like.
        stream = out.add_mux_stream("webvtt") if webm else out.add_stream("mov_text")
        stream.time_base = Fraction(1, 1000 if webm else TICKS)
        if isinstance(stream, SubtitleStream) and not webm:
            stream.codec_context.time_base = stream.time_base
            stream.codec_context.subtitle_header = _LOOK
        stream.metadata["language"] = _CODES.get(track.language.partition("-")[0], "und")
        if not streams:
            stream.disposition = Disposition.default
        streams.append(stream)
    return streams


def write(out: OutputContainer, wanted: Sequence[Track], streams: Sequence[Stream], *, webm: bool) -> None:
    """All cues at once, as soon as the container has begun: it puts them where they belong itself."""
    for track, stream in zip(wanted, streams, strict=True):
        for cue in track.cues:
            packet = Packet(_as_webvtt(cue.words) if webm else _as_timed_text(cue.words))
            packet.stream, packet.time_base = stream, Fraction(1, TICKS)
            packet.pts = packet.dts = cue.begins
            packet.duration, packet.is_keyframe = cue.ends - cue.begins, True
            out.mux(packet)


def _lines(words: str) -> str:
    """Without what is not seen at its ends, and without an empty line, which would end a cue."""
    return "\n".join(line for line in (" ".join(each.split()) for each in words.splitlines()) if line)


def _as_webvtt(words: str) -> bytes:
    """As the text of a cue (W3C WebVTT, 4.2.2): no tag begins in it and no letter is taken for a code."""
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").encode()


def _as_timed_text(words: str) -> bytes:
    """3GPP TS 26.245, 5.17: the number of bytes, and the bytes."""
    text = words.encode()[:_LONGEST_BYTES].decode(errors="ignore").encode()
    return len(text).to_bytes(2) + text
