"""What can be done to one pick: its words, its frames, and how it is shown. Each is one step that can be taken back;
the moment that the pick was made of stays as it is."""

from dataclasses import replace
from typing import Any, Literal

from video_feedback.library import calm_plans, cards, pause_points, sessions
from video_feedback.media.crop import Crop
from video_feedback.words import tr
from video_feedback_schemas.calm_records import Deck
from video_feedback_schemas.ids import CardId
from video_feedback_schemas.records import Pick, Speaker
from video_feedback_schemas.times import Ms
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.sessions.deeds import place_of

PickField = Literal["say", "ask", "voice", "voice_other"]


def write(bridge: Bridge, pick: Pick, field: PickField, words: str, *, joins: bool) -> None:
    _edit(bridge, pick, _writing(field, pick.position), joins=joins, **{field: words})


def _writing(field: PickField, place: int) -> str:
    if field == "say":
        return tr("Write what I will say, moment {place}", place=place)
    if field == "ask":
        return tr("Write what I will ask, moment {place}", place=place)
    return tr("Write the baby’s voice, moment {place}", place=place)


def trim(bridge: Bridge, pick: Pick, start_ms: Ms, end_ms: Ms) -> None:
    """Let a pick begin and end at other frames. The moment it was made of stays as it is; the still stays within."""
    fresh = sessions.get_pick(bridge.db, pick.id)
    still = Ms(min(max(fresh.still_ms, start_ms), end_ms))
    name = tr("Trim moment {place}", place=pick.position)
    _edit(bridge, pick, name, joins=True, start_ms=start_ms, end_ms=end_ms, still_ms=still)


def choose_still(bridge: Bridge, pick: Pick, still_ms: Ms) -> None:
    _edit(bridge, pick, tr("Choose the still of moment {place}", place=pick.position), still_ms=still_ms)


def set_speed(bridge: Bridge, pick: Pick, rate: float) -> None:
    """1.0, 0.5 or 0.25."""
    _edit(bridge, pick, tr("Choose the speed of moment {place}", place=pick.position), rate=rate)


def set_loop(bridge: Bridge, pick: Pick, *, loops: bool) -> None:
    place = pick.position
    name = tr("Loop moment {place}", place=place) if loops else tr("Play moment {place} once", place=place)
    _edit(bridge, pick, name, loops=loops)


def set_crop(bridge: Bridge, pick: Pick, crop: Crop | None) -> None:
    """Show this part of the picture; None for what the moment shows."""
    edges = (None,) * 4 if crop is None else (crop.left, crop.top, crop.width, crop.height)
    name = tr("Choose the part of the picture, moment {place}", place=pick.position)
    crop_left, crop_top, crop_width, crop_height = edges
    _edit(bridge, pick, name, crop_left=crop_left, crop_top=crop_top, crop_width=crop_width, crop_height=crop_height)


def add_pause(bridge: Bridge, pick: Pick, at_ms: Ms) -> None:
    with bridge.change(tr("Set a pause in moment {place}", place=pick.position), place=place_of(pick.session_id)) as db:
        pause_points.add(db, pick.id, at_ms)


def remove_pause(bridge: Bridge, pick: Pick, point_id: str) -> None:
    name = tr("Take a pause out of moment {place}", place=pick.position)
    with bridge.change(name, place=place_of(pick.session_id)) as db:
        pause_points.remove(db, point_id)


def say_whose(bridge: Bridge, pick: Pick, speaker: Speaker) -> None:
    """Whose words the voice of the baby is in. The words themselves stay to the letter."""
    place = pick.position
    name = (
        tr("Mark the parent’s words for the baby, moment {place}", place=place)
        if speaker == "parent"
        else tr("Mark my words for the baby, moment {place}", place=place)
    )
    _edit(bridge, pick, name, voice_by=speaker)


def take_words(bridge: Bridge, pick: Pick, words: str) -> None:
    """Let the baby speak with words of the parent's, to the letter."""
    name = tr("Take the parent’s words for the baby, moment {place}", place=pick.position)
    _edit(bridge, pick, name, voice=words, voice_by="parent")


def choose_symbol(bridge: Bridge, pick: Pick, symbol: str) -> None:
    """The picture beside the words, by the name of its icon; "" for none."""
    _edit(bridge, pick, tr("Choose the picture beside the words, moment {place}", place=pick.position), symbol=symbol)


def attach_card(bridge: Bridge, pick: Pick, card_id: str | None) -> None:
    """Show this card with the pick; None for none."""
    place = pick.position
    name = (
        tr("Take the card from moment {place}", place=place)
        if card_id is None
        else tr("Put a card with moment {place}", place=place)
    )
    _edit(bridge, pick, name, card_id=None if card_id is None else CardId(card_id))


def write_card(bridge: Bridge, pick: Pick, deck: Deck, words: str, *, ask: str, attach: bool) -> None:
    """Write a card of the family's own, in the language of its cards, and `ask` with it.

    Raises Trouble without words.
    """
    session = sessions.get(bridge.db, pick.session_id)
    with bridge.change(tr("Write a card"), place=place_of(pick.session_id)) as db:
        card = cards.new(deck, calm_plans.of_family(db, session.family_id).language, words, session.family_id)
        cards.add(db, card)
        fresh = sessions.get_pick(db, pick.id)
        sessions.edit_pick(db, replace(fresh, ask=ask, card_id=card.id if attach else fresh.card_id))


def _edit(bridge: Bridge, pick: Pick, name: str, *, joins: bool = False, **made: Any) -> None:
    with bridge.change(name, place=place_of(pick.session_id), joins=joins) as db:
        sessions.edit_pick(db, replace(sessions.get_pick(db, pick.id), **made))
