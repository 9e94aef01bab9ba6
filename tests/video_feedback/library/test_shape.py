"""That a library made the quick way, as most of the tests have it, is one made by the steps."""

from pathlib import Path

import pytest
from sqlite_utils import Database

from tests import shape
from tests.keys import KEY
from video_feedback.library import connection, migrate


def _shape(db: Database) -> list[tuple[str, ...]]:
    return db.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name").fetchall()


@pytest.mark.parametrize("locked", [False, True])
def test_a_library_made_the_quick_way_is_one_made_by_the_steps(locked: bool, tmp_path: Path) -> None:
    def made(name: str) -> Database:
        if locked:
            return connection.connect(tmp_path / name, KEY.derived(name))
        return connection.in_memory()

    by_steps, quick, quicker = made("by steps"), made("quick"), made("quicker")
    try:
        migrate.migrate(by_steps)
        shape.migrate(quick)
        shape.migrate(quicker)
        assert _shape(by_steps) == _shape(quick) == _shape(quicker)
        names = [row["name"] for row in by_steps.table("_sqlite_migrations").rows]
        assert [row["name"] for row in quicker.table("_sqlite_migrations").rows] == names
        migrate.migrate(quicker)  # nothing is left to do
        assert _shape(quicker) == _shape(by_steps)
        for pragma in ("journal_mode", "page_size", "encoding", "auto_vacuum", "user_version", "application_id"):
            told = [db.execute(f"PRAGMA {pragma}").fetchone() for db in (by_steps, quicker)]
            assert told[0] == told[1], pragma
    finally:
        for db in (by_steps, quick, quicker):
            db.close()
    if locked:  # each by its own key
        again = connection.connect(tmp_path / "quicker", KEY.derived("quicker"), read_only=True)
        assert again.execute("PRAGMA cipher_integrity_check").fetchall() == []
        again.close()
        with pytest.raises(connection.LibraryDamaged):
            connection.connect(tmp_path / "quicker", KEY.derived("quick"), read_only=True)
