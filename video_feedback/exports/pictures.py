"""Stills for a page: read from their films, with what is hidden in them covered, and packed."""

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass

from video_feedback.errors import FilmDamaged, FilmMissing
from video_feedback.exports.report import StillOf
from video_feedback.hiding.cover import covered
from video_feedback.jobs import Progress
from video_feedback.media import light
from video_feedback.media.film import Film
from video_feedback.media.player import Picture
from video_feedback.media.stills import StillReader
from video_feedback.media.upright import jpeg

_QUALITY = 84


@dataclass(frozen=True, slots=True)
class Packed:
    """The bytes of a JPEG file, and its size in pixels."""

    data: bytes
    width: int
    height: int

    @property
    def uri(self) -> str:
        """An address that holds all of it."""
        return f"data:image/jpeg;base64,{b64encode(self.data).decode()}"


def jpegs(wanted: Mapping[str, StillOf], progress: Progress) -> dict[str, Packed]:
    """A JPEG of each, by its name. One that cannot be read is left out."""
    found: dict[str, Packed] = {}
    # Film by film and in order of time: a decoder likes to go forward.
    ordered = sorted(wanted.items(), key=lambda one: (repr(one[1].film.source), one[1].at_ms))
    readers: dict[Film, StillReader | None] = {}
    try:
        for done, (name, still) in enumerate(ordered):
            progress.at(done / len(ordered))
            if still.film not in readers:
                readers[still.film] = _opened(still.film)
            reader = readers[still.film]
            packed = None if reader is None else _packed(reader, still)
            if packed is not None:
                found[name] = packed
    finally:
        for reader in readers.values():
            if reader is not None:
                reader.close()
    return found


def _opened(film: Film) -> StillReader | None:
    try:
        return StillReader(film)
    except (FilmMissing, FilmDamaged):
        return None


def _packed(reader: StillReader, still: StillOf) -> Packed | None:
    try:
        whole = reader.picture(still.at_ms, still.crop.height_of_whole(still.height))
    except FilmDamaged:
        return None
    pixels = still.crop.of_pixels(covered(whole.pixels, whole.time_ms, still.hidden))
    if (shades := light.table(still.brightness, still.contrast)) is not None:
        pixels = light.lit(pixels, shades)
    height, width = pixels.shape[:2]
    return Packed(jpeg(Picture(whole.time_ms, pixels), _QUALITY), width, height)
