"""Words that somebody typed: nothing in them is ever markup or a mnemonic."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from video_feedback_ui.parts.menu import offer
from video_feedback_ui.parts.plain import tip
from video_feedback_ui.parts.words import button


def _read(words: str) -> str:
    """As Qt reads a tool tip."""
    document = QTextDocument()
    document.setHtml(words)
    return document.toPlainText()


def test_a_tool_tip_shows_markup_as_it_was_typed() -> None:
    typed = '<img src="file:///secret.png"> & <b>Rowan</b>\nin two lines'
    assert _read(tip(typed)) == typed
    assert tip("Rowan & Robin") == "Rowan & Robin"


def test_a_button_shows_an_ampersand_as_it_was_typed(qtbot: QtBot) -> None:
    made = button("Rowan & Robin", lambda: None)
    qtbot.addWidget(made)
    assert made.text() == "Rowan && Robin"
    assert made.shortcut().isEmpty()
    assert made.accessibleName() == "Rowan & Robin"


@pytest.mark.qt_log_ignore("This plugin does not support")  # a menu takes the keyboard; offscreen has none
def test_a_menu_offers_what_it_was_given_and_goes(qtbot: QtBot) -> None:
    under, chosen = QWidget(), []
    qtbot.addWidget(under)
    under.show()
    offer(under, [("A & B", lambda: chosen.append("A")), ("More", [("C", lambda: chosen.append("C"))])])
    menu = under.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["A && B", "More"]
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(menu.actions()[0]).center())
    assert chosen == ["A"]
    qtbot.waitUntil(lambda: under.findChild(QMenu) is None)
    assert QApplication.activePopupWidget() is None
