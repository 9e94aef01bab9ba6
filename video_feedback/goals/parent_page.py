"""What a parent is given of the goals: their words, and where they themself see each goal. There is no field for a
level, a figure or anything of the worker's, so that none can be on the page."""

from collections.abc import Sequence
from dataclasses import dataclass

from video_feedback.feedback import parent_words
from video_feedback.goals.levels import HOPE
from video_feedback.goals.standing import Standing
from video_feedback.library.instants import day_of


@dataclass(frozen=True, slots=True)
class ParentRung:
    """What one rung looks like. `is_hope`: what is hoped for; `is_here`: where the parent last saw it."""

    words: str
    is_hope: bool
    is_here: bool


@dataclass(frozen=True, slots=True)
class ParentGoal:
    """A goal as the parent takes it home, in their `language`. `hope` stands over the rung that is hoped for, `here`
    under the one where they last saw it."""

    words: str
    why: str
    hope: str
    here: str
    rungs: tuple[ParentRung, ...]
    language: str


def of(standings: Sequence[Standing], language: str) -> list[ParentGoal]:
    """The goals that are open or met, for a parent who reads this language. Rungs without words are left out, the one
    they stand on never."""
    return [_of(each, language) for each in standings if each.goal.status in ("open", "met")]


def _of(each: Standing, language: str) -> ParentGoal:
    said = each.latest("parent")
    # What was said of other words than stand there now is not put beside these.
    here = said.level if said is not None and not each.is_older(said) else None
    by = each.goal.expected_by
    month = parent_words.month_text(language, day_of(by)) if by else ""
    return ParentGoal(
        words=each.goal.words.strip(),
        why=each.goal.why.strip(),
        hope=parent_words.say(language, "hope_by", month=month) if month else parent_words.say(language, "hope"),
        here=parent_words.say(language, "here"),
        language=language,
        rungs=tuple(
            ParentRung(rung.words, rung.level == HOPE, rung.level == here)
            for rung in each.rungs
            if rung.words or rung.level in (HOPE, here)
        ),
    )
