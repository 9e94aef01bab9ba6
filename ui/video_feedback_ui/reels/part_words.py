"""What is set for one part of a film: its words, its speed, its edges. For this film alone: the moment stays."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QToolButton

from video_feedback.words import tr
from video_feedback_schemas.times import clock_text
from video_feedback_ui.actions import key_text
from video_feedback_ui.parts.chips import Chips
from video_feedback_ui.parts.tick import Tick
from video_feedback_ui.parts.words import column, field, label, row, tool
from video_feedback_ui.reels.parts import Part
from video_feedback_ui.theme import SMALL, font

_SPEEDS = (("1.0", tr("As filmed")), ("0.5", tr("Half")), ("0.25", tr("A quarter")))
_HOLDS = (("0", tr("No")), ("1000", tr("1 s")), ("2000", tr("2 s")), ("4000", tr("4 s")))

_NARROW = 480


class PartWords(QFrame):
    """`set` gives what of the stretch is to be another, `trim_asked` frames off the start and on at the end."""

    set = Signal(dict)
    trim_asked = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._name = label("", "strong")
        self._alone = label(tr("For this film alone: the moment stays as it is"), "small")
        self.title = field(tr("Words on a card before it"), tr("No card"))
        self.caption = field(tr("Words under the picture"), tr("No caption"))
        self.title.textEdited.connect(lambda words: self.set.emit({"title": words}))
        self.caption.textEdited.connect(lambda words: self.set.emit({"caption": words}))
        self.speed = Chips(tr("Speed"), _SPEEDS)
        self.speed.chosen.connect(lambda rate: self.set.emit({"rate": float(rate)}))
        self.hold = Chips(tr("Hold the last frame"), _HOLDS)
        self.hold.chosen.connect(lambda ms: self.set.emit({"hold_ms": int(ms)}))
        self.muted = Tick(tr("No sound"), tr("No sound in this part"))
        self.muted.clicked.connect(lambda: self.set.emit({"muted": self.muted.isChecked()}))
        self._starts, self._ends = _time(), _time()
        starts = row(
            label(tr("Starts"), "small"),
            self._step(tr("Start a frame earlier"), "caret-left", -1, 0, "part_start_earlier"),
            self._starts,
            self._step(tr("Start a frame later"), "caret-right", 1, 0, "part_start_later"),
            None,
            gap=4,
        )
        ends = row(
            label(tr("Ends"), "small"),
            self._step(tr("End a frame earlier"), "caret-left", 0, -1, "part_end_earlier"),
            self._ends,
            self._step(tr("End a frame later"), "caret-right", 0, 1, "part_end_later"),
            None,
            self.muted,
            gap=4,
        )
        words = row(gap=12)
        words.addLayout(column(label(tr("Words on a card before it"), "small"), self.title, gap=3), 1)
        words.addLayout(column(label(tr("Words under the picture"), "small"), self.caption, gap=3), 1)
        self._edges = row(gap=10)
        self._edges.addLayout(starts)
        self._edges.addLayout(ends, 1)
        self._how = row(
            column(label(tr("Speed"), "small"), self.speed, gap=3),
            column(label(tr("Hold the last frame"), "small"), self.hold, gap=3),
            None,
            gap=10,
        )
        head = row(self._name, None, self._alone)
        self.setLayout(column(head, words, self._how, self._edges, gap=10, margins=(16, 12, 16, 12)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little width, what stands side by side stands one below the other."""
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROW
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._how.setDirection(way)
        self._edges.setDirection(way)
        self._alone.setVisible(not is_narrow)

    def show_part(self, part: Part | None, number: int) -> None:
        """Show what is set for a part; words that are just typed stay."""
        self.setEnabled(part is not None)
        if part is None:
            return
        stretch = part.stretch
        self._name.setText(tr("Part {number}: {label}", number=number, label=part.label))
        for edit, words in ((self.title, stretch.title), (self.caption, stretch.caption)):
            if edit.text() != words:
                with QSignalBlocker(edit):
                    edit.setText(words)
                    edit.setCursorPosition(0)
        self.speed.show_choice(str(stretch.rate))
        hold = str(stretch.hold_ms)
        self.hold.show_choice(hold if hold in dict(_HOLDS) else "0")
        with QSignalBlocker(self.muted):
            self.muted.setChecked(stretch.muted)
        self.muted.setEnabled(stretch.film.has_sound)
        self.muted.setToolTip("" if stretch.film.has_sound else tr("This film has no sound"))
        self._starts.setText(clock_text(part.first_ms, exact=True))
        self._ends.setText(clock_text(part.last_ms, exact=True))

    def _step(self, name: str, icon: str, first: int, last: int, action: str) -> QToolButton:
        made = tool(name, icon, lambda: self.trim_asked.emit(first, last), role="ink_2", key=key_text(action))
        made.setIconSize(QSize(14, 14))
        made.setFixedSize(QSize(28, 28))
        made.setAutoRepeat(True)
        return made


def _time() -> QLabel:
    made = label("", "small-ink")
    made.setFont(font(SMALL, tabular=True))
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setMinimumWidth(58)
    return made
