"""Goals in the library: versions of their words, ratings each by themself, what they rest on; and all of it undone."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.video_feedback.conftest import Visit
from video_feedback.errors import NotFound, Trouble
from video_feedback.goals import parent_page, standing
from video_feedback.library import goals, search
from video_feedback_schemas.goal_records import Goal

WORDS = {2.0: "every day", 1.0: "five days", 0.0: "three days", -1.0: "one day", -2.0: "never"}
DAY = "2026-05-14"


def begun(visit: Visit, words: str = "I settle my baby", **facts: object) -> Goal:
    goal = goals.new(visit.family.id, words, "feelings", **facts)
    with visit.library.change("Add a goal") as db:
        goals.add(db, goal, WORDS)
    return goals.get(visit.db, goal.id)


def state(visit: Visit) -> list[list[object]]:
    tables = ("goals", "anchors", "ratings", "proofs")
    return [visit.db.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in tables]


def undone(visit: Visit, edit: Callable[[], object]) -> None:
    """Do it, take it back, do it again: each exactly."""
    before = state(visit)
    edit()
    after = state(visit)
    assert after != before
    visit.library.undo()
    assert state(visit) == before
    visit.library.redo()
    assert state(visit) == after


def rate(visit: Visit, goal: Goal, level: float, day: str = DAY, rater: str = "parent", words: str = "") -> str:
    with visit.library.change("Rate") as db:
        return goals.rate(db, goal.id, rater, day, level, words).id  # type: ignore[arg-type]


def write(visit: Visit, goal: Goal, **words: str) -> int:
    with visit.library.change("Write the rungs") as db:
        return goals.write_anchors(db, goal.id, WORDS | {0.0: words["hope"]})


def test_until_the_first_rating_words_are_written_over_and_after_it_they_are_a_new_version(visit: Visit) -> None:
    goal = begun(visit)
    assert write(visit, goal, hope="four days") == 1
    assert goals.anchors(visit.db, goal.id)[0.0] == "four days"
    rating = rate(visit, goal, 0)
    assert write(visit, goal, hope="four days") == 1  # the same words are no other words
    undone(visit, lambda: write(visit, goal, hope="five or six days"))
    assert write(visit, goal, hope="six days") == 2  # nothing was rated by the second yet
    then = standing.of_goal(visit.db, goals.get(visit.db, goal.id))
    assert then.words_by(goals.get_rating(visit.db, rating)) == "four days"
    assert then.is_older(goals.get_rating(visit.db, rating))
    assert goals.anchors(visit.db, goal.id)[0.0] == "six days"
    assert not then.is_older(goals.get_rating(visit.db, rate(visit, goal, 1, "2026-05-15")))


def test_words_that_were_taken_away_do_not_let_those_of_before_hold_again(visit: Visit) -> None:
    goal = begun(visit)
    with visit.library.change("Words", undoable=False) as db:
        goals.write_anchors(db, goal.id, {0.0: "four days"})
    rate(visit, goal, 0)
    with visit.library.change("Other words", undoable=False) as db:
        assert [goals.write_anchors(db, goal.id, words) for words in ({0.0: "six days"}, {}, {})] == [2, 2, 2]
    now = standing.of_goal(visit.db, goals.get(visit.db, goal.id))
    assert (now.version, {rung.words for rung in now.rungs}) == (2, {""})


def test_a_rating_keeps_its_words_until_it_gets_another_level(visit: Visit) -> None:
    goal = begun(visit)
    rating = rate(visit, goal, 0, words="Four times!")
    write(visit, goal, hope="every second day")
    rate(visit, goal, 0, words="Four times! I hummed.")
    assert goals.get_rating(visit.db, rating).version == 1
    assert rate(visit, goal, 1, words="Four times! I hummed.") == rating  # the same day: the same rating
    assert goals.get_rating(visit.db, rating).version == 2
    assert len(goals.ratings(visit.db, goal.id)) == 1


def test_parent_and_worker_rate_apart_and_every_word_stays_as_it_was_said(visit: Visit) -> None:
    goal = begun(visit)
    undone(visit, lambda: rate(visit, goal, 0, words="  four times, innit \n"))
    undone(visit, lambda: rate(visit, goal, -1, rater="worker", words="Seen on film"))
    parent, worker = goals.ratings(visit.db, goal.id)
    assert (parent.words, parent.words_for) == ("  four times, innit \n", "parent")
    assert (worker.level, worker.words_for) == (-1, "worker")
    assert standing.of_goal(visit.db, goal).stands == "parent as hoped, worker less than hoped"
    undone(visit, lambda: _unrate(visit, worker.id))
    assert standing.of_goal(visit.db, goal).stands == "as hoped"


def _unrate(visit: Visit, rating_id: str) -> None:
    with visit.library.change("Take the rating away") as db:
        goals.unrate(db, rating_id)


@pytest.mark.parametrize(
    ("level", "day", "says"),
    [
        (-0.5, DAY, "no level −0.5"),
        (3, DAY, "no level"),
        (0, (date.today() + timedelta(days=2)).isoformat(), "a day that has been"),
    ],
)
def test_a_rating_that_cannot_be_is_refused_in_a_sentence(visit: Visit, level: float, day: str, says: str) -> None:
    goal = begun(visit)
    with pytest.raises(Trouble, match=says):
        rate(visit, goal, level, day)
    assert goals.ratings(visit.db, goal.id) == []


def test_a_goal_that_cannot_be_is_refused_in_a_sentence(visit: Visit) -> None:
    goal = begun(visit, scale="gas_half", baseline=-0.5)
    rate(visit, goal, -0.5)
    for wrong, says in (
        ({"words": "  "}, "own words"),
        ({"baseline": -3.0}, "no level −3"),
        ({"scale": "gas5", "baseline": -1.0}, "A rating stands at −0.5"),
        ({"importance": 4}, "Importance"),
        ({"status": "closed"}, "why the goal was closed"),
    ):
        with pytest.raises(Trouble, match=says), visit.library.change("Edit") as db:
            goals.edit(db, replace(goal, **wrong))  # type: ignore[arg-type]
    with pytest.raises(Trouble, match="no level −3"), visit.library.change("Edit") as db:
        goals.write_anchors(db, goal.id, {-3.0: "worse"})
    with pytest.raises(NotFound):
        goals.get(visit.db, "none")


def test_goals_have_an_order_a_status_and_can_go_and_come_back(visit: Visit) -> None:
    first, second, third = (begun(visit, words) for words in ("First", "Second", "Third"))
    rate(visit, second, 1)

    def reorder() -> None:
        with visit.library.change("Move a goal") as db:
            goals.order(db, visit.family.id, [third.id, first.id])

    undone(visit, reorder)
    assert [goal.words for goal in goals.of_family(visit.db, visit.family.id)] == ["Third", "First", "Second"]

    def settle() -> None:
        with visit.library.change("Close the goal") as db:
            goals.settle(db, second.id, "changed", "She starts nursery")

    undone(visit, settle)

    def remove() -> None:
        with visit.library.change("Remove the goal") as db:
            goals.remove(db, second.id)

    undone(visit, remove)
    assert goals.ratings_of_family(visit.db, visit.family.id) == []


def test_a_rating_rests_on_moments_and_sessions_of_its_own_family(visit: Visit) -> None:
    goal = begun(visit)
    rating = rate(visit, goal, 0)
    moment = visit.tag("fro.turns", 400, 1200)
    elsewhere = visit.add_session(visit.add_family("Hazel"))

    def prove(moments: list[str], sessions: list[str]) -> None:
        with visit.library.change("Link") as db:
            goals.prove(db, rating, moments, sessions)

    undone(visit, lambda: prove([moment.id], [visit.session.id]))
    prove([moment.id, moment.id], [visit.session.id])  # once is enough
    assert len(goals.proofs(visit.db, rating)) == 2
    undone(visit, lambda: prove([], [visit.session.id]))
    with pytest.raises(Trouble, match="not of this family"):
        prove([], [elsewhere.id])
    assert [proof.session_id for proof in goals.proofs(visit.db, rating)] == [visit.session.id]


def test_goals_their_rungs_and_what_was_said_are_found_and_lead_to_the_goal(visit: Visit) -> None:
    goal = begun(visit, why="She learns that you come", baseline_evidence="Health visitor’s note")
    rate(visit, goal, 0, words="I hummed and she just went")
    rate(visit, goal, 0, rater="worker", words="Slows her voice")
    place = f"goals:{visit.family.id}/goal:{goal.id}"
    for typed, kind, reader in (
        ("settle", "said", "parent"), ("you come", "note", "parent"), ("health vis", "note", "worker"),
        ("five days", "note", "parent"), ("hummed", "said", "parent"), ("slows", "note", "worker"),
    ):  # fmt: skip
        (found,) = search.placed(visit.db, search.find(visit.db, typed))
        assert (found.kind, found.reader, found.place, found.family) == (kind, reader, place, "Rowan"), typed
    (found,) = search.placed(visit.db, search.find(visit.db, "hummed"))
    assert (found.of, found.day) == ("I settle my baby", DAY)
    with visit.library.change("Remove the goal") as db:
        goals.remove(db, goal.id)
    assert search.find(visit.db, "settle") == search.find(visit.db, "hummed") == []


def test_r18_the_parents_page_has_words_alone(visit: Visit) -> None:
    goal = begun(visit, why="She sleeps", expected_by="2026-07-09", baseline=-2.0)
    rate(visit, goal, -2.0)
    rate(visit, goal, -1.0, "2026-05-15")
    rate(visit, goal, 2.0, "2026-05-16", rater="worker", words="No more than once")
    closed = begun(visit, "Something else", status="closed", status_because="It was too much")
    (page,) = parent_page.of(standing.of_family(visit.db, visit.family.id), "en")
    assert closed.words not in repr(page)
    assert [rung.words for rung in page.rungs if rung.is_here] == ["one day"]  # theirs, never the worker's
    assert [rung.words for rung in page.rungs if rung.is_hope] == ["three days"]
    assert page.hope == "What we hope for, by July"
    text = repr(page)
    assert not any(sign.isdigit() for sign in text)
    for never in ("−", "Less", "Much", "No more than once"):
        assert never not in text
    write(visit, goal, hope="four days")
    (page,) = parent_page.of(standing.of_family(visit.db, visit.family.id), "en")
    assert not any(rung.is_here for rung in page.rungs)  # they never said that of these words
