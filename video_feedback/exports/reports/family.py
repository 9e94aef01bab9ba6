"""The family on a page: people, pathway, dates, films, sessions, agreements, goals, and what is next."""

from datetime import date
from pathlib import Path

from sqlite_utils import Database

from video_feedback.consent import agreement, doors
from video_feedback.counts import film_length_text
from video_feedback.exports.report import Asked, Report, ReportKind
from video_feedback.exports.telling import asking
from video_feedback.exports.telling.gathering import Gathering, between_dots, day
from video_feedback.exports.telling.parts import facts
from video_feedback.exports.telling.persons import role_text, roles
from video_feedback.goals import standing
from video_feedback.library import consents, families, people, recordings, sessions, visits
from video_feedback.library.instants import day_of, day_text, today
from video_feedback.pathway import stages
from video_feedback.words import tr
from video_feedback_schemas.records import Family, FamilyStatus, Person
from video_feedback_schemas.report_file import Cell, Column, Fact, Section, Table

STATUS: dict[FamilyStatus, str] = {
    "open": tr("The work goes on"),
    "paused": tr("Paused"),
    "closed": tr("The work has ended"),
}
VISIT_STATUS = {"planned": tr("planned"), "done": tr("done"), "missed": tr("did not take place")}


def _gather(db: Database, media: Path | None, family_id: str, asked: Asked) -> Report:
    asking.check(asked, kind.readers)
    doors.copy_for(asked.reader, asked.purpose)  # a purpose that no team has is refused here as everywhere
    family = families.get(db, family_id)
    gathering = Gathering(db, media, asked, doors.FAMILY_OVERVIEW)
    sections = [
        _next(gathering, family),
        _people(gathering, family),
        _pathway(gathering, family),
        _visits(gathering, family),
        _films(gathering, family),
        _sessions(gathering, family),
        _goals(gathering, family),
        _agreements(gathering, family),
        _note(gathering, family),
    ]
    return gathering.report(
        kind.name,
        f"family:{family.id}",
        family.id,
        name=f"overview-{today()}",
        title=family.reference,
        under_title=between_dots(gathering.aged(family.id, today()), STATUS[family.status]),
        sections=[section for section in sections if section is not None],
    )


def _next(gathering: Gathering, family: Family) -> Section | None:
    db, on = gathering.db, today()
    quiet = stages.quiet_line(db, family.id, date.fromisoformat(on))
    coming = [
        *((visit.on_day, visits.KINDS[visit.kind]) for visit in visits.of_family(db, family.id)
          if visit.status == "planned" and visit.on_day >= on),
        *((day_of(each.held_on).isoformat(), tr("Session")) for each in sessions.of_family(db, family.id)
          if day_of(each.held_on).isoformat() >= on),
    ]  # fmt: skip
    if family.status != "open" or not (quiet or coming):
        return None
    return Section(
        key="next",
        heading=tr("What is next"),
        text=[quiet] if quiet else [],
        facts=facts(
            *(("coming", what, between_dots(day(at), gathering.aged(family.id, at))) for at, what in sorted(coming))
        ),
    )


def _people(gathering: Gathering, family: Family) -> Section | None:
    there = people.of_family(gathering.db, family.id)
    if not there:
        return None
    return Section(key="people", heading=tr("People"), facts=[_person(gathering, person) for person in there])


def _person(gathering: Gathering, person: Person) -> Fact:
    """By role; how they are called is for the worker alone."""
    called = person.called.strip() if gathering.asked.reader == "worker" else ""
    born = tr("born {day}", day=day(person.born_on)) if person.born_on else ""
    due = tr("due {day}", day=day(person.due_on)) if person.due_on and not person.born_on else ""
    says = between_dots(
        called,
        born,
        due,
        tr("holds parental responsibility") if person.responsible else "",
        tr("of a service") if person.staff else "",
        person.languages.strip(),
        tr("with an interpreter") if person.interpreter else "",
        gathering.note(person.note, person.note_for),
    )
    return Fact(key="person", label=role_text(person), says=says or tr("Nothing more was written down"))


def _pathway(gathering: Gathering, family: Family) -> Section | None:
    steps = stages.of_family(gathering.db, family.id, date.fromisoformat(today()))
    rows: list[list[Cell]] = [
        [step.stage.name, step.day.isoformat() if step.day else None, step.age or None, stages.status(step)]
        for step in steps
    ]
    columns = [
        Column(key="step", label=tr("Step"), says=tr("What it is called on the family’s pathway.")),
        Column(key="day", label=tr("Day"), kind="day", says=tr("When it was, or is planned; about then before birth.")),
        Column(key="baby_age", label=tr("Baby’s age"), says=tr("How old the baby is that day.")),
        Column(key="status", label=tr("Where it is"), says=tr("Done, next, planned, waiting, or not known yet.")),
    ]
    return _table("pathway", tr("Pathway"), columns, rows)


def _visits(gathering: Gathering, family: Family) -> Section | None:
    rows: list[list[Cell]] = [
        [
            visit.on_day,
            visit.at_time or None,
            visits.KINDS[visit.kind],
            gathering.age(family.id, visit.on_day) or None,
            VISIT_STATUS[visit.status],
            visit.by_whom.strip() or None,
            gathering.note(visit.note, visit.note_for) or None,
        ]
        for visit in visits.of_family(gathering.db, family.id)
    ]
    columns = [
        Column(key="day", label=tr("Day"), kind="day", says=tr("The day of it.")),
        Column(key="time", label=tr("Time"), says=tr("Empty where it is not known.")),
        Column(key="kind", label=tr("What"), says=tr("What kind of date it is.")),
        Column(key="baby_age", label=tr("Baby’s age"), says=tr("How old the baby is that day.")),
        Column(key="status", label=tr("Where it is"), says=tr("Planned, done, or did not take place.")),
        Column(key="by_whom", label=tr("By whom"), says=tr("As it was written down.")),
        Column(key="note", label=tr("Note"), says=tr("Where the reader may read it.")),
    ]
    return _table("visits", tr("Visits and meetings"), columns, rows)


def _films(gathering: Gathering, family: Family) -> Section | None:
    """When and how long: nothing of what is seen in them."""
    rows: list[list[Cell]] = [
        [
            day_of(film.filmed_at).isoformat() if film.filmed_at else None,
            gathering.age(family.id, film.filmed_at) or None,
            film_length_text(film.duration_ms),
            recordings.is_erased(gathering.db, film.id),
        ]
        for film in reversed(recordings.of_family(gathering.db, family.id))
    ]
    columns = [
        Column(key="filmed_on", label=tr("Filmed on"), kind="day", says=tr("Empty where it is not known.")),
        Column(key="baby_age", label=tr("Baby’s age"), says=tr("How old the baby was that day.")),
        Column(key="length", label=tr("Length"), says=tr("As a person says it.")),
        Column(key="erased", label=tr("Erased"), kind="yes", says=tr("Whether the film was erased since.")),
    ]
    return _table("films", tr("Films"), columns, rows)


def _sessions(gathering: Gathering, family: Family) -> Section | None:
    rows: list[list[Cell]] = [
        [
            day_of(each.held_on).isoformat(),
            gathering.age(family.id, each.held_on) or None,
            each.theme.strip() or None,
            each.next_step.strip() or None,
            each.recorded_at is not None,
        ]
        for each in reversed(sessions.of_family(gathering.db, family.id))
    ]
    columns = [
        Column(key="day", label=tr("Day"), kind="day", says=tr("The day of it.")),
        Column(key="baby_age", label=tr("Baby’s age"), says=tr("How old the baby is that day.")),
        Column(key="theme", label=tr("Theme"), says=tr("What it is about.")),
        Column(key="next_step", label=tr("Next step"), says=tr("In the parent’s own words.")),
        Column(key="recorded", label=tr("Written down"), kind="yes", says=tr("Whether its record is whole.")),
    ]
    return _table("sessions", tr("Sessions"), columns, rows)


def _goals(gathering: Gathering, family: Family) -> Section | None:
    found = facts(
        *(
            ("goal", " ".join(each.goal.words.split()), each.stands)
            for each in standing.of_family(gathering.db, family.id)
        )
    )
    return Section(key="goals", heading=tr("The parent’s goals"), facts=found) if found else None


def _agreements(gathering: Gathering, family: Family) -> Section | None:
    """Whatever was ever asked, as it stands today; and what ends soon."""
    said = agreement.said_in(gathering.db, family.id)
    called = roles(said.people)
    rows: list[list[Cell]] = [
        [
            called[person.id],
            consents.WORDS[purpose],
            called.get(each.giver.id) if each.giver else None,
            agreement.STATES[each.state],
            (each.consent.given_on or each.consent.asked_on) if each.consent else None,
            each.consent.expires_on if each.consent and each.state in ("given", "expired") else None,
        ]
        for person in said.people
        for purpose in agreement.PURPOSES
        for each in agreement.answers(said, person, purpose, today())
        if each.state != "nothing"
    ]
    columns = [
        Column(key="who", label=tr("Who"), says=tr("Whom it is about, by role.")),
        Column(key="purpose", label=tr("For what"), says=tr("What the films may be used for.")),
        Column(key="giver", label=tr("Said by"), says=tr("Who said it for them. Empty: they themselves.")),
        Column(key="state", label=tr("What was said"), says=tr("As it stands on the day this was made.")),
        Column(key="day", label=tr("On"), kind="day", says=tr("The day it was said.")),
        Column(key="until", label=tr("Until"), kind="day", says=tr("The last day it holds.")),
    ]
    section = _table("agreements", tr("Agreements"), columns, rows)
    if section is None:
        return None
    ends = [
        tr("{who}, {what}: ends {day}.", who=row[0], what=row[1], day=day_text(day_of(str(row[5]))))
        for row in rows
        if row[5] and row[3] == agreement.STATES["given"] and _is_soon(gathering, str(row[5]))
    ]
    return Section(key=section.key, heading=section.heading, table=section.table, text=ends)


def _is_soon(gathering: Gathering, until: str) -> bool:
    return (date.fromisoformat(until) - date.fromisoformat(today())).days <= gathering.service.consent_soon_days


def _note(gathering: Gathering, family: Family) -> Section | None:
    text = [
        *filter(None, [gathering.note(family.note, family.note_for)]),
        *filter(None, [family.status_because.strip() if family.status != "open" else ""]),
    ]
    return Section(key="note", heading=tr("Note"), text=text) if text else None


def _table(key: str, heading: str, columns: list[Column], rows: list[list[Cell]]) -> Section | None:
    if not rows:
        return None
    return Section(key=key, heading=heading, table=Table(key=key, label=heading, columns=columns, rows=rows))


kind = ReportKind(
    name="family",
    label=tr("Family overview"),
    says=tr("People, pathway, dates, agreements and goals on a page: nothing of what is seen in a film"),
    about="family",
    readers=("worker", "team"),
    formats=("pdf", "docx", "html", "xlsx", "json"),
    gather=_gather,
)
