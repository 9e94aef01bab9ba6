"""How a family likes a pause to be, and which language its cards are in. No pause that was made is written down."""

from dataclasses import replace

from sqlite_utils import Database

from video_feedback.library import cards, rows
from video_feedback_schemas.calm_records import CalmPlan
from video_feedback_schemas.ids import CalmPlanId, FamilyId, new_id

IN_S, OUT_S, MINUTES, GAP_S = (2, 10), (2, 12), (1, 3), (0, 20)
"""The least and the most of each."""
LONGEST_LINE = 60


def of_family(db: Database, family_id: str) -> CalmPlan:
    """What was chosen with the family; before that, one line on a plain colour, and no pause between moments."""
    found = rows.select(db, CalmPlan, "calm_plans", "family_id = ?", [family_id])
    return found[0] if found else first(family_id)


def first(family_id: str) -> CalmPlan:
    """A plan before anything was chosen. It is no row yet: its id is empty."""
    return CalmPlan(id=CalmPlanId(""), family_id=FamilyId(family_id), line=cards.shipped(cards.ENGLISH).line)


def keep(db: Database, plan: CalmPlan) -> None:
    """Write down a plan; seconds and minutes out of bounds become the nearest that are within, and nobody reads the
    same language twice."""
    kept = replace(
        plan,
        id=of_family(db, plan.family_id).id or plan.id or CalmPlanId(new_id()),
        line=" ".join(plan.line.split())[:LONGEST_LINE],
        second_language="" if plan.second_language == plan.language else plan.second_language,
        in_s=_within(plan.in_s, IN_S),
        out_s=_within(plan.out_s, OUT_S),
        minutes=_within(plan.minutes, MINUTES),
        gap_s=_within(plan.gap_s, GAP_S),
    )
    rows.put(db, "calm_plans", kept, ("id",))


def speaks(plan: CalmPlan, language: str) -> CalmPlan:
    """The plan with the parent's side in another language. A line that came with the app is said in that one too."""
    lines = {cards.shipped(each).line for each in cards.shipped_languages()}
    line = cards.shipped(language).line if plan.line in lines else plan.line
    return replace(plan, language=language, line=line)


def _within(value: int, bounds: tuple[int, int]) -> int:
    return min(max(value, bounds[0]), bounds[1])
