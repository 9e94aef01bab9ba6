"""Is a reel that has been written what it was to be? It is read back as any film is, and compared with its sources."""

import hashlib
import io
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from fractions import Fraction
from math import inf
from pathlib import Path
from typing import IO, cast

import cv2
import numpy as np
from av import FFmpegError
from numpy.typing import NDArray

from video_feedback.errors import FilmDamaged, NotAFilm, Trouble
from video_feedback.jobs import Progress
from video_feedback.media import sound
from video_feedback.media.decode import packets
from video_feedback.media.film import Film, Source
from video_feedback.media.probe import probe
from video_feedback.media.source import open_container
from video_feedback.media.stills import StillReader
from video_feedback.reels import drawn, extent, heard, plan
from video_feedback.reels.joining import Chapter
from video_feedback.reels.plan import SAMPLES, TICKS, Canvas, Card, Part, Plan, Scene
from video_feedback.reels.reel import Finish
from video_feedback.words import tr
from video_feedback_schemas.times import Ms

_DIFFERS = tr("The film did not come out as it should, so it was thrown away. Nothing else was changed. Try it again.")
# A time in WebM is a whole millisecond; in MP4 it is exact.
_WEBM_TICKS = TICKS // 1000
# One packet of sound is filled up at the end.
_LENGTH_OFF_MS = 40
_CHAPTER_OFF_S = 0.002
# How a picture is compared: small, in steps of 256. What is left of encoding is less than another picture makes.
_THUMB = (160, 90)
_NOISE, _ANOTHER = 0.35, 16.0
_BESIDE = 1
# Frames so near each other are decoded in one go.
_NEAR = 25
# How sound is compared: so much of it, this finely, and so far to either side.
_HEARD_S, _FINENESS, _AROUND_S, _OFF_S = 1.5, 6, 0.1, 0.02
_EDGE_S, _HARDLY_HEARD, _AS_LIKE, _OTHER = 0.05, 40.0, 0.9, 0.4

Thumb = NDArray[np.float32]


class ReelDiffers(Trouble):
    """What was written is not what was asked for. `what` says for us where."""

    def __init__(self, what: str) -> None:
        super().__init__(_DIFFERS)
        self.what = what


def mark(data: bytes) -> bytes:
    """What tells a packet from any other."""
    return hashlib.blake2b(data, digest_size=12).digest()


@dataclass(frozen=True, slots=True, eq=False)
class Woven:
    """What was put into a file: `ticks` of its pictures in order, and the marks of those that were copied."""

    made: Plan
    canvas: Canvas
    finish: Finish
    ticks: NDArray[np.int64]
    copied: dict[int, bytes]
    chapters: tuple[Chapter, ...]


def prove(woven: Woven, file: IO[bytes], progress: Progress) -> None:
    """Look through a reel that was written into a file. Raises ReelDiffers, Cancelled, or Trouble about a source."""
    try:
        film = probe(cast(Source, _Lent(file)), Progress(lambda _: progress.at(0.0)))
        _times(woven, film)
        _marks(woven, film, progress)
        _chapters(woven, film)
        _sounds(woven, film)
        _pictures(woven, film, progress)
    except (NotAFilm, FilmDamaged) as error:
        raise ReelDiffers(str(error)) from error
    except FFmpegError as error:
        raise ReelDiffers(str(error)) from error


class _Lent:
    """The file as a film to be read: it stays open when its readers are closed. One reads it at a time."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.name, self.path = "reel", Path()

    def open(self, *, salvage: bool = False) -> io.BufferedReader:  # noqa: ARG002 (as a box has it)
        self._file.seek(0)
        return cast(io.BufferedReader, _View(self._file))


class _View(io.RawIOBase):
    def __init__(self, file: IO[bytes]) -> None:
        super().__init__()
        self._file = file

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return bytes(self._file.read(size))

    def seek(self, offset: int, whence: int = 0, /) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()


# What can be told without looking


def _times(woven: Woven, film: Film) -> None:
    table = film.frames
    exact = woven.finish.container == "mp4"
    shown = np.asarray([round(int(pts) * table.time_base * TICKS) for pts in table.pts], np.int64)
    if len(shown) != len(woven.ticks):
        raise ReelDiffers(f"{len(shown)} pictures, not {len(woven.ticks)}")
    off = np.abs(shown - woven.ticks)
    if off.max() > (0 if exact else _WEBM_TICKS):
        raise ReelDiffers(f"picture {int(off.argmax())} is {int(off.max())} ticks off")
    if abs(film.duration_ms - woven.made.ends * 1000 / TICKS) > _LENGTH_OFF_MS:
        raise ReelDiffers(f"it lasts {film.duration_ms} ms, not {woven.made.ends * 1000 // TICKS}")
    if (film.width, film.height) != drawn.seen_size(woven.canvas) or film.turn_clockwise != woven.canvas.turn:
        raise ReelDiffers(f"its picture is {film.width} by {film.height}, turned by {film.turn_clockwise}")
    if not film.has_sound:
        raise ReelDiffers("it has no sound")


def _marks(woven: Woven, film: Film, progress: Progress) -> None:
    """Copied pictures are those of the film, byte for byte."""
    if not woven.copied:
        return
    left = dict(woven.copied)
    with open_container(film.source, film.container) as opened:
        for packet in packets(opened, opened.streams[film.frames.stream]):
            if packet.pts is not None and packet.pts in left:
                progress.at(0.0)
                if left.pop(packet.pts) != mark(bytes(packet)):
                    raise ReelDiffers(f"the picture at tick {packet.pts} was changed")
    if left:
        raise ReelDiffers(f"{len(left)} copied pictures are not there")


def _chapters(woven: Woven, film: Film) -> None:
    with open_container(film.source, film.container) as opened:
        found = [float(each["start"] * (each["time_base"] or 0)) for each in opened.chapters()]
    wanted = [chapter.begins / TICKS for chapter in woven.chapters]
    if len(found) != len(wanted) or any(abs(a - b) > _CHAPTER_OFF_S for a, b in zip(found, wanted, strict=True)):
        raise ReelDiffers(f"chapters at {found}, not {wanted}")


# What is heard


def _sounds(woven: Woven, film: Film) -> None:
    """What is heard at both ends of each stretch stands where it is to stand."""
    for scene in woven.made.scenes:
        for begins, wanted in _to_be_heard(woven, scene):
            around = round(_AROUND_S * SAMPLES)
            given = _of(film, Fraction(begins, SAMPLES) - film.frames.origin, len(wanted) + 2 * around, around)
            off = _off(_rough(given), _rough(wanted))
            if off is not None and abs(off) > _OFF_S:
                raise ReelDiffers(f"the sound at {begins / SAMPLES:.3f} s is {off:.3f} s off")


def _to_be_heard(woven: Woven, scene: Scene) -> Iterator[tuple[int, NDArray[np.int16]]]:
    """With the number of a sample of the reel, what is to be heard from there on."""
    stretch, begins = scene.stretch, scene.begins * SAMPLES // TICKS
    long = (scene.stands - scene.begins) * SAMPLES // TICKS
    # Both ends come softly, and are not as they are in the film.
    edge = min(long // 4, max(round(_EDGE_S * SAMPLES), woven.finish.fade_ms * SAMPLES // 1000))
    some = min(long - 2 * edge, round(_HEARD_S * SAMPLES))
    if stretch.muted or not stretch.film.has_sound:
        return
    if stretch.rate == 1 and not stretch.hidden.sounds:
        # Straight from the film, not as it was made for the reel.
        for skip in dict.fromkeys((edge, long - edge - some)):
            yield begins + skip, _of(stretch.film, scene.extent.start_s + Fraction(skip, SAMPLES), some)
        return
    made = heard.samples(stretch, replace(woven.finish, evens_sound=False), long)
    yield begins + edge, np.concatenate(list(_first(made, edge + some)))[edge:]


def _first(pieces: Iterator[NDArray[np.int16]], count: int) -> Iterator[NDArray[np.int16]]:
    while count > 0 and (piece := next(pieces, None)) is not None:
        yield piece[:count]
        count -= len(piece)


def _of(film: Film, at_s: Fraction, count: int, before: int = 0) -> NDArray[np.int16]:
    """So many samples of a film, from `before` of them earlier than a time on; silence before its start."""
    first = round(at_s * SAMPLES) - before
    start_ms = max(0, first) * 1000 // SAMPLES
    skip = max(0, first) - start_ms * SAMPLES // 1000
    missing = max(0, -first)
    long_ms = -((missing - count - skip) * 1000 // SAMPLES)
    pieces = list(sound.pieces(film, start_ms, start_ms + max(1, long_ms), 100))
    found = np.concatenate((np.zeros((missing, sound.CHANNELS), np.int16), *(pieces or [])))
    return found[skip if not missing else 0 :][:count]


def _rough(samples: NDArray[np.int16]) -> NDArray[np.float64]:
    """One channel, coarser, about its mean."""
    whole = len(samples) // _FINENESS * _FINENESS
    made = samples[:whole].mean(axis=1).reshape(-1, _FINENESS).mean(axis=1)
    return np.asarray(made - made.mean() if len(made) else made, np.float64)


def _off(given: NDArray[np.float64], wanted: NDArray[np.float64]) -> float | None:
    """By how many seconds `wanted` stands too late in `given`, in whose middle it is to be: infinite if it is not
    in there at all, None if it is too soft to tell.

    Where two places are alike, as in a tone, the nearer is meant.
    """
    around = len(given) - len(wanted)
    if around <= 0 or not len(wanted) or np.sqrt(np.mean(wanted**2)) < _HARDLY_HEARD:
        return None
    size = 1 << (len(given) + len(wanted)).bit_length()
    product = np.fft.irfft(np.fft.rfft(given, size) * np.conj(np.fft.rfft(wanted, size)), size)[: around + 1]
    power = np.concatenate(([0.0], np.cumsum(given**2)))
    like = product / np.sqrt(np.maximum(power[len(wanted) :] - power[: around + 1], 1.0) * np.sum(wanted**2))
    if like.max() < _OTHER:
        return inf
    good = np.flatnonzero(like >= _AS_LIKE * like.max())
    nearest = int(good[np.abs(good - around / 2).argmin()])
    return (nearest - around / 2) * _FINENESS / SAMPLES


# What is seen


def _pictures(woven: Woven, film: Film, progress: Progress) -> None:
    stored = replace(film, width=woven.canvas.width, height=woven.canvas.height, turn_clockwise=0)
    with StillReader(stored) as reader:
        for done, part in enumerate(woven.made.parts):
            progress.at(done / len(woven.made.parts))
            for tick, near in _wanted(woven, part):
                progress.at(done / len(woven.made.parts))
                at = int(np.searchsorted(woven.ticks, tick, "right")) - 1
                seen = _thumb(reader.picture(film.frames.time_of(at)).pixels)
                away = [_away(seen, thumb) for thumb in near]
                if away[0] > min(_ANOTHER, 1.25 * min(away) + _NOISE):
                    raise ReelDiffers(f"tick {tick} shows another picture: {away}")


def _wanted(woven: Woven, part: Part) -> Iterator[tuple[int, list[Thumb]]]:
    """Ticks to look at, and what is to be seen there, before what is to be seen beside."""
    fade = woven.finish.fade_ms
    if isinstance(part, Card):
        tick = (part.begins + part.ends) // 2
        tick -= (tick - part.begins) % plan.STANDING_TICKS
        pixels = drawn.card(part.words, woven.canvas, woven.finish, part.kind, part.language)
        yield tick, [_lit(_thumb(pixels), plan.share_lit(tick, part, fade))]
        return
    written = set(woven.ticks.tolist())
    for places in _groups(edges(part, fade)):
        thumbs = _drawn(woven, part, max(0, places[0] - _BESIDE), places[-1] + _BESIDE)
        for place in places:
            ticks = [part.tick_of(place)]
            if place == part.extent.last and part.ends > part.stands:
                ticks.append(plan.standing(part.stands, part.ends)[-1])
            near = [thumbs[i] for i in (place, *range(place - _BESIDE, place + _BESIDE + 1)) if i in thumbs]
            for tick in ticks:
                if place in thumbs and tick in written:
                    yield tick, [_lit(thumb, plan.share_lit(tick, part, fade)) for thumb in near]


def edges(scene: Scene, fade_ms: int) -> list[int]:
    """The frames of a stretch that are looked at: at its ends, where a fade is over, and at both sides of a joint."""
    first, last = scene.extent.first, scene.extent.last
    lit = plan.lit(scene, fade_ms)
    places = {first, last, lit[0], max(first, lit[1] - 1)}
    if scene.middle is not None:
        for joint in (scene.middle.first, scene.middle.after):
            places |= {joint - 1, joint}
    return sorted(place for place in places if first <= place <= last)


def _groups(places: list[int]) -> list[list[int]]:
    groups: list[list[int]] = []
    for place in places:
        if groups and place - groups[-1][-1] <= _NEAR:
            groups[-1].append(place)
        else:
            groups.append([place])
    return groups


def _drawn(woven: Woven, scene: Scene, first: int, last: int) -> dict[int, Thumb]:
    """The frames of a film from one to another as they are to be, decoded and drawn once more."""
    table = scene.stretch.film.frames
    last = min(last, len(table) - 1)
    span = replace(scene.stretch, start_ms=table.time_of(first), end_ms=Ms(table.time_of(last) + 1))
    numbers = {extent.of(span).shown_s(index): index for index in range(first, last + 1)}
    with closing(drawn.frames(span, woven.canvas, woven.finish)) as pictures:
        return {numbers[seconds]: _thumb(pixels) for seconds, pixels in pictures}


def _thumb(pixels: NDArray[np.uint8]) -> Thumb:
    return np.asarray(cv2.resize(pixels[..., :3], _THUMB, interpolation=cv2.INTER_AREA), np.float32)


def _lit(thumb: Thumb, share: float) -> Thumb:
    return thumb if share >= 1 else thumb * np.float32(max(0.0, share))


def _away(one: Thumb, other: Thumb) -> float:
    return float(np.sqrt(np.mean((one - other) ** 2)))
