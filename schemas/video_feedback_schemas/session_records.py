"""What belongs to a session beside picks and what was said: what happened, what is parked, scripts to begin from."""

from dataclasses import dataclass
from typing import Literal

from video_feedback_schemas.ids import (
    HappeningId,
    PausePointId,
    PickId,
    RecordingId,
    ReviewFilmId,
    ScriptTemplateId,
    SessionId,
    SupervisionItemId,
)
from video_feedback_schemas.times import Ms

HappeningKind = Literal["on", "played", "card", "spoke_first", "asked_again", "paused", "calm", "ended"]
"""A pick came on screen; it was played; a card was shown; what the worker ticked of a pick (the parent spoke first,
asked to see it again); a pause or the calm screen, where the worker wishes to have them marked; the window was closed.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class PausePoint:
    """A frame of a pick at which it holds by itself."""

    id: PausePointId
    pick_id: PickId
    at_ms: Ms


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """Something that happened in a session, at an instant. `words` are those of a card, else empty."""

    id: HappeningId
    session_id: SessionId
    pick_id: PickId | None
    kind: HappeningKind
    words: str = ""
    at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SupervisionItem:
    """A question to think about with a supervisor, about a pick or the whole session, and what came of it."""

    id: SupervisionItemId
    session_id: SessionId
    pick_id: PickId | None
    question: str = ""
    answer: str = ""
    is_done: bool = False
    made_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptTemplate:
    """A script to begin from. `lines` is JSON, read by the engine (`feedback/templates.py`)."""

    id: ScriptTemplateId
    name: str
    theme: str = ""
    lines: str
    archived: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewFilm:
    """The film of a session. `offset_ms` is the film's time at the first of the session's happenings."""

    id: ReviewFilmId
    session_id: SessionId
    recording_id: RecordingId
    offset_ms: int = 0
