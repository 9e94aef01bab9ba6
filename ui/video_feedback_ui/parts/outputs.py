"""Where the sound comes out: a list to choose from, the system's choice first. What is chosen is kept at once."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from video_feedback.media.player import Device
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.dropdown import Dropdown
from video_feedback_ui.parts.words import column, label
from video_feedback_ui.player import devices

SYSTEM, NONE = tr("As the system has it"), tr("No sound device is found on this computer")


class Outputs(QWidget):
    """Asks for the devices itself, with `look`."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.list = Dropdown(tr("Where the sound comes out"))
        self.list.setMinimumContentsLength(20)
        self.list.addItem(SYSTEM, "")
        self.list.activated.connect(lambda row: bridge.keep(sound_device=self.list.itemData(row)))
        self._gone = label(
            tr("The device you chose is not there now. The system’s choice stands in for it."), "small", wraps=True
        )
        self._gone.hide()
        self.setLayout(column(self.list, self._gone, gap=4))

    def look(self) -> None:
        """See what there is now. Until that is known, the list shows what there was."""
        devices.ask(self._bridge, self._show)

    def _show(self, found: list[Device]) -> None:
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItem(SYSTEM if found else NONE, "")
            for device in found:
                self.list.addItem(device.name, device.id)
            at = self.list.findData(self._bridge.settings.sound_device)
            self.list.setCurrentIndex(max(0, at))
        self.list.setEnabled(bool(found))
        # One that was chosen stays chosen: it may come back.
        self._gone.setVisible(bool(found) and at < 0)
