"""Agreements: who said what to which purpose, who is in view, and what is kept although it should go."""

from dataclasses import dataclass
from typing import Literal

from video_feedback_schemas.ids import (
    ConsentId,
    FamilyId,
    FormId,
    HoldId,
    InViewId,
    KeepsakeId,
    MomentId,
    PersonId,
    RecordingId,
)
from video_feedback_schemas.records import Reader

Purpose = Literal["feedback", "supervision", "team", "training", "research", "assessment", "family", "review_film"]
"""What a film may be used for: each is agreed to by itself, and none is implied by another."""
ConsentStatus = Literal["asked", "given", "refused", "withdrawn"]
How = Literal["", "signed", "verbal", "easy_read", "interpreted"]
FormKind = Literal["application/pdf", "image/jpeg", "image/png"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A form that was signed, as a PDF or a photo. Its bytes are kept apart (`library/forms.py`)."""

    id: FormId
    family_id: FamilyId
    name: str
    kind: FormKind
    sha256: str
    size_bytes: int
    made_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """What a person said to one purpose. For a baby `given_by` is the adult who holds parental responsibility.

    Days are ISO texts; `expires_on` is the last day on which it holds. `notice` is the version of the privacy notice.
    The newest of a person, giver and purpose is the one that holds; those before are its history.
    """

    id: ConsentId
    person_id: PersonId
    given_by: PersonId | None
    purpose: Purpose
    status: ConsentStatus
    asked_on: str | None = None
    given_on: str | None = None
    expires_on: str | None = None
    withdrawn_on: str | None = None
    how: How = ""
    language: str = ""
    recorded_by: str = ""
    interpreter: str = ""
    advocate: str = ""
    capacity: str = ""
    notice: str = ""
    form_id: FormId | None = None
    note: str = ""
    note_for: Reader = "team"
    made_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class InView:
    """This person can be seen or heard in this film."""

    id: InViewId
    recording_id: RecordingId
    person_id: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """A film that is kept although it should go. `until` is the last day of it."""

    id: HoldId
    recording_id: RecordingId
    reason: str
    by_whom: str
    until: str
    made_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Keepsake:
    """A moment that the family is to keep."""

    id: KeepsakeId
    moment_id: MomentId
    made_at: str = ""
