"""Goals of a family: the words of each level, in versions, and the ratings of parent and worker, each by themself."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlite_utils import Database

from video_feedback.errors import NotFound, Trouble
from video_feedback.goals.levels import LEVELS, level_text, refuse_unknown
from video_feedback.library import rows
from video_feedback.library.instants import now, today
from video_feedback.words import tr
from video_feedback_schemas.goal_records import Anchor, Domain, Goal, GoalStatus, Proof, Rater, Rating
from video_feedback_schemas.ids import AnchorId, FamilyId, GoalId, MomentId, ProofId, RatingId, SessionId, new_id
from video_feedback_schemas.records import Reader

Words = Mapping[float, str]
"""What each level looks like; one without words is left out, or empty."""


def new(family_id: str, words: str, domain: Domain, **facts: Any) -> Goal:
    """A goal with its other fields in `facts`; it is given its place when it is added."""
    return Goal(
        id=GoalId(new_id()), family_id=FamilyId(family_id), position=0, words=words, domain=domain, made_at=now(),
        **facts,
    )  # fmt: skip


def add(db: Database, goal: Goal, words: Words | None = None) -> None:
    """Add a goal at the end of its family's, with the words of its levels. Raises Trouble for what cannot be."""
    _refuse_wrong(db, goal)
    last = db.execute("SELECT coalesce(max(position), 0) FROM goals WHERE family_id = ?", [goal.family_id]).fetchone()
    rows.add(db, "goals", replace(goal, position=last[0] + 1))
    write_anchors(db, goal.id, words or {})


def edit(db: Database, goal: Goal) -> None:
    """Raises Trouble for what cannot be, as a scale without a level that stands in a rating."""
    _refuse_wrong(db, goal)
    rows.edit(db, "goals", goal)


def get(db: Database, goal_id: str) -> Goal:
    goal = rows.get(db, Goal, "goals", goal_id)
    if goal is None:
        raise NotFound(tr("There is no such goal in this library."))
    return goal


def of_family(db: Database, family_id: str) -> list[Goal]:
    """In the order the worker gave them."""
    return rows.select(db, Goal, "goals", "family_id = ?", [family_id], order="position, id")


def order(db: Database, family_id: str, ids: Sequence[str]) -> None:
    """Put the goals of a family in this order. Those not named keep theirs, behind."""
    rest = [goal.id for goal in of_family(db, family_id) if goal.id not in ids]
    for position, goal_id in enumerate([*ids, *rest], start=1):
        db.execute("UPDATE goals SET position = ? WHERE id = ? AND family_id = ?", [position, goal_id, family_id])


def remove(db: Database, goal_id: str) -> None:
    """Take a goal away, with its ratings."""
    rows.remove(db, "goals", [goal_id])


def settle(db: Database, goal_id: str, status: GoalStatus, because: str) -> None:
    """Say that a goal is met, was changed or closed, or is open again. Raises Trouble as `edit` does."""
    edit(db, replace(get(db, goal_id), status=status, status_because=because))


def _refuse_wrong(db: Database, goal: Goal) -> None:
    if not goal.words.strip():
        raise Trouble(tr("Write the goal first, in the parent’s own words."))
    if goal.baseline is not None:
        refuse_unknown(goal.scale, goal.baseline)
    for name, value in ((tr("Importance"), goal.importance), (tr("Difficulty"), goal.difficulty)):
        if not 0 <= value <= 3:
            raise Trouble(tr("{name} goes from 0 to 3.", name=name))
    if goal.status in ("changed", "closed") and not goal.status_because.strip():
        raise Trouble(
            tr("Write in a few words why the goal was changed.")
            if goal.status == "changed"
            else tr("Write in a few words why the goal was closed.")
        )
    for rating in ratings(db, goal.id):
        if rating.level not in LEVELS[goal.scale]:
            level = level_text(rating.level)
            raise Trouble(
                tr(
                    "A rating stands at {level}, which this ladder would not have. Change that rating first.",
                    level=level,
                )
            )


# The words of the levels


def version(db: Database, goal_id: str) -> int:
    """The number of the words that hold now; 1 before there are any."""
    found = db.execute("SELECT max(version) FROM anchors WHERE goal_id = ?", [goal_id]).fetchone()[0]
    return int(found or 1)


def anchors(db: Database, goal_id: str, of_version: int | None = None) -> dict[float, str]:
    """The words of each level that has some, in the version that holds, or in another."""
    wanted = version(db, goal_id) if of_version is None else of_version
    found = rows.select(db, Anchor, "anchors", "goal_id = ? AND version = ?", [goal_id, wanted], order="level DESC, id")
    return {anchor.level: anchor.words for anchor in found}


def write_anchors(db: Database, goal_id: str, words: Words) -> int:
    """Let the levels look like this, all of them. Returns the version that holds then.

    Words that no rating was made by are written over; else they stay for those ratings, and these are a new version.
    Raises Trouble for a level that the goal's ladder does not have.
    """
    goal = get(db, goal_id)
    wanted = {level: text.strip() for level, text in words.items() if text.strip()}
    for level in wanted:
        refuse_unknown(goal.scale, level)
    number = version(db, goal_id)
    there = rows.select(db, Anchor, "anchors", "goal_id = ? AND version = ?", [goal_id, number])
    if {anchor.level: anchor.words for anchor in there if anchor.words} == wanted:
        return number
    if any(rating.version == number for rating in ratings(db, goal_id)):
        number, there = number + 1, []
    if (
        number > 1
    ):  # a version needs a row to be known by, or the one before would hold again: of no words, an empty rung
        wanted = wanted or {0.0: ""}
    known = {anchor.level: anchor for anchor in there}
    rows.remove(db, "anchors", [anchor.id for level, anchor in known.items() if level not in wanted])
    for level, text in wanted.items():
        if level not in known:
            new_one = Anchor(id=AnchorId(new_id()), goal_id=GoalId(goal_id), version=number, level=level, words=text)
            rows.add(db, "anchors", new_one)
        elif known[level].words != text:
            rows.edit(db, "anchors", replace(known[level], words=text))
    return number


# Ratings


def ratings(db: Database, goal_id: str) -> list[Rating]:
    """By day; of one day the parent's before the worker's."""
    return rows.select(db, Rating, "ratings", "goal_id = ?", [goal_id], order="rated_on, rater, id")


def ratings_of_family(db: Database, family_id: str) -> list[Rating]:
    """Of all its goals, by day."""
    where = "goal_id IN (SELECT id FROM goals WHERE family_id = ?)"
    return rows.select(db, Rating, "ratings", where, [family_id], order="rated_on, rater, id")


def get_rating(db: Database, rating_id: str) -> Rating:
    rating = rows.get(db, Rating, "ratings", rating_id)
    if rating is None:
        raise NotFound(tr("There is no such rating in this library."))
    return rating


def rate(
    db: Database, goal_id: str, rater: Rater, day: str, level: float, words: str = "", words_for: Reader = "worker"
) -> Rating:
    """Write down where a goal stood on a day (ISO), as one of the two saw it: once a day; again, it is written over.

    `words` are kept to the letter; what a parent says, the parent may read. A rating keeps the words of its rung as
    they were, unless it gets another level. Raises Trouble for a day to come, or a level the ladder does not have.
    """
    goal = get(db, goal_id)
    refuse_unknown(goal.scale, level)
    if day > today():
        raise Trouble(tr("A rating is of a day that has been. Choose today or a day before."))
    before = rows.select(db, Rating, "ratings", "goal_id = ? AND rater = ? AND rated_on = ?", [goal_id, rater, day])
    reader: Reader = "parent" if rater == "parent" else words_for
    if before:
        by = before[0].version if before[0].level == level else version(db, goal_id)
        rating = replace(before[0], level=level, version=by, words=words, words_for=reader)
        rows.edit(db, "ratings", rating)
        return rating
    rating = Rating(
        id=RatingId(new_id()), goal_id=goal.id, version=version(db, goal_id), rater=rater, rated_on=day, level=level,
        words=words, words_for=reader, made_at=now(),
    )  # fmt: skip
    rows.add(db, "ratings", rating)
    return rating


def unrate(db: Database, rating_id: str) -> None:
    """Take a rating away."""
    rows.remove(db, "ratings", [rating_id])


# What a rating rests on


def proofs(db: Database, rating_id: str) -> list[Proof]:
    return rows.select(db, Proof, "proofs", "rating_id = ?", [rating_id])


def prove(db: Database, rating_id: str, moments: Iterable[str] = (), sessions: Iterable[str] = ()) -> None:
    """Let a rating rest on exactly these moments and sessions. Raises Trouble if one is not of its family."""
    family = get(db, get_rating(db, rating_id).goal_id).family_id
    wanted = {(moment, None) for moment in moments} | {(None, session) for session in sessions}
    there = {(proof.moment_id, proof.session_id): proof.id for proof in proofs(db, rating_id)}
    rows.remove(db, "proofs", [proof_id for key, proof_id in there.items() if key not in wanted])
    for moment, session in sorted(wanted - set(there), key=str):
        if _family_of(db, moment, session) != family:
            raise Trouble(tr("That is not of this family. Choose one of its own moments or sessions."))
        proof = Proof(
            id=ProofId(new_id()), rating_id=RatingId(rating_id), moment_id=MomentId(moment) if moment else None,
            session_id=SessionId(session) if session else None,
        )  # fmt: skip
        rows.add(db, "proofs", proof)


def _family_of(db: Database, moment: str | None, session: str | None) -> str | None:
    of_moment = "SELECT r.family_id FROM moments m JOIN recordings r ON r.id = m.recording_id WHERE m.id = ?"
    sql = of_moment if moment else "SELECT family_id FROM sessions WHERE id = ?"
    row = db.execute(sql, [moment or session]).fetchone()
    return row[0] if row else None
