"""The day of a session, as words that open a calendar."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMenu, QToolButton, QWidgetAction

from video_feedback.library.instants import day_of
from video_feedback.words import tr
from video_feedback_ui.parts.calendar import calendar
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
    made.setToolTip(tr("Change the day"))
    made.setAccessibleName(tr("{words}. Change the day", words=words))
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.ensurePolished()
    made.setMinimumWidth(made.sizeHint().width())
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(made)
    action = QWidgetAction(menu)
    menu.addAction(action)
    made.setMenu(menu)

    def choose(chosen: date) -> None:
        menu.close()
        then(chosen.isoformat())

    action.setDefaultWidget(calendar(tr("The day of the session"), day_of(day), choose))
    return made
