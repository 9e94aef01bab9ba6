"""Cards side by side are never cut."""

from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from video_feedback_ui.parts.grid import CardGrid


def test_cards_that_need_more_than_the_narrowest_get_fewer_columns(qtbot: QtBot) -> None:
    grid, area = CardGrid(280, 16), QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.setWidget(grid)
    area.resize(884, 500)
    area.show()
    cards = [QLabel(str(number)) for number in range(3)]
    grid.show_cards(cards)
    qtbot.waitUntil(lambda: len({card.x() for card in cards}) == 3)
    for card in cards:
        card.setMinimumWidth(322)
    grid.show_cards(cards)
    qtbot.waitUntil(lambda: len({card.y() for card in cards}) == 2)
    assert grid.width() <= area.viewport().width()
