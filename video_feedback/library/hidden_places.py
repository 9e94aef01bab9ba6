"""What is hidden in a film when something of it leaves: places of the picture with their keys, stretches of sound."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Literal

from sqlite_utils import Database

from video_feedback.errors import NotFound
from video_feedback.hiding.hidden import Hidden, Key, Place, Unheard
from video_feedback.hiding.spot import SAME, overlap, spot
from video_feedback.library import rows
from video_feedback.media.crop import Crop
from video_feedback.words import tr
from video_feedback_schemas.ids import HiddenKeyId, HiddenPlaceId, RecordingId, new_id
from video_feedback_schemas.leaving_records import HiddenKey, HiddenPlace, HiddenSound

_GIVES_WAY_MS = 300
"""So near to where a hand has put a place, what the app had found itself gives way."""


def of_recording(db: Database, recording_id: str) -> list[HiddenPlace]:
    """All of them, also those that nobody has said yes or no to yet; the earliest first."""
    return rows.select(
        db, HiddenPlace, "hidden_places", "recording_id = ?", [recording_id], order="start_ms, end_ms, id"
    )


def keys(db: Database, place_id: str) -> list[HiddenKey]:
    """The earliest first."""
    return rows.select(db, HiddenKey, "hidden_keys", "place_id = ?", [place_id], order="at_ms")


def sounds(db: Database, recording_id: str) -> list[HiddenSound]:
    """The earliest first."""
    return rows.select(
        db, HiddenSound, "hidden_sounds", "recording_id = ?", [recording_id], order="start_ms, end_ms, id"
    )


def add(db: Database, place: HiddenPlace, at: Iterable[HiddenKey]) -> None:
    """A new place, with its keys."""
    rows.add(db, "hidden_places", place)
    for key in at:
        rows.add(db, "hidden_keys", key)


def get(db: Database, place_id: str) -> HiddenPlace:
    """Raises NotFound."""
    found = rows.get(db, HiddenPlace, "hidden_places", place_id)
    if found is None:
        raise NotFound(tr("What was to be hidden is not there any more."))
    return found


def edit(db: Database, place: HiddenPlace) -> None:
    rows.edit(db, "hidden_places", place)


def remove(db: Database, place_id: str) -> None:
    """The place, and its keys with it."""
    rows.remove(db, "hidden_places", [place_id])


def put_key(db: Database, key: HiddenKey) -> None:
    """A key at its frame, instead of one that is there already."""
    rows.put(db, "hidden_keys", key, ("place_id", "at_ms"))


def put_by_hand(db: Database, place_id: str, key: Key) -> None:
    """A place is here at this frame, because a hand has put it there: nearby keys that no hand has set go.

    Raises NotFound if the place has gone meanwhile.
    """
    get(db, place_id)
    for near in keys(db, place_id):
        if near.made_by != "hand" and abs(near.at_ms - key.at_ms) < _GIVES_WAY_MS and near.at_ms != key.at_ms:
            remove_key(db, near.id)
    put_key(db, record_of(place_id, key, "hand"))


def put_followed(db: Database, place_id: str, start_ms: int, end_ms: int, found: Iterable[Key]) -> None:
    """The keys that were found by following, between those that a hand has set: others there go. Raises NotFound."""
    get(db, place_id)
    for key in keys(db, place_id):
        if key.made_by != "hand" and start_ms <= key.at_ms <= end_ms:
            remove_key(db, key.id)
    by_hand = {key.at_ms for key in keys(db, place_id)}
    for made in found:
        if made.at_ms not in by_hand:
            put_key(db, record_of(place_id, made, "followed"))


def record_of(place_id: str, key: Key, made_by: Literal["hand", "followed", "face"]) -> HiddenKey:
    return HiddenKey(
        id=HiddenKeyId(new_id()),
        place_id=HiddenPlaceId(place_id),
        at_ms=key.at_ms,
        left_of=key.left,
        top_of=key.top,
        width=key.width,
        height=key.height,
        made_by=made_by,
    )


def answer(db: Database, place_id: str, *, agreed: bool) -> None:
    """A person has said yes or no."""
    edit(db, replace(get(db, place_id), agreed=agreed))


def propose(db: Database, recording_id: str, found: Sequence[Place], start_ms: int, end_ms: int) -> int:
    """Put faces that were found between these times up for a yes or a no; gives how many.

    Earlier proposals there that nobody has answered give way. What was answered already is not asked again. Raises
    NotFound if the film has gone meanwhile.
    """
    if not db.execute("SELECT 1 FROM boxes WHERE recording_id = ?", [recording_id]).fetchone():
        raise NotFound(tr("The film was erased meanwhile: nothing of it is kept."))
    there = of_recording(db, recording_id)
    for place in there:
        if place.found == "face" and place.agreed is None and place.start_ms < end_ms and place.end_ms > start_ms:
            remove(db, place.id)
    answered = [is_ for place in there if place.agreed is not None if (is_ := as_place(db, place)) is not None]
    new = [place for place in found if not any(_is_of(place, other) for other in answered)]
    for made in new:
        record = HiddenPlace(
            id=HiddenPlaceId(new_id()),
            recording_id=RecordingId(recording_id),
            start_ms=made.start_ms,
            end_ms=made.end_ms,
            how=made.how,
            shape=made.shape,
            found="face",
        )
        add(db, record, [record_of(record.id, key, "face") for key in made.keys])
    return len(new)


def _is_of(place: Place, other: Place) -> bool:
    """Whether nearly all of a place is within another already."""
    step = max(1, (place.end_ms - place.start_ms) // 8)
    times = range(place.start_ms, place.end_ms, step)
    within = [
        other.start_ms <= ms < other.end_ms and overlap(spot(place.keys, ms), spot(other.keys, ms)) > SAME
        for ms in times
    ]
    return sum(within) >= 0.75 * len(within)


def remove_key(db: Database, key_id: str) -> None:
    rows.remove(db, "hidden_keys", [key_id])


def add_sound(db: Database, sound: HiddenSound) -> None:
    rows.add(db, "hidden_sounds", sound)


def edit_sound(db: Database, sound: HiddenSound) -> None:
    rows.edit(db, "hidden_sounds", sound)


def remove_sound(db: Database, sound_id: str) -> None:
    rows.remove(db, "hidden_sounds", [sound_id])


def turn(db: Database, recording_id: str, clockwise: int) -> None:
    """Whatever is hidden turns with the picture, by 0, 90, 180 or 270 degrees."""
    for place in of_recording(db, recording_id):
        for key in keys(db, place.id):
            made = Crop(key.left_of, key.top_of, key.width, key.height).turned(clockwise)
            turned = replace(key, left_of=made.left, top_of=made.top, width=made.width, height=made.height)
            rows.edit(db, "hidden_keys", turned)


def forget(db: Database, recording_id: str) -> None:
    """All of them, for good: where a face was tells of a film that has gone."""
    mine = "SELECT id FROM hidden_places WHERE recording_id = ?"
    db.execute(f"DELETE FROM hidden_keys WHERE place_id IN ({mine})", [recording_id])
    for table in ("hidden_places", "hidden_sounds"):
        db.execute(f"DELETE FROM {table} WHERE recording_id = ?", [recording_id])


def waiting(db: Database, recording_ids: Iterable[str]) -> str:
    """A sentence for what leaves of these films: how many proposals nobody has answered. Empty if there is none."""
    films = list(dict.fromkeys(recording_ids))
    marks = ", ".join("?" * len(films))
    asked = f"SELECT count(*) FROM hidden_places WHERE agreed IS NULL AND recording_id IN ({marks})"
    count = int(db.execute(asked, films).fetchone()[0])
    if not count:
        return ""
    if count == 1:
        return tr("1 proposal to hide something waits for your yes or no. Until then it is not hidden.")
    return tr(
        "{count} proposals to hide something wait for your yes or no. Until then nothing of them is hidden.",
        count=count,
    )


def as_place(db: Database, place: HiddenPlace) -> Place | None:
    """A place with its keys, whatever was said to it; None if it has none."""
    found = tuple(Key(k.at_ms, k.left_of, k.top_of, k.width, k.height) for k in keys(db, place.id))
    if not found:
        return None
    return Place(start_ms=place.start_ms, end_ms=place.end_ms, how=place.how, shape=place.shape, keys=found)


def hidden(db: Database, recording_id: str) -> Hidden:
    """What is laid over all that leaves of a film: what a person has said yes to."""
    return Hidden(
        places=tuple(
            made
            for place in of_recording(db, recording_id)
            if place.agreed
            if (made := as_place(db, place)) is not None
        ),
        sounds=tuple(
            Unheard(start_ms=sound.start_ms, end_ms=sound.end_ms, how=sound.how) for sound in sounds(db, recording_id)
        ),
    )
