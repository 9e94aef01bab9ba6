"""Beginning a script from an earlier session of the same family: what could be shown once more comes along."""

from dataclasses import dataclass, replace
from typing import Literal

from sqlite_utils import Database

from video_feedback.feedback.parent_view import shared_picks
from video_feedback.library import closing, moments, pause_points, recordings, sessions
from video_feedback.words import tr
from video_feedback_schemas.ids import PickId, SessionId, new_id
from video_feedback_schemas.records import Pick, Session

Why = Literal["erased", "closed", "own", "there"]
"""Why a pick stays behind: its film was erased, or is closed; it is for the worker's own thinking; its moment is in
the script already."""


@dataclass(frozen=True, slots=True)
class Copy:
    """What would come along from a session: its theme and question where this script has none, and some picks."""

    theme: str
    question: str
    picks: tuple[Pick, ...]
    left: tuple[Why, ...]

    @property
    def is_empty(self) -> bool:
        return not (self.theme or self.question or self.picks)

    @property
    def says(self) -> str:
        """What is left behind, in one sentence; empty if nothing is."""
        count = self.left.count
        said = {
            "erased": tr("{number} whose film was erased", number=count("erased")),
            "closed": tr("{number} whose film is closed", number=count("closed")),
            "own": tr("{number} for you only", number=count("own")),
            "there": tr("{number} that this script has already", number=count("there")),
        }
        parts = [words for why, words in said.items() if why in self.left]
        return tr("Left behind: {what}.", what=", ".join(parts)) if parts else ""


def earlier(db: Database, session_id: str) -> list[Session]:
    """The family's other sessions up to this one's day in which there is something to copy, the latest first."""
    session = sessions.get(db, session_id)
    others = [each for each in sessions.of_family(db, session.family_id) if each.id != session.id]
    before = [each for each in others if each.held_on <= session.held_on]
    return [each for each in before if each.theme or each.question or sessions.picks(db, each.id)]


def planned(db: Database, from_id: str, to_id: str) -> Copy:
    """What would come along from one session to another."""
    source, target = sessions.get(db, from_id), sessions.get(db, to_id)
    there = {pick.moment_id for pick in sessions.picks(db, to_id)}
    shared = {pick.id for pick, _ in shared_picks(db, from_id)}
    picks, left = [], []
    for pick in sessions.picks(db, from_id):
        why = _why_left(db, pick, pick.id in shared, pick.moment_id in there)
        if why is None:
            picks.append(pick)
            there.add(pick.moment_id)
        else:
            left.append(why)
    return Copy(
        theme="" if target.theme.strip() else source.theme,
        question="" if target.question.strip() else source.question,
        picks=tuple(picks),
        left=tuple(left),
    )


def copy(db: Database, from_id: str, to_id: str) -> Copy:
    """Put what comes along behind what is there; nothing that is there changes. Within `change`."""
    coming = planned(db, from_id, to_id)
    target = sessions.get(db, to_id)
    sessions.edit(db, replace(target, theme=coming.theme or target.theme, question=coming.question or target.question))
    for pick in coming.picks:
        made = replace(pick, id=PickId(new_id()), session_id=SessionId(to_id), left_out="")
        sessions.add_pick(db, made)
        for point in pause_points.of_pick(db, pick.id):
            pause_points.add(db, made.id, point.at_ms)
    return coming


def _why_left(db: Database, pick: Pick, is_shared: bool, is_there: bool) -> Why | None:
    recording_id = moments.get(db, pick.moment_id).recording_id
    if recordings.is_erased(db, recording_id):
        return "erased"
    if closing.is_closed(db, recording_id):
        return "closed"
    if not is_shared:
        return "own"
    return "there" if is_there else None
