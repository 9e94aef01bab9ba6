"""Where nothing is tagged."""

import numpy as np
from numpy.typing import NDArray

LEAST_MS = 2000


def gaps(
    starts: NDArray[np.int64], ends: NDArray[np.int64], length_ms: int, least_ms: int = LEAST_MS
) -> NDArray[np.int64]:
    """Rows of first and last millisecond of what no moment covers for so long, in order of time.

    `starts` and `ends` are those of the moments, in any order; a point ends where it starts.
    """
    order = np.argsort(starts, kind="stable")
    begun, covered = starts[order], np.maximum.accumulate(ends[order])
    edges = np.column_stack((np.concatenate(([0], covered)), np.concatenate((begun, [length_ms]))))
    long: NDArray[np.int64] = edges[edges[:, 1] - edges[:, 0] >= least_ms]
    return long
