"""Files that go in and out of the house. Each names its format and version; old versions stay readable.

The JSON Schemas in `json/` are made from these types by `build.py`; a test keeps them in step.
"""

from dataclasses import dataclass
from typing import Literal

from video_feedback_schemas.records import ChainRole, Kind, Reader, Role, Shape, Speaker, Who


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
class PersonEntry:
    """Someone of the family, by role: names stay in the house."""

    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingEntry:
    """What was filmed, when, and how long. `baby_age` is that on the day of filming, `moments_counted` those told here.

    Times are whole milliseconds from the film's start.
    """

    id: str
    title: str
    filmed_at: str | None
    baby_age: str
    duration_ms: int
    sha256: str
    moments_counted: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MomentEntry:
    """A tagged moment. A point has no `end_ms`, nor has a stretch that was not closed.

    `note` is there only if the reader of this file may read it.
    """

    id: str
    recording: str
    scheme: str
    scheme_version: int
    code: str
    label: str
    group: str
    who: Who
    start_ms: int
    end_ms: int | None
    note: str
    note_for: Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class RemarkEntry:
    """Words that were said, to the letter."""

    speaker: Speaker
    words: str
    said_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PickEntry:
    """A moment chosen for a session: the seconds played, what was said and asked, and the parent's words on it."""

    id: str
    position: int
    moment: str
    recording: str
    label: str
    start_ms: int
    end_ms: int
    still_ms: int
    say: str
    ask: str
    voice: str
    remarks: list[RemarkEntry]


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionEntry:
    """A meeting with a parent. `question` and `next_step` are the parent's own words."""

    id: str
    held_on: str
    baby_age: str
    theme: str
    question: str
    next_step: str
    note: str
    note_for: Reader
    picks: list[PickEntry]
    remarks: list[RemarkEntry]


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryFile:
    """The worker's summary of a session or of a recording. It is not for the parent: it holds codes and notes."""

    format: Literal["video-feedback-summary"]
    format_version: Literal[1]
    made_at: str
    made_with: str
    family: str
    limits: str
    people: list[PersonEntry]
    recordings: list[RecordingEntry]
    moments: list[MomentEntry]
    session: SessionEntry | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ParentMoment:
    """What a parent may see of one pick: kind words, the voice of the baby, and what the parent said.

    `note` is there only if the worker wrote it for the parent to read. `voice_other` is the voice once more, in the
    family's second language.
    """

    seen: str
    voice: str
    note: str
    words: list[str]
    voice_other: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParentSummaryFile:
    """What a parent may take home. There is no field for a code, a count, a time or a note for anyone else.

    The app's own words in it are in `language`; `second_language` is that of each `voice_other`, empty for none.
    """

    format: Literal["video-feedback-parent-summary"]
    format_version: Literal[1]
    title: str
    day: str
    question: str
    moments: list[ParentMoment]
    words: list[str]
    note: str
    next_step: str
    language: str = "en"
    second_language: str = ""


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
