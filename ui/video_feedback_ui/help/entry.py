"""One thing that Help says."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """A few words and a sentence or two about them. `action` names the action whose key is shown beside."""

    title: str
    words: str
    action: str = ""
