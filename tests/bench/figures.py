"""What is said of many measured times."""

import math
from collections.abc import Sequence
from statistics import median

Figures = dict[str, float]


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest of the values that so large a share of them does not go over."""
    return sorted(values)[max(0, math.ceil(share * len(values)) - 1)]


def spread(name: str, values: Sequence[float], suffix: str = "") -> Figures:
    """Median and 95th percentile."""
    return {f"{name}_median_ms{suffix}": median(values), f"{name}_p95_ms{suffix}": percentile(values, 0.95)}


def ratios(name: str, ours: Sequence[float], theirs: Sequence[float], suffix: str = "") -> Figures:
    """Median over median, and 95th percentile over 95th percentile."""
    return {
        f"{name}{suffix}": median(ours) / median(theirs),
        f"{name.replace('_ratio', '_p95_ratio')}{suffix}": percentile(ours, 0.95) / percentile(theirs, 0.95),
    }


def some(count: int, share: float, least: int = 4) -> int:
    """So many, or fewer in a quick run that only shows whether the bench works."""
    return max(least, round(count * share))


# Counted in several parts of the bench, and told as one figure.
COUNTS = ("seek_wrong_frames", "exact_reads")


def together(*all_figures: Figures) -> Figures:
    """One after the other; what is counted is added up."""
    whole: Figures = {}
    for figures in all_figures:
        for key, value in figures.items():
            whole[key] = whole.get(key, 0) + value if key in COUNTS else value
    return whole
