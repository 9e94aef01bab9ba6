"""What the things are called that can be found, and their icons."""

from video_feedback.library.search import Found
from video_feedback.words import tr
from video_feedback_schemas.records import Reader

KINDS: tuple[tuple[str, str], ...] = (
    ("", tr("Everything")),
    ("note", tr("Notes")),
    ("said", tr("Parent’s words")),
    ("prompt", tr("Prompts")),
)
READERS: tuple[tuple[Reader | str, str], ...] = (
    ("", tr("Whoever may read")),
    ("worker", tr("Only you may read")),
    ("team", tr("Your team too")),
    ("parent", tr("The parent too")),
)
ICONS = {"note": "note-pencil", "said": "chat-text", "prompt": "cards"}

_NAMES = {
    ("moments", "note"): tr("Note"),
    ("watchings", "note"): tr("Note on the film"),
    ("bookmarks", "words"): tr("Bookmark"),
    ("spans", "reason"): tr("What can be coded"),
    ("consents", "note"): tr("Note on an agreement"),
    ("holds", "reason"): tr("Why a film is kept"),
    ("families", "note"): tr("Note on the family"),
    ("families", "status_because"): tr("Why the family is paused or closed"),
    ("people", "note"): tr("Note on a person"),
    ("visits", "note"): tr("Note on a date"),
    ("stages", "moved_because"): tr("Why a step was moved"),
    ("due_dates", "because"): tr("Why the due date changed"),
    ("sessions", "theme"): tr("Theme"),
    ("sessions", "question"): tr("Parent’s question"),
    ("sessions", "next_step"): tr("Next step"),
    ("sessions", "note"): tr("Note on the session"),
    ("picks", "say"): tr("To say"),
    ("picks", "ask"): tr("To ask"),
    ("picks", "voice"): tr("Baby’s voice"),
    ("picks", "voice_other"): tr("Baby’s voice"),
    ("picks", "left_out"): tr("Why a moment was not shown"),
    ("sessions", "reflections"): tr("What they talked about"),
    ("sessions", "film_next"): tr("What to film next"),
    ("supervision_items", "question"): tr("For supervision"),
    ("supervision_items", "answer"): tr("From supervision"),
    ("goals", "words"): tr("Goal"),
    ("goals", "why"): tr("Why the goal matters"),
    ("goals", "indicator"): tr("How the goal is seen"),
    ("goals", "baseline_evidence"): tr("Goal at the start"),
    ("goals", "status_because"): tr("Why the goal ended"),
    ("anchors", "words"): tr("Rung of a goal"),
    ("cards", "words"): tr("Card with a question"),
}


def name_of(found: Found) -> str:
    """`Note`, `Parent’s question`, `To say`."""
    if found.table == "remarks":
        return tr("Parent said") if found.kind == "said" else tr("You said")
    if found.table == "ratings":
        return tr("Parent on a goal") if found.kind == "said" else tr("You on a goal")
    return _NAMES[found.table, found.field]
