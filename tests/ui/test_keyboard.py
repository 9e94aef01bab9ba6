"""Every key can be another one: chosen by pressing it, kept, and heard and named at once."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton

from tests.ui import choosing
from tests.ui.house import House, nameless
from video_feedback import settings
from video_feedback.library import moments, schemes
from video_feedback_schemas.records import Code
from video_feedback_ui.actions import ACTIONS, PRESENT, key_text, keyboard
from video_feedback_ui.keyboard import presses, printing
from video_feedback_ui.keyboard.clashes import clash
from video_feedback_ui.keyboard.key_row import KeyRow
from video_feedback_ui.keyboard.keys_view import KeysView
from video_feedback_ui.pages.settings_page import SettingsPage
from video_feedback_ui.parts import paper
from video_feedback_ui.prepare.page import PreparePage

Wait = Callable[[Callable[[], bool]], None]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
CODES: list[Code] = [code for scheme in schemes.shipped() for code in scheme.codes]


@pytest.fixture
def view(house: House) -> KeysView:
    house.window.go("settings:keys")
    page = house.page("settings")
    assert isinstance(page, SettingsPage)
    view = page._keys()
    assert view.isVisible()
    return view


def choose(
    row: KeyRow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, cap: int = 0
) -> None:
    """Press a cap, then the key."""
    made = row.caps()[cap]
    made.setFocus()
    made.click()
    QTest.keyClick(made, key, modifiers)


def test_a_key_is_changed_by_pressing_it_and_kept(house: House, view: KeysView) -> None:
    row = view.rows["undo"]
    choose(row, Qt.Key.Key_F11)
    assert keyboard.keys("undo") == ("F11",)
    assert settings.load().keys == {"undo": ("F11",)}
    assert row.caps()[0].text() == "F11"
    assert row.caps()[0].hasFocus()
    house.family("Rowan")
    QTest.keyClick(house.window, Qt.Key.Key_Z, CTRL)
    assert house.library.undoable() is not None
    for _ in range(2):  # the first shows where it was done
        QTest.keyClick(house.window, Qt.Key.Key_F11)
    assert house.library.undoable() is None


def test_an_action_may_have_one_more_key_or_none(view: KeysView) -> None:
    row = view.rows["mute"]
    choose(row, Qt.Key.Key_F11, cap=1)
    assert keyboard.keys("mute") == ("M", "F11")
    for _ in range(2):
        row.caps()[0].setFocus()
        row.caps()[0].click()
        row.away.click()
    assert keyboard.keys("mute") == ()
    assert key_text("mute") == "no key"
    assert [cap.text() for cap in row.caps()] == ["Choose a key"]


def test_escape_leaves_it_as_it_was(view: KeysView) -> None:
    row = view.rows["mute"]
    choose(row, Qt.Key.Key_Escape)
    assert keyboard.keys("mute") == ("M",)
    assert not row.caps()[0].isChecked()
    assert settings.load().keys == {}


def test_a_clash_is_said_while_the_key_is_chosen_and_may_be_taken_over(view: KeysView) -> None:
    row = view.rows["mute"]
    choose(row, Qt.Key.Key_P)
    assert keyboard.keys("mute") == ("M",)
    assert ACTIONS["pick"].words in row._says.text()
    assert row.take.isVisible()
    row.take.click()
    assert (keyboard.keys("mute"), keyboard.keys("pick")) == (("P",), ())
    view.rows["pick"].reset.click()
    assert keyboard.keys("pick") == ("P",)


def test_another_key_may_be_pressed_after_a_clash(view: KeysView) -> None:
    row = view.rows["mute"]
    choose(row, Qt.Key.Key_P)
    QTest.keyClick(row.caps()[0], Qt.Key.Key_F11)
    assert keyboard.keys("mute") == ("F11",)


@pytest.mark.parametrize(("key", "modifiers"), [(Qt.Key.Key_Z, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Z, SHIFT)])
def test_the_key_of_a_code_cannot_be_taken(view: KeysView, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    row = view.rows["mute"]
    choose(row, key, modifiers)
    assert "Takes turns is a code" in row._says.text()
    assert not row.take.isVisible()
    assert keyboard.keys("mute") == ("M",)


def test_in_the_parents_window_there_is_always_a_way_out(house: House, view: KeysView) -> None:
    row = view.rows["parent_leave"]
    row.caps()[0].setFocus()
    row.caps()[0].click()
    row.away.click()
    assert keyboard.keys("parent_leave") == ("Escape",)
    assert "every action needs a key" in house.told[-1][0]
    choose(view.rows["parent_calm"], Qt.Key.Key_Q, CTRL)
    assert keyboard.keys("parent_calm") == ("Q", ".")  # there a key is the same whatever is held with it
    keyboard.take({name: () for name, action in ACTIONS.items() if action.where == PRESENT})
    assert keyboard.keys("parent_leave") == ("Escape",)


def test_all_go_back_to_the_first_day_at_once(view: KeysView) -> None:
    choose(view.rows["mute"], Qt.Key.Key_F11)
    choose(view.rows["undo"], Qt.Key.Key_F11)
    assert view.rows["mute"].reset.isVisible()
    view.reset.click()
    assert settings.load().keys == {}
    assert keyboard.keys("mute") == ("M",)
    assert not view.rows["mute"].reset.isVisible()


def test_actions_are_found_by_words_and_by_keys(view: KeysView) -> None:
    for typed, found, hidden in (("louder", "louder", "mute"), ("ctrl+k", "split", "mute"), ("", "mute", "")):
        view.search.setText(typed)
        assert view.rows[found].isVisible()
        assert not hidden or not view.rows[hidden].isVisible()
    view.search.setText("zebra")
    assert view._nothing.isVisible()


def test_everything_that_can_be_pressed_has_a_name(view: KeysView) -> None:
    assert nameless(view) == []


def test_the_workbench_hears_and_names_the_new_keys(house: House, numbered_film: Path, wait: Wait) -> None:
    recording = house.film(house.family("Rowan"), numbered_film)
    house.window.go(f"recording:{recording.id}")
    page = house.page("prepare")
    assert isinstance(page, PreparePage)
    wait(lambda: page.deck.exact)
    page.do.seek(2000)
    wait(lambda: page.shown_ms == 2000)
    house.bridge.keep(keys={"step_on": ("F11",), "mute": ("X",)})
    QTest.keyClick(page, Qt.Key.Key_F11)
    wait(lambda: page.shown_ms == 2040)
    QTest.keyClick(page, Qt.Key.Key_Right)
    QTest.keyClick(page, Qt.Key.Key_X)  # a code still comes first
    assert [m.code_id for m in moments.of_recording(house.db, recording.id)] == ["fro.joy"]
    house.window.go("settings:keys")
    house.window.go("prepare")
    again = house.page("prepare")
    assert isinstance(again, PreparePage)
    wait(lambda: again.shown_ms == 2040)
    tips = [each.toolTip() for each in again.findChildren(QToolButton)]
    assert "One frame on  (F11)" in tips
    assert again.recording is not None
    assert again.recording.id == recording.id


def test_every_action_of_the_first_day_can_be_pressed_whatever_the_scheme() -> None:
    keyboard.take({})
    for name in ACTIONS:
        free = [key for key in ACTIONS[name].keys if not _is_taken(name, key)]
        assert free, f"{name}: {ACTIONS[name].keys}"


def _is_taken(name: str, key: str) -> bool:
    found = clash(name, key, CODES)
    # Where one is heard on its own page, it may have a key of everywhere.
    return found is not None and (not found.action or ACTIONS[found.action].where == ACTIONS[name].where)


@pytest.mark.parametrize(("key", "plain"), [("Z", "z"), ("Shift+Z", "z"), ("!", "1"), ("£", "3"), ("F1", "f1")])
def test_what_a_key_is_without_shift(key: str, plain: str) -> None:
    assert presses.without_shift(key) == plain


# The card


def test_the_card_is_one_page_with_every_code_and_every_key(view: KeysView, tmp_path: Path) -> None:
    path = tmp_path / "keys.pdf"
    view._printer.save_to(path)
    document = QPdfDocument()
    assert document.load(str(path)) == QPdfDocument.Error.None_
    assert document.pageCount() == 1
    size = document.pagePointSize(0)
    assert (round(size.width()), round(size.height())) == (842, 595)
    said = " ".join(document.getAllText(0).text().split())
    for words in ("Takes turns", "Hard moment", "Take back", "Leave: hold it for a second", "Play or pause"):
        assert words in said
    drawn = document.render(0, QSize(842, 595))
    white = QColor(Qt.GlobalColor.white).rgb()
    edges = [drawn.pixel(x, y) for x in range(842) for y in (*range(12), *range(583, 595))]
    assert {pixel for pixel in edges if pixel >> 24} <= {white}
    document.close()


def test_the_card_names_codes_that_are_on_the_pad_alone() -> None:
    from dataclasses import replace  # noqa: PLC0415

    scheme = next(each for each in schemes.shipped() if each.id == schemes.EVERYDAY)
    bare = replace(scheme, codes=tuple(replace(code, key="") for code in scheme.codes[:3]))
    buffer = QBuffer()
    buffer.setData(QByteArray(printing.as_pdf(bare)))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    assert "On the pad only: Reaches out, Interested, Needs comfort" in document.getAllText(0).text()
    document.close()


def test_where_to_save_the_card_is_asked(view: KeysView, tmp_path: Path) -> None:
    view.save.click()
    choosing.answer(view, tmp_path / "mine")
    assert (tmp_path / "mine.pdf").read_bytes().startswith(b"%PDF")
    view._printer.save_to(tmp_path / "nowhere" / "mine.pdf")
    assert not (tmp_path / "nowhere").exists()


def test_without_a_printer_it_is_said_so(house: House, view: KeysView, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paper, "can_print", lambda: False)
    view.print_.click()
    assert "No printer" in house.told[-1][0]


# Who tags


def test_who_tags_is_kept_and_written_on_every_moment(house: House, numbered_film: Path, wait: Wait) -> None:
    recording = house.film(house.family("Rowan"), numbered_film)
    house.window.go("settings")
    page = house.page("settings")
    assert isinstance(page, SettingsPage)
    QTest.keyClicks(page.coder, " KM ")
    house.window.go(f"recording:{recording.id}")
    assert settings.load().coder == "KM"
    bench = house.page("prepare")
    wait(lambda: bench.deck.exact)  # type: ignore[attr-defined]
    QTest.keyClick(bench, Qt.Key.Key_1)
    assert [m.coder for m in moments.of_recording(house.db, recording.id)] == ["KM"]


def test_help_leads_to_the_keys(house: House) -> None:
    house.window.go("help")
    leads = [each for each in house.page("help").findChildren(QPushButton) if each.text() == "Keys and their card"]
    leads[0].click()
    page = house.page("settings")
    assert isinstance(page, SettingsPage)
    assert page._keys().isVisible()
    page._keys().left.emit()
    assert page.look.isVisible()
