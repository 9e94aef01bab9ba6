"""One family on the families page: who, where they stand, and one button for the next step."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton

from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.families.glance import Glance
from video_feedback_ui.families.step_dots import StepDots
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.one_line import OneLine
from video_feedback_ui.parts.press_card import ROOM, PressCard
from video_feedback_ui.parts.still import StillView
from video_feedback_ui.parts.words import button, column, label, rekind, row, rule, tool
from video_feedback_ui.theme import S4

HEIGHT = 270 + 2 * ROOM
NARROWEST = 380


class FamilyCard(PressCard):
    """`asked` names a deed: `next`, or one of the menu's."""

    asked = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setFixedHeight(HEIGHT)
        self._still = StillView(bridge, QSize(152, 114))
        self._name = OneLine("", "title")
        self._age = label("", "medium", wraps=True)
        self._second = label("", "small", wraps=True)
        self._dots = StepDots()
        self._words = label("", "medium", wraps=True)
        self._next = button("", lambda: self.asked.emit("next"))
        self._next.setProperty("stature", "large")
        self._waits = OneLine("", "small")
        self._foot_icon = IconLabel("calendar-blank", 16)
        self._foot = OneLine("", "small")
        self._more = self._make_more()
        head = row(
            self._still,
            column(row(self._name, None, self._more, gap=4), self._age, 2, self._second, None, gap=0),
            gap=S4,
        )
        inner = ROOM + S4 + 1
        self.setLayout(
            column(
                column(
                    head,
                    14,
                    self._dots,
                    14,
                    row(self._words, self._next, gap=12),
                    None,
                    self._waits,
                    6,
                    gap=0,
                    margins=(inner, inner, inner, 0),
                ),
                row(rule(), margins=(ROOM + 1, 0, ROOM + 1, 0)),
                row(self._foot_icon, self._foot, None, gap=7, margins=(inner, 8, inner, 9)),
                gap=0,
                margins=(0, 0, 0, ROOM),
            )
        )
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def _make_more(self) -> QToolButton:
        more = tool(tr("More"), "dots-three-bold", lambda: None)
        more.setFixedSize(QSize(36, 32))
        self._menu = QMenu(more)
        for name, words in (
            ("open", tr("Open")),
            ("edit", tr("Name, baby and adults")),
            ("import", tr("Import a film")),
            ("session", tr("New session")),
            ("pause", tr("Pause…")),
            ("close", tr("Close…")),
            ("reopen", tr("Open again")),
            ("erase", tr("Erase…")),
            ("remove", tr("Take away")),
        ):
            self._menu.addAction(words).setData(name)
        self._menu.triggered.connect(lambda action: self.asked.emit(action.data()))
        more.setMenu(self._menu)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return more

    def show_glance(self, glance: Glance, *, filled: bool) -> None:
        """Show a family; `filled` marks the one next step of the page."""
        reference = glance.family.reference
        self.setAccessibleName(f"{reference}. {glance.age}. {glance.next.words}. {glance.foot}.")
        self._name.setText(reference)
        self._age.setText(glance.age)
        self._second.setText(glance.second)
        nothing = tr("No film to show") if glance.films else tr("No film yet")
        self._still.show_still(*(glance.still or (None, 0)), words=nothing)
        self._still.setAccessibleName(
            tr("A still of the newest film of {reference}", reference=reference) if glance.still else nothing
        )
        self._dots.show_step(glance.next.at)
        self._dots.setVisible(glance.is_open)
        waits = " · ".join(glance.waits)
        self._waits.setText(tr("Also: {waits}", waits=waits[:1].lower() + waits[1:]) if waits else "")
        self._words.setText(glance.next.words)
        self._next.setText(glance.next.deed)
        self._next.setAccessibleName(f"{glance.next.deed}: {reference}")
        rekind(self._next, "filled" if filled else "")
        self._foot_icon.show_icon(glance.foot_icon)
        self._foot.setText(glance.foot)
        self._more.setAccessibleName(tr("More for {reference}", reference=reference))
        is_there = {
            "remove": glance.films == 0,
            "pause": glance.is_open,
            "close": glance.family.status != "closed",
            "reopen": not glance.is_open,
        }
        for action in self._menu.actions():
            action.setVisible(is_there.get(action.data(), True))

    @property
    def menu(self) -> QMenu:
        return self._menu
