"""Is the disk itself encrypted? As it is found, or as the worker says, with what to do if not."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QProgressBar, QWidget

from video_feedback.jobs import Progress
from video_feedback.vault import disk_encryption
from video_feedback.vault.disk_encryption import DiskEncryption
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.choice import Choice
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.words import card, column, label, row
from video_feedback_ui.vault.guided import Step

_ASK_WHO = tr("On a laptop of your organisation, ask whoever looks after it.")
_WHAT_TO_DO = {
    "win32": tr(
        "Open Settings, Privacy & security, Device encryption, and turn it on. Where that is not there, look for "
        "“Manage BitLocker” in the Start menu. {ask_who}",
        ask_who=_ASK_WHO,
    ),
    "darwin": tr("Open System Settings, Privacy & Security, FileVault, and turn it on. {ask_who}", ask_who=_ASK_WHO),
    "linux": tr(
        "It is chosen when Linux is installed (“Encrypt the disk”, LUKS), and cannot be turned on afterwards with "
        "ease. {ask_who}",
        ask_who=_ASK_WHO,
    ),
}
_ANSWERS = (("yes", tr("Yes"), "check"), ("no", tr("No"), "x"), (tr("not known"), tr("I don’t know"), "question"))


class DiskStep(Step):
    name = tr("Disk")
    title = tr("Is this laptop’s disk encrypted?")
    sentence = tr(
        "The library is locked. Other programs and the system keep pieces of what you open: only the disk’s own "
        "encryption covers those, and films that were deleted."
    )

    def __init__(self, bridge: Bridge, folder: Callable[[], Path], deed: str) -> None:
        super().__init__()
        self._bridge, self._folder, self.deed = bridge, folder, deed
        self.found: DiskEncryption | None = None
        self._said: str = ""
        self._sign, self._words = IconLabel("magnifying-glass", 22), label(tr("Looking …"), "medium", wraps=True)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setAccessibleName(tr("Looking at the disk"))
        self.choice = Choice(tr("Is the disk encrypted?"), _ANSWERS)
        self.choice.chosen.connect(self._answer)
        self._todo = label("", wraps=True)
        self._card = card()
        self._card.setLayout(row(column(IconLabel("info", 20), None), self._todo, gap=12, margins=(16, 14, 16, 14)))
        self._asked = QWidget()
        self._asked.setLayout(column(self.choice, 8, self._card, gap=8))
        self.setLayout(column(row(self._sign, self._words, gap=12), self._busy, 6, self._asked, None, gap=10))

    @property
    def answer(self) -> str:
        """What is kept: `yes, found`, `no, said`, `not known`."""
        if self._said and self._said != "not known":
            return tr("{said}, said", said=self._said)
        if self.found is not None and self.found.answer != "not known" and not self._said:
            return tr("{answer}, found", answer=self.found.answer)
        return tr("not known")

    @property
    def is_ready(self) -> bool:
        return self.found is not None

    def enter(self) -> None:
        if self.found is not None:
            return
        folder = self._folder()
        self._asked.hide()
        self._busy.show()

        def job(_: Progress) -> DiskEncryption:
            return disk_encryption.of(folder)

        # Programs of the system are asked: that can take some seconds.
        self._bridge.tasks.start(tr("Looking at the disk"), job, self.take, lambda _: None, quiet=True)

    def take(self, found: DiskEncryption) -> None:
        """What was found."""
        self.found = found
        self._busy.hide()
        by = f" ({found.found_by})" if found.found_by else ""
        said = {
            "yes": tr("Yes, it is{by}. There is nothing to do.", by=by),
            "no": tr("It does not look as if it were. Do you know better?"),
            "not known": tr("That cannot be told from here. Do you know?"),
        }
        self._words.setText(said[found.answer])
        self._words.setAccessibleName(said[found.answer])
        self._sign.show_icon("shield-check" if found.answer == "yes" else "shield-warning")
        self._asked.setVisible(found.answer != "yes")
        self._show_todo()
        self.changed.emit()

    def _answer(self, value: str) -> None:
        self._said = value
        self._show_todo()

    def _show_todo(self) -> None:
        needed = self._said != "yes"
        words = _WHAT_TO_DO.get(sys.platform, _ASK_WHO)
        self._todo.setText(words if needed else tr("Good. Then a laptop that is lost tells nothing."))
