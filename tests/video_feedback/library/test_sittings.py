"""Two cameras at one sitting: which films go together, and by how much one is later. Each edit is one step back."""

from dataclasses import replace

import pytest

from tests.video_feedback.conftest import Visit
from video_feedback.errors import Trouble
from video_feedback.library import moments, recordings, sittings
from video_feedback_schemas.records import Recording


@pytest.fixture
def second(visit: Visit) -> Recording:
    """Began three seconds before the first."""
    return again(visit, "From the sofa", "2026-05-14T12:04:57+02:00")


def again(visit: Visit, title: str, filmed_at: str | None) -> Recording:
    made = replace(visit.add_recording(visit.family, title=title), filmed_at=filmed_at)
    with visit.library.change("Date the film", undoable=False) as db:
        recordings.edit(db, made)
    return made


def test_adding_a_camera_moving_it_and_taking_it_away_can_each_be_taken_back(visit: Visit, second: Recording) -> None:
    library, place = visit.library, f"recording:{visit.recording.id}"
    made = sittings.new(visit.recording, second)
    with library.change("Add", place=place) as db:
        sittings.keep(db, made)
    with library.change("Move", place=place) as db:
        sittings.keep(db, replace(made, offset_ms=-1250, matched_by="sound"))
    with library.change("Take away", place=place) as db:
        sittings.remove(db, visit.recording.id)
    seen = [sittings.of_recording(library.db, visit.recording.id)]
    for _ in range(3):
        library.undo()
        seen.append(sittings.of_recording(library.db, visit.recording.id))
    assert seen == [None, replace(made, offset_ms=-1250, matched_by="sound"), made, None]
    for _ in range(2):
        library.redo()
    found = sittings.of_recording(library.db, visit.recording.id)
    assert found is not None
    assert found.offset_ms == -1250


def test_one_film_can_be_the_second_in_several_sittings_but_each_has_one_second(
    visit: Visit, second: Recording
) -> None:
    third = again(visit, "From the door", None)
    with visit.library.change("Add") as db:
        sittings.keep(db, sittings.new(visit.recording, second))
        sittings.keep(db, sittings.new(third, second))
        sittings.keep(db, sittings.new(visit.recording, third))
    beside = [sittings.of_recording(visit.db, each.id) for each in (visit.recording, second, third)]
    assert [each.beside_id if each else None for each in beside] == [third.id, None, second.id]


def test_films_of_other_families_and_the_film_itself_are_refused(visit: Visit) -> None:
    other = visit.add_recording(visit.add_family("Hazel"))
    for film in (other, visit.recording):
        with pytest.raises(Trouble, match="same family"), visit.library.change("Add") as db:
            sittings.keep(db, sittings.new(visit.recording, film))
    assert sittings.candidates(visit.db, visit.recording.id) == []


def test_swapping_turns_the_offset_round_and_leaves_the_moments_where_they_were(
    visit: Visit, second: Recording
) -> None:
    moment = visit.tag("sig.reach", 400)
    old = again(visit, "An old one", None)
    made = replace(sittings.new(visit.recording, second), offset_ms=3000)
    with visit.library.change("Add") as db:
        sittings.keep(db, made)
        sittings.keep(db, sittings.new(second, old))
    of_second = sittings.of_recording(visit.db, second.id)
    with visit.library.change("Swap") as db:
        swapped = sittings.swap(db, made)
    assert sittings.of_recording(visit.db, visit.recording.id) is None
    found = sittings.of_recording(visit.db, second.id)
    assert found is not None
    assert (found.beside_id, found.offset_ms) == (visit.recording.id, -3000) == (swapped.beside_id, swapped.offset_ms)
    assert moments.of_recording(visit.db, visit.recording.id) == [moment]
    visit.library.undo()
    assert sittings.of_recording(visit.db, visit.recording.id) == made
    assert sittings.of_recording(visit.db, second.id) == of_second


def test_the_film_nearest_in_time_comes_first_and_the_clocks_give_a_first_guess(
    visit: Visit, second: Recording
) -> None:
    last_year = again(visit, "Long ago", "2025-05-14T10:05:00Z")
    week_later = again(visit, "A week later", "2026-05-21T10:05:00Z")
    found = sittings.candidates(visit.db, visit.recording.id)
    assert [each.id for each in found] == [second.id, week_later.id, last_year.id]
    assert sittings.new(visit.recording, second).offset_ms == 3000
    assert sittings.new(second, visit.recording).offset_ms == -3000
    assert sittings.new(visit.recording, week_later).offset_ms == 0
