"""What was coded, less what nobody could code: worked out by hand, and marked by the worker."""

from fractions import Fraction
from typing import Any

import pytest

from video_feedback.coding.codable import codable, codable_ms
from video_feedback.coding.covering import Covering
from video_feedback.library import spans
from video_feedback.media.frame_table import FrameTable
from video_feedback_schemas.ids import RecordingId, SpanId
from video_feedback_schemas.records import Span, SpanKind
from video_feedback_schemas.times import Ms

# Frames at 0, 40, 80 and so on to 9960: the film lasts ten seconds.
EVEN = FrameTable.of([n * 40 for n in range(250)], [True] * 250, Fraction(1, 1000), Fraction(0))
# As a phone films: no two frames are equally far apart.
UNEVEN = FrameTable.of([0, 30, 100, 133, 200, 290], [True] * 6, Fraction(1, 1000), Fraction(0))


def a_span(kind: SpanKind, start: int, end: int, coder: str = "") -> Span:
    return Span(
        id=SpanId(f"{kind}{start}{coder}"), recording_id=RecordingId("r"), kind=kind,
        start_ms=Ms(start), end_ms=Ms(end), coder=coder,
    )  # fmt: skip


def coded(start: int, end: int, coder: str = "") -> Span:
    return a_span("coded", start, end, coder)


def dark(start: int, end: int, coder: str = "") -> Span:
    return a_span("not_codable", start, end, coder)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ([], []),
        ([dark(0, 960)], []),  # nobody said what was coded
        ([coded(0, 9960)], [(0, 10_000)]),  # the last frame lasts until the film ends
        ([coded(1000, 1000)], [(1000, 1040)]),  # one frame
        ([coded(1000, 1960), coded(2000, 2960)], [(1000, 3000)]),
        ([coded(1000, 2960), coded(2000, 3960)], [(1000, 4000)]),
        ([coded(1000, 4960), dark(2000, 2960)], [(1000, 2000), (3000, 5000)]),
        ([coded(1000, 4960), dark(0, 1960), dark(4000, 9960)], [(2000, 4000)]),
        ([coded(1000, 4960), dark(1000, 4960)], []),
        ([coded(1000, 4960), dark(2000, 3960), dark(3000, 4440)], [(1000, 2000), (4480, 5000)]),
        ([coded(1000, 1960), coded(4000, 4960), dark(1480, 4480)], [(1000, 1480), (4520, 5000)]),
        ([coded(0, 9960, "Ash"), dark(0, 960, "Ash")], []),  # another coder’s
    ],
)
def test_coded_less_not_codable(marked: list[Span], expected: list[tuple[int, int]]) -> None:
    assert codable(marked, EVEN, 10_000) == expected
    assert codable_ms(marked, EVEN, 10_000) == sum(end - start for start, end in expected)
    assert codable(marked[::-1], EVEN, 10_000) == expected


def test_frames_last_until_the_next_however_far_that_is() -> None:
    # Coded 30 to 290 (the last frame, until 320); dark from 100 until the frame after 133 comes at 200.
    assert codable([coded(30, 290), dark(100, 133)], UNEVEN, 320) == [(30, 100), (200, 320)]
    assert codable_ms([coded(30, 290), dark(100, 133)], UNEVEN, 320) == 190


def test_each_coder_has_their_own() -> None:
    marked = [coded(0, 960), coded(0, 1960, "Ash"), dark(0, 160, "Ash")]
    assert codable_ms(marked, EVEN, 10_000) == 1000
    assert codable_ms(marked, EVEN, 10_000, coder="Ash") == 1800


@pytest.fixture
def covering(visit: Any) -> Covering:
    return Covering(visit.library, visit.recording.id, visit.frames)


def marked(visit: Any) -> list[tuple[str, int, int, str]]:
    found = spans.of_recording(visit.db, visit.recording.id)
    return [(span.kind, span.start_ms, span.end_ms, span.reason) for span in found]


def back_and_on(visit: Any, before: list[Any]) -> bool:
    after = marked(visit)
    visit.library.undo()
    was = marked(visit)
    visit.library.redo()
    return was == before and marked(visit) == after != before


def test_a_stretch_is_marked_on_frames_whichever_edge_comes_first(visit: Any, covering: Covering) -> None:
    covering.mark("not_codable", 3015, 1999, reason="Nobody in the picture")
    assert marked(visit) == [("not_codable", 1960, 3000, "Nobody in the picture")]
    assert visit.library.undoable().name == "Mark what is not codable"
    assert back_and_on(visit, [])


def test_those_that_meet_become_one(visit: Any, covering: Covering) -> None:
    covering.mark("not_codable", 1000, 2000, reason="too dark")
    covering.mark("not_codable", 2040, 3000)  # the very next frame
    covering.mark("not_codable", 5000, 6000, reason="no sound")
    before = marked(visit)
    assert before == [("not_codable", 1000, 3000, "too dark"), ("not_codable", 5000, 6000, "no sound")]
    covering.mark("coded", 0, 9960)
    covering.mark("not_codable", 2500, 5500)
    whole = ("not_codable", 1000, 6000, "too dark; no sound")
    assert marked(visit) == [("coded", 0, 9960, ""), whole]
    assert back_and_on(visit, [("coded", 0, 9960, ""), *before])


def test_an_edge_is_moved_and_never_beyond_the_other(visit: Any, covering: Covering) -> None:
    span = covering.mark("coded", 1000, 3000)
    covering.move(span.id, "end", 4019)
    assert marked(visit) == [("coded", 1000, 4000, "")]
    assert back_and_on(visit, [("coded", 1000, 3000, "")])
    covering.move(span.id, "start", 9000)
    assert marked(visit) == [("coded", 4000, 4000, "")]


def test_an_edge_that_meets_another_takes_it_in(visit: Any, covering: Covering) -> None:
    span = covering.mark("coded", 1000, 2000)
    covering.mark("coded", 4000, 5000)
    covering.move(span.id, "end", 4400)
    assert marked(visit) == [("coded", 1000, 5000, "")]
    assert back_and_on(visit, [("coded", 1000, 2000, ""), ("coded", 4000, 5000, "")])


def test_a_reason_is_typed_in_one_step_and_a_span_is_taken_away(visit: Any, covering: Covering) -> None:
    span = covering.mark("not_codable", 1000, 2000)
    for words in ("t", "to", "too dark"):
        covering.set_reason(span.id, words)
    assert marked(visit) == [("not_codable", 1000, 2000, "too dark")]
    assert back_and_on(visit, [("not_codable", 1000, 2000, "")])
    covering.remove(span.id)
    assert marked(visit) == []
    assert back_and_on(visit, [("not_codable", 1000, 2000, "too dark")])
