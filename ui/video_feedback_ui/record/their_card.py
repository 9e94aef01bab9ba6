"""What the parent takes along: their words besides, where they put themself, the next step, the goal, the next film."""

from datetime import date
from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout

from video_feedback.ages import age_text
from video_feedback.errors import Trouble
from video_feedback.feedback import record
from video_feedback.library import goals, people, service, session_goals, sessions
from video_feedback.words import tr
from video_feedback_schemas.records import Session
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.date_field import DateField
from video_feedback_ui.parts.growing import Growing
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.kept import Kept
from video_feedback_ui.parts.tick import Tick
from video_feedback_ui.parts.words import button, clear, column, field, label, row
from video_feedback_ui.present.words_said import WordsSaid
from video_feedback_ui.record.deeds import RecordDeeds
from video_feedback_ui.record.scale import Scale
from video_feedback_ui.sessions.marks import named, only_you


class TheirCard(QFrame):
    def __init__(self, bridge: Bridge, deeds: RecordDeeds) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._bridge, self._deeds = bridge, deeds
        self.besides = label("", "second", wraps=True)
        self.general = WordsSaid(bridge, tr("What they said besides"))
        self.now, self.hoped = Scale(tr("Where they are now")), Scale(tr("Where they hope to be"))
        self.now.chosen.connect(partial(deeds.rate, "rated_now"))
        self.hoped.chosen.connect(partial(deeds.rate, "rated_hoped"))
        self.next_step = Growing(tr("Next step, in the parent’s words"), least=2, most=8)
        self._next_kept = Kept(self.next_step, partial(deeds.write, "next_step"))
        self.goal_ticks: dict[str, Tick] = {}
        self._goals_shown: dict[str, str] = {}
        self._goals = column(gap=2)
        self.film_on = DateField(tr("Next filming"))
        self.film_on.line.editingFinished.connect(self._plan)
        self.film_on.changed.connect(self._plan_if_chosen)
        self.film_of = field(tr("What will be filmed"), tr("What: a meal, getting dressed, play"))
        self._film_kept = Kept(self.film_of, self._write_film)
        self._film_age = label("", "small")
        film = row(self.film_on, self.film_of, gap=12)
        film.setStretch(0, 2)
        film.setStretch(1, 3)
        self.setLayout(
            column(
                label(tr("What they take with them"), "strong"),
                self.besides,
                column(label(tr("What they said besides"), "small"), self.general, gap=4),
                column(named(label(tr("Where they are now, as they put it"), "small"), only_you()), self.now, gap=4),
                column(label(tr("Where they hope to be"), "small"), self.hoped, gap=4),
                column(_for_parent(tr("Next step, in their own words")), self.next_step, gap=4),
                self._goals,
                column(
                    row(label(tr("Next filming, also put on the pathway"), "small"), None, self._film_age), film, gap=4
                ),
                gap=12,
                margins=(16, 12, 16, 16),
            )
        )

    def show_session(self) -> None:
        """Show what the library holds. What is being typed stays."""
        db = self._bridge.db
        session = sessions.get(db, self._deeds.session_id)
        besides = record.besides(db, session.id)
        self.besides.setText("\n".join(besides))
        self.besides.setVisible(bool(besides))
        self.general.show_words(session.id, None)
        self.now.show_value(session.rated_now)
        self.hoped.show_value(session.rated_hoped)
        self._next_kept.show(session.next_step)
        self._show_goals(session)
        if not self.film_on.line.hasFocus() and self._typed() != (session.film_next_on or ""):
            self.film_on.show_day(date.fromisoformat(session.film_next_on) if session.film_next_on else None)
        self._film_kept.show(session.film_next)
        self._film_age.setText(self._age(session))

    def flush(self) -> None:
        """Write what is typed and not written yet."""
        self.general.flush()
        self._next_kept.flush()
        self._film_kept.flush()
        self._plan()

    def _show_goals(self, session: Session) -> None:
        db = self._bridge.db
        served = {goal.id for goal in session_goals.of_session(db, session.id)}
        every = goals.of_family(db, session.family_id)
        there: dict[str, str] = {goal.id: goal.words for goal in every if goal.status == "open" or goal.id in served}
        if there != self._goals_shown or not self._goals.count():
            self._goals_shown = there
            clear(self._goals)
            self.goal_ticks = {}
            self._goals.addWidget(label(tr("Which goal it serves"), "small"))
            for goal_id, words in there.items():
                made = Tick(words, tr("It serves the goal: {words}", words=words), tip=words)
                made.clicked.connect(lambda on, goal_id=goal_id: self._deeds.serve(goal_id, on))
                self.goal_ticks[goal_id] = made
                self._goals.addWidget(made)
            if not there:
                place = f"goals:{session.family_id}"
                ask = button(
                    tr("No goal is open yet. Add one"), lambda: self._bridge.asked_to_show.emit(place), kind="words"
                )
                self._goals.addLayout(row(ask, None))
        for goal_id, tick in self.goal_ticks.items():
            tick.setChecked(goal_id in served)

    def _typed(self) -> str | None:
        """The day that stands there as an ISO text, empty for none; None where it cannot be read."""
        try:
            day = self.film_on.day()
        except Trouble:
            return None
        return day.isoformat() if day else ""

    def _plan_if_chosen(self) -> None:
        # From the calendar: nobody is typing.
        if not self.film_on.line.hasFocus() and self._deeds.session_id:
            self._plan()

    def _plan(self) -> None:
        if not self._deeds.session_id:
            return
        session = sessions.get(self._bridge.db, self._deeds.session_id)
        typed = self._typed()
        if typed is None:
            with self._bridge.telling():
                self.film_on.day()
        elif typed != (session.film_next_on or ""):
            self._deeds.film_next(typed or None, session.film_next)

    def _write_film(self, words: str, joins: bool) -> bool:
        session = sessions.get(self._bridge.db, self._deeds.session_id)
        return self._deeds.film_next(session.film_next_on, words, joins=joins)

    def _age(self, session: Session) -> str:
        if session.film_next_on is None:
            return ""
        db = self._bridge.db
        age = age_text(people.baby(db, session.family_id), session.film_next_on, service.get(db).corrected_until_months)
        return tr("baby will be {age}", age=age) if age else ""


def _for_parent(words: str) -> QHBoxLayout:
    return named(label(words, "small"), IconLabel("heart", 14), label(tr("they may take it home"), "small"))
