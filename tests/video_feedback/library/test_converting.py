"""A library of before the vault is locked where it lies: nothing is lost on the way, nothing plain is left."""

import hashlib
import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from filelock import FileLock

from tests import kept
from tests.faults.rounds import rounds
from tests.kept import BEFORE_THE_VAULT, PASSPHRASE
from tests.keys import KEY
from video_feedback.errors import LibraryTrouble
from video_feedback.jobs import Cancelled, Progress
from video_feedback.library import (
    audit,
    boxes,
    connection,
    converting,
    disk,
    moments,
    recordings,
    working_copies,
)
from video_feedback.library.check import check
from video_feedback.library.connection import NotLocked
from video_feedback.library.library import Library
from video_feedback.vault import key_file, refusals
from video_feedback.vault.cost import QUICK
from video_feedback.vault.key_file import Opened
from video_feedback_schemas.records import Recording, WorkingCopy

HOUSE = Path(__file__).resolve().parents[3]
KILLS = rounds(60, 30)
WORDS = ("Rowan", "Robin", "Does she like me?", "She asks me.", "Warm, a bit rushed.", "“Hello” é 👶")

Rows = dict[str, list[tuple[object, ...]]]


def rows(db: sqlite3.Connection) -> Rows:
    """Every row with its number, as the standard library reads a plain database."""
    found: Rows = {}
    for _, name, kind, columns, without_number, _ in db.execute("PRAGMA main.table_list").fetchall():
        if kind == "table" and not name.startswith(("sqlite_", "_sqlite", "text_progress")):
            number = "0" if without_number else "rowid"
            names = [row[1] for row in db.execute(f"PRAGMA table_info({name})")][:columns]
            found[name] = sorted(db.execute(f"SELECT {number}, {', '.join(names)} FROM {name}").fetchall(), key=repr)
    found["sequence"] = sorted(db.execute("SELECT name, seq FROM sqlite_sequence").fetchall())
    return found


def plain_rows(database: Path) -> Rows:
    with closing(sqlite3.connect(f"{database.as_uri()}?immutable=1", uri=True)) as db:
        return rows(db)


def films_of(database: Path) -> dict[str, tuple[str, str]]:
    """The file and the SHA-256 of each film and working copy, by its id."""
    with closing(sqlite3.connect(f"{database.as_uri()}?immutable=1", uri=True)) as db:
        found = db.execute("SELECT id, file, sha256 FROM recordings").fetchall()
        if "working_copies" in plain_rows(database):
            found += db.execute("SELECT id, file, sha256 FROM working_copies").fetchall()
    return {row[0]: row[1:] for row in found}


def add_films(folder: Path) -> None:
    """Two more films of some segments each, and a working copy, as 0.3.0 would have written them."""
    chance = random.Random(7)
    with closing(sqlite3.connect(folder / "library.db")) as db:
        (first,) = db.execute("SELECT * FROM recordings").fetchall()
        names = [row[1] for row in db.execute("PRAGMA table_info(recordings)")]
        frames = db.execute("SELECT frames FROM frame_tables").fetchone()[0]
        for number in (1, 2):
            data, file = chance.randbytes(300_000 * number), f"{number:022x}.mp4"
            (folder / "media" / file).write_bytes(data)
            row = dict(zip(names, first, strict=True)) | {
                "id": f"film-{number}", "title": f"Film of {number} May", "file": file, "sha256": _sha256(data),
                "size_bytes": len(data),
            }  # fmt: skip
            db.execute(f"INSERT INTO recordings VALUES ({', '.join('?' * len(names))})", [row[name] for name in names])
            db.execute("INSERT INTO frame_tables VALUES (?, ?)", [row["id"], frames])
        copy = chance.randbytes(200_000)
        (folder / "media" / f"{3:022x}.mkv").write_bytes(copy)
        db.execute(
            "INSERT INTO working_copies VALUES ('copy-1', 'film-1', ?, ?, ?, '25/1', 1, '2026-05-14T12:00:00Z')",
            [f"{3:022x}.mkv", _sha256(copy), len(copy)],
        )
        db.execute("INSERT INTO working_frame_tables VALUES ('film-1', ?)", [frames])
        db.commit()


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A library of 0.3.0 with three films and a working copy."""
    folder = kept.copied("0.3.0", tmp_path / "library")
    add_films(folder)
    return folder


def begin(folder: Path) -> Opened:
    return converting.begin(folder, PASSPHRASE, "Ana", QUICK)[0]


def stop_at(share: float) -> Progress:
    """A job that is told to stop once it is so far."""

    def listen(now: float) -> None:
        if now >= share:
            progress.cancel()

    progress = Progress(listen)
    return progress


def is_whole(folder: Path, films: dict[str, tuple[str, str]], key: Opened) -> None:
    """Locked, opened, looked through; each film is what it was; nothing else lies there."""
    with Library.open(folder, key.key, key.worker.id) as library:
        assert check(library.db, library.media) == []
        kept_there: list[Recording | WorkingCopy] = [*recordings.every(library.db), *working_copies.every(library.db)]
        assert {one.id: one.sha256 for one in kept_there} == {row: sha256 for row, (_, sha256) in films.items()}
        assert audit.verify(library.db) is None
        assert {path.name for path in library.media.iterdir()} == {one.file for one in kept_there}
        assert all(path.suffix == ".cbx" for path in library.media.iterdir())
    there = {path.name for path in folder.iterdir()} - {"library.lock", "ballast"}
    assert there == {"library.db", "media", "vault.json"}


@pytest.mark.parametrize("version", BEFORE_THE_VAULT)
def test_every_row_is_there_under_its_number(version: str, tmp_path: Path) -> None:
    folder = kept.copied(version, tmp_path / "library")
    before, films = plain_rows(folder / "library.db"), films_of(folder / "library.db")
    opened = begin(folder)
    assert converting.convert(folder, opened.key, opened.worker.id) == converting.Converted(1, (), ())
    with closing(sqlite_of(folder, opened)) as db:
        after = rows(db)
    before["recordings"], after["recordings"] = without_file(before["recordings"]), without_file(after["recordings"])
    for table, was in before.items():
        width = len(was[0]) if was else None  # what later versions added stands behind
        assert sorted((row[:width] for row in after[table]), key=repr) == was, table
    is_whole(folder, films, opened)


def sqlite_of(folder: Path, opened: Opened) -> sqlite3.Connection:
    return connection.connect(folder / "library.db", opened.key.derived("db"), read_only=True).conn


def without_file(found: list[tuple[object, ...]]) -> list[tuple[object, ...]]:
    """The film lies in a box now."""
    return sorted([(*row[:4], *row[5:]) for row in found], key=repr)


def test_nothing_plain_is_left(old: Path) -> None:
    films = [path.read_bytes() for path in (old / "media").iterdir()]
    pieces = [film[at : at + 32] for film in films for at in range(0, len(film) - 32, len(film) // 50)]
    needles = [*pieces, *(word.encode() for word in WORDS), b"SQLite format 3", b"CREATE TABLE"]
    lying = b"".join(path.read_bytes() for path in old.rglob("*") if path.is_file())
    assert all(needle in lying for needle in needles)
    opened = begin(old)
    converting.convert(old, opened.key, opened.worker.id)
    lying = b"".join(path.read_bytes() for path in old.rglob("*") if path.is_file())
    assert len(lying) > sum(map(len, films))
    assert not [needle for needle in needles if needle in lying]


def test_a_line_is_put_on_record(old: Path) -> None:
    opened = begin(old)
    converting.convert(old, opened.key, opened.worker.id)
    with Library.open(old, opened.key, opened.worker.id) as library:
        first = audit.lines(library.db, 100)[-1]
        assert (first.act, first.who) == ("library locked", opened.worker.id)


def test_stopped_anywhere_it_is_gone_on_with(old: Path) -> None:
    films, opened = films_of(old / "library.db"), begin(old)
    shares = [0.0, 0.05, 0.2, 0.3, 0.5, 0.7, 0.9]
    for share in shares:
        with pytest.raises(Cancelled):
            converting.convert(old, opened.key, opened.worker.id, stop_at(share))
        assert not (old / "library.db.part").exists()
        with pytest.raises(NotLocked):
            Library.open(old, opened.key)
    told: list[float] = []
    converting.convert(old, opened.key, opened.worker.id, Progress(told.append))
    assert told == sorted(told)
    assert told[-1] == 1.0
    is_whole(old, films, opened)


CHILDREN = """
import json, os, signal, sys
from collections import Counter
from pathlib import Path
from video_feedback.library import converting, old_database
from video_feedback.vault import box, key_file

folder, passphrase = Path(sys.argv[1]), sys.stdin.readline().strip()
worker = key_file.workers(folder)[0].id
key = key_file.unlock(folder, passphrase, worker).key
OURS = {converting.__file__, old_database.__file__, box.__file__}

def convert(where, times):
    "Killed before a line of ours is run for so many times."
    seen = Counter()

    def line(frame, event, _):
        if frame.f_code.co_filename not in OURS:
            return None
        if event == "line":
            here = f"{frame.f_code.co_name}:{frame.f_lineno}"
            seen[here] += 1
            if here == where and seen[here] == times:
                os.kill(os.getpid(), signal.SIGKILL)
        return line

    sys.settrace(line)
    converting.convert(folder, key, worker)
    sys.settrace(None)
    print(json.dumps(seen), flush=True)

for asked in sys.stdin:
    where, times = asked.split()
    child = os.fork()
    if not child:
        convert(where, int(times))
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        print("killed", flush=True)
    elif os.waitstatus_to_exitcode(status):
        print("failed", flush=True)
"""
DEEDS = ("_copy", "_lock_film", "_remove_plain", "_finish", "_take_place", "write_box")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has neither fork nor SIGKILL")
def test_killed_anywhere_it_is_gone_on_with(old: Path, tmp_path: Path) -> None:
    """Before each line that does something to files, at one of its times, and before any other."""
    films, opened = films_of(old / "library.db"), begin(old)
    as_begun, chance = shutil.copytree(old, tmp_path / "as begun"), random.Random(20261123)
    with subprocess.Popen(
        [sys.executable, "-c", CHILDREN, str(old)], cwd=HOUSE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as children:

        def run(where: str, times: int) -> str:
            assert children.stdin
            assert children.stdout
            children.stdin.write(f"{where} {times}\n")
            children.stdin.flush()
            return children.stdout.readline().strip()

        assert children.stdin
        children.stdin.write(f"{PASSPHRASE}\n")
        lines = json.loads(run("nowhere", 0))
        is_whole(old, films, opened)
        points = [line for line in lines if line.partition(":")[0] in DEEDS]
        assert len(points) > 30
        points += chance.choices(list(lines), k=max(0, KILLS - len(points)))
        for number, point in enumerate(points):
            if number % 3 == 0:  # the others go on where one was cut off
                shutil.rmtree(old)
                shutil.copytree(as_begun, old)
            killed = run(point, chance.randint(1, lines[point])) == "killed"
            assert killed or number % 3
            nothing_is_lost(old, films, opened)
            if number % 3 == 2:
                assert run("nowhere", 0).startswith("{")
                is_whole(old, films, opened)
        children.stdin.close()


def test_a_box_that_was_cut_short_is_made_anew(old: Path) -> None:
    films, opened = films_of(old / "library.db"), begin(old)
    plain = {path.name: path.read_bytes() for path in (old / "media").iterdir()}
    with pytest.raises(Cancelled):
        converting.convert(old, opened.key, opened.worker.id, stop_at(0.8))
    gone = [name for name in plain if not (old / "media" / name).exists()]
    assert len(gone) == len(list((old / "media").glob("*.cbx"))) > 0
    for name in gone:  # as if the power had gone before they were removed, and their boxes were not whole
        (old / "media" / name).write_bytes(plain[name])
    for path in (old / "media").glob("*.cbx"):
        path.write_bytes(path.read_bytes()[:-1])
    converting.convert(old, opened.key, opened.worker.id)
    is_whole(old, films, opened)


def nothing_is_lost(folder: Path, films: dict[str, tuple[str, str]], opened: Opened) -> None:
    """Each film is there, plain or in a box whose key is written down."""
    locked = {}
    for name in ("library.db.new", "library.db"):
        if (folder / name).exists() and not (folder / name).read_bytes().startswith(b"SQLite format 3"):
            with closing(connection.connect(folder / name, opened.key.derived("db"))) as db:
                sealed = {one.file: one.box for one in boxes.every(db, folder / "media")}
                for table in ("recordings", "working_copies"):
                    for row, file in db.execute(f"SELECT id, file FROM {table}").fetchall():
                        if file in sealed:
                            locked[row] = sealed[file]
    for row, (file, sha256) in films.items():
        assert row in locked or (folder / "media" / file).exists()
        if row in locked:
            with locked[row].open() as reader:
                assert _sha256(reader.read()) == sha256


def test_a_passphrase_that_is_wrong_changes_nothing(old: Path) -> None:
    films, opened = films_of(old / "library.db"), begin(old)
    with pytest.raises(Cancelled):
        converting.convert(old, opened.key, opened.worker.id, stop_at(0.6))
    before = {path: path.read_bytes() for path in old.rglob("*") if path.is_file()}
    with pytest.raises(refusals.WrongPassphrase):
        key_file.unlock(old, "granite violin mustard sleepy orbit", opened.worker.id)
    with pytest.raises(refusals.KeyFileChanged):
        converting.convert(old, KEY)
    assert {path: path.read_bytes() for path in old.rglob("*") if path.is_file()} == before
    again = key_file.unlock(old, PASSPHRASE, opened.worker.id)
    converting.convert(old, again.key, again.worker.id)
    is_whole(old, films, again)


def test_without_a_key_file_nothing_is_begun(old: Path) -> None:
    with pytest.raises(refusals.KeyFileMissing):
        converting.convert(old, KEY)
    assert {path.name for path in old.iterdir()} == {"library.db", "media"}


def test_what_an_older_version_wrote_meanwhile_is_taken_over(old: Path) -> None:
    films, opened = films_of(old / "library.db"), begin(old)
    with pytest.raises(Cancelled):
        converting.convert(old, opened.key, opened.worker.id, stop_at(0.6))
    assert len(list((old / "media").glob("*.cbx"))) in (1, 2, 3)
    with closing(sqlite3.connect(old / "library.db")) as db:
        db.execute("UPDATE moments SET coder = 'Written meanwhile' WHERE code_id = 'fro.joy'")
        db.commit()
    converting.convert(old, opened.key, opened.worker.id)
    is_whole(old, films, opened)
    with Library.open(old, opened.key) as library:
        (first,) = [one for one in recordings.every(library.db) if one.title == "Film of 14 May"]
        assert "Written meanwhile" in [moment.coder for moment in moments.of_recording(library.db, first.id)]


def test_what_a_version_that_ended_badly_left_beside_it_is_taken_over(old: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(old / "library.db")) as db:
        db.execute("PRAGMA journal_mode=WAL")
        db.execute("UPDATE moments SET coder = 'Not settled yet' WHERE code_id = 'fro.joy'")
        db.commit()
        shutil.copytree(old, tmp_path / "cut off")  # as a power cut leaves it
    old = tmp_path / "cut off"
    assert b"Not settled yet" in (old / "library.db-wal").read_bytes()
    films, opened = films_of(old / "library.db"), begin(old)
    with pytest.raises(Cancelled):
        converting.convert(old, opened.key, opened.worker.id, stop_at(0.6))
    converting.convert(old, opened.key, opened.worker.id)
    is_whole(old, films, opened)
    with Library.open(old, opened.key) as library:
        assert library.db.execute("SELECT count(*) FROM moments WHERE coder = 'Not settled yet'").fetchone() == (1,)


def test_a_film_that_is_not_there_or_was_changed_is_told_of(old: Path) -> None:
    (old / "media" / f"{1:022x}.mp4").unlink()
    changed = old / "media" / f"{2:022x}.mp4"
    changed.write_bytes(changed.read_bytes()[:-1] + b"!")
    opened = begin(old)
    converted = converting.convert(old, opened.key, opened.worker.id)
    assert converted == converting.Converted(3, ("Film of 1 May",), ("Film of 2 May",))
    with Library.open(old, opened.key) as library:
        assert not changed.exists(), "it is locked as it now is"
        assert sorted(fault.says for fault in check(library.db, library.media)) == [
            "The film of “Film of 1 May” has no key, so nobody can open it.",
            "The film of “Film of 2 May” is not the one that was brought in.",
        ]


def test_a_film_that_cannot_be_read_is_named_and_the_others_stay_locked(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    films, opened = films_of(old / "library.db"), begin(old)
    true_open = Path.open

    def broken(path: Path, *arguments: object, **options: object) -> object:
        if path.name == f"{2:022x}.mp4":
            raise OSError(5, "Input/output error")
        return true_open(path, *arguments, **options)  # type: ignore[call-overload]

    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", broken)
        with pytest.raises(LibraryTrouble, match="“Film of 2 May” cannot be read"):
            converting.convert(old, opened.key, opened.worker.id)
    assert not list((old / "media").glob("*.part"))
    converting.convert(old, opened.key, opened.worker.id)
    is_whole(old, films, opened)


def test_only_the_media_folder_is_touched(old: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside.mp4"
    outside.write_bytes(b"mine")
    with closing(sqlite3.connect(old / "library.db")) as db:
        db.execute("UPDATE recordings SET file = '../../outside.mp4' WHERE id = 'film-2'")
        db.commit()
    opened = begin(old)
    converted = converting.convert(old, opened.key, opened.worker.id)
    assert converted.missing == ("Film of 2 May",)
    assert outside.read_bytes() == b"mine"


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "library.db")) as db:
        db.execute("CREATE TABLE notes (words TEXT)")
        db.commit()
    with pytest.raises(LibraryTrouble, match="another program"):
        begin(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["library.db"]


def test_one_that_is_locked_is_not_locked_again(old: Path) -> None:
    opened = begin(old)
    with pytest.raises(refusals.AlreadyLocked):
        begin(old)
    converting.convert(old, opened.key, opened.worker.id)
    before = (old / "library.db").read_bytes()
    assert converting.convert(old, opened.key, opened.worker.id) == converting.Converted(0, (), ())
    assert (old / "library.db").read_bytes() == before
    with pytest.raises(LibraryTrouble, match="no library in this folder that is still to be locked"):
        begin(old)


def test_one_that_is_in_use_is_not_locked(old: Path) -> None:
    opened = begin(old)
    with FileLock(old / "library.lock"), pytest.raises(LibraryTrouble, match="open in another window"):
        converting.convert(old, opened.key, opened.worker.id)


def test_the_room_it_needs_is_said(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = begin(old)
    monkeypatch.setattr(disk, "free_bytes", lambda _: 60_000_000)
    with pytest.raises(LibraryTrouble, match=r"the next step needs 6\d MB, and 60 MB are free"):
        converting.convert(old, opened.key, opened.worker.id)
    assert not (old / "library.db.new").exists()


@pytest.fixture
def full_at(old: Path, small_disk: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(disk, "SPARE_BYTES", -(1 << 40))  # as if there were room, until there is none
    return Path(shutil.copytree(old, small_disk("6m") / "library"))


def test_on_a_disk_that_is_full_nothing_is_lost(full_at: Path) -> None:
    films, opened, filler = films_of(full_at / "library.db"), begin(full_at), full_at.parent / "filler"
    met = 0
    for left in range(0, 2_400_000, 60_000):
        free = disk.free_bytes(full_at)
        filler.write_bytes(b"\0" * max(0, free - left))
        try:
            with pytest.raises(LibraryTrouble, match="disk is full"):
                converting.convert(full_at, opened.key, opened.worker.id)
        except pytest.fail.Exception:
            break
        finally:
            filler.unlink()
        met += 1
        nothing_is_lost(full_at, films, opened)
    assert met > 5
    is_whole(full_at, films, opened)
