"""How the film is looked at: turned, cropped, filling the room, lighter."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from video_feedback.words import tr
from video_feedback_schemas.records import Look
from video_feedback_ui.actions import key_text
from video_feedback_ui.parts.balance import Balance
from video_feedback_ui.parts.popover import Popover
from video_feedback_ui.parts.tile import tile
from video_feedback_ui.parts.words import button, column, label, row

_WIDE, _TILE = 332, QSize(71, 58)


class PicturePanel(Popover):
    """Asks for what its buttons say; the page answers."""

    turn_asked = Signal(int)
    crop_asked = Signal()
    fill_asked = Signal()
    light_asked = Signal(str, int)  # "brightness" or "contrast", -100 to 100
    reset_asked = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(tr("Picture"), page)
        self.setFixedWidth(_WIDE)
        self.left = tile(
            tr("Turn left"), "arrow-counter-clockwise", lambda: self.turn_asked.emit(270), "turn_left", _TILE
        )
        self.right = tile(tr("Turn right"), "arrow-clockwise", lambda: self.turn_asked.emit(90), "turn_right", _TILE)
        self.crop = tile(tr("Zoom in"), "crop", self.crop_asked.emit, "crop", _TILE)
        self.fill = tile(tr("Fill"), "arrows-out", self.fill_asked.emit, "fill", _TILE)
        self.fill.setCheckable(True)
        self.brightness = Balance(tr("Brightness  ({keys})", keys=_keys("lighter", "darker")), "sun", -100, 100, 0, 5)
        contrast = tr("Contrast  ({keys})", keys=_keys("more_contrast", "less_contrast"))
        self.contrast = Balance(contrast, "circle-half", -100, 100, 0, 5)
        for balance, name, words in (
            (self.brightness, "brightness", tr("Brightness")),
            (self.contrast, "contrast", tr("Contrast")),
        ):
            balance.slider.setAccessibleName(words)
            balance.chosen.connect(lambda value, name=name: self.light_asked.emit(name, value))
        self.reset = button(
            tr("As it was filmed"), self.reset_asked.emit, kind="words", tip=tr("Take all of this away")
        )
        head = row(label(tr("Picture"), "strong"), None, self.reset)
        tiles = row(self.left, self.right, self.crop, self.fill, gap=6)
        help_ = label(tr("Light is for looking only. It goes into no export."), "small", wraps=True)
        lights = column(self.brightness, self.contrast, gap=2)
        self.setLayout(column(head, tiles, lights, help_, gap=10, margins=(14, 10, 14, 12)))

    def show_look(self, look: Look, *, differs: bool) -> None:
        self.fill.setChecked(look.fills)
        self.brightness.show_number(look.brightness)
        self.contrast.show_number(look.contrast)
        self.reset.setEnabled(differs)


def _keys(more: str, less: str) -> str:
    return tr("{more} more, {less} less", more=key_text(more), less=key_text(less))
