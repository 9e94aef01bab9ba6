"""The record of a session: who was there, what was shown and said, and what comes next."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from video_feedback.consent import doors
from video_feedback.exports.limits import limits_text
from video_feedback.exports.report import Asked, Report, ReportKind
from video_feedback.exports.telling import asking
from video_feedback.exports.telling.gathering import Gathering, between_dots, day
from video_feedback.exports.telling.parts import about_film, crops, facts, said_by
from video_feedback.exports.telling.persons import role_text
from video_feedback.feedback import record
from video_feedback.feedback.record import Went
from video_feedback.goals import standing
from video_feedback.library import (
    attendances,
    families,
    happenings,
    moments,
    recordings,
    session_goals,
    sessions,
    supervision,
)
from video_feedback.library.instants import day_of
from video_feedback.media.crop import Crop
from video_feedback.words import tr
from video_feedback_schemas.records import Moment, Pick, Remark, Session
from video_feedback_schemas.report_file import Fact, Section, Words
from video_feedback_schemas.times import clock_text, length_text

SCALE = tr("The parent’s own, on a ladder from 1 to 10. It is no measure of anybody.")
Pair = tuple[Pick, Moment]


def _gather(db: Database, media: Path | None, session_id: str, asked: Asked) -> Report:
    asking.check(asked, kind.readers)
    gathering = Gathering(db, media, asked, doors.copy_for(asked.reader, asked.purpose))
    session = sessions.get(db, session_id)
    pairs = [(pick, moments.get(db, pick.moment_id)) for pick in sessions.picks(db, session_id)]
    told = [(pick, moment) for pick, moment in pairs if gathering.is_told(moment)]
    films = [recordings.get(db, film_id) for film_id in dict.fromkeys(moment.recording_id for _, moment in told)]
    gathering.tells_of(film.id for film in films)
    remarks = sessions.remarks(db, session_id)
    went: dict[str, Went] = {one.pick.id: one for one in record.went(db, session_id)}
    is_to_come = record.is_to_come(db, session)
    seen = crops(gathering, told)
    shown = [pair for pair in told if not _is_left_out(pair[0], went)]
    sections = [
        _about(gathering, session),
        _asked_for(session),
        Section(key="shown", heading=_what_is_looked_at(is_to_come=is_to_come)) if shown else None,
        *(_pick(gathering, pair, went, remarks, seen, is_to_come=is_to_come) for pair in shown),
        _not_shown(gathering, told, went, remarks),
        _also_said(db, session_id, remarks, {pick.id for pick, _ in told}),
        _rating(session),
        _goals(db, session_id),
        _thoughts(gathering, session),
        _next(session),
        _safety(session),
        _supervision(gathering, session_id),
        Section(
            key="films",
            heading=tr("The films"),
            text=[between_dots(film.title, about_film(gathering, film)) for film in films],
        )
        if films
        else None,
    ]
    return gathering.report(
        kind.name,
        f"session:{session_id}",
        session.family_id,
        name=f"session-{day_of(session.held_on).isoformat()}",
        title=tr("Session planned for {day}", day=day(session.held_on))
        if is_to_come
        else tr("Session of {day}", day=day(session.held_on)),
        under_title=between_dots(
            families.get(db, session.family_id).reference, gathering.aged(session.family_id, session.held_on)
        ),
        sections=[section for section in sections if section is not None],
        limits=limits_text(films),
    )


def _what_is_looked_at(*, is_to_come: bool) -> str:
    return tr("What is to be looked at together") if is_to_come else tr("What was looked at together")


def _about(gathering: Gathering, session: Session) -> Section:
    marked = happenings.counts(gathering.db, session.id)
    there = [role_text(person) for person in attendances.of_session(gathering.db, session.id)]
    return Section(
        key="about",
        heading=tr("Who and where"),
        facts=facts(
            ("held_on", tr("Day"), day(session.held_on)),
            ("times", tr("In the parent’s window"), _from_to(marked.first_at, marked.last_at)),
            ("baby_age", tr("Baby’s age"), gathering.age(session.family_id, session.held_on)),
            ("place", tr("Where"), session.at_place.strip()),
            ("there", tr("Who was there"), ", ".join(there)),
            ("also_there", tr("Also there"), session.also_there.strip()),
            ("language", tr("Language"), session.language.strip()),
            ("interpreter", tr("Interpreter"), tr("An interpreter was there") if session.interpreter else ""),
            ("recorded", tr("Written down on"), day(session.recorded_at) if session.recorded_at else ""),
        ),
    )


def _asked_for(session: Session) -> Section | None:
    theme = facts(("theme", tr("Theme"), session.theme.strip()))
    question = said_by(tr("What the parent wondered"), session.question)
    if not theme and not question:
        return None
    return Section(key="question", heading=tr("What it was about"), facts=theme, words=question)


def _pick(
    gathering: Gathering,
    pair: Pair,
    went: Mapping[str, Went],
    remarks: Sequence[Remark],
    seen: Mapping[str, Crop],
    *,
    is_to_come: bool,
) -> Section:
    pick, moment = pair
    label = gathering.codes.code(moment).label
    one = went.get(pick.id)
    text = [tr("For the worker’s own thinking: the parent was not shown it.")]
    if one is not None and is_to_come:
        text = []
    elif one is not None:
        text = [f"{one.words}."] + ([tr("The parent spoke first.")] if one.spoke_first else [])
    note = gathering.note(moment.note, moment.note_for)
    voice = tr("Voice of the baby, by the parent") if pick.voice_by == "parent" else tr("Voice of the baby")
    return Section(
        key="pick",
        heading=label,
        level=2,
        picture=gathering.still(moment.recording_id, pick.still_ms, seen[pick.id]),
        picture_says=label,
        text=text,
        facts=[
            _seconds(pick),
            *facts(
                ("say", tr("What I say"), _script(gathering, pick.say)),
                ("ask", tr("What I ask"), _script(gathering, pick.ask)),
                ("note", between_dots(tr("Note"), asking.MAY_READ[moment.note_for]), note),
            ),
        ],
        words=[*said_by(voice, pick.voice, pick.voice_other), *_said(remarks, pick.id)],
    )


def _seconds(pick: Pick) -> Fact:
    return Fact(
        key="seconds",
        label=tr("Seconds of the film"),
        says=tr(
            "{start} to {end}, {length}",
            start=clock_text(pick.start_ms),
            end=clock_text(pick.end_ms),
            length=length_text(pick.end_ms - pick.start_ms),
        ),
        value=pick.end_ms - pick.start_ms,
        unit="ms",
    )


def _not_shown(
    gathering: Gathering, told: Sequence[Pair], went: Mapping[str, Went], remarks: Sequence[Remark]
) -> Section | None:
    left = [(pick, moment) for pick, moment in told if _is_left_out(pick, went)]
    if not left:
        return None
    return Section(
        key="not_shown",
        heading=tr("Prepared, and not shown"),
        facts=facts(
            *(
                ("left_out", gathering.codes.code(moment).label, pick.left_out.strip() or tr("Nobody said why"))
                for pick, moment in left
            )
        ),
        words=[words for pick, _ in left for words in _said(remarks, pick.id)],
    )


def _script(gathering: Gathering, text: str) -> str:
    """What a worker meant to say and ask is for their own eyes (R11): the team has it only where it was let in."""
    return text.strip() if gathering.asked.reader == "worker" else gathering.note(text, "worker")


def _is_left_out(pick: Pick, went: Mapping[str, Went]) -> bool:
    return pick.id in went and went[pick.id].was_shown is False


def _also_said(db: Database, session_id: str, remarks: Sequence[Remark], told: set[str]) -> Section | None:
    """What was said of nothing in particular, and what else happened. Words said of a moment that is not told here
    stand here too: they are the parent's."""
    loose = [remark for remark in remarks if remark.pick_id not in told]
    words = [words for remark in loose for words in said_by(_speaker(remark), remark.words)]
    besides = record.besides(db, session_id)
    if not words and not besides:
        return None
    return Section(key="also", heading=tr("Also said, and what else there was"), text=besides, words=words)


def _said(remarks: Sequence[Remark], pick_id: str) -> list[Words]:
    return [
        words for remark in remarks if remark.pick_id == pick_id for words in said_by(_speaker(remark), remark.words)
    ]


def _speaker(remark: Remark) -> str:
    return tr("Parent") if remark.speaker == "parent" else tr("Worker")


def _rating(session: Session) -> Section | None:
    rated = [
        Fact(key=key, label=label, says=tr("{rated} of 10", rated=value), value=value, limits=SCALE)
        for key, label, value in (
            ("rated_now", tr("Now"), session.rated_now),
            ("rated_hoped", tr("Hoped for"), session.rated_hoped),
        )
        if value is not None
    ]
    return Section(key="rating", heading=tr("How the parent sees it"), facts=rated) if rated else None


def _goals(db: Database, session_id: str) -> Section | None:
    served = [standing.of_goal(db, goal) for goal in session_goals.of_session(db, session_id)]
    if not served:
        return None
    return Section(
        key="goals",
        heading=tr("The goals it served"),
        facts=facts(*(("goal", " ".join(each.goal.words.split()), each.stands) for each in served)),
    )


def _thoughts(gathering: Gathering, session: Session) -> Section | None:
    found = facts(
        *(
            (key, between_dots(label, asking.MAY_READ[reader]), gathering.note(text, reader))
            for key, label, text, reader in (
                ("reflections", tr("Looking back"), session.reflections, session.reflections_for),
                ("note", tr("Note"), session.note, session.note_for),
            )
        )
    )
    return Section(key="thoughts", heading=tr("What the worker thought"), facts=found) if found else None


def _next(session: Session) -> Section | None:
    words = said_by(tr("Next step, in the parent’s words"), session.next_step)
    filming = between_dots(day(session.film_next_on) if session.film_next_on else "", session.film_next.strip())
    if not words and not filming:
        return None
    return Section(
        key="next", heading=tr("What comes next"), words=words, facts=facts(("film_next", tr("Next filming"), filming))
    )


def _safety(session: Session) -> Section | None:
    """That a worry was raised, and nothing of it."""
    if not session.safety_raised:
        return None
    says = tr("A worry about safety was raised in this session. What it was is written down outside this app.")
    return Section(key="safety", heading=tr("A worry about safety"), text=[says])


def _supervision(gathering: Gathering, session_id: str) -> Section | None:
    """Of the team those read it who supervise."""
    if gathering.asked.reader == "team" and gathering.door.purpose != "supervision":
        return None
    items = [
        item
        for item in supervision.of_session(gathering.db, session_id)
        if (item.question.strip() or item.answer.strip()) and _may_tell(gathering, item.pick_id)
    ]
    if not items:
        return None
    return Section(
        key="supervision",
        heading=tr("For supervision"),
        facts=facts(
            *(
                (
                    "supervision",
                    item.question.strip() or tr("A question"),
                    item.answer.strip() or tr("Not answered yet"),
                )
                for item in items
            )
        ),
    )


def _may_tell(gathering: Gathering, pick_id: str | None) -> bool:
    """A question about a moment that is left out is left out with it."""
    if pick_id is None or gathering.asked.worker_only:
        return True
    moment = moments.get(gathering.db, sessions.get_pick(gathering.db, pick_id).moment_id)
    return gathering.codes.is_shared(moment)


def _from_to(first: str, last: str) -> str:
    if not first:
        return ""
    begin, end = (f"{datetime.fromisoformat(at).astimezone():%H:%M}" for at in (first, last))
    return tr("{begin} to {end}", begin=begin, end=end)


kind = ReportKind(
    name="session_record",
    label=tr("Session record"),
    says=tr("Who was there, what was shown, the parent’s own words and the next step"),
    about="session",
    readers=("worker", "team"),
    formats=("pdf", "docx", "html", "json"),
    gather=_gather,
)
