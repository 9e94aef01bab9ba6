"""What the parent's window is given. It can show nothing else, for it knows nothing else."""

from dataclasses import dataclass

from sqlite_utils import Database

from video_feedback.consent import doors
from video_feedback.errors import Trouble
from video_feedback.feedback.kind_words import amiss
from video_feedback.library import calm_plans, moments, pause_points, recordings, rows, sessions
from video_feedback.library.codebook import Codebook
from video_feedback.media.crop import Crop
from video_feedback.words import tr
from video_feedback_schemas.calm_records import CalmPlan
from video_feedback_schemas.ids import PickId, RecordingId
from video_feedback_schemas.records import Moment, Pick, Recording
from video_feedback_schemas.times import Ms


class NothingToShow(Trouble):
    """A session has no moment that can be shared with a parent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Caption:
    """A line under the picture, in a language by its code (`en`, `ur`): it says which way it runs."""

    words: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Showing:
    """One part: opens on the still, plays from the first frame to the last, both shown, and holds.

    It plays at `rate`, begins again by itself if it `loops`, and holds at each of `pauses_ms`, all of them frames
    within. `captions` are the baby's words, at most one for each language; `symbol` is the picture beside them, by
    the name of its icon. `crop` is the part of the picture that is seen, None for the moment's own. Both ids are
    opaque; neither is for the screen.
    """

    pick_id: PickId
    recording_id: RecordingId
    start_ms: Ms
    end_ms: Ms
    still_ms: Ms
    captions: tuple[Caption, ...] = ()
    symbol: str = ""
    rate: float = 1.0
    loops: bool = False
    pauses_ms: tuple[Ms, ...] = ()
    crop: Crop | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ParentView:
    """What is shown, in order, and how: there is at least one part. `language` is that of every word on the screen.

    There is no field for a code, a label, a count, a note, a name or a file, and there must never be one.
    """

    showings: tuple[Showing, ...]
    language: str = "en"
    is_easy: bool = False
    goes_on: bool = False


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
        raise NothingToShow(tr("No moments are chosen for this session yet. Pick one to share first."))
    there = shared_picks(db, session_id)
    shared = [(pick, moment) for pick, moment in there if not recordings.is_erased(db, moment.recording_id)]
    if there and not shared:
        raise NothingToShow(tr("The films of these moments were erased. Pick a moment of another film to share."))
    if not shared:
        raise NothingToShow(
            tr("These moments are for your own thinking, so they stay with you. Pick one that shows what went well.")
        )
    doors.require(db, doors.PARENTS_WINDOW, [moment.recording_id for _, moment in shared], day)
    session = sessions.get(db, session_id)
    plan = calm_plans.of_family(db, session.family_id)
    return ParentView(
        showings=tuple(_showing(db, pick, moment, plan) for pick, moment in shared),
        language=plan.language,
        is_easy=plan.easy_read,
        goes_on=session.goes_on,
    )


def captions_of(pick: Pick, plan: CalmPlan) -> tuple[Caption, ...]:
    """The captions of a pick as the parent sees them. Words with a figure, or that may hurt, are left out."""
    lines = [(pick.voice, plan.language), (pick.voice_other, plan.second_language)]
    said = [Caption(words=" ".join(words.split()), language=of) for words, of in lines if words.strip() and of]
    return tuple(caption for caption in said if not amiss(caption.words))[: 1 if plan.easy_read else 2]


def crop_of(pick: Pick) -> Crop | None:
    """The part of the picture that a pick shows, None where it is the moment's own."""
    edges = (pick.crop_left, pick.crop_top, pick.crop_width, pick.crop_height)
    left, top, width, height = edges
    if left is None or top is None or width is None or height is None:
        return None
    return Crop(left, top, width, height)


def shown_crop(db: Database, moment_id: str) -> Crop | None:
    """The part of the picture that a parent is shown of a moment: that of its newest pick with a part of its own; None
    where no pick has one."""
    where = "moment_id = ? AND crop_width IS NOT NULL"
    found = rows.select(db, Pick, "picks", where, [moment_id], order="id DESC LIMIT 1")
    return crop_of(found[0]) if found else None


def _showing(db: Database, pick: Pick, moment: Moment, plan: CalmPlan) -> Showing:
    return Showing(
        pick_id=pick.id,
        recording_id=moment.recording_id,
        start_ms=pick.start_ms,
        end_ms=pick.end_ms,
        still_ms=pick.still_ms,
        captions=captions_of(pick, plan),
        symbol=pick.symbol,
        rate=pick.rate,
        loops=pick.loops,
        pauses_ms=tuple(each.at_ms for each in pause_points.of_pick(db, pick.id)),
        crop=crop_of(pick),
    )


def shared_picks(db: Database, session_id: str) -> list[tuple[Pick, Moment]]:
    """The picks of a session that a parent may see, in order, each with its moment."""
    family_id = sessions.get(db, session_id).family_id
    pairs = [(pick, moments.get(db, pick.moment_id)) for pick in sessions.picks(db, session_id)]
    codes = Codebook(db)
    return [
        (pick, moment)
        for pick, moment in pairs
        if codes.is_shared(moment) and _is_theirs(recordings.get(db, moment.recording_id), family_id)
    ]


def _is_theirs(recording: Recording, family_id: str) -> bool:
    """Whether a film is of this family and its baby: the film of a session is for supervision alone."""
    return recording.family_id == family_id and recording.kind == "family"
