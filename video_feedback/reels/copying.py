"""Which films can be copied as they are stored, packet by packet, and the packets themselves."""

# The package `smartcut` cuts so too, but is bound to one version of PyAV that is older than ours.

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from av import FFmpegError
from av.container import InputContainer
from av.packet import Packet
from av.stream import Stream
from av.video.stream import VideoStream

from video_feedback.media.decode import packets
from video_feedback.media.film import Film
from video_feedback.media.source import open_container
from video_feedback.reels import extent, parameter_sets, plan
from video_feedback.reels.parameter_sets import NotRead, ParameterSets
from video_feedback.reels.plan import Canvas, Middle
from video_feedback.reels.reel import Reel, Stretch, is_drawn
from video_feedback.words import tr

_PLAIN = {"yuv420p", "yuvj420p"}
_CONTAINERS = {"mov", "matroska"}
# So far behind the end a frame may be stored before one that is shown within.
_REORDER_S = 2
# What is copied tells how large all is: not if the longest part would lose more than half of its pixels by it.
_LEAST_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Colours:
    """As FFmpeg numbers them (AVColorSpace and its kin), and how pixels lie in memory."""

    matrix: int
    primaries: int
    curve: int
    full: bool
    pixels: str = "yuv420p"


@dataclass(frozen=True, slots=True)
class Ground:
    """What copied pictures have in common, and what those made anew beside them are made like."""

    canvas: Canvas
    sets: ParameterSets
    colours: Colours


def ground(film: Film) -> Ground | str:
    """How the pictures of a film are stored; or why they cannot be copied, in words. Raises FilmMissing."""
    if film.codec != "h264" or film.container not in _CONTAINERS:
        return tr("its pictures are stored in another way than those of the reel")
    if film.field_order != "progressive":
        return tr("it is filmed in half pictures, every other line at a time")
    if film.sample_aspect != "1:1":
        return tr("its picture is stored squeezed")
    try:
        with open_container(film.source, film.container) as opened:
            stream = opened.streams[film.frames.stream]
            assert isinstance(stream, VideoStream)
            context = stream.codec_context
            sets = ParameterSets.of(context.extradata or b"")
            if context.pix_fmt not in _PLAIN or not sets.is_progressive or context.width % 2 or context.height % 2:
                return tr("its pictures are stored in another way than those of the reel")
            full = context.pix_fmt == "yuvj420p" or context.color_range == 2
            colours = Colours(
                context.colorspace, context.color_primaries, context.color_trc, full, context.pix_fmt or "yuv420p"
            )
            return Ground(Canvas(context.width, context.height, film.turn_clockwise), sets, colours)
    except (FFmpegError, NotRead, IndexError):
        return tr("its pictures are stored in another way than those of the reel")


def choose(reel: Reel) -> tuple[Ground | None, list[Middle | str]]:
    """What is copied of each stretch, or why nothing is; and what all copied pictures have in common."""
    grounds = {id(film): ground(film) for film in {id(s.film): s.film for s in reel.stretches}.values()}
    found = [_own(stretch, reel, grounds[id(stretch.film)]) for stretch in reel.stretches]
    lasts = Counter[Ground]()
    for stretch, own in zip(reel.stretches, found, strict=True):
        if isinstance(own, tuple):
            lasts[own[0]] += round(extent.of(stretch).length_s * 1000)
    if not lasts:
        return None, [own if isinstance(own, str) else "" for own in found]
    chosen = lasts.most_common(1)[0][0]
    if _pixels(chosen.canvas) < _LEAST_SHARE * _pixels(plan.canvas_of(reel.stretches, reel.finish)):
        small = tr("its picture is much smaller than that of the reel, and is made larger")
        return None, [own if isinstance(own, str) else small for own in found]
    other = tr("it was filmed by another camera than the one whose film is copied")
    return chosen, [own if isinstance(own, str) else own[1] if own[0] == chosen else other for own in found]


def _pixels(canvas: Canvas) -> int:
    return canvas.width * canvas.height


def _own(stretch: Stretch, reel: Reel, under: Ground | str) -> tuple[Ground, Middle] | str:
    finish, film = reel.finish, stretch.film
    if finish.container != "mp4":
        return tr("a WebM film is always made anew")
    if isinstance(under, str):
        return under
    if is_drawn(stretch, finish):
        return tr("something in its picture or its speed is changed")
    lit = plan.lit(plan.alone(stretch), finish.fade_ms)
    stored = list(_stored(film, under.sets, lit[0], lit[1]))
    middle = plan.middle(stored, film.frames.pts, *lit)
    if middle is not None:
        return under, middle
    if max((frame.pts for frame in stored), default=-1) < film.frames.pts_of(max(lit[1] - 1, 0)):
        return tr("it is damaged there")
    if film.frames.keys[lit[0] : lit[1]].any():
        return tr("its pictures all lean on those before them, so there is none to begin copying at")
    return tr("it is so short that there is no picture in it to begin copying at")


def _stored(film: Film, sets: ParameterSets, first: int, after: int) -> Iterator[plan.Stored]:
    """The frames around a part of a film, as they are stored: up to where one cannot be read."""
    table = film.frames
    last_pts = table.pts_of(min(after, len(table) - 1)) + round(_REORDER_S / table.time_base)
    try:
        with open_container(film.source, film.container) as opened:
            for packet in _from(opened, film, first):
                if packet.pts is None or packet.pts > last_pts:
                    return
                yield plan.Stored(packet.pts, _begins(packet, sets))
    except (FFmpegError, NotRead):
        return


def _from(opened: InputContainer, film: Film, first: int) -> "Iterator[Packet[Stream]]":
    """The packets of the pictures from a key frame on that is not behind frame `first`."""
    stream = opened.streams[film.frames.stream]
    key = film.frames.key_before(first)
    if key:
        opened.seek(film.frames.pts_of(key), stream=stream)
    for packet in packets(opened, stream):
        if packet.size and not packet.is_corrupt:
            yield packet


def _begins(packet: "Packet[Stream]", sets: ParameterSets) -> bool:
    """Whether decoding can begin with it as if there were nothing before: an IDR picture. Raises NotRead.

    Other key frames are no place for another sequence's set to come into force, nor for what leans on those before.
    """
    units = list(parameter_sets.by_lengths(bytes(packet), sets.length_bytes))
    if not _as_known(units, sets):
        raise NotRead("other parameter sets in the midst of it")
    return not packet.is_discard and any(parameter_sets.kind(unit) == parameter_sets.SLICE_OF_KEY for unit in units)


def _as_known(units: Sequence[bytes], sets: ParameterSets) -> bool:
    known = {parameter_sets.SEQUENCE: sets.sequences, parameter_sets.PICTURE: sets.pictures}
    return all(unit in known.get(parameter_sets.kind(unit), (unit,)) for unit in units)


@dataclass(frozen=True, slots=True)
class Copied:
    index: int
    is_key: bool
    data: bytes


def copied(film: Film, sets: ParameterSets, middle: Middle) -> Iterator[Copied]:
    """The packets of a middle in the order stored, as they are written into the reel.

    Fewer, if the film cannot be read there any more. Raises FilmMissing.
    """
    left = iter(middle.pts)
    wanted: int | None = next(left, None)
    begun = False
    try:
        with open_container(film.source, film.container) as opened:
            for packet in _from(opened, film, middle.first):
                if packet.pts != wanted:
                    if begun:
                        return
                    continue
                begun = True
                index = film.frames.index_of(packet.pts or 0)
                units = list(parameter_sets.by_lengths(bytes(packet), sets.length_bytes))
                if index is None or not _as_known(units, sets):
                    return
                yield Copied(index, packet.is_keyframe, parameter_sets.packed(units))
                if (wanted := next(left, None)) is None:
                    return
    except (FFmpegError, NotRead):
        return
