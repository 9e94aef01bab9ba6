"""The worker's side, and what was said afterwards."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.ui.house import nameless
from tests.ui.visit import Visit, type_into
from video_feedback.library import sessions, supervision
from video_feedback.media.crop import Crop
from video_feedback_schemas.records import Remark
from video_feedback_ui.parts.still import StillView
from video_feedback_ui.present.worker_side import WorkerSide

Wait = Callable[[Callable[[], bool]], None]


def remarks(visit: Visit) -> list[Remark]:
    return sessions.remarks(visit.db, visit.session_id)


@pytest.fixture
def side(visit: Visit) -> WorkerSide:
    visit.pick(visit.tag("fro.turns", 800, 2000), voice="I talk", say="She coos", ask="What do you see?")
    visit.pick(visit.tag("ans.space", 3000, 3800), ask="And then?")
    visit.show_parent()
    side = visit.page.presenting.side
    assert side is not None
    return side


def words_on(side: WorkerSide) -> str:
    return " | ".join(each.text() for each in side.findChildren(QLabel) if each.isVisibleTo(side))


def test_r11_it_says_to_the_worker_what_to_say_and_ask_now_and_what_comes_next(side: WorkerSide) -> None:
    for words in ("Now, 1 of 2", "She coos", "What do you see?", "“I talk”", "Gives space, 0.8 s", "And then?"):
        assert words in words_on(side)
    side.controls.next.click()
    for words in ("Now, 2 of 2", "This is the last one"):
        assert words in words_on(side)
    assert not side.controls.next.isEnabled()


def test_the_keyboard_is_in_the_parents_words_and_goes_along_with_the_moments(visit: Visit, side: WorkerSide) -> None:
    assert visit.window.focusWidget() is side.words.edits[-1]
    side.controls._replay.next()
    assert visit.window.focusWidget() is side.words.edits[-1]
    side.general.focus_next()
    side.controls._replay.previous()
    assert visit.window.focusWidget() is side.general.edits[-1]


def test_its_buttons_play_hold_slow_and_calm(visit: Visit, side: WorkerSide, wait: Wait) -> None:
    replay, controls = visit.page.presenting.replay, side.controls
    assert replay is not None
    wait(lambda: not replay.is_covered)
    controls.slower.click()
    assert controls.slower.text() == "Half speed"
    controls.play.click()
    wait(lambda: controls.play.text() == "Pause")
    controls.calm.click()
    assert "The calm screen is on" in words_on(side)
    controls.play.click()
    assert controls.play.text() == "Play on"
    controls.slower.click()
    controls.slower.click()
    controls.play.click()
    wait(lambda: controls.play.text() == "Again")
    assert replay.deck.shown_ms == 2000


def test_r12_the_parents_words_are_kept_to_the_letter(visit: Visit, side: WorkerSide, wait: Wait) -> None:
    said = "  she's <b>hers</b>, not & ours…  "
    side.words.edits[0].insertPlainText(said)  # QTest has no key for some of these letters
    wait(lambda: bool(remarks(visit)))
    remark = remarks(visit)[0]
    assert (remark.words, remark.speaker, remark.pick_id) == (said, "parent", visit.picks()[0].id)
    assert remark.said_at
    assert side.words.edits[0].toPlainText() == said


def test_its_stills_are_of_the_part_that_the_parent_sees(visit: Visit) -> None:
    for at in (800, 3000):
        pick = visit.pick(visit.tag("fro.turns", at, at + 600))
        with visit.house.library.change("Closer", undoable=False) as db:
            sessions.edit_pick(db, replace(pick, crop_left=100, crop_top=100, crop_width=500, crop_height=500))
    visit.show_parent()
    side = visit.page.presenting.side
    for still in side.findChildren(StillView):
        assert still.part == Crop(100, 100, 500, 500)


def test_a_space_at_the_edge_of_a_line_pushes_nothing_aside(side: WorkerSide) -> None:
    edit = side.words.edits[-1]
    type_into(edit, "m" * (edit.viewport().width() // edit.fontMetrics().horizontalAdvance("m") - 1))
    for _ in range(12):
        QTest.keyClick(edit, Qt.Key.Key_Space)
        bar = edit.horizontalScrollBar()
        assert (bar.maximum(), bar.isVisible()) == (0, False)


def test_enter_begins_new_words_and_each_has_its_own_line(visit: Visit, side: WorkerSide) -> None:
    type_into(side.words.edits[0], "One")
    QTest.keyClick(side.words.edits[0], Qt.Key.Key_Return)
    assert len(side.words.edits) == 2
    assert side.window().focusWidget() is side.words.edits[1]
    type_into(side.words.edits[1], "Two")
    QTest.keyClick(side.words.edits[1], Qt.Key.Key_Return)
    assert [remark.words for remark in remarks(visit)] == ["One", "Two"]
    visit.bridge.undo()
    assert [remark.words for remark in remarks(visit)] == ["One"]
    visit.bridge.redo()
    assert [edit.toPlainText() for edit in side.words.edits] == ["One", "Two", ""]


def test_words_belong_to_the_moment_they_were_said_to(visit: Visit, side: WorkerSide) -> None:
    type_into(side.words.edits[0], "To the first")
    side.controls.next.click()
    type_into(side.words.edits[0], "To the second")
    side.flush()
    first, second = visit.picks()
    assert {remark.pick_id: remark.words for remark in remarks(visit)} == {
        first.id: "To the first",
        second.id: "To the second",
    }


def test_emptied_words_are_no_words(visit: Visit, side: WorkerSide) -> None:
    edit = side.general.edits[0]
    type_into(edit, "Oops")
    side.flush()
    side.general._lines[0].kept._last_written = 0.0  # some time later
    edit.clear()
    side.flush()
    assert remarks(visit) == []
    visit.bridge.undo()
    assert [remark.words for remark in remarks(visit)] == ["Oops"]


def test_the_end_leads_to_the_page_after_the_session_with_all_words_on_it(visit: Visit, side: WorkerSide) -> None:
    type_into(side.words.edits[0], "She likes it")
    type_into(side.closing.next_step, "I wait for her")
    side.end.click()
    page = visit.page
    assert not page.presenting.is_on
    assert page._stack.currentWidget() is page.said
    first = visit.picks()[0]
    assert page.said.of_picks[first.id].edits[0].toPlainText() == "She likes it"
    assert page.said.theirs.next_step.toPlainText() == "I wait for her"
    assert visit.session().next_step == "I wait for her"


def test_after_the_session_words_can_be_added_and_the_note_says_who_reads_it(visit: Visit, wait: Wait) -> None:
    visit.pick(visit.tag("fro.turns", 800, 2000))
    page = visit.open()
    page.said_button.click()
    said = page.said
    type_into(said.general.edits[0], "It was good to see")
    wait(lambda: [remark.pick_id for remark in remarks(visit)] == [None])
    type_into(said.mine.note, "Bring to supervision")
    wait(lambda: visit.session().note == "Bring to supervision")
    assert said.mine.note.accessibleName() == "My note on the session. Only you can read this"
    visit.bridge.undo()
    assert page._stack.currentWidget() is said
    assert said.mine.note.toPlainText() == ""


def test_the_window_that_is_closed_by_the_system_gives_the_page_back(visit: Visit, side: WorkerSide) -> None:
    window = visit.page.presenting.window
    assert window is not None
    window.close()
    assert not visit.page.presenting.is_on
    assert visit.page.head.isVisible()
    assert side.isHidden()


def test_going_elsewhere_ends_it(visit: Visit, side: WorkerSide) -> None:
    type_into(side.general.edits[0], "Bye")
    visit.window.go("families")
    assert not visit.page.presenting.is_on
    assert [remark.words for remark in remarks(visit)] == ["Bye"]


def test_everything_on_it_has_a_name(side: WorkerSide) -> None:
    assert nameless(side) == []


def test_words_to_a_pick_that_was_taken_back_belong_to_the_whole_visit(visit: Visit, side: WorkerSide) -> None:
    with visit.bridge.change("Elsewhere") as db:
        sessions.remove_pick(db, visit.picks()[0].id)
    type_into(side.words.edits[0], "Still said")
    side.flush()
    assert [(remark.words, remark.pick_id) for remark in remarks(visit)] == [("Still said", None)]
    side.parking.park.click()
    side.ticks.buttons["spoke_first"].click()
    assert [item.pick_id for item in supervision.of_session(visit.db, visit.session_id)] == [None]


def test_a_field_that_was_left_takes_no_more_keys_and_spaces_are_no_words(visit: Visit) -> None:
    visit.pick(visit.tag("fro.turns", 200, 1000))
    page = visit.open()
    page.show_said()
    edit = page.said.of_picks[visit.picks()[0].id].edits[0]
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_Space)
    page.said.flush()
    assert remarks(visit) == []
    visit.window.go("sessions")
    assert page.list.isAncestorOf(visit.window.focusWidget())
