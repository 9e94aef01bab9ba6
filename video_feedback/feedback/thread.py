"""The sessions of a family as a thread: what was shown, what they said, and what comes next. The newest first."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlite_utils import Database

from video_feedback.feedback import record
from video_feedback.feedback.record import Went
from video_feedback.library import search, session_goals, sessions
from video_feedback.library.codebook import Codebook
from video_feedback.library.instants import day_of
from video_feedback.library.search import Found, Narrowed
from video_feedback_schemas.records import Moment, Pick, Session

_IN_A_SESSION = ("sessions", "remarks", "picks")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A pick of a session, by the code of its moment, and what the parent said to it."""

    pick: Pick
    moment: Moment
    label: str
    was_shown: bool
    said: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """A session. `number` counts by day, from 1; `said` is what the parent said besides; `goals` are the words of those
    it served."""

    session: Session
    number: int
    is_held: bool
    shown: tuple[Shown, ...]
    said: tuple[str, ...]
    goals: tuple[str, ...]


def of_family(db: Database, family_id: str, day: str) -> list[Met]:
    """All sessions of a family as they stand on a day."""
    every = sessions.of_family(db, family_id)
    by_day = sorted(every, key=lambda each: (day_of(each.held_on), each.id))
    numbers = {each.id: number for number, each in enumerate(by_day, start=1)}
    codes = Codebook(db)
    return [_met(db, each, numbers[each.id], day, codes) for each in every]


def find(db: Database, family_id: str, typed: str) -> Mapping[str, Found]:
    """The sessions in which a parent's words have all these, each with the newest of them, by id."""
    found: dict[str, Found] = {}
    sought = search.find(db, typed, Narrowed(kind="said", family_id=family_id))
    for each in search.placed(db, [each for each in sought if each.table in _IN_A_SESSION]):
        found.setdefault(each.place.removeprefix("session:"), each)
    return found


def _met(db: Database, session: Session, number: int, day: str, codes: Codebook) -> Met:
    remarks = [each for each in sessions.remarks(db, session.id) if each.speaker == "parent"]
    went = record.went(db, session.id)
    kept = {each.pick.id for each in went}
    return Met(
        session=session,
        number=number,
        is_held=session.held_on < day or bool(remarks) or session.recorded_at is not None,
        shown=tuple(_shown(each, codes, tuple(r.words for r in remarks if r.pick_id == each.pick.id)) for each in went),
        said=tuple(remark.words for remark in remarks if remark.pick_id not in kept),
        goals=tuple(goal.words for goal in session_goals.of_session(db, session.id)),
    )


def _shown(went: Went, codes: Codebook, said: tuple[str, ...]) -> Shown:
    # Before the app could mark what was shown, what was picked was shown.
    return Shown(
        pick=went.pick,
        moment=went.moment,
        label=codes.code(went.moment).label,
        was_shown=went.was_shown is not False,
        said=said,
    )
