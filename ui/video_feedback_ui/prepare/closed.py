"""The workbench with a film that stays closed: a calm page that says why, and what can be chosen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QLayout, QVBoxLayout, QWidget

from video_feedback.consent import doors
from video_feedback.library import closing, families, recordings
from video_feedback.library.library import Change
from video_feedback.words import tr
from video_feedback_schemas.records import Recording
from video_feedback_ui.consent import closed_card
from video_feedback_ui.consent.seen import SeenChip
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.words import button, clear, column, label, row

if TYPE_CHECKING:
    from video_feedback_ui.prepare.page import PreparePage

_TABLES = ("consents", "in_view", "holds", "people")
_ICON, _WORDS_WIDE = 56, 520


class ClosedFilm(QWidget):
    """Stands where the bench is. `recording_id` is the film that is closed, or empty."""

    def __init__(self, page: "PreparePage") -> None:
        super().__init__()
        self._page = page
        self.recording_id = ""
        self._lines: QVBoxLayout = column(gap=8, margins=(24, 24, 24, 24))
        self.setLayout(self._lines)
        page.bridge.changed.connect(self._follow)

    def show_film(self, recording_id: str) -> bool:
        """Show a film if it is closed. False if it is not: then the bench is shown."""
        db = self._page.bridge.db
        closed = closing.why(db, recording_id) if recording_id else None
        waits = doors.why_not_watched(db, recording_id) if recording_id and closed is None else ""
        if (closed is None and not waits) or recordings.is_erased(db, recording_id):
            self.recording_id = ""
            return False
        self.recording_id = recording_id
        film = recordings.get(db, recording_id)
        if closed is None:
            self._show_waiting(film, waits)
            return True
        family = families.get(db, film.family_id)
        clear(self._lines)
        says = label(closed.says, "second", wraps=True)
        says.setFixedWidth(_WORDS_WIDE)
        says.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        chosen = closed_card.choices(self._page.bridge, film, closed, self._erase, self)
        where = button(
            tr("People and consent"),
            lambda: self._page.bridge.asked_to_show.emit(f"family:{film.family_id}/consent"),
            icon="users-three",
            kind="flat",
        )
        for made in chosen:
            made.setProperty("stature", "large")
        more = [self._reason(closed_card.why_text(closed))] if closed.hold is not None else []
        lines: list[QWidget | QLayout | int | None] = [
            None,
            row(None, IconLabel("lock-simple", _ICON, "accent"), None),
            16,
            row(None, label(tr("“{title}” is closed", title=film.title), "title"), None),
            row(None, says, None),
            *(row(None, each, None) for each in more),
            20,
            row(None, *chosen, None, gap=10),
            row(None, where, None),
            None,
        ]
        self._lines.addLayout(column(*lines, gap=8))
        self._page.head.show_place([(family.reference, f"family:{family.id}"), (film.title, "")])
        return True

    def _show_waiting(self, film: Recording, waits: str) -> None:
        """The film of a session, before everyone in view has agreed to just that."""
        family = families.get(self._page.bridge.db, film.family_id)
        clear(self._lines)
        says = label(waits, "second", wraps=True)
        says.setFixedWidth(_WORDS_WIDE)
        says.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        where = button(
            tr("People and consent"),
            lambda: self._page.bridge.asked_to_show.emit(f"family:{film.family_id}/consent"),
            icon="users-three",
        )
        where.setProperty("stature", "large")
        seen = SeenChip(self._page.bridge)
        seen.show_film(film.id, film.title)
        lines: list[QWidget | QLayout | int | None] = [
            None,
            row(None, IconLabel("handshake", _ICON, "accent"), None),
            16,
            row(None, label(tr("“{title}” waits to be agreed to", title=film.title), "title"), None),
            row(None, says, None),
            12,
            row(None, seen, None),
            12,
            row(None, where, None),
            None,
        ]
        self._lines.addLayout(column(*lines, gap=8))
        self._page.head.show_place([(family.reference, f"family:{family.id}"), (film.title, "")])

    def sizeHint(self) -> QSize:
        return QSize(_WORDS_WIDE + 48, 400)

    def _reason(self, words: str) -> QLabel:
        made = label(words, "small", wraps=True)
        made.setFixedWidth(_WORDS_WIDE)
        made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return made

    def _erase(self, recording_id: str) -> None:
        from video_feedback_ui.erasing import asking  # noqa: PLC0415 (it is asked for rarely)

        asking.ask(self._page.bridge, "recording", recording_id, self)

    def _follow(self, change: Change) -> None:
        """Where the film on the bench is closed, or this one open again, the other page comes up."""
        page = self._page
        if page.isVisible() and change.touches(*_TABLES):
            on_bench = page.recording.id if page.recording is not None else ""
            db = page.bridge.db
            if self.recording_id or (
                on_bench and (closing.is_closed(db, on_bench) or doors.why_not_watched(db, on_bench))
            ):
                page.show_place(self.recording_id or on_bench)
