"""What will be saved, as it will be: pages, tables, or the text of the file. Made in the background."""

from collections.abc import Callable
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QStackedWidget, QWidget

from video_feedback.counts import counted
from video_feedback.exports import formats, pages
from video_feedback.exports.report import Report
from video_feedback.jobs import Progress
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.words import button, column, label, row, tool
from video_feedback_ui.reports import saying
from video_feedback_ui.reports.pages_view import PPI, PagesView
from video_feedback_ui.reports.tables_view import Named, TablesView, tables
from video_feedback_ui.reports.text_view import TextView
from video_feedback_ui.tasks import Task

TABLES, TEXT = frozenset(("xlsx", "csv")), frozenset(("json",))
_PAUSE_MS, _PATIENCE_MS = 120, 500
_PAGES, _TABLES, _TEXT, _REFUSED = range(4)


class Preview(QWidget):
    """`where_asked` gives the place where a missing agreement is written down. `ready` tells that what was chosen last
    is shown now."""

    where_asked = Signal(str)
    ready = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._report: Report | None = None
        self._format = ""
        self._task: Task | None = None
        self._number = 0  # of what is being made: what was begun before is not shown
        self.is_behind = False
        self.pages, self.tables, self.text = PagesView(), TablesView(), TextView()
        self._why_not = label("", "second", wraps=True)
        self._why_not.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.where = button(tr("People and consent"), self._ask_where, icon="users-three")
        self._place = ""
        refused = QWidget()
        mark = IconLabel("hand-palm", 32)
        refused.setLayout(
            column(
                None, row(None, mark, None), self._why_not, row(None, self.where, None), None,
                gap=14, margins=(48, 0, 48, 0),
            )
        )  # fmt: skip
        self._stack = QStackedWidget()
        for view in (self.pages, self.tables, self.text, refused):
            self._stack.addWidget(view)
        self.says = label("", "small")
        self._tools = QWidget()
        self.closer = tool(tr("Closer"), "magnifying-glass-plus", self.pages.closer, key="+")
        self.further = tool(tr("Further away"), "magnifying-glass-minus", self.pages.further, key="-")
        self.width_ = tool(tr("The whole width"), "arrows-out-line-horizontal", self.pages.whole_width, key="0")
        self._tools.setLayout(row(self.further, self.closer, self.width_, gap=0))
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("The pages are being made: how far"))
        self.progress.setStyleSheet("min-height: 3px; max-height: 3px; border-radius: 1px;")
        kept = self.progress.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(kept)
        self.progress.hide()
        self.own_thinking = QFrame()
        self.own_thinking.setProperty("kind", "notice")
        self._reason = label("", "small", wraps=True)
        line = row(IconLabel("eye-slash", 16, "notice_ink"), self._reason, gap=8, margins=(12, 7, 12, 7))
        line.setStretch(1, 1)
        self.own_thinking.setLayout(line)
        head = row(self.says, None, self._tools, gap=8)
        self._tools.setMinimumHeight(self._tools.sizeHint().height())
        lines = column(head, self.progress, self.own_thinking, gap=4)
        lines.addWidget(self._stack, 1)
        self.setLayout(lines)
        self._pause, self._patience = QTimer(self), QTimer(self)
        for timer, wait, then in (
            (self._pause, _PAUSE_MS, self._begin),
            (self._patience, _PATIENCE_MS, self.progress.show),
        ):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(then)

    def sizeHint(self) -> QSize:
        return QSize(640, 560)

    @property
    def shown(self) -> str:
        """Which view is before the eyes: pages, tables, text or refused."""
        return ("pages", "tables", "text", "refused")[self._stack.currentIndex()]

    @property
    def why_not(self) -> str:
        return self._why_not.text() if self.shown == "refused" else ""

    def show_report(self, report: Report, format_name: str) -> None:
        """Make what will be saved; until it is there, what was shown before stays."""
        self._report, self._format = report, format_name
        self._reason.setText(tr("It holds what is for you only: {reason}", reason=report.asked.reason))
        self.own_thinking.setVisible(report.asked.worker_only)
        self.is_behind = True
        self._pause.start()

    def refuse(self, sentence: str, place: str = "") -> None:
        """Say why there is nothing to see; `place` is where that can be mended."""
        self.stop()
        self._report = None
        self._why_not.setText(sentence)
        self._why_not.setAccessibleName(sentence)
        self._place = place
        self.where.setVisible(bool(place))
        self.own_thinking.hide()
        self._say(_REFUSED, "")

    def stop(self) -> None:
        """Make nothing any more."""
        self._number += 1
        self._pause.stop()
        self._patience.stop()
        self.progress.hide()
        self.is_behind = False
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _begin(self) -> None:
        report, format_name = self._report, self._format
        if report is None:
            return
        self.stop()
        self.is_behind = True
        made = _text if format_name in TEXT else _tables if format_name in TABLES else _pages
        job: Callable[[Progress], Any] = partial(made, report, format_name)
        self._patience.start()
        number = self._number
        self._task = self._bridge.tasks.start(
            tr("The pages of the report"),
            job,
            partial(self._take, number),
            partial(self._failed, number),
            moved=self._show_share,
            quiet=True,
        )

    def _take(self, number: int, made: Any) -> None:
        report = self._report
        if not shiboken6.isValid(self) or number != self._number or report is None:
            return
        self._task = None
        self.stop()
        if isinstance(made, bytes):
            self.text.show_file(made)
            self._say(_TEXT, tr("The file, as text"))
            return
        if self._format in TABLES:
            self.tables.show_tables(made)
            self._say(_TABLES, counted(len(made), "table"))
            return
        self.pages.show_pages(made, saying.aloud(report))
        many = counted(len(made), "page")
        told = {
            "html": tr("{pages} of the same content: the file is one page for a browser", pages=many),
            "docx": tr("{pages}: a word processor lays the lines out in its own way", pages=many),
        }
        self._say(_PAGES, told.get(self._format, many))

    def _failed(self, number: int, sentence: str) -> None:
        if shiboken6.isValid(self) and number == self._number:
            self._task = None
            self.refuse(sentence)

    def _show_share(self, share: float) -> None:
        if shiboken6.isValid(self):
            self.progress.setValue(round(1000 * share))

    def _say(self, view: int, words: str) -> None:
        self._stack.setCurrentIndex(view)
        self.says.setText(words)
        self._tools.setVisible(view == _PAGES)
        self.ready.emit()

    def _ask_where(self) -> None:
        self.where_asked.emit(self._place)


def _text(report: Report, format_name: str, progress: Progress) -> bytes:
    return formats.get(format_name).write(report, progress)


def _tables(report: Report, format_name: str, progress: Progress) -> list[Named]:
    progress.at(0.0)
    return tables(report, format_name)


def _pages(report: Report, _: str, progress: Progress) -> list[bytes]:
    return pages.pictures(report, progress, PPI)
