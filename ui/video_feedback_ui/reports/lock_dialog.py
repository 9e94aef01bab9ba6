"""Locking what leaves with a passphrase: which kind of lock, and the passphrase, weighed and typed twice."""

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from video_feedback.exports import locking
from video_feedback.exports.locking import Key
from video_feedback.words import tr
from video_feedback_schemas.leaving_records import Lock
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.parts.choice import Choice
from video_feedback_ui.parts.words import column, label
from video_feedback_ui.vault.strength_field import StrengthField

_SAYS = {
    "zip": tr("Opens on a Mac as it is, and on any other computer with 7-Zip, which costs nothing."),
    "age": tr("For those who have the age program. It also hides the name of the file inside."),
}


class LockDialog(Dialog):
    """`agreed` gives a `locking.Key`. Nothing keeps it but whoever hears that."""

    agreed = Signal(object)

    def __init__(self, bridge: Bridge, how: Lock, parent: QWidget | None) -> None:
        self._how: Lock = how or "zip"
        self.how = Choice(tr("How it is locked"), [("zip", tr("ZIP file"), "archive"), ("age", "age", "lock-simple")])
        self.how.chosen.connect(self._choose)
        self._says = label("", "small", wraps=True)
        self.strength = StrengthField(bridge.tasks)
        words = tr(
            "Tell the passphrase by another way than the file: on the telephone, or face to face. It is not kept here."
        )
        body = column(self.how, self._says, 8, self.strength, label(words, "second", wraps=True), gap=6)
        super().__init__(tr("Lock it with a passphrase"), tr("Lock it"), body, parent, width=560)
        bridge.locking.connect(self.reject)
        self.strength.changed.connect(self._follow)
        self.strength.entered.connect(self.accept)
        self.finished.connect(self.strength.forget)
        self._choose(self._how)
        self._follow()
        self.strength.setFocus()

    def accept(self) -> None:
        if not self.strength.is_ready:
            self.strength.go_to_wrong()
            return
        with self.telling() as went_well:
            made: Key = locking.key("age" if self._how == "age" else "zip", self.strength.text)
        if went_well:
            super().accept()
            self.agreed.emit(made)

    def _choose(self, how: str) -> None:
        self._how = cast("Lock", how)
        self.how.show_choice(how)
        self._says.setText(_SAYS[how])
        self.tell("")

    def _follow(self) -> None:
        self.do.setEnabled(self.strength.is_ready)
