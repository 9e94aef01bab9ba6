"""The script as a whole: its order, what it begins from, and what is kept of it for others."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest

from tests.agreed import agree
from tests.ui.house import House, nameless
from tests.ui.visit import Visit, type_into
from video_feedback.feedback import templates
from video_feedback.feedback.parent_view import parent_view
from video_feedback.library import script_templates, sessions
from video_feedback_ui.sessions.copy_dialog import CopyDialog
from video_feedback_ui.sessions.keep_template import KeepTemplate
from video_feedback_ui.sessions.script_view import ScriptView
from video_feedback_ui.sessions.template_dialog import TemplateDialog

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def visit(house: House, short_film: Path) -> Visit:
    return Visit(house, short_film)


def three(visit: Visit) -> list[str]:
    return [visit.pick(visit.tag("fro.turns", at, at + 400)).id for at in (800, 200, 1400)]


def was_told(visit: Visit, words: str) -> bool:
    """Whether something was told that begins so; what is tried in the background may have told something since."""
    return any(each.startswith(words) for each, _ in visit.house.told)


def order(visit: Visit) -> list[str]:
    return [pick.id for pick in visit.picks()]


def templates_of(script: ScriptView) -> TemplateDialog:
    script.choose_template()
    (dialog,) = [each for each in script.findChildren(TemplateDialog) if each.isVisible()]
    return dialog


def test_r08_one_moment_follows_the_other_only_where_the_worker_ticks_it(visit: Visit) -> None:
    three(visit)
    script = visit.open().script
    agree(visit.house.library, visit.family.id, visit.recording.id)
    assert not parent_view(visit.db, visit.session_id).goes_on
    script.tools.order.click()
    script.order.goes_on.setFocus()
    QTest.keyClick(script.order.goes_on, Qt.Key.Key_Space)
    assert parent_view(visit.db, visit.session_id).goes_on
    visit.bridge.undo()
    assert not parent_view(visit.db, visit.session_id).goes_on


def test_the_worker_says_which_is_the_strongest_and_it_comes_first_or_last(visit: Visit) -> None:
    a, b, c = three(visit)
    script = visit.open().script
    QTest.keyClick(visit.window, Qt.Key.Key_O, CTRL | SHIFT)
    assert script.order.isVisible()
    assert not script.order.first.isEnabled()
    assert nameless(script.order) == []
    QTest.keyClick(script.order.tiles[1], Qt.Key.Key_Space)
    script.order.first.click()
    assert order(visit) == [b, a, c]
    assert script.order.isHidden()
    visit.bridge.undo()
    assert order(visit) == [a, b, c]
    script.tools.order.click()
    script.order.tiles[0].click()
    script.order.last.click()
    assert order(visit) == [b, c, a]
    script.tools.order.click()
    script.order.by_day.click()
    assert order(visit) == [b, a, c]
    script.tools.order.click()
    script.order.by_day.click()
    assert was_told(visit, "They stand as they were filmed already.")
    visit.bridge.undo()
    assert order(visit) == [b, c, a]


def test_on_a_small_screen_the_keys_give_way_before_the_words_of_the_buttons(visit: Visit) -> None:
    three(visit)
    visit.window.resize(1366, 768)
    script = visit.open().script
    picks = visit.picks()
    assert script.tools.order.text() == "Order"
    assert script.foot.keys.isVisible()
    with visit.bridge.change("Half speed") as db:
        sessions.edit_pick(db, replace(picks[0], rate=0.5))
    assert script.tools.order.text() == "Order"
    assert not script.foot.keys.isVisible()
    visit.bridge.undo()
    assert script.foot.keys.isVisible()


def test_of_one_pick_there_is_no_order(visit: Visit) -> None:
    visit.pick(visit.tag("fro.turns", 200, 1000))
    script = visit.open().script
    script.tools.order.click()
    assert script.order.isHidden()
    assert was_told(visit, "With two picks or more")


def test_a_script_begins_from_a_template_without_touching_what_was_typed(visit: Visit) -> None:
    visit.pick(visit.tag("fro.turns", 200, 1000))
    script = visit.open().script
    type_into(script.cards[0].say, "My own")
    dialog = templates_of(script)
    assert nameless(dialog) == []
    dialog.list.setCurrentRow(1)
    dialog.accept()
    card = script.cards[0]
    assert card.say.toPlainText() == "My own"
    assert card.ask.toPlainText().startswith("What do you think your baby was telling you?")
    assert script.theme_field.text() == "What happens between you"
    assert was_told(visit, "Filled in where it was empty. Words for 2 more wait")
    visit.bridge.undo()
    assert (card.say.toPlainText(), card.ask.toPlainText(), script.theme_field.text()) == ("My own", "", "")


def test_templates_are_renamed_and_archived_and_brought_back(visit: Visit) -> None:
    script = visit.open().script
    dialog = templates_of(script)
    item = dialog.list.item(0)
    item.setText("One good moment")
    assert script_templates.get(visit.db, "en.first-visit").name == "One good moment"
    item.setText(" ")
    assert item.text() == "One good moment"
    assert dialog.trouble.startswith("Give the template a name")
    for _ in range(3):
        dialog.archive.click()
    assert dialog.list.count() == 0
    assert not dialog.do.isEnabled()
    dialog.archived.setChecked(True)
    assert dialog.list.count() == 3
    assert not dialog.do.isEnabled()
    assert dialog.archive.text() == "Bring back"
    dialog.archive.click()
    dialog.reject()
    assert len(script_templates.every(visit.db)) == 1
    for _ in range(5):
        visit.bridge.undo()
    assert script_templates.every(visit.db) == templates.shipped()


def test_a_script_is_kept_for_other_families_without_names(visit: Visit) -> None:
    visit.pick(visit.tag("fro.turns", 200, 1000), say="Robin coos", ask="And then?", voice="I talk")
    script = visit.open().script
    QTest.keyClick(visit.window, Qt.Key.Key_T, CTRL | SHIFT)
    (dialog,) = script.findChildren(KeepTemplate)
    assert nameless(dialog) == []
    dialog.accept()
    assert dialog.trouble.startswith("Give the template a name")
    dialog.name.setText("Ours")
    dialog.accept()
    assert dialog.trouble.startswith("“Robin” is a name in this family.")
    dialog.fields[0][0].setPlainText("The baby coos")
    dialog.accept()
    (mine, *_) = script_templates.every(visit.db)
    assert [(line.say, line.ask) for line in templates.lines_of(mine)] == [("The baby coos", "And then?")]
    assert visit.picks()[0].say == "Robin coos"
    assert was_told(visit, "“Ours” is kept as a template.")
    visit.bridge.undo()
    assert script_templates.every(visit.db) == templates.shipped()


def test_an_earlier_session_is_copied_behind_what_is_there(visit: Visit) -> None:
    visit.pick(visit.tag("fro.turns", 200, 1000), say="You two", voice="Hello")
    visit.pick(visit.tag("gen.missed", 1200, 1400), say="Mine alone")
    earlier = visit.session_id
    script = visit.open().script
    script.choose_session()
    assert was_told(visit, "There is no earlier session")
    visit.session_id = visit.plan("2026-06-04", theme="Kept")
    visit.pick(visit.tag("ans.space", 1400, 1800), say="Here before")
    visit.open()
    QTest.keyClick(visit.window, Qt.Key.Key_C, CTRL | SHIFT)
    (dialog,) = script.findChildren(CopyDialog)
    assert nameless(dialog) == []
    assert dialog.list.count() == 1
    dialog.accept()
    assert [pick.say for pick in visit.picks()] == ["Here before", "You two"]
    assert [card.voice.text() for card in script.cards] == ["", "Hello"]
    assert visit.session().theme == "Kept"
    assert was_told(visit, "Copied, behind what was here. Left behind: 1 for you only.")
    assert len(sessions.picks(visit.db, earlier)) == 2
    visit.bridge.undo()
    assert [pick.say for pick in visit.picks()] == ["Here before"]


def test_where_there_is_no_room_for_words_the_buttons_keep_their_names(visit: Visit) -> None:
    three(visit)
    script = visit.open().script
    visit.window.resize(QSize(1366, 768))
    assert script.tools.order.text() == "Order"
    script.tools.fit(60)
    assert script.tools.order.text() == ""
    assert nameless(script.tools) == []
    script.tools.fit(600)
    assert script.tools.rehearse.text() == "Rehearse"
