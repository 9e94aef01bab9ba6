"""People and consent: who is who, who has agreed to what, films that stay closed, and what ends soon."""

from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from video_feedback.consent import agreement
from video_feedback.library import families
from video_feedback.library.instants import today
from video_feedback.library.library import Change
from video_feedback.words import tr
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.consent.cells import AnswerTable, Cell
from video_feedback_ui.consent.closed_card import ClosedCard
from video_feedback_ui.consent.form import ConsentDialog
from video_feedback_ui.consent.together import TogetherDialog
from video_feedback_ui.dialogs.family_dialog import FamilyDialog
from video_feedback_ui.families.people_card import PeopleCard
from video_feedback_ui.parts.empty import EmptyPage, Step
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.shortcut import Shortcut
from video_feedback_ui.parts.words import button, card, column, label, row
from video_feedback_ui.reports.left_list import LeftCard
from video_feedback_ui.theme import S5

_SHOWN = ("families", "people", "consents", "in_view", "holds", "recordings", "service")
_SIDE = 284


class ConsentTab(QWidget):
    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge, self._family_id = bridge, ""
        self.table = AnswerTable()
        self.table.asked.connect(self._open)
        self.together = button(
            tr("Agreed together…"),
            self._agree,
            icon="check",
            kind="filled",
            tip=tr("Several people and purposes at once  ({key})", key=key_text("agree")),
        )
        Shortcut("agree", self, self._agree)
        self.people = PeopleCard(bridge)
        self.left = LeftCard(bridge)
        self.closed = ClosedCard(bridge)
        self.closed.erase_asked.connect(self._erase)
        self.soon = label("", "small", wraps=True)
        self._soon_line = QFrame()
        self._soon_line.setProperty("kind", "notice")
        soon = row(IconLabel("calendar-blank", 16, "notice_ink"), self.soon, gap=8, margins=(12, 8, 12, 8))
        soon.setStretch(1, 1)
        self._soon_line.setLayout(soon)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._full())
        self._stack.addWidget(self._empty())
        self.setLayout(column(self._stack, gap=0))
        bridge.changed.connect(self._changed)

    def _full(self) -> QWidget:
        beside = scrolled(column(self.people, None, margins=(S5, 20, 0, S5)))
        beside.setFixedWidth(_SIDE + S5)
        title = column(
            label(tr("Who has agreed to what"), "strong"),
            label(tr("Each purpose by itself: none follows from another."), "small"),
            gap=2,
        )
        said = card()
        said.setLayout(column(row(title, None, self.together), self.table, gap=12, margins=(16, 14, 16, 14)))
        foot = label(
            tr(
                "A film is shown or sent on only while everyone in view has agreed to that purpose. "
                "For a baby, everyone who holds parental responsibility agrees."
            ),
            "small",
            wraps=True,
        )
        main = column(self._soon_line, self.closed, said, foot, self.left, None, gap=12, margins=(0, 20, S5, S5))
        full = QWidget()
        full.setLayout(row(beside, scrolled(main), gap=16))
        return full

    def _empty(self) -> QWidget:
        self.first = button(tr("Write down who is who"), self._edit, icon="users-three", kind="filled")
        return EmptyPage(
            tr("Nobody is written down yet"),
            tr("Write down the baby and the adults first. Then keep here who has agreed to what."),
            [self.first],
            [
                Step("users-three", tr("Who is who"), tr("And who is responsible")),
                Step("chat-text", tr("Ask"), tr("Each purpose by itself")),
                Step("paperclip", tr("Keep the form"), tr("Locked, in this library")),
            ],
            tr("What is written here stays on this laptop."),
        )

    def show_family(self, family_id: str) -> None:
        self._family_id = family_id
        self._refresh()

    def _changed(self, change: Change) -> None:
        if self.isVisible() and change.touches(*_SHOWN):
            self._refresh()

    def _refresh(self) -> None:
        db = self._bridge.db
        if not any(family.id == self._family_id for family in families.every(db)):
            return  # its making was undone: the page goes elsewhere
        day = today()
        said = agreement.said_in(db, self._family_id)
        self._stack.setCurrentIndex(0 if said.people else 1)
        self.table.show_said(said, day)
        self.people.show_family(self._family_id)
        ending = agreement.soon(db, self._family_id, day)
        self.soon.setText("\n".join(ending))
        self._soon_line.setVisible(bool(ending))
        self.closed.show_family(self._family_id)
        self.left.show_family(self._family_id)
        self.together.setEnabled(any(person.role == "adult" for person in said.people))

    def _open(self, cell: Cell) -> None:
        if cell.answers:
            ConsentDialog(self._bridge, cell, self.window()).open()
        else:
            words = tr(
                "{nobody_for}. Write down who does, then their agreement.", nobody_for=agreement.nobody_for(cell.person)
            )
            self._bridge.told.emit(words, False)
            self._edit()

    def _agree(self) -> None:
        if not self.together.isEnabled():
            return
        TogetherDialog(self._bridge, self._family_id, self.window()).open()

    def _edit(self) -> None:
        FamilyDialog(self._bridge, self._family_id, self).open()

    def _erase(self, recording_id: str) -> None:
        from video_feedback_ui.erasing import asking  # noqa: PLC0415 (reads films: not at the start of the app)

        asking.ask(self._bridge, "recording", recording_id, self)
