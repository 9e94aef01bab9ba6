"""What the calm screen is given. It can show nothing else, and keeps nothing: no pause is timed or counted."""

import math
from dataclasses import dataclass

from sqlite_utils import Database

from video_feedback.feedback import parent_words
from video_feedback.feedback.kind_words import amiss
from video_feedback.library import calm_plans, cards
from video_feedback_schemas.calm_records import CalmPlan, Guide


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """`line` is the one line on it, or empty. With the guide `breathe` the disc opens for `in_ms` and closes for
    `out_ms`; with `ground` the `sentences` stand there one after the other. After `length_ms` all rests.
    `gap_ms` is how long it is dark between two moments, 0 for not at all. All its words are in `language`.
    """

    line: str = ""
    guide: Guide = "none"
    in_ms: int = 4000
    out_ms: int = 6000
    length_ms: int = 60_000
    gap_ms: int = 0
    sentences: tuple[str, ...] = ()
    language: str = parent_words.ENGLISH

    @property
    def moves(self) -> bool:
        """Whether anything on it changes while one looks."""
        return self.guide == "breathe" or (self.guide == "ground" and len(self.sentences) > 1)

    @property
    def rests_at_ms(self) -> int:
        """From when on nothing changes: a breath that has begun is breathed out, a sentence stays."""
        if not self.moves:
            return 0
        if self.guide == "ground":
            return self.length_ms
        breath = self.in_ms + self.out_ms
        return math.ceil(self.length_ms / breath) * breath

    def openness(self, at_ms: float) -> float:
        """How far the breath is open, from 0 to 1: in and out along half a cosine each, so that it turns softly."""
        if self.guide != "breathe" or at_ms >= self.rests_at_ms:
            return 0.0
        within = at_ms % (self.in_ms + self.out_ms)
        share = within / self.in_ms if within < self.in_ms else 1 - (within - self.in_ms) / self.out_ms
        return 0.5 - 0.5 * math.cos(math.pi * share)

    def words_at(self, at_ms: float) -> str:
        """The line that stands there: of the sentences, each has an equal part of the time."""
        if self.guide != "ground" or not self.sentences:
            return self.line
        number = int(at_ms * len(self.sentences) / self.length_ms)
        return self.sentences[min(number, len(self.sentences) - 1)]


def pause_of(plan: CalmPlan) -> Pause:
    """A plan as the parent's window may know it: a line that is not for a parent's eyes is left out."""
    return Pause(
        line="" if amiss(plan.line) else plan.line,
        guide=plan.guide,
        in_ms=1000 * plan.in_s,
        out_ms=1000 * plan.out_s,
        length_ms=60_000 * plan.minutes,
        gap_ms=1000 * plan.gap_s,
        sentences=cards.shipped(plan.language).ground,
        language=plan.language,
    )


def of_family(db: Database, family_id: str) -> Pause:
    """The pause as this family likes it."""
    return pause_of(calm_plans.of_family(db, family_id))
