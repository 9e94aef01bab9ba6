"""Everything about a person, for whoever asks what is written about them. No film is in it, and no picture."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from sqlite_utils import Database

from video_feedback.consent import agreement, doors
from video_feedback.exports.report import Asked, Report, ReportKind
from video_feedback.exports.telling import asking
from video_feedback.exports.telling.gathering import Gathering, between_dots, day
from video_feedback.exports.telling.parts import facts, said_by
from video_feedback.exports.telling.persons import role_text, roles, who_text
from video_feedback.goals import standing
from video_feedback.goals.levels import RATERS, stands
from video_feedback.library import (
    attendances,
    audit,
    consents,
    exports,
    families,
    in_view,
    moments,
    people,
    recordings,
    sessions,
)
from video_feedback.library.audit_words import Words as AuditWords
from video_feedback.library.instants import day_of, today
from video_feedback.words import tr
from video_feedback_schemas.records import Person, Recording, Session
from video_feedback_schemas.report_file import Cell, Column, Section, Table, Words
from video_feedback_schemas.times import clock_text

OTHERS = tr("Others can be seen in it: ask them, or hide them, before a copy is given.")
_MOST_LINES = 100_000
READ_FIRST = tr(
    "For the worker to read before it is handed over. Others are named by their role; a free text may still name "
    "somebody. No film is in this, and no picture."
)


def _gather(db: Database, media: Path | None, person_id: str, asked: Asked) -> Report:
    asking.check(asked, kind.readers)
    gathering = Gathering(db, media, asked, doors.ABOUT_PERSON)
    person = people.get(db, person_id)
    called = roles(people.of_family(db, person.family_id))
    films = [recordings.get(db, film_id) for film_id in _seen_in(db, person.id)]
    films.sort(key=lambda film: film.filmed_at or film.imported_at)
    gathering.tells_of(film.id for film in films)
    there = [
        session
        for session in reversed(sessions.of_family(db, person.family_id))
        if any(each.id == person.id for each in attendances.of_session(db, session.id))
    ]
    sections = [
        _person(gathering, person),
        _films(gathering, person, films, called),
        _moments(gathering, films, called),
        _scripts(gathering, films),
        _consents(gathering, person, called),
        _sessions(gathering, there),
        _words(gathering, person, there),
        _goals(gathering, person),
        _audit(gathering, person, films, there, called),
        _exports(gathering, films),
    ]
    return gathering.report(
        kind.name,
        f"person:{person.id}",
        person.family_id,
        name=f"about-a-person-{today()}",
        title=tr("Everything about {who}", who=agreement.called(person)),
        under_title=families.get(db, person.family_id).reference,
        sections=[section for section in sections if section is not None],
        limits=READ_FIRST,
    )


def _seen_in(db: Database, person_id: str) -> list[str]:
    """Also of films that were erased: what was written about them is still there."""
    found = db.execute("SELECT recording_id FROM in_view WHERE person_id = ? ORDER BY id", [person_id]).fetchall()
    return [str(film) for (film,) in found]


def _person(gathering: Gathering, person: Person) -> Section:
    held = [
        tr("{day}, until {until}", day=day(each.due_on), until=day(each.until))
        for each in people.due_dates(gathering.db, person.id)
    ]
    return Section(
        key="person",
        heading=tr("Who it is"),
        facts=facts(
            ("called", tr("Called"), person.called.strip()),
            ("role", tr("Role"), role_text(person)),
            ("born_on", tr("Born on"), day(person.born_on) if person.born_on else ""),
            ("due_on", tr("Due on"), day(person.due_on) if person.due_on else ""),
            ("due_before", tr("Due dates before"), "; ".join(held)),
            ("responsible", tr("Parental responsibility"), tr("Yes") if person.responsible else ""),
            ("languages", tr("Languages"), person.languages.strip()),
            ("interpreter", tr("Interpreter"), tr("Wished for") if person.interpreter else ""),
            ("note", tr("Note"), gathering.note(person.note, person.note_for)),
        ),
    )


def _films(
    gathering: Gathering, person: Person, films: Sequence[Recording], called: Mapping[str, str]
) -> Section | None:
    rows: list[list[Cell]] = []
    for film in films:
        others = [called.get(each.id, role_text(each)) for each in in_view.of_recording(gathering.db, film.id)
                  if each.id != person.id]  # fmt: skip
        erased = recordings.is_erased(gathering.db, film.id)
        rows.append(
            [
                film.title,
                day_of(film.filmed_at).isoformat() if film.filmed_at else None,
                gathering.age(film.family_id, film.filmed_at) or None,
                film.duration_ms,
                erased,
                ", ".join(others) or None,
                OTHERS if others and not erased else None,
            ]
        )
    columns = [
        Column(key="film", label=tr("Film"), says=tr("What the worker calls it.")),
        Column(key="filmed_on", label=tr("Filmed on"), kind="day", says=tr("Empty where it is not known.")),
        Column(key="baby_age", label=tr("Baby’s age"), says=tr("How old the baby was that day.")),
        Column(key="length_ms", label=tr("Length"), kind="ms", unit=tr("milliseconds"), says=tr("Of the whole film.")),
        Column(key="erased", label=tr("Erased"), kind="yes", says=tr("Whether the film was erased since.")),
        Column(key="others", label=tr("Who else can be seen"), says=tr("By role.")),
        Column(key="before_a_copy", label=tr("Before a copy is given"), says=tr("What is to be done for the others.")),
    ]
    return _table("films", tr("Films they can be seen or heard in"), columns, rows)


def _moments(gathering: Gathering, films: Sequence[Recording], called: Mapping[str, str]) -> Section | None:
    rows: list[list[Cell]] = [
        [
            film.title,
            clock_text(moment.start_ms, exact=True),
            None if moment.end_ms is None else clock_text(moment.end_ms, exact=True),
            gathering.codes.code(moment).label,
            gathering.codes.group(moment).label,
            who_text(moment, called),
            gathering.note(moment.note, moment.note_for) or None,
            moment.coder or None,
            day_of(moment.made_at).isoformat() if moment.made_at else None,
        ]
        for film in films
        for moment in moments.of_recording(gathering.db, film.id)
        if gathering.is_told(moment)
    ]
    columns = [
        Column(key="film", label=tr("Film"), says=tr("What the worker calls it.")),
        Column(key="start", label=tr("Begins at"), says=tr("Minutes, seconds and thousandths from the film’s start.")),
        Column(key="end", label=tr("Ends at"), says=tr("Empty for a point.")),
        Column(key="label", label=tr("Moment"), says=tr("What the code is called.")),
        Column(key="group", label=tr("Group"), says=tr("The group of the code.")),
        Column(key="who", label=tr("Who"), says=tr("Whom it is about, by role.")),
        Column(key="note", label=tr("Note"), says=tr("What was written to it.")),
        Column(key="coder", label=tr("Tagged by"), says=tr("Empty where nobody said.")),
        Column(key="tagged_on", label=tr("Tagged on"), kind="day", says=tr("The day of it.")),
    ]
    return _table("moments", tr("What was written about these films"), columns, rows)


def _scripts(gathering: Gathering, films: Sequence[Recording]) -> Section | None:
    """What was prepared about these films; what a worker meant to say and ask is for their own eyes."""
    ids = {film.id for film in films}
    rows: list[list[Cell]] = []
    of_families = dict.fromkeys(film.family_id for film in films)
    for session in (each for family in of_families for each in reversed(sessions.of_family(gathering.db, family))):
        for pick in sessions.picks(gathering.db, session.id):
            moment = moments.get(gathering.db, pick.moment_id)
            told = gathering.codes.is_shared(moment) or gathering.asked.worker_only
            if moment.recording_id not in ids or not told:
                continue
            on = day_of(session.held_on).isoformat()
            rows.append(
                [
                    on,
                    gathering.codes.code(moment).label,
                    gathering.note(pick.say, "worker") or None,
                    gathering.note(pick.ask, "worker") or None,
                    between_dots(pick.voice.strip(), pick.voice_other.strip()) or None,
                    pick.left_out.strip() or None,
                ]
            )
    columns = [
        Column(key="day", label=tr("Session"), kind="day", says=tr("The day of it.")),
        Column(key="label", label=tr("Moment"), says=tr("What the code is called.")),
        Column(key="say", label=tr("To say"), says=tr("What the worker meant to say.")),
        Column(key="ask", label=tr("To ask"), says=tr("What the worker meant to ask.")),
        Column(key="voice", label=tr("Voice of the baby"), says=tr("As it stood under the picture.")),
        Column(key="left_out", label=tr("Not shown, because"), says=tr("Empty where it was shown.")),
    ]
    return _table("scripts", tr("What was prepared for sessions"), columns, rows)


def _consents(gathering: Gathering, person: Person, called: Mapping[str, str]) -> Section | None:
    """All that was ever said, by them and for them, the oldest first."""
    every = consents.of_family(gathering.db, person.family_id)
    rows: list[list[Cell]] = [
        [
            called.get(each.person_id),
            consents.WORDS[each.purpose],
            agreement.STATES[each.status],
            called.get(each.given_by) if each.given_by else None,
            each.withdrawn_on or each.given_on or each.asked_on,
            each.expires_on,
            each.recorded_by.strip() or None,
            gathering.note(each.note, each.note_for) or None,
        ]
        for each in every
        if person.id in (each.person_id, each.given_by)
    ]
    columns = [
        Column(key="who", label=tr("About"), says=tr("Whom it is about, by role.")),
        Column(key="purpose", label=tr("For what"), says=tr("What the films may be used for.")),
        Column(key="state", label=tr("What was said"), says=tr("Asked, agreed, said no, or taken back.")),
        Column(key="giver", label=tr("Said by"), says=tr("Who said it for them. Empty: they themselves.")),
        Column(key="day", label=tr("On"), kind="day", says=tr("The day it was said.")),
        Column(key="until", label=tr("Until"), kind="day", says=tr("The last day it holds.")),
        Column(key="recorded_by", label=tr("Written down by"), says=tr("As it was written.")),
        Column(key="note", label=tr("Note"), says=tr("Where it may be read.")),
    ]
    return _table("consents", tr("Agreements"), columns, rows)


def _sessions(gathering: Gathering, there: Sequence[Session]) -> Section | None:
    rows: list[list[Cell]] = [
        [
            day_of(each.held_on).isoformat(),
            each.at_place.strip() or None,
            each.theme.strip() or None,
            gathering.note(each.note, each.note_for) or None,
            gathering.note(each.reflections, each.reflections_for) or None,
        ]
        for each in there
    ]
    columns = [
        Column(key="day", label=tr("Day"), kind="day", says=tr("The day of it.")),
        Column(key="place", label=tr("Where"), says=tr("As it was written down.")),
        Column(key="theme", label=tr("Theme"), says=tr("What it was about.")),
        Column(key="note", label=tr("Note"), says=tr("Where it may be read.")),
        Column(key="reflections", label=tr("Looking back"), says=tr("Where it may be read.")),
    ]
    return _table("sessions", tr("Sessions they were in"), columns, rows)


def _words(gathering: Gathering, person: Person, there: Sequence[Session]) -> Section | None:
    """What a parent said is written down as a parent's: of which, where two were there, nobody wrote."""
    if person.role == "baby" or person.staff:
        return None
    found: list[Words] = []
    for session in there:
        by = tr("A parent, {day}", day=day(session.held_on))
        said = [each.words for each in sessions.remarks(gathering.db, session.id) if each.speaker == "parent"]
        found += said_by(by, session.question, *said, session.next_step)
    if not found:
        return None
    small = tr("These words are written down as the parent’s. Where two parents were there, it may have been either.")
    return Section(key="words", heading=tr("What was said in these sessions"), words=found, small=[small])


def _goals(gathering: Gathering, person: Person) -> Section | None:
    if person.staff:
        return None
    rows: list[list[Cell]] = []
    for each in standing.of_family(gathering.db, person.family_id):
        words = " ".join(each.goal.words.split())
        rows.append([words, None, None, each.stands, each.goal.why.strip() or None])
        for rating in each.ratings:
            text = rating.words if rating.rater == "parent" else gathering.note(rating.words, rating.words_for)
            rows.append([words, rating.rated_on, RATERS[rating.rater], stands(rating.level), text.strip() or None])
    columns = [
        Column(key="goal", label=tr("Goal"), says=tr("In the parent’s words.")),
        Column(key="day", label=tr("Day"), kind="day", says=tr("The day it was rated. Empty: as it stands now.")),
        Column(key="rater", label=tr("Rated by"), says=tr("Parent or worker, each by themself.")),
        Column(key="level", label=tr("Where it stands"), says=tr("In words.")),
        Column(key="words", label=tr("Words"), says=tr("What was said to it, or why it matters.")),
    ]
    return _table("goals", tr("Goals of the family"), columns, rows)


def _audit(
    gathering: Gathering,
    person: Person,
    films: Sequence[Recording],
    there: Sequence[Session],
    called: Mapping[str, str],
) -> Section | None:
    """Of them, of their films, and of sessions they were in: when what was done. By whom stays in the house."""
    telling = AuditWords(gathering.db, {}, {f"person:{each}": role for each, role in called.items()})
    about = [
        f"person:{person.id}",
        *(f"recording:{film.id}" for film in films),
        *(f"session:{session.id}" for session in there),
    ]
    lines = [line for what in about for line in audit.lines(gathering.db, _MOST_LINES, what=what)]
    rows: list[list[Cell]] = [[line.at, telling.says(line)] for line in sorted(lines, key=lambda line: line.n)]
    columns = [
        Column(key="at", label=tr("When"), kind="instant", says=tr("In UTC.")),
        Column(key="done", label=tr("What was done"), says=tr("As the record of this library has it.")),
    ]
    return _table("audit", tr("What was done with it"), columns, rows)


def _exports(gathering: Gathering, films: Sequence[Recording]) -> Section | None:
    found = {each.id: each for film in films for each in exports.of_recording(gathering.db, film.id)}
    rows: list[list[Cell]] = [
        [
            each.made_at,
            each.title or each.kind,
            each.format,
            asking.READERS[each.reader],
            consents.WORDS[each.purpose] if each.purpose else None,
            each.worker_only,
            each.gone_on,
        ]
        for each in sorted(found.values(), key=lambda each: (each.made_at, each.id))
    ]
    columns = [
        Column(key="made_at", label=tr("When"), kind="instant", says=tr("In UTC.")),
        Column(key="what", label=tr("What left"), says=tr("The report or reel.")),
        Column(key="format", label=tr("As"), says=tr("The kind of file.")),
        Column(key="reader", label=tr("For"), says=tr("Whom it was made for.")),
        Column(key="purpose", label=tr("For what"), says=tr("Empty where that follows from whom it is for.")),
        Column(key="worker_only", label=tr("With the worker’s own"), kind="yes", says=tr("Whether that was let in.")),
        Column(key="gone_on", label=tr("No longer there since"), kind="day", says=tr("As a worker has said.")),
    ]
    return _table("exports", tr("What has left, and tells of these films"), columns, rows)


def _table(key: str, heading: str, columns: Sequence[Column], rows: Iterable[list[Cell]]) -> Section | None:
    told = list(rows)
    if not told:
        return None
    return Section(key=key, heading=heading, table=Table(key=key, label=heading, columns=list(columns), rows=told))


kind = ReportKind(
    name="about_person",
    label=tr("Everything about a person"),
    says=tr("For whoever asks what is written about them: without a film, and others by role alone"),
    about="person",
    readers=("worker",),
    formats=("pdf", "docx", "html", "xlsx", "json"),
    gather=_gather,
)
