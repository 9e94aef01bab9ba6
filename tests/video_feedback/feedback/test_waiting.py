"""What waits in a family's work, and that nothing waits once it is paused or closed."""

from dataclasses import replace
from datetime import date

import pytest

from tests.video_feedback.conftest import Visit
from video_feedback.errors import Trouble
from video_feedback.feedback import cycle, waiting
from video_feedback.library import consents, families, holds, people, watchings

BEFORE, AFTER = date(2026, 5, 20), date(2026, 5, 28)


def told(visit: Visit, day: date) -> list[tuple[str, str]]:
    family = families.get(visit.db, visit.family.id)
    return [(each.words, each.place) for each in waiting.of_family(visit.db, family, day)]


def test_a_film_waits_until_it_was_watched(visit: Visit) -> None:
    place = f"recording:{visit.recording.id}"
    assert told(visit, BEFORE) == [("1 film to watch", place)]
    visit.add_recording(visit.family, title="Bath")
    assert told(visit, BEFORE)[0][0] == "2 films to watch"
    watching = watchings.of_recording(visit.db, visit.recording.id)
    with visit.library.change("Watch", undoable=False) as db:
        watchings.keep(db, replace(watching, watched_at="2026-05-15T09:00:00Z"))
    [(words, at)] = told(visit, BEFORE)
    assert words == "1 film to watch"
    assert at != place


def test_a_script_waits_before_the_day_and_the_notes_after_it(visit: Visit) -> None:
    place = f"session:{visit.session.id}"
    pick = visit.pick(visit.tag("fro.turns", 1000, 4000))
    assert told(visit, BEFORE) == [("A script to write", place)]
    assert told(visit, AFTER) == [("Notes of 21 May to finish", place)]
    visit.hear("She looked at me", pick)
    assert told(visit, AFTER) == []


@pytest.mark.parametrize("status", ["paused", "closed"])
def test_nothing_waits_in_a_family_that_is_not_open(visit: Visit, status: str) -> None:
    assert told(visit, BEFORE)
    with visit.library.change("Stop") as db:
        families.set_status(db, visit.family.id, status, "The work is finished")  # type: ignore[arg-type]
    assert told(visit, BEFORE) == []
    visit.library.undo()
    assert told(visit, BEFORE)


def test_a_family_is_not_closed_without_a_reason(visit: Visit) -> None:
    with pytest.raises(Trouble, match="Say why"), visit.library.change("Close") as db:
        families.set_status(db, visit.family.id, "closed", "  ")
    assert families.get(visit.db, visit.family.id).status == "open"


def test_where_an_agreement_was_taken_back_the_next_step_is_to_choose_for_the_film(visit: Visit) -> None:
    visit.pick(visit.tag("fro.turns", 1000, 4000), say="You wait for her.")
    place = f"family:{visit.family.id}/consent"
    before = cycle.of_family(visit.db, visit.family.id, BEFORE)
    assert before.words == "Script is ready"
    sam = people.of_family(visit.db, visit.family.id)[1]
    with visit.library.change("Take back") as db:
        consents.withdraw(db, sam.id, None, "feedback", "2026-05-20")
    assert told(visit, BEFORE) == [("1 closed film to hold or erase", place)]
    step = cycle.of_family(visit.db, visit.family.id, BEFORE)
    assert (step.words, step.place) == ("The film is closed", place)
    # A visit that was held is written down all the same.
    assert cycle.of_family(visit.db, visit.family.id, AFTER).words == "Write down last visit"
    with visit.library.change("Hold") as db:
        holds.keep(db, visit.recording.id, reason="A court order", by_whom="The manager", until="2099-12-31")
    assert told(visit, BEFORE) == []
    visit.library.undo()
    visit.library.undo()
    assert cycle.of_family(visit.db, visit.family.id, BEFORE) == before


def test_names_and_reasons_are_short_enough_to_be_read(visit: Visit) -> None:
    with pytest.raises(Trouble, match="up to 60 letters"):
        families.new("W" * 61)
    assert families.new("W" * 60).reference == "W" * 60
    with pytest.raises(Trouble, match="a few words"), visit.library.change("Close") as db:
        families.set_status(db, visit.family.id, "closed", "because " * 100)
    assert families.get(visit.db, visit.family.id).status == "open"
