"""The worker's buttons over what the parent sees."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from video_feedback_ui.actions import key_text
from video_feedback_ui.parts.icons import wear
from video_feedback_ui.parts.words import button, row, tool
from video_feedback_ui.present.replay import Replay

_BACK = ("Back to it", "arrow-u-up-left")
_RATES = {1.0: "Slower", 0.5: "Half speed", 0.25: "Quarter speed"}


class Controls(QWidget):
    """Each button does what the key of the same meaning does in the parent's window. `card_asked` for the cards."""

    card_asked = Signal()

    def __init__(self, replay: Replay) -> None:
        super().__init__()
        self._replay = replay
        self.play = button("Play", self.turn, icon="play-fill", kind="filled")
        self.play.setMinimumWidth(112)
        self.previous = _tool("The moment before", "skip-back", replay.previous, "shown_previous")
        self.next = _tool("The next moment", "skip-forward", replay.next, "shown_next")
        self.back = _tool("One frame back", "caret-left", lambda: replay.step(-1))
        self.on = _tool("One frame on", "caret-right", lambda: replay.step(1))
        for step in (self.back, self.on):
            step.setAutoRepeat(True)
        self.slower = button("Slower", replay.slower, icon="gauge", tip="Half speed, a quarter, then as it was")
        self.slower.setMinimumWidth(124)
        self.calm = button("Calm screen", self.turn_calm, icon="leaf")
        self.calm.setMinimumWidth(140)
        self.calm.setToolTip(f"Hide the picture at once  ({key_text('shown_calm')})")
        self.card = button("Card", self.turn_card, icon="cards")
        self.card.setMinimumWidth(104)
        steps = row(self.previous, self.back, self.play, self.on, self.next, gap=6)
        self.setLayout(row(steps, None, self.slower, self.card, self.calm, gap=8))
        replay.moved.connect(self._show)
        replay.state_changed.connect(self._show)
        replay.rate_changed.connect(self._show)
        self._show()

    def turn(self) -> None:
        """Play, or pause what plays; from the calm screen, a card or the dark, back to the picture."""
        if self._replay.is_away:
            self._replay.come_back()
        elif self._replay.state == "playing":
            self._replay.pause()
        else:
            self._replay.go_on()

    def turn_calm(self) -> None:
        """The calm screen, or back from it."""
        if self._replay.state == "calm":
            self._replay.come_back()
        else:
            self._replay.calm()

    def turn_card(self) -> None:
        """Choose a card to show, or back from it."""
        if self._replay.state == "card":
            self._replay.come_back()
        else:
            self.card_asked.emit()

    def _show(self) -> None:
        state = self._replay.state
        words, icon = {
            "playing": ("Pause", "pause-fill"),
            "held": ("Play on, or again", "play-fill"),
            "calm": _BACK,
            "card": _BACK,
            "gap": ("Show it now", "arrow-right"),
        }.get(state, ("Play", "play-fill"))
        self.play.setText("Again" if words.startswith("Play on") and self._replay.is_at_end else words.split(",")[0])
        self.play.setAccessibleName(words)
        self.play.setToolTip(f"{words}  ({key_text('shown_play')})")
        wear(self.play, icon, "on_accent")
        self.previous.setEnabled(self._replay.place > 0)
        self.next.setEnabled(self._replay.following is not None)
        for step in (self.back, self.on):
            step.setEnabled(state != "playing" and not self._replay.is_away)
        self.slower.setText(_RATES[self._replay.rate])
        self.slower.setAccessibleName(f"Speed: {_RATES[self._replay.rate]}")
        for made, name, words in ((self.calm, "calm", "Calm screen"), (self.card, "card", "Card")):
            made.setText(_BACK[0] if state == name else words)
            made.setAccessibleName(made.text())
        key = key_text("shown_card")
        self.card.setToolTip(f"{'Back to the picture' if state == 'card' else 'Show a card with a question'}  ({key})")


def _tool(name: str, icon: str, then: Callable[[], object], key: str = "") -> QToolButton:
    made = tool(name, icon, then, key=key_text(key) if key else "")
    made.setFixedSize(QSize(40, 36))
    return made
