"""The pathway of a family: one line from the pregnancy to the decision, its steps, and the family's dates."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from video_feedback.ages import born_day, due_day
from video_feedback.library import families, pathways, people, recordings, service, sessions, stages
from video_feedback.library.instants import day_of, today
from video_feedback.library.library import Change
from video_feedback.pathway import stages as dated
from video_feedback.pathway import templates
from video_feedback.pathway.stages import Dated
from video_feedback.pathway.templates import Step
from video_feedback.words import tr
from video_feedback_schemas.records import Person
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.family_dialog import FamilyDialog
from video_feedback_ui.families.glance import filmed_text
from video_feedback_ui.parts.days import near_day
from video_feedback_ui.parts.menu import offer
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.shortcut import Shortcut
from video_feedback_ui.parts.words import button, column, label, row, tool
from video_feedback_ui.pathway.begin import BeginView
from video_feedback_ui.pathway.dates_card import DatesCard
from video_feedback_ui.pathway.deeds import Deeds
from video_feedback_ui.pathway.line import PathLine
from video_feedback_ui.pathway.marks import Legend
from video_feedback_ui.pathway.said import in_a_line
from video_feedback_ui.pathway.scene import Scene, Thing
from video_feedback_ui.pathway.stage_card import StageCard
from video_feedback_ui.pathway.stage_rows import StageRows
from video_feedback_ui.pathway.step_dialog import StepDialog
from video_feedback_ui.pathway.templates_dialog import PathwaysDialog
from video_feedback_ui.theme import S4, S5

_SHOWN = (
    "families", "people", "stages", "visits", "sessions", "recordings", "pathways", "service", "closures", "due_dates",
)  # fmt: skip
_DATES_WIDE = 340


class PathwayTab(QWidget):
    """Shows one family after the other."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._family_id = ""
        self._steps: list[Dated] = []
        self.deeds = Deeds(bridge)
        self.begin = BeginView()
        self.begin.chosen.connect(self._begin)
        self.begin.dates_asked.connect(self._ask_for_dates)
        self.begin.change_asked.connect(self._change_pathways)
        self.line, self.rows = PathLine(), StageRows()
        self.dates = DatesCard(bridge, self.deeds)
        self.card = StageCard(bridge, self.deeds, self)
        self.card.when_asked.connect(self._ask_when)
        self._quiet = label("", "strong", wraps=True)
        self._was_due = label("", "small", wraps=True)
        self.add = button(
            tr("Add a step"), self._ask_for_step, icon="plus", tip=tr("Add a step  ({key})", key=key_text("add_step"))
        )
        self.save = button(
            tr("Save as calendar file…"),
            lambda: self.deeds.ask_where_to_save(self),
            icon="calendar-blank",
            tip=tr("All dates of this family, for another calendar  ({key})", key=key_text("save_calendar")),
        )
        self.more = tool(tr("More about the pathway"), "dots-three-bold", self._offer)
        self._told, self._legend = label("", "small-ink"), Legend()
        self._no_days = QWidget()
        self.write_dates = button(tr("Write it down"), self._ask_for_dates)
        self._no_days.setLayout(
            row(label(tr("The days come with the due date or the birth."), "second"), self.write_dates, None, gap=12)
        )
        self._card = QFrame()
        self._card.setProperty("kind", "card")
        foot = row(self._told, None, self._legend, gap=16, margins=(16, 0, 16, 0))
        self._card.setLayout(column(self.line, self._no_days, foot, gap=8, margins=(8, 12, 8, 12)))
        head = row(column(self._quiet, self._was_due, gap=2), self.add, self.save, self.more, gap=8)
        head.setStretch(0, 1)
        self.dates.setFixedWidth(_DATES_WIDE)
        below = row(self.begin, self.rows, self.dates, gap=S4)
        below.setStretch(0, 1)
        below.setStretch(1, 1)
        for part in (self.begin, self.rows, self.dates):
            below.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        inside = column(head, self._card, below, None, gap=S4, margins=(S5, 14, S5, S5))
        self._area = scrolled(inside)
        self.setLayout(column(self._area, gap=0))
        self.line.told.connect(self._told.setText)
        self.line.opened.connect(lambda stage_id: self._open(stage_id, self.line.spot, self.line))
        self.rows.opened.connect(lambda stage_id: self._open(stage_id, self.rows.row_of(stage_id), None))
        self.dates.step_opened.connect(lambda stage_id: self._open(stage_id, self.dates.month, self.dates.month))
        for name, deed in (
            ("add_step", self._ask_for_step),
            ("add_date", self.dates.add),
            ("save_calendar", lambda: self.deeds.ask_where_to_save(self)),
        ):
            Shortcut(name, self, deed)
        bridge.changed.connect(self._changed)

    def show_family(self, family_id: str) -> None:
        if family_id != self._family_id:
            self.card.end()
        self._family_id = self.deeds.family_id = family_id
        self._refresh()

    def leave(self) -> None:
        """Finish what was being typed."""
        self.card.end()

    def _changed(self, change: Change) -> None:
        if self.isVisible() and change.touches(*_SHOWN):
            self._refresh()

    def _refresh(self) -> None:
        db, now = self._bridge.db, day_of(today())
        family = next((each for each in families.every(db) if each.id == self._family_id), None)
        if family is None:  # its making was undone: the page goes by itself
            return
        baby = people.baby(db, family.id)
        self._steps = dated.of_family(db, family.id, now)
        has_steps = bool(self._steps)
        for part in (self._card, self.rows, self.add, self.more):
            part.setVisible(has_steps)
        self.begin.setVisible(not has_steps)
        is_open = family.status == "open"  # of one that is not, the page says so
        self._quiet.setText(dated.quiet_line(db, family.id, now) or (tr("No day is known yet.") if is_open else ""))
        self._was_due.setText(self._due_words(baby))
        self._was_due.setVisible(bool(self._was_due.text()))
        self.dates.show_family(family.id, now)
        self.save.setEnabled(self.dates.has_any)
        if has_steps:
            self.rows.show_steps(self._steps, now)
            self._show_line(baby, now)
        else:
            self.begin.show_pathways(pathways.every(db), has_dates=bool(born_day(baby) or due_day(baby)))
        self._follow_card()

    def _show_line(self, baby: Person | None, now: date) -> None:
        has_days = any(step.day for step in self._steps)
        for shown, widget in ((has_days, self.line), (has_days, self._legend), (not has_days, self._no_days)):
            widget.setVisible(shown)
        self.line.show_scene(
            Scene(
                steps=self._steps,
                things=self._things(baby),
                due=due_day(baby),
                born=born_day(baby),
                today=now,
                says=lambda step: in_a_line(step, now),
            )
        )

    def _things(self, baby: Person | None) -> list[Thing]:
        db, months = self._bridge.db, service.get(self._bridge.db).corrected_until_months
        films = [
            Thing(
                "film", day_of(film.filmed_at or film.imported_at), f"{film.title} · {filmed_text(film, baby, months)}"
            )
            for film in recordings.of_family(db, self._family_id)
            if not recordings.is_erased(db, film.id)
        ]
        meetings = [
            Thing(
                "session",
                day_of(each.held_on),
                tr("Session · {day}", day=near_day(each.held_on, weekday=True)),
            )
            for each in sessions.of_family(db, self._family_id)
        ]
        return films + meetings

    def _due_words(self, baby: Person | None) -> str:
        """What was the due date before, and until when."""
        before = people.due_dates(self._bridge.db, baby.id) if baby is not None else []
        said = [
            tr(
                "The due date was {day} until {end}",
                day=near_day(each.due_on),
                end=near_day(each.until),
            )
            + (f": {each.because}." if each.because else ".")
            for each in before[:2]
        ]
        return " ".join(said)

    def _names(self) -> dict[str, str]:
        return {step.stage.key: step.stage.name for step in self._steps}

    def _open(self, stage_id: str, spot: QWidget, comes_back_to: QWidget | None) -> None:
        step = next(step for step in self._steps if step.stage.id == stage_id)
        self.card.end()
        self.card.show_step(step, self._names())
        self._area.ensureWidgetVisible(spot)
        self.card.open_from(spot, comes_back_to or spot)

    def _follow_card(self) -> None:
        """Bring the card that is open up to date; that of a step that has gone is closed."""
        if self.card.isHidden():
            return
        step = next((step for step in self._steps if step.stage.id == self.card.stage_id), None)
        if step is None:
            self.card.end()
        else:
            self.card.show_step(step, self._names())

    def _begin(self, pathway_id: str) -> None:
        """Begin from a pathway; from one without steps, with the first step."""
        if templates.steps_of(pathways.get(self._bridge.db, pathway_id)):
            self.deeds.begin(pathway_id)
        else:
            self._ask_for_step()

    def _ask_for_step(self) -> None:
        StepDialog(None, [step.stage for step in self._steps], self.deeds.add, self).open()

    def _ask_when(self, stage_id: str) -> None:
        stage = stages.get(self._bridge.db, stage_id)
        self.card.end()
        others = [step.stage for step in self._steps if step.stage.id != stage_id]
        of = Step(key=stage.key, name=stage.name, rule=stage.rule, or_rule=stage.or_rule, is_review=stage.is_review)
        StepDialog(of, others, lambda step: self.deeds.change(stage, step), self).open()

    def _ask_for_dates(self) -> None:
        FamilyDialog(self._bridge, self._family_id, self).open()

    def _change_pathways(self) -> None:
        PathwaysDialog(self._bridge, self).open()

    def _offer(self) -> None:
        sure = [(tr("Yes, all its steps"), self.deeds.clear), (tr("Keep it"), lambda: None)]
        offer(
            self.more,
            [
                (tr("Change the pathways to begin from…"), self._change_pathways),
                (tr("Take this family’s pathway away"), sure),
            ],
        )
