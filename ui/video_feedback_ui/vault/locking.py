"""Locking, as the window sees it: it is covered, nothing of the library is left in it, and unlocking leads back."""

import gc
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QToolTip, QWidget

from video_feedback_ui import importing
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.shortcut import Shortcut

if TYPE_CHECKING:
    from video_feedback_ui.main_window import MainWindow

_MOST_POPUPS = 20
_KEY = "lock key"
_ONCE_MORE_MS = 500


@dataclass(frozen=True, slots=True)
class _Left:
    """Where a worker was: ids, times and measures, no words. `films` are those that were still to come in."""

    folder: Path | None
    worker: str
    place: str
    kept: Any
    films: Sequence[importing.Wish]
    copies: Sequence[str]


class Locking(QObject):
    """Whoever locked comes back to the same place; what was being brought in or copied is begun again.

    A page that can be come back to more closely has `coming_back`, or is it: `kept()` gives what `put_back` takes.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._bridge = window.bridge
        self._left: _Left | None = None
        self._bridge.locking.connect(self._cover)
        self._bridge.locked.connect(self._forget)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._teach)

    def come_back(self) -> bool:
        """Go to where the library was locked. False if somebody else did that, or nobody."""
        left, self._left = self._left, None
        library = self._bridge.library
        if left is None or (library.folder, library.worker) != (left.folder, left.worker):
            return False
        self._window.go(left.place or "families")
        keeper = _keeper(self._window.shown_page)
        if left.kept is not None and keeper is not None and self._window.place == left.place:
            keeper.put_back(left.kept)
        for wish in left.films:
            importing.of(self._bridge).bring([wish.path], wish.family_id, wish.session_id)
        if left.copies:
            _copy(self._bridge, left.copies)
        return True

    def _teach(self, _: QWidget | None, now: QWidget | None) -> None:
        """A dialog keeps all keys from the window, so it hears the one that locks itself."""
        dialog = now.window() if now is not None else None
        if isinstance(dialog, QDialog) and dialog.findChild(Shortcut, _KEY) is None:
            Shortcut("lock", dialog, self._bridge.lock).setObjectName(_KEY)

    def _cover(self) -> None:
        window, library = self._window, self._bridge.library
        page = window.shown_page
        keeper = _keeper(page)
        self._left = _Left(
            library.folder,
            library.worker,
            window.place,
            keeper.kept() if keeper is not None else None,
            importing.of(self._bridge).unfinished,
            _copies(self._bridge),
        )
        _close_what_is_open()
        presenting = getattr(page, "presenting", None)
        if presenting is not None and presenting.replay is not None:
            presenting.replay.calm()  # the last thing that is seen there
        window.go("unlock")
        window.repaint()  # before anything is waited for

    def _forget(self) -> None:
        self._window.go("unlock")  # now it can be asked who may open it
        # Later: what is on its way out has gone by then.
        QTimer.singleShot(0, self, self._sweep)
        QTimer.singleShot(_ONCE_MORE_MS, self, self._sweep)

    def _sweep(self) -> None:
        if not self._bridge.is_open:
            QPixmapCache.clear()
            gc.collect()


def _copies(bridge: Bridge) -> Sequence[str]:
    if not bridge.tasks.running:
        return ()
    from video_feedback_ui import copying  # noqa: PLC0415 (reads films: not at the start of the app)

    return copying.of(bridge).making


def _copy(bridge: Bridge, recording_ids: Sequence[str]) -> None:
    from video_feedback_ui import copying  # noqa: PLC0415

    for recording_id in recording_ids:
        copying.of(bridge).make(recording_id)


def _keeper(page: QWidget | None) -> Any:
    keeper = getattr(page, "coming_back", page)
    return keeper if hasattr(keeper, "put_back") else None


def _close_what_is_open() -> None:
    """Menus and dialogs, whatever was being typed there: it was not meant to be kept yet."""
    QToolTip.hideText()
    for _ in range(_MOST_POPUPS):
        if (popup := QApplication.activePopupWidget()) is None:
            break
        popup.close()
    for each in QApplication.topLevelWidgets():
        if isinstance(each, QDialog) and each.isVisible() and not isinstance(each, QMessageBox):
            each.reject()
