"""What we saw together, of all sessions so far: an account with pictures for the parent to keep."""

from pathlib import Path

from sqlite_utils import Database

from video_feedback.consent import doors
from video_feedback.errors import Trouble
from video_feedback.exports.report import Asked, Report, ReportKind
from video_feedback.exports.telling import asking, kind_part
from video_feedback.exports.telling.gathering import Gathering
from video_feedback.feedback import parent_words
from video_feedback.library import calm_plans, families, sessions
from video_feedback.library.instants import day_of, today
from video_feedback.words import tr
from video_feedback_schemas.report_file import Section


def _gather(db: Database, media: Path | None, family_id: str, asked: Asked) -> Report:
    asking.check(asked, kind.readers)
    family = families.get(db, family_id)
    gathering = Gathering(db, media, asked, doors.copy_for(asked.reader, asked.purpose))
    since, until = asking.days(asked)
    held = [
        kind_part.shared(db, session)
        for session in reversed(sessions.of_family(db, family.id))
        if since <= day_of(session.held_on).isoformat() <= min(until, today())
    ]
    told = [one for one in held if not one.is_empty]
    gathering.tells_of(moment.recording_id for one in told for _, moment in one.pairs)
    if not told:
        raise Trouble(tr("There is nothing to take home yet. Hold a session, and write down what the parent said."))
    plan = calm_plans.of_family(db, family.id)
    is_easy = plan.easy_read if asked.easy_read is None else asked.easy_read
    found: list[Section] = []
    for one in told:
        heading = parent_words.day_text(plan.language, day_of(one.session.held_on))
        found.append(Section(key="session", heading=heading))
        found += kind_part.sections(gathering, one, plan, is_easy=is_easy, level=2)
    return gathering.report(
        kind.name,
        f"family:{family.id}",
        family.id,
        name="what-we-saw-together",
        title=parent_words.say(plan.language, "together"),
        under_title="",
        sections=[*found, kind_part.to_keep(plan.language)],
        language=plan.language,
        easy_read=is_easy,
    )


kind = ReportKind(
    name="strengths_of_family",
    label=tr("What we saw together"),
    says=tr("For the parent to keep: all sessions so far, with pictures and what they said"),
    about="family",
    readers=("parent",),
    formats=("pdf", "html", "json"),
    gather=_gather,
)
