"""Where the sound comes out: a list to choose from, the system's choice first."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from video_feedback.media.player import Device
from video_feedback_ui.parts.dropdown import Dropdown
from video_feedback_ui.parts.words import column, label

SYSTEM = "As the system has it"


class Outputs(QWidget):
    """`chosen` gives the id of the device, "" for the system's choice, only when a person chose it."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.list = Dropdown("Where the sound comes out")
        self.list.setMinimumContentsLength(20)
        self.list.activated.connect(lambda row: self.chosen.emit(self.list.itemData(row)))
        self._words = label("", "small", wraps=True)
        self.setLayout(column(self.list, self._words, gap=4))

    def show_devices(self, devices: Sequence[Device], chosen: str) -> None:
        """What there is. One that was chosen and has gone is said so: the system's stands in."""
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItem(SYSTEM, "")
            for device in devices:
                self.list.addItem(device.name, device.id)
            at = self.list.findData(chosen)
            self.list.setCurrentIndex(max(0, at))
        self.list.setEnabled(bool(devices))
        words = "No sound device is found on this computer." if not devices else ""
        if devices and at < 0:
            words = "The device you chose is not there now. The system’s choice stands in for it."
        self._words.setText(words)
        self._words.setVisible(bool(words))
