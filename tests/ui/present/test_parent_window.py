"""The parent's window, driven by keys and mouse, on a real film with a real player."""

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.bench.painted import Painted
from tests.ui.present.conftest import Seen
from tests.ui.present.on_screen import named, painted
from tests.ui.visit import Visit
from video_feedback.feedback import parent_words
from video_feedback_ui.present import calm
from video_feedback_ui.present.caption import caption_font, lines_of
from video_feedback_ui.present.leaving import HOLD_MS
from video_feedback_ui.present.replay import Replay
from video_feedback_ui.present.window import ParentWindow

Wait = Callable[[Callable[[], bool]], None]
Key = Qt.Key
OURS = {"Video Feedback", calm.WORDS, *parent_words.catalogue("en").words.values()}
"""What the window can say by itself."""


@pytest.fixture
def shown(visit: Visit, wait: Wait) -> tuple[ParentWindow, Replay]:
    """Two picks, the first one's still on screen."""
    visit.pick(visit.tag("fro.turns", 800, 2000), voice="I talk, you listen.", say="She coos", ask="What do you see?")
    visit.pick(visit.tag("ans.space", 3000, 3800))
    window = visit.show_parent()
    replay = visit.page.presenting.replay
    assert replay is not None
    wait(lambda: not replay.is_covered)
    return window, replay


def test_r01_nothing_but_the_picture_and_the_voice_is_on_the_parents_screen(visit: Visit, wait: Wait) -> None:
    for code in visit.scheme.codes:
        visit.pick(
            visit.tag(code.id, 1000, None if code.kind == "point" else 2000, note=f"NOTE 7 on {code.label}"),
            say=f"SAY 8 {code.label}", ask="ASK 9", voice="Look at me",
        )  # fmt: skip
    window = visit.show_parent()
    replay = visit.page.presenting.replay
    assert replay is not None
    assert len(replay.view.showings) == len(visit.scheme.codes) - 4
    wait(lambda: not replay.is_covered)
    window.showNormal()
    window.resize(480, 270)  # quick to draw
    for _ in replay.view.showings:
        words = [painted(window), *named(window)]
        assert words[0] == "“Look at me”"
        assert set(words[1:]) <= {"“Look at me”", *OURS}
        assert not any(letter.isdigit() for each in words for letter in each)
        replay.next()


def test_r02_no_name_of_a_file_a_family_or_a_person_can_be_found_in_the_window(
    visit: Visit, shown: tuple[ParentWindow, Replay]
) -> None:
    window, _ = shown
    everything = " ".join([painted(window), *named(window)])
    for secret in ("Rowan", "Robin", visit.recording.file, visit.recording.title, visit.recording.id, "numbered"):
        assert secret not in everything
    assert window.windowTitle() == "Video Feedback"


def test_r03_a_touch_of_escape_does_not_leave_but_holding_it_leads_to_the_workers_side(
    visit: Visit, shown: tuple[ParentWindow, Replay], wait: Wait
) -> None:
    window, _ = shown
    for key in (Key.Key_Escape, Key.Key_Q, Key.Key_Backspace, Key.Key_Tab, Key.Key_F11):
        QTest.keyClick(window, key)
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert window.isVisible()
    QTest.keyPress(window, Key.Key_Escape)
    QTest.qWait(HOLD_MS // 3)
    assert window.isVisible()
    wait(lambda: not window.isVisible())
    presenting = visit.page.presenting
    assert visit.page._stack.currentWidget() is presenting.side
    assert presenting.bar.words.text() == "Their window is put away, and the film is held."
    on_screen = "The still is on screen"
    assert on_screen not in [each.text() for each in presenting.side.findChildren(QLabel)]
    presenting.bar.buttons[0].click()
    assert window.isVisible()
    assert not presenting.bar.isVisible()
    assert on_screen in [each.text() for each in presenting.side.findChildren(QLabel)]
    presenting.put_away()
    presenting.side.controls.play.click()  # nobody plays for nobody
    assert window.isVisible()
    presenting.put_away()
    presenting.side.end.click()
    assert visit.page._stack.currentWidget() is visit.page.said


def test_r03_letting_go_of_escape_early_stays(visit: Visit, shown: tuple[ParentWindow, Replay]) -> None:
    window, _ = shown
    QTest.keyPress(window, Key.Key_Escape)
    QTest.qWait(HOLD_MS // 2)
    QTest.keyRelease(window, Key.Key_Escape)
    QTest.qWait(HOLD_MS // 2 + 200)
    assert visit.page.presenting.is_on
    assert window.isVisible()


def test_r03_a_held_escape_that_looks_let_go_of_at_each_repeat_still_leaves(
    shown: tuple[ParentWindow, Replay], wait: Wait
) -> None:
    window, _ = shown

    def repeat() -> None:
        if window.isVisible():
            QTest.keyRelease(window, Key.Key_Escape)
            QTest.keyPress(window, Key.Key_Escape)

    timer = QTimer(interval=100)
    timer.timeout.connect(repeat)
    QTest.keyPress(window, Key.Key_Escape)
    timer.start()
    wait(lambda: not window.isVisible())
    timer.stop()


KEYS = (Key.Key_Space, Key.Key_Right, Key.Key_PageDown, Key.Key_S, Key.Key_X, Key.Key_Escape, Key.Key_Tab, Key.Key_F5)


@pytest.mark.parametrize("key", KEYS)
def test_r04_any_key_pauses_and_does_nothing_else(shown: tuple[ParentWindow, Replay], wait: Wait, key: Qt.Key) -> None:
    window, replay = shown
    QTest.keyClick(window, Key.Key_Space)
    wait(lambda: replay.state == "playing" and replay.deck.shown_ms > 840)
    QTest.keyClick(window, key)
    assert replay.state == "held"
    assert not replay.deck.playing
    assert (replay.place, replay.rate) == (0, 1.0)
    assert 800 <= replay.deck.shown_ms < 2000


def test_r04_a_click_pauses_and_the_next_plays_on(shown: tuple[ParentWindow, Replay], wait: Wait) -> None:
    window, replay = shown
    QTest.keyClick(window, Key.Key_Return)
    wait(lambda: replay.deck.shown_ms > 900 and replay.state == "playing")
    QTest.mouseClick(window, Qt.MouseButton.LeftButton)
    paused_at = replay.deck.shown_ms
    assert replay.state == "held"
    QTest.mouseClick(window, Qt.MouseButton.LeftButton)
    assert replay.state == "playing"
    wait(lambda: replay.state == "held")
    assert replay.deck.shown_ms == 2000
    assert paused_at < 2000


def test_r06_it_plays_exactly_in_to_out_and_holds_the_last_frame(
    shown: tuple[ParentWindow, Replay], seen: Seen, wait: Wait
) -> None:
    window, replay = shown
    for _ in range(2):
        seen.numbers.clear()
        QTest.keyClick(window, Key.Key_Space)
        wait(lambda: replay.state == "playing")
        wait(lambda: replay.state == "held")
        QTest.qWait(120)
        assert seen.numbers[0] in (20, 21)
        assert (min(seen.numbers), max(seen.numbers), seen.numbers[-1]) == (seen.numbers[0], 50, 50)


def test_r07_first_thing_on_screen_is_a_chosen_still(visit: Visit, seen: Seen, wait: Wait) -> None:
    visit.pick(visit.tag("fro.turns", 800, 2000))
    visit.pick(visit.tag("ans.space", 3000, 3800))
    visit.show_parent()
    replay = visit.page.presenting.replay
    assert replay is not None
    wait(lambda: not replay.is_covered)
    QTest.qWait(150)
    assert set(seen.numbers) == {35}
    replay.next()
    wait(lambda: seen.numbers[-1] != 35)
    QTest.qWait(150)
    assert set(seen.numbers) == {35, 85}


def test_r08_nothing_goes_on_by_itself(shown: tuple[ParentWindow, Replay], wait: Wait) -> None:
    window, replay = shown
    QTest.keyClick(window, Key.Key_Space)
    wait(lambda: replay.state == "playing")
    wait(lambda: replay.state == "held")
    QTest.qWait(400)
    assert (replay.place, replay.state, replay.deck.shown_ms) == (0, "held", 2000)
    QTest.keyClick(window, Key.Key_PageDown)
    assert (replay.place, replay.state) == (1, "still")
    QTest.keyClick(window, Key.Key_PageDown)
    assert replay.place == 1
    QTest.keyClick(window, Key.Key_PageUp)
    assert replay.place == 0


def test_r11_what_i_say_and_ask_is_never_in_the_parents_window(shown: tuple[ParentWindow, Replay]) -> None:
    window, _ = shown
    everything = " ".join([painted(window), *named(window)])
    assert "She coos" not in everything
    assert "What do you see?" not in everything
    assert not hasattr(window, "bridge")


def test_r05_one_key_hides_everything_at_once_and_leads_back_to_the_same_frame(
    shown: tuple[ParentWindow, Replay], wait: Wait
) -> None:
    window, replay = shown
    covers = window.findChild(calm.CalmScreen)
    assert isinstance(covers, calm.CalmScreen)
    paint = Painted(covers)
    taken = []
    for _ in range(3):
        QTest.keyClick(window, Key.Key_A)
        wait(lambda: replay.deck.shown_ms in range(1000, 1800) and replay.deck.playing)
        paint.painted = False
        began = time.perf_counter()
        QTest.keyClick(window, Key.Key_B)
        taken.append(time.perf_counter() - began)
        assert paint.painted  # before the key press is over
        assert (replay.state, replay.deck.playing) == ("calm", False)
        at = replay.deck.shown_ms
        assert window.grab().toImage().pixelColor(10, 10).name().upper() == "#DDE5DA"
        assert window.accessibleName() == calm.WORDS
        QTest.qWait(60)
        QTest.keyClick(window, Key.Key_X)
        assert (replay.state, replay.deck.shown_ms) == ("held", at)
        assert "“I talk, you listen.”" in painted(window)
    assert min(taken) < 0.1  # the bench says it of a hundred


def test_slower_goes_round_and_a_new_part_begins_as_it_was(shown: tuple[ParentWindow, Replay]) -> None:
    window, replay = shown
    rates = []
    for _ in range(3):
        QTest.keyClick(window, Key.Key_S)
        rates.append(replay.deck.rate)
    assert rates == [0.5, 0.25, 1.0]
    QTest.keyClick(window, Key.Key_S)
    QTest.keyClick(window, Key.Key_Right)
    assert replay.deck.rate == 1.0


def test_frame_by_frame_stays_within_the_part(shown: tuple[ParentWindow, Replay], wait: Wait) -> None:
    window, replay = shown
    QTest.keyClick(window, Key.Key_Comma)
    QTest.keyClick(window, Key.Key_Up)
    wait(lambda: replay.deck.shown_ms == 1320)
    QTest.keyClick(window, Key.Key_Down)
    wait(lambda: replay.deck.shown_ms == 1360)
    for _ in range(40):
        QTest.keyClick(window, Key.Key_Down)
    wait(lambda: replay.deck.shown_ms == 2000)
    assert replay.is_at_end
    for _ in range(60):
        QTest.keyClick(window, Key.Key_Up)
    wait(lambda: replay.deck.shown_ms == 800)


def test_the_pointer_is_hidden_until_it_moves(shown: tuple[ParentWindow, Replay]) -> None:
    window, _ = shown
    assert window.cursor().shape() == Qt.CursorShape.BlankCursor
    for x in (40, 40, 90):
        assert window.cursor().shape() == Qt.CursorShape.BlankCursor
        at = QPointF(x, 50)
        none, bare = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(window, QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, bare))
    assert window.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_the_picture_lies_where_it_was_drawn_with_and_without_a_voice(shown: tuple[ParentWindow, Replay]) -> None:
    window, replay = shown
    window.showNormal()
    window.resize(1366, 768)
    QTest.qWait(20)
    assert window._surface.geometry().getRect() == (123, 24, 1120, 630)
    replay.next()
    assert window._surface.geometry().getRect() == (24, 13, 1318, 742)


def test_a_long_voice_wraps_to_lines() -> None:
    lines = lines_of("Look at me " * 60, caption_font(1), 1120)
    assert len(lines) == 4
    assert lines[-1].endswith("…")


def test_a_film_that_has_gone_is_the_calm_screen_and_the_worker_is_told(visit: Visit, wait: Wait) -> None:
    visit.pick(visit.tag("fro.turns", 800, 2000), voice="Hello")
    (visit.house.library.media / visit.recording.file).unlink()
    window = visit.show_parent()
    wait(lambda: any("not in the library" in words for words, _ in visit.house.told))
    for key in (Key.Key_Space, Key.Key_B, Key.Key_X, Key.Key_PageDown):
        QTest.keyClick(window, key)
        assert painted(window) == window.accessibleName() == calm.WORDS
        assert not window._surface.isVisible()


def test_the_calm_screen_over_a_still_leads_back_to_the_still(
    shown: tuple[ParentWindow, Replay], seen: Seen, wait: Wait
) -> None:
    window, replay = shown
    QTest.keyClick(window, Key.Key_B)
    QTest.keyClick(window, Key.Key_B)
    assert replay.state == "still"
    QTest.keyClick(window, Key.Key_Space)
    wait(lambda: bool(seen.numbers))
    assert seen.numbers[0] in (20, 21)
