"""One film of a family: its still, what is filmed, when, how long, how far."""

from dataclasses import replace

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from video_feedback.consent import doors
from video_feedback.counts import counted
from video_feedback.library import closing, moments, recordings, service, watchings
from video_feedback.words import tr
from video_feedback_schemas.records import Person, Recording
from video_feedback_schemas.times import clock_text
from video_feedback_ui import copying
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.consent.seen import SeenChip
from video_feedback_ui.erasing import asking
from video_feedback_ui.families import film_menu
from video_feedback_ui.families.glance import cover_ms, filmed_text
from video_feedback_ui.parts.film_marks import FilmMarks, said
from video_feedback_ui.parts.menu import offer
from video_feedback_ui.parts.press_card import ROOM, PressCard
from video_feedback_ui.parts.still import StillView
from video_feedback_ui.parts.words import button, column, label, row, tool

NARROWEST = 252
_STILL = QSize(200, 156)
_PLAY = 44
_SET_IN = 8
_MORE = QSize(36, 32)


class TitleField(QLineEdit):
    """A title that is edited where it stands. Enter writes it, Esc puts it back."""

    wrote = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("kind", "inline")
        self._title = ""
        self.editingFinished.connect(self._write)

    def show_title(self, title: str) -> None:
        if title != self._title:
            self._title = title
            self.setText(title)
            self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._title)
        else:
            super().keyPressEvent(event)

    def _write(self) -> None:
        title = " ".join(self.text().split())
        if title and title != self._title:
            self.wrote.emit(title)
        else:
            self.setText(self._title)


class RecordingCard(PressCard):
    """Enter, a double click, or its play button opens the workbench. Three dots offer what is done more rarely."""

    def __init__(self, bridge: Bridge, recording_id: str) -> None:
        super().__init__()
        self._bridge = bridge
        self._id = recording_id
        self._still = StillView(bridge, _STILL, tr("The film was erased"), grows=True)
        self.title = TitleField(tr("What is filmed"))
        self._filmed = label("", "small")
        self._facts = label("", "small")
        self.play = tool(tr("Watch and tag"), "play-fill", self._open, kind="over", role="on_stage")
        self.play.setFixedSize(QSize(_PLAY, _PLAY))
        self.play.setParent(self._still)
        self.more = tool(tr("More"), "dots-three-bold", self._offer)
        self.more.setFixedSize(_MORE)
        self.marks = FilmMarks()
        self.of_session = label(tr("The session, filmed"), "chip")
        self.seen = SeenChip(bridge)
        self.plays = label("", "small", wraps=True)
        self.make_copy = button(
            tr("Make a working copy"), lambda: copying.of(bridge).make(recording_id), icon="copy", kind="words"
        )
        inner = ROOM + 9
        copy = row(self.make_copy, None, margins=(_SET_IN // 2, 0, 0, 0))
        marks = row(self.of_session, self.marks, None, margins=(_SET_IN, 2, 0, 0))
        seen = row(self.seen, None, margins=(_SET_IN // 2, 4, 0, 2))
        title = row(self.title, self.more, gap=2)
        words = column(title, self._filmed, self._facts, marks, seen, self.plays, copy, gap=2)
        for line in (self._filmed, self._facts, self.plays):
            line.setContentsMargins(_SET_IN, 0, 0, 0)
        self.setLayout(column(self._still, 4, words, gap=0, margins=(inner, inner, inner, inner + 2)))
        self.title.wrote.connect(self._rename)
        self.opened.connect(self._open)

    def show_recording(self, recording: Recording, baby: Person | None) -> None:
        """Bring the card up to date."""
        db = self._bridge.db
        count = moments.count(db, recording.id)
        tagged = counted(count, "moment") if count else tr("not tagged yet")
        filmed = filmed_text(recording, baby, service.get(self._bridge.db).corrected_until_months)
        facts = f"{clock_text(recording.duration_ms)} · {tagged}" + ("" if recording.has_sound else tr(" · no sound"))
        erased = recordings.is_erased(db, recording.id)
        closed = not erased and closing.is_closed(db, recording.id)
        is_review = recording.kind == "review"
        waits = is_review and not (erased or closed) and bool(doors.why_not_watched(db, recording.id))
        gone = tr("The film was erased") if erased else tr("This film is closed") if closed else ""
        gone = tr("Waits to be agreed to") if waits else gone
        self.of_session.setVisible(is_review)
        self.marks.setVisible(not is_review)
        self._still.show_still(None if gone else recording.id, cover_ms(db, recording), words=gone)
        self._still.setAccessibleName(gone or tr("A still of {title}", title=recording.title))
        self.play.setVisible(not gone)
        self.play.setToolTip(tr("Watch") if is_review else tr("Watch and tag"))
        self.seen.show_film(recording.id, recording.title)
        self.title.show_title(recording.title)
        self._filmed.setText(filmed)
        self._facts.setText(facts)
        progress = watchings.progress(db, recording.id)
        self.marks.show_progress(progress)
        plays = film_menu.line_for(self._bridge, recording)
        self.plays.setText(plays)
        self.plays.setVisible(bool(plays))
        self.make_copy.setVisible(film_menu.wants_copy(self._bridge, recording))
        self.make_copy.setAccessibleName(tr("Make a working copy of {title}", title=recording.title))
        self.more.setAccessibleName(tr("More for {title}", title=recording.title))
        self.play.setAccessibleName(tr("Watch and tag {title}", title=recording.title))
        how_far = tr("The session, filmed") if is_review else said(progress)
        told = ". ".join(words.rstrip(".") for words in (recording.title, filmed, facts, how_far, plays) if words)
        self.setAccessibleName(tr("{told}. Enter opens it.", told=told))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.play.move(QPoint((self._still.width() - _PLAY) // 2, (self._still.height() - _PLAY) // 2))

    def _open(self) -> None:
        self._bridge.asked_to_show.emit(f"recording:{self._id}")

    def _offer(self) -> None:
        erase = (tr("Erase…"), lambda: asking.ask(self._bridge, "recording", self._id, self))
        offer(self.more, [*film_menu.choices(self._bridge, self._id), erase])

    def _rename(self, title: str) -> None:
        recording = recordings.get(self._bridge.db, self._id)
        place = f"family:{recording.family_id}"
        with self._bridge.telling(), self._bridge.change(tr("Call the film “{title}”", title=title), place=place) as db:
            recordings.edit(db, replace(recording, title=title))
