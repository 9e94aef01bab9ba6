"""PDF: typeset pages, tagged for screen readers (PDF/UA-1), with their fonts in them."""

from datetime import UTC, datetime

from video_feedback.exports import pages
from video_feedback.exports.exporter import Exporter
from video_feedback.exports.report import Report
from video_feedback.jobs import Progress
from video_feedback.words import tr


def _bytes(report: Report, progress: Progress) -> bytes:
    made_at = report.file.made_at
    # A parent's page has no day of its own: no file of it tells when it was made.
    instant = datetime.fromisoformat(made_at) if made_at else datetime.fromtimestamp(0, UTC)
    data = pages.laid(report, progress).pdf(round(instant.timestamp()))
    progress.at(1.0)
    return data


exporter = Exporter(name="pdf", ending="pdf", says=tr("Pages to print or to send, the same everywhere"), write=_bytes)
