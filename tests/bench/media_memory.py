"""The most memory that a fresh process ever held with an hour of 1080p open: 60 random seeks, 100 steps back, 20 s of
play, with each player; and a bare window of PySide6 for comparison.

Run as a program it is that process: `python -m tests.bench.media_memory bare|qt|vlc FILM SHARE`.
"""

import random
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from tests.bench import films
from tests.bench.figures import Figures, some

SEEKS, STEPS, PLAY_S = 60, 100, 20


def measure(folder: Path, share: float = 1.0) -> Figures:
    """Megabytes, of the worse player; of each; and of the bare window."""
    from tests.bench.media_tags import players  # noqa: PLC0415 (the bare process imports none of this)

    film = films.one_hour(folder)
    each = {choice: _in_a_child(choice, film, share) for choice in players()}
    return {
        "memory_mb": max(each.values()),
        **{f"memory_{choice}_mb": megabytes for choice, megabytes in each.items()},
        "memory_bare_mb": _in_a_child("bare", film, share),
    }


def _in_a_child(what: str, film: Path, share: float) -> float:
    command = [sys.executable, "-m", "tests.bench.media_memory", what, str(film), str(share)]
    return float(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout.split()[-1])


def _bare() -> None:
    app = QApplication([])
    window = QWidget()
    window.resize(912, 513)
    window.show()
    app.processEvents()


def _at_work(choice: str, path: Path, share: float) -> None:
    from tests.bench.screen import Screen  # noqa: PLC0415
    from tests.rest import rest  # noqa: PLC0415
    from video_feedback.media.probe import probe  # noqa: PLC0415

    film = probe(path)
    chance = random.Random(6)
    with Screen(film, choice) as screen:  # type: ignore[arg-type]
        for _ in range(some(SEEKS, share)):
            screen.seek(chance.randrange(len(film.frames)))
        index = film.frames.index_at(screen.deck.shown_ms)
        for back in range(1, min(index, some(STEPS, share)) + 1):
            screen.show(lambda: screen.deck.step(-1), index - back)
        screen.deck.play()
        rest(max(1.0, PLAY_S * share))
        if not screen.deck.playing:
            raise RuntimeError(f"{choice} stopped playing. {' '.join(screen.troubles)}")
        screen.deck.pause()
        rest(0.2)


def _most_megabytes() -> float:
    """The most that this process has held in memory since it began."""
    status = Path("/proc/self/status")
    if status.exists():
        # Not `getrusage`: on Linux its figure begins with what the parent held.
        return next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM")) / 1024
    import resource  # noqa: PLC0415 (Windows has none)

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20)


if __name__ == "__main__":
    _bare() if sys.argv[1] == "bare" else _at_work(sys.argv[1], Path(sys.argv[2]), float(sys.argv[3]))
    sys.stdout.write(f"{_most_megabytes():.1f}\n")
