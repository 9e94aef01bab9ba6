"""What a format must offer. A new format is one file in this folder with an `exporter` in it."""

from collections.abc import Callable
from dataclasses import dataclass

from video_feedback.exports.summary import ParentSummary, Summary
from video_feedback.jobs import Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class Exporter:
    """`name` is also the file's ending. Each reader has a function that gives the bytes of the file, or none."""

    name: str
    says: str
    worker: Callable[[Summary, Progress], bytes]
    parent: Callable[[ParentSummary, Progress], bytes] | None = None
