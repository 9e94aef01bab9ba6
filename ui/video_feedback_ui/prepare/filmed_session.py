"""The film of a session on the workbench: beside it stands what came on when, and where that begins is set by hand."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect

from video_feedback.feedback import review
from video_feedback.library import review_films, sessions
from video_feedback.words import tr
from video_feedback_schemas.session_records import ReviewFilm
from video_feedback_ui.actions import key_text
from video_feedback_ui.parts.days import near_day
from video_feedback_ui.parts.words import button
from video_feedback_ui.prepare.of_the_film import OfTheFilm
from video_feedback_ui.prepare.session_panel import SessionPanel

if TYPE_CHECKING:
    from video_feedback_ui.prepare.page import PreparePage


class FilmedSession(OfTheFilm):
    """Of any other film it is not there. Whether the codes are wanted instead is kept while the app runs."""

    tables = ("review_films", "happenings", "picks", "moments", "sessions", "consents", "in_view")

    def __init__(self, page: "PreparePage") -> None:
        super().__init__(page)
        self.panel = SessionPanel(page.bridge, page)
        self.button = button(tr("The session"), self.turn, icon="chat-text")
        self.button.setToolTip(f"{tr('The session: what came on when')}  ({key_text('session_panel')})")
        page.head.right.insertWidget(0, self.button)
        self.button.hide()
        self._codes_wanted = False
        page.codes_card.installEventFilter(self)
        page.deck.shown.connect(self._frame_shown)
        page.keys.teach({"session_panel": self.turn, "session_here": self.put_in_step})
        self.panel.sought.connect(self._seek)
        self.panel.here_asked.connect(self.put_in_step)
        self.panel.record_asked.connect(self._to_record)
        self.panel.away_asked.connect(self.turn)

    @property
    def film(self) -> ReviewFilm | None:
        """The film of a session that is on the bench, or None."""
        return review_films.of_recording(self._bridge.db, self.film_id) if self.film_id else None

    def turn(self) -> None:
        """Show what came on when, or the codes."""
        if self.film is not None:
            self._codes_wanted = not self._codes_wanted
            self._place()
            self._page.setFocus()

    def put_in_step(self) -> None:
        """The first moment came on at the frame on screen."""
        film = self.film
        if film is None or not self.panel.rows:
            return
        name = tr("Put the film in step with the session")
        with self._bridge.telling(), self._bridge.change(name, place=self.place) as db:
            review.put_in_step(db, film, self._page.shown_ms)
        self._page.setFocus()

    def refresh(self) -> None:
        film, page = self.film, self._page
        self.button.setVisible(film is not None)
        is_review = page.recording is not None and page.recording.kind == "review"
        if self.film_id:
            page.to_script.setVisible(not is_review)
            page.second.button.setVisible(not is_review)
        if film is not None:
            session = sessions.get(self._bridge.db, film.session_id)
            self.panel.show_entries(near_day(session.held_on, weekday=True), review.entries(self._bridge.db, film))
            self.panel.show_now(page.shown_ms)
        self._place()

    def _to_record(self) -> None:
        film = self.film
        if film is not None:
            self._bridge.asked_to_show.emit(f"session:{film.session_id}")

    def _seek(self, ms: int) -> None:
        frames = self._page.deck.film.frames if self._page.deck.film is not None else None
        if frames is not None:
            self._page.do.seek(min(max(ms, frames.first_ms), frames.last_ms))

    def _frame_shown(self, ms: int) -> None:
        if not self.panel.isHidden():
            self.panel.show_now(ms)

    def _place(self) -> None:
        wanted = self.film is not None and not self._codes_wanted
        self.panel.setVisible(wanted)
        if wanted:
            card = self._page.codes_card
            self.panel.setGeometry(QRect(card.mapTo(self._page, QPoint(0, 0)), card.size()))
            self.panel.raise_()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and not self.panel.isHidden():
            self._place()
        return False
