"""Who has agreed to what, as a table of cells: each says its state by a shape, a word and a colour."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QWidget

from video_feedback.consent import agreement
from video_feedback.consent.agreement import Answer, Said, State
from video_feedback.library import consents
from video_feedback.library.instants import day_of, day_text
from video_feedback.words import tr
from video_feedback_schemas.consent_records import Purpose
from video_feedback_schemas.records import Person
from video_feedback_ui.parts.icons import icon
from video_feedback_ui.parts.plain import tip
from video_feedback_ui.parts.words import clear, label
from video_feedback_ui.theme import R_CONTROL, SMALL, font, theme, tokens

_HIGH = 46
_NARROWEST, _WIDEST = 126, 210
_PURPOSE_WIDE = 168
_MANY = 4  # they share all the width there is
# An icon, its colour, and the fill behind it.
_LOOKS: dict[State, tuple[str, str, str]] = {
    "given": ("check-circle-fill", "accent_ink", "accent_soft"),
    "asked": ("hourglass-medium", "ink_2", "sunk"),
    "refused": ("prohibit", "ink", "sunk"),
    "withdrawn": ("arrow-u-up-left", "notice_ink", "notice"),
    "expired": ("calendar-x", "notice_ink", "notice"),
    "nothing": ("circle-dashed", "ink_2", ""),
}
_WORDS: dict[State, str] = {
    "given": tr("Agreed"),
    "asked": tr("Asked"),
    "refused": tr("Said no"),
    "withdrawn": tr("Taken back"),
    "expired": tr("Has ended"),
    "nothing": tr("Not asked yet"),
}


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell: whose, for what, and all who speak for them."""

    person: Person
    purpose: Purpose
    answers: tuple[Answer, ...]

    @property
    def state(self) -> State:
        return agreement.together(self.answers)

    @property
    def word(self) -> str:
        if not self.answers:
            return tr("Nobody can say")
        several = len({each.state for each in self.answers}) > 1
        who = next(each for each in self.answers if each.state == self.state).speaker
        return f"{agreement.called(who)}: {_WORDS[self.state].lower()}" if several else _WORDS[self.state]

    @property
    def until(self) -> str:
        """The day on which the first of them ends, or has ended."""
        days = [each.consent.expires_on for each in self.answers if each.consent and each.consent.expires_on]
        if not days or self.state not in ("given", "expired"):
            return ""
        day = day_text(day_of(min(days)), short=True)
        return tr("until {day}", day=day) if self.state == "given" else tr("on {day}", day=day)

    @property
    def told(self) -> str:
        """All of it, for a screen reader and the tool tip."""
        name = agreement.called(self.person)
        what = consents.WORDS[self.purpose]
        if not self.answers:
            return f"{name}, {what}. {agreement.nobody_for(self.person)}."
        each_says = [
            f"{agreement.called(each.speaker)}: {agreement.STATES[each.state]}" if each.giver else ""
            for each in self.answers
        ]
        said = ". ".join(filter(None, each_says)) or _WORDS[self.state]
        return ". ".join(filter(None, (f"{name}, {what}", said, self.until))) + tr(". Enter opens it.")


class AnswerCell(QAbstractButton):
    """One cell. Enter, Space or a click opens it."""

    def __init__(self, cell: Cell) -> None:
        super().__init__()
        self.cell = cell
        self.setMinimumSize(QSize(_NARROWEST, _HIGH))
        self.setMaximumWidth(_WIDEST)
        self.setFixedHeight(_HIGH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(cell.told)
        self.setToolTip(tip(cell.told))
        theme.changed.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # the table moves on
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        name, role, fill = _LOOKS[self.cell.state]
        rect = QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5)
        pen = QPen(QColor(t.line_strong if self.underMouse() else t.line), 1)
        if not fill:
            pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(QColor(getattr(t, fill)) if fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, R_CONTROL, R_CONTROL)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(t.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), R_CONTROL + 1, R_CONTROL + 1)
        left = rect.left() + 9
        icon(name, role).paint(painter, round(left), round(rect.center().y()) - 8, 17, 17)
        painter.setPen(QColor(getattr(t, role)))
        words = QRectF(left + 24, rect.top(), rect.width() - 36, rect.height())
        strong, small = font(SMALL, QFont.Weight.DemiBold), font(SMALL, QFont.Weight.Normal)
        until = self.cell.until
        painter.setFont(strong)
        word = painter.fontMetrics().elidedText(self.cell.word, Qt.TextElideMode.ElideRight, round(words.width()))
        if not until:
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, word)
            return
        half = rect.height() / 2
        above = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        below = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        painter.drawText(words.adjusted(0, 0, 0, 1 - half), above, word)
        painter.setFont(small)
        until = painter.fontMetrics().elidedText(until, Qt.TextElideMode.ElideRight, round(words.width()))
        painter.drawText(words.adjusted(0, half, 0, 0), below, until)


class AnswerTable(QWidget):
    """Purposes down, people across. The arrow keys go from cell to cell. `asked` gives the one that is to be opened."""

    asked = Signal(object)  # Cell

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Who has agreed to what"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2)
        self.cells: dict[tuple[str, Purpose], AnswerCell] = {}
        self._opened: tuple[str, Purpose] | None = None

    def show_said(self, said: Said, day: str) -> None:
        """Show what the people of a family have said, as it stands on a day."""
        at = next((key for key, cell in self.cells.items() if cell.hasFocus()), self._opened)
        clear(self._grid)
        self.cells = {}
        for across, person in enumerate(said.people, start=1):
            name = label(agreement.called(person), "strong", wraps=True)
            name.setContentsMargins(6, 0, 0, 4)
            self._grid.addWidget(name, 0, across)
            self._grid.setColumnStretch(across, 2)
        for down, purpose in enumerate(agreement.PURPOSES, start=1):
            words = consents.WORDS[purpose]
            what = label(words[:1].upper() + words[1:], "medium", wraps=True)
            what.setMinimumWidth(_PURPOSE_WIDE)
            self._grid.addWidget(what, down, 0)
            for across, person in enumerate(said.people, start=1):
                made = AnswerCell(Cell(person, purpose, agreement.answers(said, person, purpose, day)))
                made.clicked.connect(lambda _=False, cell=made.cell: self._open(cell))
                self.cells[person.id, purpose] = made
                self._grid.addWidget(made, down, across)
        for rest in range(len(said.people) + 1, self._grid.columnCount() + 1):
            self._grid.setColumnStretch(rest, 1 if rest == len(said.people) + 1 and len(said.people) < _MANY else 0)
        if at is not None and at in self.cells:
            # A new cell is shown a moment later, and only then takes the focus.
            QTimer.singleShot(0, self.cells[at], self.cells[at].setFocus)

    def _open(self, cell: Cell) -> None:
        self._opened = (cell.person.id, cell.purpose)
        self.asked.emit(cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }.get(Qt.Key(event.key()))
        people = list(dict.fromkeys(person for person, _ in self.cells))
        at = next((key for key, cell in self.cells.items() if cell.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        down = agreement.PURPOSES.index(at[1]) + step[0]
        across = people.index(at[0]) + step[1]
        if 0 <= down < len(agreement.PURPOSES) and 0 <= across < len(people):
            self.cells[people[across], agreement.PURPOSES[down]].setFocus(Qt.FocusReason.TabFocusReason)
