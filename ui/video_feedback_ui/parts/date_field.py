"""A day that may be left empty: typed as people write it, or chosen from a calendar."""

import re
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from video_feedback.errors import Trouble
from video_feedback.library.instants import MONTHS, day_text
from video_feedback.words import tr
from video_feedback_ui.parts.calendar import calendar
from video_feedback_ui.parts.words import field, row, tool

_HINT = tr("Day, month, year")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_FORMS = (
    re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})"),
    re.compile(r"(?P<day>\d{1,2})[/. -](?P<month>\d{1,2})(?:[/. -](?P<year>\d{4}|\d{2}))?"),
    re.compile(r"(?P<day>\d{1,2})(?:st|nd|rd|th)?[ .-]*(?P<month>[^\W\d_]{3,12})[ .,-]*(?P<year>\d{4}|\d{2})?"),
)


def parse_day(text: str, today: date) -> date | None:
    """The day of a text: `14/5/2026`, `14 May`, `2026-05-14`; None if it is empty. Raises Trouble if it is no day.

    The day comes before the month. A day without a year is the one nearest to today.
    """
    text = " ".join(text.lower().split())
    if not text:
        return None
    for form in _FORMS:
        if (found := form.fullmatch(text)) is not None:
            month = found["month"]
            number = int(month) if month.isdigit() else _month(month)
            year = found["year"]
            years = [int(year) + (2000 if len(year) == 2 else 0)] if year else [today.year + i for i in (-1, 0, 1)]
            days = [day for each in years if (day := _day(each, number, int(found["day"]))) is not None]
            if days:
                return min(days, key=lambda day: abs((day - today).days))
    raise Trouble(tr("Write the day as 14/5/2026 or 14 May 2026."))


def _month(typed: str) -> int:
    """The number of a month by its first letters, in the language of the app or in English; 0 if it is none."""
    own = [month.lower()[:3] for month in MONTHS]
    return next((names.index(typed[:3]) + 1 for names in (own, _MONTHS) if typed[:3] in names), 0)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


class DateField(QWidget):
    """`changed` tells every edit. `day` reads what is there."""

    changed = Signal()

    def __init__(self, name: str, hint: str = _HINT) -> None:
        super().__init__()
        self.line = field(name, hint)
        self.line.textChanged.connect(self.changed)
        self.line.editingFinished.connect(self._tidy)
        self.choose = tool(tr("{name}: choose from a calendar", name=name), "calendar-blank", self._open)
        self.setLayout(row(self.line, self.choose, gap=4))
        self.setFocusProxy(self.line)

    def day(self) -> date | None:
        """The day, or None if it was left empty. Raises Trouble if it cannot be read."""
        return parse_day(self.line.text(), date.today())

    def show_day(self, day: date | None) -> None:
        self.line.setText(day_text(day) if day else "")

    def _tidy(self) -> None:
        try:
            self.show_day(self.day())
        except Trouble:
            return  # it stays as it was typed; whoever reads it says what is wrong

    def _open(self) -> None:
        popup = QWidget(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        try:
            day = self.day()
        except Trouble:
            day = None
        days = calendar(self.choose.accessibleName(), day, lambda chosen: self._take(chosen, popup))
        layout = QVBoxLayout(popup)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(days)
        popup.adjustSize()
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 4)))
        popup.show()
        days.setFocus()

    def _take(self, chosen: date, popup: QWidget) -> None:
        self.show_day(chosen)
        popup.close()
        self.line.setFocus()
