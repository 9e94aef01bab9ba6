"""What is erased is gone: from the rows, from every page of the file, from the folder; and a line says that it was."""

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests import films
from tests.agreed import agree
from tests.keys import KEY, pages
from tests.video_feedback.library.test_importing import import_film, left_in
from video_feedback.coding.desk import Desk
from video_feedback.errors import FilmErased, NotFound
from video_feedback.feedback import picking
from video_feedback.feedback.parent_view import NothingToShow, parent_view, shared_picks
from video_feedback.jobs import Cancelled, Progress
from video_feedback.library import (
    audit,
    boxes,
    erasing,
    erasing_words,
    families,
    moments,
    people,
    previews,
    recordings,
    schemes,
    search,
    working_copies,
)
from video_feedback.library.check import check
from video_feedback.library.folder import DATABASE
from video_feedback.library.library import Library
from video_feedback.media.thumbnails import Thumbnail
from video_feedback_schemas.ids import PersonId, new_id
from video_feedback_schemas.records import Person, Recording
from video_feedback_schemas.times import Ms

HOUSE = Path(__file__).resolve().parents[3]
WORDS = ("Zwetschgenmus", "Quittengelee", "Mirabellenkompott")


@pytest.fixture
def film(shelf: Library, tiny_film: Path) -> Recording:
    """A film with a tag, a note that was changed, a small picture, a working copy, and a person of the family."""
    recording = import_film(shelf, tiny_film)
    frames = recordings.frames(shelf.db, recording.id)
    desk = Desk(shelf, recording.id, schemes.newest(shelf.db, schemes.EVERYDAY), frames)
    moment = desk.tag("sig.reach", 400, note=f"{WORDS[0]} in the kitchen")
    with shelf.change("Write a note") as db:
        moments.edit(db, replace(moment, note=f"{WORDS[1]} in the garden"))
        person = Person(id=PersonId(new_id()), family_id=recording.family_id, role="adult", called=WORDS[2])
        people.add(db, person)
    made = working_copies.make(recordings.original(shelf.db, shelf.media, recording), recording.id, shelf.media)
    with shelf.change("Draw", undoable=False) as db:
        previews.add_thumbnails(db, recording.id, [Thumbnail(Ms(400), b"a small picture of a kitchen")])
        working_copies.add(db, made)
    return recording


def held(library: Library) -> bytes:
    assert library.folder is not None
    wal = library.folder / f"{DATABASE}-wal"
    assert not wal.stat().st_size, "what was written last lies beside the pages"
    return pages(library.folder)


def keys_of(library: Library) -> list[bytes]:
    return [sealed.box.key for sealed in boxes.every(library.db, library.media)]


def test_a_film_goes_with_its_keys_words_pictures_and_files(shelf: Library, film: Recording) -> None:
    keys = keys_of(shelf)
    assert len(keys) == 2
    shelf.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert all(key in held(shelf) for key in keys)
    plan = erasing.planned(shelf.db, "recording", film.id)
    assert (plan.called, plan.films, plan.moments) == (film.title, (film.id,), 1)
    erasing.erase(shelf, plan)
    assert recordings.every(shelf.db) == []
    assert search.find(shelf.db, WORDS[1]) == []
    assert left_in(shelf) == []
    left = held(shelf)
    for gone in (*keys, *(word.encode() for word in WORDS[:2]), b"a small picture of a kitchen"):
        assert gone not in left
    assert WORDS[2].encode() in left


def test_undo_cannot_bring_it_back_and_the_window_is_told(shelf: Library, film: Recording) -> None:
    told: list[set[str]] = []
    shelf.changed.connect(lambda change: told.append(change.ids("recordings")))
    erasing.erase(shelf, erasing.planned(shelf.db, "recording", film.id))
    assert told == [{film.id}]
    assert shelf.undoable() is None
    assert shelf.redoable() is None
    assert shelf.undo() is None


def test_a_line_stays_of_what_was_erased_and_names_nobody(shelf: Library, film: Recording) -> None:
    erasing.erase(shelf, erasing.planned(shelf.db, "family", film.family_id))
    lines = [line for line in audit.lines(shelf.db, 9) if line.act == "erase"]
    assert {line.what for line in lines} == {f"family:{film.family_id}", f"recording:{film.id}"}
    assert audit.verify(shelf.db) is None
    assert "Rowan" not in "".join(str(line) for line in lines)


def test_a_family_goes_with_all_its_films_and_people(shelf: Library, film: Recording) -> None:
    with shelf.change("Add another") as db:
        families.add(db, families.new("Hazel"))
    erasing.erase(shelf, erasing.planned(shelf.db, "family", film.family_id))
    assert [family.reference for family in families.every(shelf.db)] == ["Hazel"]
    assert left_in(shelf) == []
    left = held(shelf)
    for word in (*WORDS, "Rowan"):
        assert word.encode() not in left


def test_a_person_goes_and_the_tags_about_them_stay_without_them(shelf: Library, film: Recording) -> None:
    (person,) = people.of_family(shelf.db, film.family_id)
    (moment,) = moments.of_recording(shelf.db, film.id)
    with shelf.change("Name them") as db:
        moments.edit(db, replace(moment, person_id=person.id))
    erasing.erase(shelf, erasing.planned(shelf.db, "person", person.id))
    assert people.of_family(shelf.db, film.family_id) == []
    assert moments.of_recording(shelf.db, film.id)[0].person_id is None
    assert WORDS[2].encode() not in held(shelf)


def test_the_words_about_a_film_can_be_kept_without_a_picture(shelf: Library, film: Recording) -> None:
    keys = keys_of(shelf)
    erasing.erase(shelf, erasing.planned(shelf.db, "recording", film.id, keeps_words=True))
    assert [moment.note for moment in moments.of_recording(shelf.db, film.id)] == [f"{WORDS[1]} in the garden"]
    assert previews.thumbnails(shelf.db, film.id) == []
    assert working_copies.every(shelf.db) == []
    assert left_in(shelf) == []
    assert check(shelf.db, shelf.media) == []
    assert not any(key in held(shelf) for key in keys)
    with pytest.raises(FilmErased, match=r"was erased\. What was written about it is kept"):
        recordings.film(shelf.db, shelf.media, recordings.get(shelf.db, film.id))


def test_what_is_not_there_cannot_be_erased(shelf: Library) -> None:
    for kind in ("recording", "family", "person"):
        with pytest.raises(NotFound):
            erasing.planned(shelf.db, kind, "nothing")  # type: ignore[arg-type]


def test_a_kill_between_the_rows_and_the_files_leaves_nothing_that_can_be_opened(
    shelf: Library, film: Recording
) -> None:
    folder = shelf.folder
    assert folder is not None
    shelf.close()
    code = (
        "import os, signal, sys\nfrom pathlib import Path\nfrom tests.keys import KEY\n"
        "from video_feedback.library import boxes, erasing\nfrom video_feedback.library.library import Library\n"
        "boxes.throw_away = lambda *_: os.kill(os.getpid(), signal.SIGKILL)\n"
        "library = Library.open(Path(sys.argv[1]), KEY)\n"
        "erasing.erase(library, erasing.planned(library.db, 'recording', sys.argv[2]))"
    )
    path = f"{HOUSE}{os.pathsep}{HOUSE / 'schemas'}"
    ended = subprocess.run(
        [sys.executable, "-c", code, folder, film.id], env={**os.environ, "PYTHONPATH": path}, check=False
    ).returncode
    assert ended == -signal.SIGKILL
    assert len(list((folder / "media").iterdir())) == 2
    with Library.open(folder, KEY) as library:
        assert recordings.every(library.db) == []
        assert left_in(library) == []


def test_a_film_whose_words_are_kept_is_not_for_the_parents_window(shelf: Library, film: Recording) -> None:
    (moment,) = moments.of_recording(shelf.db, film.id)
    scheme, frames = schemes.newest(shelf.db, schemes.EVERYDAY), recordings.frames(shelf.db, film.id)
    with shelf.change("Pick it") as db:
        session = picking.pick(db, film.family_id, moment, scheme, frames)
    agree(shelf, film.family_id, film.id)
    assert len(parent_view(shelf.db, session.id).showings) == 1
    erasing.erase(shelf, erasing.planned(shelf.db, "recording", film.id, keeps_words=True))
    assert recordings.is_erased(shelf.db, film.id)
    with pytest.raises(NothingToShow, match="were erased"):
        parent_view(shelf.db, session.id)
    assert len(shared_picks(shelf.db, session.id)) == 1  # what the parent takes home tells of it


def test_brought_in_again_it_is_a_film_again(shelf: Library, film: Recording, tiny_film: Path) -> None:
    erasing.erase(shelf, erasing.planned(shelf.db, "recording", film.id, keeps_words=True))
    assert import_film(shelf, tiny_film).id == film.id
    assert not recordings.is_erased(shelf.db, film.id)
    assert len(moments.of_recording(shelf.db, film.id)) == 1


def test_stopped_before_the_rows_are_gone_all_is_there(shelf: Library, film: Recording) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        erasing.erase(shelf, erasing.planned(shelf.db, "recording", film.id), progress)
    assert recordings.film(shelf.db, shelf.media, film).source
    assert not audit.has(shelf.db, "erase", f"recording:{film.id}")


def test_it_is_told_before_how_much_would_go(shelf: Library, film: Recording) -> None:
    (person,) = people.of_family(shelf.db, film.family_id)
    (moment,) = moments.of_recording(shelf.db, film.id)
    with shelf.change("Name them") as db:
        moments.edit(db, replace(moment, person_id=person.id))
    assert erasing.planned(shelf.db, "family", film.family_id).length_ms == film.duration_ms
    assert erasing.planned(shelf.db, "person", person.id).moments == 1


def test_several_films_go_together(shelf: Library, film: Recording, tmp_path: Path) -> None:
    other = import_film(shelf, films.make(tmp_path / "other.mp4", 90))
    plan = erasing.planned_films(shelf.db, [film.id, other.id])
    assert plan.length_ms == film.duration_ms + other.duration_ms
    assert erasing_words.goes(plan).startswith("Two films go: 4 seconds, with 1 moment and their notes")
    erasing.erase(shelf, plan)
    assert recordings.every(shelf.db) == []
    assert left_in(shelf) == []
    for one in (film, other):
        assert audit.has(shelf.db, "erase", f"recording:{one.id}")


def test_of_several_films_the_words_can_be_kept(shelf: Library, film: Recording, tmp_path: Path) -> None:
    other = import_film(shelf, films.make(tmp_path / "other.mp4", 90))
    erasing.erase(shelf, erasing.planned_films(shelf.db, [film.id, other.id], keeps_words=True))
    assert all(recordings.is_erased(shelf.db, one.id) for one in recordings.every(shelf.db))
    assert len(recordings.every(shelf.db)) == 2
