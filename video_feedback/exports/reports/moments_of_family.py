"""The moments of all films of a family, with their times, code and group: a table with a codebook."""

from pathlib import Path

from sqlite_utils import Database

from video_feedback.exports.report import Asked, Report, ReportKind
from video_feedback.exports.telling import table_report
from video_feedback.words import tr


def _gather(db: Database, media: Path | None, subject_id: str, asked: Asked) -> Report:
    return table_report.of(db, media, "family", subject_id, asked, kind.name)


kind = ReportKind(
    name="moments_of_family",
    label=tr("Moments as a table"),
    says=tr("The moments of all films of a family, with their times, code and group; for research"),
    about="family",
    readers=("worker", "team"),
    formats=table_report.FORMATS,
    gather=_gather,
)
