"""The ladder's levels, and asking yes or no instead of choosing a rung."""

import pytest

from video_feedback.errors import Trouble
from video_feedback.goals import light
from video_feedback.goals.levels import LEVELS, NAMES, level_text, refuse_unknown, stands, with_hope_first
from video_feedback.library import goals


def levels(baseline: float, *, reached: bool) -> list[float]:
    goal = goals.new("f", "Settle", "care", baseline=baseline)
    return [answer.level for answer in light.answers(goal, reached=reached)]


def test_the_answers_are_mapped_by_the_level_at_the_start() -> None:
    assert levels(-1, reached=True) == levels(-2, reached=True) == [0, 1, 2]
    assert levels(-1, reached=False) == [-0.5, -1, -2]
    assert levels(-2, reached=False) == [-1, -2, -3]


def test_an_answer_without_a_rung_does_not_fit_and_other_starts_are_not_asked() -> None:
    plain = goals.new("f", "Settle", "care", baseline=-1.0)
    fine = goals.new("f", "Settle", "care", baseline=-1.0, scale="gas_half")
    assert [light.fits(plain, answer) for answer in light.answers(plain, reached=False)] == [False, True, True]
    assert all(light.fits(fine, answer) for answer in light.answers(fine, reached=False))
    assert light.is_for(plain)
    assert not light.is_for(goals.new("f", "Settle", "care"))
    assert not light.is_for(goals.new("f", "Settle", "care", baseline=0.0))


@pytest.mark.parametrize("scale", LEVELS)
def test_every_level_has_a_name_and_words_for_standing_there(scale: str) -> None:
    for level in LEVELS[scale]:  # type: ignore[index]
        assert NAMES[level]
        assert stands(level)
    assert with_hope_first(scale)[:3] == [0, 1, 2]  # type: ignore[arg-type]
    assert sorted(with_hope_first(scale)) == sorted(LEVELS[scale])  # type: ignore[arg-type,index]


def test_a_level_is_written_with_its_sign_and_a_wrong_one_refused_in_a_sentence() -> None:
    assert [level_text(level) for level in (2.0, 0.0, -0.5, -3.0)] == ["+2", "0", "−0.5", "−3"]
    with pytest.raises(Trouble, match=r"no level −0\.5\. It has \+2, \+1, 0, −1, −2\."):
        refuse_unknown("gas5", -0.5)
