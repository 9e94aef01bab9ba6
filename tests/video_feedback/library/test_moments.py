"""Moments are found without walking through all of them."""

from typing import Any

from video_feedback.library import moments


def test_a_scheme_of_points_alone_has_no_open_stretches(visit: Any) -> None:
    waiting = visit.tag("fro.turns", 1000)
    assert moments.open_stretches(visit.db, visit.recording.id, []) == []
    assert moments.open_stretches(visit.db, visit.recording.id, ["fro.turns"]) == [waiting]


def test_the_last_that_began_by_a_time_are_found_latest_first(visit: Any) -> None:
    first, second, third = (visit.tag("sig.reach", ms) for ms in (1000, 2000, 3000))
    assert moments.begun_by(visit.db, visit.recording.id, 2000, most=9) == [second, first]
    assert moments.begun_by(visit.db, visit.recording.id, 9000, most=2) == [third, second]
