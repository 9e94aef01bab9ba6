"""What the made worker wrote: notes on the moments, a visit that was, and a visit to come."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from video_feedback.demo.stories import BATH, PLAY, Story
from video_feedback_schemas.ids import CodeId
from video_feedback_schemas.records import Reader
from video_feedback_schemas.times import Ms


@dataclass(frozen=True, slots=True, kw_only=True)
class Tagged:
    """A moment of a made film, with its note. A point has no `end_ms`."""

    code_id: CodeId
    start_ms: Ms
    end_ms: Ms | None
    note: str
    note_for: Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """A pick of a meeting, named by its code and start, with the worker's script and the parent's words."""

    code_id: str
    start_ms: int
    say: str
    ask: str
    voice: str
    parent_said: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A session with Sam, `days_from_today` (before today: negative)."""

    days_from_today: int
    story: str
    theme: str
    question: str
    shared: tuple[Shared, ...]
    note: str = ""
    next_step: str = ""
    at_place: str = ""
    reflections: str = ""
    rated_now: int | None = None
    rated_hoped: int | None = None


# For the worker's own thinking: they never reach a parent's eyes.
_EXPLORED: Final = {
    PLAY.name: (
        Tagged(
            code_id=CodeId("gen.much"),
            start_ms=Ms(23_600),
            end_ms=Ms(25_160),
            note="One laugh too many, perhaps? She looks away soon after.",
            note_for="worker",
        ),
        Tagged(
            code_id=CodeId("gen.missed"),
            start_ms=Ms(30_400),
            end_ms=None,
            note="Her eyes are open again. My angle may hide an answer.",
            note_for="worker",
        ),
    )
}
# Signal, answer, and what came next, each by its code and start.
CHAINS: Final[dict[str, tuple[tuple[tuple[str, int], ...], ...]]] = {
    BATH.name: (
        (("sig.comfort", 3000), ("ans.comfort", 5000), ("sig.explore", 9200)),
        (("sig.reach", 12_800), ("ans.answer", 13_600), ("fro.joy", 14_600)),
    ),
    PLAY.name: (
        (("sig.reach", 6400), ("ans.answer", 7200), ("fro.joy", 8600)),
        (("sig.break", 25_200), ("ans.space", 26_000), ("sig.reach", 32_400)),
    ),
}
# Written after the first watch.
FELT: Final[dict[str, str]] = {
    BATH.name: "It begins in a hurry and ends in play. Sam looks for her eyes all the way through.",
    PLAY.name: "Warm and slow. Each waits for the other. I smiled most of the time.",
}
_FOR_THE_TEAM: Final = frozenset(("fro.turns", "cal.steady", "cal.again"))
_FOR_THE_PARENT: Final = frozenset(("fro.joy", "ans.comfort"))


def tagged(story: Story) -> Iterator[Tagged]:
    """The moments of a film: what happens in it, and what its worker wondered about."""
    for beat in story.beats:
        reader: Reader = "team" if beat.code_id in _FOR_THE_TEAM else "worker"
        yield Tagged(
            code_id=beat.code_id,
            start_ms=beat.start_ms,
            end_ms=beat.end_ms,
            note=beat.note,
            note_for="parent" if beat.code_id in _FOR_THE_PARENT else reader,
        )
    yield from _EXPLORED.get(story.name, ())


BEFORE: Final = Meeting(
    days_from_today=-11,
    story=BATH.name,
    theme="When she is upset",
    question="How can I tell what she wants?",
    shared=(
        Shared(
            code_id="ans.comfort",
            start_ms=5_000,
            say="You stopped the water, and then your hand was there.",
            ask="What do you think she was telling you?",
            voice="That was new. Now I feel you.",
            parent_said=("She stopped fretting when I hummed.", "I didn’t know I do that."),
        ),
        Shared(
            code_id="sig.reach",
            start_ms=12_800,
            say="She looks up and calls, and you answer at once.",
            ask="What did she do just before?",
            voice="Hello! Are you there?",
            parent_said=("She’s asking for me.",),
        ),
        Shared(
            code_id="fro.joy",
            start_ms=14_600,
            say="Look at both your faces.",
            ask="What were you feeling then?",
            voice="More!",
            parent_said=("I was happy. I’d forgotten how it felt.",),
        ),
    ),
    note="Sam spoke first each time. Bring the humming to supervision: it is hers, not ours.",
    next_step="When she frets, I stop, and I hum before I do anything else.",
    at_place="At home",
    reflections="Sam named what Robin felt in the water, and then what it was like for Sam.",
    rated_now=5,
    rated_hoped=8,
)

COMING: Final = Meeting(
    days_from_today=3,
    story=PLAY.name,
    theme="Turns and rests",
    question="Does she like playing with me?",
    shared=(
        Shared(
            code_id="fro.turns",
            start_ms=11_200,
            say="She coos and waits. You wait for her, too.",
            ask="What do you see here?",
            voice="I say something, then you say something.",
        ),
        Shared(
            code_id="ans.space",
            start_ms=26_000,
            say="She looks away, and you lean back and take a breath.",
            ask="How did you know what she needed?",
            voice="I need a little rest. Thank you for waiting.",
        ),
        Shared(
            code_id="fro.joy",
            start_ms=41_400,
            say="You moved the ball just near enough. She did the rest.",
            ask="And then what did she do?",
            voice="Look what I can do!",
        ),
    ),
)
