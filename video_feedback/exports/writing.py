"""Write a summary into a file: a job, and the file is whole and on record, or not there at all."""

import os
from contextlib import AbstractContextManager
from pathlib import Path

from video_feedback.errors import Trouble
from video_feedback.exports import formats
from video_feedback.exports.leaving import Leaving
from video_feedback.exports.summary import ParentSummary, Summary
from video_feedback.jobs import Progress
from video_feedback.words import tr


def write(
    content: Summary | ParentSummary, format_name: str, path: Path, leaving: Leaving, progress: Progress | None = None
) -> Path:
    """Write what was gathered, for the reader and through the door it was gathered for. Raises Trouble or Cancelled."""
    data = render(content, format_name, progress)
    reader = content.reader if isinstance(content, Summary) else "parent"
    return write_whole(path, data, leaving.noted(format_name, reader, data, content.door, content.film_ids))


def render(content: Summary | ParentSummary, format_name: str, progress: Progress | None = None) -> bytes:
    """The bytes of the file. Raises Trouble if this format has no version for a parent."""
    exporter = formats.get(format_name)
    progress = progress or Progress()
    if isinstance(content, Summary):
        return exporter.worker(content, progress)
    if exporter.parent is None:
        kinds = " or ".join(name for name, other in formats.every().items() if other.parent is not None)
        raise Trouble(
            tr(
                "A {format_name} file is for the worker. For a parent, choose {kinds}.",
                format_name=format_name.upper(),
                kinds=kinds,
            )
        )
    return exporter.parent(content, progress)


def write_whole(path: Path, data: bytes, passing: AbstractContextManager[object]) -> Path:
    """Put bytes into a file at once: what was there before stays until the new file is complete.

    It gets its name within `passing`, which is a door of `consent/doors.py`: `Leaving.noted`, which asks who has
    agreed, or `doors.free`, where nobody is to be asked. If that fails, the file is not left there.
    """
    part = path.with_name(f".{path.name}.part")
    placed = False
    try:
        try:
            with part.open("wb") as writer:
                writer.write(data)
                writer.flush()
                os.fsync(writer.fileno())
            with passing:
                part.replace(path)
                placed = True
        except BaseException:
            if placed:
                path.unlink(missing_ok=True)
            raise
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise Trouble(
            tr("The file {path} could not be written there. Choose another folder, or make room.", path=path.name)
        ) from error
    return path
