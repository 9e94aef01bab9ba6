"""A scheme from a file: known, newer, or other under the same number."""

from dataclasses import replace
from typing import Any

import pytest

from video_feedback.errors import Trouble
from video_feedback.library import schemes
from video_feedback.schemes import arriving, shaping
from video_feedback.schemes.editing import Editing


@pytest.fixture
def editing(visit: Any) -> Editing:
    return Editing(visit.library)


def test_one_that_is_here_stays_as_it_is(visit: Any, editing: Editing) -> None:
    assert arriving.sentence(visit.db, visit.scheme) == "You have Everyday Moments, version 1, already."
    assert arriving.take_in(editing, visit.db, visit.scheme) == visit.scheme
    assert visit.library.undoable() is None


def test_one_that_is_new_comes_in_and_can_be_taken_back(visit: Any, editing: Editing) -> None:
    came = replace(shaping.copy_of(visit.scheme), version=4)
    assert arriving.take_in(editing, visit.db, came) == came
    assert schemes.versions(visit.db, came.id) == [4]
    visit.library.undo()
    assert schemes.versions(visit.db, came.id) == []


def test_a_newer_version_stands_beside_the_ones_that_are_here(visit: Any, editing: Editing) -> None:
    came = replace(visit.scheme, version=7, name="Everyday, better")
    assert arriving.standing(visit.db, came) == "newer"
    arriving.take_in(editing, visit.db, came)
    assert schemes.versions(visit.db, came.id) == [7, 1]


def test_other_content_under_the_same_number_is_asked_about(visit: Any, editing: Editing) -> None:
    came = replace(visit.scheme, name="Theirs")
    with pytest.raises(Trouble, match="as a new version of it, or as a copy"):
        arriving.take_in(editing, visit.db, came)
    assert schemes.versions(visit.db, came.id) == [1]
    assert arriving.take_in(editing, visit.db, came, "version").version == 2
    copied = arriving.take_in(editing, visit.db, replace(came, name="Others"), "copy")
    assert (copied.version, copied.name) == (1, "Copy of Others")
    assert schemes.versions(visit.db, came.id) == [2, 1]


def test_what_came_in_is_not_written_over_by_an_edit(visit: Any, editing: Editing) -> None:
    came = arriving.take_in(editing, visit.db, replace(visit.scheme, version=2, name="Theirs"))
    assert editing.write(replace(came, name="Ours"), "Rename the scheme").version == 3
    assert schemes.get(visit.db, came.id, 2) == came
