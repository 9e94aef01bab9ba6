"""The room of the film on the workbench: one picture, or two side by side, of which the first is the one to tag."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from video_feedback.words import tr
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.words import column, label
from video_feedback_ui.player.surface import Surface
from video_feedback_ui.theme import theme, tokens

_TAGGED = tr("You tag this one")
_GAP = 4
_EDGE = 8
_NARROWEST = 0.3


class TwoUp(QWidget):
    """Both pictures are equally high where there is room for it. What is not there is said on a calm plate."""

    def __init__(self, first: Surface) -> None:
        super().__init__()
        self.first, self.second = first, Surface(self)
        first.setParent(self)
        self.second.setAccessibleName(tr("Film of the second camera"))
        self.plate, self.first_plate = _Plate(self.second), _Plate(first)
        self._marks = _mark(_TAGGED, first), _mark("", self.second)
        self._title = ""
        self._share = 0.5
        self._is_two = False
        theme.changed.connect(self._dress)
        self._dress()
        self.show_one()

    def show_one(self) -> None:
        """The first alone, in all the room."""
        self._show(two=False)

    def show_two(self, title: str, first: QSize, second: QSize) -> None:
        """Both; `title` is what the second film is called, the sizes are those of their pictures."""
        shapes = [size.width() / max(1, size.height()) for size in (first, second)]
        self._share = min(max(_NARROWEST, shapes[0] / sum(shapes)), 1 - _NARROWEST)
        self._title = title
        self._show(two=True)

    def _show(self, *, two: bool) -> None:
        self._is_two = two
        self.second.setVisible(two)
        for mark in self._marks:
            mark.setVisible(two)
        self._place()

    def sizeHint(self) -> QSize:
        return self.first.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.first.minimumSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        whole = self.rect()
        if not self._is_two:
            self.first.setGeometry(whole)
            self.first_plate.setGeometry(self.first.rect())
            return
        width = round((whole.width() - _GAP) * self._share)
        self.first.setGeometry(QRect(whole.topLeft(), QSize(width, whole.height())))
        self.second.setGeometry(whole.adjusted(width + _GAP, 0, 0, 0))
        self.plate.setGeometry(self.second.rect())
        pictures = ((self.first, _TAGGED), (self.second, self._title))
        for mark, (surface, words) in zip(self._marks, pictures, strict=True):
            room = max(0, surface.width() - 2 * _EDGE - 24)
            mark.setText(mark.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room))
            mark.adjustSize()
            mark.move(QPoint(_EDGE, surface.height() - mark.height() - _EDGE))
            mark.raise_()

    def _dress(self) -> None:
        self.second.set_background(QColor(tokens().stage))
        for mark in self._marks:
            mark.setStyleSheet(
                f"background: rgba(30, 26, 22, 0.66); color: {tokens().on_stage}; border-radius: 11px; "
                "padding: 4px 11px; font-size: 12px; font-weight: 500;"
            )


class _Plate(QWidget):
    """Lies over the second picture, and says why there is none."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self._icon = IconLabel("video-camera-slash", 28, "on_stage_2")
        self._words = label("", "second", wraps=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        lines = column(None, self._icon, self._words, None, gap=8, margins=(16, 0, 16, 24))
        lines.setAlignment(self._icon, Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(lines)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    @property
    def words(self) -> str:
        """What it says, or nothing where it is not there."""
        return "" if self.isHidden() else self._words.text()

    def say(self, words: str) -> None:
        """Say this, or go if there is nothing to say."""
        self._words.setText(words)
        self.setVisible(bool(words))

    def _dress(self) -> None:
        self.setStyleSheet(f"_Plate {{ background: {tokens().stage}; }}")


def _mark(words: str, surface: Surface) -> QLabel:
    made = label(words)
    made.setParent(surface)
    made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return made
