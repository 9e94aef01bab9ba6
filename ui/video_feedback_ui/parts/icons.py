"""Icons of one set (Phosphor, and stairs in its manner), in the colours of the theme."""

from functools import lru_cache

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractButton, QLabel

from video_feedback_ui.parts.icon_font import Letter
from video_feedback_ui.parts.stairs import STAIRS, Stairs
from video_feedback_ui.theme import theme, tokens


@lru_cache(maxsize=512)
def _icon(name: str, colour: str, off: str) -> QIcon:
    return QIcon(Stairs(colour, off) if name == STAIRS else Letter(name, colour, off))


def icon(name: str, role: str = "ink") -> QIcon:
    """An icon by its Phosphor name (`star-fill`), in the colour of a token (`ink_2`, `on_accent`)."""
    return _icon(name, getattr(tokens(), role), tokens().ink_off)


class _Follower(QObject):
    """Lives and dies with its button, so that the theme never calls one that has gone."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._button = button
        theme.changed.connect(self.dress)

    def dress(self) -> None:
        self._button.setIcon(icon(self._button.property("icon_name"), self._button.property("icon_role")))


def wear(button: QAbstractButton, name: str, role: str = "ink") -> None:
    """Give a button an icon that follows the theme."""
    button.setProperty("icon_name", name)
    button.setProperty("icon_role", role)
    follower = button.findChild(_Follower)
    (follower or _Follower(button)).dress()


class IconLabel(QLabel):
    """A small icon beside words. It says nothing of its own, so it has no name to read out."""

    def __init__(self, name: str, size: int = 16, role: str = "ink_2") -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._size = QSize(size, size)
        self.setFixedSize(self._size)
        theme.changed.connect(self._dress)
        self._dress()

    def show_icon(self, name: str) -> None:
        self._name = name
        self._dress()

    def _dress(self) -> None:
        self.setPixmap(icon(self._name, self._role).pixmap(self._size, self.devicePixelRatioF()))
