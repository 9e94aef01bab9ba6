"""The first watch: before a film is tagged, it is watched once without stopping. An invitation, never a gate."""

from dataclasses import replace
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt

from video_feedback.library import watchings
from video_feedback.library.instants import now
from video_feedback.library.library import Change
from video_feedback.words import tr
from video_feedback_schemas.records import Reader, Watching
from video_feedback_ui.actions import key_text
from video_feedback_ui.parts.film_marks import FilmMarks, said
from video_feedback_ui.prepare.film_panel import FilmPanel
from video_feedback_ui.prepare.invitation import Invitation
from video_feedback_ui.prepare.of_the_film import OfTheFilm

if TYPE_CHECKING:
    from video_feedback_ui.prepare.page import PreparePage

_ENOUGH = 0.95


class FirstWatch(OfTheFilm):
    """Lays the invitation over the pad, notices when a film was watched, and keeps the note on the whole of it.

    Which seconds were seen playing is kept while the app runs; so is whether the worker would rather tag at once.
    """

    tables = ("watchings", "picks", "moments")

    def __init__(self, page: "PreparePage") -> None:
        super().__init__(page)
        self.invitation = Invitation(page)
        self.panel = FilmPanel(page)
        self.marks = FilmMarks(short=True)
        self.marks.clicked.connect(self.turn_panel)
        page.head.right.insertWidget(0, self.marks)
        self._seen: dict[str, set[int]] = {}
        self._declined: set[str] = set()
        self._seconds = 0
        self._begins = False
        page.codes_card.installEventFilter(self)
        page.deck.shown.connect(self._frame_shown)
        page.deck.state_changed.connect(self._rested)
        page.keys.teach({"film_note": self.turn_panel})
        self.panel.note.wrote.connect(self._write)
        self.panel.watched_asked.connect(self._turn_watched)
        self.panel.tagged_asked.connect(self._turn_tagged)
        self.invitation.note.wrote.connect(self._write)
        self.invitation.note.done.connect(page.setFocus)
        self.invitation.watch_asked.connect(self.watch)
        self.invitation.tag_asked.connect(self.tag_at_once)
        self.marks.hide()

    # What the worker does

    def watch(self) -> None:
        """Play the film from its start."""
        self._page.deck.seek(self._page.deck.film.frames.first_ms if self._page.deck.film else self._page.shown_ms)
        self._page.deck.play()
        self._page.setFocus()

    def tag_at_once(self) -> None:
        """Put the invitation away for this film."""
        self.invitation.note.save()
        self._declined.add(self.film_id)
        self._show_invitation()
        self._page.setFocus()

    def turn_panel(self) -> None:
        """Open the card of the whole film with its note, or close it."""
        if self.film_id:
            self.panel.turn(self.marks)
            if not self.panel.isHidden():
                self.panel.note.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Writing

    def _write(self, note: str, reader: Reader) -> None:
        if self.film_id:
            changed = replace(self._watching, note=note, note_for=reader)
            self._keep(tr("Write about the whole film"), changed, joins=True)

    def _turn_watched(self) -> None:
        before = self._watching
        if before.watched_at is None:
            self._keep(tr("Watched once"), replace(before, watched_at=now()))
        else:
            self._seen.pop(self.film_id, None)
            self._keep(tr("Not watched yet"), replace(before, watched_at=None))

    def _turn_tagged(self) -> None:
        before = self._watching
        if before.tagged_at is None:
            self._keep(tr("Tagging done"), replace(before, tagged_at=now()))
        else:
            self._keep(tr("Tagging not done yet"), replace(before, tagged_at=None))

    def _keep(self, name: str, watching: Watching, *, joins: bool = False, undoable: bool = True) -> None:
        if self.film_id:
            library = self._bridge.library
            with self._bridge.telling():
                self._begin(watching)
                with library.change(name, place=self.place, joins=joins, undoable=undoable) as db:
                    watchings.keep(db, watching)

    def _begin(self, watching: Watching) -> None:
        """Lay an empty row. It comes by no step, so none takes it: to undo a note does not undo the watching."""
        if not watchings.is_begun(self._bridge.db, self.film_id):
            self._begins = True
            try:
                with self._bridge.library.change(tr("Begin a watching"), undoable=False) as db:
                    watchings.keep(db, Watching(id=watching.id, recording_id=watching.recording_id))
            finally:
                self._begins = False

    @property
    def _watching(self) -> Watching:
        return watchings.of_recording(self._bridge.db, self.film_id)

    # Watching along

    def _frame_shown(self, ms: int) -> None:
        if self._page.deck.playing and self.film_id:
            self._seen.setdefault(self.film_id, set()).add(ms // 1000)

    def _rested(self, state: str) -> None:
        """Where the film stops playing: was all of it seen by now?"""
        if state == "playing" or not self.film_id:
            return
        seen = self._seen.get(self.film_id, set())
        if self._seconds and len(seen) >= _ENOUGH * self._seconds and self._watching.watched_at is None:
            # Nobody did it, so it is no step: what is taken back next is the worker's own last deed.
            self._keep(tr("Watched once"), replace(self._watching, watched_at=now()), undoable=False)

    # Showing

    def refresh(self) -> None:
        recording = self._page.recording
        self.marks.setVisible(bool(self.film_id) and recording is not None and recording.kind == "family")
        film = self._page.deck.film
        if not self.film_id or (film is None and not self._page.erased.is_on):
            self.invitation.hide()
            return
        self._seconds = ceil((film.frames.last_ms + 1) / 1000) if film is not None else 0
        self._show_progress()
        watching = self._watching
        self.panel.show_watching(watching)
        self.invitation.show_watching(watching)
        self._show_invitation()

    def library_changed(self, change: Change) -> None:
        if not self.film_id or self._begins:
            return
        if change.touches("watchings"):
            self.refresh()
        elif change.touches("picks"):
            self._show_progress()
        if not self.invitation.isHidden() and change.touches("moments"):
            self._show_invitation()

    def leaving(self) -> None:
        self.panel.end()
        self.invitation.note.save()

    def _show_progress(self) -> None:
        progress = watchings.progress(self._bridge.db, self.film_id)
        self.marks.show_progress(progress)
        self.marks.setToolTip(
            tr("{said} The note on the whole film  ({key})", said=said(progress), key=key_text("film_note"))
        )
        self.marks.setAccessibleDescription(tr("Opens the note on the whole film"))

    def _show_invitation(self) -> None:
        """Only before anything is tagged; once it is put away or the film is watched, the pad is free."""
        untagged = not len(self._page.timeline.lanes) and not self._page.erased.is_on
        recording = self._page.recording
        wanted = (
            untagged and self.film_id not in self._declined and recording is not None and recording.kind == "family"
        )
        self.invitation.setVisible(wanted)
        if wanted:
            self._place()

    def _place(self) -> None:
        card = self._page.codes_card
        self.invitation.setGeometry(QRect(card.mapTo(self._page, QPoint(0, 0)), card.size()))
        self.invitation.raise_()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and not self.invitation.isHidden():
            self._place()
        return False
