"""Choosing the part of the picture that a pick shows, on its own card: the frame of the workbench, over the still."""

from PySide6.QtCore import QObject

from video_feedback.media.crop import Crop
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.prepare.crop_tool import CropTool
from video_feedback_ui.sessions import pick_deeds
from video_feedback_ui.sessions.in_place import InPlace
from video_feedback_ui.sessions.pick_card import PickCard


class Cropping(QObject):
    """On one card at a time. It ends when it is kept or left, and when the film leaves the card."""

    def __init__(self, bridge: Bridge, in_place: InPlace, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._in_place = bridge, in_place
        self._card: PickCard | None = None
        self.tool: CropTool | None = None
        in_place.freed.connect(self._end)

    def turn(self, card: PickCard) -> None:
        """Begin on a card; on the one it is on, leave it as it was."""
        if self._card is card:
            self.leave()
            return
        self._in_place.stop()
        if card.facts.is_erased:
            return
        with self._bridge.telling() as went_well:
            surface = self._in_place.hold_whole(card.picture, card.facts)
        if not went_well:
            return
        self._card = card
        card.choose_crop(is_on=True)
        card.picture.reveal()
        self.tool = CropTool(surface)
        self.tool.kept.connect(self.keep)
        self.tool.left.connect(self.leave)
        self.tool.begin(card.facts.crop or card.facts.seen)

    def keep(self) -> None:
        """Show this part from now on. All of it is no part, where the moment has none either."""
        if self._card is None or self.tool is None:
            return
        card, crop = self._card, self.tool.crop
        self.leave()
        keep_crop(self._bridge, card, crop)

    def leave(self) -> None:
        """Leave it as it was."""
        card = self._card
        self._in_place.stop()
        if card is not None:
            card.setFocus()

    def _end(self) -> None:
        card, tool = self._card, self.tool
        self._card = self.tool = None
        if tool is not None:
            tool.hide()
            tool.deleteLater()
        if card is not None:
            card.choose_crop(is_on=False)


def keep_crop(bridge: Bridge, card: PickCard, crop: Crop) -> None:
    """Let the pick of a card show this part of the picture."""
    wanted = None if crop == card.facts.seen else crop
    if wanted != card.facts.crop:
        with bridge.telling():
            pick_deeds.set_crop(bridge, card.facts.pick, wanted)
