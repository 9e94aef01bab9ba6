"""What may be told of a mistake of ours: where in the program it was. A message or a value could hold a name."""

import sys
import traceback
from pathlib import Path
from typing import TextIO

from video_feedback import __version__

_OURS = ("video_feedback", "video_feedback_ui", "video_feedback_schemas")
_MOST_CAUSES = 5


def report(error: BaseException) -> str:
    """Kinds of errors, and files and lines of the program, the cause last. No message, no value, no folder."""
    lines = [f"Video Feedback {__version__}, Python {sys.version.split()[0]}, {sys.platform}"]
    seen: BaseException | None = error
    for _ in range(_MOST_CAUSES):
        if seen is None:
            break
        lines.append(type(seen).__name__)
        lines += [
            f"  {program_file(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(seen.__traceback__)
        ]
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines)


def program_file(path: str) -> str:
    """A file of the program without the folders that it is installed in."""
    parts = Path(path).parts
    for i, part in enumerate(parts):
        if part in _OURS and i + 1 < len(parts) and parts[i + 1] not in _OURS:
            return "/".join(parts[i:])
    return Path(path).name


def tell(error: BaseException) -> None:
    """Write the report where programs write such things; a program without a terminal has no such place."""
    if sys.stderr is not None:
        sys.stderr.write(report(error) + "\n")


def warn_briefly(  # the names are those of `warnings.showwarning`
    message: Warning | str,  # noqa: ARG001
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,  # noqa: ARG001
    line: str | None = None,  # noqa: ARG001
) -> None:
    """Stands in for `warnings.showwarning`: the words of a warning may hold a path, so only its kind is written."""
    if sys.stderr is not None:
        sys.stderr.write(f"{program_file(filename)}:{lineno} {category.__name__}\n")
