"""Days are reckoned as the work reckons them: every figure here was worked out by hand."""

import subprocess
import sys
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from video_feedback.pathway.dates import (
    WorkingDays,
    add_months,
    bank_holidays,
    chronological_days,
    corrected_days,
    date_of,
    due_from,
    gestation_days,
    is_early,
)

DUE = date(2026, 3, 1)
BORN = date(2026, 1, 27)
DAYS = st.dates(date(2000, 1, 1), date(2060, 12, 31))
NATIONS = st.sampled_from(["ENG", "WLS", "SCT", "NIR"])


@pytest.mark.parametrize(
    ("weeks", "day"),
    [
        (0, "2025-05-25"),
        (12, "2025-08-17"),
        (16, "2025-09-14"),
        (18, "2025-09-28"),
        (22, "2025-10-26"),
        (24, "2025-11-09"),
        (28, "2025-12-07"),
        (32, "2026-01-04"),
        (34, "2026-01-18"),
        (37, "2026-02-08"),
        (40, "2026-03-01"),
        (48, "2026-04-26"),
    ],
)
def test_weeks_of_pregnancy_are_days_before_the_due_date(weeks: int, day: str) -> None:
    assert date_of(weeks, 0, DUE) == date.fromisoformat(day)
    assert divmod(gestation_days(DUE, date.fromisoformat(day)), 7) == (weeks, 0)


def test_a_day_between_two_weeks() -> None:
    assert divmod(gestation_days(DUE, date(2025, 11, 1)), 7) == (22, 6)
    assert date_of(22, 6, DUE) == date(2025, 11, 1)


@pytest.mark.parametrize(
    ("day", "age", "corrected"),
    [("2026-02-10", 14, -19), ("2026-03-01", 33, 0), ("2026-06-01", 125, 92)],
)
def test_the_age_of_one_born_early_is_reckoned_twice(day: str, age: int, corrected: int) -> None:
    assert date_of(35, 2, DUE) == BORN
    on = date.fromisoformat(day)
    assert chronological_days(BORN, on) == age
    assert corrected_days(DUE, on) == corrected


def test_early_is_before_37_weeks() -> None:
    assert is_early(BORN, DUE)
    assert is_early(date_of(36, 6, DUE), DUE)
    assert not is_early(date_of(37, 0, DUE), DUE)
    assert due_from(BORN, 35 * 7 + 2) == DUE


@pytest.mark.parametrize(
    ("born", "days"),
    [
        ("2026-01-27", ["2026-03-27", "2026-05-27", "2026-07-27", "2026-09-27"]),
        ("2025-12-31", ["2026-02-28", "2026-04-30", "2026-06-30", "2026-08-31"]),
        ("2023-12-31", ["2024-02-29"]),
    ],
)
def test_months_are_those_of_the_calendar_and_end_with_it(born: str, days: list[str]) -> None:
    for number, day in zip((2, 4, 6, 8), days, strict=False):
        assert add_months(date.fromisoformat(born), number) == date.fromisoformat(day)


def test_no_calendar_goes_on_for_ever() -> None:
    with pytest.raises(OverflowError):
        add_months(date(9999, 12, 1), 1)
    with pytest.raises(OverflowError):
        add_months(date(1, 1, 1), -1)
    with pytest.raises(OverflowError):
        WorkingDays().after(date(9999, 12, 30), 5)


def test_working_days_leave_out_easter() -> None:
    strategy = date(2026, 3, 25)
    conference = WorkingDays(nation="ENG").after(strategy, 15)
    assert conference == date(2026, 4, 17)
    assert WorkingDays(nation="ENG").after(conference, 10) == date(2026, 5, 1)
    assert add_months(conference, 3) == date(2026, 7, 17)
    assert strategy + timedelta(weeks=26) == date(2026, 9, 23)
    easter = frozenset({date(2026, 4, 3), date(2026, 4, 6)})
    assert WorkingDays(nation="ENG", open=easter).after(strategy, 15) == date(2026, 4, 15)
    assert WorkingDays(nation="SCT").after(strategy, 15) == date(2026, 4, 16)  # no holiday on Easter Monday there


@pytest.mark.parametrize(
    ("nation", "there", "not_there"),
    [
        ("ENG", "2026-08-31", "2026-08-03"),
        ("WLS", "2026-04-06", "2026-03-17"),
        ("SCT", "2026-11-30", "2026-04-06"),
        ("NIR", "2026-03-17", "2026-11-30"),
    ],
)
def test_each_nation_has_its_own_bank_holidays(nation: str, there: str, not_there: str) -> None:
    found = bank_holidays(nation, 2026)
    assert date.fromisoformat(there) in found
    assert date.fromisoformat(not_there) not in found
    assert all(name.isprintable() and name for name in found.values())


def test_a_closed_day_is_no_working_day_and_none_is_counted_from_itself() -> None:
    thursday = date(2026, 5, 14)
    works = WorkingDays(closed=frozenset({thursday, date(2026, 5, 15)}))
    assert works.after(date(2026, 5, 13), 1) == date(2026, 5, 18)
    assert works.after(thursday, 0) == date(2026, 5, 18)
    assert works.after(date(2026, 5, 18), -1) == date(2026, 5, 13)


@given(due=DAYS, day=DAYS, later=st.integers(1, 900))
def test_a_later_day_is_always_an_older_age(due: date, day: date, later: int) -> None:
    after = day + timedelta(days=later)
    assert gestation_days(due, after) - gestation_days(due, day) == later
    assert chronological_days(due, after) - chronological_days(due, day) == later
    weeks, days = divmod(gestation_days(due, day), 7)
    assert date_of(weeks, days, due) == day


@given(day=DAYS, number=st.integers(-120, 120))
def test_months_on_are_in_the_right_month_on_the_same_day_or_its_last(day: date, number: int) -> None:
    there = add_months(day, number)
    assert there.year * 12 + there.month - day.year * 12 - day.month == number
    assert there.day == day.day or (there.day < day.day and (there + timedelta(days=1)).day == 1)


@settings(deadline=None)
@given(day=DAYS, number=st.integers(-60, 60), nation=NATIONS, closed=st.frozensets(st.integers(-90, 90), max_size=12))
def test_a_working_day_is_never_a_weekend_a_holiday_or_a_closed_day(
    day: date, number: int, nation: str, closed: frozenset[int]
) -> None:
    works = WorkingDays(nation=nation, closed=frozenset(day + timedelta(days=n) for n in closed))
    there = works.after(day, number)
    assert there.weekday() < 5
    assert there not in bank_holidays(nation, there.year)
    assert there not in works.closed
    first, last = sorted((day, there))
    counted = sum(works.has(first + timedelta(days=n)) for n in range(1, (last - first).days))
    between = counted + (number != 0)
    assert between == abs(number) if number else there >= day


def test_the_holidays_are_not_looked_up_when_the_app_starts() -> None:
    code = (
        "import sys\nimport video_feedback.cli, video_feedback.library.library, video_feedback.pathway.stages\n"
        "assert not {'holidays', 'dateutil.easter'} & set(sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, env=_paths())
    assert done.returncode == 0, done.stderr


def _paths() -> dict[str, str]:
    return {"PYTHONPATH": ":".join(path for path in sys.path if path), "PATH": ""}
