"""Stills for a page, packed into its own text, so that one file is all there is."""

from base64 import b64encode
from collections.abc import Iterable

from video_feedback.errors import FilmDamaged, FilmMissing
from video_feedback.jobs import Progress
from video_feedback.media.crop import Crop
from video_feedback.media.film import Film
from video_feedback.media.player import Picture
from video_feedback.media.stills import StillReader
from video_feedback.media.upright import jpeg
from video_feedback_schemas.times import Ms

_QUALITY = 84
Wanted = tuple[str, Film, Ms, Crop, int]


def data_uris(wanted: Iterable[Wanted], progress: Progress) -> dict[str, str]:
    """A JPEG for each (name, film, time, part of the picture, greatest height in pixels of that part).

    One that cannot be read is left out.
    """
    found: dict[str, str] = {}
    # Film by film and in order of time: a decoder likes to go forward.
    ordered = sorted(wanted, key=lambda one: (repr(one[1].source), one[2]))
    readers: dict[Film, StillReader | None] = {}
    try:
        for done, (name, film, ms, crop, height) in enumerate(ordered):
            progress.at(done / len(ordered))
            if film not in readers:
                readers[film] = _opened(film)
            reader = readers[film]
            uri = None if reader is None else _data_uri(reader, ms, crop, height)
            if uri is not None:
                found[name] = uri
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


def _data_uri(reader: StillReader, ms: Ms, crop: Crop, height: int) -> str | None:
    try:
        whole = reader.picture(ms, crop.height_of_whole(height))
    except FilmDamaged:
        return None
    picture = Picture(whole.time_ms, crop.of_pixels(whole.pixels))
    return f"data:image/jpeg;base64,{b64encode(jpeg(picture, _QUALITY)).decode()}"
