"""The record of a session: what is known before anybody writes, and what writing it down brings with it."""

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest

from tests.video_feedback.conftest import Visit
from video_feedback.exports import kinds
from video_feedback.exports.report import Asked
from video_feedback.feedback import cycle, record, waiting
from video_feedback.feedback.record import Facts, Went
from video_feedback.library import attendances, happenings, people, session_goals, sessions, visits
from video_feedback.library import goals as goals_of
from video_feedback_schemas.records import Person, Pick, Session


@pytest.fixture
def picks(visit: Visit) -> list[Pick]:
    return [visit.pick(visit.tag("fro.turns", at, at + 800), say="You wait") for at in (400, 2000)]


def session(visit: Visit) -> Session:
    return sessions.get(visit.db, visit.session.id)


def went(visit: Visit) -> list[Went]:
    return record.went(visit.db, visit.session.id)


def test_what_was_marked_is_told_in_words_and_in_no_figures(visit: Visit, picks: list[Pick]) -> None:
    assert [each.words for each in went(visit)] == ["Nothing was marked of it"] * 2
    with visit.library.change("Show", undoable=False) as db:
        for kind in ("on", "played", "played", "spoke_first", "asked_again"):
            happenings.add(db, visit.session.id, kind, picks[0].id)  # type: ignore[arg-type]
        happenings.add(db, visit.session.id, "card", words="What might your  baby be feeling?")
        happenings.add(db, visit.session.id, "calm")
    first, second = went(visit)
    assert first.words == "Shown, and played twice. They asked to see it again"
    assert first.spoke_first
    assert (second.was_shown, second.words) == (False, "Not shown")
    assert record.besides(visit.db, visit.session.id) == [
        "Card: “What might your baby be feeling?”",
        "A calm pause was taken.",
    ]
    told = " ".join([each.words for each in went(visit)] + [*record.besides(visit.db, visit.session.id)])
    assert not any(letter.isdigit() for letter in told)


def test_a_session_that_is_planned_is_not_told_of_as_if_it_had_been_held(visit: Visit, picks: list[Pick]) -> None:
    def told() -> tuple[str, str, list[str]]:
        file = kinds.get("session_record").gather(visit.db, None, visit.session.id, Asked()).file
        (shown,) = [section.heading for section in file.sections if section.key == "shown"]
        return file.title, shown, [text for section in file.sections if section.key == "pick" for text in section.text]

    assert picks
    as_held = ("Session of 21 May 2099", "What was looked at together", ["Nothing was marked of it."] * 2)
    with visit.library.change("Put off", undoable=False) as db:
        sessions.edit(db, replace(session(visit), held_on="2099-05-21"))
    assert told() == ("Session planned for 21 May 2099", "What is to be looked at together", [])
    with visit.library.change("Held after all", undoable=False) as db:
        sessions.edit(db, replace(session(visit), recorded_at="2026-05-21T10:00:00Z"))
    assert told() == as_held


@pytest.mark.parametrize(("times", "words"), [(0, "a still"), (1, "once"), (2, "twice"), (7, "several times")])
def test_how_often_is_said_as_a_person_says_it(visit: Visit, picks: list[Pick], times: int, words: str) -> None:
    with visit.library.change("Show", undoable=False) as db:
        for kind in ("on", *["played"] * times):
            happenings.add(db, visit.session.id, kind, picks[0].id)  # type: ignore[arg-type]
    assert went(visit)[0].words.endswith(words)


def test_why_a_pick_was_not_shown_is_kept_and_taken_back(visit: Visit, picks: list[Pick]) -> None:
    with visit.library.change("Say why") as db:
        record.leave_out(db, picks[1].id, record.LEFT_OUT[0])
    assert [each.was_shown for each in went(visit)] == [None, False]
    visit.library.undo()
    assert [each.was_shown for each in went(visit)] == [None, None]


def test_who_was_there_is_suggested_and_written_when_the_record_is_whole(visit: Visit) -> None:
    robin, sam = people.of_family(visit.db, visit.family.id)
    with visit.library.change("Sam speaks Polish", undoable=False) as db:
        people.edit(db, replace(sam, languages="Polish, some English", interpreter=True))
    suggested = record.suggested(visit.db, session(visit))
    assert suggested == Facts(person_ids=(robin.id, sam.id), interpreter=True, language="Polish")
    assert attendances.of_session(visit.db, visit.session.id) == []
    with visit.library.change("The record is whole") as db:
        record.make_whole(db, visit.session.id)
    assert session(visit).recorded_at is not None
    assert record.facts_of(visit.db, session(visit)) == suggested
    visit.library.undo()
    assert session(visit).recorded_at is None
    assert attendances.of_session(visit.db, visit.session.id) == []
    visit.library.redo()
    with visit.library.change("Open it again") as db:
        record.open_again(db, visit.session.id)
    assert session(visit).recorded_at is None
    assert record.facts_of(visit.db, session(visit)) == suggested


def test_what_was_written_down_is_not_written_over_and_is_suggested_the_next_time(visit: Visit) -> None:
    sam = people.of_family(visit.db, visit.family.id)[1]
    said = Facts(at_place="At the centre", person_ids=(sam.id,), also_there="health visitor", language="English")
    with visit.library.change("Who was there") as db:
        record.keep_facts(db, visit.session.id, said)
        record.make_whole(db, visit.session.id)
    assert record.facts_of(visit.db, session(visit)) == said
    following = visit.add_session(visit.family, held_on="2026-05-28")
    assert record.suggested(visit.db, following) == replace(said, also_there="")


def test_the_next_filming_stands_on_the_pathway_and_is_moved_along(visit: Visit) -> None:
    def planned() -> list[tuple[str, str]]:
        return [(each.on_day, each.note) for each in visits.of_family(visit.db, visit.family.id)]

    def film_next(day: str | None, words: str = "A meal") -> None:
        with visit.library.change("Plan the next filming") as db:
            record.film_next(db, visit.session.id, day, words)

    film_next("2026-06-01")
    assert planned() == [("2026-06-01", "A meal")]
    film_next("2026-06-03", "Getting dressed")
    assert planned() == [("2026-06-03", "Getting dressed")]
    assert (session(visit).film_next_on, session(visit).film_next) == ("2026-06-03", "Getting dressed")
    film_next(None, "Getting dressed")
    assert planned() == []
    visit.library.undo()
    visit.library.undo()
    assert planned() == [("2026-06-01", "A meal")]
    visit.library.undo()
    assert (planned(), session(visit).film_next_on) == ([], None)


def test_a_filming_that_is_planned_for_that_day_already_is_not_planned_twice(visit: Visit) -> None:
    other = visit.add_session(visit.family, held_on="2026-05-22")
    with visit.library.change("Plan") as db:
        record.film_next(db, other.id, "2026-06-01", "")
        record.film_next(db, visit.session.id, "2026-06-01", "A meal")
    assert len(visits.of_family(visit.db, visit.family.id)) == 1


@pytest.mark.usefixtures("picks")
def test_a_whole_record_counts_as_written_down(visit: Visit) -> None:
    day = date(2026, 5, 22)
    assert cycle.of_family(visit.db, visit.family.id, day).deed == "Finish the notes"
    assert [each.kind for each in waiting.of_family(visit.db, visit.family, day)] == ["notes", "watch"][:1]
    with visit.library.change("The record is whole") as db:
        record.make_whole(db, visit.session.id)
    assert cycle.of_family(visit.db, visit.family.id, day).words == "Nothing waits"
    assert waiting.of_family(visit.db, visit.family, day) == []


def test_goals_that_a_session_served_are_ticked_and_taken_back(visit: Visit) -> None:
    goal = goals_of.new(visit.family.id, "I want to know when she is tired", "together")
    with visit.library.change("Add a goal", undoable=False) as db:
        goals_of.add(db, goal)
    for serves in (True, True, False):
        with visit.library.change("Which goal") as db:
            session_goals.turn(db, visit.session.id, goal.id, serves=serves)
        assert bool(session_goals.of_session(visit.db, visit.session.id)) == serves
    visit.library.undo()
    assert [each.words for each in session_goals.of_session(visit.db, visit.session.id)] == [goal.words]


def test_r01_what_a_parent_takes_home_holds_no_rating_and_nothing_of_the_workers_record(
    visit: Visit, picks: list[Pick], everything: Callable[[Any], list[str]]
) -> None:
    mine = ("¤where", "¤who", "¤tongue", "¤thought", "¤note", "¤why", "¤parked")
    with visit.library.change("Write the record", undoable=False) as db:
        sessions.edit(
            db,
            replace(
                session(visit), at_place=mine[0], also_there=mine[1], language=mine[2], reflections=mine[3],
                note=mine[4], rated_now=3, rated_hoped=7, safety_raised=True, supervision_wanted=True,
                next_step="I wait for her",
            ),
        )  # fmt: skip
        sessions.edit_pick(db, replace(picks[1], left_out=mine[5]))
        happenings.add(db, visit.session.id, "played", picks[0].id)
    file = kinds.get("strengths").gather(visit.db, None, visit.session.id, Asked(reader="parent")).file
    told = everything(file)
    assert "I wait for her" in told
    assert not any(word in text for text in told for word in mine)
    assert not any(text.strip() in ("3", "7") for text in told)
    assert [each.key for each in file.sections].count("moment") == 1  # the other was not shown


@pytest.fixture
def everything() -> Callable[[Any], list[str]]:
    """All that can be read in a file, as texts."""

    def read(value: Any) -> list[str]:
        if isinstance(value, str | int | float):
            return [str(value)]
        if isinstance(value, list | tuple):
            return [text for each in value for text in read(each)]
        return [text for field in fields(value) for text in read(getattr(value, field.name))] if value else []

    return read


def test_a_person_who_is_erased_was_not_there(visit: Visit) -> None:
    sam: Person = people.of_family(visit.db, visit.family.id)[1]
    with visit.library.change("Who was there", undoable=False) as db:
        attendances.keep(db, visit.session.id, [sam.id])
        db.execute("DELETE FROM people WHERE id = ?", [sam.id])
    assert attendances.of_session(visit.db, visit.session.id) == []
