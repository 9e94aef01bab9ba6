"""What the family is to keep is chosen moment by moment, and never a worker's own thinking."""

import pytest

from tests.video_feedback.conftest import Visit
from video_feedback.errors import Trouble
from video_feedback.feedback import keeping
from video_feedback.library import keepsakes


def kept(visit: Visit) -> list[str]:
    return [each.moment_id for each in keepsakes.of_recording(visit.db, visit.recording.id)]


def test_it_is_turned_on_and_off_and_taken_back(visit: Visit) -> None:
    turns, reach = visit.tag("fro.turns", 1000, 4000), visit.tag("sig.reach", 5000)
    with visit.library.change("Keep") as db:
        assert keeping.turn(db, [turns])
    with visit.library.change("Keep both") as db:
        assert keeping.turn(db, [turns, reach])
    assert kept(visit) == [turns.id, reach.id]
    assert keeping.are_kept(visit.db, [turns, reach])
    with visit.library.change("Keep no longer") as db:
        assert not keeping.turn(db, [turns, reach])
    assert kept(visit) == []
    visit.library.undo()
    assert kept(visit) == [turns.id, reach.id]


def test_a_code_for_the_worker_alone_is_never_kept(visit: Visit) -> None:
    missed, turns = visit.tag("gen.missed", 2000), visit.tag("fro.turns", 1000, 4000)
    with pytest.raises(Trouble, match="moments of strength"), visit.library.change("Keep") as db:
        keeping.turn(db, [missed])
    with visit.library.change("Keep") as db:
        keeping.turn(db, [missed, turns])
    assert kept(visit) == [turns.id]
    assert not keeping.are_kept(visit.db, [])
