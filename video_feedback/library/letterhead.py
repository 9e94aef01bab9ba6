"""The letterhead's picture: a PNG that every report begins with. Its words are the service's (`service.py`)."""

from sqlite_utils import Database

from video_feedback.library import rows
from video_feedback_schemas.ids import LogoId
from video_feedback_schemas.leaving_records import Logo

_ID = LogoId("logo")


def logo(db: Database) -> bytes:
    """Empty where there is none."""
    kept = rows.get(db, Logo, "logos", _ID)
    return kept.picture if kept else b""


def keep_logo(db: Database, png: bytes) -> None:
    """Empty: none any more. Within `change`."""
    if png:
        rows.put(db, "logos", Logo(id=_ID, picture=png), ("id",))
    else:
        rows.remove(db, "logos", [_ID])
