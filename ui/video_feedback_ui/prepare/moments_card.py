"""The card at the left: the list of moments, how it is narrowed and sorted, and the inspector for what is chosen."""

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QWidget

from video_feedback.counts import counted
from video_feedback.words import tr
from video_feedback_ui.actions import key_text
from video_feedback_ui.parts.icons import wear
from video_feedback_ui.parts.menu import offer
from video_feedback_ui.parts.words import button, column, label, row, rule, tool
from video_feedback_ui.prepare.filter_line import FilterLine
from video_feedback_ui.prepare.inspector import Inspector
from video_feedback_ui.prepare.listing import EVERY, Sort
from video_feedback_ui.prepare.moments_list import MomentsList
from video_feedback_ui.timeline.lanes import Lanes

SORTS: tuple[tuple[Sort, str], ...] = (
    ("time", tr("By time")),
    ("code", tr("By code")),
    ("length", tr("Longest first")),
    ("who", tr("By who")),
)


class MomentsCard(QFrame):
    """The list takes the room that the inspector leaves."""

    stills_asked = Signal()
    film_asked = Signal()

    def __init__(self, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setFixedWidth(242)
        self._all = 0
        self._count = label("", "second")
        self.list = MomentsList(lanes)
        self.list.setMinimumHeight(56)
        self.filter = FilterLine()
        self.inspector = Inspector()
        self._find = tool(tr("Find among the moments"), "magnifying-glass", self.turn_filter, key=key_text("filter"))
        self._sort = tool(tr("In what order: by time"), "sort-ascending", self._offer_sorts)
        self.stills_button = tool(tr("Pictures in the list, or none"), "image", self.stills_asked.emit)
        # Beside the line that narrows the list, there is no room for it in the head.
        self.film_button, self._film_of_found = (
            tool(
                tr("Make a film of these moments"), "film-strip", self.film_asked.emit, key=key_text("film_of_moments")
            )
            for _ in range(2)
        )
        for made in (self._find, self._sort, self.stills_button, self.film_button, self._film_of_found):
            made.setIconSize(QSize(18, 18))
            made.setStyleSheet("padding: 3px;")
            made.setFixedSize(QSize(28, 30))
        self._empty = label(tr("Play the film, and press the key of a code when you see it."), "second", wraps=True)
        self._none = label("", "second", wraps=True)
        self._show_all = button(tr("Show all"), self.filter.clear)
        self._nothing = QWidget()
        self._nothing.setLayout(column(self._none, row(self._show_all, None), None, margins=(16, 8, 12, 8)))
        self.list_row = QWidget()
        self.list_row.setLayout(row(self.list, margins=(8, 0, 6, 0)))
        self._filter_row = QWidget()
        self._filter_row.setLayout(row(self.filter, self._film_of_found, gap=2, margins=(12, 2, 8, 4)))
        self._filter_row.hide()
        inner = column(
            row(label(tr("Moments"), "strong"), self._count, None, self._find, self._sort, self.stills_button,
                self.film_button, gap=0, margins=(16, 8, 8, 0)),
            self._filter_row,
            row(self._empty, margins=(16, 4, 16, 0)),
            self._nothing,
            self.list_row,
            rule(),
            self.inspector,
            gap=4,
        )  # fmt: skip
        self._count.setIndent(6)
        inner.setStretchFactor(self.list_row, 1)
        inner.setStretchFactor(self._nothing, 1)
        self.setLayout(inner)
        self.list.moments.counted.connect(self._tell)
        self.filter.asked.connect(self.list.moments.want)
        self.filter.ended.connect(self._filter_row.hide)
        self._tell()

    def hasHeightForWidth(self) -> bool:
        """No: a line that wraps takes its room from the list, never from the film or the timeline."""
        return False

    def open_filter(self) -> None:
        """Show the filter line, ready to be typed in."""
        self.list.moments.all.ready()
        self._filter_row.show()
        self.filter.open()

    def turn_filter(self) -> None:
        """Open the filter line, or clear it and put it away."""
        self.open_filter() if self.filter.isHidden() else self.filter.clear()

    def show_count(self, count: int) -> None:
        """How many moments there are in all."""
        self._all = count
        self._tell()

    def show_stills(self, *, on: bool) -> None:
        wear(self.stills_button, "image" if on else "rows", "ink_2")
        self.stills_button.setAccessibleName(tr("Pictures in the list: on") if on else tr("Pictures in the list: off"))

    def _tell(self) -> None:
        listed, wanted = self.list.moments.rowCount(), self.list.moments.wanted
        is_narrow = wanted != EVERY
        self._count.setText(
            tr("{listed} of {all}", listed=listed, all=self._all) if is_narrow else str(self._all or "")
        )
        self.film_button.setVisible(not is_narrow)
        self._empty.setVisible(self._all == 0)
        self._none.setText(tr("None of the {moments} is like this.", moments=counted(self._all, "moment")))
        self._nothing.setVisible(is_narrow and self._all > 0 and listed == 0)
        self.list_row.setVisible(not self._nothing.isVisibleTo(self))

    def _offer_sorts(self) -> None:
        offer(self._sort, [(words, partial(self.sort_by, sort)) for sort, words in SORTS])

    def sort_by(self, sort: Sort) -> None:
        """List in another order, and say so."""
        self.list.moments.sort_by(sort)
        words = tr("In what order: {dict}", dict=dict(SORTS)[sort].lower())
        self._sort.setAccessibleName(words)
        self._sort.setToolTip(words)
        wear(self._sort, "sort-ascending", "ink" if sort == "time" else "accent")
        self.list.show_current()
