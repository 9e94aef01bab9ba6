"""The sound is drawn where it is heard, as loud as it is, at every zoom."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from video_feedback.media.probe import probe
from video_feedback.media.waveform import Level, Waveform, waveform
from video_feedback_ui.theme import theme, tokens
from video_feedback_ui.timeline.scale import Scale
from video_feedback_ui.timeline.wave import Wave

pytestmark = pytest.mark.usefixtures("qapp")

Clips = Callable[[str], Path]
WIDE, HIGH = 1000, 40


@pytest.fixture(scope="module")
def beeps(clips: Clips) -> Waveform:
    """Ten seconds; a beep of about a tenth of a second begins at each whole second."""
    *_, heard = waveform(probe(clips("generated/cfr25.mp4")))
    return heard


def inked(image: QImage | None) -> NDArray[np.int64]:
    """How many pixels of each column are drawn on."""
    assert image is not None
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width())
    return np.count_nonzero(pixels, axis=0)


def a_wave(heard: Waveform, late_ms: int = 0) -> Wave:
    wave = Wave()
    wave.take_film(late_ms, has_sound=True)
    wave.put(heard)
    return wave


def test_beeps_stand_at_their_seconds_at_every_zoom(beeps: Waveform) -> None:
    for scale in (
        Scale.whole(10_000, WIDE),
        Scale(10_000, WIDE, 2500.0, 4000.0),
        Scale(10_000, WIDE, 2800.0, 400.0),
    ):
        drawn = inked(a_wave(beeps).picture(scale, WIDE, HIGH))
        loud = np.flatnonzero(drawn > HIGH / 3)
        begins = loud[np.diff(loud, prepend=-1000) > 30 / scale.span_ms * WIDE + 5]
        found = [scale.from_ms + x / WIDE * scale.span_ms for x in begins]
        assert len(found) >= 1
        assert all(abs(ms - 1000 * round(ms / 1000)) <= max(12, scale.span_ms / WIDE) for ms in found)
        assert np.median(drawn) <= 2  # between them a thin line


def test_late_sound_is_drawn_where_it_belongs(beeps: Waveform) -> None:
    scale = Scale(10_000, WIDE, 1500.0, 1000.0)
    on_time = np.flatnonzero(inked(a_wave(beeps).picture(scale, WIDE, HIGH)) > HIGH / 3)
    late = np.flatnonzero(inked(a_wave(beeps, 200).picture(scale, WIDE, HIGH)) > HIGH / 3)
    assert abs(int(on_time[0]) - int(late[0]) - 200) <= 1


def test_what_was_not_heard_yet_is_left_free(beeps: Waveform) -> None:
    part = Waveform(tuple(
        Level(one.bin_ms, one.low[:count], one.high[:count], one.rms[:count], one.bins)
        for one in beeps.levels
        for count in [5120 // one.bin_ms]
    ))  # fmt: skip
    drawn = inked(a_wave(part).picture(Scale.whole(10_000, WIDE), WIDE, HIGH))
    assert drawn[:510].all()
    assert not drawn[515:].any()


def test_peaks_are_paler_than_the_body_and_both_follow_the_theme() -> None:
    count = 1000
    row = np.full(count, 120, np.int8)
    levels = tuple(
        Level(bin_ms, -row, row, np.full(count, 110, np.uint8), count) for bin_ms in (10, 40, 160, 640, 2560)
    )
    wave = a_wave(Waveform(levels))
    before = theme.tokens
    try:
        for tokens_ in ("light", "dark"):
            theme.choose(tokens_)
            image = wave.picture(Scale.whole(10_000, WIDE), WIDE, HIGH)
            assert image is not None
            middle, edge = image.pixelColor(500, HIGH // 2), image.pixelColor(500, 3)
            body, lane = QColor(tokens().line_strong), QColor(tokens().lane)
            assert middle == body
            assert edge not in (body, lane)
            assert abs(edge.lightness() - lane.lightness()) < abs(body.lightness() - lane.lightness())
    finally:
        theme.choose("light" if before.paper == "#F6F1E9" else "dark")


def test_before_anything_is_heard_there_is_no_picture() -> None:
    wave = Wave()
    wave.take_film(0, has_sound=True)
    assert wave.picture(Scale.whole(10_000, WIDE), WIDE, HIGH) is None
