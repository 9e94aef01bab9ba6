"""What leaves the house: what was written out, settings to begin from, and what is hidden in it."""

from dataclasses import dataclass
from typing import Literal

from video_feedback_schemas.consent_records import Purpose
from video_feedback_schemas.ids import (
    ExportFilmId,
    ExportId,
    ExportPresetId,
    FamilyId,
    HiddenKeyId,
    HiddenPlaceId,
    HiddenSoundId,
    LogoId,
    RecordingId,
)
from video_feedback_schemas.records import Reader
from video_feedback_schemas.times import Ms

Lock = Literal["", "zip", "age"]
"""How a file is locked with a passphrase: not at all, as a ZIP archive with AES-256, or by `age`."""
PresetKind = Literal["report", "reel"]
HowHidden = Literal["blur", "squares", "plain"]
HiddenShape = Literal["round", "square"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """One thing that was written out. `kind` is a report's name, `reel`, `keepsake` or another way out's own word.

    `path` is where it was put then, `gone_on` the day on which a worker said that it is no longer there. `reason` is
    why moments for the worker's own thinking were let in. `sha256` is that of the file as it left, locked or not.
    """

    id: ExportId
    family_id: FamilyId | None
    kind: str
    format: str
    reader: Reader
    purpose: Purpose | Literal[""] = ""
    title: str = ""
    path: str = ""
    sha256: str
    bytes: int
    locked: Lock = ""
    worker_only: bool = False
    reason: str = ""
    made_at: str
    gone_on: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportFilm:
    """This film is told of, or shown, in what was written out."""

    id: ExportFilmId
    export_id: ExportId
    recording_id: RecordingId


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportPreset:
    """Settings by a name of the service's own. `says` is JSON, read by the engine (`exports/presets.py`)."""

    id: ExportPresetId
    kind: PresetKind
    name: str
    says: str
    archived: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Logo:
    """The picture of the letterhead: a PNG."""

    id: LogoId
    picture: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class HiddenPlace:
    """A part of the picture that is hidden from `start_ms` up to `end_ms`, where its keys say. `agreed` is None while
    nobody has said; without a person's yes nothing is hidden."""

    id: HiddenPlaceId
    recording_id: RecordingId
    start_ms: Ms
    end_ms: Ms
    how: HowHidden = "blur"
    shape: HiddenShape = "round"
    found: Literal["hand", "face"] = "hand"
    agreed: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HiddenKey:
    """Where a hidden place is at a frame, in thousandths of the picture as it is looked at (upright)."""

    id: HiddenKeyId
    place_id: HiddenPlaceId
    at_ms: Ms
    left_of: int
    top_of: int
    width: int
    height: int
    made_by: Literal["hand", "followed", "face"] = "hand"


@dataclass(frozen=True, slots=True, kw_only=True)
class HiddenSound:
    """A stretch of sound that is hidden, from `start_ms` up to `end_ms`: silence, or a tone."""

    id: HiddenSoundId
    recording_id: RecordingId
    start_ms: Ms
    end_ms: Ms
    how: Literal["silence", "tone"] = "silence"
