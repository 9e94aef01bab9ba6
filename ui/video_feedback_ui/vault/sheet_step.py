"""The recovery sheet: onto paper, and then its code is tried once."""

import random
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from video_feedback.consent import doors
from video_feedback.errors import Trouble
from video_feedback.exports import writing
from video_feedback.vault import key_file, place, recovery
from video_feedback.words import tr
from video_feedback_ui.parts import files, paper
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.words import button, column, field, label, row
from video_feedback_ui.theme import TOUCH, font
from video_feedback_ui.vault import sheet_page
from video_feedback_ui.vault.guided import Step
from video_feedback_ui.vault.sheet_look import SheetLook
from video_feedback_ui.vault.sheet_page import Sheet

FILE_NAME = tr("recovery sheet.pdf")
_READ_AS = str.maketrans("OIL", "011")
_ASKED = 2


class SheetStep(Step):
    """`is_out` once it is printed, saved or shown; `is_tried` once its code was typed."""

    name = tr("Recovery sheet")
    title = tr("Make the recovery sheet")
    sentence = tr("If the passphrase is forgotten, this page opens the library. Without both, nobody can.")
    later = tr("Later")

    def __init__(self, chance: random.Random | None = None) -> None:
        super().__init__()
        self._chance = chance or random.SystemRandom()
        self._folder, self._where = Path(), Path()
        self._sheet: Sheet | None = None
        self.is_out = self.is_tried = False
        self._advice = ""  # what is said while no group looks wrong
        self.look = SheetLook()
        self.print_ = button(tr("Print it"), self._print, icon="printer")
        self.save = button(tr("Save as PDF"), self._ask_where, icon="file-pdf")
        self.write = button(tr("Write it by hand"), self._show_code, icon="pencil-simple", kind="flat")
        self.said = label("", "small", wraps=True)
        self.said.setMinimumHeight(34)
        self.there = button(tr("Save it there all the same"), self._save_there)
        self.there.hide()
        self._code = label("", "title")
        self._code.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._code.hide()
        self._try_words = label("", "medium", wraps=True)
        self._groups: list[int] = []
        self.fields = [self._group() for _ in range(_ASKED)]
        self._captions = [label("", "small") for _ in self.fields]
        self._sign = IconLabel("check-circle", 24, "accent")
        self._sign.hide()
        tried = [column(caption, edit, gap=4) for caption, edit in zip(self._captions, self.fields, strict=True)]
        self._trying = QWidget()
        self._trying.setLayout(column(self._try_words, row(*tried, column(18, self._sign), None, gap=12), gap=8))
        for made in (self.print_, self.save, self.write, self.there):
            made.setAutoDefault(False)
        self.setLayout(
            row(
                column(self.look, None),
                column(
                    row(self.print_, self.save, self.write, None), self.said, row(self.there, None), self._code,
                    6, self._trying, None, gap=8,
                ),
                gap=28,
            )
        )  # fmt: skip

    def _group(self) -> QLineEdit:
        made = field(tr("Group"))
        made.setFixedSize(QSize(132, TOUCH))
        made.setFont(font(16, 500, tabular=True))
        made.setAlignment(Qt.AlignmentFlag.AlignCenter)
        made.setMaxLength(recovery.GROUP + 2)
        made.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        made.textChanged.connect(partial(self._typed, made))
        made.returnPressed.connect(self.entered)
        return made

    def begin(self, folder: Path, code: str) -> None:
        """The sheet of a library, with a code that is shown this once."""
        self._folder, self._sheet = folder, Sheet(folder.name, date.today(), code)
        self.is_out = self.is_tried = False

    @property
    def may_go_back(self) -> bool:
        """What is on paper is not taken back."""
        return not self.is_out

    @property
    def is_ready(self) -> bool:
        return self.is_out and self._is_right()

    def enter(self) -> None:
        self.look.show_sheet(self._sheet)
        self._groups = sorted(self._chance.sample(range(recovery.GROUPS), _ASKED))
        for number, edit, caption in zip(self._groups, self.fields, self._captions, strict=True):
            edit.setText("")
            edit.setAccessibleName(tr("Group {number} of the code", number=number + 1))
            caption.setText(tr("Group {number}", number=number + 1))
        self._say(
            tr("Print it, or save it and print it elsewhere. It belongs with your organisation, not with the laptop.")
        )
        self._tell()
        self.setFocusProxy(self.print_ if paper.can_print() else self.save)

    def leave(self) -> None:
        """Nothing of the code stays here."""
        self._code.setText("")
        self._code.hide()
        for edit in self.fields:
            edit.setText("")

    def forget(self) -> None:
        self._sheet = None
        self.look.show_sheet(None)

    def work(self) -> Callable[[], object]:
        assert self._sheet is not None
        folder, code = self._folder, self._sheet.code
        return lambda: key_file.confirm_code(folder, code)

    def worked(self, found: object) -> None:
        self.is_tried = bool(found)

    def _print(self) -> None:
        if not paper.can_print():
            self._say(tr("No printer is set up on this computer. Save it, or write it by hand."))
        elif self._sheet is not None and sheet_page.page(self._sheet).print_(self):
            self._out(tr("Fetch it from the printer now, before somebody else does."))

    def _ask_where(self) -> None:
        files.choose_where(self, tr("Save the recovery sheet"), FILE_NAME, "PDF (*.pdf)", self.save_to)

    def save_to(self, path: Path, *, whatever: bool = False) -> None:
        """Write it, or say why the place is not a good one."""
        warning = "" if whatever else self._warning(path)
        self._where = path
        self.there.setVisible(bool(warning))
        if warning:
            self._say(warning)
            return
        assert self._sheet is not None
        try:
            writing.write_whole(path, sheet_page.page(self._sheet).as_pdf(), doors.free(doors.RECOVERY_SHEET))
        except Trouble as trouble:
            self._say(str(trouble))
            return
        self._out(
            tr("Saved as {path}. Take it to your organisation, and then delete it from this laptop.", path=path.name)
        )

    def _save_there(self) -> None:
        self.save_to(self._where, whatever=True)

    def _warning(self, path: Path) -> str:
        if path.resolve().is_relative_to(self._folder.resolve()):
            return tr("That is the library’s own folder: who takes the laptop would have the key as well.")
        found = place.of(path.parent)
        if found.kind == "synchronised":
            cloud = found.name or tr("a cloud")
            return tr(
                "That folder is kept in step with {cloud}, so the code would be copied to that account.", cloud=cloud
            )
        return ""

    def _show_code(self) -> None:
        if self._sheet is not None:
            groups = self._sheet.groups
            self._code.setText("  ".join(groups[:3]) + "\n" + "  ".join(groups[3:]))
            self._code.show()
            self._out(tr("Write it down in large letters. It goes from the screen as soon as you type below."))

    def _out(self, sentence: str) -> None:
        self.is_out = True
        self._advice = sentence
        self._say(sentence)
        self._tell()
        self.fields[0].setFocus()

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setAccessibleName(sentence)

    def _tell(self) -> None:
        self._trying.setEnabled(self.is_out)
        self._try_words.setText(tr("Try it once: type two groups of the code as they stand on the page."))
        self.changed.emit()

    def _typed(self, edit: QLineEdit, _: str) -> None:
        if edit.text() and self._code.isVisible():
            self._code.setText("")
            self._code.hide()
        right = self._is_right()
        self._sign.setVisible(right)
        self._say(self._advice)
        for number, each in zip(self._groups, self.fields, strict=True):
            is_wrong = len(_plain(each.text())) >= recovery.GROUP and not self._matches(number, each)
            looks = "wrong" if is_wrong else ""
            if each.property("looks") != looks:
                each.setProperty("looks", looks)
                each.style().unpolish(each)
                each.style().polish(each)
            if is_wrong:
                self._say(tr("Group {number} looks wrong. {LOOK}", number=number + 1, LOOK=recovery.LOOK))
        at = self.fields.index(edit)
        if edit.hasFocus() and at + 1 < len(self.fields) and self._matches(self._groups[at], edit):
            self.fields[at + 1].setFocus()
        self.changed.emit()

    def _is_right(self) -> bool:
        return all(self._matches(number, edit) for number, edit in zip(self._groups, self.fields, strict=True))

    def _matches(self, number: int, edit: QLineEdit) -> bool:
        return self._sheet is not None and _plain(edit.text()) == self._sheet.groups[number]


def _plain(typed: str) -> str:
    """As codes are read: in capitals, O for 0, I and L for 1."""
    return "".join(character for character in typed.upper() if character.isalnum()).translate(_READ_AS)
