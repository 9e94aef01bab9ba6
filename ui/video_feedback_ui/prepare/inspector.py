"""What is known of the chosen moment: when, who, its still, its note, whether it is picked. Of many what they share."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from video_feedback.counts import counted
from video_feedback.words import tr
from video_feedback_schemas.records import Code, Moment, Person, Reader, Scheme, Who
from video_feedback_ui.actions import key_text
from video_feedback_ui.parts.icons import wear
from video_feedback_ui.parts.menu import Choices, offer
from video_feedback_ui.parts.note_field import NoteField
from video_feedback_ui.parts.plain import face, tip
from video_feedback_ui.parts.reader_chip import ReaderChip
from video_feedback_ui.parts.shapes import ShapeMark
from video_feedback_ui.parts.words import button, column, label, row, tool
from video_feedback_ui.prepare.face import FACE, Face
from video_feedback_ui.prepare.moment_times import MomentTimes

WHO: tuple[tuple[Who, str], ...] = (("both", tr("Both")), ("baby", tr("Baby")), ("adult", tr("Adult")))
MIXED = tr("Mixed")
T = TypeVar("T")
_SAVED_AFTER_MS = 400
# Of the line, what the shape and the two buttons leave to the words.
_NAME_ROOM, _CHIP_ROOM = 136, 62


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """The chosen moments, and what has to be known of them to be shown.

    `code` is what all are tagged with, if it is one. `scheme` is where another can be chosen from; None where they are
    of several. `people` are the family's.
    """

    moments: Sequence[Moment] = ()
    code: Code | None = None
    scheme: Scheme | None = None
    people: Mapping[str, Person] = field(default_factory=dict)
    picked: bool = False
    shared: bool = True
    kept: bool = False


class Inspector(QWidget):
    """Shows moments and asks for their changes; it writes nothing itself."""

    noted = Signal(str, str, str)  # moment id, text, reader
    who_set = Signal(list, str, str)  # moment ids, who, person id
    code_set = Signal(list, str)
    readers_set = Signal(list, str)
    nudged = Signal(str, str, int)
    pick_asked = Signal()
    keep_asked = Signal()
    delete_asked = Signal()
    play_asked = Signal(str)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = Chosen()
        self._mark: ShapeMark | None = None
        self.name = button("", self._offer_codes, kind="flat")
        self.star = tool(tr("Pick for the next session"), "star", self.pick_asked.emit, key=key_text("pick"))
        self.heart = tool(tr("For the family to keep"), "heart", self.keep_asked.emit, key=key_text("keepsake"))
        self._play = tool(tr("Play this moment"), "play", self._ask_play, key=key_text("play_moment"))
        self._delete = tool(tr("Delete"), "trash", self.delete_asked.emit, role="ink_2", key=key_text("delete"))
        for made in (self.star, self._play):
            made.setFixedSize(QSize(32, 34))
        self.name.setStyleSheet("padding: 7px 3px; font-size: 14px; font-weight: 600;")
        self._marks = row(gap=0)
        self.count = label("", "strong")
        self.face = Face()
        self.times = MomentTimes()
        self.times.nudged.connect(self._nudge)
        self._one = QWidget()
        self._one.setLayout(row(self.face, self.times, gap=6))
        self._one.setFixedHeight(FACE.height())
        self._who = QButtonGroup(self)
        self.chips = {who: self._chip(who, words) for who, words in WHO}
        self.person = tool(tr("Who it is, by name"), "user-plus", self._offer_people, role="ink_2")
        for small in (self._delete, self.heart, self.person):
            small.setFixedSize(QSize(28, 28))
            small.setIconSize(QSize(17, 17))
            small.setStyleSheet("padding: 3px;")
        self.note = NoteField()
        self._many = label(tr("Notes are written one at a time."), "small", wraps=True)
        self.reader = ReaderChip()
        self.reader.chose.connect(self.choose_reader)
        self.setLayout(
            column(
                self.count,
                row(self._marks, self.name, None, self._play, self.star, gap=0),
                self._one,
                row(*self.chips.values(), None, self.person, gap=4),
                self.note,
                self._many,
                row(self.reader, None, self.heart, self._delete, gap=0),
                gap=4,
                margins=(12, 6, 8, 6),
            )
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.save)
        self.note.textChanged.connect(lambda: self._timer.start(_SAVED_AFTER_MS))
        self.note.done.connect(self._note_done)
        self.note.left.connect(self.save)
        self.hide()

    def _chip(self, who: Who, words: str) -> QPushButton:
        made = button(words, partial(self._ask_who, who), kind="chip")
        made.setCheckable(True)
        made.setProperty("who", who)
        self._who.addButton(made)
        return made

    # Showing

    @property
    def moment(self) -> Moment | None:
        """The one moment that is shown; None while there are none or many."""
        return self._chosen.moments[0] if len(self._chosen.moments) == 1 else None

    @property
    def ids(self) -> list[str]:
        return [moment.id for moment in self._chosen.moments]

    def show_chosen(self, chosen: Chosen) -> None:
        """Show these moments. What was being typed for another one is saved first."""
        before, now = self.moment, chosen.moments[0] if len(chosen.moments) == 1 else None
        same = before is not None and now is not None and before.id == now.id
        if before is not None and not same:
            self.save()
        self._chosen = chosen
        self.setVisible(bool(chosen.moments))
        if not chosen.moments:
            return
        is_one = now is not None
        for part in (self._one, self.note, self._play):
            part.setVisible(is_one)
        for part in (self.count, self._many):
            part.setVisible(not is_one)
        self.count.setText(counted(len(chosen.moments), "moment"))
        self._show_code()
        self._show_who()
        self._show_pick()
        self._delete.setAccessibleName(
            tr("Delete this moment") if is_one else tr("Delete {count} moments", count=len(chosen.moments))
        )
        self.reader.show_reader(common(moment.note_for for moment in chosen.moments))
        if now is None or chosen.code is None:
            return
        self.times.show_moment(now, chosen.code)
        if not (same and self.note.hasFocus() and self._timer.isActive()) and self.note.toPlainText() != now.note:
            self.note.blockSignals(True)
            self.note.setPlainText(now.note)
            self.note.blockSignals(False)

    def write_note(self) -> None:
        """Put the cursor into the note."""
        if self.moment is not None:
            self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.note.selectAll()

    def save(self) -> None:
        """Hand over what was typed, at once."""
        self._timer.stop()
        moment = self.moment
        if moment is None:
            return
        text = self.note.toPlainText()
        if text != moment.note or self.reader.reader != moment.note_for:
            self.noted.emit(moment.id, text, self.reader.reader)

    def _note_done(self) -> None:
        self.save()
        self.done.emit()

    def _show_code(self) -> None:
        chosen = self._chosen
        code = chosen.code
        if code is not None and chosen.scheme is not None:
            group = chosen.scheme.group(code.group_id)
            if self._mark is None:
                self._mark = ShapeMark(group, 16)
                self._marks.addWidget(self._mark)
            self._mark.show_group(group)
        if self._mark is not None:
            self._mark.setVisible(code is not None)
        words = code.label if code is not None else tr("{mixed} codes", mixed=MIXED)
        self.name.ensurePolished()  # measured in the font it is shown in
        elided = self.name.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _NAME_ROOM)
        self.name.setText(face(elided))
        self.name.setEnabled(chosen.scheme is not None)
        can = (
            tr("Was it something else? Choose another code.")
            if chosen.scheme
            else tr("They are tagged with several schemes.")
        )
        self.name.setToolTip(tip(f"{words}. {can}"))
        self.name.setAccessibleName(f"{words}. {can}")

    def _show_who(self) -> None:
        chosen = self._chosen
        who = common(moment.who for moment in chosen.moments)
        person = chosen.people.get(common(moment.person_id or "" for moment in chosen.moments) or "")
        self._who.setExclusive(False)
        for value, words in WHO:
            chip = self.chips[value]
            is_named = person is not None and value == who and bool(person.called)
            shown = person.called if is_named and person is not None else words
            chip.ensurePolished()
            chip.setText(face(chip.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, _CHIP_ROOM)))
            chip.setAccessibleName(f"{shown}, {words.lower()}" if is_named else words)
            chip.setToolTip(tip(f"{shown}, {words.lower()}") if is_named else "")
            chip.setChecked(value == who)
        self._who.setExclusive(who is not None)
        self.person.setVisible(bool(self._named()))
        mixed = "" if who is not None else tr(" They are about several.")
        self.person.setToolTip(tr("Who it is, by name.{mixed}", mixed=mixed))

    def _show_pick(self) -> None:
        picked, shared, many = self._chosen.picked, self._chosen.shared, len(self._chosen.moments) > 1
        wear(self.star, "star-fill" if picked else "star", "accent" if picked else "ink_2")
        self.star.setEnabled(shared)
        words = tr("Pick for the next session") if shared else tr("Codes for you only are never shown to a parent")
        words = tr("Put back") if picked else words
        self.star.setAccessibleName(
            tr("{words}: {count} moments", words=words, count=len(self._chosen.moments)) if many else words
        )
        self.star.setToolTip(f"{words}  ({key_text('pick')})")
        kept = self._chosen.kept
        wear(self.heart, "heart-fill" if kept else "heart", "accent" if kept else "ink_2")
        self.heart.setEnabled(shared)
        words = tr("The family is to keep it") if kept else tr("For the family to keep")
        words = words if shared else tr("Codes for you only stay with you")
        self.heart.setAccessibleName(words)
        self.heart.setToolTip(f"{words}  ({key_text('keepsake')})")

    # Asking

    def _ask_who(self, who: Who, person_id: str = "") -> None:
        if self._chosen.moments:
            self._show_who()  # as it was, until the library says otherwise
            self.who_set.emit(self.ids, who, person_id)

    def _named(self) -> list[Person]:
        return [person for person in self._chosen.people.values() if person.called]

    def people_choices(self) -> Choices:
        """Who it can be by name, and nobody."""
        roles = {"baby": "baby", "adult": "adult"}
        named = [
            (f"{person.called}, {roles[person.role]}", partial(self._ask_who, person.role, person.id))
            for person in self._named()
        ]
        if any(moment.person_id for moment in self._chosen.moments):
            who = common(moment.who for moment in self._chosen.moments) or "both"
            return [*named, (tr("Nobody by name"), partial(self._ask_who, who))]
        return named

    def _offer_people(self) -> None:
        offer(self.person, self.people_choices())

    def choose_reader(self, reader: Reader) -> None:
        """Say who may read the note, or the notes of all."""
        if self.moment is not None:
            self.reader.show_reader(reader)
            self.save()
        elif self._chosen.moments:
            self.readers_set.emit(self.ids, reader)

    def code_choices(self) -> Choices:
        """The codes that it may have been instead, group by group."""
        scheme = self._chosen.scheme
        if scheme is None:
            return []
        return [
            (
                group.label,
                [
                    (code.label, partial(self.code_set.emit, self.ids, code.id))
                    for code in scheme.codes
                    if code.group_id == group.id and not code.archived
                ],
            )
            for group in scheme.groups
        ]

    def _offer_codes(self) -> None:
        offer(self.name, self.code_choices())

    def _nudge(self, edge: str, frames: int) -> None:
        if self.moment is not None:
            whole = edge == "start" and self.moment.end_ms is None
            self.nudged.emit(self.moment.id, "both" if whole else edge, frames)

    def _ask_play(self) -> None:
        if self.moment is not None:
            self.play_asked.emit(self.moment.id)


def common(values: Iterable[T]) -> T | None:
    """What all values are; None if they differ."""
    each = iter(values)
    first = next(each)
    return first if all(value == first for value in each) else None
