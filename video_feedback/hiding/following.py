"""Follow a part of the picture that was drawn by hand, from its frame on or back."""

from dataclasses import dataclass

from video_feedback.hiding import flow, path
from video_feedback.hiding.hidden import Key
from video_feedback.hiding.spot import Spot
from video_feedback.jobs import Progress
from video_feedback.media.film import Film
from video_feedback.media.stills import StillReader
from video_feedback_schemas.times import Ms

_HEIGHT = 360
_NEAR_BYTES = 96 << 20
_LEAST = 4.0  # thousandths: what is smaller has gone


@dataclass(frozen=True, slots=True)
class Followed:
    """`keys` in order of time, without the one it was followed from. `lost_ms` is the first frame, on the way, where it
    could not be told any more; None if it was followed all the way."""

    keys: tuple[Key, ...]
    lost_ms: Ms | None


def follow(film: Film, begin: Key, until_ms: int, progress: Progress | None = None) -> Followed:
    """Where the place of `begin` is up to the frame at `until_ms`, which may be before it. A job.

    Raises FilmMissing, FilmDamaged or Cancelled.
    """
    progress = progress or Progress()
    frames = film.frames
    first, last = frames.index_at(begin.at_ms), frames.index_at(until_ms)
    way = 1 if last >= first else -1
    at = Spot(begin.left, begin.top, begin.width, begin.height)
    found: list[Key] = [begin]
    lost: Ms | None = None
    with StillReader(film, _NEAR_BYTES) as reader:
        before = flow.grey(reader.picture(frames.time_of(first), _HEIGHT).pixels)
        for index in range(first + way, last + way, way):
            progress.at(abs(index - first) / max(1, abs(last - first)))
            after = flow.grey(reader.picture(frames.time_of(index), _HEIGHT).pixels)
            moved = flow.moved(before, after, at)
            made = None if moved is None else path.key(frames.time_of(index), moved)
            if moved is None or made is None or min(made.width, made.height) < _LEAST:
                lost = frames.time_of(index)
                break
            found.append(made)
            at, before = moved, after
    kept = path.thinned(sorted(found, key=lambda key: key.at_ms))
    return Followed(tuple(key for key in kept if key.at_ms != begin.at_ms), lost)
