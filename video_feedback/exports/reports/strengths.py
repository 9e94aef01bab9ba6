"""What we saw together: what a parent takes home from a session."""

from pathlib import Path

from sqlite_utils import Database

from video_feedback.consent import doors
from video_feedback.errors import Trouble
from video_feedback.exports.report import Asked, Report, ReportKind
from video_feedback.exports.telling import asking, kind_part
from video_feedback.exports.telling.gathering import Gathering
from video_feedback.feedback import parent_words
from video_feedback.library import calm_plans, sessions
from video_feedback.library.instants import day_of
from video_feedback.words import tr


def _gather(db: Database, media: Path | None, session_id: str, asked: Asked) -> Report:
    asking.check(asked, kind.readers)
    gathering = Gathering(db, media, asked, doors.copy_for(asked.reader, asked.purpose))
    session = sessions.get(db, session_id)
    one = kind_part.shared(db, session)
    gathering.tells_of(moment.recording_id for _, moment in one.pairs)
    if one.is_empty:
        raise Trouble(
            tr("There is nothing to take home from this session yet. Choose a moment, or write down their words.")
        )
    plan = calm_plans.of_family(db, session.family_id)
    is_easy = plan.easy_read if asked.easy_read is None else asked.easy_read
    return gathering.report(
        kind.name,
        f"session:{session_id}",
        session.family_id,
        name="what-we-saw-together",
        title=parent_words.say(plan.language, "together"),
        under_title=parent_words.day_text(plan.language, day_of(session.held_on)),
        sections=[
            *kind_part.sections(gathering, one, plan, is_easy=is_easy),
            kind_part.to_keep(plan.language),
        ],
        language=plan.language,
        easy_read=is_easy,
    )


kind = ReportKind(
    name="strengths",
    label=tr("What we saw together"),
    says=tr("For the parent to keep: pictures, kind words, and what they said"),
    about="session",
    readers=("parent",),
    formats=("pdf", "html", "json"),
    gather=_gather,
)
