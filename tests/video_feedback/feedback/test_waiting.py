"""What waits in a family's work, and that nothing waits once it is paused or closed."""

from dataclasses import replace
from datetime import date

import pytest

from tests.video_feedback.conftest import Visit
from video_feedback.errors import Trouble
from video_feedback.feedback import cycle, waiting
from video_feedback.library import consents, families, people, watchings

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


def test_a_film_that_is_closed_is_neither_to_be_watched_nor_next(visit: Visit) -> None:
    sam = people.of_family(visit.db, visit.family.id)[1]
    assert told(visit, BEFORE) == [("1 film to watch", f"recording:{visit.recording.id}")]
    with visit.library.change("Take it back") as db:
        consents.withdraw(db, sam.id, None, "feedback", "2026-05-15")
    assert told(visit, BEFORE) == []
    assert cycle.of_family(visit.db, visit.family.id, BEFORE).place == ""
