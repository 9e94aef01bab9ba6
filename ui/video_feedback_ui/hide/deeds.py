"""What is done to what is hidden in a film: each is one step that can be taken back."""

from collections.abc import Iterable
from dataclasses import replace

from video_feedback.hiding.following import Followed
from video_feedback.hiding.hidden import Key
from video_feedback.hiding.looking import Proposals
from video_feedback.hiding.spot import Spot
from video_feedback.library import hidden_places
from video_feedback.media.crop import FULL
from video_feedback.words import tr
from video_feedback_schemas.ids import HiddenPlaceId, HiddenSoundId, RecordingId, new_id
from video_feedback_schemas.leaving_records import HiddenPlace, HiddenShape, HiddenSound, HowHidden
from video_feedback_schemas.times import Ms
from video_feedback_ui.bridge import Bridge


class Deeds:
    """Writes for one film."""

    def __init__(self, bridge: Bridge, recording_id: str) -> None:
        self._bridge = bridge
        self._id = recording_id
        self._place = place_of(recording_id)

    def propose(self, found: Proposals, start_ms: int, end_ms: int) -> int:
        """Put up what was found; gives how many are new."""
        with self._bridge.change(tr("Find faces"), place=self._place) as db:
            return hidden_places.propose(db, self._id, found.places, start_ms, end_ms)

    def answer(self, place_id: str, *, agreed: bool) -> None:
        name = tr("Say yes to hiding") if agreed else tr("Say no to hiding")
        with self._bridge.change(name, place=self._place) as db:
            hidden_places.answer(db, place_id, agreed=agreed)

    def draw(self, at: Spot, ms: int, end_ms: int, how: HowHidden, shape: HiddenShape) -> str:
        """A part drawn by hand is hidden from its frame on. Gives its id."""
        place = HiddenPlace(
            id=HiddenPlaceId(new_id()),
            recording_id=RecordingId(self._id),
            start_ms=Ms(ms),
            end_ms=Ms(end_ms),
            how=how,
            shape=shape,
            agreed=True,
        )
        with self._bridge.change(tr("Hide a part"), place=self._place) as db:
            hidden_places.add(db, place, [hidden_places.record_of(place.id, _key(ms, at), "hand")])
        return place.id

    def move(self, place_id: str, at: Spot, ms: int) -> None:
        with self._bridge.change(tr("Move what is hidden"), place=self._place) as db:
            hidden_places.put_by_hand(db, place_id, _key(ms, at))

    def follow(self, place_id: str, begin: Key, found: Iterable[Followed], start_ms: int, end_ms: int) -> None:
        """It was followed from where it is at `begin`, which is a hand's word from then on."""
        keys = [key for each in found for key in each.keys]
        with self._bridge.change(tr("Follow what is hidden"), place=self._place) as db:
            hidden_places.put_by_hand(db, place_id, begin)
            hidden_places.put_followed(db, place_id, start_ms, end_ms, keys)

    def last(self, place: HiddenPlace, start_ms: int, end_ms: int) -> None:
        """From when to when a place is hidden."""
        with self._bridge.change(tr("When it is hidden"), place=self._place) as db:
            hidden_places.edit(db, replace(place, start_ms=Ms(start_ms), end_ms=Ms(end_ms)))

    def look(self, place: HiddenPlace, *, how: HowHidden | None = None, shape: HiddenShape | None = None) -> None:
        with self._bridge.change(tr("How it is hidden"), place=self._place) as db:
            hidden_places.edit(db, replace(place, how=how or place.how, shape=shape or place.shape))

    def remove(self, place_id: str) -> None:
        with self._bridge.change(tr("Hide it no more"), place=self._place) as db:
            hidden_places.remove(db, place_id)

    def add_sound(self, start_ms: int, end_ms: int) -> str:
        """Gives its id."""
        sound = HiddenSound(
            id=HiddenSoundId(new_id()), recording_id=RecordingId(self._id), start_ms=Ms(start_ms), end_ms=Ms(end_ms)
        )
        with self._bridge.change(tr("Hide a word"), place=self._place) as db:
            hidden_places.add_sound(db, sound)
        return sound.id

    def edit_sound(self, sound: HiddenSound) -> None:
        with self._bridge.change(tr("How a word is hidden"), place=self._place) as db:
            hidden_places.edit_sound(db, sound)

    def remove_sound(self, sound_id: str) -> None:
        with self._bridge.change(tr("Let a word be heard"), place=self._place) as db:
            hidden_places.remove_sound(db, sound_id)


def place_of(recording_id: str) -> str:
    """`hide:RECORDING_ID`."""
    return f"hide:{recording_id}"


def _key(ms: int, at: Spot) -> Key:
    left, top = round(at.left), round(at.top)
    return Key(Ms(ms), left, top, max(1, min(FULL - left, round(at.width))), max(1, min(FULL - top, round(at.height))))
