"""A reel leaves the house: a job. It is whole, proven and on record, or it is not there at all."""

from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from typing import IO

from sqlite_utils import Database

from video_feedback.errors import Trouble
from video_feedback.exports.leaving import Leaving, Written
from video_feedback.exports.locking import Key
from video_feedback.exports.writing import write_made
from video_feedback.jobs import Progress
from video_feedback.library import unfinished
from video_feedback.reels.gathering import Gathered
from video_feedback.reels.reel import Reel
from video_feedback.reels.writing import Told, require_films
from video_feedback.reels.writing import write as write_film

_FILMED = 0.95
"""The share of the time that is not for locking."""


def take_out(
    gathered: Gathered,
    reel: Reel,
    path: Path,
    noting: Callable[[], AbstractContextManager[Database]],
    progress: Progress | None = None,
    *,
    kind: str = "reel",
    by: Key | None = None,
    scratch: Path | None = None,
) -> Told:
    """Write `reel`, which is that of what was gathered or a part of it, through the door that it was gathered for.

    `noting` is that of the library, `path` what the file is called, locked `by` a key or not, `kind` the word for it on
    the list of what left. Raises Trouble (NotAgreed where an agreement was taken back meanwhile) or Cancelled.
    """
    progress, told = progress or Progress(), list[Told]()
    shown = {stretch.recording_id for stretch in reel.stretches}
    leaving = Leaving(
        noting=noting,
        what=gathered.about,
        kind=kind,
        title=gathered.title,
        locked=by.how if by else "",
        worker_only=gathered.worker_only,
        reason=gathered.reason,
    )

    def make(file: IO[bytes]) -> None:
        told.append(write_film(reel, file, progress.part(0.0, _FILMED)))

    def passing(written: Written) -> AbstractContextManager[None]:
        require_films(reel)  # a film that was erased meanwhile has nobody at the door who is asked
        films = [film for film in gathered.film_ids if film in shown]
        return leaving.noted(reel.finish.container, gathered.reader, written, gathered.door, films, path)

    parts = list[Path]()

    def begun(part: Path) -> None:
        with noting() as db:
            unfinished.begin(db, part)
        parts.append(part)

    locking = progress.part(_FILMED, 1 - _FILMED)
    try:
        write_made(path, make, passing, by=by, scratch=scratch, progress=locking, begun=begun)
    finally:
        # Where the library is closed by now, its next opening finds that there is nothing.
        with suppress(Trouble), noting() as db:
            for part in parts:
                unfinished.end(db, part)
    progress.at(1.0)
    return told[0]
