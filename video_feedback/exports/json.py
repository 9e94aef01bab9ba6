"""JSON: for other programs. Its format is published as a JSON Schema."""

import msgspec

from video_feedback.exports.exporter import Exporter
from video_feedback.exports.summary import ParentSummary, Summary
from video_feedback.jobs import Progress
from video_feedback.words import tr


def _bytes(content: Summary | ParentSummary, progress: Progress) -> bytes:
    progress.at(0.0)
    return msgspec.json.format(msgspec.json.encode(content.file), indent=2) + b"\n"


exporter = Exporter(name="json", says=tr("For other programs, in a published format"), worker=_bytes, parent=_bytes)
