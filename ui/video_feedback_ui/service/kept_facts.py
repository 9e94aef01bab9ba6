"""What the service laid down, each fact in a field that keeps what is typed or chosen."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QSpinBox, QVBoxLayout

from video_feedback.library import service
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.choice import Choice
from video_feedback_ui.parts.kept import Kept
from video_feedback_ui.parts.stepper import Stepper
from video_feedback_ui.parts.word_box import WordBox
from video_feedback_ui.parts.words import column, field, label, row

PLACE = "service"
_LONGEST = 200


class Hundredths(QSpinBox):
    """A share, such as 0.30, as whole hundredths."""

    def textFromValue(self, value: int) -> str:  # noqa: N802 (Qt's spelling)
        return f"{value / 100:.2f}"

    def valueFromText(self, text: str) -> int:  # noqa: N802 (Qt's spelling)
        try:
            return round(100 * float(text))
        except ValueError:
            return self.value()


class KeptFacts(QObject):
    """Makes the fields, fills them with what the library holds, and writes what is changed: one step each."""

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.lines: dict[str, QLineEdit] = {}
        self.steppers: dict[str, Stepper] = {}
        self.choices: dict[str, Choice] = {}
        self._kept: dict[str, Kept] = {}
        self._shows: list[Callable[[service.Service], object]] = []

    def line(self, name: str, words: str, hint: str = "") -> QVBoxLayout:
        """A line to type in, below its name."""
        made = field(words, hint)
        self._keep_line(name, words, made)
        return column(label(words, "small"), made, gap=4)

    def word_box(self, name: str, words: str, offered: tuple[str, ...], hint: str) -> QVBoxLayout:
        """A line to type in that offers words."""
        made = WordBox(words, offered, hint)
        self._keep_line(name, words, made.line)
        return column(label(words, "small"), made, gap=4)

    def number(self, name: str, words: str, unit: str, sentence: str, *, step: int = 1) -> QVBoxLayout:
        """A whole number, with a sentence that says what it does."""
        low, high = service.BOUNDS[name]
        made = Stepper(words, int(low), int(high), step, unit)
        return self._stepper(name, words, made, sentence, 1)

    def share(self, name: str, words: str, sentence: str) -> QVBoxLayout:
        """A share with two decimals."""
        low, high = service.BOUNDS[name]
        box = Hundredths()
        made = Stepper(words, round(100 * low), round(100 * high), 5, "", box=box)
        box.setSuffix("")
        return self._stepper(name, words, made, sentence, 100)

    def choice(self, name: str, words: str, options: tuple[tuple[str, str, str], ...]) -> Choice:
        """One of a few."""
        made = Choice(words, options)
        made.chosen.connect(partial(self._write, name, words))
        self._shows.append(lambda held: made.show_choice(getattr(held, name)))
        self.choices[name] = made
        return made

    def show_all(self) -> None:
        """Show what the library holds; what is being typed stays."""
        held = service.get(self._bridge.db)
        for show in self._shows:
            show(held)

    def flush(self) -> None:
        """Write what is typed and not written yet."""
        for kept in self._kept.values():
            kept.flush()

    def _keep_line(self, name: str, words: str, made: QLineEdit) -> None:
        made.setMaxLength(_LONGEST)
        kept = Kept(made, lambda typed, joins: self._write(name, words, typed.strip(), joins=joins))
        self._shows.append(lambda held: kept.show(getattr(held, name), tidied=True))
        self.lines[name], self._kept[name] = made, kept

    def _stepper(self, name: str, words: str, made: Stepper, sentence: str, parts: int) -> QVBoxLayout:
        made.chosen.connect(lambda value: self._write(name, words, value if parts == 1 else value / parts))
        self._shows.append(lambda held: made.show_number(round(parts * getattr(held, name))))
        self.steppers[name] = made
        return column(label(words, "small"), row(made, None), label(sentence, "small", wraps=True), gap=4)

    def _write(self, name: str, words: str, value: Any, *, joins: bool = False) -> bool:
        with (
            self._bridge.telling() as went_well,
            self._bridge.change(tr("Your service: {words}", words=words), place=PLACE, joins=joins) as db,
        ):
            service.keep(db, replace(service.get(db), **{name: value}))
        return bool(went_well)
