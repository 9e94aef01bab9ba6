"""Sound made slower or faster with its pitch kept, by FFmpeg's own filter."""

from collections.abc import Iterable, Iterator
from itertools import chain
from math import ceil, log

import numpy as np
from av import AudioFrame
from av.filter import Graph
from numpy.typing import NDArray

from video_feedback.media.sound import CHANNELS, RATE

# What one filter can do without leaving out whole stretches of sound.
_SLOWEST, _FASTEST = 0.5, 2.0
# It puts sound together from pieces of 2048 samples, by their middles: all but the first come early by half of one.
_EARLY = 1024


def stretched(pieces: Iterable[NDArray[np.int16]], rate: float, piece_ms: int) -> Iterator[NDArray[np.int16]]:
    """The same sound, `rate` times as fast, in pieces of `piece_ms` (the last may be shorter), each of shape (n, 2)."""
    size = RATE * piece_ms // 1000
    kept = np.empty((0, CHANNELS), np.int16)
    for samples in pieces if rate == 1 else _filtered(pieces, rate):
        kept = np.concatenate((kept, samples)) if len(kept) else samples
        while len(kept) >= size:
            yield kept[:size]
            kept = kept[size:]
    if len(kept):
        yield kept


def _filtered(pieces: Iterable[NDArray[np.int16]], rate: float) -> Iterator[NDArray[np.int16]]:
    graph = Graph()
    first = graph.add_abuffer(sample_rate=RATE, format="s16", layout="stereo")
    steps = max(1, ceil(abs(log(rate)) / log(_FASTEST if rate > 1 else 1 / _SLOWEST) - 1e-9))
    tempo = rate ** (1 / steps)
    filters = [graph.add("atempo", str(tempo)) for _ in range(steps)]
    nodes = [first, *filters, graph.add("aformat", "sample_fmts=s16:channel_layouts=stereo"), graph.add("abuffersink")]
    graph.link_nodes(*nodes).configure()
    at = 0
    lead_in = np.zeros((round(sum(_EARLY * tempo**step for step in range(steps))), CHANNELS), np.int16)
    for piece in chain((lead_in,), pieces):
        frame = AudioFrame.from_ndarray(np.ascontiguousarray(piece).reshape(1, -1), format="s16", layout="stereo")
        frame.sample_rate, frame.pts = RATE, at
        at += len(piece)
        graph.push(frame)
        yield from _ready(graph)
    graph.push(None)
    yield from _ready(graph)


def _ready(graph: Graph) -> Iterator[NDArray[np.int16]]:
    while True:
        try:
            frame = graph.pull()
        except (BlockingIOError, EOFError):
            return
        assert isinstance(frame, AudioFrame)
        yield np.asarray(frame.to_ndarray(), np.int16).reshape(-1, CHANNELS)
