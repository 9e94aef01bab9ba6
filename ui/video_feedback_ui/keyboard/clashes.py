"""Who has a key already: another action that is heard in the same place, or a code."""

from collections.abc import Iterable
from dataclasses import dataclass

from video_feedback.words import tr
from video_feedback_schemas.records import Code
from video_feedback_ui.actions import ACTIONS, EVERYWHERE, FAMILY, FAMILYS_PAGES, PREPARE, PRESENT, keyboard
from video_feedback_ui.keyboard import presses


@dataclass(frozen=True, slots=True)
class Clash:
    """`action` is the name of the one that has the key; "" where a code has it, which always comes first."""

    words: str
    action: str = ""


def clash(name: str, key: str, codes: Iterable[Code]) -> Clash | None:
    """What stands in the way of giving a key to an action."""
    key = presses.normal(key)
    if ACTIONS[name].where in (EVERYWHERE, PREPARE):
        for code in codes:
            # With Shift, a code's key tags what has just been.
            if code.key and presses.without_shift(key) == code.key.lower():
                return Clash(tr("{code} is a code, and codes come first", code=code.label))
    for other in ACTIONS:
        if other != name and _meet(name, other) and key in map(presses.normal, keyboard.keys(other)):
            return Clash(f"{ACTIONS[other].words} ({ACTIONS[other].where})", other)
    return None


def can_go_without(name: str) -> bool:
    """Whether an action may be left without any key: in the parent's window every one is needed."""
    return ACTIONS[name].where != PRESENT or len(keyboard.keys(name)) > 1


def _meet(name: str, other: str) -> bool:
    """Whether both can be heard at one time. In the parent's own window nothing else is."""
    theirs = [each.startswith("parent_") for each in (name, other)]
    if any(theirs):
        return all(theirs)
    wheres = {ACTIONS[name].where, ACTIONS[other].where}
    return len(wheres) == 1 or EVERYWHERE in wheres or (FAMILY in wheres and bool(wheres & FAMILYS_PAGES))
