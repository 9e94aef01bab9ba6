"""A family's page for calm and cards, worked by hand and by keys."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.keys import KEY
from tests.ui.house import House, nameless
from tests.ui.present.on_screen import painted
from tests.ui.test_every_button import silent
from tests.ui.visit import type_into
from video_feedback.feedback.pause import pause_of
from video_feedback.library import calm_plans, cards, people
from video_feedback.library.library import Library
from video_feedback.settings import Settings
from video_feedback_schemas.calm_records import CalmPlan, Card, Deck
from video_feedback_schemas.ids import FamilyId, PersonId, new_id
from video_feedback_schemas.records import Person
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.calm.tab import CalmTab
from video_feedback_ui.calm.tile import CARD_MIME, CardTile
from video_feedback_ui.main_window import MainWindow
from video_feedback_ui.pages.family_page import FamilyPage
from video_feedback_ui.parts.dropdown import Dropdown
from video_feedback_ui.present.card_window import CalmWindow, CardWindow
from video_feedback_ui.theme import load_fonts, theme

Key, Mod = Qt.Key, Qt.KeyboardModifier


Wait = Callable[[Callable[[], bool]], None]


class Shown:
    """The tab of Rowan's, and short ways to look at it."""

    def __init__(self, house: House) -> None:
        self.house, self.bridge, self.db = house, house.bridge, house.db
        self.family_id = house.family("Rowan").id
        house.window.go(f"family:{self.family_id}/calm")
        page = house.page("family")
        assert isinstance(page, FamilyPage)
        self.page = page
        tab = page.tab("calm")
        assert isinstance(tab, CalmTab)
        self.tab = tab
        house.window.activateWindow()
        QTest.qWaitForWindowActive(house.window)

    def plan(self) -> CalmPlan:
        return calm_plans.of_family(self.db, self.family_id)

    def cards(self, deck: Deck) -> list[Card]:
        return cards.of_family(self.db, self.family_id, self.plan().language, deck)

    def words(self, deck: Deck) -> list[str]:
        assert [tile.words.toPlainText() for tile in self.tab.decks[deck].tiles] == [c.words for c in self.cards(deck)]
        return [card.words for card in self.cards(deck)]

    def tile(self, deck: Deck, at: int) -> CardTile:
        tile = self.tab.decks[deck].tiles[at]
        tile.words.setFocus()
        return tile

    def says(self) -> list[str]:
        QApplication.processEvents()
        return [each.text() for each in self.tab.findChildren(QLabel) if each.isVisible()]

    def press(self, key: Qt.Key, modifiers: Mod = Mod.NoModifier) -> None:
        QTest.keyClick(self.house.window.focusWidget(), key, modifiers)


@pytest.fixture(scope="module")
def one_house(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """One window for all that only looks at the tab."""
    folder = tmp_path_factory.mktemp("calm")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VIDEO_FEEDBACK_CONFIG", str(folder / "config"))
        if theme.is_dark or not qapp.styleSheet():
            load_fonts()
            theme.choose("light")
        window = MainWindow(Bridge(Settings()))
        window.show()
        window.bridge.open(Library.create(folder / "library", KEY))
        yield House(window)
        window.close()
        window.deleteLater()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qapp.processEvents()


@pytest.fixture
def shown(one_house: House) -> Iterator[Shown]:
    made = Shown(one_house)
    yield made
    made.tab.leave()
    made.tab.archived.setChecked(False)
    one_house.told.clear()
    one_house.window.go("families")
    one_house.library.go_to(0)  # as it was at first, for the next one


def test_how_a_family_likes_a_pause_is_kept_seen_and_taken_back(shown: Shown) -> None:
    plan = shown.tab.plan
    assert plan.line.text() == "We can take a moment"
    assert not plan.in_s.isVisible()
    plan.guide.button("breathe").click()
    assert plan.in_s.isVisible()
    assert plan.preview.screen_.is_moving
    plan.out_s.more.click()
    plan.gap_s.more.click()
    plan.line.end(False)
    type_into(plan.line, ", ")
    plan.flush()
    type_into(plan.line, "love")
    plan.flush()
    kept = shown.plan()
    assert (kept.guide, kept.in_s, kept.out_s, kept.gap_s) == ("breathe", 4, 7, 5)
    assert kept.line == "We can take a moment, love"
    assert plan.preview.screen_.pause == pause_of(kept)
    assert plan.preview.screen_.accessibleName() == "We can take a moment, love"
    shown.bridge.undo()
    assert plan.line.text() == "We can take a moment"
    shown.bridge.undo()
    assert plan.gap_s.box.text() == "None"
    for _ in range(2):
        shown.bridge.undo()
    assert shown.plan().guide == "none"
    assert not plan.in_s.isVisible()
    assert shown.house.window.place == f"family:{shown.family_id}/calm"


def test_what_was_done_here_is_gone_back_to_from_here(shown: Shown) -> None:
    choose = shown.tab.plan.guide.button
    choose("watch").click()
    step = shown.house.library.undoable()
    assert step is not None
    choose("breathe").click()
    assert shown.bridge.go_to(step.number) == ""  # nothing of it is elsewhere
    assert shown.plan().guide == "watch"


def test_a_line_that_is_not_for_a_parent_is_told_and_not_shown(shown: Shown) -> None:
    plan = shown.tab.plan
    plan.line.selectAll()
    type_into(plan.line, "Take 5")
    plan.flush()
    assert any("figure" in words for words in shown.says())
    assert painted(plan.preview.screen_) == ""


def test_a_card_is_changed_where_it_stands(shown: Shown) -> None:
    tile = shown.tile("you", 0)
    tile.words.selectAll()
    QTest.keyClicks(tile.words, "What do you ")
    tile.flush()  # as after a short rest: the space is there to go on from
    QTest.keyClicks(tile.words, "both see?")
    QTest.keyClick(tile.words, Key.Key_Return)
    assert shown.words("you")[0] == "What do you both see?"
    shown.bridge.undo()
    assert shown.words("you")[0] == "What do you see here?"


def test_an_emptied_card_has_its_words_again(shown: Shown) -> None:
    tile = shown.tile("you", 0)
    tile.words.selectAll()
    QTest.keyClick(tile.words, Key.Key_Delete)
    tile.flush()
    shown.tile("now", 0)
    assert tile.words.toPlainText() == "What do you see here?"
    assert shown.words("you")[0] == "What do you see here?"
    assert not any(is_trouble for _, is_trouble in shown.house.told)


def test_a_card_of_ones_own_is_for_this_family_or_for_every(shown: Shown) -> None:
    deck = shown.tab.decks["now"]
    shown.tile("now", 2)
    shown.press(Key.Key_Return, Mod.ControlModifier)
    assert deck.fresh.hasFocus()
    QTest.keyClicks(deck.fresh, "What made you laugh?")
    QTest.keyClick(deck.fresh, Key.Key_Return)
    deck.for_all.click()
    type_into(deck.fresh, "What shall we sing?")
    deck.put.click()
    assert shown.words("now")[-2:] == ["What made you laugh?", "What shall we sing?"]
    assert [card.family_id for card in shown.cards("now")[-2:]] == [shown.family_id, None]
    assert shown.says().count("Only this family") == 1
    deck.put.click()  # nothing is written: nothing is added
    shown.bridge.undo()
    shown.bridge.undo()
    assert len(shown.words("now")) == 8


def test_a_card_that_may_hurt_says_so_and_is_not_shown(shown: Shown) -> None:
    deck = shown.tab.decks["baby"]
    type_into(deck.fresh, "Why didn't she smile?")
    deck.put.click()
    assert any("blame" in words for words in shown.says())
    deck.tiles[-1].show_asked.emit()
    assert shown.tab.presenting.window is None
    assert "parent’s eyes" in shown.house.told[-1][0]


def test_cards_are_moved_by_keys_and_archived_and_brought_back(shown: Shown) -> None:
    before = shown.words("between")
    shown.tile("between", 1)
    shown.press(Key.Key_Up, Mod.AltModifier)
    shown.press(Key.Key_Up, Mod.AltModifier)  # it is the first already
    assert shown.words("between") == [before[1], before[0], *before[2:]]
    shown.press(Key.Key_Down, Mod.AltModifier)
    assert shown.words("between") == before
    shown.press(Key.Key_Delete, Mod.ControlModifier)
    assert shown.words("between") == [before[0], *before[2:]]
    assert not any(words == "Archived" for words in shown.says())
    shown.tab.archived.click()
    assert "Archived" in shown.says()
    shown.tab.decks["between"]._bring_back(next(c.id for c in cards.shipped("en").cards if c.words == before[1]))
    assert shown.words("between") == before


def test_a_card_is_dragged_within_a_deck_and_to_another(shown: Shown) -> None:
    def drop(deck: Deck, card_id: str, y: float) -> None:
        data = QMimeData()
        data.setData(CARD_MIME, card_id.encode())
        where = QPointF(20, y)
        event = QDropEvent(where, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Mod.NoModifier)
        shown.tab.decks[deck].dropEvent(event)

    before = shown.words("you")
    first = shown.cards("you")[0].id
    drop("you", first, 5000)
    assert shown.words("you") == [*before[1:], before[0]]
    drop("now", first, 0)
    assert shown.words("now")[0] == before[0]
    assert shown.words("you") == before[1:]
    shown.bridge.undo()
    shown.bridge.undo()
    assert shown.words("you") == before


def test_what_the_three_dots_offer(shown: Shown) -> None:
    tile = shown.tile("you", 0)
    offered = {words.partition("\t")[0]: then for words, then in tile.choices()}
    copy, decks = offered["A copy for this family alone"], offered["Move to"]
    assert callable(copy)
    assert not callable(decks)
    copy()
    assert shown.words("you")[:2] == ["What do you see here?"] * 2
    assert shown.cards("you")[1].family_id == shown.family_id
    offered = {words.partition("\t")[0]: then for words, then in shown.tile("you", 1).choices()}
    give = offered["Give it to every family"]
    assert callable(give)
    give()
    assert shown.cards("you")[1].family_id is None
    to_now = dict(decks)["Now"]
    assert callable(to_now)
    to_now()
    assert shown.words("now")[-1] == "What do you see here?"


def test_a_card_is_given_a_picture(shown: Shown) -> None:
    tile = shown.tile("you", 0)
    tile.picture.click()
    assert shown.tab.pictures.isVisible()
    assert [name for name, made in shown.tab.pictures.buttons.items() if made.isChecked()] == ["eye"]
    shown.tab.pictures.buttons["star"].click()
    assert not shown.tab.pictures.isVisible()
    assert shown.cards("you")[0].picture == "star"
    assert tile.picture.accessibleName().endswith(": Star")
    tile.picture.click()
    shown.tab.pictures.none.click()
    assert shown.cards("you")[0].picture == ""
    shown.bridge.undo()
    assert shown.cards("you")[0].picture == "star"


def test_another_language_has_its_own_cards_and_an_empty_one_says_so(shown: Shown) -> None:
    language = shown.tab.screen_.language
    assert language.currentText() == "English"
    language.setCurrentIndex(language.findText("Cymraeg · Welsh"))
    language.activated.emit(language.currentIndex())
    assert shown.words("you")[0] == "Beth ydych chi’n ei weld yma?"
    assert shown.tab.plan.line.text() == "Gallwn ni gymryd eiliad"
    language.activated.emit(language.findData("fr"))
    assert shown.words("you") == []
    assert shown.says().count("No card here yet.") == 4
    assert not shown.tab.show_.isEnabled()
    shown.press(Key.Key_F5)
    assert shown.tab.presenting.window is None
    shown.bridge.undo()
    assert language.currentText() == "Cymraeg · Welsh"


def test_what_a_family_reads_is_chosen_seen_and_taken_back(shown: Shown) -> None:
    screen = shown.tab.screen_

    def choose(chosen: Dropdown, language: str) -> None:
        chosen.activated.emit(chosen.findData(language))

    def seen() -> str:
        return screen.preview.accessibleDescription()

    assert seen() == "“Hello, I want you”"
    choose(screen.second, "pl")
    choose(screen.language, "ur")
    assert seen() == "”سنیں، مجھے آپ کے پاس آنا ہے“ „Hej, chcę do Ciebie”"
    assert painted(screen.preview).endswith("„Hej, chcę do Ciebie”")
    assert screen.second.findData("ur") < 0  # nobody reads the same twice
    assert shown.tab.plan.preview.screen_.accessibleName() == cards.shipped("ur").line
    screen.easy.click()
    assert (shown.plan().easy_read, seen()) == (True, "”سنیں، مجھے آپ کے پاس آنا ہے“")
    assert "Easy read shows their own language alone." in shown.says()
    choose(screen.language, "so")
    assert any("no words of its own in Somali" in words for words in shown.says())
    assert shown.tab.plan.preview.screen_.accessibleName() == cards.shipped("en").line
    for _ in range(4):
        shown.bridge.undo()
    assert shown.plan() == calm_plans.first(shown.family_id)
    assert seen() == "“Hello, I want you”"
    assert not any("words of its own" in words for words in shown.says())


def test_the_languages_of_a_family_are_offered_first(shown: Shown) -> None:
    with shown.bridge.change("Add a person", place="") as db:
        person = Person(id=PersonId(new_id()), family_id=FamilyId(shown.family_id), role="adult", called="Sam")
        people.add(db, replace(person, languages="Polish at home, some Cymraeg"))
    offered = [shown.tab.screen_.language.itemData(at) for at in range(4)]
    assert offered == ["pl", "cy", "en", "ur"]


def test_a_card_and_the_calm_screen_are_shown_without_a_session(shown: Shown, wait: Wait) -> None:
    shown.tile("you", 1)
    shown.press(Key.Key_F5)
    window = shown.tab.presenting.window
    assert isinstance(window, CardWindow)
    assert window.accessibleName() == "What did you do that helped?"
    presenting = shown.page.presenting
    assert presenting is shown.tab.presenting  # so that the library does not lock itself meanwhile
    QTest.keyClick(window, Key.Key_Escape)
    assert shown.tab.presenting.is_on  # R3: a tap does not leave
    QTest.keyPress(window, Key.Key_Escape)
    wait(lambda: not shown.tab.presenting.is_on)
    QTest.qWaitForWindowActive(shown.house.window)
    shown.page.setFocus()  # as it is when one came by the keys
    shown.press(Key.Key_F8)
    calm = shown.tab.presenting.window
    assert isinstance(calm, CalmWindow)
    QTest.keyClick(calm, Key.Key_Space)
    assert not shown.tab.presenting.is_on


def test_locking_and_leaving_close_what_the_parent_sees(house: House) -> None:
    shown = Shown(house)
    shown.tab.show_.click()
    shown.house.window.go("families")
    assert not shown.tab.presenting.is_on
    shown.house.window.go(f"family:{shown.family_id}/calm")
    shown.tab.show_.click()
    window = shown.tab.presenting.window
    assert window is not None
    QTest.keyClick(window, Key.Key_F12)
    assert not shown.bridge.is_open
    assert not shown.tab.presenting.is_on


def test_less_motion_is_a_setting(shown: Shown) -> None:
    with shown.house.library.change("Breathe", undoable=False) as db:
        calm_plans.keep(db, replace(shown.plan(), guide="breathe"))
    shown.bridge.keep(reduced_motion=True)
    assert shown.tab.plan.preview.screen_.is_still
    shown.tab._try()
    shown.bridge.keep(reduced_motion=False)
    assert isinstance(shown.tab.presenting.window, CalmWindow)
    assert shown.tab.presenting.window.calm.is_still


def test_everything_has_a_name(shown: Shown) -> None:
    shown.tab.archived.click()
    assert nameless(shown.tab) == []
    assert silent(shown.tab) == []
