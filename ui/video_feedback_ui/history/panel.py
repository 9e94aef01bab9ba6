"""The panel of what was done: walk to a step, and press to go there."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from video_feedback.library.journal import room_of
from video_feedback.library.library import Change
from video_feedback.words import tr
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.history.row import HEIGHT, StepRow
from video_feedback_ui.history.steps import Steps
from video_feedback_ui.parts.popover import Popover
from video_feedback_ui.parts.words import button, column, label, row

_WIDE, _MOST_ROWS = 372, 14
_THIS = {
    "recording": tr("This film only"),
    "session": tr("This session only"),
    "family": tr("This family only"),
    "goals": tr("These goals only"),
    "schemes": tr("This set only"),
}


class _List(QListView):
    """Enter goes to the chosen step; Escape is left to the panel."""

    def __init__(self, panel: "HistoryPanel") -> None:
        super().__init__()
        self._panel = panel
        self.setAccessibleName(tr("What was done, the newest first"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The row paints its own selection.
        self.setStyleSheet("QListView { selection-background-color: transparent; }")
        self.setItemDelegate(StepRow(self))
        self.clicked.connect(panel.go_to)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._panel.go_to(self.currentIndex())
        else:
            super().keyPressEvent(event)


class HistoryPanel(Popover):
    """Lies on a page. `turn` opens and closes it."""

    def __init__(self, bridge: Bridge, page: QWidget) -> None:
        super().__init__(tr("What was done"), page)
        self.setFixedWidth(_WIDE)
        self._bridge = bridge
        self.steps = Steps(self)
        self.only_here = button("", self._load, kind="chip")
        self.only_here.setCheckable(True)
        self.list = _List(self)
        self.list.setModel(self.steps)
        self._empty = label("", "second", wraps=True)
        self.asks = label("", "medium", wraps=True)
        self._ask_bar = QFrame()
        self._ask_bar.setProperty("kind", "notice")
        self._ask_bar.setLayout(row(self.asks, margins=(12, 8, 12, 8)))
        self._foot = label("", "small", wraps=True)
        head = row(label(tr("What was done"), "strong"), None, self.only_here, margins=(14, 0, 12, 0))
        lines = column(
            head,
            row(self._empty, margins=(14, 4, 14, 4)),
            row(self.list, margins=(4, 0, 4, 0)),
            row(self._ask_bar, margins=(12, 0, 12, 0)),
            row(self._foot, margins=(14, 0, 12, 0)),
            gap=6,
            margins=(0, 12, 0, 10),
        )
        self.setLayout(lines)
        bridge.changed.connect(self._follow)

    def open_at(self, button: QWidget | None) -> None:
        """Below a button, or at the top right of the page; the keys walk the list."""
        words = _THIS.get(self._bridge.place.partition(":")[0], "")
        self.only_here.setText(words)
        self.only_here.setAccessibleName(words)
        self.only_here.setToolTip(tr("Leave out what was done elsewhere"))
        self.only_here.setVisible(bool(words))
        self.only_here.setChecked(bool(words) and self.only_here.isChecked())
        self._load()
        super().open_at(button)
        (self.list if self.list.isVisible() else self).setFocus(Qt.FocusReason.PopupFocusReason)

    def go_to(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Go to the step of a row. Where that touches other places, the first press only says so."""
        number = self.steps.line(index.row()).number if index.isValid() else None
        if number is not None:
            self._ask(self._bridge.go_to(number))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.end()  # also when its page is left

    def _ask(self, words: str) -> None:
        self.asks.setText(words)
        self._ask_bar.setAccessibleName(words)
        self._ask_bar.setVisible(bool(words))
        self.adjustSize()

    def _load(self) -> None:
        is_here = self.only_here.isChecked()
        chosen = self.steps.line(self.list.currentIndex().row()).number if self.list.currentIndex().isValid() else None
        self.steps.load(self._bridge.library, room_of(self._bridge.place) if is_here else "")
        kept = self.steps.row_of(chosen) if chosen is not None and self.isVisible() else -1
        self.list.setCurrentIndex(self.steps.index(kept if kept >= 0 else self.steps.row_of_now()))
        count = self.steps.rowCount()
        self.list.setVisible(count > 0)
        self.list.setFixedHeight(HEIGHT * min(max(count, 1), _MOST_ROWS))
        self._empty.setVisible(count == 0)
        what = tr("Nothing was done here yet.") if is_here else tr("Nothing was done yet.")
        self._empty.setText(
            tr("{what} Each step you take is listed, and you can go back to any of them, also tomorrow.", what=what)
        )
        self._foot.setText(
            tr("{back} one back, {on} one on. Films that came in stay.", back=key_text("undo"), on=key_text("redo"))
        )
        self._ask("")

    def _follow(self, _: Change) -> None:
        if self.isVisible():
            self._load()

    def sizeHint(self) -> QSize:
        return QSize(_WIDE, super().sizeHint().height())


def turn(bridge: Bridge, page: QWidget, button: QWidget | None) -> None:
    """Open the panel of a page, or close it."""
    if bridge.is_open:
        (page.findChild(HistoryPanel) or HistoryPanel(bridge, page)).turn(button)
