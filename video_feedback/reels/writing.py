"""Write a reel: a job. The film is whole and proven, or it is not there at all."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from av import FFmpegError

from video_feedback.errors import FilmMissing, Trouble
from video_feedback.jobs import Progress
from video_feedback.media import source
from video_feedback.media.film import called
from video_feedback.reels import copying, plan, proving
from video_feedback.reels.reel import Reel
from video_feedback.reels.weaving import Told, Weaving
from video_feedback.words import tr

__all__ = ["Told", "require_films", "write"]

# The share of the time that looking through what was written takes.
_PROOF = 0.15


def write(reel: Reel, file: Path | IO[bytes], progress: Progress | None = None) -> Told:
    """Write a reel. A job: raises Trouble, with a sentence for the worker, or Cancelled.

    `file` is a path at which nothing is left if it does not come out whole; or a file that can be written, read and
    sought in, which is left to the caller whatever is in it then. No name, time or place of the films goes into it.
    """
    if not reel.stretches:
        raise Trouble(tr("There is nothing in this film yet. Choose a moment for it."))
    progress = progress or Progress()
    with _sentences(reel):
        if not isinstance(file, Path):
            return _write(reel, file, progress)
        try:
            with file.open("w+b") as opened:
                return _write(reel, opened, progress)
        except BaseException:
            file.unlink(missing_ok=True)
            raise


def _write(reel: Reel, file: IO[bytes], progress: Progress) -> Told:
    require_films(reel)
    ground, middles = copying.choose(reel)
    told, woven = Weaving(reel, plan.timeline(reel, middles), ground, file, progress.part(0.0, 1 - _PROOF)).weave()
    file.flush()
    proving.prove(woven, file, progress.part(1 - _PROOF, _PROOF))
    progress.at(1.0)
    return told


@contextmanager
def _sentences(reel: Reel) -> Iterator[None]:
    """What the world does meanwhile, in a sentence."""
    try:
        yield
    except FilmMissing:
        raise
    except Trouble:
        require_films(reel)
        raise
    except (OSError, FFmpegError) as error:
        require_films(reel)
        raise Trouble(
            tr("The film could not be written there. Choose another folder, or make room on the disk.")
        ) from error


def require_films(reel: Reel) -> None:
    """Raises FilmMissing where a film of it has gone, or was erased."""
    for stretch in reel.stretches:
        if not source.is_there(stretch.film.source):
            raise FilmMissing(
                tr(
                    "{who} is not where it was, or cannot be read. Import it again: it takes its old place.",
                    who=called(stretch.film.source),
                )
            )
