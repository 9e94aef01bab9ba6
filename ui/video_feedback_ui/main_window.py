"""The worker's window: the rail, the pages, and the way from one to another."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QMainWindow, QSizePolicy, QStackedWidget, QToolButton, QWidget

from video_feedback.words import tr
from video_feedback_ui import importing, pages
from video_feedback_ui.actions import ACTIONS, PRESENT, key_text, keyboard
from video_feedback_ui.backups import keeping
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.damage_watch import DamageWatch
from video_feedback_ui.dialogs.family_dialog import ask_for_family
from video_feedback_ui.guide import first_tour, offer
from video_feedback_ui.guide.key_groups import of_place
from video_feedback_ui.guide.keys_overlay import KeysOverlay
from video_feedback_ui.history import panel as history
from video_feedback_ui.parts.icons import wear
from video_feedback_ui.parts.notices import Notices
from video_feedback_ui.parts.shortcut import Shortcut
from video_feedback_ui.parts.words import column, row
from video_feedback_ui.search.gathering import Gathering
from video_feedback_ui.theme import RAIL, tokens
from video_feedback_ui.vault.locking import Locking

_ROOMS = (
    ("families", tr("Families"), "users-three"),
    ("prepare", tr("Prepare"), "film-strip"),
    ("sessions", tr("Sessions"), "chat-text"),
    ("goals", tr("Goals"), "stairs"),
    ("reports", tr("Reports"), "file-text"),
)
_BELOW = (("help", tr("Help"), "question"), ("settings", tr("Settings"), "gear-six"))


class Mark(QWidget):
    """The two rings: one looks after the other."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(QSize(RAIL - 16, 44))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.width() / 2
        painter.setPen(QPen(QColor(tokens().accent), 3))
        painter.drawEllipse(QPointF(middle - 4, 20), 9, 9)
        painter.setPen(QPen(tokens().group("g1"), 2.6))
        painter.drawEllipse(QPointF(middle + 6, 26), 6, 6)


class MainWindow(QMainWindow):
    """Shows one page at a time: none until it is told to `go`, or a library is opened.

    A place is a word such as `families`, or `recording:ID`; `tour` begins the first tour. `shown` tells each place.
    """

    shown = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.bridge = bridge
        bridge.screen = self
        # Neutral, always: a title is read over the shoulder and by the system.
        self.setWindowTitle("Video Feedback")
        self.setMinimumSize(QSize(1200, 728))  # what the workbench needs: all keys, all lanes
        self.resize(1366, 768)
        keyboard.take(bridge.settings.keys)
        self._pages: dict[str, QWidget] = {}
        self._stale: set[str] = set()  # pages that still name the keys of before
        self._stack = QStackedWidget()
        self._rail_buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self.rail = self._make_rail()
        centre = QWidget()
        centre.setProperty("kind", "page")
        centre.setLayout(row(self.rail, self._stack, gap=0))
        self.setCentralWidget(centre)
        self.notices = Notices(bridge, centre)
        self._keys()
        importing.of(bridge).serve(self)
        Gathering(bridge)
        keeping.of(bridge)
        DamageWatch(bridge)
        self._locking = Locking(self)
        bridge.asked_to_show.connect(self.go)
        bridge.asked_to_search.connect(self._search)
        bridge.opened.connect(self._opened)
        bridge.closed.connect(self._closed)
        bridge.settings_changed.connect(lambda: keyboard.take(bridge.settings.keys))
        keyboard.changed.connect(self._keys_changed)

    def _make_rail(self) -> QWidget:
        rail = QWidget()
        rail.setProperty("kind", "rail")
        rail.setFixedWidth(RAIL)
        above = [self._rail_button(*room) for room in _ROOMS]
        below = [self._rail_button(*room) for room in _BELOW]
        self._lock = self._rail_button("lock", tr("Lock"), "lock-simple", self.bridge.lock)
        self._lock.setCheckable(False)
        self._lock.setEnabled(self.bridge.is_open)
        rail.setLayout(column(Mark(), 4, *above, None, self._lock, *below, gap=4, margins=(8, 12, 7, 12)))
        return rail

    def _rail_button(self, place: str, words: str, icon: str, then: Callable[[], object] | None = None) -> QToolButton:
        made = QToolButton()
        made.setProperty("kind", "rail")
        made.setText(words)
        made.setAccessibleName(words)
        made.setToolTip(f"{words}  ({key_text(place)})")
        made.setCheckable(True)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setIconSize(QSize(22, 22))
        made.setFixedSize(QSize(60, 56))
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        wear(made, icon)
        made.clicked.connect(then or (lambda: self.go(place)))
        if then is None:
            self._group.addButton(made)
            self._rail_buttons[place] = made
        return made

    def _keys(self) -> None:
        deeds: dict[str, Callable[[], object]] = {
            "undo": self._undo,
            "redo": self._redo,
            "new_family": self._new_family,
            "schemes": partial(self.go, "schemes"),
            "history": self._history,
            "keys": self._show_keys,
            "search": self._search,
            "lock": self.bridge.lock,
        }
        for place in self._rail_buttons:
            deeds[place] = partial(self.go, place)
        for name, deed in deeds.items():
            Shortcut(name, self, deed)

    def go(self, place: str) -> None:
        """Show a place. Without a library there is only the start, the settings and the help, and the way in."""
        if place == "tour":
            first_tour.begin(self)
            return
        if not self.bridge.is_open and place not in ("start", "unlock", "settings", "help"):
            place = "unlock" if self.bridge.locked_folder else "start"
        name, _, what = place.partition(":")
        name, what = {"recording": ("prepare", what), "session": ("sessions", what)}.get(name, (name, what))
        if (overlay := self.findChild(KeysOverlay)) is not None:
            overlay.end()
        page = self.page(name)
        if self._stack.currentWidget() is not page:
            self._leave()
        self._stack.setCurrentWidget(page)
        self.rail.setVisible(name != "unlock")
        shown = {
            "family": "families",
            "hide": "families",
            "start": "families",
            "unlock": "families",
            "films": "reports",
            "schemes": "settings",
            "audit": "settings",
            "service": "settings",
        }.get(name, name)
        if shown in self._rail_buttons:
            self._rail_buttons[shown].setChecked(True)
        self.notices.lie_over(getattr(page, "under_notices", None))
        # Last: a page that cannot show its place sends elsewhere from within.
        what, _, within = what.partition("/")
        page.show_place(what)  # type: ignore[attr-defined]  # every page has it
        if hasattr(page, "show_within"):
            page.show_within(within)
        self.shown.emit(self.place)

    @property
    def place(self) -> str:
        """What is on screen. A page that shows one thing of many has a `place` of its own."""
        shown = self._stack.currentWidget()
        own = getattr(shown, "place", "")
        return own or next((name for name, page in self._pages.items() if page is shown), "")

    @property
    def shown_page(self) -> QWidget | None:
        return self._stack.currentWidget()

    @property
    def may_leave(self) -> bool:
        """False while something is shown to the parent."""
        return bool(getattr(self._stack.currentWidget(), "may_leave", True))

    def _undo(self) -> None:
        if self.bridge.is_open:
            self.bridge.undo()

    def _redo(self) -> None:
        if self.bridge.is_open:
            self.bridge.redo()

    def _history(self) -> None:
        page = self._stack.currentWidget()
        head = getattr(page, "head", None)
        if page is not None and self.may_leave:
            history.turn(self.bridge, page, head.history if head is not None and head.isVisible() else None)
            self.notices.place()

    def _search(self, words: str = "") -> None:
        from video_feedback_ui.search import going  # noqa: PLC0415 (read in when it is first asked for)

        if words:
            going.look_for(self, words)
        else:
            going.turn(self)

    def _show_keys(self) -> None:
        overlay = self.findChild(KeysOverlay)
        if overlay is not None:
            overlay.end()
            return
        page = self._stack.currentWidget()
        name = next((name for name, each in self._pages.items() if each is page), "")
        wheres = dict.fromkeys(action.where for action in ACTIONS.values())
        tab = getattr(page, "place", "").partition("/")[2]
        here = [
            where for where in wheres if where.casefold() in (name, tab) or (where == PRESENT and not self.may_leave)
        ]
        desk = getattr(page, "desk", None)
        groups = of_place(here, desk.scheme if desk is not None else None)
        KeysOverlay(here[0] if here else "", groups, self.rail.parentWidget() or self)

    def _new_family(self) -> None:
        if self.bridge.is_open:
            ask_for_family(self.bridge, self)

    def _leave(self) -> None:
        """Let the page that is shown finish what was being typed, and let go of its film."""
        leave = getattr(self._stack.currentWidget(), "leave", None)
        if leave is not None:
            leave()

    def page(self, name: str) -> QWidget:
        """The page of that name, made when it is first asked for, and anew where it names keys that are others now."""
        page = self._pages.get(name)
        if page is None or (name in self._stale and page is not self._stack.currentWidget()):
            self._stale.discard(name)
            self._pages[name] = pages.make(name, self.bridge)
            self._stack.addWidget(self._pages[name])
            if page is not None:
                if hasattr(page, "leave_to"):
                    page.leave_to(self._pages[name])
                self._discard(page)
        return self._pages[name]

    def _keys_changed(self) -> None:
        """Tool tips and hints are written when a page is made: simpler than teaching each of them to follow."""
        self._stale |= set(self._pages) - {"settings"}
        self._name_rail()

    def _name_rail(self) -> None:
        for place, made in {**self._rail_buttons, "lock": self._lock}.items():
            made.setToolTip(f"{made.text()}  ({key_text(place)})")

    def _opened(self) -> None:
        self._lock.setEnabled(True)
        self._name_rail()
        if not self._locking.come_back():
            self.go("families")
        offer.offer(self)

    def _closed(self) -> None:
        self._lock.setEnabled(False)
        for name in [name for name in self._pages if name not in ("start", "unlock", "settings", "help")]:
            page = self._pages.pop(name)
            if hasattr(page, "leave"):
                page.leave()
            self._discard(page)

    def _may_close(self) -> bool:
        """Whether nothing is being made that nobody would wish to lose."""
        if not self.bridge.tasks.running:
            return True
        from video_feedback_ui.reels import closing  # noqa: PLC0415 (not at the start)

        return closing.may_close(self.bridge, self)

    def renew(self) -> None:
        """Make the pages anew, also the one that is shown: of what was erased nothing stays in any of them."""
        place = self.place
        kept = {name: page for name, page in self._pages.items() if name in ("start", "unlock", "settings", "help")}
        gone = [page for page in self._pages.values() if page not in kept.values()]
        self._pages = kept
        self.go(place)
        for page in gone:
            self._discard(page)

    def _discard(self, page: QWidget) -> None:
        self._stack.removeWidget(page)
        page.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close():
            event.ignore()
            return
        self._leave()
        self.bridge.close()
        event.accept()
