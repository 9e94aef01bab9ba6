"""What a format must offer. A new format is one file in this folder with an `exporter` in it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from video_feedback.exports.report import Report
from video_feedback.jobs import Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class Exporter:
    """`name` is how it is asked for, `ending` what its files end in, without a dot.

    `write` gives the bytes of the file, and `beside`, told the file's name, those of files that go along with it, by
    their names.
    """

    name: str
    says: str
    ending: str
    write: Callable[[Report, Progress], bytes]
    beside: Callable[[Report, str], Mapping[str, bytes]] | None = None
