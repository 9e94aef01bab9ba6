"""What a family opens to: a row of tabs, each a page of its own that is made when it is first asked for.

A tab is a widget made with the bridge. `show_family(id)` brings it up to date; it is called whenever it is shown.
`leave()`, where it has one, finishes what was being typed; `show_thing(thing)` shows what a place names behind the
tab's own name (`goal:ID`).
"""

from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.words import row
from video_feedback_ui.theme import S5


@dataclass(frozen=True, slots=True)
class Tab:
    """`name` stands in its place, `family:ID/name`; `kind` is the class that shows it, by its way."""

    name: str
    words: str
    kind: str

    def make(self, bridge: Bridge) -> QWidget:
        """Imported only now: the page of the films is there before one that nobody asked for."""
        module, _, kind = f"video_feedback_ui.{self.kind}".rpartition(".")
        made: QWidget = getattr(import_module(module), kind)(bridge)
        return made


FILMS = "films"
TABS = (
    Tab(FILMS, tr("Films and sessions"), "families.films_tab.FilmsTab"),
    Tab("thread", tr("What we shared"), "visits_thread.tab.ThreadTab"),
    Tab("consent", tr("People and consent"), "consent.tab.ConsentTab"),
    Tab("pathway", tr("Pathway"), "pathway.tab.PathwayTab"),
    Tab("goals", tr("Goals"), "goals.tab.GoalsTab"),
    Tab("calm", tr("Calm and cards"), "calm.tab.CalmTab"),
)


class TabRow(QWidget):
    """The tabs side by side. The arrow keys go from one to the next."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "tabs")
        self.setFixedHeight(44)
        self._buttons: dict[str, QPushButton] = {}
        group = QButtonGroup(self)
        for tab in TABS:
            made = QPushButton(tab.words)
            made.setProperty("kind", "tab")
            made.setCheckable(True)
            made.setCursor(Qt.CursorShape.PointingHandCursor)
            made.setAccessibleName(tab.words)
            made.clicked.connect(lambda _=False, name=tab.name: self.chosen.emit(name))
            group.addButton(made)
            self._buttons[tab.name] = made
        self.setLayout(row(*self._buttons.values(), None, gap=4, margins=(S5 - 12, 0, S5, 0)))

    def show_tab(self, name: str) -> None:
        self._buttons[name].setChecked(True)

    def button(self, name: str) -> QPushButton:
        return self._buttons[name]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        buttons = list(self._buttons.values())
        at = next(place for place, made in enumerate(buttons) if made.isChecked())
        made = buttons[(at + step) % len(buttons)]
        made.setFocus(Qt.FocusReason.TabFocusReason)
        made.click()
