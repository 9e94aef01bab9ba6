"""A database that was cut off, put back from before, or made anew: nothing is swept that a way back still wants."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests import films
from tests.keys import unlocked
from tests.video_feedback.library.conftest import PASSPHRASE, Kept
from tests.video_feedback.library.test_backups import back_up
from tests.video_feedback.library.test_repair import damage, fill, pages_of, repaired
from video_feedback.errors import LibraryTrouble
from video_feedback.library import (
    aside,
    audit,
    backups,
    boxes,
    erasing,
    migrate,
    recordings,
    repairing,
    restoring,
)
from video_feedback.library.beside import noting, settle
from video_feedback.library.connection import LibraryDamaged
from video_feedback.library.folder import DATABASE, is_in_use
from video_feedback.library.library import Library
from video_feedback.vault import door, key_file


@pytest.mark.parametrize("size", [0, 1, 100, 5000])
def test_a_database_that_was_cut_off_is_not_taken_for_a_new_one(kept: Kept, size: int) -> None:
    kept.library.close()
    data = (kept.folder / DATABASE).read_bytes()
    (kept.folder / DATABASE).write_bytes(data[:size])
    with pytest.raises(LibraryDamaged, match="backup"):
        Library.open(kept.folder, kept.library.key)
    assert (kept.library.media / kept.recording.file).exists()
    (kept.folder / DATABASE).write_bytes(data)
    Library.open(kept.folder, kept.library.key).close()


def test_what_the_disk_did_not_keep_is_told_of_also_by_a_newer_version(
    kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.library.settle()
    kept.desk.tag("sig.reach", 800)
    hurt = Path(shutil.copytree(kept.folder, tmp_path / "hurt"))
    wal = bytearray((hurt / f"{DATABASE}-wal").read_bytes())
    wal[100] ^= 1
    (hurt / f"{DATABASE}-wal").write_bytes(wal)
    step = f"CREATE TABLE newer (what BLOB) STRICT;\nINSERT INTO newer VALUES (zeroblob({len(wal)}));"
    steps = [*migrate._steps(), ("9999_newer", step)]
    monkeypatch.setattr(migrate, "_steps", lambda: steps)
    with Library.open(hurt, kept.library.key) as opened:
        assert "did not keep the last of it" in opened.recovered
        assert opened.db["newer"].exists()


def test_one_that_was_cut_off_and_had_no_film_is_known_by_its_backups(kept: Kept) -> None:
    back_up(kept)
    erasing.erase(kept.library, erasing.planned(kept.library.db, "recording", kept.recording.id))
    kept.library.close()
    (kept.folder / DATABASE).write_bytes(b"")
    with pytest.raises(LibraryDamaged):
        Library.open(kept.folder, kept.library.key)


def test_what_was_killed_while_it_was_made_is_gone_on_with(kept: Kept, tmp_path: Path) -> None:
    folder = tmp_path / "begun"
    Library.create(folder, kept.library.key).close()
    (folder / DATABASE).write_bytes(b"")
    Library.open(folder, kept.library.key).close()


def test_no_database_is_made_where_none_is(kept: Kept) -> None:
    kept.library.close()
    (kept.folder / DATABASE).rename(kept.folder / "elsewhere")
    for deed in (
        lambda: settle(kept.folder, kept.library.key),
        lambda: noting(kept.folder, kept.library.key, "").__enter__(),
        lambda: repairing.repair(kept.folder, kept.library.key),
    ):
        with pytest.raises(LibraryTrouble, match="There is no library in this folder"):
            deed()
    assert not (kept.folder / DATABASE).exists()


def test_the_films_of_a_newer_backup_stay_where_an_older_database_was_put_back(kept: Kept, tmp_path: Path) -> None:
    kept.library.settle()
    shutil.copy2(kept.folder / DATABASE, tmp_path / "older.db")
    second = kept.film(films.make(tmp_path / "second.mp4", 90))
    newest = back_up(kept)
    kept.library.close()
    shutil.copy2(tmp_path / "older.db", kept.folder / DATABASE)
    for _ in range(2):  # also when newer backups of the older database are there
        with Library.open(kept.folder, kept.library.key) as opened:
            assert len(recordings.every(opened.db)) == 1
            back_up(Kept(opened, kept.recording, kept.code))
    folder = tmp_path / "back"
    assert restoring.restore(newest.backup.folder, folder, kept.library.key).missing == ()
    with Library.open(folder, kept.library.key) as opened:
        assert {one.file for one in recordings.every(opened.db)} == {kept.recording.file, second.file}


def test_the_films_that_a_backup_names_stay_where_a_database_was_made_anew_with_rows_missing(kept: Kept) -> None:
    fill(kept)
    leaf = pages_of(kept, "moments")[0]
    made = back_up(kept)
    with kept.library.change("Lose it", undoable=False) as db:
        db.execute("DELETE FROM recordings")
    kept.library.settle()
    kept.library.close()
    damage(kept, leaf)
    repairing.repair(kept.folder, kept.library.key)
    assert restoring.restore(made.backup.folder, kept.folder.parent / "back", kept.library.key).missing == ()


def test_what_has_no_row_goes_as_ever_where_nothing_was_lost(kept: Kept) -> None:
    back_up(kept)
    with kept.library.change("Erase it", undoable=False) as db:
        boxes.remove(db, kept.recording.file)
        audit.write(db, "erase", f"recording:{kept.recording.id}")
    kept.library.close()
    with Library.open(kept.folder, kept.library.key) as opened:
        assert opened.recovered.startswith("1 unfinished file was cleared away.")


def test_a_library_that_could_not_be_set_right_is_let_go_of(kept: Kept) -> None:
    kept.library.close()
    kept.library.media.rename(kept.folder / "aside")
    kept.library.media.write_bytes(b"no folder")
    with pytest.raises(LibraryTrouble):
        Library.open(kept.folder, kept.library.key)
    assert not is_in_use(kept.folder)


def test_films_that_cannot_be_listed_are_told_of_and_the_library_is_let_go_of(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.library.close()

    def denied(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(boxes, "sweep", denied)
    with pytest.raises(LibraryTrouble, match="films cannot be read"):
        Library.open(kept.folder, kept.library.key)
    assert not is_in_use(kept.folder)


def test_a_damaged_page_under_what_is_known_of_the_key_file_keeps_nobody_at_the_door(kept: Kept) -> None:
    kept.library.close()
    with unlocked(kept.folder, kept.library.key) as db:
        (root,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'vault_facts'").fetchone()
    damage(kept, root - 1)
    (worker,) = key_file.workers(kept.folder)
    entered = door.by_passphrase(kept.folder, PASSPHRASE, worker.id)
    with pytest.raises(LibraryDamaged):
        Library.open(kept.folder, entered.opened.key)


def test_one_that_is_stopped_while_it_is_made_anew_is_still_a_library(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(kept)
    leaf = pages_of(kept, "moments")[1]
    kept.library.close()
    damage(kept, leaf)
    replace = Path.replace

    def stopped(path: Path, to: Path) -> Path:
        if to.name == DATABASE:
            raise KeyboardInterrupt
        return replace(path, to)

    monkeypatch.setattr(Path, "replace", stopped)
    with pytest.raises(KeyboardInterrupt):
        repairing.repair(kept.folder, kept.library.key)
    monkeypatch.undo()
    assert (kept.folder / DATABASE).is_file()
    assert "What stood on its damaged pages is lost, of: moments." in repaired(kept)
    assert len(aside.every(kept.folder)) == 2


def test_erasing_takes_a_damaged_database_away_that_holds_the_same(kept: Kept) -> None:
    fill(kept)
    leaf = pages_of(kept, "moments")[1]
    kept.library.close()
    damage(kept, leaf)
    repairing.repair(kept.folder, kept.library.key)
    assert len(aside.every(kept.folder)) == 1
    with Library.open(kept.folder, kept.library.key) as opened:
        erasing.erase(opened, erasing.planned(opened.db, "recording", kept.recording.id))
    assert aside.every(kept.folder) == []


def test_one_that_another_program_holds_goes_with_the_next_start_and_one_of_after_stays(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    held, other = kept.folder / "library damaged 2026-05-14 1.db", kept.folder / "library damaged 2026-05-14 2.db"
    held.write_bytes(b"its keys")
    unlink = Path.unlink

    def denied(path: Path, **options: bool) -> None:
        if path == held:
            raise PermissionError
        unlink(path, **options)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", denied)
        erasing.erase(kept.library, erasing.planned(kept.library.db, "recording", kept.recording.id))
        kept.library.close()
        Library.open(kept.folder, kept.library.key).close()
        assert held.exists()
    other.write_bytes(b"of a mending since")
    for _ in range(2):
        Library.open(kept.folder, kept.library.key).close()
        assert aside.every(kept.folder) == [other]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
def test_a_database_that_was_being_made_anew_when_it_was_killed_goes_with_the_next_start(kept: Kept) -> None:
    fill(kept)
    leaf = pages_of(kept, "moments")[1]
    kept.library.close()
    damage(kept, leaf)
    code = (
        "import os, signal, sys\nfrom pathlib import Path\nfrom video_feedback.library import rebuilding, repairing\n"
        "from video_feedback.vault import key_file\n"
        "rebuilding._kept_aside = lambda *_: os.kill(os.getpid(), signal.SIGKILL)\n"
        "folder = Path(sys.argv[1])\n"
        "repairing.repair(folder, key_file.unlock_with_code(folder, sys.argv[2]).key)"
    )
    env = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    ended = subprocess.run([sys.executable, "-c", code, kept.folder, kept.code], env=env, check=False).returncode
    assert ended == -signal.SIGKILL
    assert (kept.folder / f"{DATABASE}.part").is_file()
    with Library.open(kept.folder, kept.library.key) as opened:
        assert opened.recovered == "1 unfinished file was cleared away."
        # It held the keys of the films, and nothing but this would ever take it away.
        assert list(kept.folder.glob(f"{DATABASE}.part*")) == []


def test_a_film_that_was_not_read_back_right_takes_no_place(
    kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = back_up(kept, place=tmp_path / "stick")
    path = kept.library.media / kept.recording.file
    path.write_bytes(path.read_bytes()[:-1])
    here, copy = path.read_bytes(), restoring._copy

    def on_a_failing_disk(source: Path, to: Path, *_: object) -> None:
        copy(source, to)
        to.write_bytes(to.read_bytes()[:-1])

    monkeypatch.setattr(restoring, "_copy", on_a_failing_disk)
    with kept.library.change("Choose", undoable=False) as db:
        backups.choose_second_place(db, made.backup.folder.parent)
    assert "in no backup that can be reached" in repaired(kept)[-1]
    assert path.read_bytes() == here
    assert list(path.parent.iterdir()) == [path]
