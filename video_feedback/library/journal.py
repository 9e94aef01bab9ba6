"""Undo: pictures of rows before and after each change, made by temporary triggers, kept in the library itself.

A picture is a JSON text of `quote()`d values, so that every value comes back exactly as it was. Undoing a step puts the
rows back in reverse order; redoing it, in order. There is one line of steps for the whole library, so a step can never
meet rows that a later one changed; each step names its `place`, so that the window can show it before it goes.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from sqlite_utils import Database

from video_feedback.library import instants

# The films' own facts are not edits: a recording comes by import and goes by erasing. Its title is an edit.
JOURNALED = (
    "families",
    "people",
    "recordings",
    "schemes",
    "groups",
    "codes",
    "moments",
    "sessions",
    "picks",
    "remarks",
    "looks",
    "moment_crops",
    "sittings",
    "trials",
    "working_copies",
    "chains",
    "bookmarks",
    "spans",
    "watchings",
    "due_dates",
    "service",
    "closures",
    "pathways",
    "stages",
    "visits",
    "consents",
    "in_view",
    "holds",
    "keepsakes",
    "goals",
    "anchors",
    "ratings",
    "proofs",
    "cards",
    "calm_plans",
    "pause_points",
    "attendances",
    "session_goals",
    "happenings",
    "supervision_items",
    "script_templates",
    "review_films",
    "export_presets",
    "logos",
    "hidden_places",
    "hidden_keys",
    "hidden_sounds",
)
KEPT_STEPS = 2000

Deed = Literal["added", "edited", "removed"]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing done, by the name the undo menu shows. `place`: `recording:ID`, `session:ID` or `family:ID`.

    What was done within a place stands behind a stroke (`recording:ID/moment:ID`). `done_at` is an instant in UTC,
    empty for a step of an older version. One that is `undone` can be done again.
    """

    number: int
    name: str
    place: str
    done_at: str = ""
    undone: bool = False

    @property
    def room(self) -> str:
        """The place as a whole: the film, the session, the family."""
        return room_of(self.place)


@dataclass(frozen=True, slots=True)
class Touched:
    """A row that a change added, edited or removed. `key` is the row's id."""

    table: str
    key: str
    deed: Deed


def room_of(place: str) -> str:
    """The place as a whole, without what it names within."""
    return place.partition("/")[0]


class Journal:
    """Watches one connection."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._columns: dict[str, list[str]] = {}
        db.execute("CREATE TEMP TABLE journal_now (step INTEGER NOT NULL)")
        for table in JOURNALED:
            self._watch(table)
        self._prune()

    def _watch(self, table: str) -> None:
        names = [row[1] for row in self._db.execute(f"PRAGMA table_info({table})")]
        self._columns[table] = names
        old, new = (f"json_array({', '.join(f'quote({side}.{name})' for name in names)})" for side in ("OLD", "NEW"))
        # The columns that differ are what an edit is about; an update that changes nothing leaves no picture.
        differs = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in names)
        for deed, side, when, before, after in (
            ("INSERT", "NEW", "1", "NULL", new),
            ("UPDATE", "NEW", differs, old, new),
            ("DELETE", "OLD", "1", old, "NULL"),
        ):
            self._db.execute(
                f"CREATE TEMP TRIGGER journal_{table}_{deed.lower()} AFTER {deed} ON main.{table} "
                f"WHEN ({when}) AND EXISTS (SELECT 1 FROM journal_now) BEGIN "
                "INSERT INTO journal_rows (step, in_table, row, key, before, after) "
                f"SELECT step, '{table}', {side}.rowid, {side}.id, {before}, {after} FROM journal_now; END"
            )

    def begin(self, name: str, place: str, *, joins: bool) -> int:
        """Start a step. One that `joins` goes on with the last step, if that is its like."""
        last = self.undoable() if joins else None
        if last is not None and (last.name, last.place) == (name, place):
            number = last.number
        else:
            number = int(
                self._db.execute(
                    "INSERT INTO journal_steps (name, place, done_at) VALUES (?, ?, ?) RETURNING step",
                    [name, place, instants.now()],
                ).fetchone()[0]
            )
        self._db.execute("INSERT INTO journal_now (step) VALUES (?)", [number])
        return number

    def end(self, number: int, first_row: int, *, kept: bool) -> tuple[Touched, ...]:
        """Close the step and tell what it touched. One that is `kept` ends what could be redone.

        A step that touched nothing leaves no trace.
        """
        self._db.execute("DELETE FROM journal_now")
        touched = self._touched(number, first_row)
        if not (kept and self._db.execute("SELECT 1 FROM journal_rows WHERE step = ? LIMIT 1", [number]).fetchone()):
            self._make_way(number)
            self._db.execute("DELETE FROM journal_steps WHERE step = ?", [number])
        elif touched:
            self._db.execute("DELETE FROM journal_steps WHERE undone = 1")
        return touched

    def _make_way(self, number: int) -> None:
        """What is new and comes by no step may stand where a row stood that was taken back: that cannot come again."""
        taken = (
            "SELECT 1 FROM journal_rows mine JOIN journal_rows other USING (in_table, row) WHERE mine.step = ? "
            "AND mine.before IS NULL AND other.step IN (SELECT step FROM journal_steps WHERE undone = 1) LIMIT 1"
        )
        if self._db.execute(taken, [number]).fetchone():
            self._db.execute("DELETE FROM journal_steps WHERE undone = 1")

    def mark(self) -> int:
        """The number of the last picture taken so far."""
        return int(self._db.execute("SELECT coalesce(max(n), 0) FROM journal_rows").fetchone()[0])

    def undoable(self) -> Step | None:
        """The step that undo would take back."""
        return self._step("undone = 0 ORDER BY step DESC")

    def redoable(self) -> Step | None:
        """The step that redo would do again."""
        return self._step("undone = 1 ORDER BY step")

    def history(self, limit: int, *, before: int | None = None, room: str = "") -> list[Step]:
        """The newest steps first, those that can be done again on top; from `before` on backwards, or in one room."""
        where, values = ["1"], list[object]()
        if before is not None:
            where, values = [*where, "step < ?"], [*values, before]
        if room:
            where, values = [*where, "(place = ? OR place GLOB ?)"], [*values, room, f"{room}/*"]
        return self._steps(f"{' AND '.join(where)} ORDER BY step DESC LIMIT ?", [*values, limit])

    def passed(self, number: int) -> list[Step]:
        """The steps to be taken back, or done again, so that the one of this number is the last that is done."""
        back = self._steps("undone = 0 AND step > ? ORDER BY step DESC", [number])
        return back or self._steps("undone = 1 AND step <= ? ORDER BY step", [number])

    def keys(self, steps: Iterable[Step], table: str) -> list[str]:
        """The ids of the rows of a table that these steps touched."""
        sql = "SELECT DISTINCT key FROM journal_rows WHERE step = ? AND in_table = ?"
        return [str(key) for step in steps for (key,) in self._db.execute(sql, [step.number, table])]

    def undo(self, step: Step) -> tuple[Touched, ...]:
        """Put the rows of the last step back as they were."""
        pictures = self._pictures(step, "DESC")
        self._put((table, row, after, before) for table, row, before, after in pictures)
        self._db.execute("UPDATE journal_steps SET undone = 1 WHERE step = ?", [step.number])
        return self._touched(step.number, 0, turned=True)

    def redo(self, step: Step) -> tuple[Touched, ...]:
        """Put the rows of an undone step as it had left them."""
        self._put(self._pictures(step, "ASC"))
        self._db.execute("UPDATE journal_steps SET undone = 0 WHERE step = ?", [step.number])
        return self._touched(step.number, 0)

    def forget(self) -> None:
        """Erase all history but the step that is open: what is erased from the library may not come back from here."""
        self._db.execute("DELETE FROM journal_rows WHERE step NOT IN (SELECT step FROM journal_now)")
        self._db.execute("DELETE FROM journal_steps WHERE step NOT IN (SELECT step FROM journal_now)")

    def _step(self, where: str) -> Step | None:
        return next(iter(self._steps(f"{where} LIMIT 1", [])), None)

    def _steps(self, where: str, values: list[object]) -> list[Step]:
        found = self._db.execute(f"SELECT step, name, place, done_at, undone FROM journal_steps WHERE {where}", values)
        return [Step(number, name, place, done_at, bool(undone)) for number, name, place, done_at, undone in found]

    def _pictures(self, step: Step, order: str) -> list[tuple[str, int, str | None, str | None]]:
        sql = f"SELECT in_table, row, before, after FROM journal_rows WHERE step = ? ORDER BY n {order}"
        return self._db.execute(sql, [step.number]).fetchall()

    def _put(self, pictures: Iterable[tuple[str, int, str | None, str | None]]) -> None:
        """Bring rows from what they are to what they were: of an edited one, what differs and nothing else."""
        # The pictures hold every row that a cascade touched; letting it act again would touch them twice.
        self._db.execute("PRAGMA defer_foreign_keys=ON")
        for table, row, there, wanted in pictures:
            if wanted is None:
                self._db.execute(f"DELETE FROM {table} WHERE rowid = ?", [row])
            else:
                self._set(table, row, json.loads(there) if there is not None else None, json.loads(wanted))

    def _set(self, table: str, row: int, there: list[str] | None, wanted: list[str]) -> None:
        # A picture taken before a later version added columns has none of them: they stand at the end.
        names = self._columns[table][: len(wanted)]
        # Bound, not written out: to compile such a statement takes many times longer than to run it.
        if there is None:
            values = [row, *map(_unquoted, wanted)]
            marks = ", ?" * len(names)
            self._db.execute(f"INSERT INTO {table} (rowid, {', '.join(names)}) VALUES (?{marks})", values)
            return
        differs = {name: new for name, old, new in zip(names, there, wanted, strict=True) if old != new}
        assignments = ", ".join(f"{name} = ?" for name in differs)
        values = [*map(_unquoted, differs.values()), row]
        self._db.execute(f"UPDATE {table} SET {assignments} WHERE rowid = ?", values)

    def _touched(self, number: int, first_row: int, *, turned: bool = False) -> tuple[Touched, ...]:
        # A row counts once, by what became of it from first picture to last.
        rows = self._db.execute(
            "SELECT in_table, key, before IS NULL, after IS NULL FROM journal_rows WHERE step = ? AND n > ? ORDER BY n",
            [number, first_row],
        ).fetchall()
        ends: dict[tuple[str, str], tuple[bool, bool]] = {}
        for table, key, was_absent, is_absent in rows:
            first = ends.get((table, key), (bool(was_absent), False))[0]
            ends[table, key] = (first, bool(is_absent))
        if turned:
            ends = {row: (is_absent, was_absent) for row, (was_absent, is_absent) in ends.items()}
        return tuple(_told(ends))

    def _prune(self) -> None:
        # Only as a library is opened: within a session of work nothing is forgotten. Numbers have gaps: steps count.
        oldest = "SELECT step FROM journal_steps ORDER BY step DESC LIMIT 1 OFFSET ?"
        self._db.execute(f"DELETE FROM journal_steps WHERE step <= ({oldest})", [KEPT_STEPS])
        self._db.conn.commit()


def merged(turns: Iterable[tuple[Touched, ...]]) -> tuple[Touched, ...]:
    """What several steps one after the other touched, as one: a row counts by what became of it from first to last."""
    ends: dict[tuple[str, str], tuple[bool, bool]] = {}
    for touched in turns:
        for row in touched:
            was_absent = ends.get((row.table, row.key), (row.deed == "added", False))[0]
            ends[row.table, row.key] = (was_absent, row.deed == "removed")
    return tuple(_told(ends))


def _told(ends: dict[tuple[str, str], tuple[bool, bool]]) -> Iterable[Touched]:
    for (table, key), (was_absent, is_absent) in ends.items():
        if not (was_absent and is_absent):
            yield Touched(table, key, "added" if was_absent else "removed" if is_absent else "edited")


def _unquoted(text: str) -> str | int | float | bytes | None:
    """The value that SQLite's `quote()` wrote."""
    if text.startswith("'"):
        return text[1:-1].replace("''", "'")
    if text == "NULL":
        return None
    if text.startswith("X'"):
        return bytes.fromhex(text[2:-1])
    return int(text) if text.lstrip("-").isdigit() else float(text)
