"""The displays of this computer: what each is called and remembered by, and which one is the parent's."""

from PySide6.QtGui import QGuiApplication, QScreen

from video_feedback.words import tr

HERE = "here"
"""Kept in place of a display's key where the worker's own screen was chosen."""


def every() -> list[QScreen]:
    """The displays that are there now."""
    return QGuiApplication.screens()


def key_of(screen: QScreen) -> str:
    """What a display is remembered by: its maker's number, or the plug it is in."""
    number = screen.serialNumber().strip()
    return " ".join([screen.manufacturer(), screen.model(), number]).strip() if number else screen.name()


def words_of(screen: QScreen, ours: QScreen | None = None) -> str:
    """What a display is called: "This screen", or its own name, and how large it is."""
    size = screen.geometry().size() * screen.devicePixelRatio()
    name = tr("This screen") if is_same(screen, ours) else screen.model().strip() or screen.name()
    return tr("{name}, {wide} by {high}", name=name, wide=size.width(), high=size.height())


def is_same(one: QScreen | None, other: QScreen | None) -> bool:
    return one is not None and other is not None and (one is other or one == other)


def best(ours: QScreen, chosen: str) -> QScreen:
    """The parent's display: the one chosen, if it is there; else one that is not the worker's, if there is one."""
    others = [screen for screen in every() if not is_same(screen, ours)]
    if chosen == HERE or not others:
        return ours
    return next((screen for screen in others if key_of(screen) == chosen), others[0])
