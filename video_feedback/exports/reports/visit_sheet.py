"""The visit sheet: the script of a session on paper, for the worker's own hand."""

from pathlib import Path

from sqlite_utils import Database

from video_feedback.consent import doors
from video_feedback.counts import counted, in_words
from video_feedback.exports.report import Asked, Report, ReportKind
from video_feedback.exports.telling import asking
from video_feedback.exports.telling.gathering import Gathering, between_dots
from video_feedback.exports.telling.parts import facts, said_by
from video_feedback.feedback import visit_sheet
from video_feedback.feedback.visit_sheet import SheetPick
from video_feedback.library import pause_points, sessions
from video_feedback.library.instants import day_of
from video_feedback.words import tr
from video_feedback_schemas.records import Pick
from video_feedback_schemas.report_file import Column, Section, Table

CHECKS = (
    tr("How are they today? Their hope, and their question."),
    tr("The picture first, then the seconds. Then wait: they speak first."),
    tr("What did the baby do next? What does it say to their question?"),
    tr("Their own words, written down as they said them."),
    tr("The next step in their words, and what to film next."),
)
"""What is ticked by hand."""


def _gather(db: Database, media: Path | None, session_id: str, asked: Asked) -> Report:
    asking.check(asked, kind.readers)
    sheet = visit_sheet.gather(db, session_id)
    gathering = Gathering(db, media, asked, doors.VISIT_SHEET)
    gathering.tells_of(sheet.film_ids)
    session = sessions.get(db, session_id)
    by_id: dict[str, Pick] = {pick.id: pick for pick in sessions.picks(db, session_id)}
    about = Section(
        key="about",
        facts=facts(("theme", tr("Theme"), sheet.theme.strip())),
        words=said_by(tr("What the parent wondered"), sheet.question),
    )
    return gathering.report(
        kind.name,
        f"session:{session_id}",
        session.family_id,
        name=f"visit-sheet-{day_of(session.held_on).isoformat()}",
        title=tr("Visit {number}, {day}", number=sheet.number, day=sheet.day),
        under_title=between_dots(sheet.family, sheet.age),
        sections=[
            *([about] if about.facts or about.words else []),
            *(_pick(gathering, each, by_id[each.pick_id]) for each in sheet.picks),
            Section(key="checks", heading=tr("On the visit"), table=_checks()),
            *([Section(key="left_out", small=[_left_out(sheet.left_out)])] if sheet.left_out else []),
        ],
        limits=sheet.service,
    )


def _left_out(many: int) -> str:
    if many == 1:
        return tr("One pick is not on it, since it cannot be shown to the parent.")
    return tr("{number} picks are not on it, since they cannot be shown to the parent.", number=many)


def _pick(gathering: Gathering, each: SheetPick, pick: Pick) -> Section:
    return Section(
        key="pick",
        heading=tr("{number}. {label}", number=each.number, label=each.label),
        picture=gathering.still(each.recording_id, each.still_ms, each.crop),
        picture_says=each.label,
        facts=facts(
            ("seconds", tr("Seconds"), between_dots(each.seconds, each.place)),
            ("plays", tr("It plays"), _plays(gathering, pick)),
            ("say", tr("What I say"), each.say),
            ("ask", tr("What I ask"), each.ask),
            ("card", tr("Card"), each.card),
        ),
        words=[
            words
            for caption in each.voice
            for words in said_by(tr("Voice of the baby"), caption.words, language=caption.language)
        ],
    )


def _checks() -> Table:
    """The first cell of each line is empty: it is for a pen."""
    columns = [
        Column(key="done", label=tr("Done"), kind="yes", says=tr("For the hand.")),
        Column(key="check", label=tr("What to think of"), says=tr("In the order of a visit.")),
    ]
    return Table(key="checks", label=tr("On the visit"), columns=columns, rows=[[None, check] for check in CHECKS])


def _plays(gathering: Gathering, pick: Pick) -> str:
    """How it plays where that is not once, at its own speed, without holding."""
    holds = len(pause_points.of_pick(gathering.db, pick.id))
    return between_dots(
        tr("at {share} % of its speed", share=round(100 * pick.rate)) if pick.rate != 1 else "",
        tr("again and again") if pick.loops else "",
        tr("and holds at {pauses}", pauses=counted(in_words(holds), "place")) if holds else "",
    )


kind = ReportKind(
    name="visit_sheet",
    label=tr("Visit sheet"),
    says=tr("The script on a page: what to say and ask, beside each picture"),
    about="session",
    readers=("worker",),
    formats=("pdf", "docx", "html", "json"),
    gather=_gather,
)
