"""Press ? and the keys of where one is are there, as they are now."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.house import House, nameless
from tests.ui.visit import Visit
from video_feedback.library import moments
from video_feedback_ui.actions import ACTIONS, EVERYWHERE, PREPARE, keyboard
from video_feedback_ui.guide.key_groups import _ALWAYS, _BENCH, _names, together
from video_feedback_ui.guide.key_line import KeyLine
from video_feedback_ui.guide.keys_overlay import KeysOverlay
from video_feedback_ui.parts.key_caps import caps


@pytest.fixture
def visit(house: House, short_film: Path) -> Visit:
    visit = Visit(house, short_film)
    visit.window.go(f"recording:{visit.recording.id}")
    return visit


def press(visit: Visit) -> KeysOverlay | None:
    QTest.keyClick(visit.window.focusWidget() or visit.window, "?")
    return visit.window.findChild(KeysOverlay)


def opened(visit: Visit) -> KeysOverlay:
    overlay = press(visit)
    assert overlay is not None
    return overlay


def told(overlay: KeysOverlay) -> dict[str, tuple[str, ...]]:
    return {each.line.words: each.line.caps for each in overlay.findChildren(KeyLine) if each.isVisible()}


def test_on_the_workbench_it_holds_its_keys_and_those_of_the_codes(visit: Visit) -> None:
    shown = told(opened(visit))
    assert shown["Play or pause"] == ("Space",)
    assert shown["A frame back, on"] == ("←", "→")
    assert shown["Reaches out"] == ("1",)
    assert shown["Take back, do again"] == ("Ctrl", "Z", "·", "Ctrl", "Shift", "Z")
    assert "Show to the parent" not in shown


def test_every_key_of_the_workbench_is_there_and_none_that_a_code_has(visit: Visit) -> None:
    overlay = opened(visit)
    codes = {code.key.upper() for code in visit.scheme.codes}
    every = "\n".join(each.line.every_key for each in overlay.findChildren(KeyLine) if each.line.group is None)
    for action in ACTIONS.values():
        works = [key for key in action.keys if key not in codes]
        if action.where in (PREPARE, EVERYWHERE) and works:
            assert action.words in every
    for line in overlay.findChildren(KeyLine):
        if line.line.group is None and len(line.line.caps) == 1:
            assert line.line.caps[0] not in codes


def test_elsewhere_it_holds_the_keys_of_there(visit: Visit) -> None:
    visit.open()
    visit.window.page("sessions").setFocus()
    shown = told(opened(visit))
    assert "Show to the parent" in shown
    assert "Play or pause" not in shown


def test_another_key_chosen_in_settings_is_shown(visit: Visit) -> None:
    visit.bridge.keep(keys={"play": ("F12",)})
    try:
        assert told(opened(visit))["Play or pause"] == ("F12",)
    finally:
        keyboard.take({})


def test_it_is_found_by_typing_and_what_is_not_there_is_said(visit: Visit) -> None:
    overlay = opened(visit)
    QTest.keyClicks(overlay.search, "later")
    assert set(told(overlay)) >= {"Start a frame earlier, later", "Move a frame"}
    assert "Play or pause" not in told(overlay)
    overlay.search.setText("zebra")
    assert told(overlay) == {}
    assert overlay._nothing.isVisible()


def test_question_mark_and_escape_close_it_and_the_keys_are_the_pages_again(visit: Visit) -> None:
    page = visit.window.page("prepare")
    for key in ("?", Qt.Key.Key_Escape):
        overlay = opened(visit)
        QTest.keyClick(overlay.search, key)
        assert visit.window.findChild(KeysOverlay) is None
        assert page.hasFocus()
    QTest.keyClick(page, Qt.Key.Key_1)
    assert len(moments.of_recording(visit.db, visit.recording.id)) == 1


def test_while_it_is_open_no_letter_tags(visit: Visit) -> None:
    overlay = opened(visit)
    QTest.keyClicks(overlay.search, "1qa")
    assert moments.of_recording(visit.db, visit.recording.id) == []


def test_going_elsewhere_closes_it(visit: Visit) -> None:
    opened(visit)
    QTest.keyClick(visit.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert visit.window.findChild(KeysOverlay) is None


def test_in_a_field_a_question_mark_is_a_question_mark(visit: Visit) -> None:
    field = visit.open().script.theme_field
    field.setFocus()
    QTest.keyClicks(field, "why?")
    assert field.text() == "why?"
    assert visit.window.findChild(KeysOverlay) is None


def test_in_the_parents_window_there_is_no_such_thing(visit: Visit) -> None:
    visit.pick(visit.tag("sig.reach", 400))
    theirs = visit.show_parent()
    QTest.keyClick(theirs, "?")
    assert theirs.findChild(KeysOverlay) is None
    assert visit.window.findChild(KeysOverlay) is None
    visit.page.presenting.end()


def test_the_workbench_fits_without_scrolling(visit: Visit) -> None:
    visit.window.resize(1366, 768)
    overlay = opened(visit)
    overlay.grab()
    area = overlay.columns.parentWidget()
    assert area is not None
    assert overlay.columns.height() <= area.height()
    lines = [each for each in overlay.findChildren(KeyLine) if each.isVisible()]
    places = [each.geometry() for each in lines]
    assert not any(a.intersects(b) for at, a in enumerate(places) for b in places[at + 1 :])


def test_everything_in_it_has_a_name(visit: Visit) -> None:
    overlay = opened(visit)
    assert nameless(overlay) == []
    assert all(each.accessibleName() for each in overlay.findChildren(KeyLine))


def test_no_key_is_told_twice_and_what_is_told_exists() -> None:
    names = [name for rows in (*_BENCH.values(), *_ALWAYS.values()) for entry in rows for name in _names(entry)]
    assert len(names) == len(set(names))
    assert set(names) <= set(ACTIONS)


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        (["Left", "Right"], ("←", "→")),
        (["Ctrl+Left", "Ctrl+Right"], ("Ctrl", "←", "→")),
        (["Ctrl+Shift+R", "Ctrl+R"], ("Ctrl", "Shift", "R", "·", "Ctrl", "R")),
        (["Alt+4", "Alt+5", "Alt+6", "Alt+7"], ("Alt", "4", "–", "7")),
        ([], ()),
    ],
)
def test_keys_told_together_share_their_caps(keys: list[str], shown: tuple[str, ...]) -> None:
    assert together([caps(key) for key in keys]) == shown
