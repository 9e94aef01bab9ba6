"""The page of schemes, by real keys and a real mouse, and every edit taken back."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from tests.ui.house import House, nameless
from video_feedback.coding.desk import Desk
from video_feedback.interop import scheme_file
from video_feedback.library import moments, recordings, schemes
from video_feedback_schemas.ids import SchemeId
from video_feedback_schemas.records import Code, Moment, Scheme
from video_feedback_ui.pages.schemes_page import SchemesPage
from video_feedback_ui.schemes.asking import MergeDialog, UpdateDialog

with_menus = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen none rises, none has the keyboard
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def newest(page: SchemesPage) -> Scheme:
    return schemes.newest(page.bridge.db, page.scheme_id)


def code(page: SchemesPage, code_id: str = "sig.reach") -> Code:
    return newest(page).code(code_id)


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def undo(page: SchemesPage) -> None:
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Z, CTRL)


def ids(page: SchemesPage, group_id: str) -> list[str]:
    return [tile.code.id for tile in page.board.strips[group_id].flow.tiles]


def menu(page: SchemesPage, words: str) -> None:
    """Choose from the menu that is open."""
    open_ones = [each for each in page.findChildren(QMenu) if each.isVisible()]
    (action,) = [action for action in open_ones[-1].actions() if words in action.text()]
    action.trigger()
    open_ones[-1].close()


@pytest.fixture
def tagged(house: House, page: SchemesPage, short_film: Path) -> Moment:
    """A film with one moment of the first version."""
    recording = house.film(house.family("Rowan"), short_film)
    desk = Desk(house.library, recording.id, newest(page), recordings.frames(house.db, recording.id))
    return desk.tag("sig.reach", 400)


def test_the_page_shows_the_schemes_and_the_keys_of_the_one_in_use(page: SchemesPage) -> None:
    assert list(page.shelf.rows) == [scheme.id for scheme in schemes.every(page.bridge.db)]
    assert page.scheme_id == schemes.EVERYDAY
    assert set(page.board.tiles) == {code.id for code in newest(page).codes}
    assert page.findings._head.text() == "Nothing to mend"
    assert nameless(page) == []
    page.choose("group", "baby")
    assert nameless(page) == []


def test_a_code_is_renamed_as_it_is_typed_and_taken_back(page: SchemesPage) -> None:
    press(page.board.tiles["not.mind"])
    form = page.code_form
    form.label.setFocus()
    form.label.selectAll()
    QTest.keyClicks(form.label, "Puts it in words")
    form.flush()
    assert (newest(page).version, code(page, "not.mind").label) == (2, "Puts it in words")
    assert page.board.tiles["not.mind"].code.label == "Puts it in words"
    QTest.keyClicks(form.label, "!")
    form.flush()
    assert (newest(page).version, code(page, "not.mind").label) == (2, "Puts it in words!")
    undo(page)
    assert newest(page).version == 1
    assert form.label.text() == "Says what baby may feel"
    assert QApplication.focusWidget() is form.label


def test_words_are_written_before_another_code_is_shown(page: SchemesPage) -> None:
    press(page.board.tiles["sig.reach"])
    page.code_form.definition.setPlainText("Baby says hello")
    press(page.board.tiles["sig.explore"])
    assert code(page).definition == "Baby says hello"
    assert page.code_form.definition.toPlainText() == code(page, "sig.explore").definition


def test_the_page_says_that_a_shipped_scheme_stays_until_it_is_ones_own(page: SchemesPage) -> None:
    assert "came with the app" in page.title.note.text()
    press(page.board.tiles["sig.reach"])
    press(page.code_form.who.button("both"))
    assert code(page).who == "both"
    assert not page.title.note.isVisible()
    undo(page)
    assert page.title.note.isVisible()


def test_a_key_is_recorded_by_pressing_it(page: SchemesPage) -> None:
    press(page.board.tiles["sig.reach"])
    field = page.code_form.key
    press(field)
    assert field.text() == "Press a key"
    QTest.keyClicks(field, "9")
    assert (code(page).key, field.text()) == ("9", "9")
    press(field)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert code(page).key == "9"
    press(field)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert code(page).key == ""
    assert "no key yet" in page.code_form.said["key"].words
    undo(page)
    undo(page)
    assert (code(page).key, field.text()) == ("1", "1")


def test_a_key_that_another_code_has_is_told_at_once_and_can_be_swapped(page: SchemesPage) -> None:
    press(page.board.tiles["sig.reach"])
    press(page.code_form.key)
    QTest.keyClicks(page.code_form.key, "q")
    assert page.code_form.said["key"].words == "Q is the key of “Waits and watches”."
    assert newest(page).version == 1
    press(page.code_form.swap)
    assert (code(page).key, code(page, "not.watch").key) == ("q", "1")
    assert not page.code_form.swap.isVisible()
    undo(page)
    assert (code(page).key, code(page, "not.watch").key) == ("1", "q")


def test_a_key_that_plays_the_film_is_told(page: SchemesPage) -> None:
    press(page.board.tiles["sig.reach"])
    press(page.code_form.key)
    QTest.keyClicks(page.code_form.key, "i")
    assert "no longer does this: In: the stretch begins here." in page.code_form.said["key"].words
    assert len(page.findings.buttons) == 1
    press(page.code_form.key)
    QTest.keyClicks(page.code_form.key, "+")
    assert page.code_form.said["key"].words == "Choose one letter or one figure."
    assert not page.code_form.swap.isVisible()


def test_a_code_is_dragged_into_another_group(page: SchemesPage) -> None:
    tile, flow = page.board.tiles["sig.break"], page.board.strips["noticing"].flow
    target = tile.mapFromGlobal(flow.mapToGlobal(QPoint(68, 30)))
    QTest.mousePress(tile, Qt.MouseButton.LeftButton)
    QTest.mouseMove(tile, QPoint(40, 40))
    QTest.mouseMove(tile, target)
    assert page.board._line.isVisible()
    QTest.mouseRelease(tile, Qt.MouseButton.LeftButton, pos=target)
    assert ids(page, "noticing") == ["not.watch", "sig.break", "not.share", "not.mind"]
    assert not page.board._line.isVisible()
    undo(page)
    assert ids(page, "noticing") == ["not.watch", "not.share", "not.mind"]
    assert ids(page, "baby")[-1] == "sig.break"


def test_a_code_moves_by_the_keys(page: SchemesPage) -> None:
    press(page.board.tiles["sig.reach"])
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right, ALT)
    assert ids(page, "baby")[:2] == ["sig.explore", "sig.reach"]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down, ALT)
    assert ids(page, "noticing")[-1] == "sig.reach"
    undo(page)
    undo(page)
    assert ids(page, "baby")[:2] == ["sig.reach", "sig.explore"]


def test_the_arrows_go_from_key_to_key(page: SchemesPage) -> None:
    page.board.tiles["sig.reach"].setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert page.code_form.code.id == "sig.explore"


def test_a_new_code_is_named_at_once_and_archived_and_removed(page: SchemesPage) -> None:
    press(page.board.strips["noticing"].flow.new)
    assert QApplication.focusWidget() is page.code_form.label
    QTest.keyClicks(page.code_form.label, "Warms up")
    page.leave()
    made = next(each for each in newest(page).codes if each.label == "Warms up")
    assert (made.group_id, made.parent_visible, made.key) == ("noticing", False, "")
    page.board.tiles[made.id].setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete, CTRL)
    assert newest(page).code(made.id).archived
    press(page.code_form.remove)
    assert made.id not in {each.id for each in newest(page).codes}
    for _ in range(4):
        undo(page)
    assert newest(page).version == 1


def test_ctrl_enter_makes_a_code_beside_the_chosen_one(page: SchemesPage) -> None:
    press(page.board.tiles["cal.again"])
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CTRL)
    assert ids(page, "calm")[:-1] == ["cal.steady", "cal.again"]
    undo(page)
    assert ids(page, "calm") == ["cal.steady", "cal.again"]


def test_what_is_tagged_with_is_archived_and_cannot_be_removed(page: SchemesPage, tagged: Moment) -> None:
    press(page.board.tiles["sig.reach"])
    assert not page.code_form.remove.isEnabled()
    press(page.code_form.archive)
    assert code(page).archived
    assert moments.get(page.bridge.db, tagged.id) == tagged
    press(page.code_form.archive)
    assert not code(page).archived


def test_a_group_takes_a_look_from_another_and_can_be_for_the_worker_alone(page: SchemesPage) -> None:
    press(page.board.strips["baby"].name)
    assert page.group_form.looks.looks["g2"].used_by == "Noticing"
    press(page.group_form.looks.looks["g2"])
    looks = {group.id: (group.colour, group.shape) for group in newest(page).groups}
    assert (looks["baby"], looks["noticing"]) == (("g2", "square"), ("g1", "disc"))
    press(page.group_form.worker_only.button("yes"))
    press(page.board.tiles["sig.reach"])
    assert page.code_form.parent_sees.words == "The parent never sees this code"
    assert not page.code_form.seen.button("yes").isEnabled()
    undo(page)
    undo(page)
    assert newest(page).version == 1


def test_the_first_code_of_a_set_that_came_without_groups_brings_one(page: SchemesPage) -> None:
    page.do.take_in(replace(newest(page), id=SchemeId("bare"), name="Bare", groups=(), codes=()))
    assert page.scheme_id == "bare"
    page.do.new_code()
    assert [made.group_id for made in newest(page).codes] == [group.id for group in newest(page).groups]
    undo(page)
    assert newest(page).groups == ()


def test_groups_are_added_moved_and_removed(page: SchemesPage) -> None:
    page.do.new_group()
    made = newest(page).groups[-1]
    assert (made.colour, made.shape) == ("g7", "plus")
    assert QApplication.focusWidget() is page.group_form.label
    press(page.group_form.up)
    assert newest(page).groups[-2].id == made.id
    assert [one.field for one in page.findings._found] == ["codes"]
    press(page.group_form.remove)
    assert made.id not in page.board.strips
    for _ in range(3):
        undo(page)
    assert newest(page).version == 1


def test_the_parents_words_are_shown_as_the_parent_sees_them(page: SchemesPage) -> None:
    press(page.board.tiles["sig.reach"])
    page.code_form.parent_label.setFocus()
    page.code_form.parent_label.selectAll()
    QTest.keyClicks(page.code_form.parent_label, "<b>Hi</b>")
    assert page.code_form.parent_sees.words == "<b>Hi</b>"  # to the letter, and no markup
    QTest.keyClicks(page.code_form.parent_label, " 2")
    page.leave()
    assert "A parent sees no figures" in page.code_form.said["parent_label"].words


def test_the_seconds_of_a_code_are_set_and_its_lead_is_as_settings_till_then(page: SchemesPage) -> None:
    press(page.board.tiles["sig.reach"])
    form = page.code_form
    assert (form.pre_roll.box.text(), form.lead.box.text()) == ("2 s", "as Settings")
    press(form.pre_roll.more)
    press(form.lead.more)
    press(form.lag.less)
    assert (code(page).pre_roll_ms, code(page).lead_ms, code(page).lag_ms) == (2500, 0, 4000)
    assert form.pre_roll.box.text() == "2.5 s"
    press(form.lead.less)
    assert code(page).lead_ms is None
    form.post_roll.box.selectAll()
    QTest.keyClicks(form.post_roll.box, "1.5")
    QTest.keyClick(form.post_roll.box, Qt.Key.Key_Return)
    assert code(page).post_roll_ms == 1500
    for _ in range(5):
        undo(page)
    assert newest(page).version == 1


def test_a_stretch_has_no_seconds_around_it(page: SchemesPage) -> None:
    press(page.board.tiles["sig.reach"])
    press(page.code_form.kind.button("stretch"))
    assert not page.code_form.pre_roll.isVisible()
    assert code(page).kind == "stretch"


def test_a_merge_is_looked_at_before_it_is_done(page: SchemesPage, tagged: Moment) -> None:
    press(page.board.tiles["sig.reach"])
    press(page.code_form.merge)
    dialog = page.findChild(MergeDialog)
    dialog.into.setCurrentIndex(dialog._ids.index("sig.comfort"))
    words = [label.text() for label in dialog.findChildren(QWidget) if hasattr(label, "text")]
    assert "1 moment in 1 film of 1 family will be “Needs comfort”." in words
    assert any("become stretches" in each for each in words)
    assert moments.get(page.bridge.db, tagged.id) == tagged
    press(dialog.do)
    assert moments.get(page.bridge.db, tagged.id).code_id == "sig.comfort"
    assert code(page).archived
    assert page.code_form.code.id == "sig.comfort"
    undo(page)
    assert moments.get(page.bridge.db, tagged.id) == tagged


@with_menus
def test_older_versions_are_looked_at_and_moments_come_up_to_date_on_asking(page: SchemesPage, tagged: Moment) -> None:
    press(page.board.tiles["sig.reach"])
    page.do.edit_code("sig.reach", "label", "Says hello")
    assert page.title.versions.text() == "Version 2, 1 film uses version 1"
    press(page.title.versions)
    menu(page, "Version 1,")
    assert page.board.tiles["sig.reach"].code.label == "Reaches out"
    assert page.code_form.label.isReadOnly()
    assert not page.code_form.kind.isEnabled()
    press(page.title.versions)
    menu(page, "Version 2,")
    assert not page.code_form.label.isReadOnly()
    press(page.title.versions)
    menu(page, "up to date")
    dialog = page.findChild(UpdateDialog)
    press(dialog.do)
    assert moments.get(page.bridge.db, tagged.id).scheme_version == 2
    assert page.title.versions.text() == "Version 2, 1 film uses it"
    undo(page)
    assert moments.get(page.bridge.db, tagged.id).scheme_version == 1


@with_menus
@pytest.mark.usefixtures("tagged")
def test_one_goes_on_from_an_older_version(page: SchemesPage) -> None:
    page.do.edit_code("sig.reach", "label", "Says hello")
    page.show_version(1)
    press(page.title.versions)
    menu(page, "Go on from version 1")
    assert code(page).label == "Reaches out"
    undo(page)
    assert code(page).label == "Says hello"


def test_a_scheme_is_duplicated_renamed_archived_and_removed(page: SchemesPage) -> None:
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_D, CTRL)
    own = page.scheme_id
    assert page.title.name.text() == "Copy of Everyday Moments"
    page.title.name.selectAll()
    QTest.keyClicks(page.title.name, "Ours & theirs")
    page.leave()
    assert (newest(page).name, newest(page).version) == ("Ours & theirs", 1)
    press(page.title.archive)
    assert newest(page).archived
    assert not page.use.isEnabled()
    press(page.title.archive)
    press(page.title.remove)
    assert own not in page.shelf.rows
    assert page.scheme_id == schemes.EVERYDAY
    assert not page.title.remove.isEnabled()
    for _ in range(5):
        undo(page)
        undo(page)  # where it was done elsewhere, the first press only shows it
    assert len(page.shelf.rows) == 3
    assert page.bridge.library.undoable() is None


def test_a_finding_leads_to_its_field(page: SchemesPage) -> None:
    page.do.edit_code("cal.again", "definition", "")
    press(page.board.tiles["sig.reach"])
    press(page.findings.buttons[0])
    assert page.code_form.code.id == "cal.again"
    assert QApplication.focusWidget() is page.code_form.definition
    assert "Say in a few words" in page.code_form.said["definition"].words
    assert page.board.tiles["cal.again"].mended


@with_menus
def test_a_scheme_goes_out_and_another_of_its_number_comes_in_as_said(
    house: House, page: SchemesPage, tmp_path: Path
) -> None:
    path = tmp_path / "everyday.json"
    page.do.save(path)
    assert scheme_file.read(path.read_bytes()) == newest(page)
    page.files.bring_in(path)
    assert house.told[-1] == ("You have Everyday Moments, version 1, already.", False)
    path.write_bytes(scheme_file.write(replace(newest(page), name="<i>Theirs</i>")))
    page.files.bring_in(path)
    menu(page, "as a new version")
    assert (newest(page).version, page.title.name.text()) == (2, "<i>Theirs</i>")
    undo(page)
    assert newest(page).version == 1


def test_what_is_no_scheme_is_told_in_a_sentence_and_changes_nothing(
    house: House, page: SchemesPage, tmp_path: Path
) -> None:
    path = tmp_path / "bad.json"
    for bad in (b"", b"\xff\xfe", b"[" * 2_000_000):
        path.write_bytes(bad)
        page.files.bring_in(path)
        assert house.told[-1][1]
    page.files.bring_in(tmp_path / "none.json")
    assert house.told[-1] == ("The file none.json cannot be read. Choose it again.", True)
    assert house.library.undoable() is None


def test_a_scheme_with_nothing_in_it_says_what_to_do_first(page: SchemesPage) -> None:
    press(page.shelf.new)
    assert page.title.name.text() == "New scheme"
    assert page.findings.buttons[0].text() == "There is no code yet to tag with."
    press(next(iter(page.board.strips.values())).flow.new)
    assert len(newest(page).codes) == 1
