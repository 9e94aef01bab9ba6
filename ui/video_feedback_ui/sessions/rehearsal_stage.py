"""The picture of a rehearsal: the film as the parent will see it, and what stands below it there."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame

from video_feedback_ui.player.surface import Surface
from video_feedback_ui.present.replay import Replay
from video_feedback_ui.present.words_below import WordsBelow
from video_feedback_ui.theme import R_BAR

_EDGE = 12
_PARENTS = QSize(1366, 768)
_LEAST_SCALE = 0.5  # smaller letters than this nobody reads


class RehearsalStage(QFrame):
    """Follows a Replay, as the parent's window does, and paints the same words."""

    def __init__(self, surface: Surface) -> None:
        super().__init__()
        self.setProperty("kind", "stage")
        self.setMinimumSize(QSize(360, 220))
        self._replay: Replay | None = None
        self._surface = surface
        surface.setParent(self)
        surface.set_radius(R_BAR)
        surface.hide()
        self._words = WordsBelow(None, is_easy=False)
        self._words_rect = QRectF()

    @property
    def words(self) -> str:
        """What stands below the picture."""
        return self._words.words

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
        self._words = WordsBelow(None, is_easy=False)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        replay = self._replay
        if replay is None or replay.place < 0:
            return
        is_there = not (replay.is_away or replay.is_lost)
        self._words = WordsBelow(replay.showing if is_there else None, is_easy=replay.view.is_easy)
        width, height = self.width() - 2 * _EDGE, self.height() - 2 * _EDGE
        scale = max(_LEAST_SCALE, min(width / _PARENTS.width(), height / _PARENTS.height()))
        high = self._words.fit(width, scale)
        below = high + 2 * _EDGE if high else 0
        room = QRectF(_EDGE, _EDGE, width, height - below)
        shape = replay.shape or room.width() / room.height()
        wide = min(room.width(), room.height() * shape)
        seen = QRectF(0, 0, wide, wide / shape)
        seen.moveCenter(room.center())
        self._words_rect = QRectF(_EDGE, room.bottom(), width, below)
        self._surface.setGeometry(seen.toAlignedRect())
        self._surface.setVisible(not (replay.is_covered or replay.is_away))
        self.setAccessibleName(self.words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._words.paint(QPainter(self), self._words_rect)
