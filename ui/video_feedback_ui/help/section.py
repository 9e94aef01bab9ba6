"""One card of Help: a title and its entries, each of which can be found by its words."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QWidget

from video_feedback.words import tr
from video_feedback_schemas.records import Code, Group
from video_feedback_ui.actions import Action, keyboard
from video_feedback_ui.help.entry import Entry
from video_feedback_ui.parts.grid import CardGrid
from video_feedback_ui.parts.key_caps import KeyCaps
from video_feedback_ui.parts.plain import tip
from video_feedback_ui.parts.shapes import ShapeMark
from video_feedback_ui.parts.words import column, label, row


class Line(QWidget):
    """An entry that is found by `sought`: lower case, with all its words in it."""

    def __init__(self, sought: str) -> None:
        super().__init__()
        self.sought = sought.casefold()


class Section(QFrame):
    """Entries side by side where there is room, made by `make` when they are first wanted. `show_found` shows those
    that hold all the words."""

    def __init__(
        self, title: str, icon: str, make: Callable[[], Sequence[Line]], *, narrowest: int = 320, gap: int = 12
    ) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.title, self.icon = title, icon
        self._make: Callable[[], Sequence[Line]] | None = make
        self._lines: list[Line] = []
        self._grid = CardGrid(narrowest, gap)
        self.setLayout(column(label(title, "strong"), 4, self._grid, gap=8, margins=(24, 18, 24, 20)))

    def fill(self) -> None:
        """Make the entries, if they are not there yet."""
        if self._make is not None:
            self._lines, self._make = list(self._make()), None
            self._grid.show_cards(self._lines)

    def show_found(self, words: Sequence[str]) -> int:
        """Show what holds all the words (everything, if the title does). Gives how many entries are shown."""
        self.fill()
        by_title = all(word in self.title.casefold() for word in words)
        shown = [line for line in self._lines if by_title or all(word in line.sought for word in words)]
        self._grid.show_cards(shown)
        self.setVisible(bool(shown))
        return len(shown)


def step(number: int, entry: Entry) -> Line:
    """A numbered step of the cycle."""
    badge = label(str(number), "badge")
    badge.setFixedSize(QSize(28, 28))
    badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
    line = plain(entry)
    made = Line(line.sought)
    beside = row(badge, line, gap=14)
    beside.setAlignment(badge, Qt.AlignmentFlag.AlignTop)
    beside.setStretch(1, 1)
    made.setLayout(beside)
    return made


def plain(entry: Entry) -> Line:
    """A title with its key, and a sentence or two."""
    made = Line(f"{entry.title} {entry.words} {entry.action}")
    head = row(label(entry.title, "medium"), gap=10)
    if entry.action:
        head.addWidget(KeyCaps(keyboard.keys(entry.action)[:1]))
    head.addStretch(1)
    made.setLayout(column(head, label(entry.words, "second", wraps=True), None, gap=3))
    return made


def key(name: str, action: Action) -> Line:
    """What a key does."""
    made = Line(f"{action.words} {name.replace('_', ' ')} {' '.join(keyboard.keys(name))} {action.where}")
    keys = KeyCaps(keyboard.keys(name))
    keys.setFixedWidth(206)
    words = label(action.words, wraps=True)
    line = row(keys, words, gap=12)
    line.setStretch(1, 1)
    line.setAlignment(keys, Qt.AlignmentFlag.AlignTop)
    made.setLayout(line)
    return made


def code(code_: Code, group: Group) -> Line:
    """The key of a code, its shape, and what it means."""
    made = Line(
        tr(
            "{code} {key} {group} {definition} code key",
            code=code_.label,
            key=code_.key,
            group=group.label,
            definition=code_.definition,
        )
    )
    made.setToolTip(
        tip(
            tr("{definition}. Look for: {look_for}", definition=code_.definition, look_for=code_.look_for)
            if code_.look_for
            else code_.definition
        )
    )
    cap = label(code_.key.upper() or "–", "key")
    cap.setFixedSize(QSize(28, 28))
    cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
    kind = tr("point") if code_.kind == "point" else tr("stretch")
    words = column(label(code_.label, "medium"), label(f"{group.label} · {kind}", "small"), gap=0)
    made.setLayout(row(cap, ShapeMark(group), words, None, gap=10))
    return made
