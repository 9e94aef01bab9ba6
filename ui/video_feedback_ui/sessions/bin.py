"""The bin: moments to choose from, of all the family's films."""

from functools import partial

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStackedWidget, QWidget

from video_feedback.words import tr
from video_feedback_ui import stills
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.icons import IconLabel, wear
from video_feedback_ui.parts.search import SearchField
from video_feedback_ui.parts.words import button, column, label, row, rule
from video_feedback_ui.sessions.bin_model import ROW_ROLE, BinModel
from video_feedback_ui.sessions.bin_paint import STILL, BinPainter
from video_feedback_ui.sessions.facts import BinRow
from video_feedback_ui.theme import theme

_ROOM_FOR_HINT = 330
_Still = tuple[str, int, int]


class BinList(QListView):
    """Enter or a double click takes the moment; it can also be dragged into the script."""

    taken = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._images: dict[_Still, QImage | None] = {}
        self._round = 0  # of stills: what comes late from the one before is not shown
        self.setAccessibleName(tr("Moments to choose from"))
        self.bin = BinModel(self)
        self.setModel(self.bin)
        self.setItemDelegate(BinPainter(self._still_of, self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self._take)
        theme.changed.connect(self.viewport().update)
        stills.of(bridge).outdated.connect(self._forget_stills)

    def choose(self, moment_id: str) -> None:
        """Select a moment, if it is listed."""
        at = self.bin.row_of(moment_id)
        if at >= 0:
            self.setCurrentIndex(self.bin.index(at))

    def chosen(self) -> str:
        """The selected moment, or nothing."""
        index = self.currentIndex()
        return index.data(ROW_ROLE).moment_id if index.isValid() else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _take(self, index: QModelIndex) -> None:
        if index.isValid() and index.data(ROW_ROLE).moment_id:
            self.taken.emit(index.data(ROW_ROLE).moment_id)

    def _still_of(self, of: BinRow) -> QImage | None:
        key = (of.moment_id, of.still_ms, self._round)
        if key not in self._images:
            self._images[key] = None
            height = round(STILL.height() * self.devicePixelRatioF())
            then = partial(self._show, key)
            stills.of(self._bridge).want(of.recording_id, of.still_ms, height, then, of.moment_id)
        return self._images[key]

    def _show(self, key: _Still, image: QImage) -> None:
        self._images[key] = image
        self.viewport().update()

    def _forget_stills(self) -> None:
        self._round += 1
        self._images.clear()
        self.viewport().update()


class Bin(QFrame):
    """A card with what can be picked. `taken` names the moment that is to go into the script."""

    taken = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.list = BinList(bridge)
        self.list.taken.connect(self.taken.emit)
        self.search = SearchField(tr("Find a moment"), 400)
        self.search.textChanged.connect(self._look)
        self.search.returnPressed.connect(self._to_first)
        tip = tr("All films of the family, or the latest alone")
        self._latest = button(tr("All visits"), self._turn, kind="chip", tip=tip)
        self._is_latest = False
        self.new = button(tr("Not shown yet"), self._look, icon="circle", kind="chip")
        wear(self.new, "circle", "accent")
        self.new.setIconSize(QSize(16, 12))
        self.new.setCheckable(True)
        self.new.setToolTip(tr("Only what the parent has not been shown yet"))
        self._hint = label(tr("Drag, or press Enter"), "small")
        self._nothing = label("", "second", wraps=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._to_prepare = button(tr("Watch and tag"), lambda: bridge.asked_to_show.emit("prepare"), icon="film-strip")
        nothing = QWidget()
        nothing.setLayout(
            column(None, self._nothing, 8, row(None, self._to_prepare, None), None, margins=(16, 0, 16, 0))
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(nothing)
        self._stack.setStyleSheet("background: transparent;")
        self.setLayout(
            column(
                row(label(tr("Moments to choose from"), "strong"), None, self._hint),
                self.search,
                row(self._latest, self.new, None, gap=6),
                self._stack,
                rule(),
                row(
                    IconLabel("eye-slash", 14),
                    label(tr("Codes for you only are not listed here."), "small"),
                    None,
                    gap=8,
                ),
                gap=10,
                margins=(12, 14, 12, 12),
            )
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hint.setVisible(self.width() >= _ROOM_FOR_HINT)

    def show_picked(self, moment_ids: frozenset[str]) -> None:
        """Which moments are in the script already."""
        self.list.bin.show_picked(moment_ids)

    def show_rows(self, rows: list[BinRow]) -> None:
        """All moments of the family that may be shared."""
        chosen = self.list.chosen()
        self.list.bin.show_rows(rows)
        self.list.choose(chosen)
        self._tell_nothing(any_at_all=bool(rows))

    def _look(self) -> None:
        self.list.bin.look_for(self.search.text(), latest_only=self._is_latest, new_only=self.new.isChecked())
        self._tell_nothing(any_at_all=True)

    def _turn(self) -> None:
        self._is_latest = not self._is_latest
        self._latest.setText(tr("Latest film") if self._is_latest else tr("All visits"))
        self._latest.setAccessibleName(self._latest.text())
        self._look()

    def _to_first(self) -> None:
        if self.list.bin.rowCount() > 1:
            self.list.setCurrentIndex(self.list.bin.index(1))
            self.list.setFocus()

    def _tell_nothing(self, *, any_at_all: bool) -> None:
        self._stack.setCurrentIndex(0 if self.list.bin.rowCount() else 1)
        if not any_at_all:
            words = tr("Nothing is tagged yet. Watch a film, and tag what goes well.")
        elif self.new.isChecked() and not self.search.text().strip():
            words = tr("The parent has been shown all of them.")
        else:
            words = tr("No moment is called that.")
        self._nothing.setText(words)
        self._to_prepare.setVisible(not any_at_all)
