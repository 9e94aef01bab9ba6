"""How much of a film was coded and could be: what rates and shares are of."""

from collections.abc import Iterable

from video_feedback.media.frame_table import FrameTable
from video_feedback_schemas.records import Span

Stretch = tuple[int, int]
"""From, and up to but not with, in milliseconds."""


def codable(spans: Iterable[Span], frames: FrameTable, duration_ms: int, *, coder: str = "") -> list[Stretch]:
    """The stretches that this coder coded, less those in which nobody can code anything, in order of time.

    A frame lasts until the next one, the last until the film ends. Where it was never said what was coded, there is
    nothing. What one coder found not codable holds for that coder alone.
    """
    own = [span for span in spans if span.coder == coder]
    left = _merged(_stretch(span, frames, duration_ms) for span in own if span.kind == "coded")
    for start, end in _merged(_stretch(span, frames, duration_ms) for span in own if span.kind == "not_codable"):
        left = [
            (first, behind)
            for before, after in left
            for first, behind in ((before, min(after, start)), (max(before, end), after))
            if first < behind
        ]
    return left


def codable_ms(spans: Iterable[Span], frames: FrameTable, duration_ms: int, *, coder: str = "") -> int:
    """How long these stretches are together."""
    return sum(end - start for start, end in codable(spans, frames, duration_ms, coder=coder))


def _stretch(span: Span, frames: FrameTable, duration_ms: int) -> Stretch:
    last = frames.index_at(span.end_ms)
    end = int(frames.times_ms[last + 1]) if last + 1 < len(frames) else max(duration_ms, frames.last_ms + 1)
    return int(frames.time_at(span.start_ms)), end


def _merged(stretches: Iterable[Stretch]) -> list[Stretch]:
    """The same milliseconds, each once."""
    made: list[Stretch] = []
    for start, end in sorted(stretches):
        if made and start <= made[-1][1]:
            made[-1] = (made[-1][0], max(made[-1][1], end))
        else:
            made.append((start, end))
    return made
