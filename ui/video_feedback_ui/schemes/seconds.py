"""Seconds to set, kept as milliseconds."""

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QSpinBox

from video_feedback_ui.parts.stepper import Stepper


class SecondsBox(QSpinBox):
    """Shows `2.5 s` for 2500."""

    def textFromValue(self, value: int) -> str:  # noqa: N802 (Qt's spelling)
        return f"{value / 1000:g}"

    def valueFromText(self, text: str) -> int:  # noqa: N802 (Qt's spelling)
        try:
            return round(float(text.removesuffix(self.suffix()).replace(",", ".").strip()) * 1000)
        except ValueError:
            return self.value()

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        plain = text.removesuffix(self.suffix()).replace(",", ".").strip()
        if not plain or plain == ".":
            return QValidator.State.Intermediate, text, at
        try:
            fits = self.minimum() <= float(plain) * 1000 <= self.maximum()
        except ValueError:
            fits = False
        return (QValidator.State.Acceptable if fits else QValidator.State.Invalid), text, at


class Seconds(Stepper):
    """`chosen` gives milliseconds. With a `nothing`, the least is one step below none, and says that instead."""

    def __init__(self, name: str, most_ms: int, step_ms: int, nothing: str = "") -> None:
        super().__init__(name, -step_ms if nothing else 0, most_ms, step_ms, "s", box=SecondsBox())
        self.box.setSpecialValueText(nothing)
