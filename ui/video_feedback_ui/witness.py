"""Puts on record what is seen: which film was opened, and what was shown to the parent."""

from PySide6.QtCore import QObject, QTimer

from video_feedback.library import audit
from video_feedback.library.audit import Act
from video_feedback_ui.bridge import Bridge

_AFTER_MS = 300


def of(bridge: Bridge) -> "Witness":
    """The one of this bridge."""
    return bridge.findChild(Witness) or Witness(bridge)


class Witness(QObject):
    """Nobody waits for it: lines are written a moment later, and before the library is closed at the latest."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._viewed: set[str] = set()
        self._waiting: list[tuple[Act, str, str]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self._write)
        bridge.closed.connect(self._close)

    def viewed(self, recording_id: str) -> None:
        """A film was opened. It is on record once, until the library is unlocked again."""
        if recording_id not in self._viewed:
            self._viewed.add(recording_id)
            self._note("view", f"recording:{recording_id}")

    def began(self, session_id: str) -> None:
        """The parent's window was opened."""
        self._note("present", f"session:{session_id}")

    def showed(self, session_id: str, pick_id: str, recording_id: str) -> None:
        """The picture of a part was in the parent's window."""
        self._note("present", f"recording:{recording_id}", f"session:{session_id} pick:{pick_id}")

    def _note(self, act: Act, what: str, detail: str = "") -> None:
        self._waiting.append((act, what, detail))
        if not self._timer.isActive():
            self._timer.start()

    def _write(self) -> None:
        waiting, self._waiting = self._waiting, []
        if waiting:
            with self._bridge.telling(), self._bridge.library.change("Note", undoable=False) as db:
                for act, what, detail in waiting:
                    audit.write(db, act, what, detail)

    def _close(self) -> None:
        self._timer.stop()
        self._write()
        self._viewed.clear()
