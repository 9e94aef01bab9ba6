"""A rule says when a step is; what it counts from may not be known yet."""

from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from video_feedback.errors import Trouble
from video_feedback.pathway.dates import WorkingDays
from video_feedback.pathway.rules import MOST, Anchors, Rule, check, days_of, parse, plain_words, text, waiting_for

DUE, BORN = date(2026, 3, 1), date(2026, 1, 27)


@dataclass(frozen=True)
class Made:
    key: str
    rule: str
    or_rule: str = ""

    @property
    def name(self) -> str:
        return self.key.capitalize()


def anchors(due: date | None = DUE, born: date | None = BORN, **have: date) -> Anchors:
    return Anchors(due=due, born=born, working=WorkingDays(), have=have)


@pytest.mark.parametrize(
    ("rule", "day"),
    [
        ("due 22w0d", "2025-10-26"),
        ("due 34w0d", "2026-01-18"),
        ("due -3 months", "2025-12-01"),
        ("due", "2026-03-01"),
        ("birth", "2026-01-27"),
        ("birth +10 days", "2026-02-06"),
        ("birth +4 weeks", "2026-02-24"),
        ("birth +2 months", "2026-03-27"),
        ("birth +8 months", "2026-09-27"),
        ("birth +1 working day", "2026-01-28"),
        ("birth +20 working days", "2026-02-24"),
    ],
)
def test_a_rule_gives_a_day(rule: str, day: str) -> None:
    assert days_of([Made("one", rule)], anchors())["one"] == date.fromisoformat(day)


_UNITS = st.sampled_from(["days", "weeks", "months", "working days"]).flatmap(
    lambda unit: st.builds(
        Rule,
        anchor=st.sampled_from(["due", "birth", "stage:icpc_by"]),
        number=st.integers(-MOST[unit], MOST[unit]).filter(bool),
        unit=st.just(unit),
    )
)
_PREGNANCY = st.builds(Rule, anchor=st.just("due"), number=st.integers(0, MOST["pregnancy"]), unit=st.just("pregnancy"))


@given(rule=_UNITS | _PREGNANCY | st.builds(Rule, anchor=st.sampled_from(["due", "birth", "stage:a"])))
def test_what_a_rule_is_written_as_is_read_as_that_rule(rule: Rule) -> None:
    assert parse(text(rule)) == rule


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "soon",
        "due +2",
        "birth 22w0d",
        "stage: +1 day",
        "due 22w9d",
        "birth +9999 days",
        "birth +2 years",
        "due 60w0d",
    ],
)
def test_what_is_no_rule_is_said_in_a_sentence(typed: str) -> None:
    with pytest.raises(Trouble, match=r"\.$"):
        parse(typed)


def test_what_is_not_known_gives_no_day_and_of_two_rules_the_one_that_is_known() -> None:
    steps = [
        Made("icpc_by", "due 34w0d"),
        Made("rcpc", "stage:icpc_by +3 months", "birth +20 working days"),
        Made("review", "birth +2 months"),
    ]
    assert days_of(steps, anchors(None, None)) == {"icpc_by": None, "rcpc": None, "review": None}
    assert days_of(steps, anchors(DUE, None))["rcpc"] == date(2026, 4, 18)
    assert days_of(steps, anchors(DUE, BORN))["rcpc"] == date(2026, 2, 24)
    assert days_of(steps, anchors(None, BORN))["rcpc"] == date(2026, 2, 24)


def test_a_step_counts_from_the_day_that_another_really_has() -> None:
    steps = [Made("start", "due 22w0d"), Made("end", "stage:start +26 weeks"), Made("talk", "stage:end -2 weeks")]
    assert days_of(steps, anchors())["end"] == date(2026, 4, 26)
    found = days_of(steps, anchors(start=date(2025, 11, 2)))
    assert (found["end"], found["talk"]) == (date(2026, 5, 3), date(2026, 4, 19))


def test_steps_that_wait_for_each_other_are_refused_and_have_no_day() -> None:
    steps = [Made("a", "stage:b +1 day"), Made("b", "stage:c +1 day"), Made("c", "stage:a +1 day"), Made("d", "due")]
    with pytest.raises(Trouble, match=r"^“A” and “B” and “C” would wait for each other\. Let"):
        check(list(steps))
    assert days_of(list(steps), anchors()) == {"a": None, "b": None, "c": None, "d": DUE}
    with pytest.raises(Trouble, match="“A” would wait for itself"):
        check([Made("a", "stage:a +1 day")])
    with pytest.raises(Trouble, match="not there"):
        check([Made("a", "stage:gone +1 day")])
    with pytest.raises(Trouble, match="same key"):
        check([Made("a", "due"), Made("a", "birth")])
    assert waiting_for(list(steps), "b") == ["A"]


def test_a_year_out_of_reach_is_no_day() -> None:
    assert days_of([Made("a", "due +120 months")], anchors(date(9999, 1, 1)))["a"] is None


def test_a_rule_is_said_as_a_person_says_it() -> None:
    said = {
        "due 22w0d": "22 weeks + 0 of pregnancy",
        "birth": "the day of the birth",
        "birth +1 month": "1 month after the birth",
        "due -3 weeks": "3 weeks before the due date",
        "stage:icpc +20 working days": "20 working days after “Conference”",
    }
    for rule, words in said.items():
        assert plain_words(Made("x", rule), {"icpc": "Conference"}) == words
    both = Made("x", "stage:icpc +3 months", "birth +20 working days")
    assert plain_words(both, {"icpc": "Conference"}) == (
        "3 months after “Conference” or 20 working days after the birth, whichever is earlier"
    )
