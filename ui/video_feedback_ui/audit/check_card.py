"""Beside the record: whether anything was altered, and saving it as a file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QProgressBar

from video_feedback.consent import doors
from video_feedback.counts import counted
from video_feedback.exports.leaving import Leaving
from video_feedback.exports.writing import write_whole
from video_feedback.interop import audit_file
from video_feedback.jobs import Progress
from video_feedback.library import audit, keyholders
from video_feedback.library.audit import Broken, Head
from video_feedback.library.library import Library
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts import files
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.words import button, card, column, label, row, rule

_WIDE = 316
_KEPT = tr("Files to check against (*.json *.csv)")


class CheckCard(QFrame):
    """`saved` when the record has a line more."""

    saved = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setFixedWidth(_WIDE)
        self._bridge = bridge
        self.check = button(tr("Check that nothing was altered"), self.look, icon="shield-check")
        self.compare = button(tr("Check against an older file"), self._ask_which, kind="words")
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(tr("Checking: how far"))
        self._icon = IconLabel("check", role="accent")
        self.says = label("", "medium", wraps=True)
        self._result = card()
        self._result.setLayout(row(self._icon, self.says, gap=10, margins=(12, 10, 12, 10)))
        self.table = button(tr("Save as a table"), partial(self._ask_where, "csv"), icon="table")
        self.json = button(tr("Save for other programs"), partial(self._ask_where, "json"), icon="brackets-curly")
        checks = tr(
            "Each line is sealed together with the one before it: whoever alters one, or takes one out, is noticed."
        )
        keep = tr(
            "Keep a file of it somewhere else: with it, lines that were cut off the end are noticed too. "
            "It holds no family’s name."
        )
        self.setLayout(
            column(
                label(tr("Was anything altered?"), "strong"), label(checks, "second", wraps=True), 4,
                self.check, self.bar, self._result, row(self.compare, None), 4, rule(), 4,
                label(tr("Keep a copy"), "strong"), label(keep, "second", wraps=True), 4, self.table, self.json, None,
                gap=8, margins=(18, 16, 18, 16),
            )
        )  # fmt: skip
        self.forget()

    def forget(self) -> None:
        """What was found is of another day."""
        self.bar.hide()
        self._result.hide()
        self._free(True)

    # Checking

    def look(self, kept: Path | None = None) -> None:
        """Go through all lines, as a job; with a file that was kept, see that all of its lines are still there."""
        library = self._bridge.library
        self._result.hide()
        self.bar.setValue(0)
        self.bar.show()
        self._free(False)
        self._bridge.tasks.start(
            tr("Checking what was done"),
            partial(_checked, library, kept),
            self._show,
            self._fail,
            moved=lambda share: self.bar.setValue(round(1000 * share)),
            quiet=True,
        )

    def _ask_which(self) -> None:
        files.choose_one(self, tr("A file that was kept"), _KEPT, self.look)

    def _show(self, found: tuple[Broken | None, Head]) -> None:
        broken, head = found
        self.forget()
        if broken is None:
            how_many = tr("All {lines} are", lines=counted(head.n, "line")) if head.n > 1 else tr("The one line is")
            self._tell(tr("{how_many} as written.", how_many=how_many), "check")
        else:
            self._tell(tr("{says} What stands before it is as it was written.", says=broken.says), "warning")

    def _fail(self, sentence: str) -> None:
        self.forget()
        self._bridge.told.emit(sentence, True)

    def _tell(self, words: str, icon: str) -> None:
        self._result.setProperty("kind", "notice" if icon == "warning" else "")
        self._result.style().unpolish(self._result)
        self._result.style().polish(self._result)
        self._icon.show_icon(icon)
        self.says.setText(words)
        self._result.setAccessibleName(words)
        self._result.show()
        self.check.setFocus(Qt.FocusReason.OtherFocusReason)

    # Saving

    def _ask_where(self, format_name: str) -> None:
        kind = {"csv": tr("Table (*.csv)"), "json": "JSON (*.json)"}[format_name]
        save = partial(self.save_to, format_name)
        files.choose_where(self, tr("Save what was done"), f"what-was-done.{format_name}", kind, save)

    def save_to(self, format_name: str, path: Path) -> None:
        """Write all of it into a file, as a job. That it was saved is on record itself."""
        self._free(False)
        job = partial(_saved, self._bridge.library, format_name, path)
        self._bridge.tasks.start(tr("Saving what was done"), job, self._written, self._fail)

    def _written(self, path: Path) -> None:
        self._free(True)
        self._bridge.told.emit(tr("Saved {path}", path=path.name), False)
        self.saved.emit()

    def _free(self, is_free: bool) -> None:
        for each in (self.check, self.compare, self.table, self.json):
            each.setEnabled(is_free)


def _checked(library: Library, kept: Path | None, progress: Progress) -> tuple[Broken | None, Head]:
    heads = audit_file.heads(kept) if kept else []
    with library.reading() as db:
        return audit.verify(db, *heads, progress=progress), audit.head(db)


def _saved(library: Library, format_name: str, path: Path, progress: Progress) -> Path:
    with library.reading() as db:
        data = audit_file.render(db, format_name, keyholders.known(library.folder), progress)
    return write_whole(
        path, data, Leaving(noting=library.noting, what="audit").noted(format_name, "manager", data, doors.AUDIT_FILE)
    )
