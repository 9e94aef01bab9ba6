"""What stands in the way of a film, and what is hidden in it. No Qt in here."""

from dataclasses import dataclass, replace
from pathlib import Path

from sqlite_utils import Database

from video_feedback.consent import doors
from video_feedback.consent.doors import Door, NotAgreed
from video_feedback.counts import counted
from video_feedback.errors import Trouble
from video_feedback.exports import locking
from video_feedback.library import hidden_places
from video_feedback.words import tr
from video_feedback_ui.reels import gathered
from video_feedback_ui.reels.draft import Draft, words_amiss
from video_feedback_ui.reels.for_whom import HiddenState
from video_feedback_ui.reels.parts import Part


@dataclass(frozen=True, slots=True)
class Refusal:
    """`at_the_door` is whose agreement is missing (mended at `place`), `says` anything else; both empty: go on."""

    at_the_door: str = ""
    place: str = ""
    says: str = ""


def door_of(draft: Draft) -> Door:
    """The door through which a film leaves."""
    return doors.copy_for(draft.reader, draft.purpose if draft.reader == "team" else None)


def refusal(db: Database, draft: Draft, passphrase: str, again: str) -> Refusal:
    """Why the film is not made as it is now."""
    reviews = [film for film in draft.film_ids if film in draft.reviews]
    if reviews and draft.reader == "parent":
        return Refusal(says=tr("The film of a session is for supervision. Nothing of it is shown to a parent."))
    try:
        doors.require(db, door_of(draft), draft.film_ids)
        doors.require(db, doors.REVIEW_FILM, reviews)
    except NotAgreed as trouble:
        return Refusal(str(trouble), trouble.place)
    except Trouble as trouble:
        return Refusal(str(trouble))
    return Refusal(says=_in_itself(draft, passphrase, again))


def _in_itself(draft: Draft, passphrase: str, again: str) -> str:
    if not draft.leaving:
        if any(part.is_shared for part in draft.parts):
            return tr("All parts were left out of the session. Add one that was shown.")
        return tr("All parts are for you only. Add one that may be shown, or let them in.")
    if draft.shows_own and not draft.reason.strip():
        return tr("Say in a few words why moments for you only are let in.")
    if why := words_amiss(draft):
        return why
    if draft.lock:
        if not passphrase:
            return tr("Think of a passphrase: four words or more that nobody would guess.")
        try:
            locking.key(draft.lock, passphrase)
        except Trouble as trouble:
            return str(trouble)
        if passphrase != again:
            return tr("Type the passphrase once more, so that it is surely as you mean it.")
    return ""


def hidden_anew(db: Database, draft: Draft) -> Draft:
    """The same film, with what is hidden by now."""
    found = {part.recording_id: hidden_places.hidden(db, part.recording_id) for part in draft.whole}
    every = {
        part.id: replace(part, stretch=replace(part.stretch, hidden=found[part.recording_id]))
        for part in (*draft.whole, *draft.parts)
    }
    whole = tuple(replace(part, stretch=replace(part.stretch, hidden=found[part.recording_id])) for part in draft.whole)
    return replace(draft, whole=whole, parts=tuple(every[part.id] for part in draft.parts))


def gathered_anew(db: Database, media: Path, draft: Draft) -> Draft:
    """The same film, as the library has its films, crops and codes by now; what was set here stays."""
    try:
        fresh = {part.id: part for part in gathered.draft(db, media, draft.source).whole}
    except Trouble:
        return hidden_anew(db, draft)  # what cannot be had any more is told as it is made

    def now(part: Part) -> Part:
        if (new := fresh.get(part.id)) is None:
            return part
        shown = new.stretch
        stretch = replace(
            part.stretch,
            film=shown.film,
            turn=shown.turn,
            crop=shown.crop,
            brightness=shown.brightness,
            contrast=shown.contrast,
        )
        return replace(
            part,
            stretch=stretch,
            is_shared=new.is_shared,
            is_left_out=new.is_left_out,
            shown_crop=new.shown_crop,
        )

    changed = replace(draft, whole=tuple(map(now, draft.whole)), parts=tuple(map(now, draft.parts)))
    return hidden_anew(db, changed)


def hidden(db: Database, draft: Draft) -> list[HiddenState]:
    """What is hidden in each film of it, and what waits for a yes or no."""
    named = {part.recording_id: part.film for part in draft.parts}
    return [HiddenState(one, named[one], _said(db, one)) for one in dict.fromkeys(named)]


def _said(db: Database, recording_id: str) -> str:
    agreed = sum(1 for place in hidden_places.of_recording(db, recording_id) if place.agreed)
    sounds = len(hidden_places.sounds(db, recording_id))
    said = [counted(agreed, "place")] * bool(agreed)
    said += [counted(sounds, "stretch of sound", "stretches of sound")] * bool(sounds)
    words = tr("Hidden: {what}.", what=tr(" and ").join(said)) if said else tr("Nothing is marked to be hidden.")
    return f"{words} {hidden_places.waiting(db, [recording_id])}".strip()
