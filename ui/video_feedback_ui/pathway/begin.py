"""Before a family has a pathway: which one to begin from, and what is needed for its days."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from video_feedback.counts import counted
from video_feedback.pathway import rules, templates
from video_feedback.words import tr
from video_feedback_schemas.pathway_records import Pathway
from video_feedback_ui.parts.grid import CardGrid
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.press_card import ROOM, PressCard
from video_feedback_ui.parts.words import button, column, label, row
from video_feedback_ui.theme import S4

_NARROWEST = 340


class BeginCard(PressCard):
    """One pathway to begin from, with the first of its steps."""

    def __init__(self, pathway: Pathway) -> None:
        super().__init__()
        self.pathway_id = pathway.id
        steps = templates.steps_of(pathway)
        reviews = sum(step.is_review for step in steps)
        facts = ", ".join([counted(len(steps), "step"), *([counted(reviews, "review")] if reviews else [])])
        if not steps:
            facts = tr("No steps yet: add your own")
        names = {step.key: step.name for step in steps}
        self.setAccessibleName(tr("Begin from {pathway}. {facts}.", pathway=pathway.name, facts=facts))
        lines: list[QWidget | int] = [_line(step.name, rules.plain_words(step, names)) for step in steps]
        inner = ROOM + 18
        self.setLayout(
            column(
                label(pathway.name, "strong"),
                label(facts, "small"),
                8 if lines else 0,
                *lines,
                None,
                gap=4,
                margins=(inner, inner - 4, inner, inner - 4),
            )
        )


def _line(name: str, when: str) -> QWidget:
    made = QWidget()
    said = label(name, "small-ink")
    said.setMinimumWidth(30)
    short = label(when.partition(" or ")[0], "small")
    made.setLayout(row(said, None, short, gap=12))
    return made


class BeginView(QWidget):
    """`chosen` gives the id of a pathway; `dates_asked` wants the due date or the birth; `change_asked` the pathways
    themselves."""

    chosen = Signal(str)
    dates_asked = Signal()
    change_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._cards = CardGrid(_NARROWEST, S4 - 2 * ROOM)
        self._needs = QFrame()
        self._needs.setProperty("kind", "notice")
        self.write_dates = button(tr("Write it down"), self.dates_asked.emit)
        needs = label(tr("Days are counted from the due date or the birth. Neither is written down yet."), wraps=True)
        self._needs.setLayout(row(IconLabel("info"), needs, self.write_dates, gap=12, margins=(14, 8, 8, 8)))
        self._needs.layout().setStretch(1, 1)  # type: ignore[union-attr]
        self.change = button(tr("Change these pathways…"), self.change_asked.emit, icon="pencil-simple", kind="flat")
        words = tr("The steps become this family’s own: move them, rename them, add to them.")
        self.setLayout(
            column(
                label(tr("Choose a pathway to begin from"), "title"),
                label(words, "second", wraps=True),
                8,
                self._needs,
                8,
                self._cards,
                8,
                row(self.change, None),
                None,
                gap=4,
                margins=(0, 8, 0, 0),
            )
        )
        self._shown: list[Pathway] = []

    @property
    def cards(self) -> list[BeginCard]:
        return self._cards.findChildren(BeginCard)

    def show_pathways(self, pathways: Sequence[Pathway], *, has_dates: bool) -> None:
        self._needs.setHidden(has_dates)
        if list(pathways) == self._shown:
            return
        self._shown = list(pathways)
        for old in self.cards:
            old.setParent(None)
            old.deleteLater()
        made = []
        for pathway in pathways:
            card = BeginCard(pathway)
            card.pressed.connect(lambda pathway_id=pathway.id: self.chosen.emit(pathway_id))
            made.append(card)
        self._cards.show_cards(made)
