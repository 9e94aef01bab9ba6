"""The worker's buttons over what the parent sees."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from video_feedback.words import tr
from video_feedback_ui.actions import key_text
from video_feedback_ui.parts.flow import Flow
from video_feedback_ui.parts.icons import wear
from video_feedback_ui.parts.words import button, tool
from video_feedback_ui.present.replay import Replay

_BACK = (tr("Back to it"), "arrow-u-up-left")
_RATES = {1.0: tr("Slower"), 0.5: tr("Half speed"), 0.25: tr("Quarter speed")}
_CALM, _CARD = tr("Calm screen"), tr("Card")
_TOOL = QSize(44, 44)
_GAP = 8


class Controls(QWidget):
    """Each button does what the key of the same meaning does in the parent's window. `card_asked` for the cards.

    In as many lines as there is room for; all are for a finger too.
    """

    card_asked = Signal()

    def __init__(self, replay: Replay) -> None:
        super().__init__()
        self._replay = replay
        self.play = _large(tr("Play"), self.turn, "play-fill", kind="filled", least=124)
        self.previous = _tool(tr("The moment before"), "skip-back", replay.previous, "shown_previous")
        self.next = _tool(tr("The next moment"), "skip-forward", replay.next, "shown_next")
        self.back = _tool(tr("One frame back"), "caret-left", lambda: replay.step(-1))
        self.on = _tool(tr("One frame on"), "caret-right", lambda: replay.step(1))
        for step in (self.back, self.on):
            step.setAutoRepeat(True)
        self.slower = _large(tr("Slower"), replay.slower, "gauge", least=144)
        self.slower.setToolTip(tr("Half speed, a quarter, then as it was"))
        self.calm = _large(_CALM, self.turn_calm, "leaf", least=146)
        self.calm.setToolTip(_with_key(tr("Hide the picture at once"), "shown_calm"))
        self.card = _large(_CARD, self.turn_card, "cards", least=112)
        self.offers = self._offers()
        steps: tuple[QWidget, ...] = (self.previous, self.back, self.play, self.on, self.next)
        line = Flow(_GAP)
        for made in (*steps, self.slower, self.calm, self.card, *self.offers.values()):
            line.addWidget(made)
        self.setLayout(line)
        replay.moved.connect(self._show)
        replay.state_changed.connect(self._show)
        replay.rate_changed.connect(self._show)
        self._show()

    def _offers(self) -> dict[str, QPushButton]:
        """What is offered in words on the parent's screen: to look once more; and to leave it at the still."""
        made = {}
        again, stop = tr("Ask it on their screen"), tr("Back to the still, as before it was played")
        made = {
            "again": _large(tr("Look once more?"), self._replay.offer_again, "arrow-clockwise"),
            "stop": _large(tr("Stop"), self._replay.stop, "stop"),
        }
        for name, tip in (("again", again), ("stop", stop)):
            made[name].setToolTip(_with_key(tip, f"shown_{name}"))
        return made

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
        words, name, icon = self._deed(state)
        self.play.setText(words)
        self.play.setAccessibleName(name)
        self.play.setToolTip(_with_key(name, "shown_play"))
        wear(self.play, icon, "on_accent")
        self.previous.setEnabled(self._replay.place > 0)
        self.next.setEnabled(self._replay.following is not None)
        for step in (self.back, self.on):
            step.setEnabled(state != "playing" and not self._replay.is_away)
        self.offers["again"].setEnabled(state == "held")
        self.offers["stop"].setEnabled(state in ("playing", "held", "asked"))
        rate = _RATES.get(self._replay.rate, _RATES[1.0])
        self.slower.setText(rate)
        self.slower.setAccessibleName(tr("Speed: {rate}", rate=rate))
        for made, of, words in ((self.calm, "calm", _CALM), (self.card, "card", _CARD)):
            made.setText(_BACK[0] if state == of else words)
            made.setAccessibleName(made.text())
        tip = tr("Back to the picture") if state == "card" else tr("Show a card with a question")
        self.card.setToolTip(_with_key(tip, "shown_card"))

    def _deed(self, state: str) -> tuple[str, str, str]:
        """What the large button says, what it is called, and its icon."""
        if state == "playing":
            return tr("Pause"), tr("Pause"), "pause-fill"
        if state in ("calm", "card"):
            return _BACK[0], _BACK[0], _BACK[1]
        if state == "gap":
            return tr("Show it now"), tr("Show it now"), "arrow-right"
        if state in ("held", "asked"):
            words = tr("Again") if self._replay.is_at_end or state == "asked" else tr("Play on")
            return words, tr("Play on, or again"), "play-fill"
        return tr("Play"), tr("Play"), "play-fill"


def _with_key(words: str, key: str) -> str:
    return f"{words}  ({key_text(key)})"


def _large(words: str, then: Callable[[], object], icon: str, *, kind: str = "", least: int = 0) -> QPushButton:
    made = button(words, then, icon=icon, kind=kind)
    made.setProperty("stature", "large")
    made.setMinimumWidth(least)
    return made


def _tool(name: str, icon: str, then: Callable[[], object], key: str = "") -> QToolButton:
    made = tool(name, icon, then, key=key_text(key) if key else "")
    made.setFixedSize(_TOOL)
    return made
