"""How a pick is shown: chosen on its card, one step each, played there as it will be shown. In a real window."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.house import House, nameless
from tests.ui.visit import Visit
from video_feedback.feedback.parent_view import crop_of, parent_view
from video_feedback.library import calm_plans, cards, looks, moments, pause_points, rows
from video_feedback.library.looks import crop_of_moment
from video_feedback.media.crop import WHOLE, Crop
from video_feedback_ui.sessions import asking, pick_deeds
from video_feedback_ui.sessions.pick_card import PickCard

Wait = Callable[[Callable[[], bool]], None]
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def visit(house: House, short_film: Path) -> Visit:
    return Visit(house, short_film)


@pytest.fixture
def card(visit: Visit) -> PickCard:
    visit.pick(visit.tag("fro.turns", 400, 1200))
    card = visit.open().script.cards[0]
    card.setFocus()
    return card


def test_r06_nothing_of_how_a_pick_is_shown_changes_its_moment_and_each_is_one_step_back(
    visit: Visit, card: PickCard
) -> None:
    before = visit.picks()[0]
    moment = moments.get(visit.db, before.moment_id)
    QTest.keyClick(card, Qt.Key.Key_S, ALT)
    QTest.keyClick(card, Qt.Key.Key_L, ALT)
    QTest.keyClick(card, Qt.Key.Key_H, ALT)  # the frames open
    card.trim._browse.setValue(card.trim._browse.minimum() + 5)
    QTest.keyClick(card.trim._browse, Qt.Key.Key_H, ALT)
    card.trim._nudge(1, 0)
    card.trim._choose()
    script = visit.page.script
    script.how_shown.offer(card)
    script.how_shown.speed.button("0.25").click()
    assert card.chips.words == ["Quarter speed", "Loop", "1 pause"]
    assert script.foot._behind.text() == "of film, 3.0 s as it is shown"
    (showing,) = parent_view(visit.db, visit.session_id).showings
    assert (showing.rate, showing.loops, showing.pauses_ms, showing.start_ms) == (0.25, True, (600,), 440)
    assert moments.get(visit.db, moment.id) == moment
    steps = [visit.house.library.undoable().name for _ in range(6) if visit.house.library.undo()]  # type: ignore[union-attr]
    assert visit.picks() == [before]
    assert pause_points.of_pick(visit.db, before.id) == []
    assert len(steps) == 6
    assert not card.chips.isVisible()


def test_a_pause_is_set_at_a_frame_within_marked_there_and_taken_away(visit: Visit, card: PickCard) -> None:
    card.film.when.click()
    strip = card.trim
    strip._browse.setValue(strip._browse.minimum())
    assert not strip.hold.isEnabled()  # there it begins
    strip._browse.setValue(strip._browse.minimum() + 5)
    strip.hold.click()
    assert [each.at_ms for each in pause_points.of_pick(visit.db, visit.picks()[0].id)] == [600]
    assert strip._browse.marks == (15,)
    assert strip._browse.accessibleDescription() == "It holds at 0:00.600"
    assert strip.hold.text() == "Do not hold here"
    for _ in range(6):  # a trim puts it out of sight, and brings it back
        strip._nudge(1, 0)
    assert strip._browse.marks == ()
    strip._nudge(-2, 0)
    strip._browse.setValue(15)
    strip.hold.click()
    assert card.facts.pauses == ()
    visit.bridge.undo()
    assert [each.at_ms for each in card.facts.pauses] == [600]


def test_a_pick_plays_on_its_card_as_it_will_be_shown(visit: Visit, card: PickCard, wait: Wait) -> None:
    pick = visit.picks()[0]
    with visit.bridge.change("Two pauses") as db:
        for at in (600, 800):
            pause_points.add(db, pick.id, at)
    held = []
    in_place = visit.page.script.in_place
    for _ in range(3):
        QTest.keyClick(card, Qt.Key.Key_Space)
        deck = in_place._deck
        assert deck is not None
        wait(lambda deck=deck: not deck.playing)  # type: ignore[misc]
        held.append(int(deck.aim_ms))
    assert held == [600, 800, 1200]
    QTest.keyClick(card, Qt.Key.Key_S, ALT)
    assert deck.film is None  # it would play on as it was
    QTest.keyClick(card, Qt.Key.Key_Space)
    assert deck.rate == 0.5
    in_place.stop()


def test_a_loop_goes_on_until_it_is_stopped(visit: Visit, card: PickCard, wait: Wait) -> None:
    QTest.keyClick(card, Qt.Key.Key_L, ALT)
    QTest.keyClick(card, Qt.Key.Key_Space)
    deck = visit.page.script.in_place._deck
    assert deck is not None
    shown: list[int] = []
    deck.shown.connect(shown.append)
    wait(lambda: any(then < before for before, then in pairwise(shown)))
    assert deck.playing
    QTest.keyClick(card, Qt.Key.Key_Space)
    assert not deck.playing


def test_a_part_of_the_picture_is_chosen_by_the_keys_on_the_card(visit: Visit, card: PickCard) -> None:
    script = visit.page.script
    QTest.keyClick(card, Qt.Key.Key_F8)
    tool = script.cropping.tool
    assert tool is not None
    assert tool.hasFocus()
    assert card.film.crop_bar.isVisible()
    QTest.keyClicks(tool, "--")
    QTest.keyClick(tool, Qt.Key.Key_Right)
    QTest.keyClick(tool, Qt.Key.Key_Return)
    crop = crop_of(visit.picks()[0])
    assert crop == WHOLE.scaled(0.94).scaled(0.94).moved(10, 0)
    assert card.chips.words == ["Closer"]
    assert crop_of_moment(visit.db, visit.picks()[0].moment_id) is None
    assert not card.film.crop_bar.isVisible()
    assert card.hasFocus()
    QTest.keyClick(card, Qt.Key.Key_F8)
    assert script.cropping.tool is not None
    assert script.cropping.tool.crop == crop
    QTest.keyClick(script.cropping.tool, Qt.Key.Key_Escape)
    assert crop_of(visit.picks()[0]) == crop
    script.how_shown.offer(card)
    script.how_shown.whole.click()
    assert crop_of(visit.picks()[0]) is None
    visit.bridge.undo()
    assert crop_of(visit.picks()[0]) == crop


def test_the_whole_picture_of_a_moment_that_shows_a_part_is_a_part_of_its_own(visit: Visit, card: PickCard) -> None:
    with visit.bridge.change("Zoom in") as db:
        looks.keep_crop(db, card.facts.moment.id, Crop(100, 100, 500, 500))
    shown = visit.page.script.how_shown
    shown.offer(card)
    shown.whole.click()
    assert crop_of(visit.picks()[0]) == WHOLE
    assert card.chips.words == ["Whole picture"]
    shown.moments_own.click()
    assert crop_of(visit.picks()[0]) is None


def test_a_card_is_put_with_a_pick_and_taken_away(visit: Visit, card: PickCard) -> None:
    choices = asking.choices(
        visit.db, visit.session_id, lambda each: pick_deeds.attach_card(visit.bridge, card.facts.pick, each.id)
    )
    words, take = choices[0][1][0]  # type: ignore[index]
    take()
    assert card.facts.card is not None
    assert card.facts.card.words == words
    assert card.chips.words == [f"Card: {words}  ×"]
    assert nameless(visit.page.script) == []
    card.chips._chips[-1].click()
    assert visit.picks()[0].card_id is None
    visit.bridge.undo()
    assert card.facts.card is not None


def test_a_card_of_ones_own_is_kept_for_the_family_asked_and_shown(visit: Visit, card: PickCard) -> None:
    QTest.keyClick(card, Qt.Key.Key_W, ALT)
    own = visit.page.script.how_shown._own
    assert own.words.hasFocus()
    QTest.keyClicks(own.words, "What went wrong")
    assert "may hurt" in own._kind.text()
    assert not own.with_it.isEnabled()
    own.words.setText("What made her laugh?")
    own.with_it.click()
    QTest.keyClick(own.words, Qt.Key.Key_Return)
    pick = visit.picks()[0]
    assert pick.ask == "What made her laugh?"
    kept = cards.get(visit.db, str(pick.card_id))
    assert (kept.words, kept.family_id, kept.deck) == ("What made her laugh?", visit.family.id, "you")
    assert card.ask.hasFocus()
    visit.bridge.undo()
    assert visit.picks()[0].ask == ""
    assert all(each.words != kept.words for each in cards.of_family(visit.db, visit.family.id, "en"))


def test_a_picture_beside_the_words_is_offered_to_a_family_that_reads_easy(visit: Visit, card: PickCard) -> None:
    shown = visit.page.script.how_shown
    shown.offer(card)
    assert not shown._easy.isVisible()
    with visit.bridge.change("Easy") as db:
        calm_plans.keep(db, replace(calm_plans.of_family(db, visit.family.id), easy_read=True))
    assert shown._easy.isVisible()
    shown.symbol.click()
    shown._pictures.buttons["ear"].click()
    assert visit.picks()[0].symbol == "ear"
    assert card.hasFocus()


def test_the_bin_marks_what_the_parent_has_not_seen_and_can_list_that_alone(visit: Visit, card: PickCard) -> None:
    visit.tag("ans.space", 1200, 1600)
    with visit.bridge.change("It came on") as db:
        what = {"id": "h", "session_id": visit.session_id, "pick_id": card.facts.pick.id}
        db.table("happenings").insert({**what, "kind": "on", "at": "2026-05-21T10:00:00Z"})
    found = visit.page.script.bin
    model = found.list.bin
    spoken = [model.index(at).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(model.rowCount())][1:]
    assert spoken == ["Takes turns, 0:00 · 0.8 s, in the script already", "Gives space, 0:01 · 0.4 s, not shown yet"]
    found.new.click()
    assert [model.index(at).data() for at in range(model.rowCount())][1:] == ["Gives space"]
    with visit.bridge.change("The film of a session") as db:
        rows.edit(db, "recordings", replace(visit.recording, kind="review"))
    assert model.rowCount() == 0
    assert "Nothing is tagged" in found._nothing.text()
