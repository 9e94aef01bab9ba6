"""The quiet line above the list: words to find, and a chip for everything else a moment must be."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from video_feedback.words import tr
from video_feedback_schemas.records import Code, Group
from video_feedback_ui.parts.flow import Flow
from video_feedback_ui.parts.menu import Choices, offer
from video_feedback_ui.parts.plain import face, tip
from video_feedback_ui.parts.search import SearchField
from video_feedback_ui.parts.words import button, column, row, tool
from video_feedback_ui.prepare.listing import EVERY, Wanted

_CHIP_ROOM = 150


@dataclass(frozen=True, slots=True, kw_only=True)
class Facets:
    """By what the moments of this recording can be told apart. `visits` are days, and the moments picked for them."""

    groups: list[tuple[Group, list[Code]]] = field(default_factory=list)
    people: Mapping[str, str] = field(default_factory=dict)
    coders: list[str] = field(default_factory=list)
    visits: Mapping[str, tuple[str, frozenset[str]]] = field(default_factory=dict)


class _Words(SearchField):
    """Escape ends the filter, Enter and Down go on to the moments found."""

    ended = Signal()
    taken = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.taken.emit()
        else:
            super().keyPressEvent(event)


class FilterLine(QWidget):
    """`asked` tells what is wanted now. `ended` once everything was cleared, `taken` when one wants to go on."""

    asked = Signal(object)  # Wanted
    ended = Signal()
    taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.facets: Callable[[], Facets] = Facets
        self.wanted = EVERY
        self.visit = ""
        self._names: dict[str, str] = {}  # the words of each chip, by the fields of Wanted
        self.words = _Words(tr("Find in these"), 300)
        self.words.setMinimumWidth(120)
        self.words.textChanged.connect(lambda text: self._want({}, words=text))
        self.words.ended.connect(self.clear)
        self.words.taken.connect(self.taken)
        self.more = tool(tr("Show only some: code, who, picked, visit"), "funnel", self._offer)
        self.more.setFixedSize(QSize(34, 34))
        self._chips = Flow(4)
        self._chip_room = QWidget()
        self._chip_room.setLayout(self._chips)
        self._chip_room.hide()
        self.setLayout(column(row(self.words, self.more, gap=2), self._chip_room, gap=6))
        self.hide()

    def open(self) -> None:
        """Show the line, with the cursor in it."""
        self.show()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def clear(self) -> None:
        """Ask for nothing, and put the line away."""
        self.visit = ""
        self._names.clear()
        self.words.blockSignals(True)
        self.words.clear()
        self.words.blockSignals(False)
        self._take(EVERY)
        self.hide()
        self.ended.emit()

    def renew_visit(self) -> None:
        """The picks of a visit may be others now."""
        if self.visit:
            _, ids = self.facets().visits.get(self.visit, ("", frozenset()))
            self._take(replace(self.wanted, among=ids))

    def chips(self) -> list[QPushButton]:
        """What is asked for beside words, as it is shown."""
        return [chip for chip in self._chip_room.findChildren(QPushButton) if not chip.isHidden()]

    def _want(self, names: dict[str, str], **what: Any) -> None:
        self._names |= names
        self._take(replace(self.wanted, **what))

    def _take(self, wanted: Wanted) -> None:
        self.wanted = wanted
        self._names = {
            name: words for name, words in self._names.items() if getattr(wanted, name) != getattr(EVERY, name)
        }
        self._chips.show_widgets([self._chip(name, words) for name, words in self._names.items()])
        self._chip_room.setVisible(bool(self._names))
        self._chip_room.updateGeometry()
        self.asked.emit(wanted)

    def _chip(self, name: str, words: str) -> QPushButton:
        made = button(
            "",
            partial(self._drop, name),
            icon="x",
            kind="chip",
            tip=tip(tr("{words}. Press to take this away.", words=words)),
        )
        made.setIconSize(QSize(12, 12))
        made.ensurePolished()
        made.setText(face(made.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _CHIP_ROOM)))
        made.setAccessibleName(tr("Only {words}. Press to take this away.", words=words))
        return made

    def _drop(self, name: str) -> None:
        if name == "among":
            self.visit = ""
        self._want({}, **{name: getattr(EVERY, name)})
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self) -> None:
        offer(self.more, self.choices())

    def choices(self) -> Choices:
        """The menu: only what would leave some of the moments."""
        facets = self.facets()

        def only(words: str, name: str, value: object, **beside: Any) -> tuple[str, Callable[[], object]]:
            return words, lambda: self._want({name: words}, **{name: value}, **beside)

        codes: Choices = [
            (
                group.label,
                [
                    only(tr("All of {group}", group=group.label), "group_id", group.id, code_id=""),
                    *(only(code.label, "code_id", code.id, group_id="") for code in of_group),
                ],
            )
            for group, of_group in facets.groups
        ]
        who = [
            only(words, "who", value)
            for words, value in ((tr("Baby"), "baby"), (tr("Adult"), "adult"), (tr("Both"), "both"))
        ]
        who += [only(called, "person_id", person_id) for person_id, called in facets.people.items()]
        choices: list[Any] = [(tr("Code"), codes)] if codes else []
        choices.append((tr("Who"), who))
        if len(facets.coders) > 1 or any(facets.coders):
            tagged_by = [
                only(tr("By {coder}", coder=coder) if coder else tr("By nobody named"), "coder", coder)
                for coder in facets.coders
            ]
            choices.append((tr("Tagged by"), tagged_by))
        if facets.visits:
            visits = [
                (words, partial(self._want_visit, session_id, words, ids))
                for session_id, (words, ids) in facets.visits.items()
            ]
            choices.append((tr("Picked for a visit"), visits))
        return [*choices, only(tr("Picked"), "picked", True), only(tr("With a note"), "noted", True)]

    def _want_visit(self, session_id: str, words: str, ids: frozenset[str]) -> None:
        self.visit = session_id
        self._want({"among": words}, among=ids)
