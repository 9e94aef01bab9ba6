"""Draw a film beforehand: its small pictures and the shape of its sound, told in portions as they come."""

import time
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from itertools import chain, islice

from video_feedback.jobs import Progress
from video_feedback.media.film import Film
from video_feedback.media.thumbnails import Thumbnail, thumbnails
from video_feedback.media.waveform import Waveform, waveform

# So many pictures come first, then the sound, then all the others.
_FIRST = 24
_TELL_EVERY_S = 0.5
_GROWN = 1.1


@dataclass(slots=True)
class Portion:
    """What came since the last one. `levels` are those of `heard` to be kept (milliseconds of a bin, `to_bytes`)."""

    pictures: list[Thumbnail] = field(default_factory=list)
    heard: Waveform | None = None
    levels: list[tuple[int, bytes]] = field(default_factory=list)


def draw(
    film: Film, have: Collection[int], so_far: Waveform | None, progress: Progress, tell: Callable[[Portion], None]
) -> None:
    """Make what is lacking beside the pictures at the times of `have` and the sound `so_far`. A job.

    Tells twice a second and at the end, also where it is stopped. Raises FilmMissing, Cancelled.
    """
    portion, told = Portion(), time.monotonic()
    kept_ms = so_far.done_ms if so_far else 0
    pictures = thumbnails(film, have=have, progress=progress)
    sound = waveform(film, so_far, progress)
    made: Iterable[Thumbnail | Waveform] = chain(islice(pictures, _FIRST), sound, pictures)
    try:
        for one in made:
            if isinstance(one, Thumbnail):
                portion.pictures.append(one)
            else:
                portion.heard = one
                # It is kept as a whole each time; in a long film that is too much for every minute.
                if one.is_whole or one.done_ms > _GROWN * kept_ms:
                    portion.levels = [(level.bin_ms, level.to_bytes()) for level in one.levels]
                    kept_ms = one.done_ms
            if time.monotonic() - told > _TELL_EVERY_S:
                tell(portion)
                portion, told = Portion(), time.monotonic()
    finally:
        tell(portion)
