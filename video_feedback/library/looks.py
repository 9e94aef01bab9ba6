"""How a recording is looked at: turned, cropped, lightened; and the part of the picture a moment is about."""

from dataclasses import replace

from sqlite_utils import Database

from video_feedback.library import rows
from video_feedback.media.film import Film
from video_feedback_schemas.ids import LookId, RecordingId, new_id
from video_feedback_schemas.records import Look, MomentCrop


def of_recording(db: Database, recording_id: str) -> Look:
    """The look of a recording; as the film was made where nobody has changed it."""
    found = rows.select(db, Look, "looks", "recording_id = ?", [recording_id])
    return found[0] if found else Look(id=LookId(new_id()), recording_id=RecordingId(recording_id))


def keep(db: Database, look: Look) -> None:
    """Write down a look, the first or a new one."""
    exists = rows.get(db, Look, "looks", look.id) is not None
    rows.edit(db, "looks", look) if exists else rows.add(db, "looks", look)


def crop_of_moment(db: Database, moment_id: str) -> MomentCrop | None:
    """The part of the picture a moment is about, or None where it is the recording's."""
    return next(iter(rows.select(db, MomentCrop, "moment_crops", "moment_id = ?", [moment_id])), None)


def keep_crop(db: Database, crop: MomentCrop) -> None:
    """Write down the part of the picture a moment is about; it takes the place of the one before."""
    before = crop_of_moment(db, crop.moment_id)
    rows.add(db, "moment_crops", crop) if before is None else rows.edit(db, "moment_crops", replace(crop, id=before.id))


def forget_crop(db: Database, moment_id: str) -> None:
    """From now on the moment shows what the recording shows."""
    if (crop := crop_of_moment(db, moment_id)) is not None:
        rows.remove(db, "moment_crops", [crop.id])


def applied(look: Look, film: Film) -> Film:
    """A film as it is looked at: turned, and with its sound where it belongs. Crop and light are the surface's."""
    lies = look.turn_clockwise in (90, 270)
    return replace(
        film,
        width=film.height if lies else film.width,
        height=film.width if lies else film.height,
        turn_clockwise=(film.turn_clockwise + look.turn_clockwise) % 360,
        sound_late_ms=look.sound_late_ms,
    )
