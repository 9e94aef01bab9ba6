"""The service's own closed days beside the bank holidays of its nation."""

from dataclasses import replace
from datetime import date

import pytest

from video_feedback.errors import Trouble
from video_feedback.library import closures, service
from video_feedback.library.library import Library

TRAINING, GOOD_FRIDAY = date(2026, 5, 14), date(2026, 4, 3)


def test_own_days_are_closed_and_a_holiday_can_be_worked_on() -> None:
    with Library.in_memory() as library:
        assert closures.working_days(library.db).has(TRAINING)
        with library.change("Close") as db:
            made = closures.add(db, TRAINING, "  Training  day ")
            closures.add(db, GOOD_FRIDAY, works=True)
        works = closures.working_days(library.db)
        assert not works.has(TRAINING)
        assert works.has(GOOD_FRIDAY)
        assert [each.called for each in closures.every(library.db)] == ["", "Training day"]
        listed = {day: (name, own is not None) for day, name, own in closures.of_year(library.db, 2026)}
        assert listed[TRAINING] == ("Training day", True)
        assert listed[GOOD_FRIDAY] == ("Good Friday", True)
        assert listed[date(2026, 4, 6)] == ("Easter Monday", False)
        assert date(2026, 12, 26) not in listed
        with pytest.raises(Trouble, match="14 May 2026 is in the list already"):
            closures.add(library.db, TRAINING)
        with library.change("Open") as db:
            closures.remove(db, made.id)
        assert closures.working_days(library.db).has(TRAINING)
        library.undo()
        library.undo()
        assert closures.every(library.db) == []


def test_the_nation_chooses_the_bank_holidays() -> None:
    with Library.in_memory() as library:
        with library.change("Scotland") as db:
            service.keep(db, replace(service.get(db), nation="SCT"))
        assert closures.working_days(library.db).has(date(2026, 4, 6))
        assert not closures.working_days(library.db).has(date(2026, 11, 30))
