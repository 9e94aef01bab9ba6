"""Before something is erased: what goes, that it is for good, until when backups hold it, and a deliberate act."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QProgressBar, QWidget

from video_feedback.library import erasing_words
from video_feedback.library.erasing import Erasure
from video_feedback.library.remains import Held, until
from video_feedback.words import tr
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.parts.choice import Choice
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.words import column, field, label, row
from video_feedback_ui.reports.copies_part import CopiesPart

_TITLES = {"recording": tr("Erase this film?"), "family": tr("Erase this family?"), "person": tr("Erase this person?")}
_ONCE_MORE = tr("Erase for good")
_WIDE = 600


class EraseDialog(Dialog):
    """`sure` gives what is to be erased, and whether the backups of before are to go with it.

    A family is erased by typing its reference name: it is a year's work. For a film or a person a second press on the
    button is enough; Enter alone does nothing. `be_busy` stays until whoever listens closes it.
    """

    sure = Signal(object, bool)  # Erasure

    def __init__(
        self, erasure: Erasure, places: Sequence[Held], parent: QWidget | None, *, can_keep_words: bool = False
    ) -> None:
        self._erasure = erasure
        self._first_press: QElapsedTimer | None = None
        self._busy = False
        self._goes = label("", wraps=True)
        self.words = Choice(
            tr("What is erased"), [("all", tr("All of it"), "trash"), ("words", tr("Keep what was written"), "note")]
        )
        self.words.setVisible(can_keep_words)
        self.words.chosen.connect(self._choose_words)
        self.backups = Choice(
            tr("Backups of before"),
            [("go", tr("Make a new one now, take these away"), "check"), ("stay", tr("Leave them"), "archive")],
        )
        self.backups.show_choice("go")
        self.words.show_choice("all")
        self._with_backups = until(places) is not None or bool(places)
        self.backups.chosen.connect(self._choose_backups)
        self.name = field(tr("The reference name of the family"))
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Erasing: how far"))
        self.progress.hide()
        self._once_more = label(tr("Press once more, and it is gone."), "medium")
        self._once_more.hide()
        called = label(erasure.called, "strong", wraps=True)
        called.setVisible(bool(erasure.called))
        body = column(called, self._goes, self.words, 6, _line("info", erasing_words.FOR_GOOD), gap=8)
        self.copies = CopiesPart()
        body.addWidget(self.copies)
        for sentence in erasing_words.stays_in(places):
            body.addWidget(_line("archive", sentence))
        if places:
            body.addWidget(self.backups)
        if erasure.kind == "family":
            body.addSpacing(6)
            body.addWidget(label(tr("Type {called} to erase the family", called=erasure.called), "small", wraps=True))
            body.addWidget(self.name)
        body.addWidget(self._once_more)
        body.addWidget(self.progress)
        title = (
            tr("Erase these films?")
            if erasure.kind == "recording" and len(erasure.films) > 1
            else _TITLES[erasure.kind]
        )
        super().__init__(title, tr("Erase"), body, parent, width=_WIDE)
        self.setMaximumWidth(_WIDE)
        self.do.setDefault(False)
        self.do.setAutoDefault(False)
        self.name.returnPressed.connect(self.accept)
        self._show()
        (self.name if erasure.kind == "family" else self.leave).setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        if self._busy:
            return
        if self._erasure.kind == "family":
            if _plain(self.name) != " ".join(self._erasure.called.split()).casefold():
                self.tell(tr("Type {called} first: so nothing is erased by a slip.", called=self._erasure.called))
                self.name.setFocus()
                return
        elif self._first_press is None:
            self._first_press = QElapsedTimer()
            self._first_press.start()
            self.do.setText(_ONCE_MORE)
            self.do.setAccessibleName(_ONCE_MORE)
            self._once_more.show()
            self._make_room()
            return
        elif self._first_press.elapsed() < QApplication.doubleClickInterval():
            return  # a double click is one press
        self.sure.emit(self._erasure, self._with_backups)

    def reject(self) -> None:
        if not self._busy:
            super().reject()

    def be_busy(self) -> None:
        """It is being erased: there is nothing to press any more."""
        self.tell("")
        self._once_more.hide()
        self._busy = True
        self.progress.show()
        self._make_room()
        for each in (self.do, self.leave, self.words, self.backups, self.name):
            each.setEnabled(False)

    def show_share(self, share: float) -> None:
        self.progress.setValue(round(1000 * share))

    def fail(self, sentence: str) -> None:
        """It could not be erased; everything can be pressed again."""
        self._busy = False
        self.progress.hide()
        for each in (self.do, self.leave, self.words, self.backups, self.name):
            each.setEnabled(True)
        self.tell(sentence)

    def end(self) -> None:
        """Close, whatever is going on."""
        self._busy = False
        super().reject()

    def _choose_words(self, value: str) -> None:
        self._erasure = replace(self._erasure, keeps_words=value == "words")
        self._show()

    def _choose_backups(self, value: str) -> None:
        self._with_backups = value == "go"

    def _show(self) -> None:
        self._goes.setText(erasing_words.goes(self._erasure))
        self._goes.setAccessibleName(self._goes.text())
        self._make_room()

    def _make_room(self) -> None:
        QTimer.singleShot(0, self, self.adjustSize)


def _line(icon: str, sentence: str) -> QWidget:
    made = QWidget()
    words: QLabel = label(sentence, "second", wraps=True)
    mark = IconLabel(icon, 18)
    lines = row(mark, words, gap=10)
    lines.setStretch(1, 1)
    lines.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
    made.setLayout(lines)
    return made


def _plain(typed: QLineEdit) -> str:
    return " ".join(typed.text().split()).casefold()
