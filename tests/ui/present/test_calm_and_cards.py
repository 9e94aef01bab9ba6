"""The calm screen with its guides, cards on the parent's screen, and the dark between two moments."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.present.on_screen import named, painted
from tests.ui.visit import Visit
from video_feedback.feedback import parent_card
from video_feedback.feedback.parent_card import ParentCard
from video_feedback.feedback.pause import Pause, pause_of
from video_feedback.library import calm_plans, cards
from video_feedback_ui.present.bare_window import BareWindow
from video_feedback_ui.present.calm import CalmScreen
from video_feedback_ui.present.card_face import CardFace
from video_feedback_ui.present.card_window import CalmWindow, CardWindow
from video_feedback_ui.present.pictures import PICTURES
from video_feedback_ui.present.replay import Replay
from video_feedback_ui.present.window import ParentWindow
from video_feedback_ui.theme import CALM, CALM_DISC, CALM_FILL, PARENT_STAGE

Wait = Callable[[Callable[[], bool]], None]
Key = Qt.Key
# Words that harm on a parent's screen, whatever they are meant to say.
HARSH = ("fail", "score", "compliance", "evidence", "risk", "wrong", "bad ", "worse", "mistake", "problem", "recording")


@pytest.fixture
def home(qapp: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    made.resize(1366, 768)
    made.show()
    yield made
    made.close()
    qapp.processEvents()


def screen(home: QWidget, pause: Pause, *, is_still: bool = False) -> CalmScreen:
    made = CalmScreen(home, pause, is_still=is_still)
    made.setGeometry(home.rect())
    made.show()
    return made


def colour(made: QWidget, x: int, y: int) -> str:
    return made.grab().toImage().pixelColor(x, y).name().upper()


def test_the_disc_opens_and_closes_and_then_rests(home: QWidget) -> None:
    calm = screen(home, Pause(guide="breathe", line="Here we are"))
    assert calm.is_moving
    on_the_way = (683 + 200, 384)  # within the open disc, outside of the closed one
    seen = []
    for at in (0, 4000, 10_000):
        calm.show_at(at)
        seen.append(colour(calm, *on_the_way))
    assert seen == [CALM, CALM_DISC, CALM]
    assert painted(calm) == "Here we are"
    calm.show_at(60_000)
    assert not calm.is_moving
    calm.hide()
    calm.show()
    assert calm.is_moving  # from the beginning
    calm.hide()
    assert not calm.is_moving


def test_only_the_ring_that_changes_is_painted(home: QWidget, qapp: QApplication) -> None:
    calm = screen(home, Pause(guide="breathe"))
    calm.show_at(2000)
    qapp.processEvents()
    ring = calm._ring(200, 203)
    assert sum(rect.width() * rect.height() for rect in ring) < 0.02 * calm.width() * calm.height()
    whole = calm.grab().toImage()
    for at in range(2040, 3000, 40):
        calm.show_at(at)
        qapp.processEvents()
    beside = screen(home, Pause(guide="breathe"))
    beside.show_at(2960)
    assert home.grab().toImage() == beside.grab().toImage()
    assert whole != beside.grab().toImage()


def test_just_watching_and_no_guide_are_still(home: QWidget) -> None:
    watch, plain = screen(home, Pause(guide="watch")), screen(home, Pause(line="Here"))
    assert not watch.is_moving
    assert not plain.is_moving
    assert (colour(watch, 683, 384), colour(watch, 10, 10)) == (CALM_DISC, CALM)
    assert (painted(watch), painted(plain)) == ("", "Here")
    assert colour(plain, 683, 300) == CALM


def test_where_less_is_to_move_a_bar_fills_in_place_of_the_disc(home: QWidget) -> None:
    calm = screen(home, Pause(guide="breathe"), is_still=True)
    seen = []
    for at in (0, 4000, 9999):
        calm.show_at(at)
        seen.append((colour(calm, 683 + 150, 384), colour(calm, 683, 384 + 100)))
    assert seen == [(CALM_DISC, CALM), (CALM_FILL, CALM), (CALM_DISC, CALM)]


def test_the_sentences_stand_there_one_at_a_time(home: QWidget) -> None:
    ground = cards.shipped("en").ground
    calm = screen(home, Pause(guide="ground", sentences=ground, length_ms=60_000))
    seen = []
    for at in (0, 25_000, 45_000, 90_000):
        calm.show_at(at)
        assert calm.accessibleName() == painted(calm)
        seen.append(painted(calm))
    assert seen == [*ground, ground[-1]]
    assert not calm.is_moving


@pytest.mark.parametrize("language", cards.shipped_languages())
def test_r01_no_figure_and_no_harsh_word_is_on_any_card_or_calm_screen(qapp: QApplication, language: str) -> None:
    shipped = [face for card in cards.shipped(language).cards if (face := parent_card.face_of(card))]
    assert len(shipped) == len(cards.shipped(language).cards)
    plan = calm_plans.speaks(calm_plans.first("f"), language)
    windows: list[BareWindow] = [CardWindow(shipped, 0, pause_of(plan), is_still=False)]
    for guide in ("none", "breathe", "watch", "ground"):
        windows.append(CalmWindow(pause_of(replace(plan, guide=guide)), is_still=False))  # type: ignore[arg-type]
    for window in windows:
        window.resize(1366, 768)
        window.show()
        seen = set()
        for _ in shipped:
            said = [painted(window), *named(window)]
            seen.add(said[0])
            assert not any(letter.isnumeric() for words in said for letter in words), said
            assert not any(harsh in words.casefold() for words in said for harsh in HARSH), said
            assert not any(card.id in words for words in said for card in cards.shipped(language).cards), said
            if isinstance(window, CardWindow):
                window.key_down("Right")
        assert len(seen) == (len(shipped) if isinstance(window, CardWindow) else 1)
        window.close()
        window.deleteLater()
    qapp.processEvents()


def test_every_picture_of_a_card_can_be_drawn(home: QWidget) -> None:
    assert {card.picture for each in cards.shipped_languages() for card in cards.shipped(each).cards} <= set(PICTURES)
    face = CardFace(home)
    face.setGeometry(home.rect())
    face.show()
    face.show_card(ParentCard(words="What do you see?"))
    without = face.grab().toImage()
    looks = set()
    for picture in PICTURES:
        face.show_card(ParentCard(words="What do you see?", picture=picture))
        drawn = face.grab().toImage().copy(620, 230, 130, 140)  # what its bits lie in lives no longer than it does
        looks.add(bytes(drawn.constBits()))
    assert len(looks) == len(PICTURES)
    face.show_card(ParentCard(words="What do you see?", picture="none of ours"))
    assert face.grab().toImage() == without


def test_cards_go_on_and_back_by_keys_and_escape_held_leaves(
    qapp: QApplication, wait: Callable[[Callable[[], bool]], None]
) -> None:
    faces = [ParentCard(words=words) for words in ("One?", "Two?", "Three?")]
    window = CardWindow(faces, 1, Pause(line="Here"), is_still=False)
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    window.show()
    seen = [window.accessibleName()]
    for key in (Key.Key_Right, Key.Key_PageDown, Key.Key_Left, Key.Key_PageUp, Key.Key_Up, Key.Key_B, Key.Key_Escape):
        QTest.keyClick(window, key)
        seen.append(window.accessibleName())
    assert seen == ["Two?", "Three?", "Three?", "Two?", "One?", "One?", "Here", "One?"]
    QTest.mouseClick(window, Qt.MouseButton.LeftButton)
    assert painted(window.face) == "Two?"
    assert not closed
    QTest.keyClick(window, Key.Key_Escape)
    assert not closed  # R3: leaving is a deliberate act
    QTest.keyPress(window, Key.Key_Escape)
    wait(lambda: bool(closed))
    assert closed == [True]
    window.deleteLater()
    qapp.processEvents()


def test_any_key_leaves_the_calm_screen_that_stands_alone(qapp: QApplication) -> None:
    for leave in (Key.Key_X, Key.Key_Tab, None):
        window = CalmWindow(Pause(guide="breathe"), is_still=False)
        window.show()
        if leave is None:
            QTest.mouseClick(window, Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(window, leave)
        assert not window.isVisible()
        assert not window.calm.is_moving
        window.deleteLater()
    qapp.processEvents()


# In a session


@pytest.fixture
def shown(visit: Visit, wait: Wait) -> tuple[ParentWindow, Replay]:
    """Two picks, the first one's still on screen; the family likes a dark pause between them."""
    plan = replace(calm_plans.of_family(visit.db, visit.family.id), line="Tea?", guide="breathe", gap_s=20)
    with visit.house.library.change("How they like it", undoable=False) as db:
        calm_plans.keep(db, plan)
        cards.add(db, cards.new("now", "en", "How many, 3?", visit.family.id))
    visit.pick(visit.tag("fro.turns", 800, 2000), voice="I talk")
    visit.pick(visit.tag("ans.space", 3000, 3800), voice="You wait")
    window = visit.show_parent()
    replay = visit.page.presenting.replay
    assert replay is not None
    wait(lambda: not replay.is_covered)
    return window, replay


def test_the_family_s_own_pause_is_what_the_key_brings(shown: tuple[ParentWindow, Replay]) -> None:
    window, replay = shown
    QTest.keyClick(window, Key.Key_B)
    assert window.accessibleName() == "Tea?"
    assert window._calm.is_moving
    QTest.keyClick(window, Key.Key_X)
    assert replay.state == "still"
    assert not window._calm.is_moving


def test_it_is_dark_before_the_next_moment_until_any_key(
    visit: Visit, shown: tuple[ParentWindow, Replay], wait: Wait
) -> None:
    window, replay = shown
    QTest.keyClick(window, Key.Key_Right)
    assert (replay.state, replay.place) == ("gap", 1)
    assert replay._gap.isActive()
    assert replay._gap.interval() == 20_000
    assert painted(window) == ""
    presenting, second = visit.page.presenting, replay.showing.pick_id
    wait(lambda: replay.deck.shown_ms == replay.showing.still_ms)
    assert second not in presenting._shown  # nobody has seen it yet
    assert not window._surface.isVisible()
    assert colour(window, 683, 384) == PARENT_STAGE
    QTest.keyClick(window, Key.Key_Left)  # any key, and it does nothing else
    assert (replay.state, replay.place) == ("still", 1)
    assert not replay._gap.isActive()
    assert window._surface.isVisible()
    assert painted(window) == "“You wait”"
    assert second in presenting._shown
    QTest.keyClick(window, Key.Key_Right)  # nothing comes after the last
    assert replay.state == "still"
    QTest.keyClick(window, Key.Key_Left)  # back is at once
    assert (replay.state, replay.place) == ("still", 0)


def test_back_from_the_dark_the_moment_that_was_not_seen_is_not_seen(
    visit: Visit, shown: tuple[ParentWindow, Replay], wait: Wait
) -> None:
    window, replay = shown
    replay.next()
    wait(lambda: replay.deck.shown_ms == replay.showing.still_ms)
    second = replay.showing.pick_id
    replay.previous()  # from the worker's side: in their window any key shows what comes
    assert (replay.state, replay.place, replay.is_covered) == ("still", 0, True)
    assert not window._surface.isVisible()
    wait(lambda: window._surface.isVisible())
    assert replay.deck.shown_ms == replay.showing.still_ms
    assert second not in visit.page.presenting._shown


def test_from_the_dark_the_calm_key_calms_and_the_worker_can_end_it(
    visit: Visit, shown: tuple[ParentWindow, Replay]
) -> None:
    window, replay = shown
    replay.next()
    QTest.keyClick(window, Key.Key_B)
    assert replay.state == "calm"
    assert not replay._gap.isActive()
    log = visit.page.presenting._log
    assert log is not None
    assert not log._is_on  # nobody has seen the next one
    QTest.keyClick(window, Key.Key_B)
    assert log._is_on
    assert (replay.state, replay.place) == ("still", 1)
    replay.previous()
    replay.next()
    replay.next()
    assert (replay.state, replay.place) == ("still", 1)


def test_without_a_wish_for_it_the_next_moment_is_there_at_once(shown: tuple[ParentWindow, Replay]) -> None:
    _, replay = shown
    replay.gap_ms = 0
    replay.next()
    assert (replay.state, replay.place) == ("still", 1)


def test_a_card_lies_over_the_picture_until_any_key(visit: Visit, shown: tuple[ParentWindow, Replay]) -> None:
    window, replay = shown
    side = visit.page._side
    assert side is not None
    at = replay._at
    side.controls.card.click()
    offered = [made.text() for made in side.cards.buttons]
    assert offered[0] == "What might your baby be feeling here?"
    side.cards.deck.button("now").click()
    offered = [made.text() for made in side.cards.buttons]
    assert "How is it to see this now?" in offered
    assert "How many, 3?" not in offered
    side.cards.buttons[0].click()
    assert not side.cards.isVisible()
    assert replay.state == "card"
    assert window.accessibleName() == "How is it to see this now?"
    assert painted(window._card).endswith("How is it to see this now?")
    assert side.controls.card.text() == "Back to it"
    assert side._state.text() == "A card is on screen"
    QTest.keyClick(window, Key.Key_B)
    assert replay.state == "calm"
    QTest.keyClick(window, Key.Key_B)
    assert (replay.state, replay._at) == ("still", at)
    replay.show_card(ParentCard(words="Once more?"))
    QTest.keyClick(window, Key.Key_Right)
    assert (replay.state, replay.place, replay._at) == ("still", 0, at)
    side.controls.turn_card()
    assert side.cards.isVisible()
    side.controls.turn_card()
    assert not side.cards.isVisible()
