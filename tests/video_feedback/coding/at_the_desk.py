"""What tests of the desk do over and over."""

from typing import Any

from video_feedback.coding.desk import Desk
from video_feedback.library import moments


def a_desk(visit: Any, **leads: int) -> Desk:
    return Desk(visit.library, visit.recording.id, visit.scheme, visit.frames, **leads)


def all_moments(visit: Any) -> list[Any]:
    return moments.of_recording(visit.db, visit.recording.id)


def undone_and_redone(visit: Any, before: list[Any]) -> bool:
    after = all_moments(visit)
    visit.library.undo()
    was = all_moments(visit)
    visit.library.redo()
    return was == before and all_moments(visit) == after != before
