"""A film is no edit: no undo and no redo ever takes it along."""

from pathlib import Path

import pytest

from video_feedback.errors import LibraryTrouble
from video_feedback.library import families, household, recordings
from video_feedback.library.importing import bring_in, record
from video_feedback.library.library import Library
from video_feedback_schemas.records import Family, Recording


@pytest.fixture
def family(shelf: Library) -> Family:
    family = families.new("Hazel")
    with shelf.change("Add a family") as db:
        families.add(db, family)
    return family


def import_film(shelf: Library, family: Family, film: Path) -> Recording:
    brought = bring_in(film, shelf.media)
    with shelf.change("Bring in a film", undoable=False) as db:
        return record(db, brought, family.id)


def test_undoing_its_family_is_refused_and_changes_nothing(shelf: Library, family: Family, tiny_film: Path) -> None:
    recording = import_film(shelf, family, tiny_film)
    with pytest.raises(LibraryTrouble, match="“Add a family” has to stay as it is: a film was brought in since"):
        shelf.undo()
    assert recordings.get(shelf.db, recording.id) == recording
    assert recordings.frames(shelf.db, recording.id).last_ms == 1960
    assert families.get(shelf.db, family.id) == family
    assert shelf.undoable().name == "Add a family"


def test_redoing_the_removal_of_its_family_is_refused_too(shelf: Library, family: Family, tiny_film: Path) -> None:
    with shelf.change("Remove Hazel") as db:
        household.remove(db, family)
    shelf.undo()
    recording = import_film(shelf, family, tiny_film)
    with pytest.raises(LibraryTrouble, match="has to stay"):
        shelf.redo()
    assert recordings.get(shelf.db, recording.id) == recording


def test_without_a_film_a_family_goes_and_comes_back(shelf: Library, family: Family) -> None:
    shelf.undo()
    assert [each.reference for each in families.every(shelf.db)] == ["Rowan"]
    shelf.redo()
    assert families.get(shelf.db, family.id) == family
