"""What the parent's window is given. It can show nothing else, for it knows nothing else."""

from dataclasses import dataclass

from sqlite_utils import Database

from video_feedback.consent import doors
from video_feedback.errors import Trouble
from video_feedback.library import moments, recordings, sessions
from video_feedback.library.codebook import Codebook
from video_feedback_schemas.ids import PickId, RecordingId
from video_feedback_schemas.records import Moment, Pick
from video_feedback_schemas.times import Ms


class NothingToShow(Trouble):
    """A session has no moment that can be shared with a parent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Showing:
    """One part: opens on the still, plays from the first frame to the last, both shown, and holds.

    `voice` is the caption under the picture, empty for none. Both ids are opaque; neither is for the screen.
    """

    pick_id: PickId
    recording_id: RecordingId
    start_ms: Ms
    end_ms: Ms
    still_ms: Ms
    voice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ParentView:
    """What is shown, in order. There is at least one part.

    There is no field for a code, a label, a count, a note, a name or a file, and there must never be one.
    """

    showings: tuple[Showing, ...]


def parent_view(db: Database, session_id: str, day: str | None = None) -> ParentView:
    """The picks of a session as a parent may see them on a day (today). Raises NothingToShow, in kind words, and
    NotAgreed where anyone in view has not agreed to feedback sessions.

    If that is so of one film, the session is not shown at all: what goes instead is for the worker to choose, who
    takes that pick out, and never a gap that the parent meets.

    Picks of codes that are for the worker alone are left out, and so are those of another family's film, and of a film
    that was erased.
    """
    picks = sessions.picks(db, session_id)
    if not picks:
        raise NothingToShow("No moments are chosen for this session yet. Pick one to share first.")
    there = shared_picks(db, session_id)
    shared = [(pick, moment) for pick, moment in there if not recordings.is_erased(db, moment.recording_id)]
    if there and not shared:
        raise NothingToShow("The films of these moments were erased. Pick a moment of another film to share.")
    if not shared:
        raise NothingToShow(
            "These moments are for your own thinking, so they stay with you. Pick one that shows what went well."
        )
    doors.require(db, doors.PARENTS_WINDOW, [moment.recording_id for _, moment in shared], day)
    return ParentView(
        showings=tuple(
            Showing(
                pick_id=pick.id,
                recording_id=moment.recording_id,
                start_ms=pick.start_ms,
                end_ms=pick.end_ms,
                still_ms=pick.still_ms,
                voice=pick.voice,
            )
            for pick, moment in shared
        )
    )


def shared_picks(db: Database, session_id: str) -> list[tuple[Pick, Moment]]:
    """The picks of a session that a parent may see, in order, each with its moment."""
    family_id = sessions.get(db, session_id).family_id
    pairs = [(pick, moments.get(db, pick.moment_id)) for pick in sessions.picks(db, session_id)]
    codes = Codebook(db)
    return [
        (pick, moment)
        for pick, moment in pairs
        if codes.is_shared(moment) and recordings.get(db, moment.recording_id).family_id == family_id
    ]
