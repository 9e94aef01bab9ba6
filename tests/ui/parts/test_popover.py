"""A small card that opens at a button."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from video_feedback_ui.parts.popover import Popover


def test_a_card_of_a_button_out_of_sight_lies_on_the_page_whole(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(400, 300)
    button = QPushButton("Park this", page)
    card = Popover("Park this", page)
    card.setMinimumSize(QSize(200, 100))
    page.show()
    for below in (10, 150, 290, 310, 900):
        button.move(10, below)
        card.open_at(button)
        assert page.rect().contains(card.geometry())
        card.end()
