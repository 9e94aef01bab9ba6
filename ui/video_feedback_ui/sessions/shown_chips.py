"""Small chips below the words of a pick: what differs from the plain way of showing it. A plain pick has none."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from video_feedback.words import tr
from video_feedback_ui.parts.flow import Flow
from video_feedback_ui.parts.plain import tip
from video_feedback_ui.parts.words import button, column
from video_feedback_ui.sessions.facts import PickFacts

_LETTERS = 40


class ShownChips(QWidget):
    """`asked` when one is pressed, `card_away` when the card is taken from the pick."""

    asked = Signal()
    card_away = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._flow = Flow()
        self._shown: tuple[tuple[str, ...], str] = ((), "")
        self._chips: list[QPushButton] = []
        self.setLayout(column(self._flow, gap=0, margins=(0, 4, 0, 0)))
        self.hide()

    @property
    def words(self) -> list[str]:
        """What stands there now."""
        return [made.text() for made in self._chips]

    def show_facts(self, facts: PickFacts) -> None:
        said, card = facts.differs, "" if facts.card is None else facts.card.words
        if (tuple(said), card) != self._shown:
            self._shown = (tuple(said), card)
            self._chips = [self._chip(words) for words in said] + ([self._card(card)] if card else [])
            self._flow.show_widgets([*self._chips])
        self.setVisible(bool(self._chips))

    def _chip(self, words: str) -> QPushButton:
        made = button(words, self.asked.emit, kind="chip")
        made.setAccessibleName(tr("How it is shown: {words}", words=words))
        made.setToolTip(tr("How it is shown"))
        return made

    def _card(self, words: str) -> QPushButton:
        short = words if len(words) <= _LETTERS else f"{words[: _LETTERS - 1].rstrip()}…"
        made = button(tr("Card: {words}  ×", words=short), partial(self.card_away.emit), kind="chip")
        made.setAccessibleName(tr("Take the card away: {words}", words=words))
        made.setToolTip(tip(tr("{words} The parent sees it with this moment. Press to take it away.", words=words)))
        return made
