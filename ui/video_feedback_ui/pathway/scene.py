"""What the line of a pathway shows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from video_feedback.pathway.stages import Dated
from video_feedback_ui.pathway import marks


@dataclass(frozen=True, slots=True)
class Thing:
    """A film or a session on the line: its mark, its day, and what is said of it."""

    mark: marks.Mark
    day: date
    words: str


@dataclass(frozen=True, slots=True)
class Scene:
    """What the line shows. `says` gives the words for a step: its name, its day, the baby's age."""

    steps: Sequence[Dated]
    things: Sequence[Thing]
    due: date | None
    born: date | None
    today: date
    says: Callable[[Dated], str]

    @property
    def placed(self) -> list[Dated]:
        return [step for step in self.steps if step.day is not None]
