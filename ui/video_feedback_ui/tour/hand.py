"""A hand that uses the window as a person does: it looks for a control by its name, points, clicks and types."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QEventLoop, QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

W = TypeVar("W", bound=QWidget)
PATIENCE_S = 240.0
_NONE = Qt.KeyboardModifier.NoModifier


class Hand:
    """Works on the windows of one application. Each step goes into the log with how long it took."""

    def __init__(self, app: QApplication, folder: Path, say: Callable[[str], None]) -> None:
        self._app = app
        self._folder = folder
        self._say = say
        self._began = time.monotonic()
        self._shots = 0
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "steps.log").write_text("", encoding="utf-8")

    def step(self, words: str) -> None:
        """Say what happens next, in the log and on the terminal."""
        line = f"{time.monotonic() - self._began:6.1f} s  {words}"
        with (self._folder / "steps.log").open("a", encoding="utf-8") as log:
            log.write(line + "\n")
        self._say(line)

    def find(self, kind: type[W], name: str, within: QWidget | None = None) -> W:
        """The control of that accessible name that can be seen. LookupError if there is none."""
        for root in [within] if within else self._app.topLevelWidgets():
            for widget in ([root] if isinstance(root, kind) else []) + root.findChildren(kind):
                if widget.isVisible() and name in widget.accessibleName():
                    return widget
        raise LookupError(f"no {kind.__name__} called “{name}” can be seen")

    def click(self, name: str, within: QWidget | None = None) -> None:
        """Click the control of that name."""
        self.wait(lambda: self._is_there(name, within))
        self.click_at(self.find(QWidget, name, within))

    def click_at(self, widget: QWidget, at: QPoint | QPointF | None = None, *, twice: bool = False) -> None:
        point = at.toPoint() if isinstance(at, QPointF) else at or QRect(QPoint(0, 0), widget.size()).center()
        (QTest.mouseDClick if twice else QTest.mouseClick)(widget, Qt.MouseButton.LeftButton, pos=point)
        self.rest()

    def key(
        self, widget: QWidget, key: Qt.Key | str, modifiers: Qt.KeyboardModifier = _NONE, *, rest: float = 0.05
    ) -> None:
        """Press and release a key where the focus is, or on a widget."""
        if isinstance(key, str):
            QTest.keyClicks(widget, key, modifiers)
        else:
            QTest.keyClick(widget, key, modifiers)
        self.rest(rest)

    def type(self, widget: QWidget, words: str) -> None:
        """Click into a field and type."""
        self.click_at(widget)
        QTest.keyClicks(widget, words)
        self.rest(0.6)

    def hold(self, widget: QWidget, key: Qt.Key, seconds: float) -> None:
        """Keep a key down for a while."""
        QTest.keyPress(widget, key)
        self.rest(seconds)
        if shiboken6.isValid(widget) and widget.isVisible():
            QTest.keyRelease(widget, key)
        self.rest()

    def rest(self, seconds: float = 0.05) -> None:
        """Let the window and its threads work for a while. QTest.qWait would hold the interpreter all the time."""
        loop = QEventLoop()
        QTimer.singleShot(round(1000 * seconds), loop.quit)
        loop.exec()

    def wait(self, until: Callable[[], bool], seconds: float = PATIENCE_S) -> None:
        """Wait until something is so. TimeoutError if it does not become so."""
        end = time.monotonic() + seconds
        while not until():
            if time.monotonic() > end:
                raise TimeoutError("the tour waited in vain")
            self.rest(0.03)

    def shot(self, widget: QWidget, name: str) -> None:
        """Photograph a window."""
        self.rest(0.2)
        self._shots += 1
        widget.grab().save(str(self._folder / f"{self._shots:02}-{name}.png"))

    def _is_there(self, name: str, within: QWidget | None) -> bool:
        try:
            self.find(QWidget, name, within)
        except LookupError:
            return False
        return True
