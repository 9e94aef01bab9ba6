"""The chosen code, in plain words: what it is called, what it is, its key, its seconds, and what the parent sees."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLayout, QPlainTextEdit, QVBoxLayout, QWidget

from video_feedback.interop.scheme_file import LONGEST, LONGEST_LAG_MS, LONGEST_LEAD_MS, LONGEST_ROLL_MS
from video_feedback.schemes.lint import Finding
from video_feedback.words import tr
from video_feedback_schemas.records import Code, Scheme
from video_feedback_ui.actions import key_text
from video_feedback_ui.parts.chips import Chips
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.kept import Kept
from video_feedback_ui.parts.plain import tip
from video_feedback_ui.parts.shapes import ShapeMark
from video_feedback_ui.parts.words import button, column, field, label, row, rule, tool
from video_feedback_ui.schemes.key_field import KeyField
from video_feedback_ui.schemes.parent_sees import ParentSees
from video_feedback_ui.schemes.seconds import Seconds

_KINDS = (("point", tr("A point")), ("stretch", tr("A stretch")))
_WHO = (("baby", tr("Baby")), ("adult", tr("Adult")), ("both", tr("Both")))
_ROLES = (("", tr("No part")), ("signal", tr("Signal")), ("answer", tr("Answer")), ("reaction", tr("Reaction")))
_SEEN = (("yes", tr("The parent may see it")), ("no", tr("For you only")))
_LEAD_STEP = 100


class Said(QWidget):
    """A quiet notice below a field."""

    def __init__(self) -> None:
        super().__init__()
        self._words = label("", "small-ink", wraps=True)
        line = row(IconLabel("info", 14, "notice_ink"), self._words, gap=6)
        line.setStretch(1, 1)
        line.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)
        self.say("")

    @property
    def words(self) -> str:
        return self._words.text()

    def say(self, words: str) -> None:
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))


class CodeForm(QWidget):
    """Asks for changes and writes nothing itself. `edited` carries the code's id, the field, its new value, and whether
    words go on being typed."""

    edited = Signal(str, str, object, bool)
    key_asked = Signal(str, str)
    swap_asked = Signal(str)
    merge_asked = Signal(str)
    archive_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.code: Code | None = None
        self._mark: ShapeMark | None = None
        self._marks = row(gap=0)
        self._title = label("", "strong")
        self.merge = tool(tr("Merge into another code"), "git-merge", self._ask(self.merge_asked), role="ink_2")
        self.archive = tool(tr("Archive"), "archive", self._ask(self.archive_asked), role="ink_2")
        self.remove = tool(tr("Remove this code"), "trash", self._ask(self.remove_asked), role="ink_2")
        self.label = field(tr("Name of the code, for you"))
        self.parent_label = field(tr("Words for the parent"), tr("Kind words, as you would say them"))
        self.parent_sees = ParentSees()
        self.seen = Chips(tr("Who sees it"), _SEEN)
        self.definition = _words(tr("What it is"), tr("In one sentence, so that it means the same next year"))
        self.look_for = _words(tr("What to look for"), tr("looks at face, smiles, reaches"))
        self.kind = Chips(tr("Tagged as"), _KINDS)
        self.who = Chips(tr("About"), _WHO)
        self.key = KeyField()
        self.swap = button(tr("Swap the two keys"), self._ask(self.swap_asked), kind="chip")
        self.swap.hide()
        self.pre_roll = Seconds(tr("Seconds shown before a point"), LONGEST_ROLL_MS, 500)
        self.post_roll = Seconds(tr("Seconds shown after a point"), LONGEST_ROLL_MS, 500)
        self.lead = Seconds(tr("How late the hand is with this code"), LONGEST_LEAD_MS, _LEAD_STEP, tr("as Settings"))
        self.lag = Seconds(tr("How far Shift reaches back"), LONGEST_LAG_MS, 1000)
        self.chain_role = Chips(tr("Part in a chain"), _ROLES)
        self.said = {name: Said() for name in ("label", "parent_label", "parent_visible", "definition", "key")}
        self.said |= {"pre_roll_ms": Said(), "look_for": Said()}
        self._rolls = QWidget()
        self._rolls.setLayout(_pair(tr("Shown before it"), self.pre_roll, tr("Shown after it"), self.post_roll))
        self.setLayout(self._lines())
        self._kept = {
            name: Kept(editor, partial(self._typed, name))
            for name, editor in (
                ("label", self.label),
                ("parent_label", self.parent_label),
                ("definition", self.definition),
                ("look_for", self.look_for),
            )
        }
        self.label.setMaxLength(LONGEST["label"])
        self.parent_label.setMaxLength(LONGEST["parent_label"])
        self.parent_label.textChanged.connect(self._show_parent)
        self._connect()

    def _lines(self) -> QVBoxLayout:
        head = row(self._marks, self._title, None, self.merge, self.archive, self.remove, gap=4)
        keys = row(self.key, self.swap, None, gap=8)
        return column(
            head,
            *_field(tr("Name, for you"), self.label, self.said["label"]),
            *_field(tr("For the parent"), self.parent_label, self.parent_sees, self.seen,
                    self.said["parent_label"], self.said["parent_visible"]),
            *_field(tr("What it is"), self.definition, self.said["definition"]),
            *_field(tr("Look for"), self.look_for),
            *_field(tr("Key"), keys, self.said["key"]),
            *_field(tr("Tagged as"), self.kind),
            *_field(tr("About"), self.who),
            *_field(tr("Part in a chain"), self.chain_role),
            8, rule(), 4,
            self._rolls, self.said["pre_roll_ms"],
            _pair(tr("The hand is late by"), self.lead, tr("Shift reaches back"), self.lag),
            None,
            gap=4, margins=(14, 10, 10, 14),
        )  # fmt: skip

    def _connect(self) -> None:
        self.kind.chosen.connect(partial(self._edit, "kind"))
        self.who.chosen.connect(partial(self._edit, "who"))
        self.chain_role.chosen.connect(partial(self._edit, "chain_role"))
        self.seen.chosen.connect(lambda value: self._edit("parent_visible", value == "yes"))
        self.pre_roll.chosen.connect(partial(self._edit, "pre_roll_ms"))
        self.post_roll.chosen.connect(partial(self._edit, "post_roll_ms"))
        self.lag.chosen.connect(partial(self._edit, "lag_ms"))
        self.lead.chosen.connect(lambda ms: self._edit("lead_ms", None if ms < 0 else ms))
        self.key.asked.connect(lambda key: self.key_asked.emit(self._id(), key))

    def show_code(self, scheme: Scheme, code: Code, found: list[Finding], *, read_only: bool, used: bool) -> None:
        """Show a code of a scheme, and what is not right yet about it. Words of another one are written first."""
        if self.code is not None and self.code.id != code.id:
            self.flush()
            self.tell_key("")
        self.code = code
        group = scheme.group(code.group_id)
        self._show_head(scheme, code, used=used, read_only=read_only)
        for name, kept in self._kept.items():
            kept.show(getattr(code, name))
        self.kind.show_choice(code.kind)
        self.who.show_choice(code.who)
        self.chain_role.show_choice(code.chain_role)
        self.seen.show_choice("yes" if scheme.is_shared(code.id) else "no")
        self.seen.button("yes").setEnabled(not group.worker_only)
        self.seen.button("yes").setToolTip(
            tip(tr("{group} is a group for you only", group=group.label)) if group.worker_only else ""
        )
        self.key.show_key(code.key)
        self.pre_roll.show_number(code.pre_roll_ms)
        self.post_roll.show_number(code.post_roll_ms)
        self.lead.show_number(-_LEAD_STEP if code.lead_ms is None else code.lead_ms)
        self.lag.show_number(code.lag_ms)
        self._rolls_shown(code.kind == "point")
        self._show_parent()
        for name, said in self.said.items():
            if not (name == "key" and self.swap.isVisibleTo(self)):
                said.say(" ".join(one.says for one in found if one.id == code.id and one.field == name))
        self._lock(read_only)

    def _show_head(self, scheme: Scheme, code: Code, *, used: bool, read_only: bool) -> None:
        group = scheme.group(code.group_id)
        if self._mark is None:
            self._mark = ShapeMark(group)
            self._marks.addWidget(self._mark)
        self._mark.show_group(group)
        self._title.setText(tr("Archived code") if code.archived else tr("Code"))
        words = (
            tr("Bring this code back")
            if code.archived
            else tr("Archive this code  ({key})", key=key_text("archive_code"))
        )
        self.archive.setToolTip(words)
        self.archive.setAccessibleName(tr("Bring this code back") if code.archived else tr("Archive this code"))
        others = any(not other.archived and other.id != code.id for other in scheme.codes)
        self.merge.setVisible(not read_only and others and not code.archived)
        self.archive.setVisible(not read_only)
        self.remove.setVisible(not read_only)
        self.remove.setEnabled(not used)
        self.remove.setToolTip(tr("Moments are tagged with it: it can be archived") if used else tr("Remove this code"))

    def _rolls_shown(self, is_point: bool) -> None:
        self._rolls.setVisible(is_point)

    def _lock(self, locked: bool) -> None:
        for editor in (self.label, self.parent_label, self.definition, self.look_for):
            editor.setReadOnly(locked)
        for part in (self.seen, self.kind, self.who, self.chain_role, self.key, self.pre_roll, self.post_roll,
                     self.lead, self.lag):  # fmt: skip
            part.setEnabled(not locked)

    def _show_parent(self) -> None:
        if self.code is not None:
            shared = self.seen.button("yes").isChecked()
            self.parent_sees.show_words(self.parent_label.text(), seen=shared)

    def tell_key(self, words: str, *, swaps: bool = False) -> None:
        """Say why a key cannot be taken, and offer to swap it with the code that has it."""
        self.said["key"].say(words)
        self.swap.setVisible(swaps)

    def flush(self) -> None:
        """Write what is being typed."""
        for kept in self._kept.values():
            kept.flush()

    def _typed(self, name: str, words: str, goes_on: bool) -> bool:
        words = words[: LONGEST[name]]
        if self.code is not None:
            self.edited.emit(self.code.id, name, words, goes_on)
        return True

    def _edit(self, name: str, value: object) -> None:
        if self.code is not None:
            self.edited.emit(self.code.id, name, value, False)

    def _id(self) -> str:
        return self.code.id if self.code is not None else ""

    def _ask(self, signal: object) -> Callable[[], None]:
        return lambda: signal.emit(self._id())  # type: ignore[attr-defined]  # a bound signal


def _field(words: str, *parts: QWidget | QLayout) -> list[QWidget | QLayout | int]:
    return [6, label(words, "small"), *parts]


def _words(name: str, hint: str) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    made.setFixedHeight(64)
    return made


def _pair(one: str, first: QWidget, other: str, second: QWidget) -> QVBoxLayout:
    words: list[QLabel] = [label(one, "small"), label(other, "small")]
    lines = column(gap=4)
    for said, part in zip(words, (first, second), strict=True):
        lines.addWidget(said)
        lines.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
    return lines
