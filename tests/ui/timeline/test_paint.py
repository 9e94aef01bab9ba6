"""What is painted on and beside moments: notes, picks, stills, rings, and how many where there are many."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tests.ui.timeline.test_lanes import EVERYDAY, a_moment
from tests.ui.timeline.test_timeline import a_timeline
from video_feedback_schemas.records import Moment
from video_feedback_ui.theme import tokens
from video_feedback_ui.timeline.timeline import LABELS, Timeline

POINT, BAR = a_moment("point", "sig.reach", 2000), a_moment("bar", "fro.turns", 3000, 7000)


@pytest.fixture
def timeline(qtbot: QtBot) -> Timeline:
    timeline = a_timeline(qtbot)
    timeline.resize(1000, 420)
    show(timeline, POINT, BAR)
    return timeline


def show(timeline: Timeline, *moments: Moment) -> None:
    timeline.lanes.set([EVERYDAY], moments)
    timeline.refresh()


def painted(timeline: Timeline, rect: QRectF | None, colour: str) -> int:
    """How many pixels of the kept picture have a colour there."""
    assert rect is not None
    picture: QImage = timeline.canvas.picture().toImage().copy(rect.toRect())
    points = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
    return sum(picture.pixelColor(x, y).name() == colour.lower() for x, y in points)


def test_a_note_is_a_folded_corner_on_a_bar(timeline: Timeline) -> None:
    rect = timeline.rect_of(BAR)
    assert rect is not None
    assert painted(timeline, rect, tokens().line_strong) == 0
    show(timeline, POINT, replace(BAR, note="smiles back"))
    assert painted(timeline, rect, tokens().line_strong) > 10


def test_a_note_is_a_pencil_between_a_point_and_its_words(timeline: Timeline) -> None:
    middle = timeline.middle_of(POINT)
    assert middle is not None
    beside = QRectF(middle.x() + 10, middle.y() - 6, 12, 12)
    assert painted(timeline, beside, tokens().ink) > 0
    show(timeline, replace(POINT, note="smiles back"), BAR)
    assert painted(timeline, beside, tokens().ink) == 0
    assert painted(timeline, beside, tokens().lane) < 12 * 12 - 10


@pytest.mark.parametrize("moment", [POINT, BAR])
def test_a_pick_has_its_star(timeline: Timeline, moment: Moment) -> None:
    rect = timeline.rect_of(moment)
    assert rect is not None
    around = rect.adjusted(0, 0, 30, 0)
    assert painted(timeline, around, tokens().accent) == 0
    timeline.show_picked({moment.id})
    assert painted(timeline, around, tokens().accent) > 10
    timeline.show_picked(set())
    assert painted(timeline, around, tokens().accent) == 0


def test_all_chosen_ones_have_rings(timeline: Timeline) -> None:
    timeline.show_selected(("point", "bar"))
    for moment in (POINT, BAR):
        rect = timeline.rect_of(moment)
        assert rect is not None
        assert painted(timeline, rect.adjusted(-6, -6, 6, 6), tokens().accent) > 20


def test_a_still_is_asked_for_once_painting_missed_it_and_is_shown_when_it_came(
    timeline: Timeline, qtbot: QtBot
) -> None:
    red = QImage(40, 30, QImage.Format.Format_RGB32)
    red.fill(QColor("#ff0000"))
    with qtbot.waitSignal(timeline.faces_wanted, timeout=3000):
        timeline.repaint()
    asked = timeline.faces.missing()
    assert {moment.id for moment, _ in asked} == {"point", "bar"}
    for moment, height in asked:
        timeline.show_face(moment, height, red)
    rect = timeline.rect_of(BAR)
    assert painted(timeline, rect, "#ff0000") > 200
    # One that could not be decoded leaves its room to the words.
    timeline.show_face(BAR, asked[0][1], QImage())
    assert painted(timeline, rect, "#ff0000") == 0
    assert not timeline.faces.lacks


def test_where_many_are_there_is_a_plate_that_says_how_many(timeline: Timeline) -> None:
    timeline.resize(1000, 220)
    lane, rect = next(each for each in timeline.lane_rects() if each[0].label == "Baby tells us")
    show(timeline, *(a_moment(f"m{i}", "sig.reach", 5000) for i in range(40)))
    assert painted(timeline, rect, tokens().card) > 60
    spot = timeline.spot(QPointF(timeline.x_of(5000), rect.center().y()))
    assert spot.moment is not None
    assert spot.more == 39
    assert lane.label == "Baby tells us"


def test_single_frames_are_cells_on_the_ruler_close_up(timeline: Timeline) -> None:
    ruler = QRectF(LABELS, 20, 800, 24)
    assert painted(timeline, ruler, tokens().accent_soft) == 0
    timeline.zoom(25, 5000)
    assert painted(timeline, ruler, tokens().accent_soft) > 1000
    frame = timeline.frames
    assert frame is not None
    left, right = (timeline.x_of(float(ms)) for ms in frame.times_ms[125:127])
    cell = QRect(round(left) + 4, 38, round(right - left) - 8, 2)
    assert painted(timeline, QRectF(cell), tokens().accent_soft) == cell.width() * cell.height()


def test_the_flag_of_the_playhead_is_whole_at_the_start_of_the_film(timeline: Timeline) -> None:
    timeline.show_playhead(0)
    picture = timeline.grab().toImage()
    row = [picture.pixelColor(x, 38).lightness() for x in range(LABELS - 4, LABELS + 48)]
    assert max(row) < 90


def test_the_edges_of_the_view_can_be_taken_hold_of(timeline: Timeline) -> None:
    assert timeline.whole.window == timeline.whole.rect.adjusted(0, 1, 0, -1)
    timeline.zoom(4, 5000)
    left, right = timeline.whole.edges
    window = timeline.whole.window
    assert left.contains(QPointF(window.left(), window.center().y()))
    assert right.contains(QPointF(window.right(), window.center().y()))
    assert not left.intersects(right)


def test_words_never_run_into_the_next_moment(timeline: Timeline) -> None:
    near = a_moment("near", "sig.reach", 2500)
    show(timeline, POINT)
    rect = timeline.rect_of(near)
    assert rect is not None
    alone = painted(timeline, rect.adjusted(-3, 0, 3, 0), tokens().ink)
    assert alone > 0
    show(timeline, POINT, near)
    gap = QRectF(rect.left() - 2, rect.top(), 3, rect.height())
    assert painted(timeline, gap, tokens().ink) == 0
