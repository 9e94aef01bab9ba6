"""What is damaged is told in a sentence, and mended where it can be; what cannot is named, and nothing else is lost."""

import struct
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests import keys
from tests.keys import unlocked
from tests.video_feedback.library.conftest import Kept
from tests.video_feedback.library.test_backups import back_up
from video_feedback.errors import LibraryTrouble
from video_feedback.library import (
    audit,
    backups,
    boxes,
    check,
    closing,
    consents,
    families,
    in_view,
    moments,
    people,
    previews,
    rebuilding,
    recordings,
    repairing,
    search,
    taken_back,
    texts,
)
from video_feedback.library.beside import reading
from video_feedback.library.connection import LibraryDamaged
from video_feedback.library.folder import is_in_use
from video_feedback.library.importing import SameFilm
from video_feedback.library.library import Library
from video_feedback_schemas.ids import MomentId, PersonId, new_id
from video_feedback_schemas.records import Person

PAGE = 4096


def says(kept: Kept) -> list[str]:
    with reading(kept.folder, kept.library.key) as db:
        return [fault.says for fault in check.check(db, kept.library.media)]


def repaired(kept: Kept) -> list[str]:
    kept.library.close()
    return repairing.repair(kept.folder, kept.library.key)


def pages_of(kept: Kept, name: str) -> list[int]:
    """The pages under the root of a table or an index, as they follow each other: from 0."""
    with unlocked(kept.folder, kept.library.key) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (root,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", [name]).fetchone()
    # A page of 4096 ends with 80 that are SQLCipher's; the first begins with 16 of salt.
    begins = 4000 + (root - 2) * 4016
    page = keys.pages(kept.folder, kept.library.key)[begins : begins + 4016]
    assert page[0] in (2, 5), "it has pages under it"
    places = struct.unpack_from(f">{int.from_bytes(page[3:5])}H", page, 12)
    return [int.from_bytes(page[at : at + 4]) - 1 for at in places] + [int.from_bytes(page[8:12]) - 1]


def damage(kept: Kept, page: int) -> None:
    path = kept.folder / "library.db"
    data = bytearray(path.read_bytes())
    data[page * PAGE + 1000] ^= 1
    path.write_bytes(data)


def fill(kept: Kept, count: int = 400) -> None:
    (moment,) = moments.of_recording(kept.library.db, kept.recording.id)
    with kept.library.change("Tag many") as db:
        for number in range(count):
            moments.add(db, replace(moment, id=MomentId(f"{number:022x}"), note=f"Note {number} of many"))


def test_a_library_that_is_whole_is_not_touched(kept: Kept) -> None:
    assert says(kept) == []
    assert repaired(kept) == []
    assert sorted(path.name for path in kept.folder.iterdir()) == ["library.db", "library.lock", "media", "vault.json"]


def test_a_damaged_page_is_told_and_all_that_stands_elsewhere_is_saved(kept: Kept) -> None:
    fill(kept)
    leaves = pages_of(kept, "moments")
    assert len(leaves) > 4
    kept.library.close()
    damage(kept, leaves[2])
    assert says(kept) == ["In one place the database is not as it was written."]
    told = repaired(kept)
    assert told[0].startswith("The database was made anew of all that could be read. The damaged one is kept as ")
    assert told[1] == "What stood on its damaged pages is lost, of: moments."
    assert len(list(kept.folder.glob("library damaged *.db"))) == 1
    with Library.open(kept.folder, kept.library.key) as library:
        found = moments.of_recording(library.db, kept.recording.id)
        # A leaf holds a few dozens of them; those of all other leaves are there.
        assert 401 - 60 < len(found) < 401
        assert check.check(library.db, library.media) == []
        assert library.undoable() is None
        assert [family.reference for family in families.every(library.db)] == ["Rowan"]
        assert audit.verify(library.db) is None
        assert len(search.find(library.db, "many", limit=500)) == sum("many" in moment.note for moment in found)


def test_where_nothing_was_lost_the_steps_can_still_be_taken_back(kept: Kept) -> None:
    fill(kept)
    index = pages_of(kept, "moments_by_code")[0]
    kept.library.close()
    damage(kept, index)
    told = repaired(kept)
    assert len(told) == 1
    with Library.open(kept.folder, kept.library.key) as library:
        assert len(moments.of_recording(library.db, kept.recording.id)) == 401
        assert library.undo() is not None
        assert len(moments.of_recording(library.db, kept.recording.id)) == 1


def test_the_key_of_a_film_that_was_lost_comes_from_a_backup(kept: Kept) -> None:
    back_up(kept)
    with kept.library.change("Lose it", undoable=False) as db:
        boxes.remove(db, kept.recording.file)
    assert says(kept)[0] == "The film of “Film of 14 May” has no key, so nobody can open it."
    told = repaired(kept)
    assert told == ["The key of the film “Film of 14 May” was taken from a backup."]
    assert says(kept) == []


def test_a_film_that_was_erased_does_not_come_back_by_mending(kept: Kept) -> None:
    back_up(kept)
    with kept.library.change("Erase it", undoable=False) as db:
        boxes.remove(db, kept.recording.file)
        audit.write(db, "erase", f"recording:{kept.recording.id}")
    repaired(kept)
    with reading(kept.folder, kept.library.key) as db:
        assert boxes.of_file(db, kept.library.media, kept.recording.file) is None


def test_a_film_that_is_missing_or_damaged_is_taken_whole_from_a_backup(kept: Kept, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    with kept.library.change("Choose a place", undoable=False) as db:
        backups.choose_second_place(db, stick)
    back_up(kept, stick)
    path = kept.library.media / kept.recording.file
    good = path.read_bytes()
    path.write_bytes(good[:300] + bytes([good[300] ^ 1]) + good[301:])
    assert says(kept) == [
        "The film of “Film of 14 May” is damaged from its beginning: none of it plays. A backup may hold it whole."
    ]
    assert "The film “Film of 14 May” was taken whole from a backup." in repaired(kept)
    assert path.read_bytes() == good
    path.unlink()
    assert "The film “Film of 14 May” was taken whole from a backup." in " ".join(
        repairing.repair(kept.folder, kept.library.key)
    )
    assert path.read_bytes() == good


def test_a_film_that_is_nowhere_whole_is_named_and_left_as_it_is(kept: Kept) -> None:
    path = kept.library.media / kept.recording.file
    good = path.read_bytes()
    path.write_bytes(good[:-1])
    told = repaired(kept)
    assert told[-1].startswith("The film “Film of 14 May” is missing or damaged, and in no backup")
    assert path.read_bytes() == good[:-1]


@pytest.mark.parametrize("lost", ["its middle", "its end", "its key"])
def test_a_film_that_is_whole_nowhere_is_so_once_it_is_imported_again(kept: Kept, tiny_film: Path, lost: str) -> None:
    path = kept.library.media / kept.recording.file
    if lost == "its key":
        with unlocked(kept.folder, kept.library.key) as other:
            other.execute("DELETE FROM boxes")
    else:
        data = bytearray(path.read_bytes())
        data[len(data) // 2 if lost == "its middle" else -1] ^= 1
        path.write_bytes(data)
    assert repaired(kept)[-1].endswith("Plug in the place of the backups, or import it again.")
    with Library.open(kept.folder, kept.library.key) as library:
        again = Kept(library, kept.recording, kept.code).film(tiny_film)
        assert again == replace(kept.recording, file=again.file)
        assert len(moments.of_recording(library.db, again.id)) == 1
        assert path.name not in str(library.db.execute("SELECT name FROM vault_facts").fetchall())
    with Library.open(kept.folder, kept.library.key) as library:
        assert check.check(library.db, library.media) == []
        with pytest.raises(SameFilm):
            Kept(library, again, kept.code).film(tiny_film)


def test_a_frame_table_is_found_again_by_looking_through_the_film(kept: Kept) -> None:
    before = recordings.frames(kept.library.db, kept.recording.id)
    with unlocked(kept.folder, kept.library.key) as other:
        other.execute("DELETE FROM frame_tables")
    assert says(kept) == ["A recording has no table of frames."]
    assert repaired(kept) == ["The times of the frames of the film “Film of 14 May” were found again."]
    with reading(kept.folder, kept.library.key) as db:
        assert recordings.frames(db, kept.recording.id).to_bytes() == before.to_bytes()


def test_a_family_that_was_lost_has_one_to_stand_in_so_that_its_films_stay(kept: Kept) -> None:
    with unlocked(kept.folder, kept.library.key) as other:
        other.execute("DELETE FROM families")
    assert says(kept) == ["A row of recordings belongs to nothing in families."]
    repaired(kept)
    assert says(kept) == []
    with Library.open(kept.folder, kept.library.key) as library:
        assert [family.reference for family in families.every(library.db)] == ["Found again"]
        assert len(moments.of_recording(library.db, kept.recording.id)) == 1


@pytest.mark.parametrize("how", ["DELETE FROM text_index_data WHERE id > 10", "DELETE FROM texts"])
def test_the_search_is_made_anew(kept: Kept, how: str) -> None:
    fill(kept, 5)
    with unlocked(kept.folder, kept.library.key) as other:
        other.execute(how)
    assert says(kept) == ["The search does not find all that is written."]
    assert repaired(kept) == ["The search was made anew of all that is written."]
    with Library.open(kept.folder, kept.library.key) as library:
        assert len(search.find(library.db, "many")) == 5
        assert texts.is_sound(library.db)


def test_small_pictures_that_cannot_be_read_are_drawn_anew(kept: Kept) -> None:
    with unlocked(kept.folder, kept.library.key) as other:
        other.execute("INSERT INTO thumbnails (recording_id, ms, jpeg) VALUES (?, 0, x'00')", [kept.recording.id])
    assert repaired(kept) == ["Small pictures that were damaged are drawn anew when their film is opened."]
    with reading(kept.folder, kept.library.key) as db:
        assert previews.times_of_thumbnails(db, kept.recording.id) == frozenset()


def test_what_was_taken_back_stays_so_where_its_row_is_lost(kept: Kept) -> None:
    library, film, family_id = kept.library, kept.recording.id, kept.recording.family_id
    robin = Person(id=PersonId(new_id()), family_id=family_id, role="baby", called="Robin")
    kim = Person(id=PersonId(new_id()), family_id=family_id, role="adult", called="Kim", responsible=True)
    with library.change("Agree") as db:
        people.add(db, robin)
        people.add(db, kim)
        in_view.keep(db, film, [robin.id])
        consents.write(db, consents.new(robin.id, kim.id, "feedback", "given", "2026-05-01"))
    with library.change("Kim takes it back") as db:
        consents.withdraw(db, robin.id, kim.id, "feedback", "2026-05-20")
    library.undo()
    assert taken_back.lost(library.db) == {}
    library.redo()
    assert taken_back.lost(library.db) == {}
    with library.change("A damaged page", undoable=False) as db:
        db.execute("DELETE FROM consents WHERE status = 'withdrawn'")
    assert not closing.is_closed(library.db, film)
    assert repaired(kept) == ["One agreement that had been taken back: written down so again."]
    with Library.open(kept.folder, library.key) as mended:
        closed = closing.why(mended.db, film)
        assert closed is not None
        assert closed.taken_back_by == ("Kim",)
    assert repairing.repair(kept.folder, library.key) == []


def test_where_people_are_lost_it_is_asked_again_who_is_in_view(kept: Kept) -> None:
    sam = Person(id=PersonId(new_id()), family_id=kept.recording.family_id, role="adult", called="Sam")
    with kept.library.change("Sam", undoable=False) as db:
        people.add(db, sam)
        in_view.keep(db, kept.recording.id, [sam.id])
        rebuilding.ask_anew(db)
        assert in_view.of_recording(db, kept.recording.id) == []
        in_view.keep(db, kept.recording.id, [sam.id])
        consents.withdraw(db, sam.id, None, "feedback", "2026-05-20")
        rebuilding.ask_anew(db)
    assert closing.is_closed(kept.library.db, kept.recording.id)


def test_a_library_that_is_open_in_a_window_is_not_mended(kept: Kept) -> None:
    with pytest.raises(LibraryTrouble, match="open in another window"):
        repairing.repair(kept.folder, kept.library.key)


def test_one_of_which_nothing_can_be_read_points_to_a_backup_and_stays_as_it_is(kept: Kept) -> None:
    kept.library.close()
    damage(kept, 0)
    before = (kept.folder / "library.db").read_bytes()
    with pytest.raises(LibraryDamaged, match="newest backup"):
        repairing.repair(kept.folder, kept.library.key)
    assert (kept.folder / "library.db").read_bytes() == before
    with pytest.raises(LibraryTrouble):
        Library.open(kept.folder, kept.library.key)


# At the start


def cut_off(kept: Kept, code: str) -> None:
    """Open the library in a process that dies in the middle."""
    kept.library.close()
    head = (
        "import os, signal, sys\nfrom pathlib import Path\nfrom video_feedback.library.library import Library\n"
        "from video_feedback.library import families\nfrom video_feedback.vault.keys import VaultKey\n"
        "library = Library.open(Path(sys.argv[1]), VaultKey(sys.stdin.buffer.read()))\n"
    )
    subprocess.run(
        [sys.executable, "-c", head + code + "\nos.kill(os.getpid(), signal.SIGKILL)", str(kept.folder)],
        input=kept.library.key.secret(),
        check=False,
    )


def test_after_a_kill_it_is_looked_through_and_one_quiet_line_says_so(kept: Kept) -> None:
    assert kept.library.recovered == ""
    cut_off(kept, "with library.change('Add') as db: families.add(db, families.new('Alder'))")
    with Library.open(kept.folder, kept.library.key) as library:
        assert library.recovered == "The app was cut off last time. All that was written is there."
        assert {family.reference for family in families.every(library.db)} == {"Rowan", "Alder"}
    with Library.open(kept.folder, kept.library.key) as library:
        assert library.recovered == ""


def test_what_was_left_half_way_is_cleared_and_counted(kept: Kept) -> None:
    kept.library.close()
    for name in (f"{'ab' * 16}.cbx", f"{'cd' * 16}.cbx.part"):
        (kept.folder / "media" / name).write_bytes(b"x")
    (kept.folder / "media" / "holiday.mp4").write_bytes(b"x")
    with Library.open(kept.folder, kept.library.key) as library:
        assert library.recovered == "2 unfinished files were cleared away."
        assert (library.media / "holiday.mp4").exists()


@pytest.mark.parametrize("deed", [Path.unlink, lambda path: path.write_bytes(path.read_bytes()[:-1])])
def test_a_film_that_is_gone_or_cut_is_told_at_once(kept: Kept, deed: Callable[[Path], object]) -> None:
    kept.library.close()
    deed(kept.folder / "media" / kept.recording.file)
    with Library.open(kept.folder, kept.library.key) as library:
        assert library.recovered.startswith("The film of “Film of 14 May” is ")
        assert "a backup may hold it" in library.recovered


def test_after_a_kill_a_library_that_was_damaged_meanwhile_is_not_opened(kept: Kept) -> None:
    fill(kept)
    leaf = pages_of(kept, "moments")[2]
    cut_off(kept, "pass")
    damage(kept, leaf)
    with pytest.raises(LibraryDamaged, match="open a backup"):
        Library.open(kept.folder, kept.library.key)
    assert not is_in_use(kept.folder)
