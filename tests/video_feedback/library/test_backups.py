"""A backup is whole, tried, and of one moment; it is kept for thirty days."""

import os
import shutil
import threading
import time
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest

from tests.video_feedback.library.conftest import Kept
from video_feedback.errors import LibraryTrouble, Trouble
from video_feedback.jobs import Cancelled, Progress
from video_feedback.library import audit, backing_up, backups, boxes, manifest, moments, proving, recordings
from video_feedback.library.backups import Backup, Made, PlaceAway
from video_feedback.library.folder import DATABASE
from video_feedback.library.manifest import BackupChanged
from video_feedback.vault.keys import VaultKey
from video_feedback_schemas.ids import MomentId


def back_up(kept: Kept, place: Path | None = None, progress: Progress | None = None) -> Made:
    library = kept.library
    where = place or backups.own_place(kept.folder)
    made = backing_up.back_up(kept.folder, library.key, where, backups.next_number(library.db), progress)
    with library.change("Back up", undoable=False) as db:
        backups.note(db, made)
    return made


def vault(kept: Kept) -> str:
    return backups.vault_of(kept.folder)


def in_place(place: Path) -> list[str]:
    return sorted(str(path.relative_to(place)) for path in place.rglob("*") if path.is_file())


def test_a_backup_beside_the_library_holds_the_rows_and_the_keys_and_names_the_films(kept: Kept) -> None:
    made = back_up(kept)
    place = backups.own_place(kept.folder)
    name = made.backup.folder.name
    assert in_place(place) == [f"{name}/library.db", f"{name}/manifest.json", f"{name}/vault.json"]
    assert (made.backup.number, made.backup.films, made.backup.holds_films, made.left_out) == (1, 1, False, ())
    assert backups.of_vault(place, vault(kept)) == [made.backup]
    with proving.opened(made.backup.folder / "library.db", kept.library.key) as db:
        assert moments.of_recording(db, kept.recording.id) == moments.of_recording(kept.library.db, kept.recording.id)


def test_its_rows_keep_the_numbers_that_undo_names_them_by(kept: Kept) -> None:
    made = back_up(kept)
    sql = "SELECT rowid, * FROM moments"
    with proving.opened(made.backup.folder / "library.db", kept.library.key) as db:
        assert db.execute(sql).fetchall() == kept.library.db.execute(sql).fetchall()


def test_nothing_in_it_can_be_read_without_the_key(kept: Kept) -> None:
    made = back_up(kept)
    for path in made.backup.folder.iterdir():
        data = path.read_bytes()
        assert not any(word in data for word in (b"Rowan", b"Hello", b"Film of 14 May"))
    assert not (made.backup.folder / "library.db").read_bytes().startswith(b"SQLite")
    with pytest.raises(BackupChanged), proving.opened(made.backup.folder / "library.db", VaultKey.new()):
        pass


def test_a_chosen_place_gets_the_films_too_and_each_of_them_once(kept: Kept, tmp_path: Path, tiny_film: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    place = backups.prepare_place(stick)
    first = back_up(kept, place)
    film = place / "films" / kept.recording.file
    assert film.read_bytes() == (kept.library.media / kept.recording.file).read_bytes()
    written = film.stat().st_mtime_ns
    other = tmp_path / "other.mp4"
    other.write_bytes(tiny_film.read_bytes() + b"\0\0\0\x08free")
    kept.film(other)
    second = back_up(kept, place)
    assert (first.backup.number, second.backup.number, second.backup.films) == (1, 2, 2)
    assert film.stat().st_mtime_ns == written
    proving.prove(second.backup.folder, kept.library.key, whole=True)
    listed = manifest.load(second.backup.folder)
    assert {each.file: each.sha256 for each in listed.films} == {
        path.name: manifest.sha256_of(path) for path in (place / "films").iterdir()
    }


def test_a_backup_is_on_record_with_the_seal_of_what_was_there(kept: Kept) -> None:
    head = audit.head(kept.library.db)
    made = back_up(kept)
    listed = manifest.load(made.backup.folder)
    assert listed.head == head
    line = audit.lines(kept.library.db, 1)[0]
    assert (line.act, line.what, line.detail) == ("backup", "backup:1", made.sha256)
    assert not backups.is_due(kept.library.db)


def test_a_library_that_is_damaged_is_not_backed_up_and_those_of_before_stay(kept: Kept, tmp_path: Path) -> None:
    place = tmp_path / "place"
    first = back_up(kept, place)
    kept.library.close()
    database = bytearray((kept.folder / DATABASE).read_bytes())
    database[len(database) // 2] ^= 1
    (kept.folder / DATABASE).write_bytes(database)
    with pytest.raises(LibraryTrouble, match="The library is damaged, so no backup was made"):
        backing_up.back_up(kept.folder, kept.library.key, place, 2)
    assert [one.folder for one in backups.of_vault(place, backups.vault_of(kept.folder))] == [first.backup.folder]


def test_a_film_that_is_damaged_here_is_left_out_and_named_and_the_good_copy_stays(kept: Kept, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    path = kept.library.media / kept.recording.file
    good = path.read_bytes()
    path.write_bytes(good[:-20])
    assert back_up(kept, stick).left_out == (kept.recording.file,)
    assert list((stick / "films").iterdir()) == []
    path.write_bytes(good)
    assert back_up(kept, stick).left_out == ()
    path.write_bytes(good[:-20])
    assert back_up(kept, stick).left_out == ()
    assert (stick / "films" / path.name).read_bytes() == good


def test_a_copy_that_was_not_read_back_right_takes_no_place(
    kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    back_up(kept, stick)
    film = stick / "films" / kept.recording.file
    film.write_bytes(film.read_bytes()[:-20])
    there, sync = film.read_bytes(), os.fsync

    def on_a_failing_disk(number: int) -> None:
        sync(number)
        for part in film.parent.glob("*.part"):
            spoil(part)

    monkeypatch.setattr(backing_up.os, "fsync", on_a_failing_disk)
    assert back_up(kept, stick).left_out == (kept.recording.file,)
    assert film.read_bytes() == there
    assert list(film.parent.iterdir()) == [film]


def on_days(monkeypatch: pytest.MonkeyPatch, *, ago: int) -> None:
    day = date.today() - timedelta(days=ago)
    monkeypatch.setattr(backing_up, "today", day.isoformat)
    monkeypatch.setattr(backing_up, "now", lambda: f"{day.isoformat()}T12:00:00Z")


@pytest.mark.parametrize("every", [1, 7, 45])
def test_rot_in_the_middle_of_a_film_is_found_in_thirty_days_and_it_is_copied_anew(
    kept: Kept, tmp_path: Path, tiny_film: Path, monkeypatch: pytest.MonkeyPatch, every: int
) -> None:
    """Also where the place is there once a week, or was away for longer."""
    stick = tmp_path / "stick"
    film = stick / "films" / long_film(kept, tmp_path / "long.mp4", tiny_film)
    on_days(monkeypatch, ago=100)
    back_up(kept, stick)
    good = film.read_bytes()
    spoil(film)
    for ago in range(100 - every, 100 - max(every, 30 + every), -every):
        on_days(monkeypatch, ago=ago)
        made = back_up(kept, stick)
    assert film.read_bytes() == good
    proving.prove(made.backup.folder, kept.library.key, whole=True)
    with monkeypatch.context() as patched:
        patched.setattr(proving, "is_whole", lambda _sealed, progress=None: progress is None)
        assert back_up(kept, stick).left_out == (), "what was read through today is not read again"


def test_a_film_that_rotted_in_the_place_stays_where_it_is_damaged_here_too(
    kept: Kept, tmp_path: Path, tiny_film: Path
) -> None:
    stick = tmp_path / "stick"
    film = stick / "films" / long_film(kept, tmp_path / "long.mp4", tiny_film)
    aged(back_up(kept, stick), 31, kept)
    spoil(film)
    spoil(kept.library.media / film.name)
    there = film.read_bytes()
    assert back_up(kept, stick).left_out == (film.name,)
    assert film.read_bytes() == there, "the backup that it came with is gone"


def long_film(kept: Kept, path: Path, tiny_film: Path) -> str:
    """One of several pieces, each locked for itself: of the last alone it is quick to tell that it is whole."""
    path.write_bytes(tiny_film.read_bytes() + (3 << 20).to_bytes(4) + b"free" + bytes((3 << 20) - 8))
    return kept.film(path).file


def spoil(film: Path) -> None:
    """One byte in its middle, which neither its size nor its end tells of."""
    data = bytearray(film.read_bytes())
    data[300] ^= 1
    film.write_bytes(data)


def test_backups_are_made_while_the_library_is_written_and_each_is_of_one_moment(kept: Kept) -> None:
    """Each step tags two moments together; a backup that held one of them alone would be of no moment at all."""
    library, stop, made, took_s = kept.library, threading.Event(), list[Made](), list[float]()
    ended = threading.Event()

    def job() -> None:
        while not stop.is_set() and len(made) < 5:
            began = time.monotonic()
            made.append(backing_up.back_up(kept.folder, library.key, backups.own_place(kept.folder), 1))
            took_s.append(time.monotonic() - began)
        ended.set()

    thread = threading.Thread(target=job)
    thread.start()
    (moment,) = moments.of_recording(library.db, kept.recording.id)
    step = 0
    try:
        while not ended.is_set():
            step += 1
            with library.change(f"Tag {step}") as db:
                for number in (2 * step, 2 * step + 1):
                    moments.add(db, replace(moment, id=moments_id(number)))
    finally:
        stop.set()
        thread.join()
    assert len(made) == 5
    assert max(took_s) <= 5, "one that begins anew with each edit would never end"
    counts = []
    for one in made:
        with proving.opened(one.backup.folder / "library.db", library.key) as db:
            assert proving.is_sound(db)
            counts.append(len(moments.of_recording(db, kept.recording.id)))
    assert all(count % 2 for count in counts)
    assert counts == sorted(counts)
    assert counts[-1] > counts[0]
    assert [one.backup.number for one in made] == [1, 2, 3, 4, 5]


def moments_id(number: int) -> MomentId:
    return MomentId(f"{number:022x}")


@pytest.mark.parametrize("at", [0.0, 0.1, 0.5, 0.9])
def test_one_that_is_stopped_leaves_nothing_half(kept: Kept, tmp_path: Path, at: float) -> None:
    stick = tmp_path / "stick"
    progress = Progress(lambda share: progress.cancel() if share >= at else None)
    with pytest.raises(Cancelled):
        back_up(kept, stick, progress)
    assert [path for path in in_place(stick) if not path.startswith("films/")] == []
    assert not any(path.endswith(".part") for path in in_place(stick))
    assert backups.of_vault(stick, vault(kept)) == []


def test_what_a_kill_left_is_swept_by_the_next_one_and_never_counts(kept: Kept) -> None:
    made = back_up(kept)
    place = made.backup.folder.parent
    shutil.copytree(made.backup.folder, place / f".{vault(kept)}-00000000.part")
    assert backups.of_vault(place, vault(kept)) == [made.backup]
    second = back_up(kept)
    assert {path.name for path in place.iterdir()} == {made.backup.folder.name, second.backup.folder.name}


def test_one_that_was_being_taken_away_goes_with_its_films_before_the_next_is_made(kept: Kept, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    first = back_up(kept, stick).backup.folder
    with kept.library.change("Let go of it", undoable=False) as db:
        boxes.remove(db, kept.recording.file)
    first.rename(first.with_name(f".{first.name}.going"))  # and there it was killed
    assert backups.of_vault(stick, vault(kept)) == []
    second = back_up(kept, stick)
    assert {path.name for path in stick.iterdir()} == {second.backup.folder.name, "films"}
    assert list((stick / "films").iterdir()) == []


def test_a_stick_that_is_not_plugged_in_is_away_and_nothing_is_made_in_its_stead(kept: Kept, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    place = backups.prepare_place(stick)
    place.rmdir()
    stick.rmdir()
    with pytest.raises(PlaceAway, match="not there just now"):
        back_up(kept, place)
    assert not stick.exists()
    assert backups.of_vault(place, vault(kept)) == []


def test_a_place_that_is_full_is_told_of_in_one_sentence(kept: Kept, small_disk: object) -> None:
    disk = small_disk("65m")  # type: ignore[operator]
    (disk / "other").write_bytes(bytes(3 << 20))
    with pytest.raises(Trouble, match="no room"):
        back_up(kept, disk / "place")
    assert [path for path in in_place(disk) if path != "other"] == []


def aged(made: Made, days: int, kept: Kept) -> Backup:
    """The same backup, as if it had been made so many days ago."""
    listed = manifest.load(made.backup.folder)
    day = (date.today() - timedelta(days=days)).isoformat()
    older = msgspec.structs.replace(listed, made_at=f"{day}T12:00:00Z").sealed_by(kept.library.key)
    manifest.save(made.backup.folder, older)
    return backups.described(made.backup.folder, older)


def test_those_older_than_thirty_days_go_but_never_the_newest(kept: Kept) -> None:
    place = backups.own_place(kept.folder)
    old, month, newest = (back_up(kept) for _ in range(3))
    assert backups.thin(place, vault(kept)) == []
    gone, stays = aged(old, 31, kept), aged(month, 30, kept)
    assert backups.thin(place, vault(kept)) == [gone]
    assert backups.of_vault(place, vault(kept)) == [newest.backup, stays]
    assert not gone.folder.exists()
    last = aged(newest, 400, kept)
    aged(month, 500, kept)
    backups.thin(place, vault(kept))
    assert backups.of_vault(place, vault(kept)) == [last]


def test_a_film_goes_with_the_last_backup_that_names_it(kept: Kept, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    back_up(kept, stick)
    film = stick / "films" / kept.recording.file
    with kept.library.change("Let go of it", undoable=False) as db:
        boxes.remove(db, kept.recording.file)
    newest = back_up(kept, stick)
    assert film.exists()
    backups.remove(backups.of_vault(stick, vault(kept))[1:])
    assert not film.exists()
    assert backups.of_vault(stick, vault(kept)) == [newest.backup]


def test_another_librarys_backups_in_the_same_place_are_left_alone(kept: Kept, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    made = back_up(kept, stick)
    strange = msgspec.structs.replace(
        manifest.load(made.backup.folder), vault="ab" * 16, made_at="2020-01-01T00:00:00Z"
    )
    shutil.copytree(made.backup.folder, stick / "2020-01-01-0001-abab")
    manifest.save(stick / "2020-01-01-0001-abab", strange)
    back_up(kept, stick)
    backups.remove(backups.of_vault(stick, vault(kept))[1:])
    assert len(backups.of_vault(stick, vault(kept))) == 1
    assert (stick / "2020-01-01-0001-abab" / "library.db").exists()
    assert (stick / "films" / kept.recording.file).exists()
    assert [one.number for one in backups.of_vault(stick, "ab" * 16)] == [1]


@pytest.mark.parametrize("file", ["library.db", "vault.json", "manifest.json"])
def test_every_changed_byte_of_a_backup_is_noticed(kept: Kept, file: str) -> None:
    made = back_up(kept)
    path = made.backup.folder / file
    good = path.read_bytes()
    for at in range(0, len(good), max(1, len(good) // 15)):
        data = bytearray(good)
        data[at] ^= 1
        path.write_bytes(data)
        with pytest.raises(Trouble):
            proving.prove(made.backup.folder, kept.library.key)
    path.write_bytes(good)
    assert proving.prove(made.backup.folder, kept.library.key).number == 1


def test_a_manifest_that_the_key_did_not_seal_is_refused(kept: Kept) -> None:
    made = back_up(kept)
    listed = manifest.load(made.backup.folder)
    manifest.save(made.backup.folder, msgspec.structs.replace(listed, number=9))
    with pytest.raises(BackupChanged, match="list of files was changed"):
        proving.prove(made.backup.folder, kept.library.key)
    manifest.save(made.backup.folder, listed.sealed_by(VaultKey.new()))
    with pytest.raises(BackupChanged):
        proving.prove(made.backup.folder, kept.library.key)


def test_recordings_stay_as_they_were(kept: Kept) -> None:
    before = recordings.every(kept.library.db)
    back_up(kept)
    assert recordings.every(kept.library.db) == before
    assert kept.library.undoable() is not None
