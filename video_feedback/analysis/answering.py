"""Signals and what answered them within a window, from onset to onset: an answer may overlap its signal.

One answer serves one signal. Signals are gone through in order of time, and each takes the earliest answer that is not
taken yet: with one window for all, no other way finds more. What a person tied by hand goes before.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from video_feedback.analysis.stretches import holds
from video_feedback.coding.codable import Stretch


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """`eligible` signals could have been seen to be answered; `censored` ones could not, and count nowhere. `latencies`
    are in milliseconds, of each that was answered, in order of the signals. `tied` of them were tied by hand, and
    `late` of these lie beyond the window."""

    eligible: int
    censored: int
    latencies: tuple[int, ...]
    tied: int = 0
    late: int = 0

    @property
    def answered(self) -> int:
        return len(self.latencies)

    @property
    def share(self) -> float | None:
        """None where there was no signal to be answered."""
        return self.answered / self.eligible if self.eligible else None

    @property
    def median_ms(self) -> float | None:
        return median(self.latencies) if self.latencies else None

    def __add__(self, other: "Answered") -> "Answered":
        """Of two films together."""
        return Answered(
            eligible=self.eligible + other.eligible,
            censored=self.censored + other.censored,
            latencies=self.latencies + other.latencies,
            tied=self.tied + other.tied,
            late=self.late + other.late,
        )


NONE = Answered(eligible=0, censored=0, latencies=())


def answered(
    signals: Mapping[str, int],
    answers: Mapping[str, int],
    window_ms: int,
    seen: Sequence[Stretch],
    tied: Mapping[str, str] | None = None,
) -> Answered:
    """Of signals and answers by their id, each with its onset in milliseconds.

    `seen` are the stretches in which an answer would have been seen. A signal whose whole window does not lie in one of
    them is censored. `tied` has the answer that a person tied to a signal, by the ids of both: it is never another
    signal's, and it counts also beyond the window; one that comes before its signal is no answer to it.
    """
    tied = tied or {}
    taken = {answer for signal, answer in tied.items() if signal in signals}
    free = sorted((at, answer) for answer, at in answers.items() if answer not in taken)
    latencies: list[int] = []
    eligible = by_hand = late = 0
    for at, signal in sorted((at, signal) for signal, at in signals.items()):
        if not holds(seen, at, at + window_ms):
            continue
        eligible += 1
        mine = answers.get(tied.get(signal, ""))
        if mine is not None and mine >= at:
            latencies.append(mine - at)
            by_hand += 1
            late += latencies[-1] > window_ms
        elif (found := _first(free, at, window_ms)) is not None:
            free.remove(found)
            latencies.append(found[0] - at)
    return Answered(
        eligible=eligible, censored=len(signals) - eligible, latencies=tuple(latencies), tied=by_hand, late=late
    )


def _first(free: Iterable[tuple[int, str]], at: int, window_ms: int) -> tuple[int, str] | None:
    return next((each for each in free if at <= each[0] <= at + window_ms), None)
