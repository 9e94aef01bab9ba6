"""Settings of the keys: every action with its keys, found by typing, changed by pressing."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from video_feedback.library import schemes
from video_feedback.words import tr
from video_feedback_schemas.records import Scheme
from video_feedback_ui.actions import ACTIONS, PRESENT, keyboard
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.keyboard import presses
from video_feedback_ui.keyboard.clashes import can_go_without, clash
from video_feedback_ui.keyboard.key_row import KeyRow
from video_feedback_ui.keyboard.printing import CardPrinter
from video_feedback_ui.parts.grid import CardGrid
from video_feedback_ui.parts.later import Later
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.search import SearchField
from video_feedback_ui.parts.words import button, card, column, label, row
from video_feedback_ui.theme import S4, S5

_NARROWEST = 470


class KeysView(QWidget):
    """What is changed holds at once, everywhere. `left` when one has seen enough."""

    left = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._rows: dict[str, KeyRow] = {}
        self.search = SearchField(tr("Find an action or a key"), 280)
        self.search.textChanged.connect(self._find)
        self._printer = CardPrinter(bridge, self, lambda: scheme_in_use(bridge))
        self.reset = button(tr("All as on the first day"), self._reset_all, icon="arrow-counter-clockwise")
        self.save = button(tr("Save the card"), self._printer.ask_where, icon="download-simple")
        self.print_ = button(tr("Print the card"), self._printer.print_, icon="printer")
        self._nothing = label(tr("No action or key of that name."), "second")
        self._nothing.hide()
        self._sections = {
            where: self._section(where) for where in dict.fromkeys(each.where for each in ACTIONS.values())
        }
        self._later = Later(self, [partial(self._fill, where) for where in self._sections])
        area = scrolled(
            column(*(made for made, _ in self._sections.values()), self._nothing, None, gap=S4, margins=(0, 4, 0, S5))
        )
        back = button(tr("Settings"), self.left.emit, kind="flat")
        head = row(back, label("›", "second"), label(tr("Keys"), "title"), None, self.search, gap=8)
        words = label(
            tr("Press a key’s cap, then the key you would rather have. Codes have theirs in their scheme."), "second"
        )
        tools = row(words, None, self.reset, self.save, self.print_, gap=8)
        self.setLayout(column(head, tools, 8, area, gap=8, margins=(S5, 20, S5, 0)))
        keyboard.changed.connect(self._show)
        self._show()

    @property
    def rows(self) -> dict[str, KeyRow]:
        """A row for each action, by its name."""
        self._later.finish()
        return self._rows

    def _section(self, where: str) -> tuple[QWidget, CardGrid]:
        made, grid = card(), CardGrid(_NARROWEST, 6)
        made.setLayout(column(label(where, "strong"), grid, gap=8, margins=(24, 18, 24, 18)))
        return made, grid

    def _fill(self, where: str) -> None:
        rows = {name: KeyRow(name) for name, action in ACTIONS.items() if action.where == where}
        for each in rows.values():
            each.asked.connect(self._ask)
            each.taken_over.connect(self._take_over)
            each.reset_asked.connect(self._reset)
            each.show_keys()
        self._rows |= rows
        self._sections[where][1].show_cards(list(rows.values()))

    def show_now(self) -> None:
        """It comes into view."""
        self._later.begin()
        self.search.setFocus()

    # Changing

    def _ask(self, name: str, old: str, new: str) -> None:
        if new and ACTIONS[name].where == PRESENT and name.startswith("parent_"):
            new = presses.without_modifiers(new)  # in their window a key is the same whatever is held with it
        if new:
            found = clash(name, new, scheme_in_use(self._bridge).codes)
            if found is not None:
                self.rows[name].show_clash(new, found)
                return
        elif not can_go_without(name):
            self._bridge.told.emit(tr("In the parent’s window every action needs a key. Choose another one."), False)
            return
        self._keep({name: _with(name, old, new)})

    def _take_over(self, name: str, old: str, new: str, other: str) -> None:
        if not can_go_without(other):
            self._bridge.told.emit(
                tr("“{other}” would have no key then. Give it another one first.", other=ACTIONS[other].words), False
            )
            return
        self._keep({name: _with(name, old, new), other: _with(other, new, "")})

    def _reset(self, name: str) -> None:
        self._keep({name: ACTIONS[name].keys})

    def _reset_all(self) -> None:
        self._bridge.keep(keys={})

    def _keep(self, changed: dict[str, tuple[str, ...]]) -> None:
        chosen = {**self._bridge.settings.keys, **changed}
        self._bridge.keep(keys={name: keys for name, keys in chosen.items() if keys != ACTIONS[name].keys})

    # Showing

    def _show(self) -> None:
        for each in self._rows.values():
            each.show_keys()
        self.reset.setEnabled(any(keyboard.keys(name) != action.keys for name, action in ACTIONS.items()))

    def _find(self, text: str) -> None:
        words = text.casefold().split()
        any_found = False
        rows = self.rows
        for where, (made, grid) in self._sections.items():
            here = [each for name, each in rows.items() if ACTIONS[name].where == where]
            found = [each for each in here if all(word in _sought(each) for word in words)]
            grid.show_cards(found)
            made.setVisible(bool(found))
            any_found = any_found or bool(found)
        self._nothing.setVisible(not any_found)


def scheme_in_use(bridge: Bridge) -> Scheme:
    """The codes that one tags with; without a library, those of the first day."""
    if bridge.is_open:
        known: dict[str, Scheme] = {scheme.id: scheme for scheme in schemes.every(bridge.db)}
        return known.get(bridge.settings.scheme_id) or next(iter(known.values()))
    return next(scheme for scheme in schemes.shipped() if scheme.id == schemes.EVERYDAY)


def _sought(line: KeyRow) -> str:
    return f"{line.sought} {' '.join(keyboard.keys(line.name))}".casefold()


def _with(name: str, old: str, new: str) -> tuple[str, ...]:
    """The keys of an action with one in another's place, added, or taken away."""
    keys = [new if old and presses.normal(key) == presses.normal(old) else key for key in keyboard.keys(name)]
    if new and not old:
        keys.append(new)
    return tuple(dict.fromkeys(key for key in keys if key))
