"""A stretch lasts as long as its key is held; a short press opens it, and the next one closes it."""

from collections.abc import Hashable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from video_feedback_schemas.times import Ms

if TYPE_CHECKING:
    from video_feedback_ui.prepare.page import PreparePage

HELD_MS = 400
# On X11 a held key that repeats may look let go of and pressed again: so long is waited for the next press.
_GAP_MS = 80


@dataclass(slots=True, eq=False)
class _Hold:
    moment_id: str
    clock: QElapsedTimer = field(default_factory=QElapsedTimer)
    let_go: tuple[Ms, bool] | None = None  # the frame shown then, and whether it played


class Holding(QObject):
    """Told of every press and release of a code's key, on the keyboard or on the pad. Several may be held at once.

    Only what is opened while the film plays can be held. If the keyboard goes to another window meanwhile, nobody
    knows when the key is let go: the stretch stays open.
    """

    def __init__(self, page: "PreparePage") -> None:
        super().__init__(page)
        self._page = page
        self._held: dict[Hashable, _Hold] = {}
        self.gap_ms = _GAP_MS if QGuiApplication.platformName() == "xcb" else 0
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)

    def press(self, key: Hashable, code_id: str) -> None:
        """Tag with a code, and remember what was opened until `release` of the same key."""
        hold = self._held.pop(key, None)
        if hold is not None and hold.let_go is not None:
            hold.let_go = None
            self._held[key] = hold
            return
        playing = self._page.deck.playing
        moment = self._page.do.press(code_id)
        desk = self._page.desk
        if not playing or moment is None or desk is None:
            return
        if moment.end_ms is None and desk.scheme.code(code_id).kind == "stretch":
            self._held[key] = hold = _Hold(moment.id)
            hold.clock.start()

    def release(self, key: Hashable) -> None:
        """Close what was held long enough, at the frame that is shown now."""
        hold = self._held.get(key)
        if hold is None:
            return
        hold.let_go = (self._page.shown_ms, self._page.deck.playing)
        if self.gap_ms:
            QTimer.singleShot(self.gap_ms, self, partial(self._end, key, hold, hold.clock.elapsed()))
        else:
            self._end(key, hold, hold.clock.elapsed())

    def forget(self) -> None:
        """No key is held any more, as far as anybody knows. What is open stays open."""
        self._held.clear()

    def _end(self, key: Hashable, hold: _Hold, held_ms: int) -> None:
        if self._held.get(key) is not hold or hold.let_go is None:
            return
        del self._held[key]
        if held_ms >= HELD_MS:
            self._page.do.let_go(hold.moment_id, *hold.let_go)

    def _focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        page = self._page
        if now is None or not (now is page or page.isAncestorOf(now)):
            self.forget()
            page.keys.forget()
