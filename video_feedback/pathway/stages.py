"""A family's pathway on a day: when each step is, how old the baby is then, what comes next, what is waited for.

Of a family that is paused or closed nothing is due: its dates stay to be read, and nobody is reminded of any.
"""

from dataclasses import dataclass
from datetime import date

from sqlite_utils import Database

from video_feedback.ages import age_since, age_text, born_day, due_day
from video_feedback.counts import counted, in_words
from video_feedback.library import closures, families, people, service
from video_feedback.library import stages as kept
from video_feedback.library.instants import day_text
from video_feedback.pathway.rules import BIRTH, Anchors, days_of
from video_feedback.words import tr
from video_feedback_schemas.pathway_records import Stage
from video_feedback_schemas.records import Person

DECISION = "decision_by"
"""The key of the step that the quiet line ends with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A step with its days. `by_rule` is the day its rule gives, `planned` the one that holds: that, or where it was
    moved to. `done` is when it was. `about` stands in while the birth lies ahead: as if born on the due date.

    `age` is the baby's on `day`, `about 6 weeks` as long as it is not born. Only a review is ever `overdue`.
    """

    stage: Stage
    by_rule: date | None
    planned: date | None
    done: date | None
    about: date | None
    age: str
    overdue: bool = False
    is_next: bool = False

    @property
    def day(self) -> date | None:
        """Where it stands on the line: when it was done, else when it is planned, else about when it will be."""
        return self.done or self.planned or self.about

    @property
    def is_moved(self) -> bool:
        return self.stage.moved_to is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    baby: Person | None
    until_months: int
    is_open: bool

    @property
    def born(self) -> date | None:
        return born_day(self.baby)

    def age(self, day: date | None) -> str:
        if day is None:
            return ""
        due = due_day(self.baby)
        if self.born is None and due is not None and day > due:
            return tr("about {age_since}", age_since=age_since(due, day))
        return age_text(self.baby, day, self.until_months)


def of_family(db: Database, family_id: str, today: date) -> list[Dated]:
    """The steps of a family's pathway, in order of their days; those without one last."""
    steps = kept.of_family(db, family_id)
    if not steps:
        return []
    known = _known(db, family_id)
    due, born = due_day(known.baby), known.born
    done = {step.key: day for step in steps if (day := _done(step, born)) is not None}
    have = {step.key: date.fromisoformat(step.moved_to) for step in steps if step.moved_to} | done
    working = closures.working_days(db)
    ruled = days_of(list(steps), Anchors(due=due, born=born, working=working, have=have))
    about = days_of(list(steps), Anchors(due=due, born=born or due, working=working, have=have))
    planned = {step.key: date.fromisoformat(step.moved_to) if step.moved_to else ruled[step.key] for step in steps}
    waiting = [day for step in steps if step.key not in done and (day := planned[step.key]) and day >= today]
    first = min(waiting, default=None) if known.is_open else None
    found = []
    for step in steps:
        day = planned[step.key]
        is_done = step.key in done
        is_next = first is not None and not is_done and day == first
        first = None if is_next else first  # of two on one day, the one that stands first
        dated = Dated(
            stage=step,
            by_rule=ruled[step.key],
            planned=day,
            done=done.get(step.key),
            about=about[step.key] if day is None else None,
            age=known.age(done.get(step.key) or day or about[step.key]),
            overdue=known.is_open and step.is_review and not is_done and day is not None and day < today,
            is_next=is_next,
        )
        found.append(dated)
    return sorted(found, key=lambda each: (each.day or date.max, each.stage.position))


def status(step: Dated) -> str:
    """`Done`, `Waiting` (a review whose day has passed), `Next`, `Planned`, `About then`, or `Not known yet`."""
    if step.done is not None:
        return tr("Done")
    if step.planned is None:
        return tr("Not known yet") if step.about is None else tr("About then")
    if step.overdue:
        return tr("Waiting")
    return tr("Next") if step.is_next else tr("Planned")


def quiet_line(db: Database, family_id: str, today: date) -> str:
    """`Baby is 14 weeks. Review 2 is in 11 days. Decision date: 27 Sep.` For the worker alone.

    Empty for a family that is paused or closed, and where nothing is known.
    """
    known = _known(db, family_id)
    if not known.is_open:
        return ""
    steps = of_family(db, family_id, today)
    said = [tr("Baby is {age}.", age=age) if known.born else f"{age}."] if (age := known.age(today)) else []
    waiting = [one for one in steps if one.overdue and one.planned is not None]
    if len(waiting) > 1:
        said.append(tr("{number} reviews wait.", number=in_words(len(waiting)).capitalize()))
    else:
        said += [
            tr("{stage} was planned for {short}.", stage=one.stage.name, short=_short(one.planned, today))
            for one in waiting
            if one.planned
        ]
    coming = next((one for one in steps if one.is_next), None)
    if coming is not None and coming.planned is not None:
        said.append(_coming(coming.stage, coming.planned, today))
    decision = next((one for one in steps if one.stage.key == DECISION), None)
    if decision is not None and decision is not coming and decision.planned and not decision.done:
        said.append(tr("Decision date: {short}.", short=_short(decision.planned, today)))
    return " ".join(said)


def review_line(db: Database, family_id: str, today: date) -> str:
    """`Review 2 is in 11 days`, or that one waits, without a full stop; empty where none does, and none comes in four
    weeks."""
    steps = of_family(db, family_id, today)
    waits = next((one for one in steps if one.overdue and one.planned), None)
    if waits is not None and waits.planned is not None:
        return tr("{stage} was planned for {short}", stage=waits.stage.name, short=_short(waits.planned, today))
    if not _known(db, family_id).is_open:
        return ""
    coming = next((one for one in steps if one.stage.is_review and not one.done and one.planned), None)
    if coming is None or coming.planned is None or (coming.planned - today).days >= 28:
        return ""
    return tr("{stage} is {until}", stage=coming.stage.name, until=until(coming.planned, today))


def until(day: date, today: date) -> str:
    """`today`, `tomorrow`, `in 11 days`, `in 6 weeks`. `day` is not before today."""
    days = (day - today).days
    if days < 2:
        return (tr("today"), tr("tomorrow"))[days]
    return (
        tr("in {days}", days=counted(days, "day")) if days < 28 else tr("in {weeks}", weeks=counted(days // 7, "week"))
    )


def _coming(stage: Stage, day: date, today: date) -> str:
    return (
        tr("{stage} is {until}.", stage=stage.name, until=until(day, today))
        if stage.is_review
        else f"{stage.name}: {until(day, today)}."
    )


def _known(db: Database, family_id: str) -> _Known:
    return _Known(
        baby=people.baby(db, family_id),
        until_months=service.get(db).corrected_until_months,
        is_open=families.get(db, family_id).status == "open",
    )


def _done(step: Stage, born: date | None) -> date | None:
    if step.done_on is not None:
        return date.fromisoformat(step.done_on)
    return born if step.rule == BIRTH and not step.or_rule else None


def _short(day: date, today: date) -> str:
    return day_text(day, year=day.year != today.year, short=True)
