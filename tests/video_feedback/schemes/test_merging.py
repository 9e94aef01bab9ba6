"""Merging a code into another: what it would do is told before, and it is one step."""

from dataclasses import replace
from typing import Any

import pytest

from video_feedback.errors import Trouble
from video_feedback.library import moments, scheme_uses, schemes
from video_feedback.schemes import merging
from video_feedback.schemes.editing import Editing


@pytest.fixture
def editing(visit: Any) -> Editing:
    return Editing(visit.library)


def test_the_preview_counts_and_writes_nothing(visit: Any) -> None:
    visit.tag("ans.answer", 400)
    visit.tag("ans.answer", 800)
    visit.recording = visit.add_recording(visit.add_family("Ash"))
    visit.tag("ans.answer", 400)
    merge = merging.plan(visit.db, visit.scheme, "ans.answer", "not.mind")
    assert merge.use == scheme_uses.Use(3, 2, 2)
    assert merge.warnings() == []
    assert visit.library.undoable() is None


def test_moments_are_of_the_other_code_in_the_newest_version_in_one_step(visit: Any, editing: Editing) -> None:
    moment = visit.tag("ans.answer", 400, who="adult", note="smiles")
    said_otherwise = visit.tag("ans.answer", 800, who="baby")
    merge = merging.plan(visit.db, visit.scheme, "ans.answer", "cal.again")
    written = editing.merge(merge)
    assert written.version == 2
    assert written.code("ans.answer").archived
    assert moments.get(visit.db, moment.id) == replace(moment, code_id="cal.again", scheme_version=2)
    assert moments.get(visit.db, said_otherwise.id).who == "baby"
    assert visit.library.undo().name == "Merge Answers the signal into Tries again"
    assert moments.get(visit.db, moment.id) == moment
    assert schemes.versions(visit.db, visit.scheme.id) == [1]
    visit.library.redo()
    assert moments.get(visit.db, moment.id).code_id == "cal.again"


def test_a_stretch_becomes_a_point_and_a_point_a_stretch(visit: Any, editing: Editing) -> None:
    stretch, point = visit.tag("ans.comfort", 400, 2000), visit.tag("sig.reach", 4000)
    merge = merging.plan(visit.db, visit.scheme, "ans.comfort", "not.mind")
    assert merge.warnings() == ["They are stretches and become points: where each ends is lost."]
    scheme = editing.merge(merge)
    assert moments.get(visit.db, stretch.id).end_ms is None
    merge = merging.plan(visit.db, scheme, "sig.reach", "sig.explore")
    assert merge.warnings() == ["They are points and become stretches, 2 seconds before to 3 seconds after."]
    editing.merge(merge)
    now = moments.get(visit.db, point.id)
    assert (now.start_ms, now.end_ms) == (2000, 7000)


def test_a_code_for_the_worker_alone_that_would_be_shared_is_told_clearly(visit: Any) -> None:
    visit.tag("gen.missed", 400, 800)
    says = merging.plan(visit.db, visit.scheme, "gen.missed", "sig.explore").warnings()[0]
    assert says.startswith(
        "“Signal perhaps missed” is for you only. As “Interested”, 1 moment could be shown to a parent"
    )


def test_a_shared_code_that_would_be_the_workers_alone_tells_of_its_picks(visit: Any) -> None:
    visit.pick(visit.tag("sig.explore", 400, 800))
    says = merging.plan(visit.db, visit.scheme, "sig.explore", "gen.missed").warnings()
    assert says[:2] == [
        "“Signal perhaps missed” is for you only. "
        "As “Signal perhaps missed”, 1 moment can no longer be shown to a parent.",
        "1 moment of them picked for a session will not be shown there.",
    ]


def test_in_a_group_of_one_at_a_time_the_earlier_ends_where_the_later_begins(visit: Any, editing: Editing) -> None:
    visit.scheme = schemes.newest(visit.db, "engagement-states")
    baby = [code.id for code in visit.scheme.codes if code.group_id == visit.scheme.groups[0].id]
    adult = next(code.id for code in visit.scheme.codes if code.group_id != visit.scheme.groups[0].id)
    early, late = visit.tag(baby[0], 400, 2000), visit.tag(baby[1], 6000, 8000)
    others = visit.tag(baby[1], 400, 2000, coder="Kim")
    moved = visit.tag(adult, 1200, 6400)
    merge = merging.plan(visit.db, visit.scheme, adult, baby[2])
    assert "2 moments end sooner, for only one can be true at a time." in merge.warnings()
    editing.merge(merge)
    ends = [moments.get(visit.db, moment.id).end_ms for moment in (early, moved, late, others)]
    assert ends == [1160, 5960, 8000, 2000]
    visit.library.undo()
    assert [moments.get(visit.db, moment.id) for moment in (early, moved, late)] == [early, moved, late]


def test_a_code_is_not_merged_into_itself(visit: Any) -> None:
    with pytest.raises(Trouble):
        merging.plan(visit.db, visit.scheme, "sig.reach", "sig.reach")
