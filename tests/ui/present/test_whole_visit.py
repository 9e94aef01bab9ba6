"""A whole visit with both windows, by keys, mouse and touch, on one display and on two, while things go wrong."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.bench import stretches
from tests.ui.present.on_screen import painted
from tests.ui.present.two_screens import Plugs
from tests.ui.visit import Visit, type_into
from video_feedback.library import consents, people, sessions
from video_feedback.library.instants import today
from video_feedback.media import vlc_player
from video_feedback_ui.player.choice import Choice
from video_feedback_ui.present import calm
from video_feedback_ui.present.calm import CalmScreen
from video_feedback_ui.present.card_face import CardFace
from video_feedback_ui.present.leaving import LeavingRing
from video_feedback_ui.present.question import Question
from video_feedback_ui.present.strip import Knob, Strip
from video_feedback_ui.present.window import ParentWindow

Wait = Callable[[Callable[[], bool]], None]
Key = Qt.Key
_THEIRS = (CalmScreen, CardFace, Question, Strip, Knob, LeavingRing)


class Watch(QObject):
    """Looks at the parent's window all the time: it shows a picture, the calm screen, a card or the dark, and fills
    its display."""

    def __init__(self, window: ParentWindow) -> None:
        super().__init__(window)
        self.window = window
        self.looks = 0
        self.wrong: list[str] = []
        timer = QTimer(self)
        timer.timeout.connect(self.look)
        timer.start(15)

    def look(self) -> None:
        window, replay = self.window, self.window._replay
        if window.isHidden():
            return
        self.looks += 1
        surface, calms = window._surface, window.findChild(CalmScreen)
        assert isinstance(calms, CalmScreen)
        is_picture = surface.isVisible() and not surface.empty
        if not (is_picture or calms.isVisible() or window._card.isVisible() or replay.state == "gap"):
            self.wrong.append(f"nothing to see while {replay.state}")
        if window.geometry() != window.screen().geometry():
            self.wrong.append(f"{window.geometry()} of {window.screen().geometry()}")
        for each in window.findChildren(QWidget):
            if each.isVisible() and each is not surface and not isinstance(each, _THEIRS):
                self.wrong.append(type(each).__name__)

    def number(self) -> int:
        """The number painted in the picture, read from the window itself."""
        return stretches.read_bench(stretches.picture_of(self.window, self.window._surface))


@pytest.fixture
def plugs(qapp: QApplication) -> Iterator[Plugs]:  # noqa: ARG001
    made = Plugs()
    yield made
    made.plug()


class Day:
    """The visit, step by step."""

    def __init__(self, visit: Visit, plugs: Plugs, wait: Wait, displays: int) -> None:
        self.visit, self.plugs, self.wait, self.displays = visit, plugs, wait, displays
        visit.pick(visit.tag("fro.turns", 800, 2800), voice="I talk", say="She coos", ask="What do you see?")
        visit.pick(visit.tag("ans.space", 3000, 5000), ask="And then?")
        self.window = visit.show_parent()
        presenting = self.presenting = visit.page.presenting
        assert presenting.replay is not None
        assert presenting.side is not None
        self.replay, self.side, self.bar = presenting.replay, presenting.side, presenting.bar
        wait(lambda: not self.replay.is_covered)
        self.watch = Watch(self.window)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.window, key)

    def play_to(self, ms: int) -> None:
        self.wait(lambda: self.replay.deck.playing and self.replay.deck.shown_ms > ms)

    def a_click_a_finger_and_a_key_pause(self) -> None:
        window, replay = self.window, self.replay
        assert self.watch.number() == replay.showing.still_ms // 40
        glass = QTest.createTouchDevice()
        for pause in (
            lambda: QTest.mouseClick(window, Qt.MouseButton.LeftButton),
            lambda: QTest.touchEvent(window, glass).press(0, QPoint(40, 40), window).commit(),
            lambda: self.press(Key.Key_PageDown),
        ):
            self.press(Key.Key_Space)
            self.play_to(820)
            pause()
            assert (replay.state, replay.place) == ("held", 0)
        QTest.touchEvent(window, glass).release(0, QPoint(40, 40), window).commit()

    def from_the_workers_side(self) -> None:
        """To the end, the calm screen, and the parent's words meanwhile."""
        side = self.side
        side.controls.play.click()
        type_into(side.words.edits[0], "She waits for me")
        self.wait(lambda: self.replay.state == "held")
        self.wait(lambda: self.watch.number() == 70)
        side.controls.calm.click()
        assert painted(self.window) == calm.WORDS
        self.press(Key.Key_X)
        assert self.watch.number() == 70
        side.flush()
        said = sessions.remarks(self.visit.db, self.visit.session_id)
        assert [each.words for each in said] == ["She waits for me"]

    def the_display_goes(self) -> None:
        """In the middle of a play; where there is one, the worker looks at their own side."""
        self.press(Key.Key_Space)
        self.wait(lambda: self.replay.deck.shown_ms in range(1000, 2400))
        if self.displays == 2:
            self.plugs.plug()
            assert (self.replay.state, painted(self.window)) == ("calm", calm.WORDS)
            self.plugs.plug("TV")
        else:
            self.presenting.put_away()
        self.bar.buttons[0].click()
        assert self.window.isVisible()
        assert self.window.screen().name() == ("TV" if self.displays == 2 else "")
        if self.displays == 2:
            self.press(Key.Key_X)
        assert self.replay.state == "held"

    def the_player_fails(self) -> None:
        """The picture stays, and the other player plays on."""
        deck = self.replay.deck
        before = deck.player_name
        self.press(Key.Key_Space)
        deck._player.on_trouble("The film cannot be played on.")
        self.wait(lambda: self.replay.state == "held")
        assert self.bar.words.text() == "The film cannot be played on."
        self.bar.buttons[0].click()
        assert not self.bar.isVisible()
        assert (deck.player_name != before) == (vlc_player.available() is None)
        self.wait(lambda: not self.replay.is_covered)
        self.press(Key.Key_A)
        self.play_to(1000)
        self.press(Key.Key_X)

    def the_agreement_is_taken_back(self) -> None:
        """In the middle of the next moment."""
        self.press(Key.Key_Right)
        self.wait(lambda: self.watch.number() == self.replay.showing.still_ms // 40)
        self.press(Key.Key_Space)
        self.play_to(3100)
        sam = people.of_family(self.visit.db, self.visit.family.id)[1]
        with self.visit.house.library.change("Take back", undoable=False) as db:
            consents.withdraw(db, sam.id, None, "feedback", today())
        for key in (Key.Key_Space, Key.Key_Right, Key.Key_Left, Key.Key_B, Key.Key_A):
            self.press(key)
            assert painted(self.window) == calm.WORDS
            assert self.replay.deck.film is None
        assert self.window.findChildren(QLabel) == []
        assert "calm screen until you end it" in self.bar.words.text()


@pytest.mark.parametrize(("choice", "displays"), [("vlc", 2), ("qt", 1)])
def test_the_parent_sees_a_picture_or_calm_and_nothing_else_whatever_happens(
    visit: Visit, plugs: Plugs, wait: Wait, choice: Choice, displays: int
) -> None:
    if choice == "vlc" and vlc_player.available() is not None:
        pytest.skip("VLC is not on this machine")
    if displays == 2:
        plugs.plug("TV")
        visit.bridge.keep(parent_screen="TV")
    visit.bridge.keep(player=choice)
    day = Day(visit, plugs, wait, displays)
    assert day.replay.deck.player_name == {"vlc": "VLC", "qt": "Qt"}[choice]
    day.a_click_a_finger_and_a_key_pause()
    day.from_the_workers_side()
    day.the_display_goes()
    day.the_player_fails()
    day.the_agreement_is_taken_back()
    assert day.watch.looks > 50
    assert day.watch.wrong == []
    day.side.end.click()
    assert visit.page._stack.currentWidget() is visit.page.said
    assert not visit.page.presenting.is_on
