"""A sheet of pictures for the family to keep: strengths alone, with the baby's words, and no tag, time or figure."""

from collections.abc import Iterable
from pathlib import Path

from sqlite_utils import Database

from video_feedback.consent import doors
from video_feedback.errors import Trouble
from video_feedback.exports.report import Asked, Report, ReportKind
from video_feedback.exports.telling import asking
from video_feedback.exports.telling.gathering import Gathering
from video_feedback.feedback import keeping, parent_words
from video_feedback.feedback.kind_words import amiss
from video_feedback.feedback.parent_view import captions_of, shown_crop
from video_feedback.library import calm_plans, families, looks, moments, recordings, rows
from video_feedback.words import tr
from video_feedback_schemas.calm_records import CalmPlan
from video_feedback_schemas.records import Moment, Pick
from video_feedback_schemas.report_file import Section, Words

NAME = "moments-to-keep"


def of_moments(
    db: Database,
    media: Path | None,
    family_id: str,
    moment_ids: Iterable[str],
    asked: Asked,
    *,
    baby: str = "",
    with_voice: bool = True,
) -> Report:
    """The sheet of these moments, in the order given; `baby` is the first name at its head, if the family wishes it.

    Raises Trouble where nothing is left to keep, and NotAgreed.
    """
    asking.check(asked, kind.readers)
    if why := amiss(baby):
        raise Trouble(why)
    gathering = Gathering(db, media, asked, doors.copy_for(asked.reader, asked.purpose))
    plan = calm_plans.of_family(db, family_id)
    wanted = list(dict.fromkeys(moment_ids))
    by_id = {str(moment.id): moment for moment in moments.by_ids(db, wanted)}
    found = [by_id[each] for each in wanted if each in by_id]
    told = [moment for moment in found if gathering.is_told(moment) and _is_theirs(db, moment, family_id)]
    if not told:
        raise Trouble(nothing_to_keep())
    gathering.tells_of(moment.recording_id for moment in told)
    title = parent_words.say(plan.language, "keepsake")
    sections = [_section(gathering, moment, plan, with_voice=with_voice) for moment in told]
    sharing = Section(
        key="sharing",
        small=[parent_words.say(plan.language, "to_keep"), parent_words.say(plan.language, "sharing")],
    )
    return gathering.report(
        kind.name,
        f"family:{family_id}",
        family_id,
        name=NAME,
        title=baby.strip() or title,
        under_title=title if baby.strip() else "",
        sections=[*sections, sharing],
        language=plan.language,
        easy_read=asked.easy_read is not False,  # large pictures, with few words below
    )


def nothing_to_keep() -> str:
    """What is said where there is nothing."""
    return tr("There is nothing to keep yet. Choose moments of strength for the family to keep, together with them.")


def _gather(db: Database, media: Path | None, family_id: str, asked: Asked) -> Report:
    families.get(db, family_id)
    return of_moments(db, media, family_id, [moment.id for moment in keeping.of_family(db, family_id)], asked)


def _section(gathering: Gathering, moment: Moment, plan: CalmPlan, *, with_voice: bool) -> Section:
    pick = _last_picked(gathering.db, moment.id)
    crop = shown_crop(gathering.db, moment.id) or looks.crops(gathering.db, [moment])[moment.id]
    picture = gathering.still(moment.recording_id, pick.still_ms if pick else moment.face_ms, crop)
    label = parent_words.label(plan.language, gathering.codes.code(moment).parent_label).strip()
    voice = captions_of(pick, plan) if pick and with_voice else ()
    return Section(
        key="moment",
        picture=picture,
        picture_says=label if label and not amiss(label) else parent_words.say(plan.language, "together"),
        words=[Words(by="", words=caption.words, language=caption.language) for caption in voice],
    )


def _last_picked(db: Database, moment_id: str) -> Pick | None:
    """The newest pick of a moment that has a voice, or else the newest."""
    order = "trim(voice || voice_other) = '', id DESC LIMIT 1"
    return next(iter(rows.select(db, Pick, "picks", "moment_id = ?", [moment_id], order=order)), None)


def _is_theirs(db: Database, moment: Moment, family_id: str) -> bool:
    recording = recordings.get(db, moment.recording_id)
    return recording.family_id == family_id and recording.kind == "family"


kind = ReportKind(
    name="keepsake",
    label=tr("Pictures to keep"),
    says=tr("For the family to keep: a sheet of the moments that were chosen with them, and the baby’s words"),
    about="family",
    readers=("parent",),
    formats=("pdf", "html"),
    gather=_gather,
)
