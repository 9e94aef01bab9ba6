"""Write a report into a file: a job, and each file is whole and on record, or not there at all."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path

from sqlite_utils import Database

from video_feedback.exports import formats, locking
from video_feedback.exports.leaving import Leaving
from video_feedback.exports.locking import Key
from video_feedback.exports.many import Subject, free_name
from video_feedback.exports.report import Asked, Report, ReportKind
from video_feedback.exports.writing import write_whole
from video_feedback.jobs import Progress

_MADE = 0.9  # of the time
Reading = Callable[[], AbstractContextManager[Database]]
"""A connection for a job: `reading` or `noting` of the library."""


def write(
    report: Report,
    format_name: str,
    path: Path,
    leaving: Leaving,
    progress: Progress | None = None,
    by: Key | None = None,
) -> list[Path]:
    """Write what was gathered through the door it was gathered for, locked where a key is given; `path` is what it is
    called then. Gives the file, and those that go along with it. Raises Trouble or Cancelled."""
    progress = progress or Progress()
    exporter = formats.get(format_name)
    name = path.name.removesuffix(f".{by.how}") if by else path.name
    made = {name: exporter.write(report, progress.part(0.0, _MADE))}
    if exporter.beside is not None:
        made |= exporter.beside(report, name)
    locked = {locking.named(each, by): locking.locked(data, each, by) for each, data in made.items()}
    progress.at(_MADE)  # the last moment to stop: from here on it leaves
    data = locked.pop(locking.named(name, by))
    beside = {path.with_name(each): other for each, other in locked.items()}
    passing = leaving.noted(format_name, report.asked.reader, data, report.door, report.film_ids, path)
    write_whole(path, data, _along(passing, beside))
    return [path, *beside]


@contextmanager
def _along(passing: AbstractContextManager[object], beside: Mapping[Path, bytes]) -> Iterator[None]:
    """Through one door with the report: what only describes its columns is no report of its own. All, or none."""
    with passing:
        try:
            for path, data in beside.items():
                write_whole(path, data, nullcontext())
            yield
        except BaseException:
            for path in beside:
                path.unlink(missing_ok=True)
            raise


def noting(report: Report, noted: Reading, by: Key | None = None) -> Leaving:
    """How it is told of on the record, and on the list of what has left. `noted` is `noting` of the library."""
    return Leaving(
        noting=noted,
        what=report.about,
        kind=report.file.report,
        title=report.file.title,
        locked=by.how if by else "",
        worker_only=report.asked.worker_only,
        reason=report.asked.reason,
    )


def file_name(report: Report, format_name: str, by: Key | None = None) -> str:
    """What a file of it is called: nothing of a family is in it."""
    return locking.named(f"{report.name}.{formats.get(format_name).ending}", by)


def one_of_many(
    kind: ReportKind,
    asked: Asked,
    format_name: str,
    folder: Path,
    media: Path | None,
    reading: Reading,
    noted: Reading,
    by: Key | None = None,
) -> Callable[[Subject, Progress], list[Path]]:
    """For `many.write_all`: gathers the report about each, and writes it into the folder by a name that is free."""
    taken: set[Path] = set()

    def write_one(subject: Subject, progress: Progress) -> list[Path]:
        with reading() as db:
            report = kind.gather(db, media, subject.id, asked)
        name = file_name(report, format_name)
        path = free_name(folder, name, taken)
        while (named := path.with_name(locking.named(path.name, by))).exists():
            path = free_name(folder, name, taken)
        return write(report, format_name, named, noting(report, noted, by), progress, by)

    return write_one
