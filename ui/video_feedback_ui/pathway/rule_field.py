"""When a step is, by choice: what it counts from, how much, before or after. The text of the rule is never typed."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QSpinBox, QWidget

from video_feedback.pathway.rules import BIRTH, DUE, MOST, STAGE, Rule, Unit
from video_feedback.words import tr
from video_feedback_ui.parts.dropdown import Dropdown
from video_feedback_ui.parts.words import column, label, row

_PREGNANCY = "pregnancy"
_UNITS: tuple[Unit, ...] = ("days", "weeks", "months", "working days")
_UNIT_WORDS: dict[Unit, str] = {
    "days": tr("days"),
    "weeks": tr("weeks"),
    "months": tr("months"),
    "working days": tr("working days"),
}
_WAYS = ((tr("after"), 1), (tr("before"), -1))


class RuleField(QWidget):
    """`changed` tells that another rule is chosen. `steps` are the key and the name of those it can count from."""

    changed = Signal()

    def __init__(self, name: str, steps: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.anchor = Dropdown(tr("{name}: what it counts from", name=name))
        self.anchor.addItem(tr("Weeks of pregnancy"), _PREGNANCY)
        self.anchor.addItem(tr("The due date"), DUE)
        self.anchor.addItem(tr("The birth"), BIRTH)
        for key, called in steps:
            self.anchor.addItem(f"“{called}”", f"{STAGE}{key}")
        self.anchor.setMinimumContentsLength(18)
        self.number = _box(tr("{name}: how many", name=name), 0, MOST["days"])
        self.unit = Dropdown(tr("{name}: days, weeks or months", name=name))
        for unit in _UNITS:
            self.unit.addItem(_UNIT_WORDS[unit], unit)
        self.way = Dropdown(tr("{name}: before or after", name=name))
        for words, sign in _WAYS:
            self.way.addItem(words, sign)
        self.unit.setMinimumContentsLength(11)
        self.way.setMinimumContentsLength(6)
        self.weeks = _box(tr("{name}: weeks of the pregnancy", name=name), 0, 54)
        self.days = _box(tr("{name}: and days", name=name), 0, 6)
        self._offset, self._pregnancy = QWidget(), QWidget()
        self._offset.setLayout(row(self.number, self.unit, self.way, None, gap=6))
        self._pregnancy.setLayout(
            row(self.weeks, label(tr("weeks +"), "small"), self.days, label("days", "small"), None, gap=6)
        )
        self.setLayout(column(self.anchor, self._offset, self._pregnancy, gap=6))
        for each in (self.anchor, self.unit, self.way):
            each.currentIndexChanged.connect(self._changed)
        for box in (self.number, self.weeks, self.days):
            box.valueChanged.connect(self._changed)
        self.show_rule(Rule(anchor=BIRTH, number=2, unit="months"))

    def show_rule(self, rule: Rule) -> None:
        parts = (self.anchor, self.number, self.unit, self.way, self.weeks, self.days)
        blockers = [QSignalBlocker(part) for part in parts]
        if rule.unit == _PREGNANCY:
            self.anchor.setCurrentIndex(self.anchor.findData(_PREGNANCY))
            self.weeks.setValue(rule.number // 7)
            self.days.setValue(rule.number % 7)
        else:
            self.anchor.setCurrentIndex(max(0, self.anchor.findData(rule.anchor)))
            self.number.setValue(abs(rule.number))
            self.unit.setCurrentIndex(self.unit.findData(rule.unit))
            self.way.setCurrentIndex(int(rule.number < 0))
        for blocker in blockers:
            blocker.unblock()
        self._follow()

    def rule(self) -> Rule:
        """The rule that is chosen."""
        anchor = self.anchor.currentData()
        if anchor == _PREGNANCY:
            return Rule(anchor=DUE, number=7 * self.weeks.value() + self.days.value(), unit="pregnancy")
        unit: Unit = self.unit.currentData()
        number = min(self.number.value(), MOST[unit]) * self.way.currentData()
        return Rule(anchor=anchor, number=number, unit=unit if number else "days")

    def _changed(self) -> None:
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        is_pregnancy = self.anchor.currentData() == _PREGNANCY
        self._pregnancy.setVisible(is_pregnancy)
        self._offset.setVisible(not is_pregnancy)


def _box(name: str, least: int, most: int) -> QSpinBox:
    made = QSpinBox()
    made.setAccessibleName(name)
    made.setRange(least, most)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setFixedWidth(72)
    return made
