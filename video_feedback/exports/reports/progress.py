"""Progress: what was seen over a time, what went well first, and each figure with what it rests on."""

from collections.abc import Sequence
from pathlib import Path

from sqlite_utils import Database

from video_feedback.consent import doors
from video_feedback.errors import Trouble
from video_feedback.exports.limits import limits_text
from video_feedback.exports.report import Asked, Report, ReportKind
from video_feedback.exports.telling import asking, figures, goal_part
from video_feedback.exports.telling.figures import FilmSeen
from video_feedback.exports.telling.gathering import SMALL_PICTURE, Gathering, between_dots, day
from video_feedback.exports.telling.kind_part import Shared, shared
from video_feedback.exports.telling.parts import crops, facts, said_by
from video_feedback.goals import standing
from video_feedback.library import families, moments, recordings, sessions, watchings
from video_feedback.library.instants import day_of, today
from video_feedback.words import tr
from video_feedback_schemas.records import Recording
from video_feedback_schemas.report_file import Cell, Column, Fact, Section, Table, Words


def _gather(db: Database, media: Path | None, family_id: str, asked: Asked) -> Report:
    asking.check(asked, kind.readers)
    since, until = asking.days(asked)
    family = families.get(db, family_id)
    gathering = Gathering(db, media, asked, doors.copy_for(asked.reader, asked.purpose))
    films = [film for film in reversed(recordings.of_family(db, family.id)) if since <= _filmed(film) <= until]
    held = [
        shared(db, session)
        for session in reversed(sessions.of_family(db, family.id))
        if since <= day_of(session.held_on).isoformat() <= min(until, today())
    ]
    standings = standing.of_family(db, family.id)
    if not films and not held and not standings:
        raise Trouble(tr("There is nothing to tell of these days yet. Bring in a film, or choose other days."))
    gathering.tells_of(film.id for film in films)
    gathering.tells_of(moment.recording_id for one in held for _, moment in one.pairs)
    told = [moment for film in films for moment in moments.of_recording(db, film.id) if gathering.is_told(moment)]
    seen = figures.by_coder(gathering, films, told)
    sections = [
        *_well(gathering, held),
        *_goals(gathering, standings, since, until),
        _films(gathering, films, seen),
        *_figures(gathering, seen),
        _sessions(gathering, held),
        _coders(seen),
        _t(gathering, standings, since, until),
    ]
    return gathering.report(
        kind.name,
        f"family:{family.id}",
        family.id,
        name=f"progress-{max([_filmed(film) for film in films], default=today())}",
        title=tr("What was seen, and what comes next"),
        under_title=between_dots(family.reference, _span(since, until, films, held)),
        sections=[section for section in sections if section is not None],
        limits=limits_text(films),
    )


def _filmed(film: Recording) -> str:
    return day_of(film.filmed_at or film.imported_at).isoformat()


def _span(since: str, until: str, films: Sequence[Recording], held: Sequence[Shared]) -> str:
    days = [_filmed(film) for film in films] + [day_of(one.session.held_on).isoformat() for one in held]
    first, last = since or min(days, default=""), until if until < "9999" else max(days, default="")
    return tr("{first} to {last}", first=day(first), last=day(last)) if first and last else ""


def _well(gathering: Gathering, held: Sequence[Shared]) -> list[Section]:
    """What went well: what was chosen to be looked at together, and what the parent said to it."""
    found = []
    for one in held:
        if not (one.pairs or one.said):
            continue
        labels = dict.fromkeys(gathering.codes.code(moment).label for _, moment in one.pairs)
        seen = crops(gathering, one.pairs)
        picture = says = ""
        for pick, moment in one.pairs[:1]:
            says = gathering.codes.code(moment).label
            picture = gathering.still(moment.recording_id, pick.still_ms, seen[pick.id], SMALL_PICTURE)
        found.append(
            Section(
                key="well_session",
                heading=_when(gathering, one),
                level=2,
                picture=picture,
                picture_says=says,
                text=[tr("Looked at together: {labels}.", labels=", ".join(labels))] if labels else [],
                words=[words for remark in one.said for words in said_by(tr("Parent"), remark.words)],
            )
        )
    return [Section(key="well", heading=tr("What went well")), *found] if found else []


def _when(gathering: Gathering, one: Shared) -> str:
    session = one.session
    return between_dots(day(session.held_on), gathering.aged(session.family_id, session.held_on))


def _goals(gathering: Gathering, standings: Sequence[standing.Standing], since: str, until: str) -> list[Section]:
    if not standings:
        return []
    told = [goal_part.section(gathering, each, since, until) for each in standings]
    return [Section(key="goals", heading=tr("The parent’s goals")), *told]


def _films(gathering: Gathering, films: Sequence[Recording], seen: dict[str, list[FilmSeen]]) -> Section:
    rows: list[list[Cell]] = []
    for film in films:
        done = watchings.of_recording(gathering.db, film.id).tagged_at
        coded = [each for every in seen.values() for each in every if each.film.id == film.id]
        ends: list[tuple[int | None, str | None]] = [
            (each.coded_ms if each.is_known else None, each.coder or None) for each in coded
        ]
        for coded_ms, coder in ends or [(None, None)]:
            filmed_on = day_of(film.filmed_at).isoformat() if film.filmed_at else None
            age = gathering.age(film.family_id, film.filmed_at) or None
            tagged_on = day_of(done).isoformat() if done else None
            rows.append([film.title, filmed_on, age, film.duration_ms, coded_ms, coder, tagged_on])
    columns = [
        Column(key="film", label=tr("Film"), says=tr("What the worker calls it.")),
        Column(key="filmed_on", label=tr("Filmed on"), kind="day", says=tr("Empty where it is not known.")),
        Column(key="baby_age", label=tr("Baby’s age"), says=tr("How old the baby was that day.")),
        Column(key="length_ms", label=tr("Length"), kind="ms", unit=tr("milliseconds"), says=tr("Of the whole film.")),
        Column(
            key="coded_ms", label=tr("Coded"), kind="ms", unit=tr("milliseconds"),
            says=tr("What was coded, less what is not codable. Empty where that was not said."),
        ),
        Column(key="coder", label=tr("Tagged by"), says=tr("Empty where nobody said.")),
        Column(key="tagged_on", label=tr("Tagging done on"), kind="day", says=tr("Empty while it goes on.")),
    ]  # fmt: skip
    return Section(
        key="films",
        heading=tr("What was filmed"),
        table=Table(key="films", label=tr("Films"), columns=columns, rows=rows, limits=limits_text(films)),
    )


def _figures(gathering: Gathering, seen: dict[str, list[FilmSeen]]) -> list[Section]:
    found = []
    for coder, films in seen.items():
        table, answered = figures.table(gathering, films), figures.signals(gathering, films)
        who = coder or tr("one worker")
        if table.rows:
            heading = tr("The moments, as {who} tagged them", who=who)
            found.append(Section(key="figures", heading=heading, level=2, table=table))
        if answered:
            small = [
                tr(
                    "A signal may be answered by a pause, or out of the picture. A share of few says little, and turns "
                    "on the window: neither more nor sooner is a hope of this work."
                )
            ]
            heading = tr("Signals and answers, as {who} tagged them", who=who)
            found.append(Section(key="signals", heading=heading, level=2, facts=answered, small=small))
    return [Section(key="measures", heading=tr("For supervision and research")), *found] if found else []


def _sessions(gathering: Gathering, held: Sequence[Shared]) -> Section | None:
    if not held:
        return None
    steps: list[Words] = []
    coming: list[Fact] = []
    for one in held:
        session = one.session
        steps += said_by(tr("Next step, {day}", day=day(session.held_on)), session.next_step)
        filming = between_dots(day(session.film_next_on) if session.film_next_on else "", session.film_next.strip())
        coming += facts(("film_next", tr("Next filming, said on {day}", day=day(session.held_on)), filming))
    return Section(
        key="sessions",
        heading=tr("Sessions, and what comes next"),
        text=[between_dots(_when(gathering, one), one.session.theme.strip()) for one in held],
        facts=coming,
        words=steps,
    )


def _coders(seen: dict[str, list[FilmSeen]]) -> Section | None:
    if not seen:
        return None
    who = ", ".join(coder or tr("one worker") for coder in seen)
    return Section(key="coders", heading=tr("Who tagged"), text=[tr("Tagged by {who}.", who=who)])


def _t(gathering: Gathering, standings: Sequence[standing.Standing], since: str, until: str) -> Section | None:
    found = goal_part.t_facts(gathering, standings, since, until)
    return Section(key="t", heading=tr("The goals as one figure"), level=2, facts=found) if found else None


kind = ReportKind(
    name="progress",
    label=tr("Progress"),
    says=tr("What was filmed and seen over a time, goals in words, the parent’s words; figures with their limits"),
    about="family",
    readers=("worker", "team"),
    formats=("pdf", "docx", "html", "xlsx", "json"),
    gather=_gather,
    for_measures=True,
)
