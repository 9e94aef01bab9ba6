"""Lies over the pad of the film of a session: what came on when. Choosing one goes there."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from video_feedback.feedback.review import Entry
from video_feedback.words import tr
from video_feedback_schemas.times import clock_text
from video_feedback_ui.actions import ACTIONS, key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.one_line import OneLine
from video_feedback_ui.parts.press_card import PressRow
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.still import StillView
from video_feedback_ui.parts.words import button, clear, column, label, row

_STILL = QSize(64, 36)
_ICONS = {
    "card": "cards", "spoke_first": "chat-text", "asked_again": "repeat", "paused": "pause", "calm": "leaf",
    "ended": "stop",
}  # fmt: skip


class SessionPanel(QFrame):
    """`sought` gives a time of the film. `here_asked`: the first moment came on at the frame on screen."""

    sought = Signal(int)
    here_asked = Signal()
    record_asked = Signal()
    away_asked = Signal()

    def __init__(self, bridge: Bridge, page: QWidget) -> None:
        super().__init__(page)
        self.setProperty("kind", "card")
        self.setAccessibleName(tr("The session"))
        self._bridge = bridge
        self._title = label(tr("The session"), "strong")
        self._which = label("", "small")
        self._none = label(
            tr("Nothing was marked while this session was shown, so there is nothing to go to. What is shown from the "
               "parent’s window is marked by itself."),
            "second",
            wraps=True,
        )  # fmt: skip
        self._lines = column(gap=2)
        self.rows: list[_Row] = []
        lines = QWidget()
        lines.setLayout(self._lines)
        lines.setStyleSheet("background: transparent;")
        area = scrolled(lines)
        self.here = button(tr("The first moment came on here"), self.here_asked.emit, icon="map-pin")
        self.here.setToolTip(f"{ACTIONS['session_here'].words}  ({key_text('session_here')})")
        record = button(tr("The record"), self.record_asked.emit, icon="note-pencil", kind="flat")
        self.away = button(tr("The codes"), self.away_asked.emit, icon="keyboard", kind="flat")
        self.away.setToolTip(f"{ACTIONS['session_panel'].words}  ({key_text('session_panel')})")
        head = row(column(self._title, self._which, gap=1), None, record, self.away, gap=4)
        self.setLayout(column(head, self._none, area, row(self.here, None), gap=10, margins=(16, 12, 12, 14)))
        self.hide()

    def show_entries(self, which: str, entries: Sequence[Entry]) -> None:
        """`which` session it is, in words."""
        self._which.setText(which)
        clear(self._lines)
        self.rows = [_Row(self._bridge, entry) for entry in entries]
        for made in self.rows:
            made.pressed.connect(partial(self.sought.emit, made.entry.film_ms))
            self._lines.addWidget(made)
            made.show()
        self._lines.addStretch(1)
        self._none.setVisible(not entries)
        self.here.setVisible(bool(entries))

    def show_now(self, ms: int) -> None:
        """Mark the last thing that had happened by this time of the film."""
        by_now = [made for made in self.rows if made.entry.film_ms <= ms]
        for made in self.rows:
            made.be_now(made is (by_now[-1] if by_now else None))


class _Row(PressRow):
    def __init__(self, bridge: Bridge, entry: Entry) -> None:
        super().__init__()
        self.entry = entry
        self._is_now: bool | None = None
        self._mark = IconLabel("caret-right", 14, "accent")
        beside = QWidget()
        beside.setFixedWidth(14)
        beside.setLayout(row(self._mark))
        when = clock_text(entry.film_ms) if entry.film_ms >= 0 else tr("before")
        time = label(when, "small")
        time.setFixedWidth(44)
        if entry.still is not None and entry.kind in ("on", "played"):
            picture: QWidget = StillView(bridge, _STILL, "")
            picture.show_still(*entry.still)  # type: ignore[attr-defined]
        else:
            picture = IconLabel(_ICONS.get(entry.kind, "dot-outline"), 18)
        holder = QWidget()
        holder.setFixedSize(_STILL)
        holder.setLayout(row(None, picture, None))
        inner = row(beside, time, holder, gap=8, margins=(6, 5, 10, 5))
        inner.addWidget(OneLine(entry.words, "medium"), 1)
        self.setLayout(inner)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("{time}: {words}. Enter goes there.", time=when, words=entry.words))
        self.be_now(False)

    def be_now(self, is_now: bool) -> None:
        if is_now != self._is_now:
            self._is_now = is_now
            self._mark.setVisible(is_now)
