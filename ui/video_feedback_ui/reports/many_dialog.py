"""The same report about several: chosen with ticks, written into a folder, and then what came of it, line by line."""

import time
from dataclasses import replace
from pathlib import Path

import shiboken6
from PySide6.QtCore import QSignalBlocker, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QProgressBar, QVBoxLayout, QWidget

from video_feedback.counts import counted
from video_feedback.exports import many, report_writing
from video_feedback.exports.locking import Key
from video_feedback.exports.many import Outcome
from video_feedback.exports.report import ReportKind
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.parts import files
from video_feedback_ui.parts.chips import Chips
from video_feedback_ui.parts.icons import IconLabel, icon
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.search import SearchField
from video_feedback_ui.parts.words import button, clear, column, label, row
from video_feedback_ui.reports import subjects
from video_feedback_ui.reports.choices import FORMATS
from video_feedback_ui.reports.chosen import Chosen
from video_feedback_ui.reports.kind_list import READERS
from video_feedback_ui.tasks import Task
from video_feedback_ui.theme import theme

_WIDE, _HIGH = 600, 320
_ID, _WORDS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
THIS, ALL = "this", "all"


class ManyDialog(Dialog):
    """It stays open until it is closed; the work goes on while it is, and stops when it is closed."""

    def __init__(
        self, bridge: Bridge, kind: ReportKind, chosen: Chosen, key: Key | None, parent: QWidget | None
    ) -> None:
        """What is let in for once is for one report alone: never for several."""
        self._bridge, self._kind, self._key = bridge, kind, key
        self._chosen = replace(chosen, reason="")
        self._task: Task | None = None
        self._began = 0.0
        self.outcome: Outcome | None = None
        self._folder = Path()
        self._in_family = kind.about in subjects.WITHIN_A_FAMILY
        self.which = Chips(tr("Of whom"), [(THIS, tr("This family")), (ALL, tr("All families"))])
        self.which.chosen.connect(self._fill)
        self.which.setVisible(self._in_family)
        self.seek = SearchField(tr("Find"))
        self.seek.textChanged.connect(self._narrow)
        self.list = self._ticks()
        theme.changed.connect(self._dress)
        self.all = button(tr("All"), lambda: self._tick(True), kind="flat")
        self.none = button(tr("None"), lambda: self._tick(False), kind="flat")
        for made in (self.all, self.none):
            made.setAutoDefault(False)
        self._count = label("", "small")
        self._choosing = QWidget()
        self._choosing.setLayout(
            column(
                row(self.which, None, self.seek, gap=8),
                self.list,
                row(self._count, None, self.all, self.none, gap=4),
                gap=8,
            )
        )
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("The reports are being written: how far"))
        self._left = label("", "small")
        self._working = QWidget()
        self._working.setLayout(column(self.progress, self._left, gap=6))
        self._working.hide()
        self._result: QVBoxLayout = column(gap=8)
        area = scrolled(column(self._result, None, gap=0))
        area.setMinimumHeight(_HIGH)
        self._done = area
        self._done.hide()
        locked = tr(", locked") if key else ""
        whom, kind_of_file = READERS[self._chosen.reader][0], chosen.format.upper()
        what = tr("For whom: {reader} · as {format}{locked}", reader=whom, format=kind_of_file, locked=locked)
        body = column(label(what, "second"), self._choosing, self._working, self._done, gap=10)
        super().__init__(
            tr("{report}: several at once", report=kind.label), tr("Choose a folder…"), body, parent, width=_WIDE
        )
        self.do.setToolTip(FORMATS.get(chosen.format, ""))
        bridge.locking.connect(self._stop_and_go)
        self.finished.connect(lambda _: self._stop())
        self._fill(THIS if self._in_family else ALL)
        self.list.setFocus()

    # Choosing

    def _ticks(self) -> QListWidget:
        made = QListWidget()
        made.setProperty("kind", "choices")
        made.setAccessibleName(tr("What the reports are about"))
        made.setMinimumHeight(_HIGH)
        made.setObjectName("ticks")  # the ticks are drawn with the icons of the app, by day and by night
        made.setIconSize(QSize(20, 20))
        made.itemChanged.connect(self._ticked)
        made.itemClicked.connect(_turn)
        return made

    @property
    def ticked(self) -> list[many.Subject]:
        """What is ticked, in the order of the list."""
        return [
            many.Subject(item.data(_ID), item.data(_WORDS))
            for item in self._items()
            if item.checkState() is Qt.CheckState.Checked
        ]

    def _items(self) -> list[QListWidgetItem]:
        return [item for at in range(self.list.count()) if (item := self.list.item(at)) is not None]

    def _fill(self, which: str) -> None:
        self.which.show_choice(which)
        db, about = self._bridge.db, self._kind.about
        self.list.blockSignals(True)
        self.list.clear()
        if not self._in_family:
            for each in subjects.of_kind(db, about):
                self._add(each.id, each.words, each.words)
        else:
            for family in subjects.with_something(db, about):
                if which == ALL or family.id == self._chosen.family_id:
                    for each in subjects.of_kind(db, about, family.id):
                        of_family = tr("{family}: {thing}", family=family.words, thing=each.words)
                        self._add(each.id, of_family if which == ALL else each.words, of_family)
        self.list.blockSignals(False)
        self.list.setCurrentRow(0)
        self._narrow(self.seek.text())
        self._tell_count()

    def _add(self, thing_id: str, words: str, whole: str) -> None:
        item = QListWidgetItem(words)
        item.setData(_ID, thing_id)
        item.setData(_WORDS, whole)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked)
        _wear(item)
        self.list.addItem(item)

    def _narrow(self, typed: str) -> None:
        sought = typed.casefold().split()
        for item in self._items():
            item.setHidden(not all(part in item.text().casefold() for part in sought))

    def _tick(self, on: bool) -> None:
        """Those that can be seen now."""
        for item in self._items():
            if not item.isHidden():
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _ticked(self, item: QListWidgetItem) -> None:
        with QSignalBlocker(self.list):
            _wear(item)
        self._tell_count()

    def _dress(self) -> None:
        with QSignalBlocker(self.list):
            for item in self._items():
                _wear(item)

    def _tell_count(self) -> None:
        many_ticked = len(self.ticked)
        self._count.setText(tr("{count} chosen", count=many_ticked))
        self.do.setEnabled(bool(many_ticked))

    # Writing

    def accept(self) -> None:
        if self.outcome is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
        elif self._task is None:
            files.choose_folder(self, tr("A folder for the reports"), files.documents(), self.write_into)

    def write_into(self, folder: Path) -> None:
        """Write what is ticked into a folder, as a job."""
        library, chosen = self._bridge.library, self._chosen
        self._folder, self._began = folder, time.monotonic()
        ticked = self.ticked
        write_one = report_writing.one_of_many(
            self._kind, chosen.asked(), chosen.format, folder, library.media, library.reading, library.noting, self._key
        )
        self._choosing.hide()
        self._working.show()
        self.do.setEnabled(False)
        self.leave.setText(tr("Stop"))
        self._show_share(0.0)
        self._make_room()
        self._task = self._bridge.tasks.start(
            tr("Writing reports"),
            lambda progress: many.write_all(ticked, write_one, progress),
            self._take,
            self._failed,
            moved=self._show_share,
            quiet=True,
        )

    def reject(self) -> None:
        if self._task is not None:
            self._task.cancel()  # what was written stays, and is told
        else:
            super().reject()

    def _show_share(self, share: float) -> None:
        if not shiboken6.isValid(self):
            return
        self.progress.setValue(round(1000 * share))
        gone = time.monotonic() - self._began
        left = gone / share - gone if share > 0.05 else 0.0
        self._left.setText(_left(left) if left and gone > 2 else tr("Writing…"))

    def _take(self, outcome: Outcome) -> None:
        if not shiboken6.isValid(self):
            return
        self._task, self.outcome = None, outcome
        self._working.hide()
        self.leave.setText(tr("Close"))
        self.leave.setAccessibleName(tr("Close"))
        clear(self._result)
        reports = counted(len(outcome.written), "report")
        folder = self._folder.name
        self._result.addWidget(_line("check", tr("{reports} written into {folder}", reports=reports, folder=folder)))
        for subject, paths in outcome.written:
            names = ", ".join(path.name for path in paths)
            line = label(f"{subject.words}: {names}", "small", wraps=True)
            line.setContentsMargins(28, 0, 0, 0)
            self._result.addWidget(line)
        for refused in outcome.refused:
            self._result.addWidget(self._refused(refused))
        if outcome.left:
            not_begun = counted(len(outcome.left), "report")
            self._result.addWidget(_line("minus", tr("{reports} not begun: it was stopped", reports=not_begun)))
        self._done.show()
        self.do.setText(tr("Open the folder"))
        self.do.setAccessibleName(tr("Open the folder"))
        self.do.setEnabled(bool(outcome.written))
        self._make_room()

    def _failed(self, sentence: str) -> None:
        if shiboken6.isValid(self):
            self._task = None
            self._working.hide()
            self._choosing.show()
            self.leave.setText(tr("Leave it"))
            self._tell_count()
            self.tell(sentence)

    def _refused(self, refused: many.Refused) -> QWidget:
        made = QWidget()
        of, why = label(refused.subject.words, "medium", wraps=True), label(refused.says, "small", wraps=True)
        words = column(of, why, gap=2)
        line = row(column(IconLabel("hand-palm", 18), None), gap=10)
        line.addLayout(words, 1)
        place = refused.place or self._place_of(refused.subject.id)
        if place:
            go = button(tr("Go there"), lambda: self._go(place))
            go.setAutoDefault(False)
            go.setAccessibleName(tr("Go there: {thing}", thing=refused.subject.words))
            line.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)
        made.setLayout(line)
        return made

    def _place_of(self, thing_id: str) -> str:
        """Where it is worked on: there what is missing can be added."""
        match self._kind.about:
            case "session" | "recording" | "family":
                return f"{self._kind.about}:{thing_id}"
            case "person":
                return f"family:{subjects.family_of(self._bridge.db, 'person', thing_id)}/consent"
            case "scheme":
                return "schemes"

    def _go(self, place: str) -> None:
        super().reject()
        self._bridge.asked_to_show.emit(place)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _stop_and_go(self) -> None:
        self._stop()
        self._task = None
        super().reject()

    def _make_room(self) -> None:
        self.tell("")


def _turn(item: QListWidgetItem) -> None:
    """A press anywhere on a line ticks it."""
    is_on = item.checkState() is Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked)


def _wear(item: QListWidgetItem) -> None:
    is_on = item.checkState() is Qt.CheckState.Checked
    item.setIcon(icon("check-square-fill", "accent") if is_on else icon("square", "ink_2"))


def _left(seconds: float) -> str:
    if seconds < 60:
        return tr("Less than a minute left")
    return tr("About {minutes} left", minutes=counted(round(seconds / 60), "minute"))


def _line(mark: str, words: str) -> QWidget:
    made = QWidget()
    line = row(
        IconLabel(mark, 18, "accent" if mark == "check" else "ink_2"), label(words, "medium", wraps=True), gap=10
    )
    line.setStretch(1, 1)
    made.setLayout(line)
    return made
