"""Names for files that leave the house: safe on every system, and with nothing of a family in them."""

from video_feedback.exports.summary import ParentSummary, Summary
from video_feedback.library.instants import day_of


def suggested(content: Summary | ParentSummary, format_name: str) -> str:
    """`session-2026-05-21.html`, `recording-2026-05-14.csv`, `what-we-saw-together.html`."""
    if isinstance(content, ParentSummary):
        return f"what-we-saw-together.{format_name}"
    file = content.file
    if file.session is not None:
        return f"session-{day_of(file.session.held_on).isoformat()}.{format_name}"
    filmed = next((recording.filmed_at for recording in file.recordings if recording.filmed_at), None)
    return f"recording-{day_of(filmed or file.made_at).isoformat()}.{format_name}"
