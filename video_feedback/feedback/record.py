"""The record of a session: what is known of it before anybody writes, and what writing it down brings with it.

Of what happened only what was marked is told, in words. None of it is a figure about a parent.
"""

from dataclasses import dataclass, replace

from sqlite_utils import Database

from video_feedback.feedback.parent_view import shared_picks
from video_feedback.library import attendances, happenings, people, sessions, visits
from video_feedback.library.instants import day_of, now, today
from video_feedback.words import tr
from video_feedback_schemas.ids import VisitId, new_id
from video_feedback_schemas.pathway_records import Visit
from video_feedback_schemas.records import Moment, Pick, Session

LEFT_OUT = (
    tr("There was no time"),
    tr("They did not want to"),
    tr("Another moment mattered more"),
    tr("It did not play"),
)
"""Why a pick was not shown, to choose from; one's own words do as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Went:
    """A pick as it went. `was_shown` is None where nothing of the session was marked and nobody has said so."""

    pick: Pick
    moment: Moment
    was_shown: bool | None
    played: int = 0
    spoke_first: bool = False
    asked_again: bool = False

    @property
    def words(self) -> str:
        """`Shown, and played twice. They asked to see it again.`"""
        if self.was_shown is None:
            return tr("Nothing was marked of it")
        if not self.was_shown:
            return tr("Not shown")
        match self.played:
            case 0:
                said = tr("Shown as a still")
            case 1:
                said = tr("Shown, and played once")
            case 2:
                said = tr("Shown, and played twice")
            case _:
                said = tr("Shown, and played several times")
        return said + (". " + tr("They asked to see it again") if self.asked_again else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Where, who of the family was there by id, with whom, and in which language."""

    at_place: str = ""
    person_ids: tuple[str, ...] = ()
    also_there: str = ""
    interpreter: bool = False
    language: str = ""


def went(db: Database, session_id: str) -> list[Went]:
    """The picks that a parent may see, in order, each as it went."""
    marked = happenings.counts(db, session_id)
    return [
        Went(
            pick=pick,
            moment=moment,
            was_shown=_was_shown(pick, marked),
            played=marked.played.get(pick.id, 0),
            spoke_first=pick.id in marked.spoke_first,
            asked_again=pick.id in marked.asked_again,
        )
        for pick, moment in shared_picks(db, session_id)
    ]


def is_to_come(db: Database, session: Session) -> bool:
    """Whether it is planned for a later day, and nothing was marked or written down of it."""
    is_later = day_of(session.held_on).isoformat() > today()
    return is_later and session.recorded_at is None and not happenings.counts(db, session.id).first_at


def besides(db: Database, session_id: str) -> list[str]:
    """What else happened, a sentence each: the cards that were shown, and the calm screen where that was marked."""
    marked = happenings.counts(db, session_id)
    told = [tr("Card: “{words}”", words=" ".join(words.split())) for words in dict.fromkeys(marked.cards) if words]
    return told + ([tr("A calm pause was taken.")] if marked.was_calm else [])


def facts_of(db: Database, session: Session) -> Facts:
    """What is written down of where and with whom a session was."""
    return Facts(
        at_place=session.at_place,
        person_ids=tuple(person.id for person in attendances.of_session(db, session.id)),
        also_there=session.also_there,
        interpreter=session.interpreter,
        language=session.language,
    )


def suggested(db: Database, session: Session) -> Facts:
    """Where and with whom it will have been, for a person to confirm: as the last time, else the household, in the
    language that is written down of its adults."""
    earlier = [each for each in sessions.of_family(db, session.family_id) if each.held_on < session.held_on]
    last = next((facts for each in earlier if (facts := facts_of(db, each)).person_ids), None)
    if last is not None:
        return replace(last, also_there="")
    there = [person for person in people.of_family(db, session.family_id) if not person.staff]
    adults = [person for person in there if person.role == "adult"]
    language = next((person.languages.split(",")[0].strip() for person in adults if person.languages.strip()), "")
    return Facts(
        person_ids=tuple(person.id for person in there),
        interpreter=any(person.interpreter for person in adults),
        language=language,
    )


def keep_facts(db: Database, session_id: str, facts: Facts) -> None:
    """Write down where and with whom it was: all of it, since what was suggested is said by leaving it so."""
    attendances.keep(db, session_id, facts.person_ids)
    sessions.edit(
        db,
        replace(
            sessions.get(db, session_id),
            at_place=facts.at_place,
            also_there=facts.also_there,
            interpreter=facts.interpreter,
            language=facts.language,
        ),
    )


def is_untouched(db: Database, session: Session) -> bool:
    """Whether nothing is written down yet of where and with whom it was."""
    return session.recorded_at is None and facts_of(db, session) == Facts()


def leave_out(db: Database, pick_id: str, why: str) -> None:
    """Say why a pick was not shown; empty: it was, as far as anybody knows."""
    sessions.edit_pick(db, replace(sessions.get_pick(db, pick_id), left_out=why))


def film_next(db: Database, session_id: str, on_day: str | None, words: str) -> None:
    """Plan the next filming, and put it on the pathway as a planned date; one that was put there is moved along."""
    session = sessions.get(db, session_id)
    planned = [
        visit
        for visit in visits.of_family(db, session.family_id)
        if visit.kind == "filming" and visit.status == "planned"
    ]
    ours = next((visit for visit in planned if visit.on_day == session.film_next_on), None)
    there = next((visit for visit in planned if visit.on_day == on_day), None)
    sessions.edit(db, replace(session, film_next_on=on_day, film_next=words))
    if on_day is None:
        if ours is not None:
            visits.remove(db, ours.id)
    elif ours is not None:
        note = words if ours.note in ("", session.film_next) else ours.note
        visits.edit(db, replace(ours, on_day=on_day, note=note, note_for="parent" if note == words else ours.note_for))
    elif there is None:
        made = Visit(
            id=VisitId(new_id()), family_id=session.family_id, kind="filming", on_day=on_day, note=words,
            note_for="parent", made_at=now(),
        )  # fmt: skip
        visits.add(db, made)


def make_whole(db: Database, session_id: str) -> None:
    """Say that the record is whole. What was suggested and left so is written down with it."""
    session = sessions.get(db, session_id)
    if is_untouched(db, session):
        keep_facts(db, session_id, suggested(db, session))
    sessions.edit(db, replace(sessions.get(db, session_id), recorded_at=now()))


def open_again(db: Database, session_id: str) -> None:
    """The record is not whole after all."""
    sessions.edit(db, replace(sessions.get(db, session_id), recorded_at=None))


def _was_shown(pick: Pick, marked: happenings.Counts) -> bool | None:
    if pick.id in marked.came_on or pick.id in marked.played:
        return True
    return False if marked.came_on or pick.left_out.strip() else None
