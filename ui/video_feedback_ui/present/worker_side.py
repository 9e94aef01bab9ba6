"""The worker's side while film is shown: what to say and ask now, what comes next, and the parent's words."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScroller, QWidget

from video_feedback.feedback.parent_card import ParentCard
from video_feedback.library import happenings, moments, schemes, sessions
from video_feedback.library.library import Change
from video_feedback.words import tr
from video_feedback_schemas.records import Moment
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.flow import Flow
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.shortcut import Shortcut
from video_feedback_ui.parts.words import button, card, column, label, row
from video_feedback_ui.present.card_choice import CardChoice
from video_feedback_ui.present.controls import Controls
from video_feedback_ui.present.now_card import NextCard, NowCard
from video_feedback_ui.present.parking import Parking
from video_feedback_ui.present.replay import Replay
from video_feedback_ui.present.tag_choice import TagChoice, tagged_words
from video_feedback_ui.present.their_words import TheirWords
from video_feedback_ui.present.ticks import Ticks
from video_feedback_ui.sessions import facts
from video_feedback_ui.theme import SMALL, font

_WIDE, _TWO_COLUMNS = 1160, 860  # pixels: from which width the still is large, and their words stand beside it
_WITH_TITLE = 600
_CLOCK_MS = 5000
_STATES = {
    "still": tr("The still is on screen"),
    "playing": tr("Playing"),
    "held": tr("Holding the frame"),
    "calm": tr("The calm screen is on"),
    "card": tr("A card is on screen"),
    "gap": tr("A dark pause"),
}


class WorkerSide(QWidget):
    """Follows the same Replay as the parent's window. `end_asked` when the worker ends it from here.

    In a narrow window, as on a tablet, all of it stands in one column, and scrolls.
    """

    end_asked = Signal()

    def __init__(self, bridge: Bridge, replay: Replay, session_id: str) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self.setAccessibleName(tr("The worker’s side"))
        self._bridge = bridge
        self._replay = replay
        self._session_id = session_id
        self._picks = {each.pick.id: each for each in facts.picks_of(bridge.db, session_id)}
        self._state = label("", "chip-on")
        self._is_away = False
        self.controls = Controls(replay)
        self.cards = CardChoice(bridge, self)
        self.cards.chosen.connect(self._show_card)
        self.controls.card_asked.connect(self._offer_cards)
        self.end = button(tr("End"), self.end_asked.emit, icon="x", tip=tr("Close the parent’s window"))
        self.end.setProperty("stature", "large")
        self.now = NowCard(bridge, self._picks[replay.showing.pick_id], self.controls)
        self.now.card_asked.connect(self._show_card)
        self.ticks = Ticks(bridge)
        self.parking = Parking(bridge, self)
        self.tagging = TagChoice(bridge, replay, session_id, self)
        self.tagging.tagged.connect(self._say_tagged)
        self.after = NextCard(bridge)
        self.written = TheirWords(bridge)
        self.words, self.general, self.closing = self.written.words, self.written.general, self.written.closing
        self._tagged: Moment | None = None
        self._done = label("", "small")
        self._clock, self._opened = self._make_clock(), QElapsedTimer()
        self._opened.start()
        self._grid = QGridLayout(self)
        self._lay_out()
        replay.moved.connect(self._show)
        replay.state_changed.connect(self._show_state)
        bridge.changed.connect(self._follow)
        for name, deed in self._deeds().items():
            Shortcut(name, self, deed)
        self._show()
        self._tick()

    def _deeds(self) -> dict[str, Callable[[], object]]:
        deeds: dict[str, Callable[[], object]] = {
            "shown_play": self.controls.turn,
            "shown_next": self._replay.next,
            "shown_previous": self._replay.previous,
            "shown_card": self.controls.turn_card,
            "shown_own_card": self.now.show_card,
            "shown_calm": self.controls.turn_calm,
            "shown_tag": self.tagging.turn_here,
            "shown_park": self.parking.turn_here,
        }
        ticked = {f"shown_{kind}": made.click for kind, made in self.ticks.buttons.items()}
        return deeds | ticked | {f"shown_{name}": made.click for name, made in self.controls.offers.items()}

    # Laying out

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(10)
        self._grid.addLayout(self._make_top(), 0, 0)
        inner = QWidget()
        inner.setProperty("kind", "page")
        self._body = QGridLayout(inner)
        self._body.setSpacing(12)
        self._body.setContentsMargins(24, 0, 24, 16)
        self._moment = self._make_moment()
        calm, leave = key_text("parent_calm"), key_text("parent_leave")
        words = tr(
            "In their window any key pauses. {calm} is the calm screen. Hold {leave} to leave.", calm=calm, leave=leave
        )
        self._keys = label(words, "small", wraps=True)
        self._is_narrow: bool | None = None
        area = scrolled(inner)
        QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self._grid.addWidget(area, 1, 0)

    def _make_top(self) -> QHBoxLayout:
        self._title = label(tr("With the parent"), "title")
        line = row(self._title, 8, gap=8, margins=(24, 14, 24, 0))
        line.addWidget(self._state, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)
        line.addWidget(self._time, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addSpacing(8)
        line.addWidget(self.end)
        return line

    def _make_clock(self) -> QTimer:
        self._time = label("", "small")
        self._time.setFont(font(SMALL, tabular=True))
        self._time.setToolTip(tr("Since their window was opened, in hours and minutes. Only you see it."))
        clock = QTimer(self)
        clock.setInterval(_CLOCK_MS)
        clock.timeout.connect(self._tick)
        clock.start()
        return clock

    def _make_moment(self) -> QFrame:
        line = Flow(8)
        for made in (*self.ticks.widgets, self.tagging.tag, self.parking.park):
            line.addWidget(made)
        holder = QWidget()
        holder.setLayout(line)
        made = card()
        made.setLayout(column(holder, self._done, gap=8, margins=(16, 12, 16, 12)))
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.now.be_narrow(self.width() < _WIDE)
        self._title.setVisible(self.width() >= _WITH_TITLE)
        if event.oldSize().width() != self.width():  # the keys of a tablet, coming up, make it less high
            self._end_popovers()
        is_narrow = self.width() < _TWO_COLUMNS
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._arrange(is_narrow)

    def _arrange(self, is_narrow: bool) -> None:
        every = (self.now, self._moment, self.after, self.written, self._keys)
        for each in every:
            self._body.removeWidget(each)
        for line in range(6):
            self._body.setRowStretch(line, 0)
        self.written.be_narrow(is_narrow)
        if is_narrow:
            for line, each in enumerate((self.now, self._moment, self.written, self.after, self._keys)):
                self._body.addWidget(each, line, 0)
            self._body.setRowStretch(5, 1)
        else:
            for line, each in ((0, self.now), (1, self._moment), (2, self.after), (4, self._keys)):
                self._body.addWidget(each, line, 0)
            self._body.addWidget(self.written, 0, 1, 5, 1)
            self._body.setRowStretch(3, 1)
        self._body.setColumnStretch(0, 3)
        self._body.setColumnStretch(1, 0 if is_narrow else 2)
        self._body.setHorizontalSpacing(0 if is_narrow else 16)

    # Doing

    def flush(self) -> None:
        """Write what is typed and not written yet."""
        self.parking.flush()
        self.written.flush()

    def _offer_cards(self) -> None:
        family_id = sessions.get(self._bridge.db, self._session_id).family_id
        self.cards.offer(family_id, self.controls.card)

    def _show_card(self, card: ParentCard) -> None:
        self._replay.show_card(card)
        self.words.focus_next()

    def _say_tagged(self, moment: Moment) -> None:
        self._tagged = moment
        self._show_tagged()

    # Following

    def _follow(self, change: Change) -> None:
        if not facts.is_there(self._bridge.db, self._session_id):
            return
        if change.touches("remarks"):
            self._show_words()
        if change.touches("sessions"):
            self.closing.show_session(self._session_id)
        if change.touches("picks"):
            self._picks |= {each.pick.id: each for each in facts.picks_of(self._bridge.db, self._session_id)}
            self._show()
        if change.touches("happenings"):
            self._show_happenings()
        if change.touches("moments"):
            self._show_tagged()

    def _show(self) -> None:
        showing, following = self._replay.showing, self._replay.following
        now = self._picks[showing.pick_id]
        self.now.show_pick(showing, now, self._replay.place, len(self._replay.view.showings))
        self.after.show_pick(following, None if following is None else self._picks[following.pick_id])
        self.parking.show_pick(self._session_id, showing.pick_id)
        self.tagging.show_pick(now.moment.scheme_id)
        self._show_state(self._replay.state)
        self._show_happenings()
        self._show_tagged()
        self._show_words()
        self.closing.show_session(self._session_id)

    def _show_state(self, state: str) -> None:
        words = "" if self._is_away else _STATES.get(state, "")
        self._state.setText(words)
        self._state.setAccessibleName(words)
        self._state.setVisible(bool(words))

    def be_away(self, is_away: bool) -> None:
        """Their window is put away: what would be in it is on no screen."""
        self._is_away = is_away
        self._show_state(self._replay.state)

    def _show_happenings(self) -> None:
        counts = happenings.counts(self._bridge.db, self._session_id)
        pick_id = self._replay.showing.pick_id
        self.ticks.show_pick(self._session_id, pick_id, counts)
        self.now.show_played(counts.played.get(pick_id, 0))

    def _show_tagged(self) -> None:
        """The moment that was tagged last, as long as it is there."""
        made, db = self._tagged, self._bridge.db
        if made is not None and moments.by_ids(db, [made.id]):
            code = schemes.get(db, made.scheme_id, made.scheme_version).code(made.code_id)
            self._done.setText(tagged_words(made, code))
        else:
            self._done.setText("")
        self._done.setVisible(bool(self._done.text()))

    def _show_words(self) -> None:
        self.written.show_words(self._session_id, self._replay.showing.pick_id)

    def _tick(self) -> None:
        hours, minutes = divmod(self._opened.elapsed() // 60_000, 60)
        since = tr("{minutes} min", minutes=minutes)
        self._time.setText(tr("{hours} h {minutes} min", hours=hours, minutes=minutes) if hours else since)
        self._time.setAccessibleName(tr("Open for {hours} h {minutes} min", hours=hours, minutes=minutes))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._end_popovers()

    def _end_popovers(self) -> None:
        for each in (self.parking, self.tagging, self.cards):
            each.end()
