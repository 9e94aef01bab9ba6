"""What is due to go, and why; nothing else."""

from dataclasses import replace

import pytest

from tests.video_feedback.conftest import Visit
from video_feedback.consent import retention
from video_feedback.library import audit, consents, families, holds, keepsakes, people, recordings, sessions
from video_feedback_schemas.records import FamilyStatus

# The film is of 14 May, the session of 21 May, films go after 30 days, and 3 months after the work has ended.
FIRST_DAY = "2026-06-20"


def due(visit: Visit, day: str = "2026-12-31") -> list[tuple[str, str]]:
    return [(one.since.isoformat(), one.reason) for one in retention.due(visit.db, day)]


def close(visit: Visit, status: FamilyStatus = "closed") -> None:
    with visit.library.change("Close the work") as db:
        families.edit(db, replace(visit.family, status=status, status_on="2026-11-30"))


def test_a_film_of_which_nothing_was_chosen_goes_after_its_review(visit: Visit) -> None:
    assert due(visit) == []  # the session says nothing yet
    visit.hear("I saw that she waits")
    assert due(visit, "2026-06-19") == []
    reason = "Nothing was chosen of it, and its review was on 21 May 2026: 30 days have passed."
    assert due(visit, FIRST_DAY) == [(FIRST_DAY, reason)]


def test_a_session_before_the_filming_is_not_its_review(visit: Visit) -> None:
    visit.hear("I saw that she waits")
    with visit.library.change("Earlier", undoable=False) as db:
        sessions.edit(db, replace(visit.session, held_on="2026-05-13"))
    assert due(visit) == []
    with visit.library.change("The same day: of the film before", undoable=False) as db:
        sessions.edit(db, replace(visit.session, held_on="2026-05-14"))
    assert due(visit) == []
    with visit.library.change("A day later", undoable=False) as db:
        sessions.edit(db, replace(visit.session, held_on="2026-05-15"))
    assert [since for since, _ in due(visit)] == ["2026-06-14"]


def test_a_film_with_chosen_moments_stays_until_the_work_has_ended(visit: Visit) -> None:
    visit.pick(visit.tag("sig.reach", 400))
    assert due(visit) == []
    close(visit, "paused")
    assert due(visit, "2030-01-01") == []
    visit.library.undo()
    close(visit)
    assert due(visit, "2027-02-27") == []
    reason = "The work with Rowan ended on 30 November 2026: 3 months have passed."
    assert due(visit, "2027-02-28") == [("2027-02-28", reason)]


def test_a_film_that_was_never_reviewed_goes_with_the_work(visit: Visit) -> None:
    close(visit)
    assert [since for since, _ in due(visit, "2027-03-01")] == ["2027-02-28"]


def test_a_film_whose_agreement_was_taken_back_is_due_at_once(visit: Visit) -> None:
    sam = people.of_family(visit.db, visit.family.id)[1]
    with visit.library.change("Take back") as db:
        consents.withdraw(db, sam.id, None, "feedback", "2026-05-20")
    assert due(visit, "2026-05-20") == [("2026-05-20", "Sam took back the agreement on 20 May 2026.")]
    visit.library.undo()
    assert due(visit, "2026-05-20") == []


@pytest.mark.parametrize("until", ["2026-12-30", "2026-12-31"])
def test_a_film_that_is_held_is_not_due_until_the_hold_has_run_out(visit: Visit, until: str) -> None:
    visit.hear("I saw that she waits")
    with visit.library.change("Hold it") as db:
        holds.keep(db, visit.recording.id, reason="A court order", by_whom="The manager", until=until)
    assert (due(visit) == []) == (until == "2026-12-31")
    visit.library.undo()
    assert due(visit) != []


def test_a_film_that_was_erased_is_not_due_again(visit: Visit) -> None:
    visit.hear("I saw that she waits")
    with visit.library.change("Erase", undoable=False) as db:
        audit.write(db, "erase", f"recording:{visit.recording.id}", "words kept")
    assert recordings.is_erased(visit.db, visit.recording.id)
    assert due(visit) == []


def test_a_film_with_a_moment_to_keep_stands_apart(visit: Visit) -> None:
    visit.hear("I saw that she waits")
    moment = visit.tag("sig.reach", 400)
    assert not retention.due(visit.db, FIRST_DAY)[0].is_apart
    with visit.library.change("Keep it for the family") as db:
        keepsakes.add(db, moment.id)
        keepsakes.add(db, moment.id)
    (one,) = retention.due(visit.db, FIRST_DAY)
    assert (one.is_apart, one.keepsakes) == (True, 1)
    visit.library.undo()
    assert not retention.due(visit.db, FIRST_DAY)[0].is_apart


def test_looking_writes_nothing(visit: Visit) -> None:
    visit.hear("I saw that she waits")
    told: list[object] = []
    visit.library.changed.connect(told.append)
    was = visit.db.conn.total_changes
    assert retention.due(visit.db, FIRST_DAY)
    assert (visit.db.conn.total_changes, told) == (was, [])
