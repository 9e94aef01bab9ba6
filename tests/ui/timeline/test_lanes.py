"""The lanes hold what the recording holds, and find what is in view."""

import random

import numpy as np

from video_feedback.library import schemes
from video_feedback_schemas.ids import MomentId, RecordingId
from video_feedback_schemas.records import Moment
from video_feedback_schemas.times import Ms
from video_feedback_ui.timeline.lane import Lane
from video_feedback_ui.timeline.lanes import Lanes

EVERYDAY = next(scheme for scheme in schemes.shipped() if scheme.id == "everyday-moments")


def a_moment(name: str, code_id: str, start: int, end: int | None = None) -> Moment:
    return Moment(
        id=MomentId(name), recording_id=RecordingId("r"), scheme_id=EVERYDAY.id, scheme_version=1,
        code_id=EVERYDAY.code(code_id).id, start_ms=Ms(start), end_ms=None if end is None else Ms(end), who="both",
    )  # fmt: skip


def random_moment(name: str, chance: random.Random) -> Moment:
    code = chance.choice(EVERYDAY.codes)
    start = chance.randrange(60_000)
    return a_moment(name, code.id, start, start + chance.randrange(9000) if code.kind == "stretch" else None)


def same(lane: Lane, other: Lane) -> bool:
    names = ("starts", "ends", "reach", "closings", "tones")
    arrays = [(getattr(lane, name), getattr(other, name)) for name in names]
    return lane.moments == other.moments and all(np.array_equal(a, b) for a, b in arrays)


def test_adding_and_taking_one_by_one_is_the_same_as_taking_all_anew() -> None:
    chance = random.Random(3)
    lanes, kept = Lanes(), {}
    lanes.set([EVERYDAY], [])
    for step in range(1500):
        moment = random_moment(f"m{chance.randrange(200)}", chance)
        if step % 3 == 2:
            lanes.take(moment.id)
            kept.pop(moment.id, None)
        else:
            lanes.put(moment)
            kept[moment.id] = moment
    anew = Lanes()
    anew.set([EVERYDAY], kept.values())
    assert all(same(a, b) for a, b in zip(lanes.lanes, anew.lanes, strict=True))
    assert len(lanes) == len(kept)


def test_what_is_in_view_is_found_long_stretches_among_them() -> None:
    chance = random.Random(5)
    found = [random_moment(f"m{i}", chance) for i in range(400)]
    lanes = Lanes()
    lanes.set([EVERYDAY], found)
    for _ in range(100):
        left = chance.randrange(60_000)
        right = left + chance.randrange(10_000)
        for lane in lanes.lanes:
            first, behind = lane.seen(left, right)
            seen = {m.id for m in lane.moments[first:behind]}
            must = {m.id for m in lane.moments if m.start_ms <= right and (m.end_ms or m.start_ms) >= left}
            assert must <= seen


def test_a_worker_only_lane_is_there_only_when_it_holds_something() -> None:
    lanes = Lanes()
    lanes.set([EVERYDAY], [])
    assert [lane.label for lane in lanes.shown()][-1] == "Calm and repair"
    lanes.put(a_moment("m", "gen.missed", 100))
    assert [lane.label for lane in lanes.shown()][-1] == "Explore gently"


def test_what_holds_at_a_time() -> None:
    lanes = Lanes()
    lanes.set([EVERYDAY], [a_moment("a", "fro.turns", 1000, 2000), a_moment("b", "sig.reach", 1500)])
    assert {m.id for m in lanes.at(999)} == set()
    assert {m.id for m in lanes.at(1000)} == {"a"}
    assert {m.id for m in lanes.at(1600)} == {"a", "b"}
    assert {m.id for m in lanes.at(2000)} == {"a"}
    assert {m.id for m in lanes.at(2001)} == set()
