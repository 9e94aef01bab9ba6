"""Words and buttons in the house's voices. Every text is plain: nothing that was typed is ever read as markup."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from video_feedback_ui.parts.icons import wear
from video_feedback_ui.parts.plain import face


def label(text: str, voice: str = "", *, wraps: bool = False) -> QLabel:
    """A line of words. Voices: title, strong, medium, second, small, small-ink, small-strong, chip, chip-on, key,
    badge, said, stop."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("voice", voice)
    made.setWordWrap(wraps)
    return made


def button(text: str, then: Callable[[], object], *, icon: str = "", kind: str = "", tip: str = "") -> QPushButton:
    """A button. Kinds: filled (one on a page), flat, chip, words, contents; else quiet."""
    made = QPushButton(face(text))
    made.setProperty("kind", kind)
    made.setAccessibleName(text)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if icon:
        wear(made, icon, "on_accent" if kind == "filled" else "ink")
        # Wider than the icon is drawn: it keeps the words at a distance.
        made.setIconSize(QSize(26, 18))
    if tip:
        made.setToolTip(tip)
    made.clicked.connect(lambda: then())
    return made


def tool(
    name: str, icon: str, then: Callable[[], object], *, kind: str = "flat", role: str = "ink", key: str = ""
) -> QToolButton:
    """A button that is an icon alone. `name` is its accessible name and, with its key, its tool tip."""
    made = QToolButton()
    made.setProperty("kind", kind)
    made.setAccessibleName(name)
    made.setToolTip(f"{name}  ({key})" if key else name)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    wear(made, icon, role)
    made.setIconSize(QSize(20, 20))
    made.clicked.connect(lambda: then())
    return made


def field(name: str, hint: str = "") -> QLineEdit:
    """A line to type in. `name` is what a screen reader says."""
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    return made


def rekind(made: QPushButton, kind: str) -> None:
    """Give a button another kind."""
    if made.property("kind") != kind:
        made.setProperty("kind", kind)
        made.style().unpolish(made)
        made.style().polish(made)


def card() -> QFrame:
    """An empty card."""
    made = QFrame()
    made.setProperty("kind", "card")
    return made


def rule() -> QFrame:
    """A thin line between things."""
    made = QFrame()
    made.setProperty("kind", "rule")
    return made


def row(
    *parts: QWidget | QLayout | int | None, gap: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QHBoxLayout:
    """Things side by side. A number is a space of that many pixels; None takes what is left."""
    made = QHBoxLayout()
    _fill(made, parts, gap, margins)
    return made


def column(
    *parts: QWidget | QLayout | int | None, gap: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QVBoxLayout:
    """Things one below the other. A number is a space; None takes what is left."""
    made = QVBoxLayout()
    _fill(made, parts, gap, margins)
    return made


def _fill(
    layout: QBoxLayout, parts: tuple[QWidget | QLayout | int | None, ...], gap: int, margins: tuple[int, int, int, int]
) -> None:
    layout.setSpacing(gap)
    layout.setContentsMargins(*margins)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout, for good."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
