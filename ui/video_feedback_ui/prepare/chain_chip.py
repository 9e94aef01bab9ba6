"""The chain of the chosen moment, in the head of the timeline: what is tied, how soon, and what is missing."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from video_feedback.words import tr
from video_feedback_ui.actions import key_text
from video_feedback_ui.parts.icons import wear
from video_feedback_ui.parts.menu import offer
from video_feedback_ui.parts.plain import face, tip
from video_feedback_ui.parts.words import button, label, rekind, row

_LEAST, _ROOM = 110, 46


class ShortButton(QPushButton):
    """A button whose words are cut where there is no room for all of them."""

    def __init__(self, then: Callable[[], object]) -> None:
        super().__init__()
        self._words = ""
        self.setAccessibleName(tr("No chain"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda: then())

    def show_words(self, words: str) -> None:
        if words != self._words:
            self._words = words
            self.setAccessibleName(words)
            self.updateGeometry()
            self._cut()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._words) + _ROOM, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(_LEAST, self.sizeHint().width()), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = max(20, self.width() - _ROOM + 2)
        self.setText(face(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)))


class ChainChip(QWidget):
    """`asked` carries what is to be done with the chain: `play`, `fill`, `order` or `untie`.

    `needs_room` tells whether it is there.
    """

    asked = Signal(str)
    needs_room = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.words = ShortButton(lambda: offer(self.words, self.choices()))
        self.words.setProperty("kind", "chip-on")
        self.words.setIconSize(QSize(20, 16))
        self.mend = button(tr("Untie"), lambda: self.asked.emit(self._mends), kind="chip")
        self.mend.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._mends = ""
        self._mend_words = ""
        self.soon = label("", "small-strong")
        self.setLayout(row(self.words, self.soon, self.mend, gap=6))
        self.hide()

    def show_whole(self, labels: list[str], soon: str) -> None:
        """`soon` is how long the answer took to begin, or ""."""
        self._show(tr("Chain: {labels}", labels=", ".join(labels)), "chip-on", "link-simple", "accent_ink")
        said = tr("The answer began {soon} after the signal", soon=soon)
        self.soon.setText(soon)
        self.soon.setAccessibleName(said)
        self.soon.setToolTip(said)
        self.soon.setVisible(bool(soon))
        self._mends = ""
        self.mend.hide()

    def show_broken(self, words: str, mends: str, mend_words: str) -> None:
        """`words` say what is missing; `mends` is asked for by a button that says `mend_words`."""
        self._show(words, "chip-notice", "link-simple-break", "notice_ink")
        self._mends, self._mend_words = mends, mend_words
        self.soon.hide()
        self.mend.setText(face(mend_words))
        self.mend.setAccessibleName(mend_words)
        self.mend.setVisible(bool(mends))

    def _show(self, words: str, kind: str, icon: str, role: str) -> None:
        rekind(self.words, kind)
        wear(self.words, icon, role)
        self.words.show_words(words)
        self.words.setToolTip(
            tip(tr("{words}. Press to play or untie it  (play: {key})", words=words, key=key_text("play_chain")))
        )
        self.show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.needs_room.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.needs_room.emit(False)

    def choices(self) -> list[tuple[str, Callable[[], object]]]:
        """What can be done with the chain."""
        choices: list[tuple[str, Callable[[], object]]] = [
            (tr("Play the chain  ({key})", key=key_text("play_chain")), lambda: self.asked.emit("play"))
        ]
        if self._mends and self._mends != "untie":
            choices.append((self._mend_words, lambda: self.asked.emit(self._mends)))
        choices.append((tr("Untie the chain"), lambda: self.asked.emit("untie")))
        return choices
