"""What the things are called that can be found, and their icons."""

from video_feedback.library.search import Found
from video_feedback_schemas.records import Reader

KINDS: tuple[tuple[str, str], ...] = (
    ("", "Everything"),
    ("note", "Notes"),
    ("said", "Parent’s words"),
    ("prompt", "Prompts"),
)
READERS: tuple[tuple[Reader | str, str], ...] = (
    ("", "Whoever may read"),
    ("worker", "Only you may read"),
    ("team", "Your team too"),
    ("parent", "The parent too"),
)
ICONS = {"note": "note-pencil", "said": "chat-text", "prompt": "cards"}

_NAMES = {
    ("moments", "note"): "Note",
    ("watchings", "note"): "Note on the film",
    ("bookmarks", "words"): "Bookmark",
    ("spans", "reason"): "What can be coded",
    ("consents", "note"): "Note on an agreement",
    ("holds", "reason"): "Why a film is kept",
    ("families", "note"): "Note on the family",
    ("families", "status_because"): "Why the family is paused or closed",
    ("people", "note"): "Note on a person",
    ("visits", "note"): "Note on a date",
    ("stages", "moved_because"): "Why a step was moved",
    ("due_dates", "because"): "Why the due date changed",
    ("sessions", "theme"): "Theme",
    ("sessions", "question"): "Parent’s question",
    ("sessions", "next_step"): "Next step",
    ("sessions", "note"): "Note on the session",
    ("picks", "say"): "To say",
    ("picks", "ask"): "To ask",
    ("picks", "voice"): "Baby’s voice",
    ("picks", "voice_other"): "Baby’s voice",
    ("picks", "left_out"): "Why a moment was not shown",
    ("sessions", "reflections"): "What they talked about",
    ("sessions", "film_next"): "What to film next",
    ("supervision_items", "question"): "For supervision",
    ("supervision_items", "answer"): "From supervision",
    ("goals", "words"): "Goal",
    ("goals", "why"): "Why the goal matters",
    ("goals", "indicator"): "How the goal is seen",
    ("goals", "baseline_evidence"): "Goal at the start",
    ("goals", "status_because"): "Why the goal ended",
    ("anchors", "words"): "Rung of a goal",
    ("cards", "words"): "Card with a question",
}


def name_of(found: Found) -> str:
    """`Note`, `Parent’s question`, `To say`."""
    if found.table == "remarks":
        return "Parent said" if found.kind == "said" else "You said"
    if found.table == "ratings":
        return "Parent on a goal" if found.kind == "said" else "You on a goal"
    return _NAMES[found.table, found.field]
