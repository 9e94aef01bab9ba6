"""Keys as they stand on the keyboard: one cap for each."""

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from video_feedback.words import tr
from video_feedback_ui.parts.words import label, row

_SHORT = {
    "Left": "←",
    "Right": "→",
    "Up": "↑",
    "Down": "↓",
    "Return": "Enter",
    "Escape": "Esc",
    "Delete": tr("Del"),
}


def caps(key: str) -> list[str]:
    """The caps of one combination: `Ctrl+Z` is `Ctrl` and `Z`."""
    text = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    head, plus, last = text.rpartition("+") if len(text) > 1 else ("", "", text)
    if plus and not last:  # the plus key itself
        head, last = head.removesuffix("+"), "+"
    return [*filter(None, head.split("+")), _SHORT.get(last, last)]


class KeyCaps(QWidget):
    """All the keys of an action; the caps of one combination stand together."""

    def __init__(self, keys: Sequence[str]) -> None:
        super().__init__()
        line = row(gap=4)
        shown = list(dict.fromkeys(tuple(caps(key)) for key in keys))
        for place, combination in enumerate(shown):
            if place:
                line.addWidget(label(tr("or"), "small"))
            for cap in combination:
                line.addWidget(label(cap, "key"))
        line.addStretch(1)
        self.setLayout(line)
        self.setAccessibleName(tr(" or ").join(" ".join(combination) for combination in shown))
