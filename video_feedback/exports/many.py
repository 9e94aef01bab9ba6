"""Many exports at once, one after the other: what was refused is told at the end and keeps no other from leaving."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from video_feedback.consent.doors import NotAgreed
from video_feedback.errors import Trouble
from video_feedback.jobs import Cancelled, Progress


@dataclass(frozen=True, slots=True)
class Subject:
    """What one of them is about: an id, and how it stands in a list."""

    id: str
    words: str


@dataclass(frozen=True, slots=True)
class Refused:
    """`says` is the sentence, `place` where it can be mended (empty: nowhere in the app)."""

    subject: Subject
    says: str
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of it. `left` are those that were not begun, since the worker cancelled."""

    written: tuple[tuple[Subject, tuple[Path, ...]], ...]
    refused: tuple[Refused, ...]
    left: tuple[Subject, ...] = ()


def write_all(
    subjects: Sequence[Subject], write_one: Callable[[Subject, Progress], Sequence[Path]], progress: Progress
) -> Outcome:
    """A job. `write_one` gives the files it wrote, or raises Trouble. Once cancelled, what was written stays."""
    written: list[tuple[Subject, tuple[Path, ...]]] = []
    refused: list[Refused] = []
    for at, subject in enumerate(subjects):
        try:
            of_one = progress.part(at / len(subjects), 1 / len(subjects))
            of_one.at(0.0)
            written.append((subject, tuple(write_one(subject, of_one))))
        except Cancelled:
            return Outcome(written=tuple(written), refused=tuple(refused), left=tuple(subjects[at:]))
        except Trouble as trouble:
            place = trouble.place if isinstance(trouble, NotAgreed) else ""
            refused.append(Refused(subject, str(trouble), place))
    return Outcome(written=tuple(written), refused=tuple(refused))


def free_name(folder: Path, name: str, taken: set[Path]) -> Path:
    """Where a file of this name goes in a folder: with a number behind it if one is there, or was given out."""
    wanted = Path(name)
    path, number = folder / name, 2
    while path in taken or path.exists():
        path = folder / f"{wanted.stem}-{number}{wanted.suffix}"
        number += 1
    taken.add(path)
    return path
