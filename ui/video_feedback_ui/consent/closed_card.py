"""Films that stay closed, with what can be chosen for each: erase, hold, or end the hold."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from video_feedback.library import closing, recordings
from video_feedback.library.closing import Closed
from video_feedback.library.instants import day_of, day_text
from video_feedback.words import tr
from video_feedback_schemas.records import Recording
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.consent.hold_dialog import HoldDialog, end_hold
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.words import button, clear, column, label, row


class ClosedCard(QFrame):
    """Hidden while no film of the family is closed. `erase_asked` gives the id of a film."""

    erase_asked = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._bridge = bridge
        self._rows = column(gap=12)
        head = row(IconLabel("lock-simple", 18), label(tr("Closed films"), "strong"), None, gap=8)
        self.setLayout(column(head, self._rows, gap=10, margins=(16, 14, 16, 14)))

    def show_family(self, family_id: str) -> None:
        """Bring it up to date."""
        clear(self._rows)
        db = self._bridge.db
        films = [film for film in recordings.all_of_family(db, family_id) if not recordings.is_erased(db, film.id)]
        found = [(film, closed) for film in films if (closed := closing.why(db, film.id)) is not None]
        for film, closed in found:
            self._rows.addWidget(self._row(film, closed))
        self.setVisible(bool(found))

    def _row(self, film: Recording, closed: Closed) -> QWidget:
        made = QWidget()
        words = column(label(film.title, "medium"), label(why_text(closed), "small", wraps=True), gap=2)
        line = row(words, *choices(self._bridge, film, closed, self.erase_asked.emit, self), gap=8)
        line.setStretch(0, 1)
        made.setLayout(line)
        return made


def why_text(closed: Closed) -> str:
    """Why it is closed, and what the hold says."""
    if closed.hold is None:
        return closed.says
    until = day_text(day_of(closed.hold.until))
    return tr(
        "Held until {until}, by {by_whom}: {reason}",
        until=until,
        by_whom=closed.hold.by_whom,
        reason=closed.hold.reason,
    )


def choices(
    bridge: Bridge,
    film: Recording,
    closed: Closed,
    erase: Callable[[str], object],
    on: QWidget,
) -> list[QWidget]:
    """The buttons for a closed film. `erase` is called with its id."""
    held = closed.hold is not None
    hold = button(
        tr("Hold longer…") if held else tr("Hold…"),
        lambda: HoldDialog(bridge, film.id, on.window()).open(),
        icon="archive",
    )
    hold.setAccessibleName(f"{hold.text()} {film.title}")
    if held:
        end = button(tr("End the hold"), lambda: end_hold(bridge, film.id))
        end.setAccessibleName(tr("End the hold of {title}", title=film.title))
        return [hold, end]
    gone = button(
        tr("Erase…"),
        lambda: erase(film.id),
        icon="trash",
    )
    gone.setAccessibleName(tr("Erase {title}", title=film.title))
    return [hold, gone]
