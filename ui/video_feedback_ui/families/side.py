"""What stands beside the films of a family: the next step, and the sessions."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from video_feedback.ages import age_text
from video_feedback.counts import counted
from video_feedback.library import service, sessions
from video_feedback.words import tr
from video_feedback_schemas.records import Person, Session
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.families.glance import Glance
from video_feedback_ui.families.new_session import add_session
from video_feedback_ui.families.step_dots import StepDots
from video_feedback_ui.parts.days import near_day
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.plain import tip
from video_feedback_ui.parts.press_card import PressRow
from video_feedback_ui.parts.words import button, clear, column, label, row

WIDTH = 344


class NextCard(QFrame):
    """Where the family stands, and the page's one filled button."""

    asked = Signal(str)  # a place, or empty: a film is to be brought in

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._place = ""
        self._dots = StepDots()
        self._words = label("", "medium", wraps=True)
        self.do = button("", lambda: self.asked.emit(self._place), kind="filled")
        self.do.setProperty("stature", "large")
        self._foot_icon = IconLabel("calendar-blank")
        self._foot = label("", "small", wraps=True)
        foot = row(self._foot_icon, self._foot, gap=7)
        foot.setStretch(1, 1)
        step = row(self._words, self.do, gap=12)
        step.setStretch(0, 1)
        self.setLayout(column(self._dots, step, foot, gap=14, margins=(16, 16, 16, 14)))

    def show_glance(self, glance: Glance) -> None:
        self.setVisible(glance.is_open)  # a line above says what a family at rest is
        self._place = glance.next.place
        self._dots.show_step(glance.next.at)
        self._words.setText(glance.next.words)
        self.do.setText(glance.next.deed)
        self.do.setAccessibleName(glance.next.deed)
        self._foot_icon.show_icon(glance.foot_icon)
        self._foot.setText(glance.foot)


class SessionsCard(QFrame):
    """The sessions, the latest first, and a way to plan one."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._bridge = bridge
        self._family_id = ""
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.new = button(tr("New session"), lambda: add_session(bridge, self._family_id), icon="plus", kind="flat")
        head = row(label(tr("Sessions"), "strong"), None, self.new, margins=(16, 0, 8, 0))
        self.setLayout(column(head, self._rows, gap=2, margins=(0, 8, 0, 10)))

    def show_sessions(self, family_id: str, baby: Person | None) -> None:
        self._family_id = family_id
        clear(self._rows)
        found = sessions.of_family(self._bridge.db, family_id)
        for session in found:
            self._rows.addWidget(self._row(session, baby))
        if not found:
            words = label(tr("No session yet. One holds the moments you share on a visit."), "small", wraps=True)
            words.setContentsMargins(16, 0, 16, 4)
            self._rows.addWidget(words)

    def _row(self, session: Session, baby: Person | None) -> QWidget:
        picks = len(sessions.picks(self._bridge.db, session.id))
        day = near_day(session.held_on, weekday=True)
        age = age_text(baby, session.held_on, service.get(self._bridge.db).corrected_until_months)
        facts = (counted(picks, "pick") if picks else tr("No picks yet")) + (
            tr(" · baby {age}", age=age) if age else ""
        )
        theme = label(session.theme or facts, "small")
        theme.setMinimumWidth(40)
        made = PressRow()
        made.setAccessibleName(tr("Session of {day}. {theme}. {facts}.", day=day, theme=session.theme, facts=facts))
        made.setToolTip(tip(session.theme))
        made.pressed.connect(lambda: self._bridge.asked_to_show.emit(f"session:{session.id}"))
        words = column(label(day, "medium"), theme, gap=1)
        lines = row(words, None, *([label(facts, "small")] if session.theme else []), gap=12, margins=(10, 6, 10, 6))
        made.setLayout(lines)
        holder = QWidget()
        holder.setLayout(row(made, margins=(6, 0, 6, 0)))
        return holder
