"""An older library is being locked: how far it is, to be stopped and gone on with."""

from collections.abc import Callable

from PySide6.QtWidgets import QProgressBar

from video_feedback.counts import counted
from video_feedback.library import converting
from video_feedback.library.converting import Converted
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.words import button, column, label, row
from video_feedback_ui.tasks import Task
from video_feedback_ui.vault.guided import Step
from video_feedback_ui.vault.opening import Lockable

_WHOLE = 1000


class LockingStep(Step):
    """`lockable` gives what is to be locked, once its key is known."""

    name = tr("Locking")
    title = tr("Your library is being locked")
    sentence = tr(
        "Film after film is locked, read back, and only then deleted as it was. You may stop at any time, "
        "and go on when you open the library again."
    )

    def __init__(self, bridge: Bridge, lockable: Callable[[], Lockable]) -> None:
        super().__init__()
        self._bridge, self._lockable = bridge, lockable
        self.task: Task | None = None
        self.converted: Converted | None = None
        self.bar = QProgressBar()
        self.bar.setRange(0, _WHOLE)
        self.bar.setAccessibleName(tr("How far it is"))
        self._sign, self._words = IconLabel("lock-simple", 22), label("", "medium", wraps=True)
        self._more = label("", "second", wraps=True)
        self.turn = button(tr("Stop"), self._turn)
        self.turn.setAutoDefault(False)
        self.setLayout(
            column(row(self._sign, self._words, gap=12), 4, self.bar, 4, self._more, row(self.turn, None), None, gap=10)
        )

    @property
    def said(self) -> str:
        return f"{self._words.text()} {self._more.text()}".strip()

    @property
    def is_running(self) -> bool:
        return self.task is not None

    @property
    def is_ready(self) -> bool:
        return self.converted is not None

    @property
    def may_go_back(self) -> bool:
        return False

    def enter(self) -> None:
        if self.converted is None and self.task is None:
            self._begin()

    def leave(self) -> None:
        """Stopped, and gone on with another time."""
        if self.task is not None:
            self.task.cancel()

    def _begin(self) -> None:
        made = self._lockable()
        self._say(tr("Locking …"))
        self.turn.setText(tr("Stop"))
        self.turn.setEnabled(True)
        self.task = self._bridge.tasks.start(
            tr("Locking the library"),
            lambda progress: converting.convert(made.folder, made.key, made.worker, progress),
            self._done,
            self._failed,
            moved=self._move,
            ended=self._ended,
            quiet=True,
        )
        self.changed.emit()

    def _turn(self) -> None:
        if self.task is None:
            self._begin()
        else:
            self.turn.setEnabled(False)
            self.task.cancel()

    def _move(self, share: float) -> None:
        self.bar.setValue(round(share * _WHOLE))

    def _done(self, converted: Converted) -> None:
        self.converted = converted
        self.bar.setValue(_WHOLE)
        lines = [tr("The film of “{title}” was not there.", title=title) for title in converted.missing]
        lines += [
            tr("“{title}” is no longer as it was brought in. It is kept as it is.", title=title)
            for title in converted.changed
        ]
        lines.append(
            tr(
                "What was deleted may still be found on the disk by those who know how. "
                "Only the disk’s own encryption prevents that."
            )
        )
        self._say(tr("All is locked: {films} just now.", films=counted(converted.locked, "film")), "\n".join(lines))
        self._sign.show_icon("check-circle")
        self.title, self.sentence = (
            tr("Your library is locked"),
            tr("Only a passphrase or the recovery sheet opens it now."),
        )

    def _failed(self, sentence: str) -> None:
        self._say(sentence, tr("What was locked stays locked, and nothing is lost."))

    def _ended(self) -> None:
        self.task = None
        if self.converted is None and self._words.text() == tr("Locking …"):
            self._say(
                tr("Stopped."), tr("What was locked stays locked, and nothing is lost. Go on now, or another time.")
            )
        self.turn.setText(tr("Go on with it"))
        self.turn.setEnabled(True)
        self.turn.setVisible(self.converted is None)
        self.changed.emit()

    def _say(self, words: str, more: str = "") -> None:
        self._words.setText(words)
        self._words.setAccessibleName(words)
        self._more.setText(more)
        self._more.setAccessibleName(more)
