"""The buttons under the film: play, step, speed, round and round, picture, sound; and the time of the frame shown."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from video_feedback.media.player import RATES
from video_feedback.words import tr
from video_feedback_schemas.times import clock_text
from video_feedback_ui.actions import key_text
from video_feedback_ui.parts.icons import wear
from video_feedback_ui.parts.level_bar import LevelBar
from video_feedback_ui.parts.words import label, row, tool
from video_feedback_ui.theme import font

_NARROWEST, _LEAST = 372, (536, 492, 406)


class Transport(QWidget):
    """Asks for what its buttons say; the page answers."""

    play_asked = Signal()
    step_asked = Signal(int)
    skip_asked = Signal(int)
    rate_asked = Signal(float)
    loop_asked = Signal()
    picture_asked = Signal()
    sound_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = label("0:00.000")
        self._now.setFont(font(14, 600, tabular=True))
        self._now.setMinimumWidth(76)
        self._length = label("", "second")
        self._length.setFont(font(14, tabular=True))
        self.play = tool(
            tr("Play"), "play-fill", self.play_asked.emit, kind="play", role="on_accent", key=key_text("play")
        )
        self.play.setFixedSize(QSize(40, 40))
        back = self._tool(tr("A second back"), "rewind", lambda: self.skip_asked.emit(-1), "second_back")
        frame_back = self._tool(tr("One frame back"), "caret-left", lambda: self.step_asked.emit(-1), "step_back")
        frame_on = self._tool(tr("One frame on"), "caret-right", lambda: self.step_asked.emit(1), "step_on")
        on = self._tool(tr("A second on"), "fast-forward", lambda: self.skip_asked.emit(1), "second_on")
        for stepper in (back, frame_back, frame_on, on):
            stepper.setAutoRepeat(True)
        self.loop = self._tool(tr("Round and round"), "repeat", self.loop_asked.emit, "loop")
        self.loop.setCheckable(True)
        self._rate = QToolButton()
        self._rate.setProperty("kind", "stage")
        self._rate.setFont(font(14, 600, tabular=True))
        self._rate.setToolTip(
            tr("Speed  ({slower} slower, {faster} faster)", slower=key_text("slower"), faster=key_text("faster"))
        )
        self._rate.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._rate.setMenu(self._rates())
        self.picture = self._tool(tr("Picture"), "image", self.picture_asked.emit, "picture")
        self.loud = self._tool(tr("Sound"), "speaker-high", self.sound_asked.emit, "sound")
        self.level = LevelBar(QSize(3, 20), on_stage=True)
        left = row(self._now, self._length, None, gap=4)
        middle = row(back, frame_back, self.play, frame_on, on, gap=8)
        right = row(None, self.loop, self._rate, self.picture, self.loud, self.level, gap=4)
        line = QHBoxLayout()
        line.setContentsMargins(16, 0, 10, 0)
        line.addLayout(left, 1)
        line.addLayout(middle)
        line.addLayout(right, 1)
        self.setLayout(line)
        self.setFixedHeight(48)
        self.setMinimumWidth(_NARROWEST)
        # What goes first where there is little room; each has a key.
        self._spare = ((self._length,), (back, on), (self.loop,))
        self.show_rate(1.0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for parts, least in zip(self._spare, _LEAST, strict=True):
            for part in parts:
                part.setVisible(event.size().width() >= least)

    def _tool(self, name: str, icon: str, then: Callable[[], object], key: str) -> QToolButton:
        return tool(name, icon, then, kind="stage", role="on_stage", key=key_text(key) if key else "")

    def _rates(self) -> QMenu:
        menu = QMenu(self)
        for rate in RATES:
            menu.addAction(rate_text(rate), partial(self.rate_asked.emit, rate))
        return menu

    def show_now(self, ms: int) -> None:
        self._now.setText(clock_text(ms, exact=True))

    def show_length(self, ms: int) -> None:
        self._length.setText(f"/ {clock_text(ms)}")

    def show_back(self, speed: int) -> None:
        """Say that it goes backwards, how fast, or (0) no more."""
        self.show_playing(bool(speed))
        self._rate.setText(f"−{speed}×" if speed else rate_text(self._forward))
        self._rate.setAccessibleName(
            tr("Backwards, speed {speed}×", speed=speed) if speed else tr("Speed {rate}", rate=rate_text(self._forward))
        )

    def show_playing(self, playing: bool) -> None:
        wear(self.play, "pause-fill" if playing else "play-fill", "on_accent")
        self.play.setAccessibleName(tr("Pause") if playing else tr("Play"))

    @property
    def goes_round(self) -> bool:
        return bool(self.loop.property("round"))

    def show_loop(self, goes_round: bool) -> None:
        self.loop.setProperty("round", goes_round)
        self.loop.setChecked(goes_round)

    def show_rate(self, rate: float) -> None:
        self._forward = rate
        self._rate.setText(rate_text(rate))
        self._rate.setAccessibleName(tr("Speed {rate}", rate=rate_text(rate)))

    def show_sound(self, volume: float, *, muted: bool, has_sound: bool) -> None:
        words = tr("Sound") if has_sound else tr("This film has no sound")
        self.loud.setToolTip(f"{words}  ({key_text('sound')})")
        is_heard = has_sound and volume > 0 and not muted
        wear(self.loud, "speaker-high" if is_heard else "speaker-slash", "on_stage")
        self.level.setVisible(has_sound)


def rate_text(rate: float) -> str:
    """A speed as it stands on the button: `1×`, `0.25×`."""
    return f"{rate:g}×"
