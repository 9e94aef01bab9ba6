"""How the film sounds: how loud, how late, and where."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from video_feedback.media.player import LOUDEST
from video_feedback.words import tr
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.balance import Balance
from video_feedback_ui.parts.icons import wear
from video_feedback_ui.parts.level_bar import LevelBar
from video_feedback_ui.parts.outputs import Outputs
from video_feedback_ui.parts.popover import Popover
from video_feedback_ui.parts.stepper import Stepper
from video_feedback_ui.parts.words import column, label, row, tool

LATEST_MS, LATE_STEP_MS = 5000, 10
_WIDE = 376


class SoundPanel(Popover):
    """Asks for what is set; the page answers."""

    volume_asked = Signal(float)  # 0 to 2
    mute_asked = Signal()
    late_asked = Signal(int)  # in milliseconds

    def __init__(self, bridge: Bridge, page: QWidget) -> None:
        super().__init__(tr("Sound"), page)
        self.setFixedWidth(_WIDE)
        self.mute = tool(tr("No sound"), "speaker-high", self.mute_asked.emit, key=key_text("mute"))
        self.mute.setFixedSize(QSize(36, 36))
        name = tr(
            "Loudness  ({louder} louder, {quieter} quieter)", louder=key_text("louder"), quieter=key_text("quieter")
        )
        self.loudness = Balance(name, "", 0, round(100 * LOUDEST), 100, 5, " %")
        self.loudness.slider.setAccessibleName(tr("Loudness"))
        self.loudness.chosen.connect(lambda value: self.volume_asked.emit(value / 100))
        self.level = LevelBar(QSize(100, 4))
        self._above = label(tr("Above 100 %, a limiter keeps loud sounds from hurting."), "small", wraps=True)
        self.silent = label("", "small-ink", wraps=True)
        self.late = Stepper(tr("How late the sound comes"), -LATEST_MS, LATEST_MS, LATE_STEP_MS, "ms")
        self.late.chosen.connect(self.late_asked)
        self._late_help = label(tr("If lips move before you hear them, go up until both meet."), "small", wraps=True)
        self.outputs = Outputs(bridge)
        line = row(self.mute, self.loudness, gap=6)
        line.setStretch(1, 1)
        loud = column(line, row(self.level, margins=(4, 0, 4, 0)), self._above, gap=5)
        late = column(row(label(tr("Sound comes late by")), None, self.late), self._late_help, gap=4)
        parts = (label(tr("Sound"), "strong"), self.silent, loud, late, self.outputs)
        self.setLayout(column(*parts, gap=10, margins=(14, 10, 14, 12)))

    def show_sound(self, volume: float, *, muted: bool, why_silent: str) -> None:
        """`why_silent`: one sentence if nothing can be heard at all."""
        self.loudness.show_number(round(100 * volume))
        wear(self.mute, "speaker-slash" if muted or volume == 0 else "speaker-high")
        words = tr("Sound again") if muted else tr("No sound")
        self.mute.setAccessibleName(words)
        self.mute.setToolTip(f"{words}  ({key_text('mute')})")
        self.silent.setText(why_silent)
        self.silent.setVisible(bool(why_silent))

    def show_late(self, late_ms: int, *, has_sound: bool) -> None:
        self.late.show_number(late_ms)
        self.late.setEnabled(has_sound)
