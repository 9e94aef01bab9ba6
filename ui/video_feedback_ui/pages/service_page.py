"""Your service: what it has laid down for all its families. Kept as it is written, and every part can be taken back."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from video_feedback.library.library import Change
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.grid import CardGrid
from video_feedback_ui.parts.head import Head
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.words import card, column, label, row
from video_feedback_ui.pathway.closures_card import ClosuresCard
from video_feedback_ui.service.kept_facts import KeptFacts
from video_feedback_ui.service.letterhead_card import LetterheadCard
from video_feedback_ui.theme import S4, S5

_NARROWEST = 520
_BASES = (tr("Consent, article 6(1)(a) and 9(2)(a)"), tr("Public task, article 6(1)(e) and 9(2)"))
_WEIGHTS = (("equal", tr("All count the same"), ""), ("product", tr("Importance times difficulty"), ""))
_LAW = tr(
    "These are for films, which are working material. How long a record is kept by law is for the controller to say; "
    "this app does not know it. Nothing is erased without a person’s yes."
)
_RHO = tr(
    "How much goals of one family are supposed to move together. It was set to 0.30 by those who made the scale; a "
    "higher value draws T closer to the middle. Change it only with a reason, and say so where T is reported."
)


class ServicePage(QWidget):
    """Reached from Settings; Escape goes back there."""

    place = "service"

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self.setAccessibleName(tr("Your service"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._bridge = bridge
        self.head = Head(bridge)
        self.facts = facts = KeptFacts(bridge, self)
        self.closures = ClosuresCard(bridge)
        self.letterhead = LetterheadCard(bridge)
        grid = CardGrid(_NARROWEST, S4, level=True)
        grid.show_cards(
            [
                _card(
                    tr("The service"),
                    tr("Who you are, and who answers for the films in law."),
                    facts.line("name", tr("Name of the service"), tr("As families know it")),
                    facts.line("controller", tr("Controller"), tr("The council, trust or charity")),
                    facts.line("foot", tr("Line at the foot of what leaves"), tr("Address, telephone, charity number")),
                ),
                self.letterhead,
                _card(
                    tr("Basis in law, and notice"),
                    tr("Whatever the basis is, each person’s agreement to be filmed is asked."),
                    facts.word_box("lawful_basis", tr("Lawful basis"), _BASES, tr("Choose one, or write your own")),
                    row(
                        facts.line("notice", tr("Version of the privacy notice")),
                        facts.line("dpia", tr("Data protection impact assessment"), tr("Its reference")),
                        gap=12,
                    ),
                ),
                _card(
                    tr("Agreements"),
                    tr("How long an agreement holds, unless it says otherwise."),
                    _two(
                        facts.number(
                            "consent_months",
                            tr("An agreement holds for"),
                            tr("months"),
                            tr("From the day it was given."),
                        ),
                        facts.number(
                            "consent_soon_days",
                            tr("Say so beforehand"),
                            tr("days"),
                            tr("A calm line, so many days before."),
                        ),
                    ),
                ),
                _card(
                    tr("How long films are kept"),
                    _LAW,
                    _two(
                        facts.number(
                            "raw_film_days",
                            tr("Films of which nothing was chosen"),
                            tr("days"),
                            tr("So many days after their review session they stand in the list of what is due to go."),
                        ),
                        facts.number(
                            "chosen_months",
                            tr("Films with chosen moments"),
                            tr("months"),
                            tr("So many months after the work with the family has ended. Then you are asked."),
                        ),
                    ),
                ),
                _card(
                    tr("Babies born early"),
                    tr("Beside their age stands the corrected one, counted from the day they were due."),
                    facts.number(
                        "corrected_until_months",
                        tr("Corrected age is told until"),
                        tr("months"),
                        tr("None: it is never told."),
                    ),
                ),
                _card(
                    tr("Goals, for supervision and research"),
                    tr("How several goals become one figure, T. It stands last and small; a parent never sees it."),
                    facts.choice("weights", tr("Weights of the goals"), _WEIGHTS),
                    facts.share("rho", tr("Rho"), _RHO),
                ),
                _card(
                    tr("Signals and answers, for supervision and research"),
                    tr("Reports count a signal as answered only within so many seconds. Each says how many."),
                    facts.number(
                        "answer_window_s",
                        tr("An answer begins within"),
                        tr("seconds"),
                        tr("Three is usual. The figure turns on it, so one service keeps to one."),
                    ),
                ),
                _card(
                    tr("A worry about safety"),
                    tr("Record and report outside this app, the same day. Whom do your workers turn to?"),
                    row(
                        facts.line("safety_line", tr("Who"), tr("Duty team")),
                        facts.line("safety_number", tr("Number")),
                        gap=12,
                    ),
                ),
            ]
        )
        facts.steppers["corrected_until_months"].box.setSpecialValueText(tr("None"))
        words = label(tr("It holds for every family in this library, and is kept as you write it."), "second")
        area = scrolled(column(words, 4, grid, S4 - 8, self.closures, None, margins=(S5, 20, S5, S5)))
        self.setLayout(column(self.head, area, gap=0))
        bridge.changed.connect(self._changed)

    def show_place(self, _: str = "") -> None:
        self.head.show_place([(tr("Settings"), "settings"), (tr("Your service"), "")])
        self.facts.show_all()
        self.letterhead.show_kept()
        self.setFocus()

    def leave(self) -> None:
        """Write what is typed and not written yet."""
        if self._bridge.is_open:
            self.facts.flush()

    def _changed(self, change: Change) -> None:
        if self.isVisible() and change.touches("service"):
            self.facts.show_all()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._bridge.asked_to_show.emit("settings")
        else:
            super().keyPressEvent(event)


def _card(title: str, words: str, *parts: QWidget | QLayout) -> QFrame:
    made = card()
    head = column(label(title, "strong"), label(words, "second", wraps=True), gap=3)
    made.setLayout(column(head, *parts, None, gap=14, margins=(24, 18, 24, 20)))
    return made


def _two(first: QLayout, second: QLayout) -> QLayout:
    made = row(gap=20)
    made.addLayout(first, 1)
    made.addLayout(second, 1)
    return made
