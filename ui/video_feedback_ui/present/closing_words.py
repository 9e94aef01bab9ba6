"""What a session ends with: the parent's next step, in their own words."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from video_feedback.library import sessions
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.kept import Kept
from video_feedback_ui.parts.words import column, label
from video_feedback_ui.sessions import deeds

_HEIGHT = 72


class ClosingWords(QWidget):
    """The next step is the parent's; it is kept as it is typed."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._session_id = ""
        self.next_step = QPlainTextEdit()
        self.next_step.setAccessibleName(tr("Next step, in the parent’s words"))
        self.next_step.document().setDocumentMargin(0)
        self.next_step.setFixedHeight(_HEIGHT)
        self._kept = Kept(self.next_step, self._write)
        words = tr("Next step, in their own words. They may take it home.")
        self.setLayout(column(label(words, "small", wraps=True), self.next_step, gap=4))

    def show_session(self, session_id: str) -> None:
        """Show what the library holds. What is being typed stays."""
        if session_id != self._session_id:
            self.flush()
            self._session_id = session_id
        self._kept.show(sessions.get(self._bridge.db, session_id).next_step)

    def flush(self) -> None:
        """Write what is typed and not written yet."""
        self._kept.flush()

    def _write(self, words: str, joins: bool) -> bool:
        with self._bridge.telling() as went_well:
            deeds.write_session(self._bridge, self._session_id, "next_step", words, joins=joins)
        return bool(went_well)
