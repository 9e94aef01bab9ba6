"""Keys held, pressed with Shift, and those that shuttle: real key events in the real window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.rest import rest
from video_feedback.library import moments, people
from video_feedback_schemas.ids import PersonId, new_id
from video_feedback_schemas.records import Moment, Person
from video_feedback_ui.prepare.holding import HELD_MS
from video_feedback_ui.prepare.page import PreparePage

Wait = Callable[[Callable[[], bool]], None]
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LONG_S = HELD_MS / 1000 + 0.15


def tagged(page: PreparePage) -> list[Moment]:
    assert page.recording is not None
    return moments.of_recording(page.bridge.db, page.recording.id)


def go(page: PreparePage, wait: Wait, ms: int) -> None:
    page.do.seek(ms)
    wait(lambda: page.deck.exact and page.shown_ms == ms)


def send(
    page: QWidget,
    kind: QEvent.Type,
    key: Qt.Key,
    text: str = "",
    modifiers: Qt.KeyboardModifier = NONE,
    *,
    repeats: bool = False,
    scan: int = 0,
) -> None:
    """A key event as a keyboard sends it; `scan` is the place of the key."""
    QApplication.sendEvent(page, QKeyEvent(kind, key, modifiers, scan, 0, 0, text, repeats))


def press(page: QWidget, key: Qt.Key, text: str = "", *, scan: int = 0, repeats: bool = False) -> None:
    send(page, QEvent.Type.KeyPress, key, text, scan=scan, repeats=repeats)


def release(page: QWidget, key: Qt.Key, text: str = "", *, scan: int = 0, repeats: bool = False) -> None:
    send(page, QEvent.Type.KeyRelease, key, text, scan=scan, repeats=repeats)


def playing(page: PreparePage, wait: Wait, from_ms: int = 1000) -> None:
    go(page, wait, from_ms)
    QTest.keyClick(page, Qt.Key.Key_Space)
    wait(lambda: page.deck.playing and page.shown_ms > from_ms)


# Held


def test_a_stretch_lasts_as_long_as_its_key_is_held(page: PreparePage, wait: Wait) -> None:
    playing(page, wait)
    press(page, Qt.Key.Key_Z, "z")
    began = page.shown_ms
    assert [(m.start_ms, m.end_ms) for m in tagged(page)] == [(began, None)]
    for _ in range(3):
        rest(LONG_S / 3)
        press(page, Qt.Key.Key_Z, "z", repeats=True)
        release(page, Qt.Key.Key_Z, "z", repeats=True)
    ended = page.shown_ms
    release(page, Qt.Key.Key_Z, "z")
    assert ended > began
    assert [(m.start_ms, m.end_ms) for m in tagged(page)] == [(began, ended)]
    page.bridge.undo()
    assert tagged(page) == []
    page.bridge.redo()
    assert [(m.start_ms, m.end_ms) for m in tagged(page)] == [(began, ended)]


def test_a_short_press_opens_and_the_next_one_closes(page: PreparePage, wait: Wait) -> None:
    playing(page, wait)
    press(page, Qt.Key.Key_Z, "z")
    release(page, Qt.Key.Key_Z, "z")
    assert tagged(page)[0].end_ms is None
    wait(lambda: page.shown_ms > tagged(page)[0].start_ms)
    press(page, Qt.Key.Key_Z, "z")
    rest(LONG_S)
    ended = tagged(page)[0].end_ms
    release(page, Qt.Key.Key_Z, "z")
    assert ended is not None
    assert [m.end_ms for m in tagged(page)] == [ended]


def test_two_keys_held_at_once_make_two_stretches(page: PreparePage, wait: Wait) -> None:
    playing(page, wait)
    press(page, Qt.Key.Key_Z, "z")
    press(page, Qt.Key.Key_X, "x")
    wait(lambda: page.now.accessibleName().endswith("Press Z or X again to close"))
    rest(LONG_S)
    release(page, Qt.Key.Key_Z, "z")
    assert {m.code_id: m.end_ms is None for m in tagged(page)} == {"fro.turns": False, "fro.joy": True}
    wait(lambda: page.shown_ms > (tagged(page)[0].end_ms or 0))
    release(page, Qt.Key.Key_X, "x")
    turns, joy = sorted(tagged(page), key=lambda m: m.code_id, reverse=True)
    assert turns.end_ms is not None
    assert joy.end_ms is not None
    assert joy.end_ms > turns.end_ms
    for _ in range(4):
        page.bridge.undo()
    assert tagged(page) == []


def test_where_another_window_takes_the_keys_nothing_is_closed_and_the_line_says_so(
    page: PreparePage, wait: Wait
) -> None:
    playing(page, wait)
    press(page, Qt.Key.Key_Z, "z")
    rest(LONG_S)
    other = QWidget()
    other.show()
    other.activateWindow()
    wait(other.isActiveWindow)
    page.window().activateWindow()
    wait(page.hasFocus)
    other.deleteLater()
    release(page, Qt.Key.Key_Z, "z")
    assert tagged(page)[0].end_ms is None
    assert page.now.accessibleName().endswith("Press Z again to close Takes turns")


def test_a_held_key_that_seems_let_go_and_pressed_again_is_held_on(page: PreparePage, wait: Wait) -> None:
    page.holding.gap_ms = 80  # as on X11
    playing(page, wait)
    press(page, Qt.Key.Key_Z, "z")
    rest(0.2)
    release(page, Qt.Key.Key_Z, "z")
    press(page, Qt.Key.Key_Z, "z")
    rest(LONG_S)
    release(page, Qt.Key.Key_Z, "z")
    at = page.shown_ms
    wait(lambda: tagged(page)[0].end_ms is not None)
    assert [m.end_ms for m in tagged(page)] == [at]


def test_on_a_film_that_stands_still_a_held_key_only_opens(page: PreparePage, wait: Wait) -> None:
    go(page, wait, 2000)
    press(page, Qt.Key.Key_Z, "z")
    rest(LONG_S)
    release(page, Qt.Key.Key_Z, "z")
    assert tagged(page)[0].end_ms is None


def test_a_button_of_the_pad_is_held_like_its_key(page: PreparePage, wait: Wait) -> None:
    playing(page, wait)
    key = page.pad._keys["fro.turns"]
    QTest.mousePress(key, Qt.MouseButton.LeftButton)
    assert tagged(page)[0].end_ms is None
    assert key.accessibleName().endswith(", open")
    rest(LONG_S)
    QTest.mouseRelease(key, Qt.MouseButton.LeftButton)
    assert tagged(page)[0].end_ms is not None
    assert not key.accessibleName().endswith(", open")


def test_two_fingers_hold_two_codes(page: PreparePage, wait: Wait) -> None:
    QTest.keyClick(page, Qt.Key.Key_1)  # what invites to watch a new film first lies over the pad no more
    page.do.delete()
    playing(page, wait)
    device = QTest.createTouchDevice()
    first, second = page.pad._keys["fro.turns"], page.pad._keys["ans.space"]
    touch = QTest.touchEvent(page.window(), device)
    touch.press(0, first.rect().center(), first)
    touch.commit()
    touch = QTest.touchEvent(page.window(), device)
    touch.stationary(0).press(1, second.rect().center(), second)
    touch.commit()
    assert sorted(m.code_id for m in tagged(page)) == ["ans.space", "fro.turns"]
    rest(LONG_S)
    touch = QTest.touchEvent(page.window(), device)
    touch.stationary(1).release(0, first.rect().center(), first)
    touch.commit()
    assert {m.code_id: m.end_ms is None for m in tagged(page)} == {"fro.turns": False, "ans.space": True}
    touch = QTest.touchEvent(page.window(), device)
    touch.release(1, second.rect().center(), second)
    touch.commit()
    assert all(m.end_ms is not None for m in tagged(page))


# With Shift


@pytest.mark.parametrize(
    ("key", "text", "code"),
    [
        (Qt.Key.Key_Z, "Z", "fro.turns"),
        (Qt.Key.Key_At, "@", "sig.explore"),  # United States
        (Qt.Key.Key_QuoteDbl, '"', "sig.explore"),  # Britain
        (Qt.Key.Key_NumberSign, "#", "sig.comfort"),
        (Qt.Key.Key_sterling, "£", "sig.comfort"),
        (Qt.Key.Key_Dollar, "$", "sig.break"),
    ],
)
def test_shift_and_a_code_tags_the_last_seconds(
    page: PreparePage, wait: Wait, key: Qt.Key, text: str, code: str
) -> None:
    go(page, wait, 7000)
    send(page, QEvent.Type.KeyPress, key, text, SHIFT)
    send(page, QEvent.Type.KeyRelease, key, text, SHIFT)
    assert [(m.code_id, m.start_ms, m.end_ms) for m in tagged(page)] == [(code, 2000, 7000)]
    page.bridge.undo()
    assert tagged(page) == []


def test_shift_and_the_code_of_a_point_tags_where_it_will_be_played(page: PreparePage, wait: Wait) -> None:
    go(page, wait, 7000)
    send(page, QEvent.Type.KeyPress, Qt.Key.Key_Exclam, "!", SHIFT)
    (moment,) = tagged(page)
    assert (moment.code_id, moment.start_ms, moment.end_ms) == ("sig.reach", 5000, None)


def test_a_key_that_was_pressed_alone_is_known_with_shift_on_any_keyboard(page: PreparePage, wait: Wait) -> None:
    go(page, wait, 6000)
    press(page, Qt.Key.Key_2, "2", scan=11)
    send(page, QEvent.Type.KeyPress, Qt.Key.Key_section, "§", SHIFT, scan=11)
    assert [(m.code_id, m.start_ms, m.end_ms) for m in tagged(page)] == [
        ("sig.explore", 1000, 6000),
        ("sig.explore", 6000, None),
    ]


# Who


def test_alt_and_a_figure_say_whom_the_chosen_moments_are_about(page: PreparePage) -> None:
    assert page.recording is not None
    family_id = page.recording.family_id
    robin, jo = (
        Person(id=PersonId(new_id()), family_id=family_id, role=role, called=called)
        for role, called in (("baby", "Robin"), ("adult", "Jo"))
    )
    with page.bridge.library.change("Add people", undoable=False) as db:
        people.add(db, robin)
        people.add(db, jo)
    QTest.keyClick(page, Qt.Key.Key_1)
    (moment,) = tagged(page)
    said = []
    for number in range(1, 7):
        QTest.keyClick(page, Qt.Key(Qt.Key.Key_0 + number), ALT)
        (now,) = tagged(page)
        said.append((now.who, now.person_id, page.now.accessibleName().rpartition(". ")[2]))
    assert said[:5] == [
        ("baby", None, "About the baby"),
        ("adult", None, "About the adult"),
        ("both", None, "About both"),
        ("baby", robin.id, "About Robin"),
        ("adult", jo.id, "About Jo"),
    ]
    assert (said[5][0], said[5][1]) == ("adult", jo.id)
    assert "Nobody else of this family" in page.now.accessibleName()
    page.bridge.undo()
    assert tagged(page)[0].person_id == robin.id
    while page.bridge.library.undoable().name.startswith("Say who"):
        page.bridge.undo()
    assert tagged(page) == [moment]


def test_whom_many_moments_are_about_is_one_step(page: PreparePage, wait: Wait) -> None:
    for ms in (1000, 2000):
        go(page, wait, ms)
        QTest.keyClick(page, Qt.Key.Key_1)
    page.selection.set([m.id for m in tagged(page)])
    QTest.keyClick(page, Qt.Key.Key_3, ALT)
    assert [m.who for m in tagged(page)] == ["both", "both"]
    page.bridge.undo()
    assert [m.who for m in tagged(page)] == ["baby", "baby"]


# Shuttle


def test_l_plays_and_plays_faster_and_k_stops_at_the_speed_of_before(page: PreparePage, wait: Wait) -> None:
    go(page, wait, 0)
    QTest.keyClick(page, Qt.Key.Key_L)
    assert page.deck.playing
    for _ in range(3):
        QTest.keyClick(page, Qt.Key.Key_L)
    assert page.deck.rate == 2.0
    QTest.keyClick(page, Qt.Key.Key_K)
    assert (page.deck.playing, page.deck.rate) == (False, 1.0)
    QTest.keyClick(page, Qt.Key.Key_K)
    assert not page.deck.playing


def test_j_plays_backwards_and_faster_until_k(page: PreparePage, wait: Wait) -> None:
    go(page, wait, 6000)
    QTest.keyClick(page, Qt.Key.Key_J)
    assert page.shuttle.back == 1
    wait(lambda: page.shown_ms < 5800)
    assert not page.deck.playing
    for speed in (2, 4, 4):
        QTest.keyClick(page, Qt.Key.Key_J)
        assert page.shuttle.back == speed
    wait(lambda: page.shown_ms < 5200)
    QTest.keyClick(page, Qt.Key.Key_K)
    assert page.shuttle.back == 0

    def stands() -> bool:
        stood = page.shown_ms
        rest(0.3)  # a picture asked for before may still come, on a busy computer
        return page.deck.exact and page.shown_ms == stood > 0

    wait(stands)


def test_going_backwards_ends_at_the_first_frame_and_by_whatever_moves_the_film(page: PreparePage, wait: Wait) -> None:
    go(page, wait, 400)
    QTest.keyClick(page, Qt.Key.Key_J)
    wait(lambda: page.shuttle.back == 0)
    wait(lambda: page.shown_ms == 0)
    for key, plays in ((Qt.Key.Key_Space, False), (Qt.Key.Key_Right, False), (Qt.Key.Key_L, True)):
        go(page, wait, 6000)
        QTest.keyClick(page, Qt.Key.Key_J)
        assert page.transport.play.accessibleName() == "Pause"
        QTest.keyClick(page, key)
        assert (page.shuttle.back, page.deck.playing) == (0, plays)
    page.deck.pause()


def test_with_k_held_j_and_l_go_frame_by_frame(page: PreparePage, wait: Wait) -> None:
    go(page, wait, 2000)
    press(page, Qt.Key.Key_K, "k")
    for _ in range(3):
        press(page, Qt.Key.Key_L, "l")
    press(page, Qt.Key.Key_L, "l", repeats=True)
    wait(lambda: page.shown_ms == 2160)
    press(page, Qt.Key.Key_J, "j")
    wait(lambda: page.shown_ms == 2120)
    release(page, Qt.Key.Key_K, "k")
    assert not page.deck.playing
    press(page, Qt.Key.Key_L, "l")
    assert page.deck.playing
    press(page, Qt.Key.Key_L, "l", repeats=True)
    assert page.deck.rate == 1.0
    QTest.keyClick(page, Qt.Key.Key_K)


def test_signs_change_the_speed_and_go_by_two_seconds(page: PreparePage, wait: Wait) -> None:
    go(page, wait, 4000)
    QTest.keyClick(page, ">", SHIFT)
    assert page.deck.rate == 1.25
    QTest.keyClick(page, "<", SHIFT)
    QTest.keyClick(page, "<", SHIFT)
    assert page.deck.rate == 0.75
    QTest.keyClick(page, ".")
    wait(lambda: page.shown_ms == 6000)
    QTest.keyClick(page, ",")
    wait(lambda: page.shown_ms == 4000)
    QTest.keyClick(page, Qt.Key.Key_PageUp)
    wait(lambda: page.shown_ms == 2000)
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    assert page.deck.playing
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    assert not page.deck.playing


# Where to


def test_ctrl_space_plays_around_the_chosen_moment(page: PreparePage, wait: Wait) -> None:
    assert page.desk is not None
    moment = page.desk.tag("fro.turns", 3000, 3400)
    QTest.keyClick(page, Qt.Key.Key_Space, CTRL)
    assert "Choose a moment" in page.now.accessibleName()
    page.do.choose(moment.id)
    wait(lambda: page.shown_ms == 3000)
    seen: list[int] = []
    page.deck.shown.connect(seen.append)
    QTest.keyClick(page, Qt.Key.Key_Space, CTRL)
    wait(lambda: bool(seen) and seen[-1] == 4400 and not page.deck.playing)
    assert min(seen) >= 2000
    assert min(seen) < 2400


def test_alt_and_the_arrows_go_where_nothing_is_tagged(page: PreparePage, wait: Wait) -> None:
    assert page.desk is not None
    for start, end in ((0, 400), (2800, 3000), (3600, 4000)):
        page.desk.tag("fro.turns", start, end)
    page.desk.tag("sig.reach", 4800)
    go(page, wait, 0)
    QTest.keyClick(page, Qt.Key.Key_Down, ALT)
    wait(lambda: page.shown_ms == 440)
    QTest.keyClick(page, Qt.Key.Key_Down, ALT)
    wait(lambda: page.shown_ms == 4840)
    QTest.keyClick(page, Qt.Key.Key_Down, ALT)
    assert "Nothing is left untagged" in page.now.accessibleName()
    QTest.keyClick(page, Qt.Key.Key_Up, ALT)
    wait(lambda: page.shown_ms == 440)
