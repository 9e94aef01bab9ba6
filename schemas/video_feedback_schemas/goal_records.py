"""Goals, as goal attainment scaling has them: levels in words, and ratings by parent and worker apart."""

from dataclasses import dataclass
from typing import Literal

from video_feedback_schemas.ids import AnchorId, FamilyId, GoalId, MomentId, ProofId, RatingId, SessionId
from video_feedback_schemas.records import Reader

Domain = Literal["care", "together", "feelings", "home", "support", "substances", "appointments"]
Scale = Literal["gas5", "gas_half", "gas_minus3"]
"""Levels from -2 to +2; with -0.5 beside them; with -3 beside them."""
GoalStatus = Literal["open", "met", "changed", "closed"]
Rater = Literal["parent", "worker"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """A goal in the parent's own `words`. `why` is why it matters to the baby, `indicator` who does what, where, how
    often. `baseline` is the level before work started. `importance` and `difficulty` go from 0 to 3."""

    id: GoalId
    family_id: FamilyId
    position: int
    words: str
    domain: Domain
    why: str = ""
    indicator: str = ""
    scale: Scale = "gas5"
    baseline: float | None = None
    baseline_on: str | None = None
    baseline_evidence: str = ""
    expected_by: str | None = None
    importance: int = 1
    difficulty: int = 1
    set_by: str = ""
    agreed_by: str = ""
    status: GoalStatus = "open"
    status_because: str = ""
    made_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """What one level of a goal looks like, in one version of its words."""

    id: AnchorId
    goal_id: GoalId
    version: int
    level: float
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """Where a goal stood on a day, as one of the two saw it. A parent's `words` are kept to the letter."""

    id: RatingId
    goal_id: GoalId
    version: int
    rater: Rater
    rated_on: str
    level: float
    words: str = ""
    words_for: Reader = "worker"
    made_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What a rating rests on: a moment of a film, or a session."""

    id: ProofId
    rating_id: RatingId
    moment_id: MomentId | None = None
    session_id: SessionId | None = None
