"""A film as it is put together: its parts, how they are finished, for whom it is. No Qt in here."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal

from video_feedback.feedback import parent_words
from video_feedback.feedback.kind_words import amiss
from video_feedback.hiding.hidden import NOTHING
from video_feedback.reels.parts import cut
from video_feedback.reels.reel import Finish, Reel, Stretch
from video_feedback.words import tr
from video_feedback_schemas.consent_records import Purpose
from video_feedback_schemas.leaving_records import Lock
from video_feedback_schemas.records import Reader
from video_feedback_ui.reels import parts
from video_feedback_ui.reels.parts import Part

FADE_MS = 400
PAUSE_MS = 2000
"""How long a frame stands at which a pick pauses in the visit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What the parts were made of: the picks of a session, or moments by their ids."""

    kind: Literal["session", "moments"]
    ids: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Draft:
    """`day` is that of the session, or the last on which something of it was filmed. `whole` are the parts as they were
    gathered, `parts` as they are now; `left_out` says what is not among them, `reviews` are films of sessions.

    With `each` every part is a film of its own. `is_muted` silences all of them. With `cards`, a part without words of
    its own has what it is called on a card. `hold_ms` is what was said for all parts at once; each has its own.
    `before_ms` and `after_ms` are added to every part; with `pauses`, a frame stands where a pick pauses. `hides` lays
    over it what a person has said yes to. `with_own` lets moments for the worker's own thinking in, for a `reason`, in
    this film alone.
    """

    source: Source
    family_id: str
    called: str
    day: str
    whole: tuple[Part, ...]
    parts: tuple[Part, ...]
    finish: Finish = field(default_factory=Finish)
    left_out: tuple[str, ...] = ()
    reviews: frozenset[str] = frozenset()
    each: bool = False
    is_muted: bool = False
    cards: bool = False
    hold_ms: int = 0
    before_ms: int = 0
    after_ms: int = 0
    pauses: bool = True
    hides: bool = True
    reader: Reader = "worker"
    purpose: Purpose | None = None
    with_own: bool = False
    reason: str = ""
    lock: Lock = ""

    @property
    def leaving(self) -> tuple[Part, ...]:
        """The parts that go into the film: those for the worker alone only where they are let in, and for a parent none
        that was left out of the session."""
        if self.reader == "parent":
            return tuple(part for part in self.parts if part.is_shared and not part.is_left_out)
        return tuple(part for part in self.parts if part.is_shared or self.with_own)

    @property
    def film_ids(self) -> tuple[str, ...]:
        """The recordings it shows, each once."""
        return tuple(dict.fromkeys(part.recording_id for part in self.leaving))

    @property
    def shows_own(self) -> bool:
        """Whether a moment for the worker's own thinking goes into it."""
        return any(not part.is_shared for part in self.leaving)

    @property
    def long_ms(self) -> int:
        """How long it is in all, its cards with it."""
        openings = 0 if self.each else bool(self.finish.opening.strip()) + bool(self.finish.closing.strip())
        return parts.long_ms([stretch for _, stretch in self.pieces], self.finish.title_ms, openings)

    @cached_property
    def finished(self) -> tuple[Part, ...]:
        """The parts that go into the film, as they are seen and heard there."""
        return tuple(self._finished(part) for part in self.leaving)

    @cached_property
    def pieces(self) -> tuple[tuple[Part, Stretch], ...]:
        """Each part in the pieces in which it is played: one, or more where it pauses."""
        return tuple(
            (part, piece)
            for part in self.finished
            for piece in (cut(part.stretch, part.pauses, PAUSE_MS) if self.pauses else [part.stretch])
        )

    def reel(self) -> Reel:
        """All of it as one film. A card stands for every title: there is none that is no card."""
        return Reel(stretches=tuple(piece for _, piece in self.pieces), finish=self.finish)

    def with_parts(self, changed: Iterable[Part]) -> "Draft":
        return replace(self, parts=tuple(changed))

    def _called(self, part: Part) -> str:
        """What a part is called, in the words of whoever the film is for."""
        if self.reader != "parent":
            return part.label
        label = parent_words.label(self.finish.language, part.parent_label).strip()
        return label if label and not amiss(label) else parent_words.say(self.finish.language, "together")

    def _finished(self, part: Part) -> Part:
        made = parts.padded(part, self.before_ms, self.after_ms)
        stretch = made.stretch
        return replace(
            made,
            stretch=replace(
                stretch,
                crop=(part.shown_crop if self.reader == "parent" else None) or stretch.crop,
                hidden=stretch.hidden if self.hides else NOTHING,
                muted=stretch.muted or self.is_muted,
                called=self._called(part),
                title=stretch.title.strip() or (self._called(part) if self.cards else ""),
                caption=stretch.caption.strip() if self.finish.captions != "none" else "",
            ),
        )


def words_amiss(draft: Draft) -> str:
    """Why words of a film for the family are not shown to them, in one sentence; "" where all may be.

    The rules are those of the parent's window: no figures, nothing that hurts, no blame.
    """
    if draft.reader != "parent":
        return ""
    said = [draft.finish.opening, draft.finish.closing]
    said += [words for part in draft.finished for words in (part.stretch.title, part.stretch.caption)]
    for words in said:
        if why := amiss(words):
            return tr("“{words}”: {why}", words=words, why=why)
    return ""
