"""JSON: for other programs. Its format is published as a JSON Schema."""

import msgspec

from video_feedback.exports import letters
from video_feedback.exports.exporter import Exporter
from video_feedback.exports.report import Report
from video_feedback.jobs import Progress
from video_feedback.words import tr


def _bytes(report: Report, progress: Progress) -> bytes:
    progress.at(0.0)
    data = msgspec.json.encode(letters.changed(report.file, letters.in_utf_8))
    return msgspec.json.format(data, indent=2) + b"\n"


exporter = Exporter(
    name="json",
    ending="json",
    says=tr("For other programs, in a published format"),
    write=_bytes,
)
