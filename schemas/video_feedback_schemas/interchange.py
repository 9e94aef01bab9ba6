"""Files that go in and out of the house. Each names its format and version; old versions stay readable.

The JSON Schemas in `json/` are made from these types by `build.py`; a test keeps them in step.
"""

from dataclasses import dataclass
from typing import Literal

from video_feedback_schemas.records import ChainRole, Kind, Shape, Who


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupEntry:
    """A group of codes. `colour` names one of eight colours, `g1` to `g8`, and `shape` goes with it everywhere."""

    id: str
    label: str
    colour: Literal["g1", "g2", "g3", "g4", "g5", "g6", "g7", "g8"]
    shape: Shape
    worker_only: bool = False
    exclusive: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeEntry:
    """A code. Pre-roll and post-roll say how much film is played around a point, in milliseconds.

    `lead_ms` is how late the hand is after the eye (null: as the app is set), `lag_ms` how far back a late press goes.
    """

    id: str
    group: str
    label: str
    parent_label: str
    kind: Kind
    who: Who
    key: str
    definition: str
    look_for: str = ""
    chain_role: ChainRole = ""
    parent_visible: bool = True
    pre_roll_ms: int = 2000
    post_roll_ms: int = 3000
    archived: bool = False
    lead_ms: int | None = None
    lag_ms: int = 5000


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemeFile:
    """A scheme: a set of codes in groups, in the order of the pad."""

    format: Literal["video-feedback-scheme"]
    format_version: Literal[1]
    id: str
    version: int
    name: str
    language: str
    author: str
    licence: str
    age_range: str
    groups: list[GroupEntry]
    codes: list[CodeEntry]
    archived: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditHead:
    """The last line there was when the file was made, and its seal in hexadecimal. Number 0: there was none."""

    n: int
    seal: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditLine:
    """One thing that was done. `who` is a worker's id, `worker` their name where they still open the library.

    `what` is an id with its kind (`recording:ID`), `detail` a few fixed words or the SHA-256 of a file. `at` is in UTC.
    """

    n: int
    at: str
    who: str
    worker: str
    act: str
    what: str
    detail: str
    seal: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditFile:
    """The record of what was done with the films of a library, from its first line to its last."""

    format: Literal["video-feedback-audit"]
    format_version: Literal[1]
    made_at: str
    made_with: str
    head: AuditHead
    lines: list[AuditLine]
