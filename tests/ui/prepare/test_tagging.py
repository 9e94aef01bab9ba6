"""Tagging by the keys, on a real film in a real window."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QAbstractItemModel, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest

from tests.bench import films
from video_feedback.feedback import picking
from video_feedback.library import moments, sessions
from video_feedback_schemas.records import Moment
from video_feedback_ui.main_window import MainWindow
from video_feedback_ui.prepare.page import PreparePage

Wait = Callable[[Callable[[], bool]], None]


def tagged(page: PreparePage) -> list[Moment]:
    assert page.recording is not None
    return moments.of_recording(page.bridge.db, page.recording.id)


def frame_on_screen(page: PreparePage) -> int:
    """The number painted in the picture that the surface shows."""
    image = page.surface.image().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    # On the way a small preview may stand there, in which no number can be read.
    return films.number(pixels[:, : image.width()]) if image.width() == 640 else -1


def go(page: PreparePage, wait: Wait, ms: int) -> None:
    page.do.seek(ms)
    wait(lambda: page.deck.exact and page.shown_ms == ms and frame_on_screen(page) == ms // 40)


def test_after_a_press_the_lane_comes_first_and_all_else_with_the_next_key(page: PreparePage, wait: Wait) -> None:
    listed = page.moments_card.list.moments
    QTest.keyClick(page, Qt.Key.Key_1)
    assert (len(page.timeline.lanes), listed.rowCount()) == (1, 0)
    QTest.keyClick(page, Qt.Key.Key_Shift)
    assert (listed.rowCount(), page.inspector.isVisible()) == (1, True)
    QTest.keyClick(page, Qt.Key.Key_1)
    wait(lambda: listed.rowCount() == 2)
    QTest.keyClick(page, Qt.Key.Key_1)
    QTest.keyClick(page.window(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (len(page.timeline.lanes), listed.rowCount()) == (2, 2)


def test_a_tag_names_the_frame_on_screen(page: PreparePage, wait: Wait) -> None:
    for frame in (0, 73, 5, 140, 199):
        go(page, wait, 40 * frame)
        QTest.keyClick(page, Qt.Key.Key_1)
    assert [m.start_ms for m in tagged(page)] == [0, 200, 2920, 5600, 7960]
    assert {m.code_id for m in tagged(page)} == {"sig.reach"}


def test_a_press_while_it_plays_names_the_frame_that_was_painted(page: PreparePage, wait: Wait) -> None:
    go(page, wait, 1000)
    QTest.keyClick(page, Qt.Key.Key_Space)
    wait(lambda: page.deck.playing and page.shown_ms > 1400)
    for _ in range(5):
        QTest.qWait(130)
        painted = frame_on_screen(page)
        QTest.keyClick(page, Qt.Key.Key_A)
        assert page.chosen is not None
        assert moments.get(page.bridge.db, page.chosen).start_ms == 40 * painted
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert not page.deck.playing


def test_a_stretch_opens_on_the_first_press_and_closes_on_the_second(page: PreparePage, wait: Wait) -> None:
    go(page, wait, 2000)
    QTest.keyClick(page, Qt.Key.Key_Z)
    assert tagged(page)[0].end_ms is None
    wait(lambda: "close Takes turns" in page.now.accessibleName())
    go(page, wait, 3200)
    QTest.keyClick(page, Qt.Key.Key_Z)
    assert (tagged(page)[0].start_ms, tagged(page)[0].end_ms) == (2000, 3200)
    wait(lambda: "close" not in page.now.accessibleName())


def test_in_and_out_make_a_stretch_of_the_next_code(page: PreparePage, wait: Wait) -> None:
    go(page, wait, 1200)
    QTest.keyClick(page, Qt.Key.Key_I)
    go(page, wait, 2400)
    QTest.keyClick(page, Qt.Key.Key_O)
    QTest.keyClick(page, Qt.Key.Key_X)
    assert [(m.code_id, m.start_ms, m.end_ms) for m in tagged(page)] == [("fro.joy", 1200, 2400)]
    assert page.desk is not None
    assert page.desk.in_ms is None


def test_r15_a_film_is_tagged_by_keys_alone(page: PreparePage, wait: Wait) -> None:
    go(page, wait, 2000)
    shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier

    def press(key: Qt.Key | str, ends_at: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(page, key, keys)
        wait(lambda: page.deck.exact and page.shown_ms == ends_at)

    press(Qt.Key.Key_Right, 2040)
    press(Qt.Key.Key_Left, 2000)
    press(".", 4000)
    press(",", 2000)
    QTest.keyClick(page, Qt.Key.Key_Space)
    wait(lambda: page.deck.playing)
    QTest.keyClick(page, Qt.Key.Key_Space)
    wait(lambda: page.deck.exact)
    go(page, wait, 2000)
    QTest.keyClick(page, Qt.Key.Key_I)
    press(".", 4000)
    QTest.keyClick(page, Qt.Key.Key_O)
    QTest.keyClick(page, Qt.Key.Key_Z)
    assert [(m.code_id, m.start_ms, m.end_ms) for m in tagged(page)] == [("fro.turns", 2000, 4000)]
    QTest.keyClick(page, Qt.Key.Key_Z, control)
    assert tagged(page) == []
    QTest.keyClick(page, Qt.Key.Key_Z, control | shift)
    assert len(tagged(page)) == 1


def test_edges_are_nudged_by_a_frame_and_the_film_shows_it(page: PreparePage, wait: Wait) -> None:
    go(page, wait, 2000)
    QTest.keyClick(page, Qt.Key.Key_Z)
    go(page, wait, 3000)
    QTest.keyClick(page, Qt.Key.Key_Z)
    QTest.keyClick(page, "]")
    QTest.keyClick(page, "{")
    assert (tagged(page)[0].start_ms, tagged(page)[0].end_ms) == (2040, 2960)
    wait(lambda: page.shown_ms == 2960)
    QTest.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert (tagged(page)[0].start_ms, tagged(page)[0].end_ms) == (2000, 2920)


def test_everything_is_taken_back_and_done_again_by_the_keys(window: MainWindow, page: PreparePage, wait: Wait) -> None:
    go(page, wait, 2000)
    QTest.keyClick(page, Qt.Key.Key_1)
    QTest.keyClick(page, "]")
    page.inspector.who_set.emit([page.chosen], "both", "")
    page.inspector.code_set.emit([page.chosen], "ans.answer")
    page.do.pick()
    page.do.delete()
    assert tagged(page) == []
    states = []
    for _ in range(6):
        QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        states.append([(m.code_id, m.start_ms, m.who) for m in tagged(page)])
        listed = page.moments_card.list.moments
        assert [listed.moment(row).id for row in range(listed.rowCount())] == [m.id for m in tagged(page)]
        assert len(page.timeline.lanes) == len(tagged(page))
    assert window.bridge.library.undoable() is None
    assert states == [
        [("ans.answer", 2040, "adult")],
        [("ans.answer", 2040, "adult")],
        [("sig.reach", 2040, "both")],
        [("sig.reach", 2040, "baby")],
        [("sig.reach", 2000, "baby")],
        [],
    ]
    while window.bridge.library.redoable():
        QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert tagged(page) == []
    assert window.bridge.library.undoable().name == "Remove Answers the signal"


def test_a_note_is_written_without_the_mouse_and_kept_as_typed(page: PreparePage, wait: Wait) -> None:
    QTest.keyClick(page, Qt.Key.Key_1)
    QTest.keyClick(page, Qt.Key.Key_Return)
    wait(lambda: page.inspector.note.hasFocus())
    QTest.keyClicks(page.inspector.note, "1 coo, then <b>quiet</b>")
    QTest.keyClick(page.inspector.note, Qt.Key.Key_Return)
    assert page.hasFocus()
    assert tagged(page)[0].note == "1 coo, then <b>quiet</b>"
    assert len(tagged(page)) == 1
    page.bridge.undo()
    assert tagged(page)[0].note == ""
    assert page.inspector.note.toPlainText() == ""


def test_a_note_that_was_being_typed_is_kept_when_another_moment_is_chosen(page: PreparePage, wait: Wait) -> None:
    QTest.keyClick(page, Qt.Key.Key_1)
    go(page, wait, 400)
    QTest.keyClick(page, Qt.Key.Key_1)
    QTest.keyClick(page, Qt.Key.Key_Return)
    page.inspector.note.setPlainText("she waits")
    page.do.choose(tagged(page)[0].id)
    assert [m.note for m in tagged(page)] == ["", "she waits"]


def test_p_picks_for_the_session_to_come_and_puts_back(page: PreparePage, wait: Wait) -> None:
    assert page.recording is not None
    family_id = page.recording.family_id
    go(page, wait, 4000)
    QTest.keyClick(page, Qt.Key.Key_1)
    QTest.keyClick(page, Qt.Key.Key_P)
    picks = picking.picks_to_come(page.bridge.db, family_id)
    assert [(p.start_ms, p.end_ms, p.still_ms) for p in picks] == [(2000, 7000, 4000)]
    assert "1 pick" in page.to_script.text()
    QTest.keyClick(page, Qt.Key.Key_P)
    assert picking.picks_to_come(page.bridge.db, family_id) == []
    page.bridge.undo()
    page.bridge.undo()
    assert sessions.of_family(page.bridge.db, family_id) == []


def test_a_worker_only_code_cannot_be_picked(page: PreparePage) -> None:
    told = []
    page.bridge.told.connect(lambda words, _: told.append(words))
    QTest.keyClick(page, Qt.Key.Key_R)
    assert tagged(page)[0].code_id == "gen.missed"
    QTest.keyClick(page, Qt.Key.Key_P)
    assert "never shown to a parent" in told[-1]
    assert page.recording is not None
    assert sessions.of_family(page.bridge.db, page.recording.family_id) == []


def test_the_list_and_the_timeline_choose_the_same_moment(page: PreparePage, wait: Wait) -> None:
    for ms in (1000, 5000):
        go(page, wait, ms)
        QTest.keyClick(page, Qt.Key.Key_1)
    first, second = tagged(page)
    QTest.keyClick(page, Qt.Key.Key_Up)
    assert page.chosen == first.id
    wait(lambda: page.shown_ms == 1000)
    lane, rect = page.timeline.lane_rects()[0]
    x = rect.left() + page.timeline.scale.x(second.start_ms)
    assert lane.group.id == "baby"
    at = QPointF(x, rect.center().y()).toPoint()
    QTest.mouseClick(page.timeline, Qt.MouseButton.LeftButton, pos=at)
    assert page.chosen == second.id
    assert page.moments_card.list.currentIndex().row() == 1
    wait(lambda: page.shown_ms == 5000)


def test_a_click_on_the_ruler_goes_there(page: PreparePage, wait: Wait) -> None:
    x = page.timeline.x_of(4000)
    QTest.mouseClick(page.timeline, Qt.MouseButton.LeftButton, pos=QPointF(x, 28).toPoint())
    wait(lambda: abs(page.shown_ms - 4000) <= 40)


def test_steps_go_frame_by_frame_both_ways(page: PreparePage, wait: Wait) -> None:
    go(page, wait, 2000)
    for _ in range(7):
        QTest.keyClick(page, Qt.Key.Key_Right)
    wait(lambda: page.shown_ms == 2280 and frame_on_screen(page) == 57)
    for _ in range(12):
        QTest.keyClick(page, Qt.Key.Key_Left)
    wait(lambda: page.shown_ms == 1800 and frame_on_screen(page) == 45)
    QTest.keyClick(page, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    wait(lambda: page.shown_ms == 2800)


def test_a_stretch_is_played_in_to_out_and_holds_its_last_frame(page: PreparePage, wait: Wait) -> None:
    assert page.desk is not None
    moment = page.desk.tag("fro.turns", 2000, 2600)
    page.do.choose(moment.id)
    seen: list[int] = []
    wait(lambda: page.shown_ms == 2000)
    page.deck.shown.connect(seen.append)
    QTest.keyClick(page, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    wait(lambda: bool(seen) and seen[-1] == 2600 and not page.deck.playing)
    assert min(seen) >= 2000
    assert max(seen) == 2600
    assert frame_on_screen(page) == 65


def test_moments_of_another_scheme_have_lanes_of_their_own(page: PreparePage) -> None:
    QTest.keyClick(page, Qt.Key.Key_1)
    page.use_scheme("engagement-states")
    QTest.keyClick(page, Qt.Key.Key_1)
    QTest.keyClick(page, Qt.Key.Key_2)
    assert [m.code_id for m in tagged(page)] == ["sig.reach", "inf.social", "inf.object"]
    assert {lane.group.id for lane in page.timeline.lanes.shown()} >= {"infant", "baby"}
    assert page.bridge.settings.scheme_id == "engagement-states"


def test_codes_are_found_by_words_and_tagged_by_enter(page: PreparePage) -> None:
    QTest.keyClick(page, "/")
    field = page.codes_card.find_field
    QTest.keyClicks(field, "turns")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert [m.code_id for m in tagged(page)] == ["fro.turns"]
    assert page.hasFocus()


def test_the_list_keeps_to_the_rules_of_models(page: PreparePage, wait: Wait) -> None:
    model: QAbstractItemModel = page.moments_card.list.moments
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    for ms in (3000, 1000, 2000):
        go(page, wait, ms)
        QTest.keyClick(page, Qt.Key.Key_1)
    QTest.keyClick(page, "]")
    page.do.delete()
    page.bridge.undo()
    assert model.rowCount() == 3
    tester.deleteLater()


@pytest.mark.parametrize("text", ["b", "1", " ", "p"])
def test_letters_typed_into_a_note_do_not_tag(page: PreparePage, text: str) -> None:
    QTest.keyClick(page, Qt.Key.Key_1)
    page.inspector.write_note()
    QTest.keyClicks(page.inspector.note, text)
    assert len(tagged(page)) == 1
    assert page.recording is not None
    assert sessions.of_family(page.bridge.db, page.recording.family_id) == []


def test_every_control_of_the_workbench_has_a_name(page: PreparePage, wait: Wait) -> None:
    from PySide6.QtWidgets import QAbstractButton, QLineEdit, QListView, QPlainTextEdit, QSlider  # noqa: PLC0415

    QTest.keyClick(page, Qt.Key.Key_1)
    wait(page.inspector.isVisible)
    for kind in (QAbstractButton, QLineEdit, QPlainTextEdit, QSlider, QListView):
        for widget in page.findChildren(kind):
            if not widget.objectName().startswith("qt_"):
                assert widget.accessibleName() or widget.accessibleDescription(), widget


def test_coming_back_to_the_bench_is_coming_back_to_the_same_frame(
    window: MainWindow, page: PreparePage, wait: Wait
) -> None:
    go(page, wait, 3240)
    window.go("families")
    assert page.deck.film is None
    window.go("prepare")
    wait(lambda: page.shown_ms == 3240 and frame_on_screen(page) == 81)


def test_a_film_that_has_gone_is_told_in_one_sentence_and_nothing_breaks(window: MainWindow, page: PreparePage) -> None:
    told: list[str] = []
    page.bridge.told.connect(lambda words, _: told.append(words))
    assert page.recording is not None
    window.go("families")
    (page.bridge.library.media / page.recording.file).unlink()
    window.go("prepare")
    assert "is not in the library’s media folder" in told[-1]
    assert window._rail_buttons["families"].isChecked()  # the rail goes along to where one is sent
    assert page.recording is None
    QTest.keyClick(page, Qt.Key.Key_1)
    QTest.keyClick(page, Qt.Key.Key_Space)


def test_another_player_takes_over_at_once_at_the_same_frame(page: PreparePage, wait: Wait) -> None:
    go(page, wait, 2000)
    page.bridge.keep(player="qt")
    assert page.deck.player_name == "Qt"
    wait(lambda: page.shown_ms == 2000 and frame_on_screen(page) == 50)
    QTest.keyClick(page, Qt.Key.Key_Space)
    wait(lambda: page.shown_ms > 2300)
    QTest.keyClick(page, Qt.Key.Key_Space)


def test_jumps_that_follow_each_other_at_once_all_count(page: PreparePage, wait: Wait) -> None:
    go(page, wait, 1000)
    for _ in range(3):
        QTest.keyClick(page, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    wait(lambda: page.deck.exact and page.shown_ms == 4000 and frame_on_screen(page) == 100)
