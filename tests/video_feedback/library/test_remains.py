"""What backups still hold of what was erased: it is said until when, and they go once a newer one is there."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from tests.keys import pages
from tests.video_feedback.library.conftest import Kept
from tests.video_feedback.library.test_backups import back_up, vault
from video_feedback.library import backups, erasing, manifest, recordings, remains, renewing
from video_feedback.library.connection import DiskFull
from video_feedback.library.library import Library

NOTE = "é 👶".encode()  # of the moment that is tagged there


def test_without_backups_there_is_nothing_to_say(kept: Kept) -> None:
    assert remains.held(kept.folder, kept.library.db) == []


def test_it_is_said_until_when_the_last_of_them_stays(kept: Kept) -> None:
    made = back_up(kept)
    (held,) = remains.held(kept.folder, kept.library.db)
    assert (held.backups, held.is_away) == (1, False)
    assert held.until == made.backup.day + timedelta(days=31)
    later = back_up(kept)
    # On that day, and not on the one before, the backup that is made takes it away.
    assert backups.thin(held.place, vault(kept), (held.until - timedelta(days=1)).isoformat()) == []
    assert backups.thin(held.place, vault(kept), held.until.isoformat()) == [made.backup]
    assert later.backup.folder.is_dir()


def test_asked_for_they_go_once_a_newer_one_is_there_and_hold_the_film_no_more(kept: Kept, tmp_path: Path) -> None:
    library, second = kept.library, tmp_path / "stick" / backups.CHOSEN_NAME
    second.parent.mkdir()
    with library.change("Choose", undoable=False) as db:
        backups.choose_second_place(db, second)
    old = [back_up(kept), back_up(kept, second)]
    places = remains.held(kept.folder, library.db)
    assert [held.place for held in places] == [backups.own_place(kept.folder), second]
    erasing.erase(library, erasing.planned(library.db, "recording", kept.recording.id), with_older_backups=True)
    assert all(made.backup.folder.is_dir() for made in old)
    assert NOTE in pages(old[0].backup.folder, library.key)
    renewed = renewing.renew(kept.folder, library.key, places, backups.next_number(library.db))
    with library.change("Back up", undoable=False) as db:
        renewing.note(db, renewed)
    assert renewed.troubles == ()
    assert not any(made.backup.folder.exists() for made in old)
    assert list((second / backups.FILMS).iterdir()) == []
    assert NOTE not in pages(renewed.made[0].backup.folder, library.key)
    numbers = [made.backup.number for made in renewed.made]
    assert numbers == [3, 4]
    assert backups.next_number(library.db) == 5


@pytest.mark.parametrize("is_gone", [False, True])
def test_one_whose_list_is_damaged_holds_the_film_too_and_goes_with_the_others(kept: Kept, is_gone: bool) -> None:
    library, made = kept.library, back_up(kept)
    listed = made.backup.folder / manifest.NAME
    listed.unlink() if is_gone else listed.write_bytes(b"{")
    (place,) = remains.held(kept.folder, library.db)
    assert (place.backups, place.until) == (1, made.backup.day + timedelta(days=31))
    assert NOTE in pages(made.backup.folder, library.key)
    erasing.erase(library, erasing.planned(library.db, "recording", kept.recording.id), with_older_backups=True)
    back_up(kept)
    assert not made.backup.folder.exists()


def test_one_whose_list_is_damaged_goes_after_thirty_days_and_no_other_librarys_does(kept: Kept) -> None:
    place, made = backups.own_place(kept.folder), back_up(kept)
    back_up(kept)
    (made.backup.folder / manifest.NAME).write_bytes(b"{")
    later = (made.backup.day + timedelta(days=31)).isoformat()
    backups.thin(place, "0" * 32, later)
    assert made.backup.folder.exists()
    backups.thin(place, vault(kept), later)
    assert not made.backup.folder.exists()


def test_a_place_that_is_away_is_named_and_cleared_when_it_is_back(kept: Kept, tmp_path: Path) -> None:
    library, stick = kept.library, tmp_path / "stick"
    stick.mkdir()
    second = backups.prepare_place(stick)
    with library.change("Choose", undoable=False) as db:
        backups.choose_second_place(db, second)
    old = back_up(kept, second)
    stick.rename(tmp_path / "in a drawer")
    (away,) = remains.held(kept.folder, library.db)
    assert (away.place, away.is_away, away.until) == (second, True, None)
    erasing.erase(library, erasing.planned(library.db, "recording", kept.recording.id), with_older_backups=True)
    assert renewing.renew(kept.folder, library.key, [away], 2) == renewing.Renewed(made=(), troubles=())
    (tmp_path / "in a drawer").rename(stick)
    made = back_up(kept, second)
    assert backups.of_vault(second, vault(kept)) == [made.backup]
    assert not old.backup.folder.exists()


def test_not_asked_for_they_stay(kept: Kept) -> None:
    made = back_up(kept)
    erasing.erase(kept.library, erasing.planned(kept.library.db, "recording", kept.recording.id))
    back_up(kept)
    assert made.backup.folder.is_dir()


def test_backups_made_after_the_erasing_stay_when_there_is_one_more(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    erasing.erase(
        kept.library, erasing.planned(kept.library.db, "recording", kept.recording.id), with_older_backups=True
    )
    monkeypatch.setattr("video_feedback.library.backing_up.now", lambda: "2999-01-01T00:00:00Z")
    first, second = back_up(kept), back_up(kept)
    assert backups.of_vault(backups.own_place(kept.folder), vault(kept)) == [second.backup, first.backup]


def test_one_that_cannot_be_made_costs_no_other_and_is_told(kept: Kept, tmp_path: Path) -> None:
    back_up(kept)
    places = remains.held(kept.folder, kept.library.db)
    nowhere = remains.Held(place=tmp_path / "not" / "there", backups=1, until=places[0].until)
    renewed = renewing.renew(kept.folder, kept.library.key, [nowhere, *places], 2)
    assert len(renewed.made) == 1
    (told,) = renewed.troubles
    assert "not there just now" in told


def test_a_job_erases_beside_the_window_which_sees_it_at_once(kept: Kept) -> None:
    told: list[set[str]] = []
    plan = erasing.planned(kept.library.db, "recording", kept.recording.id)
    with kept.library.beside() as beside:
        beside.changed.connect(lambda change: told.append(change.ids("recordings")))
        erasing.erase(beside, plan)
    assert told == [{kept.recording.id}]
    assert recordings.every(kept.library.db) == []
    assert kept.library.undoable() is None


def _fill(disk: Path, leave: int) -> None:
    with (disk / "filler").open("wb") as file:
        free = shutil.disk_usage(disk).free
        file.write(bytes(max(0, free - leave)))


@pytest.mark.parametrize("has_ballast", [True, False])
def test_on_a_full_disk_it_is_erased_all_the_same(kept: Kept, small_disk, has_ballast: bool) -> None:  # type: ignore[no-untyped-def]
    kept.library.close()
    disk = small_disk("30m")
    folder = Path(shutil.copytree(kept.folder, disk / "library"))
    for film in (folder / "media").iterdir():
        with film.open("ab") as file:  # as large as films are
            file.write(bytes(0 if has_ballast else 8 << 20))
    if has_ballast:
        (folder / "ballast").write_bytes(bytes(8 << 20))
    with Library.open(folder, kept.library.key) as library:
        library.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        _fill(disk, 0)
        with pytest.raises(OSError, match="No space"):
            (disk / "more").write_bytes(bytes(4096))
        erasing.erase(library, erasing.planned(library.db, "recording", kept.recording.id))
        assert recordings.every(library.db) == []
        assert list(library.media.iterdir()) == []
        assert (folder / "ballast").exists() is False
    assert NOTE not in pages(folder, kept.library.key)


def test_where_there_is_no_room_at_all_it_says_so_and_the_words_are_there(kept: Kept, small_disk) -> None:  # type: ignore[no-untyped-def]
    kept.library.close()
    disk = small_disk("30m")
    folder = Path(shutil.copytree(kept.folder, disk / "library"))
    with Library.open(folder, kept.library.key) as library:
        plan = erasing.planned(library.db, "recording", kept.recording.id)
        library.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        # What the film frees is taken at once by somebody else.
        for path in library.media.iterdir():
            path.unlink()
        _fill(disk, 0)
        with pytest.raises(DiskFull, match="make some room"):
            erasing.erase(library, plan)
        assert [one.id for one in recordings.every(library.db)] == [kept.recording.id]
