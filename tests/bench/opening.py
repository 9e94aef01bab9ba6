"""Opening a recording with many moments: from the wish until its timeline and its list are painted. BORIS beside it."""

from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.bench import boris, workbench
from tests.bench.figures import Figures, some
from tests.keys import KEY
from video_feedback.library.beside import reading
from video_feedback_ui.app import make

RUNS, MOMENTS = 5, 10_000


def measure(folder: Path, share: float = 1.0) -> Figures:
    """Seconds, median of five, the page itself being there already; and, where BORIS is, ours over BORIS's."""
    with TemporaryDirectory() as scratch:
        library, recording_id = workbench.library_with(
            Path(scratch) / "small", workbench.film(folder), some(MOMENTS, share)
        )
        _, window = make(library, key=KEY)
        window.show()
        runs = some(RUNS, share, least=2)
        ours = workbench.opened(window, recording_id, runs)
        window.close()
        figures = {"open_10000_s": ours}
        if boris.python() is not None:
            with reading(library, KEY) as db:
                project = boris.write(db, recording_id, Path(scratch) / "events.boris")
            theirs = median(boris.opened(project) for _ in range(runs))
            figures |= {"boris_open_10000_s": theirs, "open_ratio_boris": ours / theirs}
        return figures
