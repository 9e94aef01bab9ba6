"""A backup comes back elsewhere as it was, or tells why not."""

import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from tests.keys import unlocked
from tests.video_feedback.library.conftest import PASSPHRASE, Kept
from tests.video_feedback.library.test_backups import back_up, in_place
from video_feedback.errors import LibraryTrouble, Trouble
from video_feedback.jobs import Cancelled, Progress
from video_feedback.library import audit, boxes, manifest, moments, recordings, restoring
from video_feedback.library.check import check
from video_feedback.library.instants import day_of, day_text
from video_feedback.library.library import Library
from video_feedback.library.manifest import BackupChanged
from video_feedback.media.stills import StillReader
from video_feedback.vault import door, key_file, tries
from video_feedback.vault.keys import VaultKey
from video_feedback.vault.refusals import WrongPassphrase


def rows(library: Library) -> dict[str, list[object]]:
    """All that is kept but what every opening and every backup writes down for itself."""
    own = ("audit", "vault_facts", "sqlite_sequence")
    tables = [name for name in library.db.table_names() if not name.startswith("text_index") and name not in own]
    return {name: library.db.execute(f"SELECT * FROM {name}").fetchall() for name in tables}


@pytest.mark.parametrize("by", ["passphrase", "code"])
def test_a_library_comes_back_elsewhere_by_passphrase_and_by_the_recovery_sheet(
    kept: Kept, tmp_path: Path, by: str
) -> None:
    stick = tmp_path / "stick"
    made = back_up(kept, stick)
    before, head = rows(kept.library), audit.head(kept.library.db)
    kept.library.close()
    shutil.rmtree(kept.folder)
    found = made.backup.folder
    if by == "code":
        key = key_file.unlock_with_code(found, kept.code).key
    else:
        key = key_file.unlock(found, PASSPHRASE, key_file.workers(found)[0].id).key
    told: list[float] = []
    restored = restoring.restore(found, tmp_path / "again", key, Progress(told.append))
    assert (restored.missing, restored.says) == ((), f"This backup is of {day_text(day_of(made.backup.made_at))}.")
    assert told == sorted(told)
    assert told[-1] == 1.0
    key = key_file.unlock_with_code(tmp_path / "again", kept.code).key
    with Library.open(tmp_path / "again", key) as library:
        assert library.recovered == ""
        assert rows(library) == before
        assert check(library.db, library.media) == []
        film = recordings.film(library.db, library.media, recordings.every(library.db)[0])
        with StillReader(film) as reader:
            assert reader.picture(400).time_ms == 400
        acts = [(line.act, line.what, line.detail) for line in audit.lines(library.db, 5)]
        assert ("restore", "backup:1", made.sha256) in acts
        assert audit.verify(library.db, manifest.load(found).head) is None
        assert audit.verify(library.db, head) is not None, "the line of the backup itself came after it"
        while library.undo() is not None:
            pass
        assert moments.of_recording(library.db, kept.recording.id) == []


def test_films_that_were_not_copied_come_from_the_library_the_backup_lies_in(kept: Kept, tmp_path: Path) -> None:
    made = back_up(kept)
    restored = restoring.restore(made.backup.folder, tmp_path / "again", kept.library.key)
    assert restored.missing == ()
    assert (tmp_path / "again" / "media" / kept.recording.file).is_file()


def test_films_that_were_not_copied_come_from_a_media_folder_that_is_named(kept: Kept, tmp_path: Path) -> None:
    made = back_up(kept)
    alone = shutil.copytree(made.backup.folder, tmp_path / "alone")
    media = kept.library.media.rename(tmp_path / "films elsewhere")
    assert restoring.restore(alone, tmp_path / "again", kept.library.key, media=media).missing == ()


def test_a_film_that_is_nowhere_is_named_and_can_be_imported_again(kept: Kept, tmp_path: Path, tiny_film: Path) -> None:
    made = back_up(kept)
    (kept.library.media / kept.recording.file).unlink()
    restored = restoring.restore(made.backup.folder, tmp_path / "again", kept.library.key)
    assert restored.missing == ("Film of 14 May",)
    with Library.open(tmp_path / "again", kept.library.key) as library:
        assert "“Film of 14 May” is not in the media folder" in library.recovered
        assert moments.of_recording(library.db, kept.recording.id)
        again = Kept(library, kept.recording, kept.code).film(tiny_film)
        assert again.id == kept.recording.id
        assert check(library.db, library.media) == []


def test_a_film_that_is_damaged_beside_the_backup_is_taken_from_where_it_is_whole(kept: Kept, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    made = back_up(kept, stick)
    film = stick / "films" / kept.recording.file
    data = bytearray(film.read_bytes())
    data[300] ^= 1
    film.write_bytes(data)
    restored = restoring.restore(made.backup.folder, tmp_path / "one", kept.library.key)
    assert restored.missing == ("Film of 14 May",)
    restored = restoring.restore(made.backup.folder, tmp_path / "two", kept.library.key, media=kept.library.media)
    assert restored.missing == ()


def test_it_never_goes_over_a_library_or_into_a_folder_with_something_in_it(kept: Kept, tmp_path: Path) -> None:
    made = back_up(kept)
    before = in_place(kept.folder)
    with pytest.raises(LibraryTrouble, match="something in this folder already"):
        restoring.restore(made.backup.folder, kept.folder, kept.library.key)
    assert in_place(kept.folder) == before
    keys = tmp_path / "keys"
    keys.mkdir()
    shutil.copy2(kept.folder / "vault.json", keys)
    with pytest.raises(LibraryTrouble, match="keys of a library"):
        restoring.restore(made.backup.folder, keys, kept.library.key)
    assert in_place(keys) == ["vault.json"]


@pytest.mark.parametrize("at", [0.0, 0.2, 0.5, 0.95])
@pytest.mark.parametrize("was_there", [True, False])
def test_one_that_is_stopped_leaves_the_folder_as_it_was(
    kept: Kept, tmp_path: Path, at: float, *, was_there: bool
) -> None:
    made = back_up(kept)
    folder = tmp_path / "again"
    if was_there:
        folder.mkdir()
    progress = Progress(lambda share: progress.cancel() if share >= at else None)
    with pytest.raises(Cancelled):
        restoring.restore(made.backup.folder, folder, kept.library.key, progress)
    assert folder.exists() is was_there
    assert not was_there or list(folder.iterdir()) == []


def test_one_that_is_killed_as_it_gets_its_name_is_on_record_all_the_same(
    kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = back_up(kept)

    def killed(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(Library, "open", killed)
        patched.setattr(restoring, "_clear", lambda *_, **__: None)
        with pytest.raises(KeyboardInterrupt):
            restoring.restore(made.backup.folder, tmp_path / "again", kept.library.key, worker="00bb")
    with Library.open(tmp_path / "again", kept.library.key) as library:
        assert [line.act for line in audit.lines(library.db, 2)] == ["unlock", "restore"]
        line = audit.lines(library.db, 1, acts=["restore"])[0]
        assert (line.who, line.what, line.detail) == ("00bb", "backup:1", made.sha256)


def test_wrong_tries_at_the_door_of_a_backup_are_on_record_in_what_is_restored(kept: Kept, tmp_path: Path) -> None:
    backup = back_up(kept).backup.folder
    (worker,) = key_file.workers(backup)
    with pytest.raises(WrongPassphrase):
        door.by_passphrase(backup, "not the one", worker.id)
    key, (instant,) = kept.library.key, tries.passed(backup)
    with pytest.raises(LibraryTrouble):
        restoring.restore(backup, kept.folder, key)
    assert tries.passed(backup) == [instant], "they are on no record yet"
    restoring.restore(backup, tmp_path / "again", key)
    assert tries.passed(backup) == []
    with Library.open(tmp_path / "again", key) as library:
        assert [line.detail for line in audit.lines(library.db, 9, acts=["failed unlock"])] == [instant]
        assert audit.verify(library.db) is None


def swapped(kept: Kept, file: str) -> Path:
    """The second of two backups, in which a file of the first was put."""
    first = back_up(kept)
    kept.desk.tag("sig.reach", 800)
    key_file.confirm_code(kept.folder, kept.code)
    second = back_up(kept)
    shutil.copy2(first.backup.folder / file, second.backup.folder / file)
    return second.backup.folder


@pytest.mark.parametrize("file", ["library.db", "vault.json"])
def test_an_older_file_put_into_a_newer_backup_is_refused(kept: Kept, tmp_path: Path, file: str) -> None:
    with pytest.raises(BackupChanged, match=f"{file} in this backup is not the one that was written"):
        restoring.restore(swapped(kept, file), tmp_path / "again", kept.library.key)
    assert not (tmp_path / "again").exists()


def test_a_cut_record_is_noticed_by_the_head_that_the_manifest_keeps(kept: Kept, tmp_path: Path) -> None:
    back_up(kept)
    made = back_up(kept)
    listed = manifest.load(made.backup.folder)
    with unlocked(made.backup.folder, kept.library.key) as db:
        db.execute("DROP TRIGGER audit_is_not_cut")
        db.execute("DELETE FROM audit WHERE n = (SELECT max(n) FROM audit)")
    # Whoever holds the key can seal the rest anew; what was the last line stands in the manifest.
    database = manifest.kept(made.backup.folder / "library.db")
    manifest.save(made.backup.folder, msgspec.structs.replace(listed, database=database).sealed_by(kept.library.key))
    with pytest.raises(BackupChanged, match="The lines from"):
        restoring.restore(made.backup.folder, tmp_path / "again", kept.library.key)


def test_a_backup_of_another_library_is_refused(kept: Kept, tmp_path: Path) -> None:
    made = back_up(kept)
    with pytest.raises(BackupChanged, match="of another library"):
        restoring.restore(made.backup.folder, tmp_path / "again", VaultKey.new())
    with pytest.raises(Trouble, match="no backup in this folder"):
        restoring.restore(tmp_path, tmp_path / "again", kept.library.key)


def test_a_disk_without_room_is_told_of_and_left_empty(kept: Kept, small_disk: Callable[[str], Path]) -> None:
    made = back_up(kept)
    disk = small_disk("30m")
    with pytest.raises(Trouble, match="no room for this library"):
        restoring.restore(made.backup.folder, disk / "again", kept.library.key)
    assert list(disk.iterdir()) == []


def test_the_films_of_a_restored_library_are_its_own_copies(kept: Kept, tmp_path: Path) -> None:
    made = back_up(kept)
    restoring.restore(made.backup.folder, tmp_path / "again", kept.library.key)
    shutil.rmtree(kept.library.media)
    with Library.open(tmp_path / "again", kept.library.key) as library:
        box = boxes.of_file(library.db, library.media, kept.recording.file)
        assert box is not None
        with box.open() as reader:
            reader.verify()
