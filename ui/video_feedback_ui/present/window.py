"""The parent's window: the picture and one line, and nothing else there could be."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent

from video_feedback.feedback.pause import Pause
from video_feedback_ui.player.surface import Surface
from video_feedback_ui.present.bare_window import BareWindow, keys_of
from video_feedback_ui.present.calm import CalmScreen
from video_feedback_ui.present.caption import LINE, caption_font, draw_lines, lines_of, spoken
from video_feedback_ui.present.card_face import CardFace
from video_feedback_ui.present.replay import Replay
from video_feedback_ui.theme import PARENT_INK, PARENT_STAGE, R_CARD


class ParentWindow(BareWindow):
    """Follows a Replay, which knows a ParentView and nothing more.

    While film plays, any key, click or tap pauses and does nothing else; but the key that locks always locks. From the
    calm screen, a card, or the dark between two moments any of them leads back. Held, the keys go on.
    """

    def __init__(self, replay: Replay, surface: Surface, pause: Pause | None = None, *, is_still: bool = False) -> None:
        super().__init__()
        self._replay = replay
        self._surface = surface
        surface.setParent(self)
        surface.set_background(QColor(PARENT_STAGE))
        surface.setAccessibleName("")
        surface.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        surface.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._lines: list[str] = []
        self._caption_rect = QRectF()
        self._was_dark = False
        self._card = CardFace(self)
        self._card.hide()
        self._calm = CalmScreen(self, pause, is_still=is_still)
        for cover in (self._card, self._calm):
            cover.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._deeds: dict[str, Callable[[], object]] = {
            "parent_play": replay.go_on,
            "parent_next": replay.next,
            "parent_previous": replay.previous,
            "parent_slower": replay.slower,
            "parent_back": partial(replay.step, -1),
            "parent_on": partial(replay.step, 1),
            "parent_leave": self.ring.hold,
        }
        replay.moved.connect(self._arrange)
        replay.covered.connect(self._arrange)
        replay.state_changed.connect(self._show_state)
        replay.card_shown.connect(self._show_card)
        self._arrange()

    # Showing

    def _arrange(self) -> None:
        """Put the picture where it belongs: over the caption if there is one, else in the middle."""
        width, height = self.width(), self.height()
        scale = min(width / 1366, height / 768)
        is_there = self._replay.place >= 0 and not self._replay.is_dark
        words = " ".join(spoken(each.words) for each in self._replay.showing.captions) if is_there else ""
        self._lines = lines_of(words, caption_font(scale), min(1120 * scale, width - 48 * scale)) if words else []
        if self._lines:
            below = (62 + LINE * len(self._lines)) * scale
            room = QRectF(24 * scale, 24 * scale, width - 48 * scale, height - 24 * scale - below)
            self._caption_rect = QRectF(0, height - below - 5 * scale, width, below)
        else:
            room = QRectF(24 * scale, 13.5 * scale, width - 48 * scale, height - 27 * scale)
        picture = _fitting(self._replay.shape or room.width() / room.height(), room)
        self._surface.setGeometry(picture)
        self._surface.setVisible(not (self._replay.is_covered or self._replay.is_dark))
        self._surface.set_radius(round(R_CARD * scale))
        for cover in (self._card, self._calm):
            cover.setGeometry(self.rect())
            cover.raise_()
        self._name()
        self.update()

    def _name(self) -> None:
        said = {"calm": self._calm.words, "card": self._card.accessibleName(), "gap": "A short pause"}
        self.setAccessibleName(said.get(self._replay.state) or " ".join(self._lines) or "The film")

    def _show_state(self, state: str) -> None:
        is_calm = state == "calm"
        self._calm.setVisible(is_calm)
        if is_calm:
            self._calm.raise_()
            # Not later, with the next frame: now.
            self._calm.repaint()
        self._card.setVisible(state == "card")
        if self._replay.is_dark != self._was_dark:
            self._was_dark = self._replay.is_dark
            self._arrange()
        self._name()

    def _show_card(self) -> None:
        self._card.show_card(self._replay.card)
        self._name()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(PARENT_STAGE))
        scale = min(self.width() / 1366, self.height() / 768)
        draw_lines(painter, self._lines, self._caption_rect, caption_font(scale), PARENT_INK, LINE * scale)

    # Keys and pointer

    def key_down(self, key: str) -> None:
        state = self._replay.state
        if key in keys_of("parent_calm") and state != "calm":
            self._replay.calm()
        elif self._replay.is_away:
            self._replay.come_back()
        elif state == "playing":
            self._replay.pause()
        else:
            deed = next((deed for name, deed in self._deeds.items() if key in keys_of(name)), None)
            if deed is not None:
                deed()

    def pressed(self) -> None:
        if self._replay.is_away:
            self._replay.come_back()
        elif self._replay.state == "playing":
            self._replay.pause()
        else:
            self._replay.go_on()


def _fitting(shape: float, room: QRectF) -> QRect:
    """The largest rectangle of a shape (width by height) in the middle of a room."""
    width = min(room.width(), room.height() * shape)
    height = width / shape
    left, top = room.center().x() - width / 2, room.center().y() - height / 2
    return QRectF(left, top, width, height).toAlignedRect()
