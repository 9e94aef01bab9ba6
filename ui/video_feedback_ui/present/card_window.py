"""Cards on the parent's screen without a session: one at a time, large, and the calm screen when it is wanted."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent

from video_feedback.feedback.parent_card import ParentCard
from video_feedback.feedback.pause import Pause
from video_feedback_ui.present.bare_window import BareWindow, keys_of
from video_feedback_ui.present.calm import CalmScreen
from video_feedback_ui.present.card_face import CardFace


class CardWindow(BareWindow):
    """The keys of the parent's window go on, back, and to the calm screen; a click goes on.
    Leaving takes its key held, as there."""

    def __init__(self, cards: Sequence[ParentCard], at: int, pause: Pause, *, is_still: bool) -> None:
        """`cards` are not empty."""
        super().__init__()
        self._cards = cards
        self.at = at
        self.face = CardFace(self)
        self.calm = CalmScreen(self, pause, is_still=is_still)
        for each in (self.face, self.calm):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._show(at)

    def _show(self, at: int) -> None:
        self.at = min(max(at, 0), len(self._cards) - 1)
        self.face.show_card(self._cards[self.at])
        self._turn_calm(False)

    def _turn_calm(self, is_calm: bool) -> None:
        self.calm.setVisible(is_calm)
        if is_calm:
            self.calm.repaint()
        self.setAccessibleName(self.calm.words if is_calm else self.face.accessibleName())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for each in (self.face, self.calm):
            each.setGeometry(self.rect())

    def key_down(self, key: str) -> None:
        if not self.calm.isHidden():
            self._turn_calm(False)
        elif key in keys_of("parent_calm"):
            self._turn_calm(True)
        elif key in keys_of("parent_leave"):
            self.ring.hold()
        elif key in keys_of("parent_next") | keys_of("parent_play"):
            self._show(self.at + 1)
        elif key in keys_of("parent_previous"):
            self._show(self.at - 1)

    def pressed(self) -> None:
        if self.calm.isHidden():
            self._show(self.at + 1)
        else:
            self._turn_calm(False)


class CalmWindow(BareWindow):
    """The calm screen by itself. Any key or click leaves."""

    def __init__(self, pause: Pause, *, is_still: bool) -> None:
        super().__init__()
        self.calm = CalmScreen(self, pause, is_still=is_still)
        self.calm.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.calm.show()
        self.setAccessibleName(self.calm.words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.calm.setGeometry(self.rect())

    def key_down(self, _: str) -> None:
        self.close()

    def pressed(self) -> None:
        self.close()
