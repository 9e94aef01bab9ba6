"""Where a time stands on the timeline, and which time is under the cursor."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

# From the narrowest view (single frames are wide) to the whole film.
NARROWEST_MS = 400


@dataclass(frozen=True, slots=True)
class Scale:
    """A view of `span_ms` milliseconds from `from_ms`, drawn over `width` pixels, of a film of `length_ms`."""

    length_ms: int
    width: float
    from_ms: float
    span_ms: float

    @classmethod
    def whole(cls, length_ms: int, width: float) -> "Scale":
        """The whole film."""
        return cls(max(1, length_ms), max(1.0, width), 0.0, float(max(1, length_ms)))

    @property
    def is_whole(self) -> bool:
        return self.span_ms >= self.length_ms

    @property
    def to_ms(self) -> float:
        return self.from_ms + self.span_ms

    def x(self, ms: float) -> float:
        """Pixels from the left edge of the lanes."""
        return (ms - self.from_ms) / self.span_ms * self.width

    def ms(self, x: float) -> int:
        """The time under a pixel, within the film."""
        return round(min(self.length_ms, max(0.0, self.from_ms + x / self.width * self.span_ms)))

    def edges(self, count: int) -> NDArray[np.int64]:
        """The view cut into so many columns: the first whole millisecond of each, and the first behind the last."""
        return np.ceil(np.linspace(self.from_ms, self.to_ms, count + 1)).astype(np.int64)

    def with_width(self, width: float) -> "Scale":
        return replace(self, width=max(1.0, width))

    def zoomed(self, factor: float, at_x: float) -> "Scale":
        """Closer (factor above 1) or wider; the time under `at_x` stays where it is."""
        fixed = self.from_ms + at_x / self.width * self.span_ms
        span = min(float(self.length_ms), max(min(NARROWEST_MS, self.length_ms), self.span_ms / factor))
        return replace(self, from_ms=fixed - at_x / self.width * span, span_ms=span)._kept()

    def panned(self, pixels: float) -> "Scale":
        """Moved along by that many pixels; to the right is later."""
        return replace(self, from_ms=self.from_ms + pixels / self.width * self.span_ms)._kept()

    def showing(self, ms: float) -> "Scale":
        """The same zoom, turned to the page on which `ms` is."""
        if self.from_ms <= ms <= self.to_ms:
            return self
        return replace(self, from_ms=ms - 0.1 * self.span_ms)._kept()

    def _kept(self) -> "Scale":
        return replace(self, from_ms=min(max(0.0, self.from_ms), max(0.0, self.length_ms - self.span_ms)))


_STEPS_MS = (20, 40, 100, 200, 500, 1000, 2000, 5000, 10_000, 15_000, 30_000, 60_000, 120_000, 300_000, 600_000)


def tick_ms(scale: Scale, apart: float = 84) -> int:
    """The round number of milliseconds between two written times, so that these stand at least `apart` pixels off."""
    wanted = apart / scale.width * scale.span_ms
    return next((step for step in _STEPS_MS if step >= wanted), 1_800_000)
