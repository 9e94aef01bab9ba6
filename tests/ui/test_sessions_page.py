"""The script: planned, typed, chosen from the bin and taken back, in a real window."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel
from shiboken6 import isValid

from tests.ui.house import House, nameless
from tests.ui.visit import Visit, type_into
from video_feedback.library import sessions
from video_feedback_ui.families.new_session import add_session
from video_feedback_ui.parts.days import near_day
from video_feedback_ui.sessions import deeds
from video_feedback_ui.sessions.bin_model import IN_ROLE, ROW_ROLE, BinModel
from video_feedback_ui.sessions.session_card import SessionCard

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def visit(house: House, short_film: Path) -> Visit:
    return Visit(house, short_film)


def test_before_there_is_a_session_the_page_has_the_button_to_plan_one(house: House) -> None:
    house.family("Rowan")
    house.window.go("sessions")
    page = house.page("sessions")
    page.list._first.click()
    session = sessions.of_family(house.db, house.library.db.execute("SELECT id FROM families").fetchone()[0])[0]
    assert page.session_id == session.id
    house.bridge.undo()
    assert page.session_id == ""
    assert page.list.isVisible()


def test_sessions_to_come_stand_before_those_held(visit: Visit) -> None:
    visit.plan("2999-01-02", theme="Far away")
    visit.window.go("sessions")
    cards = visit.page.list.findChildren(SessionCard)
    assert [card.accessibleName().split(".")[0] for card in cards] == [
        "Session of Rowan, Wed 2 Jan 2999",
        "Session of Rowan, Thu 21 May" + ("" if near_day("2026-01-01") == "1 January" else " 2026"),
    ]


def test_words_are_kept_as_they_are_typed_and_can_be_taken_back(visit: Visit, wait: Wait) -> None:
    script = visit.open().script
    type_into(script.theme_field, "Her turn")
    wait(lambda: visit.session().theme == "Her turn")
    QTest.keyClick(script.theme_field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert visit.session().theme == ""
    assert script.theme_field.text() == ""
    visit.bridge.redo()
    assert script.theme_field.text() == "Her turn"


def test_one_burst_of_typing_is_one_step_back(visit: Visit, wait: Wait) -> None:
    visit.pick(visit.tag("fro.turns", 200, 1000))
    card = visit.open().script.cards[0]
    type_into(card.say, "She coos")
    wait(lambda: visit.picks()[0].say == "She coos")
    type_into(card.say, ", you wait")
    wait(lambda: visit.picks()[0].say == "She coos, you wait")
    visit.bridge.undo()
    assert visit.picks()[0].say == ""


def test_taking_back_while_one_types_takes_back_what_was_typed_and_no_more(visit: Visit) -> None:
    visit.pick(visit.tag("fro.turns", 200, 1000))
    script = visit.open().script
    type_into(script.question, "Does she like me?")
    card = script.cards[0]
    type_into(card.ask, "What do you see?")
    assert visit.session().question == "Does she like me?"
    QTest.keyClick(card.ask, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert visit.picks()[0].ask == ""
    assert visit.session().question == "Does she like me?"


def test_words_on_their_way_are_not_lost_to_a_step_taken_back_elsewhere(visit: Visit) -> None:
    pick = visit.pick(visit.tag("fro.turns", 200, 1000))
    with visit.bridge.change("Elsewhere", place="") as db:
        sessions.edit_pick(db, replace(pick, position=1, voice="Hello"))
    card = visit.open().script.cards[0]
    type_into(card.say, "She coos")
    visit.bridge.library.undo()
    assert card.say.toPlainText() == "She coos"
    assert card.voice.text() == ""
    visit.window.go("families")
    assert visit.picks()[0].say == "She coos"


def test_leaving_the_page_keeps_the_words(visit: Visit) -> None:
    script = visit.open().script
    type_into(script.theme_field, "Rests")
    visit.window.go("sessions")
    assert visit.session().theme == "Rests"


def test_a_new_session_takes_the_parents_question_of_the_last_visit_with_it(visit: Visit) -> None:
    type_into(visit.open().script.question, "How can I tell what she wants?")
    visit.page.script.flush()
    planned = deeds.plan(visit.bridge, visit.family.id)
    assert sessions.get(visit.db, planned).question == "How can I tell what she wants?"
    assert sessions.get(visit.db, planned).theme == ""
    add_session(visit.bridge, visit.family.id)
    assert {each.question for each in sessions.of_family(visit.db, visit.family.id)} == {
        "How can I tell what she wants?"
    }


def test_enter_takes_a_moment_from_the_bin_once(visit: Visit) -> None:
    visit.tag("fro.turns", 200, 1000)
    script = visit.open().script
    listed = script.bin.list
    listed.setCurrentIndex(listed.bin.index(1))
    QTest.keyClick(listed, Qt.Key.Key_Return)
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert len(visit.picks()) == len(script.cards) == 1
    assert listed.bin.index(1).data(IN_ROLE)
    assert visit.house.told[-1] == ("This moment is in the script already.", False)


def test_codes_for_the_worker_alone_are_not_in_the_bin(visit: Visit) -> None:
    for code in visit.scheme.codes:
        visit.tag(code.id, 400)
    listed = visit.open().script.bin.list.bin
    rows = [listed.index(i).data(ROW_ROLE) for i in range(listed.rowCount())]
    labels = {row.label for row in rows if row.label}
    hidden = {code.label for code in visit.scheme.codes if code.id.startswith("gen.")}
    assert len(hidden) == 4
    assert labels == {code.label for code in visit.scheme.codes} - hidden


def test_the_bin_is_a_sound_model_and_finds_by_any_word(visit: Visit) -> None:
    visit.tag("fro.turns", 200, 1000, note="the red ball")
    visit.tag("ans.space", 1200, 1600)
    script = visit.open().script
    model = script.bin.list.bin
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    QTest.keyClicks(script.bin.search, "ball")
    assert [model.index(i).data() for i in range(model.rowCount())][1:] == ["Takes turns"]
    QTest.keyClicks(script.bin.search, " no such")
    assert model.rowCount() == 0
    script.bin.search.clear()
    assert model.rowCount() == 3
    assert isinstance(model, BinModel)


def test_r09_above_five_picks_the_script_says_a_kind_word_and_refuses_nothing(visit: Visit) -> None:
    for at in range(6):
        visit.pick(visit.tag("fro.turns", at * 200, at * 200 + 200))
    script = visit.open().script
    assert len(script.cards) == 6
    assert script.foot.property("kind") == "notice"
    assert any("Three leave time to talk." in each.text() for each in script.foot.findChildren(QLabel))
    script.cards[0].setFocus()
    QTest.keyClick(script.cards[0], Qt.Key.Key_Delete)
    assert script.foot.property("kind") == ""


def test_r10_codes_for_the_worker_alone_cannot_be_shown_and_it_is_said_kindly(visit: Visit) -> None:
    visit.pick(visit.tag("gen.missed", 400))
    page = visit.open()
    assert any("stay with you" in each.text() for each in page.script.foot.findChildren(QLabel))
    page.show_button.click()
    assert not page.presenting.is_on
    assert "stay with you" in visit.house.told[-1][0]


def test_everything_on_the_page_has_a_name(visit: Visit) -> None:
    visit.pick(visit.tag("fro.turns", 400, 1200))
    # Qt names the insides of its calendar itself.
    assert [each for each in nameless(visit.open()) if not each.split()[-1].startswith("qt_")] == []


def test_the_day_is_changed_and_the_age_with_it(visit: Visit) -> None:
    page = visit.open()
    page._set_day("2026-05-28")
    assert visit.session().held_on == "2026-05-28"
    words = [each.text() for each in page.head.findChildren(QLabel)]
    assert any("16 weeks" in each for each in words)
    visit.bridge.undo()
    assert visit.session().held_on == "2026-05-21"


def test_an_editor_that_goes_while_one_types_in_it_goes_in_peace(visit: Visit, wait: Wait) -> None:
    moment = visit.tag("fro.turns", 400, 1200)
    script = visit.open().script
    script._take(moment.id)
    card = script.cards[0]
    type_into(card.say, "She")
    visit.bridge.library.undo()
    wait(lambda: not isValid(card))
    assert script.cards == []
