"""One month of a family: which days have something on them. The arrow keys go from day to day."""

from calendar import monthrange
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from video_feedback.library.instants import day_text
from video_feedback.pathway.calendar import Entry
from video_feedback.words import tr
from video_feedback_ui.parts.days import TWO_LETTERS, WEEKDAYS
from video_feedback_ui.pathway import marks
from video_feedback_ui.theme import R_CONTROL, SMALL, font, theme, tokens

_HEAD, _CELL = 20, 40
_MOST_MARKS = 3
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


def mark_of(entry: Entry) -> marks.Mark:
    if entry.kind == "session":
        return "session"
    if entry.kind == "stage":
        return "done" if entry.status == "done" else "planned"
    return "film" if entry.what == "filming" else "visit"


class MonthView(QWidget):
    """`chosen` gives the day that was chosen; going over an edge of the month gives one of the month beside it."""

    chosen = Signal(object)  # date
    opened = Signal(object)  # date: Enter or a double click

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Days of the month"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._day, self._today = date.today(), date.today()
        self._entries: Mapping[date, Sequence[Entry]] = {}
        theme.changed.connect(self.update)

    def show_month(self, day: date, today: date, entries: Mapping[date, Sequence[Entry]]) -> None:
        """The month of a day, which is the one that is chosen."""
        self._day, self._today, self._entries = day, today, entries
        self.updateGeometry()
        there = entries.get(day, ())
        said = ", ".join(entry.words for entry in there) or tr("nothing")
        self.setAccessibleDescription(f"{WEEKDAYS[day.weekday()]} {day_text(day)}: {said}.")
        self.update()

    @property
    def day(self) -> date:
        return self._day

    def sizeHint(self) -> QSize:
        return QSize(300, _HEAD + 6 * _CELL)

    def minimumSizeHint(self) -> QSize:
        return QSize(252, _HEAD + 6 * _CELL)

    def _first(self) -> date:
        """The Monday of the first week that is shown."""
        first = self._day.replace(day=1)
        return first - timedelta(days=first.weekday())

    def _cell(self, day: date) -> QRectF:
        at = (day - self._first()).days
        wide = self.width() / 7
        return QRectF(at % 7 * wide, _HEAD + at // 7 * _CELL, wide, _CELL).adjusted(1, 1, -1, -1)

    def _days(self) -> list[date]:
        count = monthrange(self._day.year, self._day.month)[1]
        return [self._day.replace(day=number) for number in range(1, count + 1)]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for day in self._days():
            if self._cell(day).contains(event.position()):
                self.chosen.emit(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._cell(self._day).contains(event.position()):
            self.opened.emit(self._day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.chosen.emit(self._day + timedelta(days=_STEPS[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self._day)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(SMALL))
        painter.setPen(QColor(t.ink_2))
        wide = self.width() / 7
        for at, name in enumerate(TWO_LETTERS):
            painter.drawText(QRectF(at * wide, 0, wide, _HEAD), Qt.AlignmentFlag.AlignCenter, name)
        for day in self._days():
            self._paint_day(painter, day, self._cell(day))

    def _paint_day(self, painter: QPainter, day: date, cell: QRectF) -> None:
        t = tokens()
        is_chosen = day == self._day
        if is_chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.accent_soft))
            painter.drawRoundedRect(cell, R_CONTROL, R_CONTROL)
        if day == self._today or (is_chosen and self.hasFocus()):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = QPen(QColor(t.accent), 2) if is_chosen and self.hasFocus() else QPen(QColor(t.line_strong), 1)
            painter.setPen(pen)
            painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), R_CONTROL, R_CONTROL)
        colour = t.accent_ink if is_chosen else t.ink_2 if day.weekday() >= 5 else t.ink
        painter.setPen(QColor(colour))
        painter.setFont(font(SMALL, 600 if day == self._today else 400, tabular=True))
        there = self._entries.get(day, ())
        number = cell.adjusted(0, 2, 0, -cell.height() / 2 + 2) if there else cell
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(day.day))
        shown = there[:_MOST_MARKS]
        for at, entry in enumerate(shown):
            x = cell.center().x() + (at - (len(shown) - 1) / 2) * 13
            marks.draw(painter, mark_of(entry), QPointF(x, cell.bottom() - 11), 5)
