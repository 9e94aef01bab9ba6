"""Every moment of a film with its times, code and group: a table with a codebook."""

from pathlib import Path

from sqlite_utils import Database

from video_feedback.exports.report import Asked, Report, ReportKind
from video_feedback.exports.telling import table_report
from video_feedback.words import tr


def _gather(db: Database, media: Path | None, subject_id: str, asked: Asked) -> Report:
    return table_report.of(db, media, "recording", subject_id, asked, kind.name)


kind = ReportKind(
    name="moments",
    label=tr("Moments as a table"),
    says=tr("Every moment of a film with its times, code and group; for a spreadsheet or for research"),
    about="recording",
    readers=("worker", "team"),
    formats=table_report.FORMATS,
    gather=_gather,
)
