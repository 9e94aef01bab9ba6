"""What is chosen at the left is what stands at the right, and what is saved."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QWidget

from video_feedback.consent.doors import NotAgreed
from video_feedback.errors import NotFound, Trouble
from video_feedback.exports import kinds, report_writing
from video_feedback.exports.locking import Key
from video_feedback.exports.presets import ReportWishes
from video_feedback.exports.report import Report, ReportKind
from video_feedback.feedback import languages
from video_feedback.library import calm_plans
from video_feedback.words import tr
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts import files, paper
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.shortcut import Shortcut
from video_feedback_ui.parts.words import button, card, column, label, row, rule
from video_feedback_ui.reports import contents, making, subjects
from video_feedback_ui.reports.choices import WIDE, Choices, Contents, Offered, Saved
from video_feedback_ui.reports.chosen import Chosen, first, in_order, settled
from video_feedback_ui.reports.kind_list import KindList
from video_feedback_ui.reports.lock_dialog import LockDialog
from video_feedback_ui.reports.making import Printed
from video_feedback_ui.reports.many_dialog import ManyDialog
from video_feedback_ui.reports.own_thinking_dialog import OwnThinkingDialog
from video_feedback_ui.reports.preset_menu import PresetMenu
from video_feedback_ui.reports.preview import Preview
from video_feedback_ui.theme import S5

_KINDS_WIDE = 272


class Maker(QWidget):
    """`report` is what would be saved now, None where there is nothing. What is let in for once is forgotten as soon as
    it has left, or something else is chosen; the passphrase when it has served."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.report: Report | None = None
        self._kinds = kinds.every()
        self.chosen: Chosen = first(self._kinds)
        self.key: Key | None = None
        self.kinds = KindList(in_order(self._kinds))
        # The best format of each kind: a table of moments is no page to read.
        self.kinds.chosen.connect(lambda name: self._choose(replace(self.chosen, kind=name, format="")))
        self.choices, self.contents, self.saved = Choices(), Contents(), Saved()
        self.choices.chosen.connect(self._choose)
        self.choices.own_thinking_asked.connect(self._ask_own_thinking)
        self.choices.lock_asked.connect(self._ask_lock)
        self.saved.opened.connect(self._open_folder)
        self._folder: Path | None = None
        self.presets = PresetMenu(bridge)
        self.presets.chosen.connect(self._wish)
        self.preview = Preview(bridge)
        self.preview.where_asked.connect(bridge.asked_to_show)
        self.save = button(tr("Save"), self._ask_where, icon="download-simple", kind="filled")
        self.save.setToolTip(tr("Save the report  ({key})", key=key_text("save_report")))
        self.save.setProperty("stature", "large")
        self.print = button(tr("Print"), self.print_, icon="printer")
        self.print.setToolTip(tr("Print the report  ({key})", key=key_text("print_report")))
        self.many = button(tr("Several…"), self.show_many, icon="stack")
        self.many.setAccessibleName(tr("Several at once"))
        self.many.setToolTip(
            tr("The same report about several, into a folder  ({key})", key=key_text("several_reports"))
        )
        Shortcut("save_report", self, self.save.click, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        Shortcut("print_report", self, self.print.click, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        Shortcut("several_reports", self, self.many.click, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        body = row(self._which(), self._what(), gap=12, margins=(S5, 14, S5, 16))
        body.addWidget(self.preview, 1)
        self.setLayout(body)

    # Laying out

    def _which(self) -> QFrame:
        made = card()
        made.setFixedWidth(_KINDS_WIDE)
        area = scrolled(self.kinds)
        area.setProperty("kind", "clear")
        made.setLayout(column(area, gap=0, margins=(1, 6, 1, 6)))
        return made

    def _what(self) -> QFrame:
        made = card()
        made.setFixedWidth(WIDE)
        head = row(label(tr("What it is to be"), "strong"), None, self.presets, gap=4, margins=(16, 0, 6, 0))
        inner = scrolled(column(self.choices, 8, rule(), 4, self.contents, None, gap=8, margins=(16, 2, 14, 8)))
        inner.setProperty("kind", "clear")
        foot = column(
            self.saved, self.save, _evenly(self.print, self.many), gap=8, margins=(16, 10, 16, 0)
        )  # fmt: skip
        lines = column(head, gap=6, margins=(0, 8, 0, 14))
        lines.addWidget(inner, 1)
        lines.addWidget(rule())
        lines.addLayout(foot)
        made.setLayout(lines)
        return made

    # Choosing

    def bring_up(self, what: str) -> bool:
        """Bring everything up to date; `what` may be the id of what it is to be about. False if there is nothing."""
        db = self._bridge.db
        if not subjects.of_families(db) or not any(subjects.with_something(db, a) for a in ("session", "recording")):
            self.preview.stop()
            return False
        if what:
            self._begin_with(what)
        self._refresh()
        return True

    def leave(self) -> None:
        self.preview.stop()
        self.chosen = replace(self.chosen, reason="")
        self.key = None

    def _begin_with(self, what: str) -> None:
        """The report that is chosen, or else the first, which can be about this."""
        every = [self._kinds[self.chosen.kind], *self._kinds.values()]
        for kind in every:
            try:
                family_id = subjects.family_of(self._bridge.db, kind.about, what)
            except NotFound:
                continue
            if any(each.id == what for each in subjects.of_kind(self._bridge.db, kind.about, family_id)):
                self.chosen = replace(self.chosen, kind=kind.name, family_id=family_id, about=what, reason="")
                return

    def _choose(self, chosen: Chosen) -> None:
        # What was let in was let in for this report, about this, for this reader.
        self.chosen = chosen if chosen.says_the_same_as(self.chosen) else replace(chosen, reason="")
        self.saved.tell("")
        self._refresh()

    def _refresh(self) -> None:
        """Gather what is chosen, and show it. What cannot be had together is not offered."""
        db, kind = self._bridge.db, self._kinds[self.chosen.kind]
        families = subjects.with_something(db, kind.about)
        family_id = self.chosen.family_id
        if family_id not in [each.id for each in families]:
            family_id = next((each.id for each in families), "")
        things = subjects.of_kind(db, kind.about, family_id) if family_id or kind.about == "scheme" else []
        chosen = replace(self.chosen, family_id=family_id)
        if kind.about == "family":
            chosen = replace(chosen, about=family_id)
        self.chosen = settled(chosen, kind, things)
        self.kinds.show_choice(kind.name)
        self.choices.show_choice(self.chosen, self._offered(kind, families, things), self.key.how if self.key else "")
        self.presets.wishes = self._wishes()
        self._gather(kind)

    def _offered(
        self, kind: ReportKind, families: Sequence[subjects.Subject], things: Sequence[subjects.Subject]
    ) -> Offered:
        plan = calm_plans.of_family(self._bridge.db, self.chosen.family_id)
        return Offered(
            kind=kind,
            same=self.kinds.row(kind.name).kinds,
            families=families,
            things=things,
            as_the_family=(languages.names_of(plan.language)[0], plan.easy_read),
        )

    def _gather(self, kind: ReportKind) -> None:
        library = self._bridge.library
        self.report = None
        try:
            if not self.chosen.about:
                raise Trouble(tr("There is nothing yet that this report could be about."))
            self.report = kind.gather(library.db, library.media, self.chosen.about, self.chosen.asked())
        except Trouble as trouble:
            self.preview.refuse(str(trouble), trouble.place if isinstance(trouble, NotAgreed) else "")
            self.contents.show_lists((), ())
        else:
            self.preview.show_report(self.report, self.chosen.format)
            held = contents.holds(self.report, self.chosen.format)
            self.contents.show_lists(held, contents.leaves_out(self.report, self.chosen.format))
        self.save.setEnabled(self.report is not None)
        self.print.setEnabled(self.report is not None)

    # For once

    def _ask_own_thinking(self, wanted: bool) -> None:
        if not wanted:
            self.chosen = replace(self.chosen, reason="")
            self._refresh()
            return
        self.choices.own_thinking.setChecked(False)  # not before there is a reason
        asked = OwnThinkingDialog(self._bridge, self.window())
        asked.agreed.connect(self._let_in)
        asked.open()

    def _let_in(self, reason: str) -> None:
        self.chosen = replace(self.chosen, reason=reason)
        self._refresh()

    def _ask_lock(self, wanted: bool) -> None:
        if not wanted:
            self._take_key(None)
            return
        self.choices.lock.setChecked(self.key is not None)
        asked = LockDialog(self._bridge, "zip", self.window())
        asked.agreed.connect(self._take_key)
        asked.open()

    def _take_key(self, key: Key | None) -> None:
        self.key = key
        self._refresh()

    # Kept settings

    def _wishes(self) -> ReportWishes:
        asked = self.chosen.asked()
        return ReportWishes(
            report=self.chosen.kind,
            format=self.chosen.format,
            reader=asked.reader,
            purpose=asked.purpose,
            easy_read=asked.easy_read,
            lock=self.key.how if self.key else "",
        )

    def _wish(self, wishes: ReportWishes) -> None:
        if wishes.report not in self._kinds:
            self._bridge.told.emit(tr("These settings are for a report that is not in this version."), True)
            return
        self.chosen = replace(
            self.chosen,
            kind=wishes.report,
            format=wishes.format,
            reader=wishes.reader,
            purpose=wishes.purpose or self.chosen.purpose,
            easy_read=wishes.easy_read,
            reason="",
        )
        self.saved.tell("")
        self.key = None
        self._refresh()
        if wishes.lock:
            asked = LockDialog(self._bridge, wishes.lock, self.window())
            asked.agreed.connect(self._take_key)
            asked.open()

    # Saving

    def _ask_where(self) -> None:
        if self.report is None:
            return
        name = report_writing.file_name(self.report, self.chosen.format, self.key)
        ending = name.partition(".")[2]
        kind = f"{self.chosen.format.upper()} (*.{ending})"
        files.choose_where(self, tr("Save the report"), name, kind, self.save_to)

    def save_to(self, path: Path) -> None:
        """Write what is shown into a file, as a job."""
        if self.report is None:
            return
        self.saved.tell("")
        self.save.setEnabled(False)
        making.save(
            self._bridge,
            self.report,
            self.chosen.format,
            path,
            self.key,
            self._written,
            self._tell_trouble,
            self._ended,
        )

    def print_(self) -> None:
        """Print what is shown, where there is a printer."""
        if self.report is None:
            return
        if not paper.can_print():
            self.saved.tell(tr("No printer is set up on this computer. Save the report instead."))
            return
        report = self.report
        self._bridge.tasks.start(
            tr("Pages for the printer"),
            partial(making.printed, report),
            partial(self._print, report),
            self._tell_trouble,
        )

    def _print(self, report: Report, made: Printed) -> None:
        if not shiboken6.isValid(self) or not self._bridge.is_open:
            return
        with self._bridge.telling() as went_well:
            done = making.on_paper(self._bridge, report, made, self)
        if went_well and done:
            self._has_left()
            self.saved.tell(tr("Sent to the printer."))

    def _written(self, paths: list[Path]) -> None:
        if not shiboken6.isValid(self):
            return
        self._folder = paths[0].parent
        self._has_left()
        if len(paths) == 1:
            self.saved.tell(tr("Saved {path}", path=paths[0].name), has_folder=True)
        else:
            names = ", ".join(path.name for path in paths)
            self.saved.tell(tr("Saved {count} files: {names}", count=len(paths), names=names), has_folder=True)

    def _has_left(self) -> None:
        """What was let in was for this once, and so was the passphrase."""
        self.chosen, self.key = replace(self.chosen, reason=""), None
        self._refresh()

    def _tell_trouble(self, sentence: str) -> None:
        if shiboken6.isValid(self):
            self.saved.tell(sentence)

    def _ended(self) -> None:
        if shiboken6.isValid(self):
            self.save.setEnabled(self.report is not None)

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def show_many(self) -> None:
        """The same report about several, into a folder."""
        ManyDialog(self._bridge, self._kinds[self.chosen.kind], self.chosen, self.key, self.window()).open()


def _evenly(one: QWidget, other: QWidget) -> QFrame:
    made = QFrame()
    line = row(gap=8)
    line.addWidget(one, 1)
    line.addWidget(other, 1)
    made.setLayout(line)
    return made
