"""The search card over the page: words, what to keep to, and what was found. For the worker's window alone."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QButtonGroup, QPushButton, QWidget

from video_feedback.counts import counted
from video_feedback.library import families, texts
from video_feedback.library.library import Change
from video_feedback.library.search import EVERYTHING, MOST, Found
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.menu import Choices, offer
from video_feedback_ui.parts.plain import face
from video_feedback_ui.parts.popover import Popover
from video_feedback_ui.parts.search import SearchField
from video_feedback_ui.parts.words import button, column, label, row, rule
from video_feedback_ui.search.names import KINDS, READERS
from video_feedback_ui.search.results import ROW, ResultsList
from video_feedback_ui.search.seeker import Question, Seeker

_WIDTH, _TOP, _ROWS = 720, 56, 6
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_ROWS + 1, Qt.Key.Key_PageDown: _ROWS - 1}


class _Field(SearchField):
    """Arrows walk what was found, Enter goes there, Escape ends."""

    walked = Signal(int)
    entered = Signal()
    ended = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.walked.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.ended.emit()
        else:
            super().keyPressEvent(event)


class SearchCard(Popover):
    """Opens at the top in the middle. `gone_to` tells the place that was chosen; what was typed is there next time."""

    gone_to = Signal(str)

    def __init__(self, bridge: Bridge, over: QWidget) -> None:
        super().__init__(tr("Search the whole library"), over)
        self._bridge = bridge
        self._over = over
        self._back: QWidget | None = None
        self.narrowed = EVERYTHING
        self._most = MOST
        self._families: dict[str, str] = {}
        self._seeker = Seeker(bridge, self)
        self._seeker.answered.connect(self._show)
        self.field = _Field(tr("Search notes, parents’ words and prompts"), _WIDTH)
        self.field.setMinimumHeight(44)
        self.field.textChanged.connect(lambda _: self._ask())
        self.field.walked.connect(self._walk)
        self.field.entered.connect(self._enter)
        self.field.ended.connect(self.end)
        self.kinds = {kind: self._chip(kind, words) for kind, words in KINDS}
        self.family = button(tr("All families"), self._offer_families, kind="chip", tip=tr("Keep to one family"))
        self.reader = button(READERS[0][1], self._offer_readers, kind="chip", tip=tr("Keep to what only some may read"))
        self.list = ResultsList(bridge)
        self.list.gone_to.connect(self._go)
        self._hint = label("", "second", wraps=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._widen = button(tr("Search everywhere"), self.widen)
        self._empty = QWidget()
        self._empty.setLayout(column(12, self._hint, row(None, self._widen, None), 12, gap=10, margins=(48, 0, 48, 0)))
        self._count = label("", "small")
        self._more = button(tr("Show more"), self.show_more, kind="words")
        keys = label(tr("Arrows walk, Enter goes there, Esc ends"), "small")
        self.setLayout(
            column(
                row(self.field, margins=(12, 0, 12, 0)),
                row(*self.kinds.values(), None, self.family, self.reader, gap=6, margins=(12, 0, 12, 0)),
                rule(),
                row(self.list, margins=(8, 0, 4, 0)),
                self._empty,
                row(self._count, self._more, None, keys, margins=(16, 0, 16, 0)),
                gap=10,
                margins=(0, 12, 0, 10),
            )
        )
        self.setFixedWidth(_WIDTH)
        bridge.changed.connect(self._library_changed)
        bridge.closed.connect(self._closed)
        bridge.asked_to_show.connect(lambda _: self.end())

    def _chip(self, kind: str, words: str) -> QPushButton:
        made = button(words, partial(self.keep_to, kind=kind), kind="chip")
        made.setCheckable(True)
        made.setChecked(not kind)
        group = self.findChild(QButtonGroup) or QButtonGroup(self)
        group.addButton(made)
        return made

    # Coming and going

    def open(self) -> None:
        """Come, with the cursor in the field; what was typed last is chosen, so that typing takes its place."""
        self._back = QApplication.focusWidget()
        self._families = {family.id: family.reference for family in families.every(self._bridge.db)}
        if self.narrowed.family_id not in self._families:
            self.narrowed = replace(self.narrowed, family_id="")
        self._tell_filters()
        self._ask()
        self.open_at(None)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def end(self) -> None:
        if self.isHidden():
            return
        super().end()
        self._seeker.forget()
        self.list.forget_stills()
        # Where the keys went before, unless that has gone meanwhile.
        if self._back is not None and self._back.isVisible():
            self._back.setFocus(Qt.FocusReason.PopupFocusReason)
        self._back = None

    def _closed(self) -> None:
        self._back = None
        self.end()
        self.field.clear()
        self.narrowed = EVERYTHING

    def _place(self) -> None:
        rows = min(_ROWS, self.list.results.rowCount())
        self.list.setFixedHeight(max(1, rows) * ROW)
        self.adjustSize()
        self.move(QPoint(max(0, (self._over.width() - self.width()) // 2), _TOP))

    # Asking

    def _ask(self, most: int = MOST) -> None:
        self._most = most
        typed = self.field.text()
        if typed.strip():
            self._seeker.ask(Question(typed, self.narrowed, most))
        else:
            self._seeker.forget()
            self._show(Question("", self.narrowed, most), [])

    def keep_to(self, *, kind: str | None = None, reader: str | None = None, family_id: str | None = None) -> None:
        """Look in a part of the library only; empty means all of it."""
        asked = {"kind": kind, "reader": reader, "family_id": family_id}
        self.narrowed = replace(self.narrowed, **{name: value for name, value in asked.items() if value is not None})
        self._tell_filters()
        self._ask()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def widen(self) -> None:
        """Look everywhere."""
        self.keep_to(kind="", reader="", family_id="")

    def show_more(self) -> None:
        """Look for as many again."""
        self._ask(self._most + MOST)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_filters(self) -> None:
        for kind, chip in self.kinds.items():
            chip.setChecked(kind == self.narrowed.kind)
        family = self._families.get(self.narrowed.family_id, tr("All families"))
        reader = dict(READERS)[self.narrowed.reader]
        for made, words, is_on in (
            (self.family, family, bool(self.narrowed.family_id)),
            (self.reader, reader, bool(self.narrowed.reader)),
        ):
            made.setText(face(words))
            made.setAccessibleName(tr("{words}. Change.", words=words))
            made.setCheckable(True)
            made.setChecked(is_on)

    def _offer_families(self) -> None:
        self._tell_filters()
        offer(self.family, self.family_choices())

    def family_choices(self) -> Choices:
        """The families to keep to."""
        families_of = {"": tr("All families")} | self._families
        return [(words, partial(self.keep_to, family_id=key)) for key, words in families_of.items()]

    def _offer_readers(self) -> None:
        self._tell_filters()
        offer(self.reader, [(words, partial(self.keep_to, reader=reader)) for reader, words in READERS])

    # Answering

    def _show(self, question: Question, found: list[Found]) -> None:
        is_narrow = question.narrowed != EVERYTHING
        shown = found[: question.most]
        self.list.show_found(shown, keep_row=question.most > MOST)
        self.list.setVisible(bool(shown))
        self._empty.setVisible(not shown)
        self._widen.setVisible(bool(question.typed) and is_narrow)
        if not question.typed:
            self._hint.setText(tr("Type a word, or the beginning of one. Put words in “quotes” to keep them together."))
        else:
            self._hint.setText(
                tr("Nothing here has all these words.") if is_narrow else tr("Nothing has all these words.")
            )
        more = len(found) > question.most
        words = tr("The newest ") + counted(len(shown), "place") if more else counted(len(shown), "place")
        whole = texts.is_whole(self._bridge.db)
        gathering = "" if whole else tr("Words of older films are still being gathered.")
        self._count.setText(" · ".join(part for part in (words if shown else "", gathering) if part))
        self._more.setVisible(more)
        if self.isVisible():
            self._place()

    def _walk(self, rows: int) -> None:
        self.list.step(rows)

    def _enter(self) -> None:
        found = self.list.current()
        if found is not None and self.list.isVisible():
            self._go(found)

    def _go(self, found: Found) -> None:
        self._back = None
        self.end()
        self.gone_to.emit(found.place)

    def _library_changed(self, change: Change) -> None:
        if self.isVisible() and change.touched:
            # After those who follow the change itself.
            QTimer.singleShot(0, self, lambda: self._ask(self._most) if self._bridge.is_open else None)
