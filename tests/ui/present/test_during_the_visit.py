"""The worker's side during a visit: what happened is written, ticked, parked and tagged, on a tablet too."""

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from tests.rest import rest
from tests.ui.house import nameless
from tests.ui.visit import Visit, type_into
from video_feedback.library import cards, happenings, moments, sessions, supervision
from video_feedback_ui.present.now_card import played_words
from video_feedback_ui.present.replay import Replay
from video_feedback_ui.present.worker_side import WorkerSide

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def side(visit: Visit) -> WorkerSide:
    card = cards.of_family(visit.db, visit.family.id, "en")[0]
    visit.pick(visit.tag("fro.turns", 800, 1400), voice="I talk", say="She coos", card_id=card.id)
    visit.pick(visit.tag("ans.space", 3000, 3800), ask="And then?")
    visit.show_parent()
    side = visit.page.presenting.side
    assert side is not None
    wait_for(lambda: not replay(visit).is_covered)
    visit.window.activateWindow()  # as the worker does who turns to it
    QTest.qWaitForWindowActive(visit.window)
    return side


def wait_for(so: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not so():
        assert time.monotonic() < end
        rest(0.01)


def replay(visit: Visit) -> Replay:
    assert visit.page.presenting.replay is not None
    return visit.page.presenting.replay


def written(visit: Visit) -> list[str]:
    """The kinds of what happened, in order."""
    log = visit.page.presenting._log
    if log is not None:
        log.write()
    return [each.kind for each in happenings.of_session(visit.db, visit.session_id)]


def key(side: WorkerSide, pressed: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(side.window().focusWidget() or side, pressed, modifier)


def play_through(visit: Visit) -> None:
    replay(visit).go_on()
    wait_for(lambda: replay(visit).state == "held" and replay(visit).is_at_end)


def test_what_happens_is_written_as_it_happens_and_no_undo_takes_it(visit: Visit, side: WorkerSide) -> None:
    visit.bridge.keep(mark_pauses=True)
    first, second = (pick.id for pick in visit.picks())
    assert written(visit) == ["on"]
    assert "Not played yet" in words_on(side)
    type_into(side.words.edits[0], "She waits")
    play_through(visit)
    play_through(visit)
    assert written(visit) == ["on", "played", "played"]
    assert "Shown again" in words_on(side)
    side.controls.calm.click()
    side.controls.calm.click()
    side.controls.calm.click()
    replay(visit).come_back()
    key(side, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)  # the card of this moment
    assert replay(visit).state == "card"
    replay(visit).next()
    wait_for(lambda: len(written(visit)) == 6)
    assert sorted(written(visit)) == ["calm", "card", "on", "on", "played", "played"]
    visit.bridge.undo()
    assert sessions.remarks(visit.db, visit.session_id) == []
    side.end.click()
    assert written(visit)[-1] == "ended"
    counts = happenings.counts(visit.db, visit.session_id)
    assert (counts.came_on, counts.played, counts.again(first)) == ((first, second), {first: 2}, 1)
    assert counts.cards == (cards.of_family(visit.db, visit.family.id, "en")[0].words,)
    assert (counts.was_calm, counts.was_paused) == (True, False)
    # That there was a calm screen is kept, not when.
    every = happenings.of_session(visit.db, visit.session_id)
    assert next(each.at for each in every if each.kind == "calm") == every[0].at
    before = written(visit)
    visit.bridge.undo()
    visit.bridge.undo()
    assert written(visit) == before


@pytest.mark.usefixtures("side")
def test_a_pause_is_marked_only_where_the_worker_wishes_it(visit: Visit) -> None:
    def pause() -> None:
        replay(visit).go(0)
        replay(visit).go_on()
        wait_for(lambda: replay(visit).state == "playing")
        replay(visit).pause()
        wait_for(lambda: replay(visit).state == "held")

    pause()
    replay(visit).calm()
    assert not {"paused", "calm"} & set(written(visit))
    visit.bridge.keep(mark_pauses=True)
    pause()
    pause()
    assert written(visit).count("paused") == 1
    settings = visit.house.page("settings")
    tick = next(each for each in settings.findChildren(QAbstractButton) if "Mark pauses" in each.accessibleName())
    assert tick.isChecked()
    tick.click()
    assert not visit.bridge.settings.mark_pauses


def test_r16_ticks_and_parking_belong_to_the_pick_and_can_be_taken_back(visit: Visit, side: WorkerSide) -> None:
    spoke, asked = side.ticks.buttons.values()
    first, second = (pick.id for pick in visit.picks())
    type_into(side.words.edits[0], "See?")
    key(side, Qt.Key.Key_F7)
    asked.click()
    assert spoke.isChecked()
    assert side.words.edits[0].hasFocus()
    counts = happenings.counts(visit.db, visit.session_id)
    assert (counts.spoke_first, counts.asked_again) == ({first}, {first})
    replay(visit).next()
    assert not spoke.isChecked()
    replay(visit).previous()
    assert spoke.isChecked()
    key(side, Qt.Key.Key_F8)
    assert not asked.isChecked()
    visit.bridge.undo()
    assert (spoke.isChecked(), asked.isChecked()) == (True, True)
    visit.bridge.redo()
    assert (spoke.isChecked(), asked.isChecked()) == (True, False)
    # Parked with one key; its words are kept as they are typed.
    side.words.focus_next()
    QApplication.processEvents()  # a new line is there a moment later
    key(side, Qt.Key.Key_F4)
    item = supervision.of_pick(visit.db, visit.session_id, first)
    assert item is not None
    assert item.question == ""
    assert side.parking.question.hasFocus()
    QTest.keyClicks(side.parking.question, "Did I hurry? ")
    key(side, Qt.Key.Key_Return)
    assert supervision.get(visit.db, item.id).question == "Did I hurry? "
    assert side.words.isAncestorOf(visit.window.focusWidget())
    assert side.parking.park.accessibleName() == "Parked for supervision"
    replay(visit).next()
    assert supervision.of_pick(visit.db, visit.session_id, second) is None
    assert side.parking.park.text() == "Park this"
    replay(visit).previous()
    side.parking.park.click()
    side.parking.away.click()
    assert supervision.of_session(visit.db, visit.session_id) == []
    visit.bridge.undo()
    assert side.parking.park.text() == "Parked"
    visit.bridge.undo()
    visit.bridge.undo()
    assert side.parking.park.text() == "Park this"


def test_r1_a_moment_is_tagged_on_the_spot_and_nothing_of_it_is_on_the_parents_screen(
    visit: Visit, side: WorkerSide
) -> None:
    window = visit.page.presenting.window
    assert window is not None
    QApplication.processEvents()
    before, view = window.grab().toImage(), replay(visit).view
    known = {each.id for each in moments.of_recording(visit.db, visit.recording.id)}

    def made() -> list[tuple[str, int, int | None]]:
        every = moments.of_recording(visit.db, visit.recording.id)
        return [(each.code_id, each.start_ms, each.end_ms) for each in every if each.id not in known]

    side.words.focus_next()
    key(side, Qt.Key.Key_F9)
    faces = side.tagging.faces
    shared = [visit.scheme.is_shared(face.code.id) for face in faces]
    assert shared == sorted(shared, reverse=True)
    assert window.grab().toImage() == before
    point = next(face.code for face in faces if face.code.kind == "point")
    QTest.keyClicks(side.tagging, point.key)
    assert made() == [(point.id, replay(visit).deck.shown_ms, None)]
    assert f"Tagged: {point.label}, 0:01" in words_on(side)
    assert side.words.isAncestorOf(visit.window.focusWidget())
    visit.bridge.undo()
    assert made() == []
    assert "Tagged" not in words_on(side)
    # A stretch, on the frame that is held: what was seen last, never beyond what was shown.
    replay(visit).step(3)
    at = replay(visit).deck.shown_ms
    side.tagging.tag.click()
    stretch = next(face for face in faces if face.code.kind == "stretch" and visit.scheme.is_shared(face.code.id))
    next(face for face in side.tagging.faces if face.code.id == stretch.code.id).click()
    ((code_id, start, end),) = made()
    assert (code_id, start, end) == (stretch.code.id, 800, at)
    assert (replay(visit).view, window.grab().toImage().size()) == (view, before.size())
    side.tagging.tag.click()
    key(side, Qt.Key.Key_Escape)
    assert side.tagging.isHidden()


def fits(visit: Visit, side: WorkerSide, size: tuple[int, int]) -> None:
    visit.window.resize(QSize(*size))
    QApplication.processEvents()
    assert (visit.window.width(), visit.window.height()) == size
    shown = [each for each in side.findChildren(QAbstractButton) if each.isVisible()]
    assert len(shown) > 10
    for each in shown:
        assert min(each.width(), each.height()) >= 44, each.accessibleName()
        right = each.mapTo(side, QPoint(each.width(), 0)).x()
        assert 0 < right <= side.width(), each.accessibleName()
    for edit in side.words.edits:
        assert edit.height() >= 44
        assert edit.mapTo(side, QPoint(edit.width(), 0)).x() <= side.width()
    # All of it in one column: their words stand below the moment.
    assert side.written.mapTo(side, QPoint(0, 0)).y() > side.now.mapTo(side, QPoint(0, side.now.height())).y()
    assert nameless(side) == []
    side.tagging.tag.click()
    assert side.rect().contains(side.tagging.geometry())


def test_it_fits_a_tablet_and_every_button_is_for_a_finger(visit: Visit, side: WorkerSide) -> None:
    fits(visit, side, (820, 1180))
    fits(visit, side, (600, 800))
    side.end.click()
    assert visit.window.minimumWidth() == 1200


def test_how_often_something_was_played_is_said_in_words() -> None:
    said = [played_words(times) for times in range(5)]
    assert said == ["Not played yet", "Shown", "Shown again", "Shown again, twice", "Shown again, three times"]


def words_on(side: WorkerSide) -> str:
    return " | ".join(each.text() for each in side.findChildren(QLabel) if each.isVisibleTo(side))
