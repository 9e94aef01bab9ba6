"""Opens every page in a language that says ⟦so⟧ of everything, and prints what it finds said in plain English: words
that do not go through translation. A process by itself, for the words of a module are said as it is read in."""

import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from video_feedback import words

# Names of products, of keys and of units, which are the same in every language.
_NO_WORDS = re.compile(
    r"\b(?:Video Feedback|English|CenterFace|libVLC|VLC|Qt for Python|Qt|FFmpeg, through PyAV|Inter|Phosphor"
    r"|HTML|CSV|JSON|PDF|DOCX|XLSX|ZIP|MP4|GB|MB|ms"
    r"|Toggle Media Play/Pause|Media (?:Play|Stop|Next|Previous)|Ctrl|Shift|Alt|Meta"
    r"|Space|Esc|Enter|Return|Del|Home|End|PgUp|PgDown|PgDn|Tab|Left|Right|Up|Down|Backspace|Menu|F\d+"
    r"|[A-Za-z])\b"
)
# What Qt makes by itself, and says in its own language; what a parent sees, and is in theirs.
_OTHERS = ("QCalendar", "QFileDialog", "QScrollBar", "CalmScreen")
painted: set[str] = set()
looked_at: set[str] = set()


def _listen() -> None:
    """Note down what is painted, as well."""
    draw = QPainter.drawText

    def heard(self: QPainter, *values: object) -> object:
        device = self.device()
        if not isinstance(device, QWidget) or _is_looked_at(device):
            painted.update(value for value in values if isinstance(value, str))
        return draw(self, *values)

    QPainter.drawText = heard  # type: ignore[assignment,method-assign]


def plain(said: str, typed: list[str]) -> str:
    """What is left of a text in plain English: neither said through translation nor typed by somebody."""
    left, depth = "", 0
    for letter in re.sub(r"<[^>]*>", "", said):
        depth += (letter == "⟦") - (letter == "⟧")
        left += letter if depth <= 0 and letter != "⟧" else " "
    if re.search(r"[^\W\d_]{2,}", left):
        for each in typed:
            left = re.sub(rf"(?<!\w){re.escape(each)}(?!\w)", " ", left)
    left = _NO_WORDS.sub(" ", left)
    return left.strip() if re.search(r"[^\W\d_]{2,}", left) else ""


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.statusTip(), widget.accessibleName(), widget.accessibleDescription())
    yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    if isinstance(widget, QAbstractSpinBox) and hasattr(widget, "suffix"):
        yield from (widget.suffix(), widget.prefix(), widget.specialValueText())
    if isinstance(widget, QMenu):
        yield from (each for action in widget.actions() for each in (action.text(), action.toolTip()))
    if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
        for row in range(min(model.rowCount(), 50)):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
                yield str(model.index(row, 0).data(role) or "")


def _is_looked_at(widget: QWidget) -> bool:
    up: QWidget | None = widget
    while up is not None:
        if type(up).__name__.startswith(_OTHERS):
            return False
        up = up.parentWidget()
    return True


def look(typed: list[str], found: dict[str, str]) -> None:
    """Add what is plain in any window there is, and where it was found."""
    for widget in QApplication.allWidgets():
        texts = {said for said in _texts(widget) if said} - looked_at
        if texts and _is_looked_at(widget):
            looked_at.update(texts)
            for said in texts:
                if left := plain(said, typed):
                    found.setdefault(left, f"{type(widget).__module__} {type(widget).__name__}: {said}")
    broken = list({part for each in typed for part in each.split()})  # as on a key, over two lines
    for said in painted - looked_at:
        if plain(said, typed) and (left := plain(said, broken)):
            found.setdefault(left, f"painted: {said}")
    looked_at.update(painted)
    painted.clear()


def main(folder: Path) -> None:
    """Go everywhere, and print what is plain, and where it was."""
    words.speak_through(lambda said, _: f"⟦{said}⟧")
    _listen()
    from tests.ui import every_place  # noqa: PLC0415 (words are said as a module is read in)

    found: dict[str, str] = {}
    every_place.visit(folder, lambda typed: look(typed, found))
    print(json.dumps(found), flush=True)
    os._exit(0)  # nothing of it is to be put away in order


if __name__ == "__main__":
    main(Path(sys.argv[1]))
