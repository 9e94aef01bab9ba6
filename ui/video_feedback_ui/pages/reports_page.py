"""Reports: choose which, about whom, for whom and as what; see the page itself; save it. And what has left so far."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QWidget

from video_feedback.library.library import Change
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.empty import EmptyPage, Step
from video_feedback_ui.parts.words import button, column, label, row
from video_feedback_ui.reports.left_list import LeftList
from video_feedback_ui.reports.maker import Maker
from video_feedback_ui.theme import S5

MAKE, LEFT = "make", "left"


class ReportsPage(QWidget):
    """`reports:ID` shows a report about a session, a film, a family, a person or a scheme; `reports:/left` the list."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self.setAccessibleName(tr("Reports"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._bridge = bridge
        self.maker, self.left = Maker(bridge), LeftList(bridge)
        self.tabs = {MAKE: self._tab(tr("Make a report"), MAKE), LEFT: self._tab(tr("What has left"), LEFT)}
        group = QButtonGroup(self)
        for tab in self.tabs.values():
            group.addButton(tab)
        self._within = QStackedWidget()
        self._within.addWidget(self.maker)
        self._within.addWidget(self.left)
        full = QWidget()
        tabs = QWidget()
        tabs.setProperty("kind", "tabs")
        tabs.setFixedHeight(56)
        self.films = button(
            tr("Make a film"),
            lambda: bridge.asked_to_show.emit("films"),
            icon="film-strip",
            tip=tr("Moments as one film, or a film each"),
        )
        tabbed = row(*self.tabs.values(), gap=4)
        head = row(label(tr("Reports"), "title"), 20, tabbed, None, self.films, gap=4, margins=(S5, 0, S5, 0))
        tabs.setLayout(head)
        lines = column(tabs, gap=0)
        lines.addWidget(self._within, 1)
        full.setLayout(lines)
        self._stack = QStackedWidget()
        self._stack.addWidget(full)
        self._stack.addWidget(self._nothing())
        self.setLayout(column(self._stack, gap=0))
        bridge.changed.connect(self._follow)

    @property
    def place(self) -> str:
        return "reports:/left" if self._within.currentWidget() is self.left else "reports"

    def show_place(self, what: str) -> None:
        """Show the choices; `what` may be the id of what a report can be about."""
        has_something = self.maker.bring_up(what)
        self._stack.setCurrentIndex(0 if has_something else 1)

    def show_within(self, within: str) -> None:
        self._show_tab(LEFT if within == LEFT else MAKE)
        self.setFocus()

    def leave(self) -> None:
        """Make nothing in the background any more, and let in nothing that was let in for once."""
        self.maker.leave()

    def _show_tab(self, name: str) -> None:
        self.tabs[name].setChecked(True)
        self._within.setCurrentWidget(self.left if name == LEFT else self.maker)
        if name == LEFT:
            self.left.bring_up()

    def _tab(self, words: str, name: str) -> QPushButton:
        made = QPushButton(words)
        made.setProperty("kind", "tab")
        made.setCheckable(True)
        made.setAccessibleName(words)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.clicked.connect(lambda: self._show_tab(name))
        return made

    def _nothing(self) -> QWidget:
        go = button(
            tr("Families"), lambda: self._bridge.asked_to_show.emit("families"), icon="users-three", kind="filled"
        )
        steps = [
            Step("film-strip", tr("Tag a film"), tr("a report tells what you saw")),
            Step("heart", tr("For the parent"), tr("kind words and pictures")),
            Step("table", tr("For the team"), tr("times and codes")),
        ]
        sentence = tr("A report is made of a session or of a film. Bring in a film first.")
        return EmptyPage(
            tr("Nothing to report yet"), sentence, [go], steps, tr("Nothing leaves this laptop by itself.")
        )

    def _follow(self, change: Change) -> None:
        if self.isVisible() and change.touched:
            self.show_place("")
