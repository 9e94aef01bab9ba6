"""What happened in a session, each at its instant: for the record of the visit, and for nothing that measures anybody.

A pick came on, was played, a card was shown, the window was closed: that is written by itself, and no step of undo
takes it back. What the worker ticks of a pick is a step like any other.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sqlite_utils import Database

from video_feedback.library import rows
from video_feedback.library.instants import now
from video_feedback_schemas.ids import HappeningId, PickId, SessionId, new_id
from video_feedback_schemas.session_records import Happening, HappeningKind

TickKind = Literal["spoke_first", "asked_again"]
TICKED: tuple[TickKind, ...] = ("spoke_first", "asked_again")


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """A session as it went. `first_at` and `last_at` are instants, empty where nothing happened; `came_on` the picks
    in the order in which they first came on, `played` how often each was played; `cards` the words of those shown."""

    first_at: str = ""
    last_at: str = ""
    came_on: tuple[str, ...] = ()
    played: dict[str, int]
    cards: tuple[str, ...] = ()
    spoke_first: frozenset[str] = frozenset()
    asked_again: frozenset[str] = frozenset()
    was_paused: bool = False
    was_calm: bool = False

    def again(self, pick_id: str) -> int:
        """How often a pick was played beyond the first time."""
        return max(0, self.played.get(pick_id, 0) - 1)


def of_session(db: Database, session_id: str) -> list[Happening]:
    """In the order in which it happened."""
    return rows.select(db, Happening, "happenings", "session_id = ?", [session_id], order="at, id")


def of_pick(db: Database, pick_id: str) -> list[Happening]:
    """In the order in which it happened."""
    return rows.select(db, Happening, "happenings", "pick_id = ?", [pick_id], order="at, id")


def counts(db: Database, session_id: str) -> Counts:
    """What of_session tells, put together."""
    every = of_session(db, session_id)
    played: dict[str, int] = {}
    for each in every:
        if each.kind == "played" and each.pick_id is not None:
            played[each.pick_id] = played.get(each.pick_id, 0) + 1

    def picks(kind: HappeningKind) -> list[str]:
        return [each.pick_id for each in every if each.kind == kind and each.pick_id is not None]

    return Counts(
        first_at=every[0].at if every else "",
        last_at=every[-1].at if every else "",
        came_on=tuple(dict.fromkeys(picks("on"))),
        played=played,
        cards=tuple(each.words for each in every if each.kind == "card"),
        spoke_first=frozenset(picks("spoke_first")),
        asked_again=frozenset(picks("asked_again")),
        was_paused=any(each.kind == "paused" for each in every),
        was_calm=any(each.kind == "calm" for each in every),
    )


def add(
    db: Database, session_id: str, kind: HappeningKind, pick_id: str | None = None, *, words: str = "", at: str = ""
) -> Happening:
    """Write down what happened, now or at an instant. A pick that is not there any more leaves it to the session."""
    there = pick_id is not None and db.execute("SELECT 1 FROM picks WHERE id = ?", [pick_id]).fetchone() is not None
    made = Happening(
        id=HappeningId(new_id()),
        session_id=SessionId(session_id),
        pick_id=PickId(pick_id) if there and pick_id is not None else None,
        kind=kind,
        words=words,
        at=at or now(),
    )
    # Where a tick was taken back, and may come again, its place is kept free: else it could not come again.
    rows.add(db, "happenings", made, rowid=_free_row(db))
    return made


def tick(db: Database, session_id: str, pick_id: str, kind: TickKind) -> None:
    """The worker ticks something of a pick; ticked already, nothing happens."""
    if not any(each.kind == kind for each in of_pick(db, pick_id)):
        add(db, session_id, kind, pick_id)


def untick(db: Database, pick_id: str, kind: TickKind) -> None:
    rows.remove(db, "happenings", [each.id for each in of_pick(db, pick_id) if each.kind == kind])


def remove(db: Database, happening_id: str) -> None:
    rows.remove(db, "happenings", [happening_id])


def hanging_on(db: Database, session_ids: Sequence[str], pick_ids: Sequence[str]) -> dict[str, str | None]:
    """What is written of these sessions and these picks: the ids, and the pick of each."""
    marks, others = (", ".join("?" * len(ids)) for ids in (session_ids, pick_ids))
    sql = f"SELECT id, pick_id FROM happenings WHERE session_id IN ({marks}) OR pick_id IN ({others})"
    return dict(db.execute(sql, [*session_ids, *pick_ids]).fetchall())


def were_lost(db: Database, before: dict[str, str | None], but: Sequence[str]) -> bool:
    """Whether any of what `hanging_on` gave is gone now, or knows its pick no more. Those in `but` may be."""
    ids = [happening_id for happening_id in before if happening_id not in set(but)]
    marks = ", ".join("?" * len(ids))
    found = dict(db.execute(f"SELECT id, pick_id FROM happenings WHERE id IN ({marks})", ids).fetchall())
    return any(happening_id not in found or found[happening_id] != before[happening_id] for happening_id in ids)


def _free_row(db: Database) -> int:
    sql = (
        "SELECT 1 + max(coalesce((SELECT max(rowid) FROM happenings), 0), coalesce((SELECT max(row) FROM journal_rows "
        "WHERE in_table = 'happenings' AND step IN (SELECT step FROM journal_steps WHERE undone = 1)), 0))"
    )
    return int(db.execute(sql).fetchone()[0])
