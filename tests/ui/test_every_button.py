"""Every button says what it does: a name for who listens, words or a tip for who looks, and its key if it has one."""

from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QPushButton, QToolButton, QWidget

from tests.ui.house import House
from tests.ui.visit import EVERY_PLACE, Visit
from video_feedback_ui.actions import ACTIONS, key_text

# What stands on a button, and the action it does: its tip has the key.
KEYS = {
    "Play": "play", "Round and round": "loop", "Picture": "picture", "Sound": "sound", "Second camera": "second_camera",
    "Take back": "undo", "Do again": "redo", "What was done": "history", "Play this moment": "play_moment",
    "Families": "families", "Prepare": "prepare", "Sessions": "sessions", "Reports": "reports", "Help": "help",
    "Settings": "settings", "New family": "new_family", "Import a film": "import", "Show to the parent": "show_parent",
}  # fmt: skip


@pytest.fixture
def visit(house: House, short_film: Path) -> Visit:
    visit = Visit(house, short_film)
    visit.pick(visit.tag("fro.turns", 400, 1200))
    return visit


def buttons(within: QWidget) -> list[QAbstractButton]:
    found = [each for each in within.findChildren(QAbstractButton) if not isinstance(each.parent(), QAbstractSpinBox)]
    return [each for each in found if not each.objectName().startswith("qt_") and _is_ours(each)]


def _is_ours(made: QAbstractButton) -> bool:
    """Not one that Qt puts into its own calendar or scroll area."""
    return not any(type(up).__name__.startswith("QCalendar") for up in _ups(made))


def _ups(made: QWidget) -> list[QWidget]:
    ups, up = [], made.parentWidget()
    while up is not None:
        ups.append(up)
        up = up.parentWidget()
    return ups


def silent(within: QWidget) -> list[str]:
    """The buttons that leave somebody in the dark."""
    found = []
    for made in buttons(within):
        who = f"{type(made).__name__} “{made.accessibleName() or made.text()}” tip “{made.toolTip()}”"
        painted = not isinstance(made, QPushButton | QToolButton)  # its words are painted
        yet_empty = not (made.isVisible() or made.text() or painted)  # it is given its words as it is shown
        if not made.accessibleName().strip() and not yet_empty:
            found.append(f"{who}: no name")
        elif not (made.text().strip() or made.toolTip().strip() or painted or yet_empty):
            found.append(f"{who}: no words and no tip")
        name = KEYS.get(made.accessibleName())
        if name is not None and made.isVisible() and made.isEnabled() and key_text(name) not in made.toolTip():
            found.append(f"{who}: not its key {key_text(name)}")
    return found


def test_every_button_of_every_page_says_what_it_does(visit: Visit) -> None:
    for place in EVERY_PLACE:
        visit.go(place)
        assert buttons(visit.window), place
        assert silent(visit.window) == [], place


def test_on_the_workbench_a_tip_that_names_a_key_names_a_real_one(visit: Visit) -> None:
    visit.window.go(f"recording:{visit.recording.id}")
    real = {key_text(name) for name in ACTIONS} | {code.key.upper() for code in visit.scheme.codes}
    for made in buttons(visit.window):
        words, _, key = made.toolTip().rpartition("  (")
        if words and key.endswith(")") and made.isVisible():
            assert key[:-1] in real | {f"{key_text('keys')} or Esc"} or " " in key, made.toolTip()
    assert QKeySequence(key_text("undo"))
