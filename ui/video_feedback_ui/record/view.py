"""After the session: the record of it on one page, filled in from what happened, and kept as it is typed."""

from datetime import datetime

from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from video_feedback.feedback import record
from video_feedback.library import families, sessions
from video_feedback.library.instants import day_of
from video_feedback.library.library import Change
from video_feedback.words import tr
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.days import near_day
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.shortcut import Shortcut
from video_feedback_ui.parts.words import button, card, clear, column, label, row
from video_feedback_ui.present.words_said import WordsSaid
from video_feedback_ui.record.deeds import RecordDeeds
from video_feedback_ui.record.facts_card import FactsCard
from video_feedback_ui.record.filmed_card import FilmedCard
from video_feedback_ui.record.my_card import MyCard
from video_feedback_ui.record.shown_card import ShownCard
from video_feedback_ui.record.their_card import TheirCard
from video_feedback_ui.sessions import facts

_FACTS = ("people", "attendances", "sessions")
_SHOWN = ("picks", "moments", "remarks", "happenings", "recordings", "consents", "in_view", "holds")
_THEIRS = ("sessions", "remarks", "happenings", "goals", "session_goals", "visits", "people", "service")
_MINE = ("sessions", "supervision_items", "picks", "moments", "service")
_FILMED = ("review_films", "recordings", "consents", "in_view", "holds", "people", "boxes", "sessions")


class RecordView(QWidget):
    """Two columns that scroll together: what was shown; and beside it what they take along, and my own part."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setAccessibleName(tr("After the session"))
        self._bridge = bridge
        self.session_id = ""
        self.deeds = RecordDeeds(bridge)
        self.of_picks: dict[str, WordsSaid] = {}
        self.cards: dict[str, ShownCard] = {}
        self._shown: dict[str, int] = {}
        self.facts = FactsCard(bridge, self.deeds)
        self.theirs = TheirCard(bridge, self.deeds)
        self.mine = MyCard(bridge, self.deeds)
        self.filmed = FilmedCard(bridge)
        self._picks = column(gap=12)
        self._scroll = self._laid_out()
        self._foot_words = label("", "small")
        self.again = button(tr("Open it again"), self.deeds.open_again, kind="flat")
        self.whole = button(tr("The record is whole"), self.make_whole, icon="check", kind="filled")
        self.go_on = button("", self._go_on, icon="arrow-right", kind="filled")
        self.go_on.setAccessibleName(tr("On to the family"))
        foot = QFrame()
        foot.setProperty("kind", "foot")
        foot.setLayout(row(self._foot_words, None, self.again, self.whole, self.go_on, gap=8, margins=(24, 8, 24, 10)))
        self.setLayout(column(self._scroll, foot, gap=0))
        Shortcut("record_whole", self, self.make_whole)
        bridge.changed.connect(self._follow)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keep_in_sight)

    def _laid_out(self) -> QScrollArea:
        left = column(self.facts, self._picks, self.filmed, None, gap=12)
        right = column(self.theirs, self.mine, None, gap=12)
        both = row(gap=16, margins=(24, 14, 16, 14))
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        return scrolled(both)

    @property
    def general(self) -> WordsSaid:
        """What they said to no moment of its own."""
        return self.theirs.general

    def show_session(self, session_id: str) -> None:
        """Show a session. Raises NotFound."""
        self.flush()
        if session_id != self.session_id:
            self._shown = {}
            self._scroll.verticalScrollBar().setValue(0)
        self.session_id = self.deeds.session_id = session_id
        for each in (self.facts, self.theirs, self.mine):
            each.show_session()
        self._show_picks()
        self.filmed.show_session(session_id)
        self._show_foot()

    def flush(self) -> None:
        """Write what is typed and not written yet."""
        if self.session_id and facts.is_there(self._bridge.db, self.session_id):
            for made in self.cards.values():
                made.flush()
            for each in (self.facts, self.theirs, self.mine):
                each.flush()

    def take_focus(self) -> None:
        """The keys are for the first field."""
        self.facts.place.setFocus()

    def make_whole(self) -> None:
        """Say that the record is whole; what is being typed is written first."""
        if not self.session_id or sessions.get(self._bridge.db, self.session_id).recorded_at is not None:
            return
        self.flush()
        if self.deeds.make_whole():
            self._bridge.told.emit(tr("The record is whole."), False)

    def _go_on(self) -> None:
        family_id = sessions.get(self._bridge.db, self.session_id).family_id
        self._bridge.asked_to_show.emit(f"family:{family_id}/thread")

    # Following

    def _follow(self, change: Change) -> None:
        if not self.session_id or not self.isVisible() or not facts.is_there(self._bridge.db, self.session_id):
            return
        for tables, show in (
            (_FACTS, self.facts.show_session),
            (_SHOWN, self._show_picks),
            (_THEIRS, self.theirs.show_session),
            (_MINE, self.mine.show_session),
            (_FILMED, lambda: self.filmed.show_session(self.session_id)),
            (("sessions", "families"), self._show_foot),
        ):
            if change.touches(*tables):
                show()

    def _show_picks(self) -> None:
        db = self._bridge.db
        every = [each for each in facts.picks_of(db, self.session_id) if each.is_shared]
        wanted: dict[str, int] = {each.pick.id: each.pick.still_ms for each in every}
        if wanted != self._shown or not wanted:
            self._shown = wanted
            for old in self.cards.values():
                old.flush()
            clear(self._picks)
            self.cards = {
                each.pick.id: ShownCard(self._bridge, self.deeds, number, each)
                for number, each in enumerate(every, start=1)
            }
            self.of_picks = {pick_id: made.said for pick_id, made in self.cards.items()}
            for made in self.cards.values():
                self._picks.addWidget(made)
            if not every:
                self._picks.addWidget(_nothing())
        for went in record.went(db, self.session_id):
            if went.pick.id in self.cards:
                self.cards[went.pick.id].show_went(went, self.session_id)

    def _show_foot(self) -> None:
        db = self._bridge.db
        session = sessions.get(db, self.session_id)
        is_whole = session.recorded_at is not None
        if session.recorded_at is not None:
            day = near_day(day_of(session.recorded_at).isoformat(), weekday=True)
            at = datetime.fromisoformat(session.recorded_at).astimezone().strftime("%H:%M")
            self._foot_words.setText(tr("The record is whole since {day}, {time}.", day=day, time=at))
        else:
            self._foot_words.setText(tr("Kept as you type. Nothing has to be filled in."))
        family = families.get(db, session.family_id).reference
        self.go_on.setText(tr("On to {family}", family=family))
        self.go_on.setAccessibleName(self.go_on.text())
        self.whole.setToolTip(f"{tr('The record is whole')}  ({key_text('record_whole')})")
        self.whole.setVisible(not is_whole)
        self.again.setVisible(is_whole)
        self.go_on.setVisible(is_whole)

    def _keep_in_sight(self, _: QWidget | None, now: QWidget | None) -> None:
        inner = self._scroll.widget()
        if now is not None and inner is not None and inner.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now, 0, 40)


def _nothing() -> QFrame:
    made = card()
    words = tr(
        "Nothing was picked for this session. What they said and what comes next can be written down all the same."
    )
    made.setLayout(column(label(words, "second", wraps=True), margins=(16, 14, 16, 14)))
    return made
