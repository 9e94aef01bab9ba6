"""The picks of a script: moved, trimmed, played and put back, in a real window on a real film."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from tests.ui.house import House
from tests.ui.visit import Visit
from video_feedback.library import cards, holds, moments
from video_feedback_ui.sessions import facts
from video_feedback_ui.sessions.bin_model import MOMENT_MIME
from video_feedback_ui.sessions.pick_card import PICK_MIME

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def visit(house: House, short_film: Path) -> Visit:
    return Visit(house, short_film)


def drop(visit: Visit, mime: str, what: str, y: float) -> None:
    data = QMimeData()
    data.setData(mime, what.encode())
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    visit.page.script.column.dropEvent(QDropEvent(QPointF(40, y), Qt.DropAction.CopyAction, data, buttons, modifiers))


def test_alt_and_an_arrow_move_a_pick_and_it_can_be_taken_back(visit: Visit) -> None:
    picks = [visit.pick(visit.tag("fro.turns", at, at + 400)).id for at in (0, 400, 800)]
    script = visit.open().script
    card = script.cards[0]
    card.ask.setFocus()
    QTest.keyClick(card.ask, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [pick.id for pick in visit.picks()] == [picks[1], picks[0], picks[2]]
    assert script.cards[1] is card
    assert card.ask.hasFocus()
    QTest.keyClick(card, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(card, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [pick.id for pick in visit.picks()] == picks
    visit.bridge.undo()
    visit.bridge.undo()
    assert [card.facts.pick.id for card in script.cards] == picks


def test_a_pick_is_dragged_to_another_place(visit: Visit) -> None:
    picks = [visit.pick(visit.tag("fro.turns", at, at + 400)).id for at in (0, 400, 800)]
    script = visit.open().script
    QTest.qWait(1)
    drop(visit, PICK_MIME, picks[0], script.column.height())
    assert [pick.id for pick in visit.picks()] == [picks[1], picks[2], picks[0]]
    drop(visit, PICK_MIME, picks[0], 0)
    assert [pick.id for pick in visit.picks()] == picks


def test_a_moment_is_dropped_before_the_pick_it_is_dropped_on(visit: Visit) -> None:
    first = visit.pick(visit.tag("fro.turns", 0, 400))
    moment = visit.tag("ans.answer", 800)
    visit.open()
    drop(visit, MOMENT_MIME, moment.id, 0)
    assert [pick.moment_id for pick in visit.picks()] == [moment.id, first.moment_id]
    visit.bridge.undo()
    assert [pick.id for pick in visit.picks()] == [first.id]


def test_delete_puts_a_moment_back_and_taking_back_brings_its_words(visit: Visit) -> None:
    visit.pick(visit.tag("fro.turns", 200, 1000), say="She coos")
    visit.pick(visit.tag("ans.space", 1200, 1600))
    script = visit.open().script
    script.cards[0].setFocus()
    QTest.keyClick(script.cards[0], Qt.Key.Key_Delete)
    assert [pick.position for pick in visit.picks()] == [1]
    visit.bridge.undo()
    assert [card.say.toPlainText() for card in script.cards] == ["She coos", ""]


def test_a_pick_is_trimmed_by_frames_and_the_moment_stays(visit: Visit) -> None:
    moment = visit.tag("fro.turns", 400, 1200)
    visit.pick(moment)
    card = visit.open().script.cards[0]
    card.film.when.click()
    assert card.trim.isVisible()
    card.trim._nudge(-1, 0)
    card.trim._nudge(0, 1)
    card.trim._nudge(0, 1)
    pick = visit.picks()[0]
    assert (pick.start_ms, pick.end_ms) == (360, 1280)
    assert moments.get(visit.db, moment.id) == moment
    visit.bridge.undo()
    assert (visit.picks()[0].start_ms, visit.picks()[0].end_ms) == (400, 1200)


def test_the_still_is_one_of_the_frames_that_are_played(visit: Visit) -> None:
    visit.pick(visit.tag("fro.turns", 400, 1200))
    card = visit.open().script.cards[0]
    card.film.when.click()
    card.trim._browse.setValue(card.trim._browse.maximum())
    card.trim.this_one.click()
    assert visit.picks()[0].still_ms == 1200
    assert card.trim.this_one.text() == "This is the still"
    card.trim._nudge(0, -1)
    assert visit.picks()[0].still_ms == 1160


def test_a_question_can_be_borrowed(visit: Visit) -> None:
    visit.pick(visit.tag("fro.turns", 400, 1200))
    card = visit.open().script.cards[0]
    card._borrow("What do you see here?")
    card._borrow("How did you know?")
    assert visit.picks()[0].ask == "What do you see here?\nHow did you know?"
    menu = next(made.menu() for made in card.findChildren(QToolButton) if made.accessibleName() == "Borrow a question")
    assert menu is not None
    menu.aboutToShow.emit()
    decks = {
        each.text(): [action.text() for action in submenu.actions()]
        for each in menu.actions()
        if (submenu := each.menu())
    }  # type: ignore[attr-defined]
    assert list(decks) == ["Baby", "You", "Between you", "Now"]
    assert "What do you see here?" in decks["You"]
    assert "What shall we film next?" in decks["Now"]
    with visit.house.library.change("Write a card", undoable=False) as db:
        cards.add(db, cards.new("you", "en", "What made you laugh?", visit.family.id))
    menu.aboutToShow.emit()
    assert sum(len(each.menu().actions()) for each in menu.actions() if each.menu()) == 33  # type: ignore[attr-defined]


def test_tab_goes_from_word_to_word(visit: Visit) -> None:
    visit.pick(visit.tag("fro.turns", 0, 400))
    card = visit.open().script.cards[0]
    card.say.setFocus()
    for then in (card.ask, card.voice):
        QTest.keyClick(card.window().focusWidget(), Qt.Key.Key_Tab)
        assert card.window().focusWidget() is then


def test_the_bin_says_how_much_of_a_point_is_played_and_the_film_has_two_seconds(visit: Visit) -> None:
    visit.tag("sig.reach", 1000)
    visit.tag("fro.turns", 1600, 1600)
    rows = facts.bin_of(visit.db, visit.family.id)
    assert [row.when for row in rows if row.moment_id] == ["0:01 · 2.0 s", "0:01 · 2.0 s"]


def test_r21_every_field_says_who_reads_it(visit: Visit) -> None:
    visit.pick(visit.tag("fro.turns", 400, 1200))
    card = visit.open().script.cards[0]
    assert card.say.accessibleName() == "What I will say: only you read this"
    assert card.ask.accessibleName() == "What I will ask: only you read this"
    assert card.voice.accessibleName() == "Baby’s voice: the parent sees this"


def test_a_pick_plays_on_its_card_from_in_to_out(visit: Visit, wait: Wait) -> None:
    visit.pick(visit.tag("fro.turns", 400, 1200))
    script = visit.open().script
    shown: list[int] = []
    card = script.cards[0]
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Space)
    deck = script.in_place._deck
    assert deck is not None
    deck.shown.connect(shown.append)
    wait(lambda: not deck.playing)
    assert min(shown) >= 400
    assert max(shown) == deck.shown_ms == 1200
    assert card.picture.disc.isVisible()
    visit.window.go("families")
    assert deck.film is None


def test_a_film_that_is_closed_while_it_lies_on_a_card_is_let_go(visit: Visit) -> None:
    visit.pick(visit.tag("fro.turns", 400, 1200))
    script = visit.open().script
    script.cards[0].picture.disc.click()
    deck = script.in_place._deck
    assert deck is not None
    assert deck.film is not None
    with visit.bridge.change("Hold") as db:
        holds.keep(db, visit.recording.id, reason="A complaint", by_whom="Jo", until="2999-12-01")
    assert deck.film is None


def test_looking_at_a_frame_ends_what_plays_and_it_can_be_played_again(visit: Visit, wait: Wait) -> None:
    visit.pick(visit.tag("fro.turns", 400, 1200))
    card = visit.open().script.cards[0]
    card.film.when.click()
    for _ in range(2):
        card.picture.disc.click()
        wait(lambda: card.picture._surface is not None and card.picture._surface.isVisible())
        card.trim._browse.setValue(card.trim._browse.value() - 1)
        assert card.picture._surface is None
        assert card.picture.disc.isVisible()
