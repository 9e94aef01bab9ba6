"""How the film on the workbench sounds. Loudness and device are this computer's, lateness is the recording's."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from video_feedback.media.player import LOUDEST
from video_feedback_ui.prepare.sound_panel import SoundPanel

if TYPE_CHECKING:
    from video_feedback_ui.prepare.page import PreparePage

_RESTS_MS = 800  # the settings are written once the hand rests
_STEP = 0.1


class Hearing:
    """Tells the deck, and shows it in the panel and beside the loudspeaker."""

    def __init__(self, page: "PreparePage") -> None:
        self._page = page
        self.panel = SoundPanel(page.bridge, page)
        self._device = ""
        self._rest = QTimer(page, singleShot=True, interval=_RESTS_MS)
        self._rest.timeout.connect(self.flush)
        panel = self.panel
        panel.volume_asked.connect(self.set_volume)
        panel.mute_asked.connect(self.turn_mute)
        panel.late_asked.connect(page.viewing.set_late)
        page.deck.level.connect(self._show_level)
        page.deck.notice.connect(lambda words: page.bridge.told.emit(words, False))

    def turn_panel(self) -> None:
        """Open the panel at its button, or close it."""
        page = self._page
        if self.panel.isHidden() and page.recording is not None:
            self.panel.outputs.look()
            self.show()
        self.panel.turn(page.transport.loud)

    def opened(self) -> None:
        """There is another film, or another player."""
        page = self._page
        page.deck.use_device(page.bridge.settings.sound_device)
        page.deck.set_volume(page.bridge.settings.volume)
        self.show()

    def take_settings(self) -> None:
        page = self._page
        if self._device != page.bridge.settings.sound_device:
            self._device = page.bridge.settings.sound_device
            page.deck.use_device(self._device)

    def show(self) -> None:
        page = self._page
        deck, has_sound = page.deck, page.recording is not None and page.recording.has_sound
        why = deck.why_silent() if page.recording is not None else ""
        page.transport.show_sound(deck.volume, muted=deck.muted, has_sound=has_sound)
        self.panel.show_sound(deck.volume, muted=deck.muted, why_silent=why)
        self.panel.show_late(page.viewing.look.sound_late_ms, has_sound=has_sound)

    def set_volume(self, volume: float) -> None:
        """0 to 2. Whoever makes it louder wants to hear it."""
        deck = self._page.deck
        if volume > 0 and deck.muted:
            deck.set_muted(False)
        deck.set_volume(volume)
        self.show()
        self._rest.start()

    def step_volume(self, steps: int) -> None:
        self.set_volume(min(max(round(self._page.deck.volume + steps * _STEP, 2), 0.0), LOUDEST))

    def turn_mute(self) -> None:
        self._page.deck.set_muted(not self._page.deck.muted)
        self.show()

    def leave(self) -> None:
        self.panel.end()
        self.flush()

    def flush(self) -> None:
        """Keep the loudness, if it is another one."""
        self._rest.stop()
        page = self._page
        if page.deck.volume != page.bridge.settings.volume:
            page.bridge.keep(volume=page.deck.volume)

    def _show_level(self, peak: float, rms: float) -> None:
        self.panel.level.show_level(peak, rms)
        self._page.transport.level.show_level(peak, rms)
