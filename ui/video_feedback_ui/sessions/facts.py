"""What the script shows of each pick and each moment, gathered from the library once per redraw. No Qt in here."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sqlite_utils import Database

from video_feedback.counts import counted
from video_feedback.feedback import picking
from video_feedback.feedback.parent_view import crop_of
from video_feedback.library import calm_plans, cards, looks, moments, pause_points, recordings, sessions
from video_feedback.library.codebook import Codebook
from video_feedback.library.instants import day_of
from video_feedback.media.crop import WHOLE, Crop
from video_feedback.words import tr
from video_feedback_schemas.calm_records import CalmPlan, Card
from video_feedback_schemas.records import Code, Group, Moment, Pick, Recording
from video_feedback_schemas.session_records import PausePoint
from video_feedback_schemas.times import Ms, clock_text, length_text
from video_feedback_ui.parts.days import near_day

SPEEDS = (1.0, HALF := 0.5, 0.25)


@dataclass(frozen=True, slots=True)
class PickFacts:
    """A pick with what it was made of and how it is shown. `is_shared` is false where its code is for the worker alone.

    `seen` is the part of the picture that the moment has, `plan` says which languages the family speaks.
    """

    pick: Pick
    moment: Moment
    recording: Recording
    code: Code
    group: Group
    is_shared: bool
    plan: CalmPlan
    seen: Crop = WHOLE
    pauses: tuple[PausePoint, ...] = ()
    card: Card | None = None
    is_erased: bool = False  # the film

    @property
    def seconds(self) -> str:
        return length_text(self.pick.end_ms - self.pick.start_ms)

    @property
    def when(self) -> str:
        """`14 May, 2:45 to 2:50`."""
        starts, ends = clock_text(self.pick.start_ms), clock_text(self.pick.end_ms)
        return tr("{day}, {starts} to {ends}", day=filmed_on(self.recording), starts=starts, ends=ends)

    @property
    def crop(self) -> Crop | None:
        """The part of the picture that is shown, None where it is the moment's own."""
        return crop_of(self.pick)

    @property
    def differs(self) -> list[str]:
        """What is not the plain way of showing it, a few words each."""
        said = []
        if self.pick.rate != 1.0:
            said.append(tr("Half speed") if self.pick.rate == HALF else tr("Quarter speed"))
        if self.pick.loops:
            said.append(tr("Loop"))
        if self.crop is not None:
            said.append(tr("Whole picture") if self.crop.is_whole else tr("Closer"))
        if self.pauses:
            said.append(counted(len(self.pauses), "pause"))
        return said


@dataclass(frozen=True, slots=True)
class BinRow:
    """A moment that could be picked; or, with `heading` alone, the film that the next ones are of."""

    heading: str
    moment_id: str = ""
    recording_id: str = ""
    still_ms: int = 0
    label: str = ""
    group: Group | None = None
    when: str = ""
    searched: str = ""
    is_new: bool = False  # to the parent


def filmed_on(recording: Recording) -> str:
    """The day of filming, or of import where the film does not tell: `14 May`."""
    return near_day(recording.filmed_at or recording.imported_at)


def picks_of(db: Database, session_id: str) -> list[PickFacts]:
    """The picks of a session in order. Those for the worker alone are told apart: a parent will not see them."""
    codes = Codebook(db)
    found = []
    plan = calm_plans.of_family(db, sessions.get(db, session_id).family_id)
    for pick in sessions.picks(db, session_id):
        moment = moments.get(db, pick.moment_id)
        recording = recordings.get(db, moment.recording_id)
        found.append(
            PickFacts(
                pick,
                moment,
                recording,
                codes.code(moment),
                codes.group(moment),
                codes.is_shared(moment),
                plan,
                Crop.of(looks.of_moment(db, recording.id, moment.id)),
                tuple(pause_points.of_pick(db, pick.id)),
                None if pick.card_id is None else cards.get(db, pick.card_id),
                recordings.is_erased(db, recording.id),
            )
        )
    return found


def said_of(db: Database, pick: Pick) -> list[str]:
    """What the parent has said of the moment of a pick, in this session and in others, the latest first."""
    sql = (
        "SELECT words FROM remarks JOIN picks ON picks.id = remarks.pick_id "
        "WHERE picks.moment_id = ? AND speaker = 'parent' GROUP BY words ORDER BY max(said_at) DESC"
    )
    return [row[0] for row in db.execute(sql, [pick.moment_id])]


def bin_of(db: Database, family_id: str) -> list[BinRow]:
    """The moments of a family that may be shared with a parent, under the films they are of, the newest film first.

    The film of a session is none of them: it is for supervision.
    """
    codes = Codebook(db)
    shown = picking.shown(db, family_id)
    by_film: dict[str, list[Moment]] = {}
    for moment in moments.of_family(db, family_id):
        by_film.setdefault(moment.recording_id, []).append(moment)
    return [
        row
        for recording in recordings.of_family(db, family_id)
        if recording.kind == "family" and not recordings.is_erased(db, recording.id)  # nobody can be shown it
        for row in _film_rows(recording, by_film.get(recording.id, []), codes, shown)
    ]


def _film_rows(recording: Recording, tagged: list[Moment], codes: Codebook, shown: Collection[str]) -> Iterator[BinRow]:
    title = recording.title
    # "Play on the mat" stands behind the date of its film; a name or an abbreviation keeps its capitals.
    title = title[:1].lower() + title[1:] if title[1:2].islower() else title
    heading: BinRow | None = BinRow(f"{filmed_on(recording)}, {title}")
    for moment in tagged:
        if not codes.is_shared(moment):
            continue
        code, group = codes.code(moment), codes.group(moment)
        if heading is not None:
            yield heading
            heading = None
        end = moment.end_ms
        begins, ends = moment.start_ms, moment.start_ms if end is None else end
        if begins == ends:
            # A point is played with the seconds around it, as far as there is film.
            begins = Ms(max(0, begins - code.pre_roll_ms))
            ends = Ms(min(recording.duration_ms, ends + code.post_roll_ms))
        yield BinRow(
            "",
            moment.id,
            recording.id,
            moment.face_ms,
            code.label,
            group,
            f"{clock_text(moment.start_ms)} · {length_text(ends - begins)}",
            f"{code.label} {group.label} {moment.note} {recording.title}".casefold(),
            moment.id not in shown,
        )


def number_of(db: Database, session_id: str) -> int:
    """Which session of its family this is, by date, from 1."""
    session = sessions.get(db, session_id)
    before = sorted((day_of(s.held_on), s.id) for s in sessions.of_family(db, session.family_id))
    return before.index((day_of(session.held_on), session.id)) + 1


def is_there(db: Database, session_id: str) -> bool:
    """Whether there is such a session: what is on screen may have been taken back."""
    return db.execute("SELECT 1 FROM sessions WHERE id = ?", [session_id]).fetchone() is not None
