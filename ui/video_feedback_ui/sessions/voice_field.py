"""The voice of the baby: the lines of a pick that the parent sees, in up to two languages, and whose words they are."""

import unicodedata
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPushButton, QWidget

from video_feedback.feedback.kind_words import amiss
from video_feedback.library.cards import LANGUAGES
from video_feedback.words import tr
from video_feedback_schemas.records import Speaker
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.menu import Choices, offer
from video_feedback_ui.parts.words import button, column, label, row
from video_feedback_ui.sessions.facts import PickFacts
from video_feedback_ui.sessions.marks import named

_FROM_THE_RIGHT = frozenset(("ar", "fa", "he", "ps", "ur", "yi"))
_EDGE, _GAP = 12, 12


class VoiceField(QLineEdit):
    """A line to type in, with a speech mark at its head and perhaps its language at its end. It runs the way of its
    first letter."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "voice")
        self.setFixedHeight(40)
        self._language = ""
        self._mark = IconLabel("chat-text", 16, "accent")
        self._mark.setParent(self)
        self._tongue = label("", "small")
        self._tongue.setParent(self)
        self._tongue.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.textChanged.connect(lambda _: self._turn())
        self.speak("", is_named=False)

    def speak(self, language: str, *, is_named: bool) -> None:
        """The language of the line, and whether it is said there."""
        self._language = language
        name = LANGUAGES.get(language, language)
        self._tongue.setText(name if is_named else "")
        self._tongue.adjustSize()
        self._tongue.setVisible(is_named)
        self.setAccessibleName(
            tr("Baby’s voice in {language}: the parent sees this", language=name)
            if is_named
            else tr("Baby’s voice: the parent sees this")
        )
        self._turn()

    def mark(self, icon: str) -> None:
        """What stands at its head."""
        self._mark.show_icon(icon)

    def _turn(self) -> None:
        way = Qt.LayoutDirection.RightToLeft if from_the_right(self.text(), self._language) else _LEFT
        if way != self.layoutDirection():
            self.setLayoutDirection(way)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        head = 24
        tail = self._tongue.width() + _GAP if self._tongue.text() else 0
        is_left = self.layoutDirection() == _LEFT
        self.setTextMargins(head if is_left else tail, 0, tail if is_left else head, 0)
        for each, is_first in ((self._mark, True), (self._tongue, False)):
            x = _EDGE if is_first == is_left else self.width() - _EDGE - each.width()
            each.move(QPoint(x, (self.height() - each.height()) // 2))


class VoiceLines(QWidget):
    """One line, or two where the family speaks two languages; below each, at once, why it would not be shown.

    `whose_asked` when the worker says whose words they are.
    """

    whose_asked = Signal(str)  # Speaker

    def __init__(self) -> None:
        super().__init__()
        self.first, self.other = VoiceField(), VoiceField()
        self._amiss = {each: label("", "small-ink", wraps=True) for each in (self.first, self.other)}
        self._name = label("", "small")
        self.whose: dict[Speaker, QPushButton] = {}
        group = QButtonGroup(self)
        for speaker, whose, tip in _WHOSE:
            made = button(whose, partial(self.whose_asked.emit, speaker), kind="words", tip=tip)
            made.setCheckable(True)
            made.setFixedHeight(18)
            made.setAccessibleName(tr("Baby’s voice: {whose}", whose=whose))
            group.addButton(made)
            self.whose[speaker] = made
        for line, words in self._amiss.items():
            words.hide()
            line.textChanged.connect(lambda _, line=line: self._tell(line))
        choice = row(*self.whose.values(), gap=0)
        above = named(self._name, choice, label(tr("Parent sees this"), "small"))
        lines = [each for line, words in self._amiss.items() for each in (line, words)]
        self.setLayout(column(above, *lines, gap=3))
        self.be_narrow(is_narrow=False)

    def show_facts(self, facts: PickFacts) -> None:
        """Which languages there are, whose words they are, and the picture beside them."""
        plan, pick = facts.plan, facts.pick
        has_two = bool(plan.second_language)
        self.first.speak(plan.language, is_named=has_two)
        self.other.speak(plan.second_language, is_named=has_two)
        # In easy read one line is shown. What was written for the other one is not hidden from the worker.
        self.other.setVisible(has_two and (not plan.easy_read or bool(pick.voice_other)))
        symbol = pick.symbol if plan.easy_read else ""
        theirs = pick.voice_by == "parent"
        self.first.mark(symbol or ("quotes" if theirs else "chat-text"))
        self.other.mark("quotes" if theirs else "chat-text")
        hint = tr("What did the parent say for the baby?") if theirs else tr("What would your baby say?")
        for line in self._amiss:
            line.setPlaceholderText(hint)
        self.whose[pick.voice_by].setChecked(True)
        for line in self._amiss:
            self._tell(line)

    def be_narrow(self, *, is_narrow: bool) -> None:
        """Fewer words on a small window."""
        self._name.setText(tr("Baby’s voice") if is_narrow else tr("Baby’s voice, large under the picture"))

    def offer_said(self, choices: Choices) -> None:
        """Words that the parent said, to choose from."""
        offer(self.whose["parent"], choices)

    def _tell(self, line: VoiceField) -> None:
        why = amiss(line.text())
        self._amiss[line].setText(why)
        self._amiss[line].setVisible(bool(why) and not line.isHidden())
        line.setAccessibleDescription(why)


_LEFT = Qt.LayoutDirection.LeftToRight
_WHOSE: tuple[tuple[Speaker, str, str], ...] = (
    ("worker", tr("My words"), tr("You lend the baby these words")),
    ("parent", tr("Their words"), tr("The parent said this for the baby: it is kept as theirs, to the letter")),
)


def from_the_right(words: str, language: str) -> bool:
    """Whether a line runs from right to left: its first letter says so, and before there is one its language."""
    for letter in words:
        way = unicodedata.bidirectional(letter)
        if way in ("L", "R", "AL"):
            return way != "L"
    return language in _FROM_THE_RIGHT
