"""What becomes of the parent's window when displays are plugged in and out."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from video_feedback_ui.present.bare_window import BareWindow
from video_feedback_ui.present.screens import every, is_same, key_of

_SETTLED_MS = 400


class Displays(QObject):
    """Stands by a window of the parent's. `gone` when its display was unplugged: by then the window has covered the
    screen it fell back on. `back` gives the display when that is plugged in again; `changed` tells of any other."""

    gone = Signal()
    back = Signal(object)  # QScreen
    changed = Signal()

    def __init__(self, window: BareWindow) -> None:
        super().__init__(window)
        self._window = window
        self._lost = ""
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenRemoved.connect(self._removed)
        app.screenAdded.connect(self._added)
        app.primaryScreenChanged.connect(self._settle)
        for screen in every():
            screen.geometryChanged.connect(self._settle)

    def move(self, screen: QScreen) -> None:
        """Show the window there from now on."""
        self._lost = ""
        self._window.open_on(screen)

    def _removed(self, screen: QScreen) -> None:
        went = key_of(screen)
        left = [each for each in every() if not is_same(each, screen)]
        if went == self._window.display and left:
            self._lost = went
            self._window.display_went()
            if self._window.isVisible():  # not what was put away
                self._window.open_on(QGuiApplication.primaryScreen() or left[0])
            self.gone.emit()
        else:
            self.changed.emit()
        self._settle()

    def _added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._settle)
        if self._lost and key_of(screen) == self._lost:
            self.back.emit(screen)
        else:
            self.changed.emit()
        self._settle()

    def _settle(self, *_: object) -> None:
        # The desktop moves windows about when displays come and go: once now, and once when it is done with that.
        self._window.fill()
        QTimer.singleShot(_SETTLED_MS, self._window, self._window.fill)
