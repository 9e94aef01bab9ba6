"""The day of a session, as words that open a calendar."""

from collections.abc import Callable

from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtWidgets import QCalendarWidget, QMenu, QToolButton, QWidgetAction

from video_feedback.library.instants import day_of
from video_feedback_ui.parts.icons import wear


def day_button(words: str, day: str, then: Callable[[str], object]) -> QToolButton:
    """A button that says `words` and opens a calendar on `day`. `then` gets the ISO date that was chosen."""
    made = QToolButton()
    made.setProperty("kind", "flat")
    made.setText(f" {words}")
    made.setStyleSheet("font-weight: 600;")
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    wear(made, "calendar-blank", "ink_2")
    made.setIconSize(QSize(16, 16))
    made.setToolTip("Change the day")
    made.setAccessibleName(f"{words}. Change the day")
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.ensurePolished()
    made.setMinimumWidth(made.sizeHint().width())
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    calendar = QCalendarWidget()
    calendar.setAccessibleName("The day of the session")
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    calendar.setSelectedDate(QDate.fromString(day_of(day).isoformat(), Qt.DateFormat.ISODate))
    menu = QMenu(made)
    action = QWidgetAction(menu)
    action.setDefaultWidget(calendar)
    menu.addAction(action)
    made.setMenu(menu)

    def choose(date: QDate) -> None:
        menu.close()
        then(date.toString(Qt.DateFormat.ISODate))

    calendar.activated.connect(choose)
    calendar.clicked.connect(choose)
    return made
