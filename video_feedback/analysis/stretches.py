"""Stretches of time in whole milliseconds: from, and up to but not with."""

from collections.abc import Iterable, Sequence

from video_feedback.coding.codable import Stretch


def merged(stretches: Iterable[Stretch]) -> list[Stretch]:
    """The same milliseconds, each once: what overlaps or touches is one stretch, in order of time."""
    made: list[Stretch] = []
    for start, end in sorted(stretches):
        if made and start <= made[-1][1]:
            made[-1] = (made[-1][0], max(made[-1][1], end))
        elif start < end:
            made.append((start, end))
    return made


def union_ms(stretches: Iterable[Stretch]) -> int:
    """How long they are together: [10 s, 15 s) and [12 s, 20 s) are ten seconds."""
    return sum(end - start for start, end in merged(stretches))


def within(stretches: Iterable[Stretch], bounds: Sequence[Stretch]) -> list[Stretch]:
    """What of the stretches lies in `bounds`, which are in order of time and apart."""
    return [
        (max(start, first), min(end, behind))
        for start, end in merged(stretches)
        for first, behind in bounds
        if max(start, first) < min(end, behind)
    ]


def holds(bounds: Iterable[Stretch], start: int, end: int) -> bool:
    """Whether one of `bounds` has all from `start` to `end`; its own end belongs to it here."""
    return any(first <= start and end <= behind for first, behind in bounds)
