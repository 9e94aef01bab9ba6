"""Opening a library: what may be wrong with it, said in one sentence; and what is never lost."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
import sqlcipher3

from tests.keys import KEY, unlocked
from video_feedback.errors import LibraryTrouble
from video_feedback.library import families
from video_feedback.library.beside import reading
from video_feedback.library.folder import DATABASE, MEDIA
from video_feedback.library.library import Library

READ_ONLY = r"readonly|query_only"
HOUSE = Path(__file__).resolve().parents[3]


def child(code: str, *arguments: object) -> subprocess.Popen[str]:
    """Another process with the engine at hand."""
    environment = {**os.environ, "PYTHONPATH": f"{HOUSE}{os.pathsep}{HOUSE / 'schemas'}"}
    command = [sys.executable, "-c", code, *map(str, arguments)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, env=environment, stdin=pipe, stdout=pipe, stderr=pipe, text=True)


OPEN_AND_WAIT = """
import sys
from pathlib import Path
from tests.keys import KEY
from video_feedback.library.library import Library
with Library.open(Path(sys.argv[1]), KEY):
    print("open", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "50% #1? Bücher"
    Library.create(folder, KEY).close()
    return folder


def said(folder: Path) -> str:
    with pytest.raises(LibraryTrouble) as trouble:
        Library.open(folder, KEY)
    sentence = str(trouble.value)
    assert "\n" not in sentence
    return sentence


def test_a_library_is_opened_again_with_what_was_in_it(folder: Path) -> None:
    with Library.open(folder, KEY) as library, library.change("Add a family") as db:
        families.add(db, families.new("Rowan"))
    with Library.open(folder, KEY) as library:
        assert [family.reference for family in families.every(library.db)] == ["Rowan"]
        assert library.undoable().name == "Add a family"
        library.undo()
        assert families.every(library.db) == []


def test_a_library_open_in_another_window_is_said_to_be(folder: Path) -> None:
    with child(OPEN_AND_WAIT, folder) as other:
        assert other.stdout.readline() == "open\n"
        assert "open in another window" in said(folder)
        other.communicate("")
    Library.open(folder, KEY).close()


def test_a_library_whose_window_died_is_open_to_the_next(folder: Path) -> None:
    with child(OPEN_AND_WAIT, folder) as other:
        assert other.stdout.readline() == "open\n"
        other.send_signal(signal.SIGKILL)
    Library.open(folder, KEY).close()


def test_a_library_is_read_while_a_window_has_it_open(folder: Path) -> None:
    with Library.open(folder, KEY) as library, reading(folder, KEY) as db:
        with library.change("Add a family") as writable:
            families.add(writable, families.new("Rowan"))
        assert [family.reference for family in families.every(db)] == ["Rowan"]


def test_nothing_can_be_written_through_reading(folder: Path) -> None:
    with reading(folder, KEY) as db, pytest.raises(sqlcipher3.OperationalError, match=READ_ONLY):
        db.execute("DELETE FROM codes")


def test_a_folder_without_a_library_says_which_to_choose(tmp_path: Path) -> None:
    assert "library.db" in said(tmp_path)
    with pytest.raises(LibraryTrouble, match=r"library\.db"), reading(tmp_path, KEY):
        pass


@pytest.mark.parametrize("there", ["file", "folder with something"])
def test_a_library_is_only_made_in_an_empty_place(tmp_path: Path, there: str) -> None:
    place = tmp_path / "place"
    if there == "file":
        place.write_text("a letter")
    else:
        place.mkdir()
        (place / "letter.txt").write_text("a letter")
    with pytest.raises(LibraryTrouble, match="something in this folder already"):
        Library.create(place, KEY)
    assert (place if there == "file" else place / "letter.txt").read_text() == "a letter"


def test_a_library_of_a_newer_version_is_left_alone(folder: Path) -> None:
    with unlocked(folder) as db:
        db.execute("INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('video_feedback', '9999_later')")
    db.close()
    before = (folder / DATABASE).read_bytes()
    assert "newer version" in said(folder)
    with pytest.raises(LibraryTrouble, match="newer version"), reading(folder, KEY):
        pass
    assert (folder / DATABASE).read_bytes() == before


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    with unlocked(tmp_path) as db:
        db.execute("CREATE TABLE recipes (name TEXT)")
    db.close()
    before = (tmp_path / DATABASE).read_bytes()
    assert "another program" in said(tmp_path)
    assert (tmp_path / DATABASE).read_bytes() == before


def test_a_library_that_lacks_a_step_is_not_read_half(folder: Path) -> None:
    with unlocked(folder) as db:
        db.execute("UPDATE _sqlite_migrations SET migration_set = 'other'")
        db.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('other', 'x', '')")
    db.close()
    with pytest.raises(LibraryTrouble), reading(folder, KEY):
        pass


def test_a_library_whose_folder_of_films_cannot_be_made_is_let_go_again(folder: Path) -> None:
    (folder / MEDIA).rmdir()
    (folder / MEDIA).write_bytes(b"")
    assert "cannot be made" in said(folder)
    (folder / MEDIA).unlink()
    Library.open(folder, KEY).close()


def test_garbage_is_said_to_be_damaged(folder: Path) -> None:
    (folder / DATABASE).write_bytes(b"garbage " * 4000)
    assert "damaged" in said(folder)


@pytest.mark.parametrize("share", [0.3, 0.7])
def test_a_database_that_was_cut_is_said_to_be_damaged(folder: Path, share: float) -> None:
    data = (folder / DATABASE).read_bytes()
    (folder / DATABASE).write_bytes(data[: int(len(data) * share)])
    assert "damaged" in said(folder)


def test_a_change_is_refused_outside_the_door(folder: Path) -> None:
    with Library.open(folder, KEY) as library:
        with pytest.raises(sqlcipher3.OperationalError, match=READ_ONLY):
            library.db.execute("DELETE FROM codes")
        with library.change("Add a family") as db:
            families.add(db, families.new("Rowan"))
        with pytest.raises(sqlcipher3.OperationalError, match=READ_ONLY):
            library.db.execute("DELETE FROM families")


def test_tables_are_strict_and_rows_belong_to_something(folder: Path) -> None:
    with Library.open(folder, KEY) as library:
        tables = library.db.execute(
            "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        )
        ours = {name: strict for name, strict in tables if not name.startswith(("sqlite_", "_sqlite_"))}
        assert ours
        assert all(ours.values())
        with pytest.raises(sqlcipher3.IntegrityError), library.change("Wrong") as db:
            db.execute("INSERT INTO people (id, family_id, role, called) VALUES ('p', 'nobody', 'baby', 'Robin')")
        with pytest.raises(sqlcipher3.IntegrityError), library.change("Wrong") as db:
            db.execute("INSERT INTO moments (id, recording_id, start_ms) VALUES ('m', 'r', 'not a time')")


def test_a_row_shown_as_saved_is_on_the_disk(folder: Path) -> None:
    with Library.open(folder, KEY) as library:
        pragmas = {
            name: library.db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("synchronous", "secure_delete")
        }
        assert pragmas == {"synchronous": 2, "secure_delete": 1}
        assert library.db.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
        assert library.db.execute("PRAGMA temp_store").fetchone()[0] == 2


WRITE_STORM = """
import sys
from pathlib import Path
from tests.keys import KEY
from video_feedback.library import families
from video_feedback.library.library import Library
with Library.open(Path(sys.argv[1]), KEY) as library:
    number = 0
    while True:
        with library.change("Add a family") as db:
            families.add(db, families.new(f"Tree {number}"))
        print(number, flush=True)
        number += 1
"""


def test_a_kill_in_a_storm_of_writing_loses_no_row_that_was_acknowledged(folder: Path) -> None:
    with child(WRITE_STORM, folder) as other:
        acknowledged = [int(other.stdout.readline()) for _ in range(60)][-1]
        other.send_signal(signal.SIGKILL)
        acknowledged = max([acknowledged, *(int(line) for line in other.stdout if line.strip().isdigit())])
    with Library.open(folder, KEY) as library:
        found = {family.reference for family in families.every(library.db)}
        assert {f"Tree {number}" for number in range(acknowledged + 1)} <= found
        assert len(found) <= acknowledged + 2
        assert library.db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        steps = library.db.execute("SELECT count(*) FROM journal_steps").fetchone()[0]
        assert steps == len(found)


IN_A_FOLDER_THAT_IS_NOT_MINE = """
import os, sys
from pathlib import Path
from tests.keys import KEY
from video_feedback.errors import LibraryTrouble
from video_feedback.library.library import Library
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
for deed in (lambda: Library.open(Path(sys.argv[1]), KEY), lambda: Library.create(Path(sys.argv[1]) / "inner", KEY)):
    try:
        deed()
    except LibraryTrouble as trouble:
        print(trouble)
"""


def test_a_folder_that_may_not_be_written_is_said_to_be(folder: Path) -> None:
    modes = {path: path.stat().st_mode for path in folder.parents if path.stat().st_mode & 0o005 != 0o005}
    for path in modes:
        path.chmod(0o755)
    folder.chmod(0o555)
    (folder / MEDIA).chmod(0o555)
    try:
        with child(IN_A_FOLDER_THAT_IS_NOT_MINE, folder) as other:
            told, errors = other.communicate()
    finally:
        folder.chmod(0o755)
        (folder / MEDIA).chmod(0o755)
        for path, mode in modes.items():
            path.chmod(mode)
    assert told.splitlines() == [
        "The library may not be written here. Move it to a folder of your own.",
        "The library cannot be made here. Choose a folder of your own.",
    ], errors


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk of 4 MB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk], check=False, capture_output=True
    ).returncode == 0  # fmt: skip
    if not mounted:
        pytest.skip("a small disk can only be mounted by root")
    yield disk
    subprocess.run(["umount", disk], check=True)


def test_a_full_disk_is_said_and_loses_nothing(small_disk: Path) -> None:
    with Library.create(small_disk / "library", KEY) as library:
        with library.change("Add a family") as db:
            families.add(db, families.new("Rowan"))
        too_much = replace(families.new("Hazel"), note="x" * 8_000_000)
        with pytest.raises(LibraryTrouble, match="disk is full"), library.change("Add too much") as db:
            families.add(db, too_much)
        assert [family.reference for family in families.every(library.db)] == ["Rowan"]
        assert library.undoable().name == "Add a family"
        (family,) = families.every(library.db)
        with library.change("Rename") as db:
            families.edit(db, replace(family, reference="Hazel"))
    with Library.open(small_disk / "library", KEY) as library:
        assert [family.reference for family in families.every(library.db)] == ["Hazel"]


def test_on_a_disk_without_a_byte_left_opening_says_so(small_disk: Path) -> None:
    Library.create(small_disk / "library", KEY).close()
    with suppress(OSError), (small_disk / "other").open("wb", buffering=0) as other:
        while True:
            other.write(b"\0" * 4096)
    with pytest.raises(LibraryTrouble, match="disk is full"):
        Library.open(small_disk / "library", KEY)
    (small_disk / "other").unlink()
    Library.open(small_disk / "library", KEY).close()


def test_what_an_import_left_half_is_swept_when_the_library_is_opened(folder: Path) -> None:
    left = [folder / MEDIA / f"{'0a' * 11}.film.part", folder / MEDIA / f"{'0b' * 11}.mp4"]
    kept = folder / MEDIA / "read me.txt"
    for path in (*left, kept):
        path.write_bytes(b"half")
    Library.open(folder, KEY).close()
    assert not any(path.exists() for path in left)
    assert kept.exists()


def test_a_library_is_not_made_in_a_folder_that_a_cloud_keeps(tmp_path: Path) -> None:
    kept = tmp_path / "Papers"
    kept.mkdir()
    (kept / ".stfolder").mkdir()
    with pytest.raises(LibraryTrouble, match="Syncthing"):
        Library.create(kept / "library", KEY)
    assert [each.name for each in kept.iterdir()] == [".stfolder"]
