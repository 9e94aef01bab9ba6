"""Who opens the library, and with what."""

from collections.abc import Callable
from pathlib import Path

from video_feedback.words import tr
from video_feedback_ui.parts.words import column, field, label
from video_feedback_ui.tasks import Tasks
from video_feedback_ui.theme import TOUCH
from video_feedback_ui.vault.guided import Step
from video_feedback_ui.vault.strength_field import StrengthField


class PassphraseStep(Step):
    """`lock` is what is done with the name and the passphrase; `locked` gets what it gave."""

    name = tr("Passphrase")
    title = tr("Choose a passphrase")
    sentence = tr(
        "It opens the library each time. Some words in a row are easier to keep in mind than signs, and hold better."
    )

    def __init__(
        self,
        tasks: Tasks,
        folder: Callable[[], Path],
        lock: Callable[[Path, str, str], object],
        locked: Callable[[object], object],
    ) -> None:
        super().__init__()
        self._folder, self._lock, self._locked = folder, lock, locked
        self.who = field(tr("Your name"), tr("As colleagues know you"))
        self.who.setFixedHeight(TOUCH)
        self.who.setMaxLength(60)
        self.strength = StrengthField(tasks)
        self.setLayout(
            column(
                label(tr("Your name"), "small"), self.who, 8,
                label(tr("Passphrase"), "small"), self.strength, None, gap=4,
            )
        )  # fmt: skip
        self.setFocusProxy(self.who)
        self.who.textChanged.connect(self._mind)
        self.who.returnPressed.connect(self.strength.setFocus)
        self.strength.changed.connect(self.changed)
        self.strength.entered.connect(self.entered)

    @property
    def is_ready(self) -> bool:
        return bool(self.who.text().strip()) and self.strength.is_ready

    def enter(self) -> None:
        self._mind()

    def leave(self) -> None:
        self.strength.forget()

    def work(self) -> Callable[[], object]:
        folder, passphrase, who = self._folder(), self.strength.text, self.who.text()
        return lambda: self._lock(folder, passphrase, who)

    def worked(self, found: object) -> None:
        self._locked(found)

    def _mind(self) -> None:
        self.strength.mind([self.who.text().strip(), self._folder().name])
        self.changed.emit()
