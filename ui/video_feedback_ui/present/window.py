"""The parent's window: the picture and its words, and nothing else there could be."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QTouchEvent

from video_feedback.feedback.parent_words import say
from video_feedback.feedback.pause import Pause
from video_feedback_ui.player.surface import Surface
from video_feedback_ui.present.bare_window import BareWindow, keys_of
from video_feedback_ui.present.calm import CalmScreen
from video_feedback_ui.present.card_face import CardFace
from video_feedback_ui.present.question import Question
from video_feedback_ui.present.replay import Replay
from video_feedback_ui.present.strip import Strip
from video_feedback_ui.present.touch import Answers, Touch
from video_feedback_ui.present.words_below import WordsBelow
from video_feedback_ui.theme import PARENT_STAGE, R_CARD

_WHERE_LOST = ("parent_next", "parent_previous", "parent_leave")
"""What keys still do where there is no picture to come back to."""


class ParentWindow(BareWindow):
    """Follows a Replay, which knows a ParentView and nothing more.

    While film plays, or is about to by itself, any key, click or tap pauses and does nothing else; but the key that
    calms always calms, and the one that locks always locks. From the calm screen, a card, or the dark between two
    moments any of them leads back. Where it is asked whether to look once more, any of them says yes. Held, the keys
    go on.
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
        self._language = replay.view.language
        self._words = WordsBelow(None, is_easy=replay.view.is_easy)
        self._words_rect = QRectF()
        self._was_dark = False
        self._card = CardFace(self)
        self._card.hide()
        self._calm = CalmScreen(self, pause, is_still=is_still)
        for cover in (self._card, self._calm):
            cover.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._question = Question(self, self._language)
        self.strip = Strip(self, self._language)
        self.strip.asked.connect(self._knob)
        self._touch = Touch(Answers(down=self._finger_down, tapped=replay.go_on, swiped=self._swiped, calm=replay.calm))
        self._deeds: dict[str, Callable[[], object]] = {
            "parent_play": replay.go_on,
            "parent_again": replay.play,
            "parent_next": replay.next,
            "parent_previous": replay.previous,
            "parent_stop": replay.stop,
            "parent_slower": replay.slower,
            "parent_back": partial(replay.step, -1),
            "parent_on": partial(replay.step, 1),
            "parent_ask": replay.offer_again,
            "parent_leave": self.ring.hold,
        }
        replay.moved.connect(self._arrange)
        replay.covered.connect(self._arrange)
        replay.state_changed.connect(self._show_state)
        replay.card_shown.connect(self._show_card)
        self._arrange()

    # Showing

    def _arrange(self) -> None:
        """Put the picture where it belongs: over the words if there are any, else in the middle."""
        width, height = self.width(), self.height()
        scale = min(width / 1366, height / 768)
        replay = self._replay
        is_there = replay.place >= 0 and not replay.is_dark and not replay.is_lost
        self._words = WordsBelow(replay.showing if is_there else None, is_easy=replay.view.is_easy)
        words_high = self._words.fit(width, scale)
        if words_high:
            below = words_high + 62 * scale
            room = QRectF(24 * scale, 24 * scale, width - 48 * scale, height - 24 * scale - below)
            self._words_rect = QRectF(0, height - below - 5 * scale, width, below)
        else:
            room = QRectF(24 * scale, 13.5 * scale, width - 48 * scale, height - 27 * scale)
        picture = _fitting(replay.shape or room.width() / room.height(), room)
        self._surface.setGeometry(picture)
        self._surface.setVisible(not (replay.is_covered or replay.is_dark))
        self._surface.set_radius(round(R_CARD * scale))
        self.strip.place(picture, scale)
        self._question.place(self.size(), picture.bottom() + 1)
        for cover in (self.strip, self._question, self._card, self._calm):
            cover.raise_()
        for cover in (self._card, self._calm):
            cover.setGeometry(self.rect())
        self._follow_strip()
        self._name()
        self.update()

    def _name(self) -> None:
        said = {
            "calm": self._calm.words,
            "card": self._card.accessibleName(),
            "gap": say(self._language, "short_pause"),
            "asked": self._question.words,
        }
        self.setAccessibleName(said.get(self._replay.state) or self._words.words or say(self._language, "film"))

    def _show_state(self, state: str) -> None:
        is_calm = state == "calm"
        self._calm.setVisible(is_calm)
        if is_calm:
            self._calm.raise_()
            # Not later, with the next frame: now.
            self._calm.repaint()
        self._card.setVisible(state == "card")
        self._question.setVisible(state == "asked")
        if self._replay.is_away:
            self.strip.hide()
        self._follow_strip()
        if self._replay.is_dark != self._was_dark:
            self._was_dark = self._replay.is_dark
            self._arrange()
        self._name()

    def _show_card(self) -> None:
        self._card.show_card(self._replay.card)
        self._name()

    def _follow_strip(self) -> None:
        self.strip.follow(is_playing=self._replay.state == "playing", has_next=self._replay.following is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(PARENT_STAGE))
        self._words.paint(painter, self._words_rect)

    # Keys, pointer and fingers

    def key_down(self, key: str) -> None:
        replay = self._replay
        if key in keys_of("parent_calm") and replay.state != "calm":
            replay.calm()
        elif replay.is_lost:
            self._do(key, _WHERE_LOST)
        elif not self._interrupts():
            if replay.state == "asked" and key not in keys_of("parent_leave"):
                replay.play()
            else:
                self._do(key, self._deeds)

    def pressed(self) -> None:
        if not self._interrupts():
            self._replay.go_on()

    def display_went(self) -> None:
        self._replay.calm()

    def touched(self, event: QTouchEvent) -> None:
        self._touch.take(event)

    def pointer_moved(self, is_there: bool) -> None:
        if hasattr(self, "strip"):  # it is hidden before there is one
            self.strip.setVisible(is_there and not self._replay.is_away)

    def _interrupts(self) -> bool:
        """Come back from what covers the film, or pause what plays. Whether there was any of it."""
        replay = self._replay
        if replay.is_away:
            replay.come_back()
        elif replay.state == "playing" or replay.is_about_to:
            replay.pause()
        else:
            return False
        return True

    def _do(self, key: str, among: object) -> None:
        assert isinstance(among, tuple | dict)
        deed = next((deed for name, deed in self._deeds.items() if name in among and key in keys_of(name)), None)
        if deed is not None:
            deed()

    def _finger_down(self, at: QPointF) -> bool:
        knob = self.strip.knob_at(at.toPoint())
        if knob is not None:
            knob.pressed.emit()
            return True
        return self._interrupts()

    def _swiped(self, on: int) -> None:
        if on > 0:
            self._replay.next()
        else:
            self._replay.previous()

    def _knob(self, deed: str) -> None:
        if deed == "calm":
            self._replay.calm()
        elif not self._interrupts():
            self._deeds[f"parent_{deed}"]()


def _fitting(shape: float, room: QRectF) -> QRect:
    """The largest rectangle of a shape (width by height) in the middle of a room."""
    width = min(room.width(), room.height() * shape)
    height = width / shape
    left, top = room.center().x() - width / 2, room.center().y() - height / 2
    return QRectF(left, top, width, height).toAlignedRect()
