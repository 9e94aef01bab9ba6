"""The sessions of a family as a thread, and a parent's sentence found again in it."""

from tests.video_feedback.conftest import Visit
from video_feedback.feedback import record, thread
from video_feedback.library import happenings

TODAY = "2026-05-22"


def test_the_thread_tells_what_was_shown_what_they_said_and_what_comes_next(visit: Visit) -> None:
    first, second = (visit.pick(visit.tag("fro.turns", at, at + 800)) for at in (400, 2000))
    visit.hear("She waits for me", first)
    visit.hear("It was good to see")
    visit.hear("My own thought", speaker="worker")
    later = visit.add_session(visit.family, held_on="2026-06-04", next_step="")
    with visit.library.change("Show", undoable=False) as db:
        happenings.add(db, visit.session.id, "on", first.id)
        record.leave_out(db, second.id, "There was no time")
    newest, met = thread.of_family(visit.db, visit.family.id, TODAY)
    assert (newest.session.id, newest.number, newest.is_held) == (later.id, 2, False)
    assert (met.number, met.is_held) == (1, True)
    assert [(each.label, each.was_shown, each.said) for each in met.shown] == [
        ("Takes turns", True, ("She waits for me",)),
        ("Takes turns", False, ()),
    ]
    assert met.said == ("It was good to see",)


def test_r01_moments_for_the_worker_alone_are_not_in_the_thread(visit: Visit) -> None:
    visit.pick(visit.tag("gen.missed", 400))
    assert thread.of_family(visit.db, visit.family.id, TODAY)[0].shown == ()


def test_a_parents_sentence_is_found_and_nobody_elses(visit: Visit) -> None:
    visit.hear("She waits for me")
    visit.hear("The worker waits too", speaker="worker")
    other = visit.add_family("Hazel")
    visit.add_session(other, next_step="I wait for him")
    visit.add_session(visit.family, held_on="2026-06-04", next_step="I wait until she looks", note="Wait and see")
    found = thread.find(visit.db, visit.family.id, "wait")
    assert sorted(each.words for each in found.values()) == ["I wait until she looks", "She waits for me"]
    assert set(found) <= {met.session.id for met in thread.of_family(visit.db, visit.family.id, TODAY)}
    assert thread.find(visit.db, visit.family.id, "no such word") == {}
    assert thread.find(visit.db, visit.family.id, "") == {}


def test_words_that_are_taken_back_are_not_found(visit: Visit) -> None:
    with visit.library.change("Plan") as db:
        record.film_next(db, visit.session.id, None, "")
    visit.hear("She waits for me")
    assert thread.find(visit.db, visit.family.id, "waits")
    with visit.library.change("Away", undoable=False) as db:
        db.execute("DELETE FROM remarks")
    assert thread.find(visit.db, visit.family.id, "waits") == {}
