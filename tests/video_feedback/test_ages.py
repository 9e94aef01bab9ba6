"""How old the baby is, in the words of the work."""

from datetime import date

import pytest

from video_feedback.ages import age_since, age_text, due_day, full_age_text, gestation_text
from video_feedback.pathway.dates import gestation_days
from video_feedback_schemas.ids import FamilyId, PersonId
from video_feedback_schemas.records import Person

DUE = date(2026, 3, 1)


def a_baby(**dates: str | int) -> Person:
    return Person(id=PersonId("p"), family_id=FamilyId("f"), role="baby", called="Robin", **dates)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("day", "weeks", "days"),
    [
        ("2025-05-25", 0, 0),
        ("2025-08-17", 12, 0),
        ("2025-09-28", 18, 0),
        ("2025-10-26", 22, 0),
        ("2025-11-01", 22, 6),
        ("2026-01-18", 34, 0),
        ("2026-01-27", 35, 2),
        ("2026-02-08", 37, 0),
        ("2026-03-01", 40, 0),
    ],
)
def test_weeks_of_pregnancy_count_back_from_the_day_it_is_due(day: str, weeks: int, days: int) -> None:
    assert divmod(gestation_days(DUE, date.fromisoformat(day)), 7) == (weeks, days)
    assert age_text(a_baby(due_on="2026-03-01"), day) == f"{weeks} weeks + {days} of pregnancy"


@pytest.mark.parametrize(
    ("day", "text"),
    [
        ("2026-01-27", "0 days"),
        ("2026-01-28", "1 day"),
        ("2026-02-09", "13 days"),
        ("2026-02-10", "2 weeks"),
        ("2026-03-01", "4 weeks"),
        ("2026-06-01", "17 weeks"),
        ("2028-01-26", "104 weeks"),
        ("2028-01-27", "2 years"),
    ],
)
def test_age_is_in_days_then_weeks_then_years(day: str, text: str) -> None:
    assert age_text(a_baby(born_on="2026-01-27", due_on="2026-01-30"), day) == text
    assert age_text(a_baby(born_on="2026-01-27"), day) == text


@pytest.mark.parametrize(
    ("day", "text", "to_the_day"),
    [
        ("2026-01-27", "0 days, 35 weeks + 2 (post-menstrual)", "0 weeks + 0, 35 weeks + 2 (post-menstrual)"),
        ("2026-02-10", "2 weeks, 37 weeks + 2 (post-menstrual)", "2 weeks + 0, 37 weeks + 2 (post-menstrual)"),
        ("2026-03-01", "4 weeks, corrected 0 days", "4 weeks + 5, corrected 0 weeks + 0"),
        ("2026-06-01", "17 weeks, corrected 13 weeks", "17 weeks + 6, corrected 13 weeks + 1"),
        ("2028-01-26", "104 weeks, corrected 99 weeks", "104 weeks + 1, corrected 99 weeks + 3"),
        ("2028-01-27", "2 years", "2 years"),
    ],
)
def test_the_age_of_one_born_early_is_told_twice_for_two_years(day: str, text: str, to_the_day: str) -> None:
    for early in (
        a_baby(born_on="2026-01-27", due_on="2026-03-01"),
        a_baby(born_on="2026-01-27", gestation_days=35 * 7 + 2),
    ):
        assert age_text(early, day) == text
        assert full_age_text(early, day) == to_the_day
        assert due_day(early) == DUE


def test_how_long_it_is_corrected_is_the_services_to_say() -> None:
    early = a_baby(born_on="2026-01-27", due_on="2026-03-01")
    assert age_text(early, "2026-06-01", 4) == "17 weeks"
    assert age_text(early, "2026-05-26", 4) == "17 weeks, corrected 12 weeks"
    assert age_text(early, "2026-02-10", 0) == "2 weeks"


def test_born_at_37_weeks_is_not_early() -> None:
    assert age_text(a_baby(born_on="2026-02-08", due_on="2026-03-01"), "2026-06-01") == "16 weeks"
    assert full_age_text(a_baby(born_on="2026-02-08", due_on="2026-03-01"), "2026-06-01") == "16 weeks + 1"
    assert "corrected" in age_text(a_baby(born_on="2026-02-07", due_on="2026-03-01"), "2026-06-01")


def test_a_day_before_the_birth_is_told_by_the_day_it_was_due() -> None:
    assert age_text(a_baby(born_on="2026-01-27", due_on="2026-03-01"), "2025-11-01") == "22 weeks + 6 of pregnancy"
    assert age_text(a_baby(born_on="2026-01-27"), "2025-11-01") == ""


@pytest.mark.parametrize("baby", [None, a_baby()])
def test_without_a_date_there_is_no_age(baby: Person | None) -> None:
    assert age_text(baby, "2026-05-14") == ""


@pytest.mark.parametrize("day", [date(2025, 5, 24), date(2026, 8, 1)])
def test_far_from_the_pregnancy_nothing_is_said(day: date) -> None:
    assert gestation_text(DUE, day) == ""


def test_a_year_begins_on_the_birthday() -> None:
    assert age_since(date(2024, 2, 29), date(2026, 2, 28)) == "104 weeks"
    assert age_since(date(2024, 2, 29), date(2027, 2, 28)) == "2 years"
    assert age_since(date(2024, 2, 29), date(2027, 3, 1)) == "3 years"


def test_the_time_of_day_does_not_matter() -> None:
    baby = a_baby(born_on="2026-02-05")
    assert age_text(baby, "2026-05-14T12:00:00Z") == age_text(baby, "2026-05-14") == "14 weeks"
