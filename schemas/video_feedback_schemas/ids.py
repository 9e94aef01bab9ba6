"""Names for rows. An id is opaque text: nothing about a family can be read from it."""

import secrets
import threading
import time
from typing import NewType

FamilyId = NewType("FamilyId", str)
PersonId = NewType("PersonId", str)
RecordingId = NewType("RecordingId", str)
SchemeId = NewType("SchemeId", str)
GroupId = NewType("GroupId", str)
CodeId = NewType("CodeId", str)
MomentId = NewType("MomentId", str)
SessionId = NewType("SessionId", str)
PickId = NewType("PickId", str)
RemarkId = NewType("RemarkId", str)
LookId = NewType("LookId", str)
MomentCropId = NewType("MomentCropId", str)
SittingId = NewType("SittingId", str)
TrialId = NewType("TrialId", str)
WorkingCopyId = NewType("WorkingCopyId", str)
ChainId = NewType("ChainId", str)
BookmarkId = NewType("BookmarkId", str)
SpanId = NewType("SpanId", str)
WatchingId = NewType("WatchingId", str)
DueDateId = NewType("DueDateId", str)
PathwayId = NewType("PathwayId", str)
StageId = NewType("StageId", str)
ClosureId = NewType("ClosureId", str)
VisitId = NewType("VisitId", str)
FormId = NewType("FormId", str)
ConsentId = NewType("ConsentId", str)
InViewId = NewType("InViewId", str)
HoldId = NewType("HoldId", str)
KeepsakeId = NewType("KeepsakeId", str)
GoalId = NewType("GoalId", str)
AnchorId = NewType("AnchorId", str)
RatingId = NewType("RatingId", str)
ProofId = NewType("ProofId", str)
CardId = NewType("CardId", str)
CalmPlanId = NewType("CalmPlanId", str)
PausePointId = NewType("PausePointId", str)
HappeningId = NewType("HappeningId", str)
SupervisionItemId = NewType("SupervisionItemId", str)
ScriptTemplateId = NewType("ScriptTemplateId", str)
ReviewFilmId = NewType("ReviewFilmId", str)
ExportId = NewType("ExportId", str)
ExportFilmId = NewType("ExportFilmId", str)
ExportPresetId = NewType("ExportPresetId", str)
LogoId = NewType("LogoId", str)
HiddenPlaceId = NewType("HiddenPlaceId", str)
HiddenKeyId = NewType("HiddenKeyId", str)
HiddenSoundId = NewType("HiddenSoundId", str)


_lock = threading.Lock()
_last_ms = 0


def new_id() -> str:
    """A fresh id of 22 hexadecimal characters: 12 of time, so that ids sort by age, and 10 of chance.

    Ids made one after the other in one process always sort in that order, however fast they are made.
    """
    global _last_ms  # noqa: PLW0603 (the order of ids is one for the whole process)
    with _lock:
        _last_ms = max(_last_ms + 1, time.time_ns() // 1_000_000)
        return f"{_last_ms:012x}{secrets.token_hex(5)}"
