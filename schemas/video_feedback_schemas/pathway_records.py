"""A family's pathway and its dates. Days are ISO texts, as in `records.py`."""

from dataclasses import dataclass
from typing import Literal

from video_feedback_schemas.ids import ClosureId, DueDateId, FamilyId, PathwayId, PersonId, StageId, VisitId
from video_feedback_schemas.records import Reader

VisitKind = Literal["visit", "filming", "health", "conference", "core_group", "legal", "other"]
VisitStatus = Literal["planned", "done", "missed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DueDate:
    """A due date that held until another was found. `until` is the day on which the other was written down."""

    id: DueDateId
    person_id: PersonId
    due_on: str
    until: str
    because: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Closure:
    """A day on which the service does not work, beside the bank holidays of its nation; or `works` on one of them."""

    id: ClosureId
    on_day: str
    called: str = ""
    works: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Pathway:
    """A pathway to begin from. `steps` is a JSON list, as `pathway/templates.py` reads it."""

    id: PathwayId
    name: str
    language: str
    steps: str
    archived: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A dated step of a family's pathway. `rule` says when it is (`pathway/rules.py`); with an `or_rule`, the earlier.

    `key` names it within the family, for rules of other stages. `moved_to` is a day chosen by hand, with its reason.
    """

    id: StageId
    family_id: FamilyId
    position: int
    key: str
    name: str
    rule: str
    or_rule: str = ""
    is_review: bool = False
    done_on: str | None = None
    moved_to: str | None = None
    moved_because: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A date with or about a family that is no session. `at_time` is `10:30`, or empty."""

    id: VisitId
    family_id: FamilyId
    kind: VisitKind
    on_day: str
    at_time: str = ""
    status: VisitStatus = "planned"
    by_whom: str = ""
    note: str = ""
    note_for: Reader = "worker"
    made_at: str = ""
