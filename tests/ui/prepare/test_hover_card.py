"""A card beside the cursor that rests on a moment, and the menu of what can be done with the chosen ones."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from tests.rest import rest
from tests.ui.mouse import CTRL
from tests.ui.prepare.bench import Bench
from video_feedback_ui.prepare.hover_card import HoverCard

# The offscreen platform says this of itself whenever a menu pops up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def words_of(card: HoverCard) -> str:
    return "\n".join(each.text() for each in card.findChildren(QLabel) if each.isVisible())


def test_a_rest_on_a_moment_shows_its_still_its_words_and_who_may_read_them(bench: Bench) -> None:
    moment = bench.tag("fro.turns", 2000, 3200, note="He waits, she coos", reader="team")
    card = bench.page.arranging.hover
    bench.mouse.move(bench.on(moment))
    assert not card.isVisible()  # only after a rest
    bench.wait(card.isVisible)
    said = words_of(card)
    assert "Takes turns" in said
    assert "0:02.000 to 0:03.200" in said
    assert "1.2 s" in said
    assert "He waits, she coos" in said
    assert card._reader.text() == "Your team can read this too"
    bench.wait(lambda: not card._still._image.isNull())
    assert card.geometry().bottom() < bench.timeline.mapTo(bench.page, bench.on(moment).toPoint()).y()
    bench.mouse.leave()
    assert not card.isVisible()


@pytest.mark.parametrize("ends", ["elsewhere", "press", "wheel", "edit"])
def test_the_card_goes_at_once(bench: Bench, ends: str) -> None:
    moment = bench.tag("fro.turns", 2000, 3200)
    card = bench.page.arranging.hover
    bench.mouse.move(bench.on(moment))
    bench.wait(card.isVisible)
    if ends == "elsewhere":
        bench.mouse.move(bench.lane("to-and-fro", 6000))
    elif ends == "press":
        bench.mouse.press(bench.on(moment))
    elif ends == "wheel":
        bench.mouse.wheel(bench.on(moment), bench.by(100).toPoint())
    else:
        bench.tag("fro.joy", 100, 500)
    assert not card.isVisible()
    if ends == "press":
        bench.mouse.glide(bench.on(moment) + bench.by(600))
        rest(0.45)
        assert not card.isVisible()  # nor while it is dragged
        bench.mouse.release()


def test_no_card_while_the_film_plays(bench: Bench) -> None:
    moment = bench.tag("fro.turns", 2000, 3200)
    bench.key(Qt.Key.Key_Space)
    bench.wait(lambda: bench.page.deck.playing)
    bench.mouse.move(bench.on(moment))
    rest(0.45)
    assert not bench.page.arranging.hover.isVisible()
    bench.key(Qt.Key.Key_Space)


# The menu


def the_menu(bench: Bench) -> QMenu:
    bench.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, *words: str) -> None:
    """Trigger what stands there under these words, one menu in the other."""
    for word in words:
        action = next(each for each in menu.actions() if each.text().split("\t")[0] == word)
        assert action.isEnabled()
        inner = action.menu()
        if isinstance(inner, QMenu):
            menu = inner
        else:
            action.trigger()
    while (open_one := QApplication.activePopupWidget()) is not None:
        open_one.close()


def test_the_right_button_offers_what_can_be_done_and_chooses_first(bench: Bench) -> None:
    moment = bench.tag("fro.turns", 2000, 4000)
    bench.page.selection.choose(None)
    bench.mouse.ask_for_menu(bench.on(moment))
    assert bench.chosen == {moment.id}
    choose(the_menu(bench), "Copy to", "To and fro", "Shared delight")
    assert {m.code_id for m in bench.tagged} == {"fro.turns", "fro.joy"}
    assert bench.is_one_step("Copy Takes turns to Shared delight", [moment])


def test_the_menu_keeps_many_that_are_chosen_and_changes_all_in_one_step(bench: Bench) -> None:
    tagged = [bench.tag("fro.turns", 1000, 2000), bench.tag("fro.joy", 3000, 4000)]
    bench.page.selection.set(moment.id for moment in tagged)
    steps = (
        (("About whom", "The adult"), "Say who 2 moments are about", [("adult", "fro.turns"), ("adult", "fro.joy")]),
        (("Was something else", "To and fro", "Shared delight"), "Change to Shared delight", None),
        (("Move a little", "All of it", "A second later"), "Nudge 2 moments", None),
        (("Move a little", "End", "100 ms earlier"), "Nudge 2 moments", None),
        (("Delete 2 moments",), "Remove 2 moments", []),
    )
    for words, name, expected in steps:
        before = bench.tagged
        bench.page.selection.set(moment.id for moment in before)
        bench.mouse.ask_for_menu(bench.on(before[0]))
        assert bench.chosen == {moment.id for moment in before}
        choose(the_menu(bench), *words)
        assert bench.is_one_step(name, before), name
        if expected is not None:
            assert [(m.who, m.code_id) for m in bench.tagged] == expected


def test_the_menu_key_opens_it_and_what_makes_no_sense_is_pale(bench: Bench) -> None:
    moment = bench.tag("fro.turns", 2000, 4000)
    bench.page.selection.choose(moment.id)
    bench.go(1000)
    bench.key(Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = the_menu(bench)
    pale = {action.text().split("\t")[0] for action in menu.actions() if action.text() and not action.isEnabled()}
    assert pale == {"Split here", "Join"}
    menu.close()
    bench.go(3000)
    bench.key(Qt.Key.Key_Menu)
    choose(the_menu(bench), "Split here")
    assert bench.times == [(2000, 2960), (3000, 4000)]
    bench.page.selection.set(m.id for m in bench.tagged)
    bench.key(Qt.Key.Key_Menu)
    choose(the_menu(bench), "Pick, or put back")
    assert bench.page.to_script.text() == "2 picks · Write the script"
    bench.key(Qt.Key.Key_Menu)
    choose(the_menu(bench), "Join")
    assert bench.times == [(2000, 4000)]


def test_where_there_is_no_moment_there_is_no_menu(bench: Bench) -> None:
    bench.mouse.ask_for_menu(bench.lane("to-and-fro", 3000))
    bench.mouse.ask_for_menu(QPointF(bench.timeline.x_of(3000), 30))
    bench.key(Qt.Key.Key_Menu)
    bench.mouse.click(bench.lane("to-and-fro", 3000), CTRL)
    assert QApplication.activePopupWidget() is None


def test_a_stretch_left_open_under_another_scheme_is_ended_by_the_menu(bench: Bench) -> None:
    bench.go(2000)
    bench.key(Qt.Key.Key_Z)
    (opened,) = bench.tagged
    bench.page.use_scheme("engagement-states")
    bench.go(3000)
    bench.page.selection.choose(opened.id)
    bench.key(Qt.Key.Key_Menu)
    choose(the_menu(bench), "End it here")
    assert bench.times == [(2000, 3000)]
    assert bench.is_one_step("Close Takes turns", [opened])
