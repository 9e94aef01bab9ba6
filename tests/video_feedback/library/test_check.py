"""The check finds what is wrong, and only that."""

from pathlib import Path

import pytest

from tests.keys import unlocked
from video_feedback.jobs import Cancelled, Progress
from video_feedback.library import families, recordings
from video_feedback.library.check import check
from video_feedback.library.importing import bring_in, record
from video_feedback.library.library import Library
from video_feedback_schemas.records import Recording


@pytest.fixture
def film(shelf: Library, tiny_film: Path) -> Recording:
    brought = bring_in(tiny_film, shelf.media)
    with shelf.change("Bring in a film", undoable=False) as db:
        return record(db, brought, families.called(db, "Rowan").id)


LOST = "The film of “Film of 14 May” is damaged from its beginning: none of it plays. A backup may hold it whole."


def says(library: Library) -> list[str]:
    return [fault.says for fault in check(library.db, library.media)]


@pytest.mark.usefixtures("film")
def test_a_sound_library_has_no_faults(shelf: Library) -> None:
    told: list[float] = []
    assert check(shelf.db, shelf.media, Progress(told.append)) == []
    assert told[-1] == 1.0


def test_a_film_that_has_gone_is_found(shelf: Library, film: Recording) -> None:
    (shelf.media / film.file).unlink()
    (fault,) = check(shelf.db, shelf.media)
    assert fault.id == film.id
    assert fault.says == "The film of “Film of 14 May” is not in the media folder."


def test_a_film_that_was_cut_is_found(shelf: Library, film: Recording) -> None:
    path = shelf.media / film.file
    path.write_bytes(path.read_bytes()[:-1])
    assert says(shelf) == [LOST]


def test_a_film_with_one_other_byte_is_found(shelf: Library, film: Recording) -> None:
    path = shelf.media / film.file
    data = bytearray(path.read_bytes())
    data[200] ^= 1
    path.write_bytes(data)
    assert says(shelf) == [LOST]


@pytest.mark.usefixtures("film")
def test_a_file_without_a_row_is_found(shelf: Library) -> None:
    (shelf.media / "stranger.mp4").write_bytes(b"x")
    assert says(shelf) == ["The file stranger.mp4 belongs to no recording."]


def test_a_missing_media_folder_is_found(shelf: Library, film: Recording) -> None:
    (shelf.media / film.file).unlink()
    shelf.media.rmdir()
    assert says(shelf) == ["The film of “Film of 14 May” is not in the media folder."]


def test_rows_that_belong_to_nothing_are_found(shelf: Library, film: Recording) -> None:
    assert shelf.folder is not None
    with unlocked(shelf.folder) as other:  # another program minds no belonging
        other.execute("DELETE FROM families")
        other.execute("DELETE FROM frame_tables")
    assert says(shelf) == [
        "A row of recordings belongs to nothing in families.",
        "A recording has no table of frames.",
    ]
    assert recordings.every(shelf.db) == [film]


@pytest.mark.usefixtures("film")
def test_the_check_can_be_cancelled(shelf: Library) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        check(shelf.db, shelf.media, progress)
