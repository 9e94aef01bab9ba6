"""The picture of a rehearsal: the film as the parent will see it, and the baby's words below."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame

from video_feedback_ui.parts.words import label
from video_feedback_ui.player.surface import Surface
from video_feedback_ui.present.caption import spoken
from video_feedback_ui.present.replay import Replay
from video_feedback_ui.theme import R_BAR, font

_EDGE = 12
_CAPTION = 20  # pixels


class RehearsalStage(QFrame):
    """Follows a Replay, as the parent's window does."""

    def __init__(self, surface: Surface) -> None:
        super().__init__()
        self.setProperty("kind", "stage")
        self.setMinimumSize(QSize(360, 220))
        self._replay: Replay | None = None
        self._surface = surface
        surface.setParent(self)
        surface.set_radius(R_BAR)
        surface.hide()
        self.caption = label("", wraps=True)
        self.caption.setParent(self)
        self.caption.setFont(font(_CAPTION, 500))
        self.caption.setStyleSheet(f"font-size: {_CAPTION}px; font-weight: 500;")
        self.caption.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def show_replay(self, replay: Replay) -> None:
        """Follow this one from now on."""
        self._replay = replay
        replay.moved.connect(self._arrange)
        replay.covered.connect(self._arrange)
        replay.state_changed.connect(self._arrange)

    def let_go(self) -> None:
        """Nothing is shown any more."""
        self._replay = None
        self._surface.hide()
        self.caption.setText("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        replay = self._replay
        if replay is None or replay.place < 0:
            return
        self.caption.setText("\n".join(spoken(each.words) for each in replay.showing.captions))
        width = self.width() - 2 * _EDGE
        below = self.caption.heightForWidth(width) + _EDGE if self.caption.text() else 0
        below = min(below, self.height() // 3)
        room = QRectF(_EDGE, _EDGE, width, self.height() - 2 * _EDGE - below)
        shape = replay.shape or room.width() / room.height()
        wide = min(room.width(), room.height() * shape)
        seen = QRectF(0, 0, wide, wide / shape)
        seen.moveCenter(room.center())
        self._surface.setGeometry(seen.toAlignedRect())
        self._surface.setVisible(not (replay.is_covered or replay.is_away))
        self.caption.setGeometry(_EDGE, self.height() - below - _EDGE // 2, width, below)
        self.caption.setVisible(bool(below))
