"""Who may read a field, said above it."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from video_feedback.words import tr
from video_feedback_schemas.records import Reader
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.words import label, row

READERS: dict[Reader, str] = {
    "worker": tr("only you"),
    "team": tr("you and your team"),
    "parent": tr("the parent too"),
}


def only_you() -> QHBoxLayout:
    """Says that nobody else reads what stands here."""
    return row(IconLabel("eye-slash", 14), label(READERS["worker"], "small"), gap=6)


def named(name: QLabel, *right: QWidget | QHBoxLayout) -> QHBoxLayout:
    """The line above a field: its name, and at the right who may read it."""
    return row(name, None, *right, gap=6)
