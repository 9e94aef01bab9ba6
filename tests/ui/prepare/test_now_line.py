"""The line between film and buttons, where it is narrow."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.timeline.test_lanes import EVERYDAY
from video_feedback_ui.prepare.now_line import NowLine


def test_what_was_just_said_is_read_to_its_end_and_the_chips_wait(qtbot: QtBot) -> None:
    line = NowLine()
    qtbot.addWidget(line)
    line.resize(372, 40)
    line.show()
    line.show_now([(EVERYDAY.groups[0], "Interested", False), (EVERYDAY.groups[0], "Needs comfort", False)], "Bath")
    QApplication.processEvents()
    chips = line.grab().toImage()
    line.say("Nothing is left untagged for two seconds after")
    said = line.grab().toImage()
    # The words begin where the chips were, and no chip is left among them.
    assert chips.pixelColor(100, 12) != said.pixelColor(100, 12)
    assert any(said.pixelColor(x, 20) != said.pixelColor(2, 20) for x in range(84, 110))
