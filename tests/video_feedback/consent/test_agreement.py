"""What has been agreed to on a day, and what closes a film."""

from dataclasses import replace
from typing import Any

import pytest

from tests.video_feedback.conftest import Visit
from video_feedback.consent import agreement
from video_feedback.errors import FilmClosed, Trouble
from video_feedback.library import audit, closing, consents, families, in_view, people, search, service
from video_feedback.library.audit_words import Words
from video_feedback.library.instants import today
from video_feedback_schemas.ids import PersonId, new_id
from video_feedback_schemas.records import Person


@pytest.fixture
def sam(visit: Visit) -> Person:
    return people.of_family(visit.db, visit.family.id)[1]


@pytest.fixture
def robin(visit: Visit) -> Person:
    return people.of_family(visit.db, visit.family.id)[0]


def test_the_last_row_that_was_written_is_the_one_that_holds(visit: Visit, sam: Person) -> None:
    def state() -> str:
        (answer,) = agreement.answers(agreement.said_in(visit.db, visit.family.id), sam, "team", "2026-05-14")
        return answer.state

    seen = [state()]
    for status in ("asked", "refused", "given"):
        with visit.library.change(f"Write {status}") as db:  # the same second: then it is the id that tells
            consents.write(db, consents.new(sam.id, None, "team", status, "2026-05-14"))
        seen.append(state())
    visit.library.undo()
    assert [*seen, state()] == ["nothing", "asked", "refused", "given", "refused"]


@pytest.mark.parametrize(
    ("status", "given_on", "expires_on", "day", "expected"),
    [
        ("given", "2026-05-14", "2026-11-14", "2026-11-14", "given"),
        ("given", "2026-05-14", "2026-11-14", "2026-11-15", "expired"),
        ("given", "2026-05-14", None, "2999-01-01", "given"),
        ("given", "2026-05-14", None, "2026-05-13", "asked"),
        ("refused", None, None, "2026-05-14", "refused"),
        ("withdrawn", "2026-05-14", "2026-05-15", "2026-06-01", "withdrawn"),
    ],
)
def test_a_row_comes_to_something_on_a_day(
    sam: Person, status: Any, given_on: str | None, expires_on: str | None, day: str, expected: str
) -> None:
    row = replace(consents.new(sam.id, None, "team", status, "2026-05-14"), given_on=given_on, expires_on=expires_on)
    assert agreement.state(row, day) == expected


def test_for_a_baby_everyone_responsible_has_to_agree(visit: Visit, robin: Person) -> None:
    kim = Person(id=PersonId(new_id()), family_id=visit.family.id, role="adult", called="Kim", responsible=True)

    def agreed() -> bool:
        return agreement.is_agreed(agreement.said_in(visit.db, visit.family.id), robin, "feedback", today())

    assert agreed()
    with visit.library.change("Add Kim") as db:
        people.add(db, kim)
    assert not agreed()
    with visit.library.change("Kim agrees") as db:
        consents.write(db, consents.new(robin.id, kim.id, "feedback", "given", today()))
    assert agreed()
    visit.library.undo()
    assert not agreed()


def test_who_took_it_back_stays_visible_when_responsible_no_longer(visit: Visit, robin: Person, sam: Person) -> None:
    with visit.library.change("Take back") as db:
        consents.withdraw(db, robin.id, sam.id, "feedback", today())
        people.edit(db, replace(sam, responsible=False))
    answers = agreement.answers(agreement.said_in(visit.db, visit.family.id), robin, "feedback", today())
    assert [(each.giver and each.giver.called, each.state) for each in answers] == [("Sam", "withdrawn")]
    assert agreement.is_locked(visit.db, visit.recording.id)


def test_taking_back_closes_the_film_at_once_and_undo_opens_it_again(visit: Visit, sam: Person) -> None:
    other = visit.add_recording(visit.family, title="Without Sam")
    with visit.library.change("Only Robin", undoable=False) as db:
        in_view.keep(db, other.id, [people.of_family(db, visit.family.id)[0].id])
    with visit.library.change("Sam takes it back") as db:
        made = consents.withdraw(db, sam.id, None, "feedback", "2026-05-20", note="She was upset")
    assert made.given_on == "2026-01-05"
    closed = closing.why(visit.db, visit.recording.id)
    assert closed is not None
    assert closed.says == "Sam has taken back their agreement. This film stays closed until you choose."
    assert closed.taken_back_on == "2026-05-20"
    assert not agreement.is_locked(visit.db, other.id)
    visit.library.undo()
    assert not agreement.is_locked(visit.db, visit.recording.id)
    visit.library.redo()
    assert agreement.is_locked(visit.db, visit.recording.id)
    with visit.library.change("Sam agrees again") as db:
        consents.write(db, consents.new(sam.id, None, "feedback", "given", "2026-05-21"))
    assert not agreement.is_locked(visit.db, visit.recording.id)


@pytest.mark.parametrize("status", ["asked", "refused"])
def test_to_ask_again_or_to_hear_no_opens_nothing(visit: Visit, robin: Person, sam: Person, status: Any) -> None:
    with visit.library.change("Sam takes it back") as db:
        consents.withdraw(db, robin.id, sam.id, "feedback", "2026-05-20")
    with visit.library.change("Sam is asked anew") as db:
        consents.write(db, consents.new(robin.id, sam.id, "feedback", status, "2026-05-21"))
        people.edit(db, replace(sam, responsible=False))
    assert agreement.is_locked(visit.db, visit.recording.id)
    said = agreement.said_in(visit.db, visit.family.id)
    assert [each.state for each in agreement.answers(said, robin, "feedback", today())] == [status]


def test_an_old_form_does_not_open_what_was_closed_since(visit: Visit, sam: Person) -> None:
    with visit.library.change("Sam takes it back") as db:
        consents.withdraw(db, sam.id, None, "feedback", "2026-05-20")
        consents.write(db, consents.new(sam.id, None, "feedback", "asked", "2026-05-21"))
    with pytest.raises(Trouble, match="taken back on 20 May 2026"), visit.library.change("An old form") as db:
        consents.write(db, consents.new(sam.id, None, "feedback", "given", "2026-05-19"))
    assert agreement.is_locked(visit.db, visit.recording.id)
    with visit.library.change("The same day") as db:
        consents.write(db, consents.new(sam.id, None, "feedback", "given", "2026-05-20"))
    assert not agreement.is_locked(visit.db, visit.recording.id)


def test_what_is_written_last_holds_also_where_the_clock_was_wrong_before(visit: Visit, sam: Person) -> None:
    ahead = replace(consents.new(sam.id, None, "feedback", "given", "2026-05-14"), made_at="2099-01-01T00:00:00Z")
    with visit.library.change("Sam agrees, and takes it back") as db:
        consents.write(db, ahead)
        consents.withdraw(db, sam.id, None, "feedback", "2026-05-20")
    assert agreement.is_locked(visit.db, visit.recording.id)
    with visit.library.change("Sam agrees again") as db:
        consents.write(db, consents.new(sam.id, None, "feedback", "given", "2026-05-21"))
    assert not agreement.is_locked(visit.db, visit.recording.id)


def test_nobody_is_left_out_of_a_film_that_was_closed_for_them(visit: Visit, robin: Person, sam: Person) -> None:
    with visit.library.change("Sam takes it back") as db:
        consents.withdraw(db, sam.id, None, "feedback", "2026-05-20")
    with pytest.raises(FilmClosed, match="Sam has taken back"), visit.library.change("Only Robin") as db:
        in_view.keep(db, visit.recording.id, [robin.id])
    assert agreement.is_locked(visit.db, visit.recording.id)


def test_taking_another_purpose_back_closes_nothing(visit: Visit, sam: Person) -> None:
    with visit.library.change("Take back") as db:
        consents.withdraw(db, sam.id, None, "supervision", today())
    assert not agreement.is_locked(visit.db, visit.recording.id)


def test_r14_every_agreement_is_on_record_and_so_is_taking_it_back_by_undo(
    visit: Visit, robin: Person, sam: Person
) -> None:
    before = audit.head(visit.db).n
    with visit.library.change("Write it down") as db:
        consents.write(db, replace(consents.new(robin.id, sam.id, "team", "given", today()), note="Rowan said so"))
    visit.library.undo()
    visit.library.redo()
    lines = [line for line in reversed(audit.lines(visit.db, 99, acts=["consent"])) if line.n > before]
    assert [(line.what, line.detail) for line in lines] == [
        (f"person:{robin.id}", f"team given by person:{sam.id}"),
        (f"person:{robin.id}", f"team given by person:{sam.id}, taken back by undo"),
        (f"person:{robin.id}", f"team given by person:{sam.id}, done again"),
    ]
    words = Words(visit.db, {})
    assert [words.says(line) for line in lines][:2] == [
        "Robin: team learning, agreed to by Sam",
        "Robin: team learning, agreed to by Sam (taken back by undo)",
    ]
    assert audit.verify(visit.db) is None


def test_an_agreement_ends_after_so_many_months_or_with_the_work(visit: Visit) -> None:
    laid_down = replace(service.get(visit.db), consent_months=6)
    assert agreement.expiry(laid_down, visit.family, "2026-08-31") == "2027-02-28"
    closed = replace(visit.family, status="closed", status_on="2026-10-01")
    assert agreement.expiry(laid_down, closed, "2026-08-31") == "2026-10-01"
    assert agreement.expiry(laid_down, closed, "2026-10-02") == "2027-04-02"


def test_what_ends_soon_is_said_for_families_that_are_open(visit: Visit, robin: Person, sam: Person) -> None:
    with visit.library.change("Agree", undoable=False) as db:
        for person, giver, ends in ((robin, sam.id, "2026-06-11"), (sam, None, "2026-05-14")):
            consents.write(db, consents.new(person.id, giver, "feedback", "given", "2026-01-05", expires_on=ends))
    said = agreement.soon(visit.db, visit.family.id, "2026-05-14")
    assert said == [
        "Sam’s agreement to feedback sessions ends today.",
        "Sam’s agreement to feedback sessions for Robin ends on 11 June 2026.",
    ]
    assert agreement.soon(visit.db, visit.family.id, "2026-05-13")[1:] == []
    with visit.library.change("Pause", undoable=False) as db:
        families.edit(db, replace(visit.family, status="paused", status_on="2026-05-14"))
    assert agreement.soon(visit.db, visit.family.id, "2026-05-14") == []


def test_who_may_be_in_a_new_film_is_suggested(visit: Visit) -> None:
    hazel = visit.add_family("Hazel", baby="Bo")
    with visit.library.change("Add", undoable=False) as db:
        for called, staff in (("Alex", False), ("Jo", True)):
            people.add(db, Person(id=PersonId(new_id()), family_id=hazel.id, role="adult", called=called, staff=staff))
    assert [person.called for person in in_view.suggested(visit.db, hazel.id)] == ["Bo", "Alex"]
    film = visit.add_recording(hazel)
    with visit.library.change("Say", undoable=False) as db:
        in_view.keep(db, film.id, [people.of_family(db, hazel.id)[0].id])
    assert [person.called for person in in_view.suggested(visit.db, hazel.id)] == ["Bo"]


def test_a_note_on_an_agreement_is_found(visit: Visit, sam: Person) -> None:
    with visit.library.change("Write it down") as db:
        consents.write(db, replace(consents.new(sam.id, None, "team", "given", today()), note="With an interpreter"))
    (found,) = search.placed(visit.db, search.find(visit.db, "interpreter"))
    assert (found.table, found.of, found.reader, found.place) == (
        "consents", "Sam", "team", f"family:{visit.family.id}/consent",
    )  # fmt: skip
    visit.library.undo()
    assert search.find(visit.db, "interpreter") == []
