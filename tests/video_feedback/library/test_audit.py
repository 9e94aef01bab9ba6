"""The record of what was done: written with the deed, sealed line by line, and whoever alters it is found out."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlcipher3

from tests.keys import KEY, unlocked
from video_feedback.interop import audit_file
from video_feedback.library import audit
from video_feedback.library.audit import Broken, Head
from video_feedback.library.beside import reading
from video_feedback.library.library import Library

_CHANGED = "DROP TRIGGER audit_is_not_changed"
_CUT = "DROP TRIGGER audit_is_not_cut"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed library with twenty lines: the first is its making."""
    with Library.create(tmp_path / "library", KEY, "00aa") as library:
        note(library, 19)
    return tmp_path / "library"


def note(library: Library, count: int) -> None:
    with library.change("Look", undoable=False) as db:
        for number in range(count):
            audit.write(db, "view", f"recording:{number:022x}")


def found(folder: Path, *kept: Head) -> Broken | None:
    with reading(folder, KEY) as db:
        return audit.verify(db, *kept)


def head_of(folder: Path) -> Head:
    with reading(folder, KEY) as db:
        return audit.head(db)


def exported(folder: Path, format_name: str) -> bytes:
    with reading(folder, KEY) as db:
        return audit_file.render(db, format_name, {})


@contextmanager
def tampering(folder: Path) -> Iterator[sqlcipher3.Connection]:
    """As somebody does who has the key and another program."""
    with unlocked(folder) as db:
        db.execute(_CHANGED)
        db.execute(_CUT)
        yield db


# Whoever alters it is found out


def test_what_nobody_touched_is_whole(folder: Path) -> None:
    assert found(folder) is None
    assert head_of(folder).n == 20


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("at", "2020-01-01T00:00:00Z"),
        ("who", "00bb"),
        ("act", "unlock"),
        ("what", "recording:0"),
        ("detail", "x"),
        ("prev", bytes(32)),
        ("mac", bytes(32)),
    ],
)
def test_a_changed_line_is_named(folder: Path, column: str, value: object) -> None:
    with tampering(folder) as db:
        db.execute(f"UPDATE audit SET {column} = ? WHERE n = 7", [value])
    assert found(folder) == Broken(7, "Line 7 is not as it was written.")


def test_of_several_the_first_is_named(folder: Path) -> None:
    with tampering(folder) as db:
        db.execute("UPDATE audit SET what = 'recording:0' WHERE n IN (17, 12, 19)")
    broken = found(folder)
    assert broken is not None
    assert broken.n == 12


@pytest.mark.parametrize("number", [1, 9, 19])
def test_a_line_that_was_taken_out_is_named(folder: Path, number: int) -> None:
    with tampering(folder) as db:
        db.execute("DELETE FROM audit WHERE n = ?", [number])
    assert found(folder) == Broken(number, f"Line {number} is missing.")


def test_closing_the_gap_by_new_numbers_does_not_hide_it(folder: Path) -> None:
    with tampering(folder) as db:
        db.execute("DELETE FROM audit WHERE n = 9")
        db.execute("UPDATE audit SET n = -n WHERE n > 9")
        db.execute("UPDATE audit SET n = -n - 1 WHERE n < 0")
    assert found(folder) == Broken(9, "Line 9 is not as it was written.")


def test_a_line_that_was_put_in_is_named(folder: Path) -> None:
    with tampering(folder) as db:
        db.execute("UPDATE audit SET n = -n WHERE n >= 5")
        db.execute("INSERT INTO audit SELECT 5, at, who, act, what, detail, prev, mac FROM audit WHERE n = 4")
        db.execute("UPDATE audit SET n = -n + 1 WHERE n < 0")
    assert found(folder) == Broken(5, "Line 5 is not as it was written.")


@pytest.mark.parametrize("number", [0, -3])
def test_a_line_before_the_first_is_named(folder: Path, number: int) -> None:
    with tampering(folder) as db:
        db.execute("INSERT INTO audit SELECT ?, at, who, act, what, detail, prev, mac FROM audit WHERE n = 1", [number])
    broken = found(folder)
    assert broken is not None
    assert broken.n == number


def test_a_line_added_by_somebody_without_the_seal_is_named(folder: Path) -> None:
    with unlocked(folder) as db:
        db.execute("INSERT INTO audit SELECT 21, at, who, act, what, detail, mac, mac FROM audit WHERE n = 20")
    assert found(folder) == Broken(21, "Line 21 is not as it was written.")


def test_two_lines_that_changed_places_are_named(folder: Path) -> None:
    with tampering(folder) as db:
        for before, after in ((6, -6), (14, 6), (-6, 14)):
            db.execute("UPDATE audit SET n = ? WHERE n = ?", [after, before])
    assert found(folder) == Broken(6, "Line 6 is not as it was written.")


def test_a_tail_that_was_cut_off_is_found_by_a_kept_head_and_by_nothing_else(folder: Path) -> None:
    kept = head_of(folder)
    with tampering(folder) as db:
        db.execute("DELETE FROM audit WHERE n > 15")
    assert found(folder) is None
    assert found(folder, kept) == Broken(16, "The lines from 16 on are missing: there were 20.")


def test_lines_written_anew_over_a_cut_tail_are_found_by_a_kept_head(folder: Path) -> None:
    kept = head_of(folder)
    with tampering(folder) as db:
        db.execute("DELETE FROM audit WHERE n > 15")
    with Library.open(folder, KEY, "00bb") as library:
        note(library, 9)
    assert found(folder) is None
    assert found(folder, kept) == Broken(20, "Line 20 is another one than was kept elsewhere.")


def test_an_export_names_the_first_of_the_lines_that_were_written_anew(folder: Path, tmp_path: Path) -> None:
    for name in audit_file.FORMATS:
        (tmp_path / f"kept.{name}").write_bytes(exported(folder, name))
    with tampering(folder) as db:
        db.execute("DELETE FROM audit WHERE n > 15")
    with Library.open(folder, KEY, "00bb") as library:
        note(library, 9)
    for name in audit_file.FORMATS:
        broken = found(folder, *audit_file.heads(tmp_path / f"kept.{name}"))
        assert broken == Broken(16, "Line 16 is another one than was kept elsewhere.")


def test_lines_sealed_by_another_key_are_found_from_the_first_on() -> None:
    with Library.in_memory() as library, Library.in_memory() as other:
        note(other, 3)
        rows = other.db.execute("SELECT * FROM audit").fetchall()
        library.db.execute("PRAGMA query_only=OFF")
        library.db.execute(_CUT)
        library.db.execute("DELETE FROM audit")
        for row in rows:
            library.db.execute("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
        library.db.conn.commit()
        assert audit.verify(library.db) == Broken(1, "Line 1 is not as it was written.")


def test_twenty_thousand_lines_are_checked_and_the_last_but_one_is_found(tmp_path: Path) -> None:
    with Library.create(tmp_path / "library", KEY) as library:
        note(library, 19_999)
    assert found(tmp_path / "library") is None
    with tampering(tmp_path / "library") as db:
        db.execute("UPDATE audit SET detail = 'x' WHERE n = 19999")
    broken = found(tmp_path / "library")
    assert broken is not None
    assert broken.n == 19_999


@pytest.mark.parametrize("sql", ["UPDATE audit SET who = 'x' WHERE n = 3", "DELETE FROM audit WHERE n = 3"])
def test_lines_cannot_be_changed_or_removed_by_accident(folder: Path, sql: str) -> None:
    with unlocked(folder) as db, pytest.raises(sqlcipher3.IntegrityError, match="only added to"):
        db.execute(sql)
    with Library.open(folder, KEY) as library:
        with pytest.raises(sqlcipher3.IntegrityError, match="only added to"), library.change("Alter") as db:
            db.execute(sql)
        assert audit.verify(library.db) is None
