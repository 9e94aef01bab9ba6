"""The timeline paints what has changed, all of it and little more."""

from fractions import Fraction

import numpy as np
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QColor, QPaintEvent, QRegion
from pytestqt.qtbot import QtBot

from tests.ui.timeline.test_lanes import EVERYDAY, a_moment
from video_feedback.media.frame_table import FrameTable
from video_feedback_ui.theme import tokens
from video_feedback_ui.timeline.timeline import LABELS, Timeline

STRETCH = next(code.id for code in EVERYDAY.codes if code.kind == "stretch")


class Painted(QObject):
    """Gathers where a widget is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.region = QRegion()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


def a_timeline(qtbot: QtBot) -> Timeline:
    timeline = Timeline()
    qtbot.addWidget(timeline)
    timeline.resize(1000, 220)
    timeline.lanes.set([EVERYDAY], [a_moment("open", STRETCH, 1000)])
    times = np.arange(0, 10_000, 40, dtype=np.int64)
    keys = np.ones(len(times), np.bool_)
    timeline.show_film(FrameTable(times, times, keys, Fraction(1, 1000), Fraction(0), 0), 10_000)
    timeline.show()
    qtbot.waitUntil(lambda: timeline.isVisible() and timeline.window().windowHandle().isExposed())
    return timeline


def test_all_that_an_open_stretch_has_grown_by_is_painted_however_far_a_frame_jumps(qtbot: QtBot) -> None:
    timeline = a_timeline(qtbot)
    timeline.show_open(["open"])
    timeline.show_playhead(2000)
    qtbot.wait(30)
    painted = Painted()
    timeline.installEventFilter(painted)
    timeline.show_playhead(8000)
    qtbot.waitUntil(lambda: not painted.region.isEmpty())
    left, right = (LABELS + round(timeline.scale.x(ms)) for ms in (2000, 8000))
    assert QRegion(QRect(left, 60, right - left, 100)).subtracted(painted.region).isEmpty()


def test_an_open_stretch_reaches_from_where_it_was_opened_to_the_playhead(qtbot: QtBot) -> None:
    timeline = a_timeline(qtbot)
    timeline.show_open(["open"])
    timeline.show_playhead(8000)
    moment = timeline.lanes.get("open")
    assert moment is not None
    middle = timeline.middle_of(moment)
    assert middle is not None
    bare = QColor(tokens().lane)
    picture = timeline.grab().toImage()
    y = round(middle.y())
    at = [picture.pixelColor(round(timeline.x_of(ms)), y) != bare for ms in (600, 1400, 4000, 7800, 8400)]
    assert at == [False, True, True, True, False]
    timeline.show_playhead(1200)
    picture = timeline.grab().toImage()
    words = [picture.pixelColor(round(timeline.x_of(1000)) + 24 + x, round(middle.y())) for x in range(40)]
    assert len({colour.rgb() for colour in words}) == 1, "its name as a point showed beside the short bar"


def test_a_chosen_stretch_that_is_open_has_no_ring_around_its_first_frame(qtbot: QtBot) -> None:
    timeline = a_timeline(qtbot)
    timeline.show_open(["open"])
    timeline.show_playhead(4000)
    before = timeline.grab().toImage()
    timeline.show_selected(("open",))
    assert timeline.grab().toImage() == before


def test_without_an_open_stretch_little_is_painted_when_the_film_goes_on(qtbot: QtBot) -> None:
    timeline = a_timeline(qtbot)
    timeline.show_playhead(2000)
    qtbot.wait(30)
    painted = Painted()
    timeline.installEventFilter(painted)
    timeline.show_playhead(8000)
    qtbot.waitUntil(lambda: not painted.region.isEmpty())
    middle = LABELS + round(timeline.scale.x(5000))
    assert not painted.region.intersects(QRect(middle - 20, 60, 40, 100))


def test_the_flag_of_the_playhead_is_whole_at_the_end_of_the_film(qtbot: QtBot) -> None:
    timeline = a_timeline(qtbot)
    timeline.show_playhead(10_000)
    picture = timeline.grab().toImage()
    # The foot of the flag, below its words, runs on to the edge of the widget.
    row = [picture.pixelColor(x, 36).lightness() for x in range(picture.width() - 30, picture.width() - 6)]
    assert max(row) < 90


def test_the_words_of_the_marks_are_whole_at_both_ends_of_the_film(qtbot: QtBot) -> None:
    timeline = a_timeline(qtbot)
    timeline.show_playhead(5000)
    timeline.show_marks(2000, 8000)
    inside = _inked(timeline)
    timeline.show_marks(0, 10_000)
    assert _inked(timeline) > 0.9 * inside  # a line between two pixels is of neither one colour nor the other


def _inked(timeline: Timeline) -> int:
    """How many pixels of the line where the marks are named have the accent's colour."""
    picture, accent = timeline.grab(QRect(0, 22, 1000, 18)).toImage(), tokens().accent.lower()
    named = [(x, y) for x in range(picture.width()) for y in range(2, picture.height() - 4)]
    return sum(picture.pixelColor(x, y).name() == accent for x, y in named)
