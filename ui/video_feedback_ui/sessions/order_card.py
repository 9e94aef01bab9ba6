"""Suggestions of order: the strongest first or last, or as it was filmed. Which one is strongest, the worker says."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QToolButton, QWidget

from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.one_line import OneLine
from video_feedback_ui.parts.popover import Popover
from video_feedback_ui.parts.still import StillView
from video_feedback_ui.parts.tick import Tick
from video_feedback_ui.parts.words import button, clear, column, label, row, rule
from video_feedback_ui.sessions.facts import PickFacts

_STILL, _ACROSS = QSize(120, 68), 4


class OrderCard(Popover):
    """`asked` for a pick first or last (its id, `first` or `last`); `by_day_asked` for the order of filming;
    `going_on_asked` whether one moment is to follow the other by itself."""

    asked = Signal(str, str)
    by_day_asked = Signal()
    going_on_asked = Signal(bool)

    def __init__(self, bridge: Bridge, page: QWidget) -> None:
        super().__init__(tr("Order"), page)
        self._bridge = bridge
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(lambda *_: self._allow())
        self._ids: list[str] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self._grid.setColumnStretch(_ACROSS, 1)
        self.first = button(tr("Show it first"), lambda: self._ask("first"), icon="arrow-line-up")
        self.last = button(tr("Show it last"), lambda: self._ask("last"), icon="arrow-line-down")
        self.by_day = button(tr("By the day it was filmed"), self._ask_by_day, icon="calendar-blank")
        self.goes_on = Tick(
            tr("One after the other, without being asked"), tip=tr("After a rest at each. Any key stops it, as ever.")
        )
        self.goes_on.clicked.connect(lambda is_on: self.going_on_asked.emit(is_on))
        words = label(tr("Which one is the strongest for you? Many begin or end with it."), "small", wraps=True)
        words.setMinimumWidth(_ACROSS * (_STILL.width() + 24))
        self.setLayout(
            column(
                label(tr("Order"), "strong"),
                words,
                self._grid,
                row(self.first, self.last, None, self.by_day, gap=8),
                label(tr("Only the order is kept, not which one you chose."), "small"),
                rule(),
                row(self.goes_on, None),
                gap=10,
                margins=(16, 14, 16, 14),
            )
        )

    @property
    def tiles(self) -> list[QToolButton]:
        return [each for each in self._group.buttons() if isinstance(each, QToolButton)]

    def offer(self, picks: Sequence[PickFacts], at: QWidget, *, goes_on: bool) -> None:
        """Open at a button with these picks, and whether they go on by themselves; open already, close."""
        if not self.isHidden():
            self.end()
            return
        for tile in self.tiles:
            self._group.removeButton(tile)
        clear(self._grid)
        self._ids = [each.pick.id for each in picks]
        for number, facts in enumerate(picks):
            tile = self._tile(number + 1, facts)
            self._group.addButton(tile, number)
            self._grid.addWidget(tile, number // _ACROSS, number % _ACROSS)
            tile.show()  # Qt shows what joins a layout only later, and till then it takes no keys
        self._allow()
        self.goes_on.setChecked(goes_on)
        self.open_at(at)
        if self.tiles:
            self.tiles[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _tile(self, number: int, facts: PickFacts) -> QToolButton:
        made = QToolButton()
        made.setProperty("kind", "tile")
        made.setCheckable(True)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        name = tr("Moment {number}: {label}", number=number, label=facts.code.label)
        made.setAccessibleName(name)
        made.setToolTip(name)
        still = StillView(self._bridge, _STILL, tr("No film"))
        recording_id = None if facts.is_erased else facts.recording.id
        still.show_still(recording_id, facts.pick.still_ms, facts.moment.id, crop=facts.crop)
        words = OneLine(f"{number}  {facts.code.label}", "small-ink")
        words.setFixedWidth(_STILL.width())
        made.setLayout(column(still, words, gap=4, margins=(8, 8, 8, 6)))
        for each in (still, words):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        made.setFixedSize(QSize(_STILL.width() + 16, _STILL.height() + 36))
        return made

    def _allow(self) -> None:
        is_chosen = self._group.checkedId() >= 0
        for made in (self.first, self.last):
            made.setEnabled(is_chosen)
            made.setToolTip("" if is_chosen else tr("Choose a picture first"))

    def _ask(self, end: str) -> None:
        chosen = self._ids[self._group.checkedId()]
        self.end()
        self.asked.emit(chosen, end)

    def _ask_by_day(self) -> None:
        self.end()
        self.by_day_asked.emit()
