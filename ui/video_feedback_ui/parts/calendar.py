"""A calendar to choose a day from."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget


def calendar(name: str, day: date | None, then: Callable[[date], object]) -> QCalendarWidget:
    """Opened on a day, or on today. `then` gets the one that was chosen; `name` is what a screen reader says."""
    made = QCalendarWidget()
    made.setAccessibleName(name)
    made.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    made.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        made.setWeekdayTextFormat(weekend, QTextCharFormat())  # Qt's own is red
    if day is not None:
        made.setSelectedDate(QDate(day.year, day.month, day.day))

    def choose(chosen: QDate) -> None:
        then(date(chosen.year(), chosen.month(), chosen.day()))

    made.activated.connect(choose)
    made.clicked.connect(choose)
    return made
