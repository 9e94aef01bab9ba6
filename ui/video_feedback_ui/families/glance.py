"""What a family's card says, worked out from the library for one day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlite_utils import Database

from video_feedback.ages import UNTIL_MONTHS, age_text, is_of_pregnancy
from video_feedback.counts import counted
from video_feedback.feedback import waiting
from video_feedback.feedback.cycle import Next, of_family
from video_feedback.library import closing, families, moments, people, recordings, service, sessions
from video_feedback.library.instants import day_of
from video_feedback.pathway import calendar, stages
from video_feedback.pathway.calendar import Meeting
from video_feedback.words import tr
from video_feedback_schemas.records import Family, Person, Recording
from video_feedback_ui.parts.days import near_day


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """One card. `still` is a recording and a time in it; `foot` a quiet line with the name of its icon; `waits` what
    waits beside the next step, in a few words each."""

    family: Family
    age: str
    second: str
    films: int
    still: tuple[str, int] | None
    next: Next
    visit: date | None
    foot_icon: str
    foot: str
    names: str
    waits: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        return self.family.status == "open"


def every(db: Database, today: date, *, reviews: bool = True) -> list[Glance]:
    """All families, the nearest visit first, then by name: never ranked. Those that are not open come last.

    Without `reviews` their lines are left out: bank holidays take a third of a second to be worked out the first time.
    """
    glances = [of(db, family, today, reviews=reviews) for family in families.every(db)]
    return sorted(
        glances,
        key=lambda glance: (not glance.is_open, glance.visit or date.max, glance.family.reference.casefold()),
    )


def of(db: Database, family: Family, today: date, *, reviews: bool = True) -> Glance:
    """The card of one family."""
    household = people.of_family(db, family.id)
    baby = next((person for person in household if person.role == "baby"), None)
    films = recordings.of_family(db, family.id)
    seen = next((film for film in films if not _is_unseen(db, film.id)), None)
    still = (seen.id, cover_ms(db, seen)) if seen else None
    if family.status != "open":
        return _at_rest(family, household, films, still)
    step = of_family(db, family.id, today)
    months = service.get(db).corrected_until_months
    coming = calendar.next_meeting(db, family.id, today)
    if coming is not None:
        icon, foot = "calendar-blank", _coming_text(coming, today, baby, months)
    elif step.place.startswith("session:"):
        held_on = sessions.get(db, step.place.removeprefix("session:")).held_on
        icon, foot, was = (
            "note",
            tr("Last visit {day}", day=near_day(held_on, weekday=True)),
            age_text(baby, held_on, months),
        )
        foot = tr("{visit}, baby was {age}", visit=foot, age=was) if was else foot
    elif films:
        icon, foot = "film-strip", tr("Last film {filmed}", filmed=filmed_text(films[0], baby, months))
    else:
        icon, foot = "calendar-blank", tr("Added {day}", day=near_day(family.made_at))
    line = stages.review_line(db, family.id, today) if reviews else ""
    return Glance(
        family=family,
        age=baby_text(baby, today, months),
        second=_second(age_text(baby, today, months), len(films)),
        films=len(films),
        still=still,
        next=step,
        visit=coming.day if coming else None,
        foot_icon=icon,
        foot=f"{foot}. {line}" if line else foot,
        names=_names(family, household),
        waits=tuple(each.words for each in waiting.of_family(db, family, today) if each.place != step.place),
    )


def _at_rest(
    family: Family, household: Sequence[Person], films: Sequence[Recording], still: tuple[str, int] | None
) -> Glance:
    """A family that is paused or closed: nothing is next, and of a closed one not even an age is told."""
    word = tr("Paused") if family.status == "paused" else tr("Closed")
    return Glance(
        family=family,
        age=tr("{word} since {day}", word=word, day=near_day(family.status_on)) if family.status_on else word,
        second=counted(len(films), "film") if films else "",
        films=len(films),
        still=still,
        next=Next(at=0, words=tr("Nobody is reminded of anything"), deed=tr("Open again")),
        visit=None,
        foot_icon="pause-circle" if family.status == "paused" else "archive",
        foot=family.status_because or word,
        names=_names(family, household),
    )


def _names(family: Family, household: Sequence[Person]) -> str:
    return " ".join([family.reference, *(person.called for person in household)]).casefold()


def _is_unseen(db: Database, recording_id: str) -> bool:
    return recordings.is_erased(db, recording_id) or closing.is_closed(db, recording_id)


def baby_text(baby: Person | None, today: date, until_months: int = UNTIL_MONTHS) -> str:
    """`Baby is 14 weeks`, `Baby is due 26 May`."""
    if baby is not None and baby.due_on and (not baby.born_on or date.fromisoformat(baby.born_on) > today):
        due = date.fromisoformat(baby.due_on)
        day = near_day(due.isoformat())
        return tr("Baby is due {day}", day=day) if due >= today else tr("Baby was due {day}", day=day)
    age = age_text(baby, today, until_months)
    return tr("Baby is {age}", age=age) if age else tr("Baby’s age is not known yet")


def _second(age: str, films: int) -> str:
    of_pregnancy = [age] if is_of_pregnancy(age) else []
    return " · ".join([*of_pregnancy, *([counted(films, "film")] if films else [])])


def filmed_text(film: Recording, baby: Person | None, until_months: int) -> str:
    """`30 April, baby was 12 weeks`: a date with the baby's age on it."""
    day = day_of(film.filmed_at or film.imported_at).isoformat()
    age = age_text(baby, day, until_months)
    return tr("{day}, baby was {age}", day=near_day(day), age=age) if age else near_day(day)


def cover_ms(db: Database, film: Recording) -> int:
    """The time of the still that stands for a film: its first picked moment, else a third of the way in."""
    picked = moments.by_ids(db, sessions.picked_moments(db, film.id))
    return picked[0].face_ms if picked else film.duration_ms // 3


def _coming_text(coming: Meeting, today: date, baby: Person | None, months: int) -> str:
    at = f", {coming.at_time}" if coming.at_time else ""
    if coming.day == today:
        return tr("Filming today{at}", at=at) if coming.is_filming else tr("Visit today{at}", at=at)
    day = coming.day.isoformat()
    when = near_day(day, weekday=True)
    said = (
        tr("Filming {day}{at}", day=when, at=at) if coming.is_filming else tr("Next visit {day}{at}", day=when, at=at)
    )
    age = age_text(baby, day, months)
    return tr("{visit}, baby {age}", visit=said, age=age) if age else said
