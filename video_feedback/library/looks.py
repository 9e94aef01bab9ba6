"""How a recording is looked at: turned, cropped, lightened; and the part of the picture a moment is about."""

from collections.abc import Iterable
from dataclasses import replace

from sqlite_utils import Database

from video_feedback.library import hidden_places, rows
from video_feedback.media.crop import Crop
from video_feedback.media.film import Film
from video_feedback_schemas.ids import LookId, MomentCropId, MomentId, RecordingId, new_id
from video_feedback_schemas.records import Look, Moment, MomentCrop

_PICKS_THAT_CROP = (
    "SELECT picks.id, picks.crop_left, picks.crop_top, picks.crop_width, picks.crop_height "
    "FROM picks JOIN moments ON moments.id = moment_id WHERE recording_id = ? AND picks.crop_width IS NOT NULL"
)


def of_recording(db: Database, recording_id: str) -> Look:
    """The look of a recording; as the film was made where nobody has changed it."""
    found = rows.select(db, Look, "looks", "recording_id = ?", [recording_id])
    return found[0] if found else Look(id=LookId(new_id()), recording_id=RecordingId(recording_id))


def of_moment(db: Database, recording_id: str, moment_id: str | None) -> Look:
    """The look of a recording while a moment of it is shown: with the crop of the moment, where it has its own."""
    look = of_recording(db, recording_id)
    own = crop_of_moment(db, moment_id) if moment_id else None
    return look if own is None else cropped(look, Crop.of(own))


def crops(db: Database, shown: Iterable[Moment]) -> dict[str, Crop]:
    """What is seen of the picture in each of these moments, by its id: its own part, or else the recording's."""
    by_film: dict[RecordingId, list[MomentId]] = {}
    for moment in shown:
        by_film.setdefault(moment.recording_id, []).append(moment.id)
    found: dict[str, Crop] = {}
    for recording_id, moment_ids in by_film.items():
        found |= dict.fromkeys(moment_ids, Crop.of(of_recording(db, recording_id)))
        found |= {own.moment_id: Crop.of(own) for own in _own_crops(db, recording_id) if own.moment_id in found}
    return found


def cropped(look: Look, crop: Crop) -> Look:
    """The same look at another part of the picture."""
    return replace(look, crop_left=crop.left, crop_top=crop.top, crop_width=crop.width, crop_height=crop.height)


def keep(db: Database, look: Look) -> None:
    """Write down a look, the first or a new one."""
    exists = rows.get(db, Look, "looks", look.id) is not None
    rows.edit(db, "looks", look) if exists else rows.add(db, "looks", look)


def crop_of_moment(db: Database, moment_id: str) -> MomentCrop | None:
    """The part of the picture a moment is about, or None where it is the recording's."""
    return next(iter(rows.select(db, MomentCrop, "moment_crops", "moment_id = ?", [moment_id])), None)


def turn(db: Database, recording_id: str, clockwise: int) -> None:
    """Turn a recording by so many degrees. Its crop and those of its moments and picks turn along: they show what they
    showed; and what is hidden in it stays hidden."""
    look = of_recording(db, recording_id)
    turned = replace(look, turn_clockwise=(look.turn_clockwise + clockwise) % 360)
    keep(db, cropped(turned, Crop.of(look).turned(clockwise)))
    for own in _own_crops(db, recording_id):
        keep_crop(db, own.moment_id, Crop.of(own).turned(clockwise))
    for pick_id, *edges in db.execute(_PICKS_THAT_CROP, [recording_id]).fetchall():
        made = Crop(*edges).turned(clockwise)
        db.execute(
            "UPDATE picks SET crop_left = ?, crop_top = ?, crop_width = ?, crop_height = ? WHERE id = ?",
            [made.left, made.top, made.width, made.height, pick_id],
        )
    hidden_places.turn(db, recording_id, clockwise)


def keep_crop(db: Database, moment_id: MomentId, crop: Crop) -> None:
    """Write down the part of the picture a moment is about; it takes the place of the one before."""
    before = crop_of_moment(db, moment_id)
    made = MomentCrop(
        id=before.id if before else MomentCropId(new_id()),
        moment_id=moment_id,
        crop_left=crop.left,
        crop_top=crop.top,
        crop_width=crop.width,
        crop_height=crop.height,
    )
    rows.edit(db, "moment_crops", made) if before else rows.add(db, "moment_crops", made)


def forget_crop(db: Database, moment_id: str) -> None:
    """From now on the moment shows what the recording shows."""
    if (crop := crop_of_moment(db, moment_id)) is not None:
        rows.remove(db, "moment_crops", [crop.id])


def _own_crops(db: Database, recording_id: str) -> list[MomentCrop]:
    of_its_moments = "moment_id IN (SELECT id FROM moments WHERE recording_id = ?)"
    return rows.select(db, MomentCrop, "moment_crops", of_its_moments, [recording_id])


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
