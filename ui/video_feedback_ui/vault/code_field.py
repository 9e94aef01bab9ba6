"""The code of the recovery sheet: six groups of six, looked at while they are typed, and pasted whole."""

import unicodedata

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from video_feedback.vault import recovery
from video_feedback.vault.refusals import MistypedCode
from video_feedback.words import tr
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.words import column, field, row
from video_feedback_ui.theme import TOUCH, font

_READ_AS = str.maketrans("OIL", "011")


class CodeField(QWidget):
    """`changed` tells each change, `entered` that Enter was pressed in it."""

    changed = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("The code of the recovery sheet"))
        self.groups = [self._group(number) for number in range(1, recovery.GROUPS + 1)]
        self._signs = [IconLabel("check", 14) for _ in self.groups]
        for sign in self._signs:
            sign.hide()
            policy = sign.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            sign.setSizePolicy(policy)
        columns = [
            column(group, row(None, sign, None), gap=4) for group, sign in zip(self.groups, self._signs, strict=True)
        ]
        self.setLayout(row(*columns, gap=8))
        self.setFocusProxy(self.groups[0])

    def _group(self, number: int) -> QLineEdit:
        made = field(tr("Group {number} of {GROUPS}", number=number, GROUPS=recovery.GROUPS))
        made.setFixedSize(QSize(96, TOUCH))
        made.setFont(font(15, 500, tabular=True))
        made.setAlignment(Qt.AlignmentFlag.AlignCenter)
        made.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        made.textEdited.connect(lambda typed, number=number: self._typed(number - 1, typed))
        made.returnPressed.connect(self.entered)
        made.installEventFilter(self)
        return made

    @property
    def code(self) -> str:
        """As it stands, with dashes between the groups."""
        return "-".join(group.text() for group in self.groups)

    @property
    def is_whole(self) -> bool:
        return all(len(group.text()) == recovery.GROUP for group in self.groups)

    @property
    def wrong_groups(self) -> list[int]:
        """The numbers of the groups that cannot be right."""
        return [number for number, group in enumerate(self.groups, 1) if group.property("looks") == "wrong"]

    def trouble(self) -> str:
        """What looks wrong, in one sentence, once the code is whole or has a character that is in no code."""
        for number, group in enumerate(self.groups, 1):
            if not _is_in_codes(group.text()):
                return tr(
                    "Group {number} has a character that is in no code. {LOOK}", number=number, LOOK=recovery.LOOK
                )
        try:
            recovery.read(self.code)
        except MistypedCode as mistyped:
            return str(mistyped) if self.is_whole else ""
        return ""

    def forget(self) -> None:
        for group in self.groups:
            group.setText("")
        self._look()

    def go_to_wrong(self) -> None:
        """The keyboard goes to the first group that looks wrong, or is not full yet."""
        wrong = [*self.wrong_groups, *(n for n, group in enumerate(self.groups, 1) if len(group.text()) < 6), 1]
        self.groups[wrong[0] - 1].setFocus()
        self.groups[wrong[0] - 1].selectAll()

    def _typed(self, at: int, typed: str) -> None:
        said = _plain(typed)
        if len(said) > recovery.GROUP:
            at = self._spread(0 if len(said) >= recovery.LENGTH else at, said)
        elif said != typed:
            cursor = self.groups[at].cursorPosition()
            self.groups[at].setText(said)
            self.groups[at].setCursorPosition(len(_plain(typed[:cursor])))
        group = self.groups[at]
        if len(group.text()) == recovery.GROUP == group.cursorPosition() and at + 1 < len(self.groups):
            self.groups[at + 1].setFocus()
            self.groups[at + 1].selectAll()
        self._look()
        self.changed.emit()

    def _spread(self, at: int, said: str) -> int:
        """What was pasted goes on from group to group. Gives the last one that got some."""
        said = said[: (len(self.groups) - at) * recovery.GROUP]
        for start in range(0, len(said), recovery.GROUP):
            at_now = at + start // recovery.GROUP
            self.groups[at_now].setText(said[start : start + recovery.GROUP])
        self.groups[at_now].setFocus()
        return at_now

    def _look(self) -> None:
        wrong = {number for number, group in enumerate(self.groups, 1) if not _is_in_codes(group.text())}
        whole = False
        if self.is_whole and not wrong:
            try:
                recovery.read(self.code)
                whole = True
            except MistypedCode as mistyped:
                wrong = {mistyped.group} if mistyped.group else set(range(1, recovery.GROUPS + 1))
        for number, (group, sign) in enumerate(zip(self.groups, self._signs, strict=True), 1):
            is_full = len(group.text()) == recovery.GROUP
            looks = "wrong" if number in wrong else "good" if whole else "full" if is_full else ""
            if group.property("looks") != looks:
                group.setProperty("looks", looks)
                group.style().unpolish(group)
                group.style().polish(group)
            sign.show_icon("warning" if looks == "wrong" else "check")
            sign.setVisible(bool(looks))
            said = {"wrong": tr(", look at it again"), "good": tr(", right"), "full": tr(", typed"), "": ""}[looks]
            group.setAccessibleName(
                tr("Group {number} of {GROUPS}{said}", number=number, GROUPS=recovery.GROUPS, said=said)
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QLineEdit):
            at, cursor = self.groups.index(watched), watched.cursorPosition()
            key = event.key()
            back = key == Qt.Key.Key_Left or (key == Qt.Key.Key_Backspace and not watched.hasSelectedText())
            if back and cursor == 0 and at > 0:
                before = self.groups[at - 1]
                before.setFocus()
                before.setCursorPosition(len(before.text()))
                if key == Qt.Key.Key_Backspace:
                    before.backspace()
                return True
            if key == Qt.Key.Key_Right and cursor == len(watched.text()) and at + 1 < len(self.groups):
                self.groups[at + 1].setFocus()
                self.groups[at + 1].setCursorPosition(0)
                return True
            if key in (Qt.Key.Key_Minus, Qt.Key.Key_Space) and watched.text():
                self.groups[min(at + 1, len(self.groups) - 1)].setFocus()
                return True
        return super().eventFilter(watched, event)


def _plain(typed: str) -> str:
    """Capitals without what stands between the groups. O, I and L stay as they were typed: they are read rightly."""
    text = unicodedata.normalize("NFKC", typed).upper()
    return "".join(character for character in text if character.isalnum())


def _is_in_codes(text: str) -> bool:
    return set(text.translate(_READ_AS)) <= set(recovery.ALPHABET)
