"""Names for rows. An id is opaque text: nothing about a family can be read from it."""

import secrets
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


def new_id() -> str:
    """A fresh id of 22 hexadecimal characters: 12 of time, so that ids sort by age, and 10 of chance."""
    return f"{time.time_ns() // 1_000_000:012x}{secrets.token_hex(5)}"
