"""What a session ends with: the parent's next step, and the worker's own note."""

from functools import partial

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from video_feedback.library import sessions
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.kept import Kept
from video_feedback_ui.parts.words import column, label
from video_feedback_ui.sessions import deeds
from video_feedback_ui.sessions.deeds import SessionField
from video_feedback_ui.sessions.marks import READERS, named


class ClosingWords(QWidget):
    """The next step is the parent's; the note is for the worker's eyes."""

    def __init__(self, bridge: Bridge, *, has_note: bool) -> None:
        super().__init__()
        self._bridge = bridge
        self._session_id = ""
        self.next_step = _area("Next step, in the parent’s words", 72)
        self.note = _area("My note on the session", 110)
        self._kept: dict[str, Kept] = {"next_step": Kept(self.next_step, partial(self._write, "next_step"))}
        lines = column(
            label("Next step, in their own words. They may take it home.", "small", wraps=True),
            self.next_step,
            gap=4,
        )
        if has_note:
            self._kept["note"] = Kept(self.note, partial(self._write, "note"))
            lines.addSpacing(8)
            self._reader = label("", "small")
            lines.addLayout(named(label("My note", "small"), IconLabel("eye-slash", 14), self._reader))
            lines.addWidget(self.note)
        self.setLayout(lines)

    def show_session(self, session_id: str) -> None:
        """Show what the library holds. What is being typed stays."""
        if session_id != self._session_id:
            self.flush()
            self._session_id = session_id
        session = sessions.get(self._bridge.db, session_id)
        self._kept["next_step"].show(session.next_step)
        if "note" in self._kept:
            self._kept["note"].show(session.note)
            self._reader.setText(READERS[session.note_for])
            self.note.setAccessibleName(f"My note on the session: {READERS[session.note_for]} can read this")

    def flush(self) -> None:
        """Write what is typed and not written yet."""
        for kept in self._kept.values():
            kept.flush()

    def _write(self, name: SessionField, words: str, joins: bool) -> bool:
        with self._bridge.telling() as went_well:
            deeds.write_session(self._bridge, self._session_id, name, words, joins=joins)
        return bool(went_well)


def _area(name: str, height: int) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setAccessibleName(name)
    made.document().setDocumentMargin(0)
    made.setFixedHeight(height)
    return made
