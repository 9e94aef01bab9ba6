"""Somebody writes reels, in a program that can be killed: each line it is given begins a child that writes one.

`python -m tests.faults.reel_child FILM REEL`: it tells `{"child": PID}`, then how far the child is, and when it died.
"""

import os
import sys
from contextlib import nullcontext
from pathlib import Path

from tests.faults.worker import say
from video_feedback.exports.writing import write_made
from video_feedback.jobs import Progress
from video_feedback.media.film import Film
from video_feedback.media.probe import probe
from video_feedback.reels.reel import Finish, Reel, Stretch
from video_feedback.reels.writing import write
from video_feedback_schemas.times import Ms


def reel_of(film: Film) -> Reel:
    """What it writes: three seconds and a half in two stretches, with a card before them."""
    parts = tuple(
        Stretch(film=film, recording_id="r", start_ms=Ms(start), end_ms=Ms(end))
        for start, end in ((900, 3000), (0, 1400))
    )
    return Reel(stretches=parts, finish=Finish(opening="Robin", title_ms=400))


def make(film: Film, path: Path, progress: Progress | None = None) -> None:
    """Write the reel as the app does."""
    write_made(path, lambda file: write(reel_of(film), file, progress), lambda _: nullcontext())


def main() -> None:
    film, path = Path(sys.argv[1]), Path(sys.argv[2])
    for _ in sys.stdin:
        child = os.fork()
        if not child:
            # Opened here: what FFmpeg does on threads of its own does not survive a fork.
            make(probe(film), path, Progress(lambda share: say(at=share)))
            say(done=True)
            os._exit(0)
        say(child=child)
        os.waitpid(child, 0)
        say(ended=child)


if __name__ == "__main__":
    main()
