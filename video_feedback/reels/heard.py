"""What is heard of a stretch in a reel: in time, slowed with its pitch, hidden where it is to be, and evened."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import chain
from math import ceil

import numpy as np
from av import AudioFrame
from av.filter import Graph
from av.filter.context import FilterContext
from numpy.typing import NDArray

from video_feedback.hiding.hidden import Unheard
from video_feedback.media import sound
from video_feedback.media.sound import CHANNELS, RATE
from video_feedback.media.stretch import stretched
from video_feedback.reels import extent
from video_feedback.reels.extent import Extent
from video_feedback.reels.reel import Finish, Stretch

Samples = NDArray[np.int16]

LOUD_LUFS = -18.0
"""As loud as each part is made: EBU R 128 measures it; R 128's own -23 is for studios, and soft on a phone."""
_PEAK_DBTP = -1.0
# Coming down to 48 kHz again adds a little where a filter rings.
_ROOM_DB = 1.0
# What is hardly there is not made loud: it would be the hiss of the phone.
_MOST_GAIN_DB = 24.0
_SILENT_LUFS = -60.0
_PIECE_MS = 20
_BLOCK = RATE * 400 // 1000
_CLICK_MS = 5
_EDGE_MS = 10
_TONE_HZ, _TONE_LEVEL = 1000, 0.04
_FULL_SCALE = 32767


def samples(stretch: Stretch, finish: Finish, length: int) -> Iterator[Samples]:
    """Exactly `length` samples of 48 kHz in pieces of shape (n, 2): the stretch, then silence for as long as its last
    frame stands."""
    span = extent.of(stretch)
    heard = min(length, round(span.length_s * RATE))
    if stretch.muted or not stretch.film.has_sound or heard <= 0:
        yield from silence(length)
        return
    gain = _gain(stretch) if finish.evens_sound else 1.0
    pieces: Iterable[Samples] = _played(stretch, span, _TONE_LEVEL / gain)
    if span.rate != 1:
        pieces = stretched(pieces, float(span.rate), _PIECE_MS)
    if gain != 1.0:
        pieces = _limited(pieces, gain)
    fades = max(_CLICK_MS, finish.fade_ms)
    edges = (fades if stretch.begins_part else _CLICK_MS, fades if stretch.ends_part else _CLICK_MS)
    yield from _faded(_exactly(pieces, heard), heard, edges)
    yield from silence(length - heard)


def silence(length: int) -> Iterator[Samples]:
    """So many samples of nothing, as under a card."""
    while length > 0:
        count = min(length, RATE)
        yield np.zeros((count, CHANNELS), np.int16)
        length -= count


def _played(stretch: Stretch, span: Extent, tone: float) -> Iterator[Samples]:
    """The sound at the film's own speed, with what is hidden left out. `tone` is how loud a tone in its place is."""
    begin = round(span.start_s * RATE)
    start_ms, end_ms = begin * 1000 // RATE, ceil(span.end_s * 1000) + 1
    at = start_ms * RATE // 1000
    for piece in sound.pieces(stretch.film, start_ms, end_ms, _PIECE_MS):
        made = piece
        for each in stretch.hidden.sounds:
            made = _without(made, at, each, tone)
        yield made[max(0, begin - at) :]
        at += len(piece)


def _without(piece: Samples, at: int, hidden: Unheard, tone: float) -> Samples:
    """A piece whose first sample is number `at` of the film, without a hidden sound.

    From its start to its end nothing is left of what was there: the sound goes down before and comes up behind.
    """
    start, end = hidden.start_ms * RATE // 1000, hidden.end_ms * RATE // 1000
    edge = _EDGE_MS * RATE // 1000
    if end <= start or at >= end + edge or at + len(piece) <= start - edge:
        return piece
    number = np.arange(at, at + len(piece))
    outside = np.maximum(start - number, number - end + 1)
    made = piece * _ramp(outside, edge)[:, None]
    if hidden.how == "tone" and tone:
        loud = tone * _ramp(np.minimum(number - start, end - 1 - number), edge)
        made += (np.sin(2 * np.pi * _TONE_HZ / RATE * number) * loud * _FULL_SCALE)[:, None]
    return np.rint(made).astype(np.int16)


def _ramp(steps: NDArray[np.int64], length: int) -> NDArray[np.float64]:
    """Softly from 0, where `steps` is 0 or less, to 1 at `length`."""
    return np.asarray(0.5 - 0.5 * np.cos(np.pi * np.clip(steps / length, 0, 1)), np.float64)


def _gain(stretch: Stretch) -> float:
    """What makes the stretch as loud as all others; a piece is part of a whole, which does not change between them."""
    if stretch.part_of is not None:
        stretch = replace(stretch, start_ms=stretch.part_of[0], end_ms=stretch.part_of[1])
    loud = integrated_lufs(_played(stretch, extent.of(stretch), 0.0))
    if loud < _SILENT_LUFS:
        return 1.0
    return float(10 ** (min(_MOST_GAIN_DB, LOUD_LUFS - loud) / 20))


def integrated_lufs(pieces: Iterable[Samples]) -> float:
    """Integrated loudness (ITU-R BS.1770, with its gates; EBU R 128), by FFmpeg's own measure; -70 for silence.

    Less than the 400 ms of one block is measured as if silence came behind it.
    """
    graph = Graph()
    first = _source(graph)
    graph.link_nodes(first, graph.add("ebur128", "metadata=1:framelog=quiet"), graph.add("abuffersink")).configure()
    loud, at = "-70", 0

    def read() -> None:
        nonlocal loud
        for frame in _ready(graph):
            loud = frame.metadata.get("lavfi.r128.I", loud)

    for piece in chain(pieces, (np.zeros((_BLOCK, CHANNELS), np.int16),)):
        if len(piece):
            graph.push(_frame(piece, at))
            at += len(piece)
            read()
    graph.push(None)
    read()
    return float(loud)


def _limited(pieces: Iterable[Samples], gain: float) -> Iterator[Samples]:
    """Louder or softer by a factor, and no peak above that of `_PEAK_DBTP`: also none between two samples, which is
    why it is looked at four times as finely (BS.1770, annex 2)."""
    graph = Graph()
    steps = (
        ("aformat", f"sample_fmts=dbl:sample_rates={RATE}"),
        ("volume", f"volume={gain:.6f}:precision=double"),
        ("aresample", str(4 * RATE)),
        ("alimiter", f"limit={10 ** ((_PEAK_DBTP - _ROOM_DB) / 20):.6f}:level=false:latency=true:attack=5:release=50"),
        ("aresample", str(RATE)),
        ("aformat", f"sample_fmts=s16:channel_layouts=stereo:sample_rates={RATE}"),
        ("abuffersink", None),
    )
    graph.link_nodes(_source(graph), *(graph.add(*step) for step in steps)).configure()
    at = 0
    for piece in pieces:
        if len(piece):
            graph.push(_frame(piece, at))
            at += len(piece)
            yield from (_plain(frame) for frame in _ready(graph))
    graph.push(None)
    yield from (_plain(frame) for frame in _ready(graph))


def _exactly(pieces: Iterable[Samples], length: int) -> Iterator[Samples]:
    left = length
    for piece in pieces:
        if left <= 0:
            return
        yield piece[:left]
        left -= len(piece)
    yield from silence(left)


def _faded(pieces: Iterable[Samples], length: int, edges_ms: tuple[int, int]) -> Iterator[Samples]:
    """`pieces`, of `length` samples together, rising from silence and sinking into it."""
    rise, sink = (max(1, min(ms * RATE // 1000, length // 2)) for ms in edges_ms)
    at = 0
    for piece in pieces:
        number = np.arange(at, at + len(piece))
        at += len(piece)
        if not len(piece) or (number[0] >= rise and length - 1 - number[-1] >= sink):
            yield piece
        else:
            softly = np.minimum(_ramp(number, rise), _ramp(length - 1 - number, sink))
            yield np.rint(piece * softly[:, None]).astype(np.int16)


def _source(graph: Graph) -> FilterContext:
    return graph.add_abuffer(sample_rate=RATE, format="s16", layout="stereo", time_base=Fraction(1, RATE))


def _frame(piece: Samples, at: int) -> AudioFrame:
    frame = AudioFrame.from_ndarray(np.ascontiguousarray(piece).reshape(1, -1), format="s16", layout="stereo")
    frame.sample_rate, frame.pts, frame.time_base = RATE, at, Fraction(1, RATE)
    return frame


def _plain(frame: AudioFrame) -> Samples:
    return np.asarray(frame.to_ndarray(), np.int16).reshape(-1, CHANNELS)


def _ready(graph: Graph) -> Iterator[AudioFrame]:
    while True:
        try:
            frame = graph.pull()
        except (BlockingIOError, EOFError):
            return
        assert isinstance(frame, AudioFrame)
        yield frame
