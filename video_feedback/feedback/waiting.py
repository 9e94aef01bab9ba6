"""What waits for the worker in a family's work: films to watch, scripts to write, notes to finish, agreements to renew.

Of a family that is paused or closed nothing waits.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from sqlite_utils import Database

from video_feedback.consent import agreement
from video_feedback.counts import counted
from video_feedback.library import closing, recordings
from video_feedback.library.instants import day_of, day_text
from video_feedback.words import tr
from video_feedback_schemas.records import Family

Kind = Literal["closed", "watch", "script", "notes", "consent"]

_UNWATCHED = (
    "SELECT id FROM recordings WHERE family_id = ? AND kind = 'family' "
    "AND NOT EXISTS (SELECT 1 FROM audit WHERE act = 'erase' AND what = 'recording:' || recordings.id) "
    "AND NOT EXISTS (SELECT 1 FROM moments WHERE recording_id = recordings.id) "
    "AND NOT EXISTS (SELECT 1 FROM watchings WHERE recording_id = recordings.id AND watched_at IS NOT NULL) "
    "ORDER BY coalesce(filmed_at, imported_at) DESC"
)
_OF_SESSION = (
    "SELECT id, held_on FROM sessions WHERE family_id = ?1 AND held_on {when} ?2 "
    "AND EXISTS (SELECT 1 FROM picks WHERE session_id = sessions.id {picks}) {words} ORDER BY held_on"
)
_UNSCRIPTED = _OF_SESSION.format(when=">=", picks="AND say = '' AND ask = ''", words="")
_UNWRITTEN = _OF_SESSION.format(
    when="<",
    picks="",
    words="AND recorded_at IS NULL AND next_step = '' AND note = '' "
    "AND NOT EXISTS (SELECT 1 FROM remarks WHERE session_id = sessions.id)",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Waits:
    """One thing, in a few words, and the place where it is done."""

    kind: Kind
    words: str
    place: str


def of_family(db: Database, family: Family, today: date) -> list[Waits]:
    """What waits on a day, the nearest to be done first."""
    if family.status != "open":
        return []
    found: list[Waits] = []
    closed = closing.of_family(db, family.id)
    to_choose = [
        film
        for film in closed
        if (why := closing.why(db, film)) and why.hold is None and not recordings.is_erased(db, film)
    ]
    if to_choose:
        words = tr("{films} to hold or erase", films=counted(len(to_choose), "closed film"))
        found.append(Waits(kind="closed", words=words, place=f"family:{family.id}/consent"))
    notes = db.execute(_UNWRITTEN, [family.id, today.isoformat()]).fetchall()
    if notes:
        session_id, held_on = notes[-1]
        words = (
            tr("Notes of {day} to finish", day=day_text(day_of(held_on), year=False))
            if len(notes) == 1
            else tr("Notes of {count} visits to finish", count=len(notes))
        )
        found.append(Waits(kind="notes", words=words, place=f"session:{session_id}"))
    scripts = db.execute(_UNSCRIPTED, [family.id, today.isoformat()]).fetchall()
    if scripts:
        words = tr("A script to write") if len(scripts) == 1 else tr("{count} scripts to write", count=len(scripts))
        found.append(Waits(kind="script", words=words, place=f"session:{scripts[0][0]}"))
    films = [film for (film,) in db.execute(_UNWATCHED, [family.id]).fetchall() if film not in closed]
    if films:
        found.append(
            Waits(
                kind="watch",
                words=tr("{films} to watch", films=counted(len(films), "film")),
                place=f"recording:{films[0]}",
            )
        )
    ending = agreement.soon(db, family.id, today.isoformat())
    if ending:
        words = tr("{agreements} to renew", agreements=counted(len(ending), "agreement"))
        found.append(Waits(kind="consent", words=words, place=f"family:{family.id}/consent"))
    return found
