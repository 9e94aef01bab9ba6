"""Edits in films whose frames come unevenly, as telephones make them."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.video_feedback.coding.at_the_desk import all_moments, undone_and_redone
from video_feedback.coding import placing
from video_feedback.coding.desk import Desk
from video_feedback.media.frame_table import FrameTable
from video_feedback_schemas.ids import CodeId, MomentId, RecordingId, SchemeId
from video_feedback_schemas.records import Moment
from video_feedback_schemas.times import Ms


def a_table(steps: list[int]) -> FrameTable:
    at = [sum(steps[:n]) for n in range(len(steps) + 1)]
    return FrameTable.of(at, [True] * len(at), Fraction(1, 1000), Fraction(0))


def a_moment(start: int, end: int | None) -> Moment:
    return Moment(
        id=MomentId("m"), recording_id=RecordingId("r"), scheme_id=SchemeId("s"), scheme_version=1,
        code_id=CodeId("c"), start_ms=Ms(start), end_ms=None if end is None else Ms(end), who="both",
    )  # fmt: skip


tables = st.lists(st.integers(1, 400), min_size=1, max_size=60).map(a_table)


@st.composite
def placed(draw: Any) -> tuple[FrameTable, list[Moment]]:
    table = draw(tables)
    frames = st.integers(0, len(table) - 1)
    found = []
    for one, other, is_point in draw(st.lists(st.tuples(frames, frames, st.booleans()), min_size=1, max_size=5)):
        first, last = sorted((one, other))
        found.append(a_moment(table.time_of(first), None if is_point else table.time_of(last)))
    return table, found


def on_frames(table: FrameTable, found: list[Moment]) -> bool:
    times = {int(ms) for ms in table.times_ms}
    return all({m.start_ms, placing.last_of(m)} <= times and placing.last_of(m) >= m.start_ms for m in found)


@settings(max_examples=150, deadline=None)
@given(placed(), st.integers(-9000, 9000))
def test_wherever_moments_are_dragged_they_lie_on_frames_of_the_film(made: Any, by_ms: int) -> None:
    table, found = made
    by = placing.Room.of(table, found).kept(by_ms)
    moved = [placing.shifted(table, moment, by) for moment in found]
    assert on_frames(table, moved)
    widest = max(400, *(int(b) for b in table.times_ms[1:] - table.times_ms[:-1]))
    for before, after in zip(found, moved, strict=True):
        assert abs(after.start_ms - before.start_ms - by) <= widest / 2
        assert (after.end_ms is None) == (before.end_ms is None)


@settings(max_examples=150, deadline=None)
@given(placed(), st.sampled_from(["start", "end", "both"]), st.sampled_from([100, -100, 1000, -1000]))
def test_a_nudge_by_time_always_moves_by_a_frame_where_there_is_one(made: Any, edge: Any, ms: int) -> None:
    table, found = made
    for moment in found:
        (moved,) = placing.nudged(table, [moment], edge, 0, ms)
        assert on_frames(table, [moved])
        stands = moved == moment
        ends = (
            (edge != "end" or moment.end_ms is None) and ms < 0 and moment.start_ms == table.first_ms,
            (edge != "start" or moment.end_ms is None) and ms > 0 and placing.last_of(moment) == table.last_ms,
            edge != "both" and moment.end_ms == moment.start_ms,
        )
        assert not stands or any(ends)


@settings(max_examples=100, deadline=None)
@given(placed(), st.sampled_from(["start", "end"]), st.integers(-500, 30_000))
def test_a_dragged_edge_names_the_frame_on_screen_or_stops_at_the_other(made: Any, edge: Any, at: int) -> None:
    table, found = made
    for moment in found:
        moved = placing.with_edge(table, moment, edge, at)
        assert on_frames(table, [moved])
        if moment.end_ms is not None:
            wanted = table.time_at(at)
            edges = (min(wanted, moment.end_ms), moment.end_ms)
            assert (moved.start_ms, moved.end_ms) == (
                edges if edge == "start" else (moment.start_ms, max(wanted, moment.start_ms))
            )


@pytest.fixture
def uneven(visit: Any) -> Any:
    visit.frames = a_table([33, 34, 200, 16, 17, 400, 33, 33, 34, 1000, 40])
    return Desk(visit.library, visit.recording.id, visit.scheme, visit.frames)


def test_a_split_falls_between_two_frames_however_far_apart_they_are(visit: Any, uneven: Desk) -> None:
    moment = visit.tag("fro.turns", 0, 1800)
    uneven.edits.split([moment.id], 1799)
    cut = [(m.start_ms, m.end_ms) for m in all_moments(visit)]
    assert cut == [(0, 766), (800, 1800)]
    assert undone_and_redone(visit, [moment])


def test_split_and_joined_again_it_is_what_it_was(visit: Any, uneven: Desk) -> None:
    moment = visit.tag("fro.turns", 33, 1800, note="smiles")
    second = uneven.edits.split([moment.id], 700)[0]
    joined = uneven.edits.join([moment.id, second.id])
    assert joined == moment
    assert all_moments(visit) == [replace(moment)]
