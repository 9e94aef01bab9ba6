"""The film of the session itself, for supervision: brought in here, and opened once everyone in view has agreed."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame

from video_feedback.consent import doors
from video_feedback.library import closing, recordings, review_films, sessions
from video_feedback.words import tr
from video_feedback_schemas.times import clock_text
from video_feedback_ui import importing
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.consent.seen import SeenChip
from video_feedback_ui.parts.still import StillView
from video_feedback_ui.parts.words import button, column, label, row

_STILL = QSize(128, 72)


class FilmedCard(QFrame):
    """A film that is dropped on it is that of the session."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(tr("The session, filmed"))
        self.setAcceptDrops(True)
        self._bridge = bridge
        self.session_id = ""
        self.bring = button(tr("Bring in its film"), self._choose, icon="film-strip")
        self.open = button(tr("Open in Prepare"), self._open, icon="play")
        self.seen = SeenChip(bridge)
        self.seen.press.setAccessibleName(tr("Who is in view"))
        self.ask = button(tr("People and consent"), self._ask, icon="users-three")
        self._still = StillView(bridge, _STILL, "")
        self._facts, self._waits = label("", "medium", wraps=True), label("", "second", wraps=True)
        self._none = label(
            tr("For supervision alone: it is never shown to a parent, and has a consent of its own."),
            "second",
            wraps=True,
        )
        words = column(self._facts, self._waits, row(self.seen, None), row(self.open, self.ask, None), None, gap=6)
        there = row(column(self._still, None), gap=16)
        there.addLayout(words, 1)
        self.setLayout(
            column(
                label(tr("The session, filmed"), "strong"), self._none, row(self.bring, None), there,
                gap=8, margins=(16, 12, 16, 14),
            )
        )  # fmt: skip

    def show_session(self, session_id: str) -> None:
        """Bring it up to date."""
        self.session_id = session_id
        db = self._bridge.db
        of_session = review_films.of_session(db, session_id)
        is_there = of_session is not None and not recordings.is_erased(db, of_session.recording_id)
        self._none.setVisible(of_session is None)
        self._still.setVisible(is_there)
        self.seen.setVisible(is_there)
        if is_there and self.bring.hasFocus():  # else the keyboard goes to another card, and the page along with it
            self.seen.press.setFocus()
        self.bring.setVisible(of_session is None)
        self._facts.setVisible(of_session is not None)
        for hidden in (self.open, self.ask, self._waits):
            hidden.hide()
        if of_session is None:
            return
        film = recordings.get(db, of_session.recording_id)
        if not is_there:
            self._facts.setText(tr("The film was erased. What was written about it is kept."))
            return
        self._facts.setText(f"{film.title} · {clock_text(film.duration_ms)}")
        self.seen.show_film(film.id, film.title)
        closed = closing.why(db, film.id)
        waits = closed.says if closed is not None else doors.why_not_watched(db, film.id)
        self._waits.setText(waits)
        self._waits.setVisible(bool(waits))
        self.ask.setVisible(bool(waits))
        self.open.setVisible(not waits)
        self._still.show_still(None if waits else film.id, film.duration_ms // 3, words=tr("Closed") if waits else "")

    def _choose(self) -> None:
        family_id = sessions.get(self._bridge.db, self.session_id).family_id
        importing.of(self._bridge).choose_review(family_id, self.session_id)

    def _open(self) -> None:
        of_session = review_films.of_session(self._bridge.db, self.session_id)
        if of_session is not None:
            self._bridge.asked_to_show.emit(f"recording:{of_session.recording_id}")

    def _ask(self) -> None:
        family_id = sessions.get(self._bridge.db, self.session_id).family_id
        self._bridge.asked_to_show.emit(f"family:{family_id}/consent")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None and self.bring.isVisible():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path is not None and self.bring.isVisible():
            event.acceptProposedAction()
            family_id = sessions.get(self._bridge.db, self.session_id).family_id
            importing.of(self._bridge).bring([path], family_id, self.session_id)


def _dropped(event: QDropEvent) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 else None
