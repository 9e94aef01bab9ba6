"""How a part is played: its speed, where it holds, what follows by itself, and how sound begins."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from tests.rest import rest
from tests.ui.present.on_screen import painted
from tests.ui.present.stage import Stage, part
from video_feedback.feedback.parent_words import say
from video_feedback.media.crop import Crop
from video_feedback_schemas.times import Ms
from video_feedback_ui.player.choice import Choice
from video_feedback_ui.present import replay as replaying
from video_feedback_ui.present.fade import FADE_MS

Wait = Callable[[Callable[[], bool]], None]
Staged = Callable[..., Stage]
Key = Qt.Key


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """What goes on by itself does so after a moment."""
    for name in ("LOOP_MS", "HOLD_MS", "STILL_MS"):
        monkeypatch.setattr(replaying, name, 60)


def test_a_part_begins_at_its_own_speed_and_goes_slower_from_there(staged: Staged) -> None:
    stage = staged(part(800, 1200, rate=0.5), part(2000, 2400))
    rates = [stage.deck.rate]
    for _ in range(3):
        stage.press(Key.Key_S)
        rates.append(stage.deck.rate)
    assert rates == [0.5, 0.25, 1.0, 0.5]
    stage.press(Key.Key_Right)
    assert stage.deck.rate == 1.0
    stage.press(Key.Key_Left)
    assert stage.deck.rate == 0.5


def test_it_holds_exactly_where_it_was_set_to_and_the_next_key_plays_on_from_there(staged: Staged, wait: Wait) -> None:
    stage = staged(part(800, 1600, pauses_ms=(Ms(1000), Ms(1320), Ms(1600))))
    wait(lambda: stage.on_screen == 40)
    held = []
    for _ in range(4):
        first = len(stage.surface.paints)
        stage.press(Key.Key_Space)
        assert stage.state == "playing"
        wait(lambda: stage.state == "held")
        wait(lambda: stage.surface.shown_ms == stage.replay._until)
        times = [ms for _, ms in stage.surface.paints[first:]]
        held.append((stage.on_screen, max(times[1:])))
    # And after the last frame all of it once more.
    assert held == [(25, 1000), (33, 1320), (40, 1600), (25, 1000)]


def test_a_key_between_two_holds_pauses_as_ever(staged: Staged, wait: Wait) -> None:
    stage = staged(part(800, 2800, pauses_ms=(Ms(2400),)))
    wait(lambda: not stage.replay.is_covered)
    stage.press(Key.Key_Space)
    wait(lambda: stage.surface.shown_ms == 1000)
    stage.press(Key.Key_Right)
    assert (stage.state, stage.replay.place) == ("held", 0)
    assert stage.surface.shown_ms < 2400


@pytest.mark.usefixtures("soon")
def test_a_loop_begins_again_after_its_last_frame_until_any_key(staged: Staged, wait: Wait) -> None:
    stage = staged(part(800, 1000, loops=True), part(2000, 2200))
    wait(lambda: not stage.replay.is_covered)
    states: list[str] = []
    stage.replay.state_changed.connect(states.append)
    stage.press(Key.Key_Space)
    for _ in range(2):
        wait(lambda: stage.replay.is_about_to)
        assert stage.replay.is_at_end
        wait(lambda: stage.deck.playing)
    assert states == ["playing"]  # it is one long play, and any key ends it
    wait(lambda: stage.replay.is_about_to)
    stage.press(Key.Key_Right)
    rest(0.15)
    assert (states, stage.replay.place, stage.on_screen) == (["playing", "held"], 0, 25)
    stage.press(Key.Key_Space)
    assert stage.deck.playing


@pytest.mark.usefixtures("soon")
def test_the_calm_key_ends_a_loop_too(staged: Staged, wait: Wait) -> None:
    stage = staged(part(800, 1000, loops=True))
    wait(lambda: not stage.replay.is_covered)
    stage.press(Key.Key_Space)
    wait(lambda: stage.replay.is_about_to)
    stage.press(Key.Key_B)
    rest(0.15)
    assert stage.state == "calm"
    stage.press(Key.Key_B)
    rest(0.15)
    assert (stage.state, stage.on_screen) == ("held", 25)


@pytest.mark.usefixtures("soon")
@pytest.mark.parametrize("goes_on", [False, True])
def test_r08_one_moment_follows_the_other_only_where_the_session_says_so(
    staged: Staged, wait: Wait, goes_on: bool
) -> None:
    stage = staged(part(800, 1000, still=880), part(2000, 2200, still=2080), goes_on=goes_on, gap_ms=80)
    states: list[tuple[str, int]] = []
    stage.replay.state_changed.connect(lambda state: states.append((state, stage.replay.place)))
    wait(lambda: stage.on_screen == 22)
    stage.press(Key.Key_Space)
    # The state comes before the place.
    alone = [("playing", 0), ("held", 0)]
    both = [("playing", 0), ("gap", 0), ("still", 1), ("playing", 1), ("held", 1)]
    wait(lambda: states[-1][0] == "held")
    rest(0.2)
    assert states == (both if goes_on else alone)


@pytest.mark.usefixtures("soon")
def test_any_key_ends_going_on_by_itself(staged: Staged, wait: Wait) -> None:
    stage = staged(part(800, 1000), part(2000, 2200), part(3000, 3200), goes_on=True)
    wait(lambda: not stage.replay.is_covered)
    stage.press(Key.Key_Space)
    wait(lambda: stage.state == "playing" and stage.replay.is_about_to)  # holding the last frame
    stage.press(Key.Key_Right)
    rest(0.15)
    assert (stage.state, stage.replay.place) == ("held", 0)
    stage.press(Key.Key_Space)
    wait(lambda: stage.state == "still" and stage.replay.is_about_to)  # on the next still
    stage.press(Key.Key_Right)
    rest(0.15)
    assert (stage.state, stage.replay.place) == ("still", 1)
    stage.press(Key.Key_Right)
    assert stage.replay.place == 2


def test_the_parents_own_crop_takes_the_place_of_the_moments(staged: Staged, wait: Wait) -> None:
    stage = staged(part(800, 1000, crop=Crop(250, 250, 500, 250)), part(2000, 2200))
    wait(lambda: not stage.replay.is_covered)
    assert stage.surface.width() / stage.surface.height() == pytest.approx(640 * 0.5 / (360 * 0.25), rel=0.02)
    stage.press(Key.Key_Right)
    assert stage.surface.width() / stage.surface.height() == pytest.approx(16 / 9, rel=0.02)


def test_stop_leads_back_to_the_still_and_again_to_the_first_frame(staged: Staged, wait: Wait) -> None:
    stage = staged(part(800, 2000, still=1360))
    wait(lambda: stage.on_screen == 34)
    stage.press(Key.Key_Space)
    wait(lambda: stage.surface.shown_ms in range(1000, 1300))
    stage.press(Key.Key_X)
    first = len(stage.surface.paints)
    stage.press(Key.Key_A)
    wait(lambda: any(ms == 840 for _, ms in stage.surface.paints[first:]))
    stage.press(Key.Key_X, Key.Key_Home)
    assert stage.state == "still"
    wait(lambda: stage.on_screen == 34)


def test_once_more_is_asked_only_when_somebody_asks_and_any_key_says_yes(staged: Staged, wait: Wait) -> None:
    stage = staged(part(800, 1000), part(2000, 2200), language="cy")
    words = say("cy", "once_more")
    wait(lambda: not stage.replay.is_covered)
    stage.press(Key.Key_O)
    assert stage.state == "still"  # there is nothing to look at once more
    stage.press(Key.Key_Space)
    wait(lambda: stage.state == "held")
    assert words not in painted(stage.window)
    stage.press(Key.Key_O)
    assert (stage.state, stage.window.accessibleName()) == ("asked", words)
    assert painted(stage.window) == words
    stage.press(Key.Key_B)
    assert painted(stage.window) == "Here"
    stage.press(Key.Key_B)
    assert stage.state == "held"
    stage.press(Key.Key_O, Key.Key_Right)
    assert (stage.state, stage.replay.place) == ("playing", 0)
    assert painted(stage.window) == ""


@pytest.mark.parametrize("choice", ["vlc", "qt"])
def test_sound_comes_in_softly_and_as_loud_as_it_was(staged: Staged, wait: Wait, choice: Choice) -> None:
    stage = staged(part(800, 2800), choice=choice)
    stage.deck.set_volume(1.2)
    wait(lambda: not stage.replay.is_covered)
    heard: list[float] = []
    give = stage.deck._player.set_volume
    stage.deck._player.set_volume = lambda volume: heard.append(volume) or give(volume)  # type: ignore[method-assign]
    stage.press(Key.Key_Space)
    wait(lambda: heard[-1] == 1.2)
    assert heard[0] == 0.0
    assert heard == sorted(heard)
    assert len(heard) > FADE_MS / 60
    stage.press(Key.Key_X, Key.Key_Space, Key.Key_X)  # paused on the way up
    assert (stage.deck.volume, heard[-1]) == (1.2, 1.2)
    stage.press(Key.Key_Space)
    stage.deck.set_volume(0.4)  # the worker turns it down meanwhile
    rest(FADE_MS / 1000 + 0.1)
    assert stage.deck.volume == 0.4
