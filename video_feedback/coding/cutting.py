"""One stretch becomes two, several become one. Whoever calls has a change open, and has asked what may be done."""

from collections.abc import Sequence
from dataclasses import replace

from sqlite_utils import Database

from video_feedback.library import chains, looks, moments, sessions
from video_feedback.library.instants import now
from video_feedback.media.crop import Crop
from video_feedback.media.frame_table import FrameTable
from video_feedback_schemas.ids import MomentId, new_id
from video_feedback_schemas.records import Moment, Reader
from video_feedback_schemas.times import Ms

# From the one that fewest may read.
_READERS: tuple[Reader, ...] = ("worker", "team", "parent")


def split(db: Database, frames: FrameTable, moment: Moment, at_ms: int) -> Moment:
    """The second half begins at the frame at `at_ms`; what hangs on the moment stays with the first."""
    at = frames.time_at(at_ms)
    still_later = moment.still_ms is not None and moment.still_ms >= at
    first = replace(moment, end_ms=frames.before(at), still_ms=None if still_later else moment.still_ms)
    second = replace(
        moment,
        id=MomentId(new_id()),
        start_ms=at,
        note="",
        made_at=now(),
        still_ms=moment.still_ms if still_later else None,
    )
    moments.edit(db, first)
    moments.add(db, second)
    own = looks.crop_of_moment(db, moment.id)
    if own is not None:
        looks.keep_crop(db, second.id, Crop.of(own))
    return second


def join(db: Database, found: Sequence[Moment]) -> Moment:
    """One stretch from the earliest to the latest, in the place of the first of them. They are in order of time.

    Picks and places in chains go over to it; a chain that is left with one moment goes.
    """
    first, others = found[0], found[1:]
    noted = [moment for moment in found if moment.note.strip()]
    people = {moment.person_id for moment in found}
    made = replace(
        first,
        scheme_version=max(moment.scheme_version for moment in found),
        end_ms=Ms(max(moment.end_ms or moment.start_ms for moment in found)),
        who=first.who if len({moment.who for moment in found}) == 1 else "both",
        person_id=first.person_id if len(people) == 1 else None,
        note="\n".join(dict.fromkeys(moment.note for moment in noted)),
        # Words meant for one reader are not shown to another by being put together.
        note_for=min((moment.note_for for moment in noted or [first]), key=_READERS.index),
        still_ms=next((moment.still_ms for moment in found if moment.still_ms is not None), None),
    )
    moments.edit(db, made)
    going = [moment.id for moment in others]
    sessions.hand_over(db, going, made.id)
    _tie_to(db, made.id, going)
    moments.remove(db, going)
    return made


def _tie_to(db: Database, moment_id: MomentId, going: Sequence[MomentId]) -> None:
    held = chains.holding(db, going)
    free = not chains.holding(db, [moment_id])
    for chain in held:
        links = {"signal_id": chain.signal_id, "answer_id": chain.answer_id, "reaction_id": chain.reaction_id}
        for name, link in links.items():
            if link in going:
                links[name], free = (moment_id if free else None), False
        chains.edit(db, replace(chain, **links))  # type: ignore[arg-type]
    chains.tidy(db, [chain.id for chain in held])
