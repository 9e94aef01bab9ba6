"""The made family gives every screen something to show."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.keys import KEY
from video_feedback.ages import age_text
from video_feedback.coding.chaining import fault_of
from video_feedback.demo import family
from video_feedback.demo.script import BEFORE, COMING, tagged
from video_feedback.demo.stories import BATH, PLAY
from video_feedback.errors import Trouble
from video_feedback.feedback import record
from video_feedback.feedback.parent_view import parent_view
from video_feedback.feedback.script import kind_words
from video_feedback.jobs import Cancelled, Progress
from video_feedback.library import (
    attendances,
    chains,
    families,
    moments,
    people,
    recordings,
    schemes,
    session_goals,
    sessions,
    watchings,
)
from video_feedback.library.importing import bring_in
from video_feedback.library.library import Library

TODAY = "2026-05-18"


@pytest.fixture
def library(tmp_path: Path, clips: Callable[[str], Path]) -> Iterator[Library]:
    """Written down over two clips that are long enough: painting the films has tests of its own."""
    with Library.create(tmp_path / "library", KEY) as library:
        brought = [
            bring_in(clips(name), library.media) for name in ("generated/longgop250.mp4", "real/long_black_6min.mp4")
        ]
        family.write_down(library, family.Films(brought=brought), today=TODAY)
        yield library


def rowan(library: Library) -> str:
    return families.called(library.db, family.ROWAN).id


def test_there_is_a_family_with_films_and_one_that_waits(library: Library) -> None:
    reached = {each.reference: each.id for each in families.every(library.db)}
    assert set(reached) == {"Rowan", "Hazel"}
    ages = {name: age_text(people.baby(library.db, each), TODAY) for name, each in reached.items()}
    assert ages == {"Rowan": "14 weeks", "Hazel": "34 weeks + 2 of pregnancy"}
    assert [film.title for film in recordings.of_family(library.db, reached["Rowan"])] == [PLAY.title, BATH.title]
    assert recordings.of_family(library.db, reached["Hazel"]) == []
    assert [person.called for person in people.of_family(library.db, reached["Rowan"])] == ["Robin", "Sam"]


def test_every_beat_is_tagged_and_two_moments_are_for_the_worker_alone(library: Library) -> None:
    scheme = schemes.newest(library.db, schemes.EVERYDAY)
    found = moments.of_family(library.db, rowan(library))
    assert len(found) == len(PLAY.beats) + len(BATH.beats) + 2
    assert sum(scheme.group(scheme.code(moment.code_id).group_id).worker_only for moment in found) == 2
    assert {moment.note_for for moment in found} == {"worker", "team", "parent"}
    for moment in found:
        assert (moment.end_ms is None) == (scheme.code(moment.code_id).kind == "point")


def test_one_visit_was_and_one_is_to_come(library: Library) -> None:
    coming, before = sessions.of_family(library.db, rowan(library))
    assert before.held_on < TODAY < coming.held_on
    assert before.next_step
    assert len([remark for remark in sessions.remarks(library.db, before.id) if remark.pick_id]) == 4
    assert sessions.remarks(library.db, coming.id) == []
    for session in (before, coming):
        picks = sessions.picks(library.db, session.id)
        assert [bool(pick.say and pick.ask and pick.voice) for pick in picks] == [True] * 3
        assert kind_words(picks) == ()
        assert len(parent_view(library.db, session.id, TODAY).showings) == 3


def test_the_visit_that_was_has_a_whole_record(library: Library) -> None:
    coming, before = sessions.of_family(library.db, rowan(library))
    assert before.recorded_at is not None
    assert (before.at_place, before.rated_now, before.rated_hoped) == ("At home", 5, 8)
    assert [each.called for each in attendances.of_session(library.db, before.id)] == ["Robin", "Sam"]
    went = record.went(library.db, before.id)
    assert [each.was_shown for each in went] == [True] * 3
    assert all(each.spoke_first for each in went)
    assert len(session_goals.of_session(library.db, before.id)) == 1
    assert coming.recorded_at is None
    assert [each.was_shown for each in record.went(library.db, coming.id)] == [None] * 3


def test_nothing_of_it_is_a_step_to_undo(library: Library) -> None:
    assert library.undoable() is None


def test_a_second_made_family_is_trouble_and_leaves_nothing(library: Library, tiny_film: Path) -> None:
    before = sorted(library.media.iterdir())
    with pytest.raises(Trouble, match="a family called Rowan already"):
        family.write_down(library, family.Films(brought=[bring_in(tiny_film, library.media)] * 2), today=TODAY)
    assert sorted(library.media.iterdir()) == before


def test_every_pick_of_the_script_names_a_beat() -> None:
    beats = {(story.name, one.code_id, one.start_ms) for story in (PLAY, BATH) for one in tagged(story)}
    for meeting in (BEFORE, COMING):
        assert {(meeting.story, shared.code_id, shared.start_ms) for shared in meeting.shared} <= beats


def test_every_time_lies_on_a_frame_of_the_film() -> None:
    for story in (PLAY, BATH):
        for one in tagged(story):
            assert one.start_ms % 40 == 0
            assert (one.end_ms or 0) % 40 == 0
            assert max(one.start_ms, one.end_ms or 0) < story.length_ms


def test_making_the_films_can_be_cancelled_and_leaves_nothing(tmp_path: Path) -> None:
    progress = Progress(lambda share: progress.cancel() if share > 0.01 else None)
    with pytest.raises(Cancelled):
        family.make_films(tmp_path, progress)
    assert list(tmp_path.iterdir()) == []


def test_both_films_are_watched_tagged_and_picked_and_hold_whole_chains(library: Library) -> None:
    for film in recordings.of_family(library.db, rowan(library)):
        assert watchings.progress(library.db, film.id) == watchings.Progress(watched=True, tagged=True, picked=True)
        found = chains.of_recording(library.db, film.id)
        assert [len(chain.links) for chain in found] == [3, 3]
        held = {moment.id: moment for moment in moments.of_recording(library.db, film.id)}
        assert [fault_of(chain, held) for chain in found] == [None, None]
