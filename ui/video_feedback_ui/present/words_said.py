"""The parent's words, typed as they are said and kept to the letter, each with the time it was said."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from sqlite_utils import Database

from video_feedback.library import sessions
from video_feedback.library.instants import now
from video_feedback.words import tr
from video_feedback_schemas.ids import PickId, RemarkId, SessionId, new_id
from video_feedback_schemas.records import Remark
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.growing import Growing
from video_feedback_ui.parts.kept import Kept
from video_feedback_ui.parts.words import label, row
from video_feedback_ui.sessions.deeds import place_of
from video_feedback_ui.theme import SMALL, font

_ABOVE = 4  # high enough for a finger
_TIME = 44  # at the right of a line, when it was said


class SaidEdit(Growing):
    """Enter means: these words are whole."""

    ended = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name, tr("Type what they say, word for word"), above=_ABOVE)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        whole = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if whole and not event.matches(QKeySequence.StandardKey.InsertLineSeparator):
            self.ended.emit()
        else:
            super().keyPressEvent(event)


class _Line(QWidget):
    """One remark, or the empty line for the next."""

    written = Signal()

    def __init__(self, bridge: Bridge, session_id: str, pick_id: str | None, remark: Remark | None, name: str) -> None:
        super().__init__()
        self._bridge = bridge
        self._session_id, self._pick_id = session_id, pick_id
        self.remark_id = remark.id if remark else RemarkId(new_id())
        self._time = label("")
        self._time.setFont(font(SMALL, tabular=True))
        self._time.setProperty("voice", "small")
        self._time.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.edit = SaidEdit(name)
        self._time.setParent(self.edit)
        self._time.hide()
        self.kept = Kept(self.edit, self._write)
        self.setLayout(row(self.edit))
        if remark is not None:
            self.show_remark(remark)

    def show_remark(self, remark: Remark) -> None:
        self.kept.show(remark.words)
        self._time.setText(datetime.fromisoformat(remark.said_at).astimezone().strftime("%H:%M"))
        self._time.adjustSize()
        self._time.show()
        self.edit.setViewportMargins(0, _ABOVE, _TIME, _ABOVE)
        self._place_time()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_time()

    def _place_time(self) -> None:
        self._time.move(self.edit.width() - self._time.width() - 12, 11 + _ABOVE)

    def _write(self, words: str, joins: bool) -> bool:
        place = place_of(self._session_id)
        with (
            self._bridge.telling() as went_well,
            self._bridge.change(tr("Write their words"), place=place, joins=joins) as db,
        ):
            there = next((r for r in sessions.remarks(db, self._session_id) if r.id == self.remark_id), None)
            if not words.strip():  # spaces are no words, and hold no session
                if there is not None:
                    sessions.remove_remark(db, there.id)
            elif there is None:
                remark = Remark(
                    id=self.remark_id,
                    session_id=SessionId(self._session_id),
                    pick_id=self._pick_of(db),
                    speaker="parent",
                    words=words,
                    said_at=now(),
                )
                sessions.add_remark(db, remark)
            else:
                sessions.edit_remark(db, replace(there, words=words))
        return bool(went_well)

    def _pick_of(self, db: Database) -> PickId | None:
        # A pick that was taken back meanwhile leaves its words to the whole visit.
        picks = sessions.picks(db, self._session_id) if self._pick_id else []
        return next((pick.id for pick in picks if pick.id == self._pick_id), None)


class WordsSaid(QWidget):
    """What the parent said to one pick, or to none: a line for each remark, and an empty one for the next."""

    def __init__(self, bridge: Bridge, name: str) -> None:
        super().__init__()
        self._bridge = bridge
        self._name = name
        self._session_id = ""
        self._pick_id: str | None = None
        self._lines: list[_Line] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)

    @property
    def edits(self) -> list[SaidEdit]:
        return [line.edit for line in self._lines]

    def show_words(self, session_id: str, pick_id: str | None) -> None:
        """Show what was said. What is being typed stays."""
        types_on = False
        if (session_id, pick_id) != (self._session_id, self._pick_id):
            self.flush()
            # The keyboard goes along: dropped with its line, it would land on whatever button is next.
            types_on = self.window().focusWidget() in self.edits
            for line in self._lines:
                self._drop(line)
            self._lines = []
            self._session_id, self._pick_id = session_id, pick_id
        said = [
            remark
            for remark in sessions.remarks(self._bridge.db, session_id)
            if remark.pick_id == pick_id and remark.speaker == "parent"
        ]
        known = {line.remark_id: line for line in self._lines}
        # A line whose words are not written yet, or are just being typed, is the empty line for the next remark.
        ids = {remark.id for remark in said}
        kept = [line for line in self._lines if line.remark_id not in ids and _is_wanted(line)][:1]
        lines = [known.get(remark.id) or self._made(remark) for remark in said]
        lines += kept or [self._made(None)]
        for line in self._lines:
            if line not in lines:
                self._drop(line)
        for at, line in enumerate(lines):
            if self._layout.indexOf(line) != at:
                self._layout.removeWidget(line)
                self._layout.insertWidget(at, line)
        self._lines = lines
        for line, remark in zip(lines, said, strict=False):
            line.show_remark(remark)
        if types_on:
            self.focus_next()

    def flush(self) -> None:
        """Write what is typed and not written yet."""
        for line in list(self._lines):
            line.kept.flush()

    def focus_next(self) -> None:
        """Write on in the empty line."""
        self.flush()
        self._lines[-1].edit.setFocus()

    def _made(self, remark: Remark | None) -> _Line:
        made = _Line(self._bridge, self._session_id, self._pick_id, remark, self._name)
        made.edit.ended.connect(self.focus_next)
        return made

    def _drop(self, line: _Line) -> None:
        self._layout.removeWidget(line)
        line.hide()
        line.deleteLater()


def _is_wanted(line: _Line) -> bool:
    return line.kept.is_pending or line.edit.hasFocus() or not line.edit.toPlainText()
