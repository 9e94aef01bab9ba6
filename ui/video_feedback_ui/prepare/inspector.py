"""What is known of the chosen moment: when, who, the note, and whether it is picked."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPlainTextEdit, QPushButton, QWidget

from video_feedback_schemas.records import Code, Moment, Reader, Scheme, Who
from video_feedback_schemas.times import clock_text, length_text
from video_feedback_ui.actions import key_text
from video_feedback_ui.parts.icons import wear
from video_feedback_ui.parts.menu import offer
from video_feedback_ui.parts.plain import face, tip
from video_feedback_ui.parts.shapes import ShapeMark
from video_feedback_ui.parts.words import button, column, label, row, tool
from video_feedback_ui.theme import font

WHO: tuple[tuple[Who, str], ...] = (("both", "Both"), ("baby", "Baby"), ("adult", "Adult"))
READERS: tuple[tuple[Reader, str, str], ...] = (
    ("worker", "Only you can read this", "eye-slash"),
    ("team", "You and your team can read this", "users"),
    ("parent", "The parent can read this too", "heart"),
)
_SAVED_AFTER_MS = 400
# Of the line, what the shape and the two buttons leave to the words.
_NAME_ROOM = 130


class NoteField(QPlainTextEdit):
    """A note. Enter or Escape gives the keys back to the film; Shift+Enter begins a new line."""

    done = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier):
            self.done.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.left.emit()
        super().focusOutEvent(event)


class Inspector(QWidget):
    """Shows one moment and asks for its changes; it writes nothing itself."""

    noted = Signal(str, str, str)  # moment id, text, reader
    who_set = Signal(str, str)
    code_set = Signal(str, str)
    nudged = Signal(str, str, int)
    pick_asked = Signal(str)
    delete_asked = Signal(str)
    play_asked = Signal(str)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moment: Moment | None = None
        self._scheme: Scheme | None = None
        self._mark: ShapeMark | None = None
        self._reader: Reader = "worker"
        self._name = button("", self._offer_codes, kind="flat")
        self._star = tool("Pick for the next session", "star", self._ask_pick, key=key_text("pick"))
        self._play = tool("Play this moment", "play", self._ask_play, key=key_text("play_moment"))
        self._delete = tool("Delete this moment", "trash", self._ask_delete, role="ink_2", key=key_text("delete"))
        for made in (self._star, self._play):
            made.setFixedSize(QSize(32, 34))
        self._name.setStyleSheet("padding: 7px 3px; font-size: 14px; font-weight: 600;")
        self._marks = row(gap=0)
        self._times = label("", "small")
        self._times.setFont(font(12, tabular=True))
        self._start = _nudger("start", self._nudge, "start_earlier", "start_later")
        self._end = _nudger("end", self._nudge, "end_earlier", "end_later")
        self._who = QButtonGroup(self)
        chips = [self._chip(who, words) for who, words in WHO]
        self.note = NoteField()
        self.note.setAccessibleName("Note on this moment")
        self.note.setPlaceholderText("What did you see? Write as if the parent will read it.")
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(62)
        self._reader_button = button("", self._offer_readers, kind="flat", tip="Who may read this note")
        self._reader_button.setIconSize(QSize(16, 16))
        self._reader_button.setStyleSheet("font-size: 12px; padding: 2px 4px; text-align: left;")
        self.setLayout(
            column(
                row(self._marks, self._name, None, self._play, self._star, gap=0),
                row(self._start, self._times, self._end, None, gap=2),
                row(*chips, None, self._delete, gap=6),
                self.note,
                row(self._reader_button, None),
                gap=4,
                margins=(12, 8, 8, 6),
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

    def _ask_who(self, who: Who) -> None:
        if self._moment is not None:
            self.who_set.emit(self._moment.id, who)

    def show_moment(self, moment: Moment | None, scheme: Scheme | None, *, picked: bool = False) -> None:
        """Show a moment with the scheme it was tagged with. What was being typed for another one is saved first."""
        if self._moment is not None and (moment is None or moment.id != self._moment.id):
            self.save()
        same = moment is not None and self._moment is not None and moment.id == self._moment.id
        self._moment, self._scheme = moment, scheme
        self.setVisible(moment is not None)
        if moment is None or scheme is None:
            return
        code = scheme.code(moment.code_id)
        self._show_code(code, scheme)
        self._show_times(moment)
        for chip in self._who.buttons():
            chip.setChecked(chip.property("who") == moment.who)
        wear(self._star, "star-fill" if picked else "star", "accent" if picked else "ink_2")
        shared = scheme.is_shared(code.id)
        self._star.setEnabled(shared)
        words = "Pick for the next session" if shared else "Codes for you only are never shown to a parent"
        self._star.setToolTip(f"{'Put back' if picked else words}  ({key_text('pick')})")
        if not (same and self.note.hasFocus() and self._timer.isActive()) and self.note.toPlainText() != moment.note:
            self.note.blockSignals(True)
            self.note.setPlainText(moment.note)
            self.note.blockSignals(False)
        self._show_reader(moment.note_for)

    def write_note(self) -> None:
        """Put the cursor into the note."""
        if self._moment is not None:
            self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.note.selectAll()

    def save(self) -> None:
        """Hand over what was typed, at once."""
        self._timer.stop()
        if self._moment is None:
            return
        text = self.note.toPlainText()
        if text != self._moment.note or self._reader != self._moment.note_for:
            self.noted.emit(self._moment.id, text, self._reader)

    def _note_done(self) -> None:
        self.save()
        self.done.emit()

    def _show_code(self, code: Code, scheme: Scheme) -> None:
        group = scheme.group(code.group_id)
        if self._mark is None:
            self._mark = ShapeMark(group, 16)
            self._marks.addWidget(self._mark)
        self._mark.show_group(group)
        self._name.ensurePolished()  # measured in the font it is shown in
        words = self._name.fontMetrics().elidedText(code.label, Qt.TextElideMode.ElideRight, _NAME_ROOM)
        self._name.setText(face(words))
        self._name.setToolTip(tip(f"{code.label}. Was it something else? Choose another code."))
        self._name.setAccessibleName(f"{code.label}. Change the code.")

    def _show_times(self, moment: Moment) -> None:
        words = clock_text(moment.start_ms, exact=True)
        if moment.end_ms is not None:
            length = length_text(moment.end_ms - moment.start_ms)
            words = f"{words} to {clock_text(moment.end_ms, exact=True)}"
            self._times.setToolTip(f"{words}, {length}")
        else:
            self._times.setToolTip("One point in time")
        self._times.setText(words)
        self._end.setVisible(moment.end_ms is not None)

    def _show_reader(self, reader: Reader) -> None:
        self._reader = reader
        _, words, icon = next(entry for entry in READERS if entry[0] == reader)
        self._reader_button.setText(words)
        self._reader_button.setAccessibleName(f"{words}. Change who.")
        wear(self._reader_button, icon, "ink_2")

    def _offer_readers(self) -> None:
        offer(self._reader_button, [(words, partial(self._choose_reader, reader)) for reader, words, _ in READERS])

    def _choose_reader(self, reader: Reader) -> None:
        self._show_reader(reader)
        self.save()

    def _offer_codes(self) -> None:
        if self._scheme is None or self._moment is None:
            return
        codes = [code for code in self._scheme.codes if not code.archived]
        offer(
            self._name,
            [
                (group.label, [self._other(code) for code in codes if code.group_id == group.id])
                for group in self._scheme.groups
            ],
        )

    def _other(self, code: Code) -> tuple[str, Callable[[], object]]:
        assert self._moment is not None
        return code.label, partial(self.code_set.emit, self._moment.id, code.id)

    def _nudge(self, edge: str, frames: int) -> None:
        if self._moment is not None:
            whole = edge == "start" and self._moment.end_ms is None
            self.nudged.emit(self._moment.id, "both" if whole else edge, frames)

    def _ask_pick(self) -> None:
        if self._moment is not None:
            self.pick_asked.emit(self._moment.id)

    def _ask_play(self) -> None:
        if self._moment is not None:
            self.play_asked.emit(self._moment.id)

    def _ask_delete(self) -> None:
        if self._moment is not None:
            self.delete_asked.emit(self._moment.id)


def _nudger(edge: str, nudge: Callable[[str, int], None], earlier: str, later: str) -> QWidget:
    made = QWidget()
    back = tool(f"{edge.title()} a frame earlier", "caret-left", lambda: nudge(edge, -1), key=key_text(earlier))
    on = tool(f"{edge.title()} a frame later", "caret-right", lambda: nudge(edge, 1), key=key_text(later))
    for part in (back, on):
        part.setIconSize(QSize(14, 14))
        part.setFixedSize(QSize(20, 24))
        part.setStyleSheet("padding: 0;")
        part.setAutoRepeat(True)
    made.setLayout(row(back, on, gap=0))
    return made
