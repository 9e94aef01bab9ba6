"""A new passphrase: how well it would hold is said while it is typed, and one is proposed on request.

One that can be read is typed once; one that is hidden is typed twice.
"""

from collections.abc import Iterable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from video_feedback.jobs import Progress
from video_feedback.vault import passphrase as passphrases
from video_feedback.vault.passphrase import Strength
from video_feedback.words import tr
from video_feedback_ui.parts.words import button, column, label, row
from video_feedback_ui.tasks import Tasks
from video_feedback_ui.vault.passphrase_field import PassphraseField
from video_feedback_ui.vault.strength_bar import StrengthBar

_PAUSE_MS = 120
_FIRST = passphrases.strength("")


class StrengthField(QWidget):
    """`changed` whenever it may be good enough now, or no longer; `entered` on Enter in its last line."""

    changed = Signal()
    entered = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._own_words: tuple[str, ...] = ()
        self._weighed: tuple[str, Strength] = ("", _FIRST)
        self.first = PassphraseField(tr("Passphrase"), tr("Four or five words"))
        self.again = PassphraseField(tr("The passphrase once more"), tr("Once more"))
        self.again.eye.hide()
        kept = self.again.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # what is below stays where it is
        self.again.setSizePolicy(kept)
        self.bar = StrengthBar()
        self.words = label(_FIRST.words, "small", wraps=True)
        self.words.setMinimumHeight(34)
        self.propose = button(
            tr("Propose one"), self._propose, icon="sparkle", tip=tr("Five words drawn by chance, shown to be learnt")
        )
        self.propose.setAutoDefault(False)
        self.propose.setProperty("stature", "large")
        self.setLayout(
            column(
                row(column(self.first), column(self.propose, None), gap=12),
                column(self.bar, self.words, gap=6),
                self.again,
                gap=2,
            )
        )
        self.setFocusProxy(self.first)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._weigh)
        self.first.changed.connect(self._typed)
        self.first.turned.connect(self._turned)
        self.first.entered.connect(self._enter)
        self.again.changed.connect(self._typed_again)
        self.again.entered.connect(self.entered)

    @property
    def text(self) -> str:
        return self.first.text

    @property
    def is_ready(self) -> bool:
        """Whether it holds, and was typed as it was meant."""
        return self._holds and not self.trouble

    @property
    def _holds(self) -> bool:
        return self._weighed[0] == self.text and self._weighed[1].good_enough

    @property
    def trouble(self) -> str:
        """What is still to do once it holds, in one sentence."""
        if self.first.is_shown or self.again.text == self.text:
            return ""
        return tr("Type it once more.") if not self.again.text else tr("The two are not the same yet.")

    def mind(self, own_words: Iterable[str]) -> None:
        """Names that others know add nothing to it."""
        if tuple(own_words) != self._own_words:
            self._own_words = tuple(own_words)
            self._pause.start()

    def go_to_wrong(self) -> None:
        """The keyboard goes to the line that is to be mended."""
        line = self.again if self.trouble and self._holds else self.first
        line.setFocus()
        line.edit.selectAll()

    def forget(self) -> None:
        self.first.forget()
        self.again.forget()

    def _propose(self) -> None:
        self.first.propose(passphrases.proposal())
        self.first.setFocus()
        self.first.edit.selectAll()

    def _typed(self) -> None:
        self._pause.start()
        self.changed.emit()

    def _typed_again(self) -> None:
        self._tell()
        self.changed.emit()

    def _turned(self, is_shown: bool) -> None:
        self.again.setVisible(not is_shown)
        self._tell()
        self.changed.emit()

    def _enter(self) -> None:
        if self.first.is_shown or self.is_ready:
            self.entered.emit()
        else:
            self.again.setFocus()

    def _weigh(self) -> None:
        text, own_words = self.text, self._own_words

        def job(_: Progress) -> tuple[str, Strength]:
            return text, passphrases.strength(text, own_words)

        # In the background: the first time its lists are read, which takes a moment.
        self._tasks.start(tr("Weighing"), job, self.take, lambda _: None, quiet=True)

    def take(self, weighed: tuple[str, Strength]) -> None:
        """What was found of a text; of one that is typed no longer, nothing is said."""
        text, strength = weighed
        if text != self.text:
            return
        self._weighed = weighed
        self.bar.show_level(strength.level, good_enough=strength.good_enough)
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        """How it holds; or that the second line has gone another way, which is not yet so while it is being typed."""
        is_on_the_way = self.text.startswith(self.again.text)
        words = self._weighed[1].words if not self._holds or is_on_the_way else self.trouble or self._weighed[1].words
        self.words.setText(words)
        self.words.setAccessibleName(words)
