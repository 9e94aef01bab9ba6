"""The steps of a pathway as a list: their shape, name, day, the baby's age then, and how each stands."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from video_feedback.pathway.stages import Dated
from video_feedback.words import tr
from video_feedback_ui.parts.one_line import OneLine
from video_feedback_ui.parts.plain import tip
from video_feedback_ui.parts.press_card import PressRow
from video_feedback_ui.parts.words import clear, column, label, row
from video_feedback_ui.pathway import marks
from video_feedback_ui.pathway.said import age_words, day_words, in_a_line, status_words

_DAY, _AGE, _STATUS = 124, 270, 92


class StageRows(QFrame):
    """`opened` gives the id of the step that was pressed."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._rows: dict[str, PressRow] = {}
        self._shown: list[tuple[Dated, str]] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        head = row(label(tr("Steps"), "strong"), None, margins=(18, 0, 12, 4))
        self.setLayout(column(head, self._lines, None, gap=0, margins=(0, 12, 0, 12)))

    def show_steps(self, steps: Sequence[Dated], today: date) -> None:
        """Bring the list up to date; a row that says what it said stays, and so does the focus on it."""
        wanted = [(step, status_words(step, today)) for step in steps]
        if wanted == self._shown:
            return
        focused = next((key for key, made in self._rows.items() if made.hasFocus()), "")
        self._shown = wanted
        clear(self._lines)
        self._rows = {}
        for step, status in wanted:
            made = self._row(step, status, today)
            self._rows[step.stage.id] = made
            holder = QWidget()
            holder.setLayout(row(made, margins=(8, 0, 8, 0)))
            self._lines.addWidget(holder)
        if not wanted:
            words = label(tr("No step yet. Add the first one above."), "small")
            words.setContentsMargins(18, 4, 18, 4)
            self._lines.addWidget(words)
        if focused in self._rows:
            self._rows[focused].setFocus()

    def row_of(self, stage_id: str) -> PressRow:
        return self._rows[stage_id]

    def _row(self, step: Dated, status: str, today: date) -> PressRow:
        made = PressRow()
        made.setAccessibleName(in_a_line(step, today))
        made.pressed.connect(lambda: self.opened.emit(step.stage.id))
        name = OneLine(step.stage.name, "strong" if step.is_next else "medium")
        name.setMinimumWidth(60)
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        made.setToolTip(tip(step.stage.moved_because) if step.stage.moved_because else "")
        day = label(day_words(step) + (tr(" ·  moved") if step.is_moved and step.done is None else ""), "small-ink")
        day.setMinimumWidth(_DAY)
        age = label(age_words(step), "small", wraps=True)
        age.setFixedWidth(_AGE)
        stands = label(status, "chip-on" if step.is_next else "chip" if step.overdue else "small")
        holder = QWidget()
        holder.setFixedWidth(_STATUS)
        holder.setLayout(row(stands, None))
        mark = marks.MarkView(marks.of_stage(step))
        lines = row(mark, name, day, age, holder, gap=12, margins=(10, 7, 6, 7))
        lines.setStretch(1, 1)
        made.setLayout(lines)
        return made
