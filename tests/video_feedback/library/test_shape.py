"""That a library made the quick way, as most of the tests have it, is one made by the steps."""

from sqlite_utils import Database

from tests import shape
from video_feedback.library import migrate


def _shape(db: Database) -> list[tuple[str, ...]]:
    return db.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name").fetchall()


def test_a_library_made_the_quick_way_is_one_made_by_the_steps() -> None:
    by_steps, quick, quicker = Database(memory=True), Database(memory=True), Database(memory=True)
    try:
        migrate.migrate(by_steps)
        shape.migrate(quick)
        shape.migrate(quicker)  # now for certain from what the one before was made of
        assert _shape(by_steps) == _shape(quick) == _shape(quicker)
        names = [row["name"] for row in by_steps.table("_sqlite_migrations").rows]
        assert [row["name"] for row in quicker.table("_sqlite_migrations").rows] == names
        migrate.migrate(quicker)  # nothing is left to do
        assert _shape(quicker) == _shape(by_steps)
    finally:
        for db in (by_steps, quick, quicker):
            db.close()
