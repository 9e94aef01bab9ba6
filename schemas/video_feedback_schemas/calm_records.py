"""Cards with a question, and how a family likes a pause to be."""

from dataclasses import dataclass
from typing import Literal

from video_feedback_schemas.ids import CalmPlanId, CardId, FamilyId

Deck = Literal["baby", "you", "between", "now"]
Guide = Literal["none", "breathe", "watch", "ground"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One question on a card, for every family or for one. `picture` names an icon, or is empty."""

    id: CardId
    family_id: FamilyId | None
    deck: Deck
    language: str
    position: int
    words: str
    picture: str = ""
    archived: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CalmPlan:
    """How a family likes a pause to be: the `line` on the calm screen, the guide and its seconds, and how many seconds
    are dark between two moments. `language` is the parent's: of their cards, captions and of every word on their
    screen; `second_language` that of a second caption, empty for none. `easy_read`: one picture, one sentence."""

    id: CalmPlanId
    family_id: FamilyId
    line: str = ""
    guide: Guide = "none"
    in_s: int = 4
    out_s: int = 6
    minutes: int = 1
    gap_s: int = 0
    language: str = "en"
    second_language: str = ""
    easy_read: bool = False
