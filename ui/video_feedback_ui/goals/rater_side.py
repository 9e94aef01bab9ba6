"""One of the two in the dialog of a rating: the rung, by choosing or by asking, their words, and what it rests on."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit, QStackedWidget, QWidget

from video_feedback.errors import Trouble
from video_feedback.goals import light
from video_feedback.goals.levels import HOPE, RATERS, stands
from video_feedback.goals.light import Answer
from video_feedback.goals.standing import Standing
from video_feedback.words import tr
from video_feedback_schemas.goal_records import Rater, Rating
from video_feedback_ui.goals.deeds import Said
from video_feedback_ui.goals.marks import Mark
from video_feedback_ui.goals.rung_button import RungButton
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.reader_chip import ReaderChip
from video_feedback_ui.parts.words import button, clear, column, label, row

Proofs = tuple[frozenset[str], frozenset[str]]
"""Moments and sessions, by id."""
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_NO_RUNG = tr("This goal’s ladder has no rung for it. Its form can add one.")


class RaterSide(QFrame):
    """`ask_proofs` is called with what is linked now, and gives what is linked then."""

    def __init__(self, rater: Rater, ask_proofs: Callable[["RaterSide"], object]) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.rater = rater
        self.level: float | None = None
        self.proofs: Proofs = (frozenset(), frozenset())
        self.rungs: dict[float, RungButton] = {}
        self.answers: dict[str, RungButton] = {}
        self._standing: Standing | None = None
        self._rungs, self._asked = column(gap=3), column(gap=6)
        by_rung, by_asking = QWidget(), QWidget()
        by_rung.setLayout(column(self._rungs, None, gap=0))
        by_asking.setLayout(column(self._asked, None, gap=0))
        self._ways = QStackedWidget()
        self._ways.setStyleSheet("background: transparent;")
        self._ways.addWidget(by_rung)
        self._ways.addWidget(by_asking)
        whose = RATERS[rater]
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(68)
        self.words.setAccessibleName(tr("{whose}’s words", whose=whose))
        self.reader = ReaderChip()
        self.reader.chose.connect(self.reader.show_reader)
        self.link = button(tr("Link moments and sessions"), lambda: ask_proofs(self), icon="link", kind="flat")
        self.link.setAutoDefault(False)
        if rater == "parent":
            self.words.setPlaceholderText(tr("As they said it, to the letter"))
            who = row(IconLabel("heart", 14), label(tr("The parent can read this"), "small"), gap=6)
            name = tr("In the parent’s own words")
        else:
            self.words.setPlaceholderText(tr("What you saw, where and when"))
            who = row(self.reader)
            name = tr("What you saw")
        top = QWidget()  # as high on both sides
        top.setLayout(row(label(name, "small"), None, who))
        top.setFixedHeight(28)
        self.setLayout(
            column(
                row(Mark(rater), label(whose, "strong"), None, gap=8),
                self._ways, 4,
                top,
                self.words,
                row(self.link, None, margins=(-8, 0, 0, 0)),
                gap=6, margins=(14, 12, 14, 10),
            )
        )  # fmt: skip
        self._loaded = self._state()

    def show_standing(self, standing: Standing, rating: Rating | None, proofs: Proofs) -> None:
        """A goal's ladder, with what this one said on the day, or nothing."""
        self._standing = standing
        self.level = rating.level if rating else None
        self.proofs = proofs
        self.words.setPlainText(rating.words if rating else "")
        self.reader.show_reader(rating.words_for if rating else "worker")
        clear(self._rungs)
        self.rungs = {}
        for rung in standing.rungs:
            name = rung.name if rung.words else tr("{rung}: no words yet", rung=rung.name)
            made = RungButton(self.rater, name, rung.words, is_hope=rung.level == HOPE)
            made.clicked.connect(lambda _=False, level=rung.level: self._choose(level))
            self.rungs[rung.level] = made
            self._rungs.addWidget(made)
        self._show_questions(None if self.level is None else self.level >= HOPE)
        self._follow()
        self._loaded = self._state()

    @property
    def is_touched(self) -> bool:
        """Whether something was chosen or typed since the day was shown."""
        return self._state() != self._loaded

    def _state(self) -> tuple[object, ...]:
        return self.level, self.words.toPlainText(), self.reader.reader, self.proofs

    def ask(self, *, asks: bool) -> None:
        """Ask yes or no, or let a rung be chosen."""
        self._ways.setCurrentIndex(1 if asks else 0)

    def said(self) -> Said:
        """What is to be written down. Raises Trouble for words without a rung."""
        words = self.words.toPlainText()
        if self.level is None and (words.strip() or any(self.proofs)):
            whose = tr("the parent’s words") if self.rater == "parent" else tr("what you saw")
            raise Trouble(tr("Choose a rung for {whose}, or take the words and links out.", whose=whose))
        moments, sessions = self.proofs
        return Said(
            rater=self.rater, level=self.level, words=words, words_for=self.reader.reader, moments=moments,
            sessions=sessions,
        )  # fmt: skip

    def show_proofs(self, proofs: Proofs) -> None:
        """What it rests on."""
        self.proofs = proofs
        self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        shown = list((self.answers if self._ways.currentIndex() else self.rungs).values())
        at = next((place for place, made in enumerate(shown) if made.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
        else:
            shown[min(max(0, at + step), len(shown) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, level: float) -> None:
        self.level = None if self.level == level else level
        self._follow()

    # Asking

    def _show_questions(self, reached: bool | None) -> None:
        assert self._standing is not None
        goal = self._standing.goal
        had_focus = self._ways.isAncestorOf(QApplication.focusWidget() or self)
        clear(self._asked)
        self.answers = {}
        self._asked.addWidget(label(light.ASKS, "medium"))
        first = row(gap=8)
        for words, value in ((tr("Yes"), True), (tr("Not yet"), False)):
            made = button(words, partial(self._show_questions, value), kind="choice")
            made.setAutoDefault(False)
            made.setCheckable(True)
            made.setChecked(reached is value)
            made.setAccessibleName(f"{RATERS[self.rater]}: {light.ASKS} {words}")
            first.addWidget(made)
            if reached is value and had_focus:
                made.show()  # Qt shows what joins a layout only later, and till then it takes no keys
                made.setFocus()
        first.addStretch(1)
        self._asked.addLayout(first)
        if reached is not None and light.is_for(goal):
            self._asked.addWidget(label(tr("How far?"), "medium"))
            for answer in light.answers(goal, reached=reached):
                self._asked.addWidget(self._answer(answer))
        self._follow()

    def _answer(self, answer: Answer) -> RungButton:
        assert self._standing is not None
        words = next((rung.words for rung in self._standing.rungs if rung.level == answer.level), "")
        made = RungButton(self.rater, answer.words, words)
        fits = light.fits(self._standing.goal, answer)
        made.setEnabled(fits)
        if not fits:
            made.setToolTip(_NO_RUNG)
        made.clicked.connect(lambda: self._choose(answer.level))
        made.setProperty("level", answer.level)
        self.answers[answer.words] = made
        return made

    def _follow(self) -> None:
        for level, made in self.rungs.items():
            made.setChecked(level == self.level)
        for made in self.answers.values():
            made.setChecked(made.property("level") == self.level and made.isEnabled())
        count = sum(map(len, self.proofs))
        words = tr("Link moments and sessions") if not count else tr("Linked: {count}. Change", count=count)
        self.link.setText(words)
        self.link.setAccessibleName(f"{RATERS[self.rater]}: {words}")
        chosen = stands(self.level) if self.level is not None else tr("nothing chosen")
        self.setAccessibleDescription(f"{RATERS[self.rater]}: {chosen}")


def proofs_of(found: Sequence[tuple[str | None, str | None]]) -> Proofs:
    """Moments and sessions apart."""
    return (
        frozenset(moment for moment, _ in found if moment is not None),
        frozenset(session for _, session in found if session is not None),
    )
