"""Prepare: the workbench. Watch a film, tag it by the keys, pick what to share."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from video_feedback.coding.desk import Desk
from video_feedback.errors import FilmErased
from video_feedback.feedback import picking
from video_feedback.library import recordings, schemes
from video_feedback.library.closing import is_closed
from video_feedback.words import tr
from video_feedback_schemas.records import Recording, Scheme
from video_feedback_schemas.times import Ms
from video_feedback_ui import importing, trying, witness
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.head import Head
from video_feedback_ui.parts.words import button, column
from video_feedback_ui.player.deck import Deck
from video_feedback_ui.player.surface import Surface
from video_feedback_ui.prepare.arranging import Arranging
from video_feedback_ui.prepare.bookmarking import Bookmarking
from video_feedback_ui.prepare.bounding import Bounding
from video_feedback_ui.prepare.closed import ClosedFilm
from video_feedback_ui.prepare.codes_card import CodesCard
from video_feedback_ui.prepare.coming_back import ComingBack
from video_feedback_ui.prepare.deeds import Deeds
from video_feedback_ui.prepare.drawing import Drawing
from video_feedback_ui.prepare.erased import Erased
from video_feedback_ui.prepare.filmed_session import FilmedSession
from video_feedback_ui.prepare.filming import Filming
from video_feedback_ui.prepare.finding import Finding
from video_feedback_ui.prepare.first_watch import FirstWatch
from video_feedback_ui.prepare.follower import Follower
from video_feedback_ui.prepare.hearing import Hearing
from video_feedback_ui.prepare.holding import Holding
from video_feedback_ui.prepare.inspecting import Inspecting
from video_feedback_ui.prepare.keys import Keys
from video_feedback_ui.prepare.laning import Laning
from video_feedback_ui.prepare.layout import laid_out
from video_feedback_ui.prepare.moments_card import MomentsCard
from video_feedback_ui.prepare.nothing import nothing_to_prepare
from video_feedback_ui.prepare.now_line import NowLine
from video_feedback_ui.prepare.scheme_in_use import SchemeInUse
from video_feedback_ui.prepare.second_camera import SecondCamera
from video_feedback_ui.prepare.selection import Selection
from video_feedback_ui.prepare.shuttle import Shuttle
from video_feedback_ui.prepare.timeline_card import TimelineCard
from video_feedback_ui.prepare.transport import Transport
from video_feedback_ui.prepare.tying import Tying
from video_feedback_ui.prepare.viewing import Viewing
from video_feedback_ui.prepare.whom import Whom
from video_feedback_ui.theme import theme, tokens


class PreparePage(QWidget):
    """One recording on the bench. All writing is the desk's; all showing follows what the library says has changed."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Prepare"))
        self.bridge = bridge
        self.recording: Recording | None = None
        self.desk: Desk | None = None
        self.selection = Selection(self)
        self._left_at: Ms | None = None

        self.head = Head(bridge)
        self.to_script = button(tr("Write the script"), self._write_script, icon="star-fill", kind="filled")
        self.head.right.addWidget(self.to_script)
        self.surface = self.under_notices = Surface()
        self.deck = Deck(self.surface, bridge.player, self)
        self.now = NowLine()
        self.transport = Transport()
        self.timeline_card = TimelineCard()
        self.timeline = self.timeline_card.timeline
        self.moments_card = MomentsCard(self.timeline.lanes)
        self.codes_card = CodesCard()
        self.pad = self.codes_card.pad
        self.inspector = self.moments_card.inspector
        self.viewing = Viewing(self)
        self.hearing = Hearing(self)
        self.second = SecondCamera(self)
        self.head.right.insertWidget(0, self.second.button)
        self.do = Deeds(self)
        self.follow = Follower(self)
        self.scheme_in_use = SchemeInUse(self)
        self.drawing = Drawing(self)
        self.laning = Laning(self)
        self.keys = Keys(self)
        self.holding = Holding(self)
        self.shuttle = Shuttle(self)
        self.whom = Whom(self)
        self.arranging = Arranging(self)
        self.finding, self.inspecting = Finding(self), Inspecting(self)

        self._stack = QStackedWidget()
        self.closed = ClosedFilm(self)
        for each in (nothing_to_prepare(bridge), laid_out(self), self.closed):
            self._stack.addWidget(each)
        self.setLayout(column(self.head, self._stack, gap=0))
        self._connect()
        # They read the lanes, so they hear of a change after these have followed it.
        self.tying = Tying(self)
        self.bookmarking = Bookmarking(self)
        self.bounding = Bounding(self)
        self.first_watch, self.coming_back, self.erased = FirstWatch(self), ComingBack(self), Erased(self)
        self.filmed_session, self.filming = FilmedSession(self), Filming(self)

    def _connect(self) -> None:
        deck, transport, timeline = self.deck, self.transport, self.timeline
        theme.changed.connect(self._dress)
        self.selection.changed.connect(self.show_selection)
        self._dress()
        self.bridge.changed.connect(self.follow.library_changed)
        self.bridge.settings_changed.connect(self._take_settings)
        deck.shown.connect(self._frame_shown)
        deck.state_changed.connect(self._state_changed)
        deck.rate_changed.connect(transport.show_rate)
        deck.trouble.connect(lambda words: self.bridge.told.emit(words, True))
        self.shuttle.changed.connect(lambda: transport.show_back(self.shuttle.back))
        transport.play_asked.connect(self.do.toggle)
        transport.step_asked.connect(self.do.step)
        transport.skip_asked.connect(self.do.skip)
        transport.rate_asked.connect(deck.set_rate)
        transport.loop_asked.connect(self.do.loop)
        transport.picture_asked.connect(lambda: self.viewing.panel.turn(transport.picture))
        transport.sound_asked.connect(self.hearing.turn_panel)
        timeline.sought.connect(self.do.seek)
        timeline.chose.connect(self.do.choose)
        timeline.opened.connect(self.do.play_moment)
        self.pad.pressed.connect(self.do.press)
        self.pad.down.connect(lambda code_id: self.holding.press(("pad", code_id), code_id))
        self.pad.up.connect(lambda code_id: self.holding.release(("pad", code_id)))
        self.codes_card.large_asked.connect(lambda: self.bridge.keep(large_keys=not self.bridge.settings.large_keys))
        self.codes_card.scheme_asked.connect(self.use_scheme)
        self.codes_card.done.connect(self.setFocus)

    def _dress(self) -> None:
        self.surface.set_background(QColor(tokens().stage))

    # Coming and going

    def show_place(self, recording_id: str) -> None:
        """Put a recording on the bench; without an id, the one that is there, or the newest film."""
        if not recording_id:
            recording_id = self.closed.recording_id or (self.recording.id if self.recording is not None else "")
        if not recording_id:
            db = self.bridge.db
            films = [film for film in recordings.every(db) if film.kind == "family"]
            seen = (film.id for film in films if not (recordings.is_erased(db, film.id) or is_closed(db, film.id)))
            recording_id = next(seen, films[0].id if films else "")
        if self.closed.show_film(recording_id):
            self._close_bench()
            return
        self._stack.setCurrentIndex(1 if recording_id else 0)
        self.to_script.setVisible(bool(recording_id))
        self.second.button.setVisible(bool(recording_id))
        if not recording_id:
            self.head.show_place([(tr("Prepare"), "prepare")])
            return
        is_there = self.deck.film is not None or self.erased.is_on
        if self.recording is None or self.recording.id != recording_id or not is_there:
            with self.bridge.telling() as went_well:
                self._open(recordings.get(self.bridge.db, recording_id))
            if not went_well:
                self.recording = self.desk = None
                self.bridge.asked_to_show.emit("families")
                return
        self.follow.show_head()
        if self.recording is not None:
            importing.of(self.bridge).family_id = self.recording.family_id  # a film dropped here is this family's
        self.setFocus()

    @property
    def place(self) -> str:
        """The film on the bench, or the one that stays closed."""
        if self.closed.recording_id:
            return f"recording:{self.closed.recording_id}"
        return f"recording:{self.recording.id}" if self.recording is not None else ""

    def leave_to(self, other: "PreparePage") -> None:
        """Another page goes on at the film and the frame of this one."""
        other.recording, other._left_at = self.recording, self._left_at

    def leave(self) -> None:
        """Let go of the film; it is opened again at the same frame."""
        self.follow.catch_up()
        self.inspector.save()
        self._left_at = self.deck.shown_ms
        self.erased.is_on = False
        self.shuttle.end()
        importing.of(self.bridge).family_id = ""
        self.viewing.leave()
        self.hearing.leave()
        self.deck.close()

    def _close_bench(self) -> None:
        """Let go of whatever film lies there: another one stays closed, and nothing of it is shown."""
        if self.recording is not None:
            self.leave()
            self.recording = self.desk = None
        self.deck.close()
        self.drawing.nothing()
        self._stack.setCurrentWidget(self.closed)
        self.to_script.hide()
        self.second.button.hide()
        self.setFocus()

    def _open(self, recording: Recording) -> None:
        back_to = self._left_at if self.recording is not None and self.recording.id == recording.id else None
        db = self.bridge.db
        try:
            film = recordings.film(db, self.bridge.library.media, recording)
        except FilmErased:
            film = None
        # Before it is on the bench, or the film before would be opened once more, in the other player.
        trying.seat(self.bridge, self.deck, recording.id)
        self.recording, self.erased.is_on = recording, film is None
        frames = recordings.frames(db, recording.id) if film is None else film.frames
        self.selection.choose(None)
        settings = self.bridge.settings
        known: dict[str, Scheme] = {scheme.id: scheme for scheme in schemes.every(db)}
        scheme = known.get(settings.scheme_id) or next(iter(known.values()))
        self.desk = Desk(self.bridge.library, recording.id, scheme, frames)
        self._take_settings()
        self.pad.show_scheme(scheme)
        self.codes_card.show_schemes(list(known.values()), scheme)
        self.timeline.show_film(frames, max(recording.duration_ms, frames.last_ms + 1))
        self.laning.opening()
        self.finding.opening()
        self.follow.show_moments()
        self.transport.show_length(recording.duration_ms)
        self.viewing.opening()
        self.erased.show()
        if film is None:
            return
        self.drawing.opening(film)
        self.deck.open(film)
        self.hearing.opened()
        if back_to is not None:
            self.deck.seek(back_to)
        witness.of(self.bridge).viewed(recording.id)

    def _take_settings(self) -> None:
        if self.recording is not None:
            chosen = trying.chosen_for(self.bridge, self.recording.id)
            if chosen != self.deck.player_name.lower():
                self.deck.choose(chosen)
                self.hearing.opened()
        self.hearing.take_settings()
        self.drawing.take_settings()
        self.codes_card.be_large(self.bridge.settings.large_keys)
        if self.desk is not None:
            self.desk.coder = self.bridge.settings.coder
            self.desk.lead_playing_ms = self.bridge.settings.lead_playing_ms
            self.desk.lead_stepping_ms = self.bridge.settings.lead_stepping_ms

    def use_scheme(self, scheme_id: str) -> None:
        """Tag with another scheme from now on."""
        if self.recording is None or self.desk is None:
            return
        scheme = schemes.newest(self.bridge.db, scheme_id)
        self.desk.scheme = scheme
        self.pad.show_scheme(scheme)
        self.bridge.keep(scheme_id=scheme_id)
        self.follow.show_moments()
        self.setFocus()

    # Showing

    def show_picks(self, count: int) -> None:
        """Say on the button how many picks the coming session has."""
        words = {0: tr("Write the script"), 1: tr("1 pick · Write the script")}.get(
            count, tr("{count} picks · Write the script", count=count)
        )
        self.to_script.setText(words)
        self.to_script.setAccessibleName(words)
        self.to_script.setEnabled(count > 0)
        self.to_script.setToolTip("" if count else tr("Choose a moment and press P to pick it"))

    def _frame_shown(self, ms: int) -> None:
        self.transport.show_now(ms)
        self.timeline.show_playhead(ms)
        self.follow.show_now()

    def _state_changed(self, state: str) -> None:
        self.transport.show_playing(state == "playing")
        if state != "playing":
            self.transport.show_loop(False)

    @property
    def shown_ms(self) -> Ms:
        """The time of the frame on screen, or asked for while another stands in for it: what a tag names."""
        return self.deck.shown_ms

    def show_marks(self) -> None:
        if self.desk is not None:
            self.timeline.show_marks(self.desk.in_ms, self.desk.out_ms)

    @property
    def chosen(self) -> str | None:
        """The moment that is open in the inspector."""
        return self.selection.chosen

    def show_selection(self) -> None:
        """Ring the chosen moments, list them, and open them in the inspector."""
        lanes = self.timeline.lanes
        self.selection.keep(moment_id for moment_id in self.selection.ids if lanes.get(moment_id) is not None)
        self.timeline.show_selected(self.selection.ids)
        if self.follow.hurries:
            return
        self.moments_card.list.show_chosen(self.selection.ids)
        self.viewing.show()
        self.inspecting.show()

    def _write_script(self) -> None:
        if self.recording is not None:
            session = picking.coming(self.bridge.db, self.recording.family_id)
            if session is not None:
                self.bridge.asked_to_show.emit(f"session:{session.id}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.follow.catch_up()
        if not self.keys.press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self.keys.release(event)
        super().keyReleaseEvent(event)
