"""Remotes, pedals, fingers and the pointer: all lead to the same few deeds."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.present.on_screen import named
from tests.ui.present.stage import Stage, part
from video_feedback.feedback.parent_words import catalogue
from video_feedback_ui.present.strip import LEAST

Wait = Callable[[Callable[[], bool]], None]
Staged = Callable[..., Stage]
Key = Qt.Key
_SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="session")
def glass(qapp: QApplication) -> QPointingDevice:  # noqa: ARG001
    return QTest.createTouchDevice()


@pytest.fixture
def stage(staged: Staged, wait: Wait) -> Stage:
    """Two parts, on the first still."""
    made = staged(part(800, 2800), part(3000, 3200))
    wait(lambda: not made.replay.is_covered)
    return made


def swipe(stage: Stage, glass: QPointingDevice, start: QPoint, end: QPoint) -> None:
    QTest.touchEvent(stage.window, glass).press(0, start, stage.window)
    QTest.touchEvent(stage.window, glass).move(0, (start + end) / 2, stage.window)
    QTest.touchEvent(stage.window, glass).move(0, end, stage.window)
    QTest.touchEvent(stage.window, glass).release(0, end, stage.window)


def tap(stage: Stage, glass: QPointingDevice, at: QPoint = QPoint(500, 300)) -> None:  # noqa: B008
    swipe(stage, glass, at, at)


def point(stage: Stage, x: int, y: int) -> None:
    """Move the pointer there."""
    for at in (QPointF(x - 3, y), QPointF(x, y)):
        event = QMouseEvent(
            QEvent.Type.MouseMove, at, at, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier(0)
        )
        QApplication.sendEvent(stage.window, event)


def press(stage: Stage, *keys: Qt.Key) -> None:
    """As a thing does that is no keyboard: Qt's own way to press knows no media keys."""
    for key in keys:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(stage.window, QKeyEvent(kind, key, Qt.KeyboardModifier(0)))


def test_a_remote_and_a_pedal_do_what_the_keys_do(stage: Stage) -> None:
    plays = (Key.Key_F5, Key.Key_Enter, Key.Key_Space, Key.Key_MediaPlay, Key.Key_MediaTogglePlayPause)
    pauses = (Key.Key_PageDown, Key.Key_MediaNext, Key.Key_F5, Key.Key_Escape, Key.Key_VolumeUp)
    for play, pause in zip(plays, pauses, strict=True):
        press(stage, play)
        assert stage.state == "playing"
        press(stage, pause)
        assert (stage.state, stage.replay.place) == ("held", 0)
    QTest.keyClick(stage.window, Key.Key_F5, _SHIFT)  # a slide show begun where it is
    assert stage.state == "playing"
    for blank in (Key.Key_Period, Key.Key_B):  # the button that makes a screen black
        press(stage, blank)
        assert stage.state == "calm"
        press(stage, blank)
        assert stage.state == "held"
    for on, back in ((Key.Key_PageDown, Key.Key_PageUp), (Key.Key_MediaNext, Key.Key_MediaPrevious)):
        press(stage, on)
        assert stage.replay.place == 1
        press(stage, back)
        assert stage.replay.place == 0
    press(stage, Key.Key_Space, Key.Key_MediaStop, Key.Key_MediaStop)
    assert stage.state == "still"
    press(stage, Key.Key_Escape)  # a touch of it leaves nothing
    assert stage.window.isVisible()


def test_r04_a_tap_pauses_once_and_the_next_plays_on(stage: Stage, glass: QPointingDevice, wait: Wait) -> None:
    states: list[str] = []
    stage.replay.state_changed.connect(states.append)
    tap(stage, glass)
    wait(lambda: stage.surface.shown_ms > 900)
    QTest.touchEvent(stage.window, glass).press(0, QPoint(10, 10), stage.window)
    assert stage.state == "held"  # as the finger comes down, not as it leaves
    QTest.touchEvent(stage.window, glass).release(0, QPoint(10, 10), stage.window)
    tap(stage, glass)
    assert states == ["playing", "held", "playing"]
    swipe(stage, glass, QPoint(800, 300), QPoint(200, 300))  # while it plays, a swipe is a touch
    assert (stage.state, stage.replay.place) == ("held", 0)


def test_a_swipe_goes_on_and_back_while_it_is_held(stage: Stage, glass: QPointingDevice) -> None:
    swipe(stage, glass, QPoint(800, 300), QPoint(200, 320))
    assert (stage.replay.place, stage.state) == (1, "still")
    swipe(stage, glass, QPoint(200, 300), QPoint(800, 280))
    assert stage.replay.place == 0
    for start, end in ((QPoint(400, 100), QPoint(420, 500)), (QPoint(400, 100), QPoint(450, 100))):
        swipe(stage, glass, start, end)  # down, or not far: nothing
        assert (stage.replay.place, stage.state) == (0, "still")


def test_two_fingers_are_the_calm_screen_and_one_leads_back(stage: Stage, glass: QPointingDevice) -> None:
    tap(stage, glass)
    QTest.touchEvent(stage.window, glass).press(0, QPoint(100, 100), stage.window)
    QTest.touchEvent(stage.window, glass).stationary(0).press(1, QPoint(300, 100), stage.window)
    assert (stage.state, stage.deck.playing) == ("calm", False)
    ends = QTest.touchEvent(stage.window, glass)
    ends.release(0, QPoint(100, 100), stage.window).release(1, QPoint(300, 100), stage.window)
    ends.commit()
    assert stage.state == "calm"
    tap(stage, glass)
    assert stage.state == "held"
    assert not stage.deck.playing


def test_what_a_system_makes_of_a_tap_does_not_count_twice(stage: Stage, glass: QPointingDevice) -> None:
    at = QPointF(500, 300)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    event = QMouseEvent(QEvent.Type.MouseButtonPress, at, at, left, left, none, glass)
    QApplication.sendEvent(stage.window, event)
    assert stage.state == "still"


def test_the_signs_are_there_while_the_pointer_moves_and_gone_after_it(stage: Stage, wait: Wait) -> None:
    strip, window = stage.window.strip, stage.window
    assert not strip.isVisible()
    point(stage, 300, 300)
    assert strip.isVisible()
    assert window.cursor().shape() == Qt.CursorShape.ArrowCursor
    assert min(min(knob.width(), knob.height()) for knob in strip.knobs.values()) >= LEAST
    window.resize(700, 420)
    assert min(min(knob.width(), knob.height()) for knob in strip.knobs.values()) >= LEAST
    assert window.rect().contains(strip.geometry())
    window._pointer.start(10)
    wait(lambda: not strip.isVisible())
    assert window.cursor().shape() == Qt.CursorShape.BlankCursor


def test_each_sign_does_one_thing_and_while_film_plays_they_pause(stage: Stage, glass: QPointingDevice) -> None:
    knobs = stage.window.strip.knobs
    point(stage, 300, 300)
    QTest.mouseClick(knobs["play"], Qt.MouseButton.LeftButton)
    assert stage.state == "playing"
    assert knobs["play"].accessibleName() == "Pause"
    QTest.mouseClick(knobs["next"], Qt.MouseButton.LeftButton)
    assert (stage.state, stage.replay.place) == ("held", 0)
    QTest.mouseClick(knobs["again"], Qt.MouseButton.LeftButton)
    assert stage.state == "playing"
    QTest.mouseClick(knobs["calm"], Qt.MouseButton.LeftButton)
    assert stage.state == "calm"
    assert not stage.window.strip.isVisible()
    point(stage, 400, 300)
    assert not stage.window.strip.isVisible()  # nothing lies over the calm screen
    stage.press(Key.Key_B)
    point(stage, 300, 300)
    middle = knobs["next"].mapTo(stage.window, knobs["next"].rect().center())
    tap(stage, glass, middle)  # a finger finds them too
    assert (stage.state, stage.replay.place) == ("still", 1)
    assert not knobs["next"].isEnabled()


def test_the_signs_speak_the_familys_language(staged: Staged) -> None:
    for language in ("en", "cy", "ur"):
        stage = staged(part(800, 1000), language=language)
        words = set(catalogue(language).words.values())
        said = [knob.accessibleName() for knob in stage.window.strip.knobs.values()]
        assert set(said) <= words
        assert len(set(said)) == 4
        assert {"Video Feedback", "Here"} >= set(named(stage.window)) - words
