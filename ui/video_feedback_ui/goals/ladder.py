"""The ladder of a goal, painted: rungs in words, a column for every day, the two marks side by side and never one."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from video_feedback.goals.levels import HOPE, RATERS, level_text
from video_feedback.goals.standing import Rung, Standing
from video_feedback.words import tr
from video_feedback_schemas.records import Person
from video_feedback_ui.goals import columns, marks
from video_feedback_ui.goals.columns import START, Column, Spot
from video_feedback_ui.goals.lines import wrapped
from video_feedback_ui.goals.marks import Who
from video_feedback_ui.parts.plain import tip
from video_feedback_ui.theme import SMALL, font, theme, tokens

WORDS = 372
"""How much of the width the levels and their words take."""
_HEAD, _RUNG, _MOST, _LEAST, _GAP = 52, 68, 128, 50, 6
_PITCH, _NARROWEST = 109, 88
_APART = 13
_RADIUS = 8.5
_RIGHT = 12


class Ladder(QWidget):
    """Left and right go from day to day, up and down from one mark of a day to the other, Enter opens the day.

    `chosen` gives the day that is looked at (START: the start), `opened` one that is to be rated anew, `moved` tells
    that other columns are seen now.
    """

    chosen = Signal(str)
    opened = Signal(str)
    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._rungs: tuple[Rung, ...] = ()
        self._columns: list[Column] = []
        self._at = 0  # the column that is looked at
        self._who: Who = "parent"
        self._first = 0  # of the columns that are seen, beside the start
        theme.changed.connect(self.update)

    def show_standing(self, standing: Standing, baby: Person | None, day: str) -> None:
        """Show a goal's ladder, with a day of it looked at; the last one where it has no such day."""
        self._rungs = standing.rungs
        self._columns = columns.of(standing, baby)
        days = [column.day for column in self._columns]
        self._at = days.index(day) if day in days else max(0, len(days) - 1)
        self._settle_who()
        self._keep_in_sight()
        self.setMinimumHeight(_HEAD + len(self._rungs) * (_LEAST + _GAP) - _GAP)
        self._tell()
        self.updateGeometry()
        self.update()

    @property
    def day(self) -> str | None:
        """The day that is looked at, START for the start; None where nothing is rated."""
        return self._columns[self._at].day if self._columns else None

    @property
    def who(self) -> Who:
        """Whose mark is looked at."""
        return self._who

    @property
    def has_earlier(self) -> bool:
        """Whether there are days before those that are seen."""
        return self._first > 0

    @property
    def has_later(self) -> bool:
        return self._first + self._room() < len(self._days())

    def step(self, by: int) -> None:
        """See earlier or later days."""
        self._first = min(max(0, self._first + by), max(0, len(self._days()) - self._room()))
        self.moved.emit()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(934, _HEAD + max(5, len(self._rungs)) * (_RUNG + _GAP) - _GAP)

    def minimumSizeHint(self) -> QSize:
        return QSize(WORDS + 2 * _NARROWEST, self.minimumHeight())

    # Where things stand

    def _days(self) -> list[int]:
        """The columns beside the start."""
        return [at for at, column in enumerate(self._columns) if column.day != START]

    def _room(self) -> int:
        """How many columns there is room for beside the start."""
        fits = max(1, int((self.width() - WORDS - _RIGHT) // _NARROWEST))
        return max(1, fits - (len(self._columns) - len(self._days())))

    def _seen(self) -> list[int]:
        start = [at for at, column in enumerate(self._columns) if column.day == START]
        return start + self._days()[self._first : self._first + self._room()]

    def _pitch(self) -> float:
        return min(_PITCH, (self.width() - WORDS - _RIGHT) / max(1, len(self._seen())))

    def _x(self, at: int) -> float:
        return WORDS + self._pitch() * (self._seen().index(at) + 0.5)

    def _rung_rect(self, place: int) -> QRectF:
        count = max(1, len(self._rungs))
        high = min(float(_MOST), max(float(_LEAST), (self.height() - _HEAD + _GAP) / count - _GAP))
        return QRectF(0, _HEAD + place * (high + _GAP), self.width(), high)

    def _y(self, level: float) -> float:
        place = next(place for place, rung in enumerate(self._rungs) if rung.level == level)
        return self._rung_rect(place).center().y()

    def spot(self, day: str, who: Who) -> QPointF | None:
        """Where a mark stands; None where it is not seen."""
        for at in self._seen():
            column = self._columns[at]
            if column.day == day and (found := column.spots.get(who)) is not None:
                aside = {"parent": -_APART, "worker": _APART, "start": 0}[who]
                return QPointF(self._x(at) + aside, self._y(found.level))
        return None

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._columns:
            self._go(self._at + (1 if key == Qt.Key.Key_Right else -1))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._columns:
            self._go(0 if key == Qt.Key.Key_Home else len(self._columns) - 1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._columns:
            others: list[Who] = [who for who in RATERS if who in self._columns[self._at].spots and who != self._who]
            if others:
                self._who = others[0]
                self._tell()
                self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.day is not None:
            self.opened.emit(self.day)
        else:
            super().keyPressEvent(event)

    def _go(self, at: int, who: Who | None = None) -> None:
        self._at = min(max(0, at), len(self._columns) - 1)
        self._who = who or self._who
        self._settle_who()
        self._keep_in_sight()
        self._tell()
        self.update()
        self.chosen.emit(self._columns[self._at].day)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._under(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self._go(*found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._under(event.position()) is not None and self.day is not None:
            self.opened.emit(self.day)

    def _under(self, at: QPointF) -> tuple[int, Who | None] | None:
        """The column there, and whose mark where one is near."""
        if at.x() < WORDS:
            return None
        for column in self._seen():
            for who in self._columns[column].spots:
                spot = self.spot(self._columns[column].day, who)  # type: ignore[arg-type]  # they are named so
                if spot is not None and (spot - at).manhattanLength() < 2 * _RADIUS:
                    return column, who  # type: ignore[return-value]
        near = [column for column in self._seen() if abs(self._x(column) - at.x()) <= self._pitch() / 2]
        return (near[0], None) if near else None

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), tip(self.tip_at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def tip_at(self, at: QPointF) -> str:
        """What the mouse is told there: the words a mark was made by, or all the words of a rung."""
        found = self._under(at)
        if found is not None and found[1] is not None:
            column = self._columns[found[0]]
            spot = column.spots[found[1]]
            return f"{marks.NAMES[found[1]]}, {column.title}" + (
                tr(", by earlier words: “{was}”", was=spot.was) if spot.was else ""
            )
        for place, rung in enumerate(self._rungs):
            if at.x() < WORDS and self._rung_rect(place).contains(at):
                return rung.words
        return ""

    def resizeEvent(self, _: object) -> None:
        self._keep_in_sight()

    def focusInEvent(self, _: object) -> None:
        self.update()

    def focusOutEvent(self, _: object) -> None:
        self.update()

    def _settle_who(self) -> None:
        there: list[Who] = list(self._columns[self._at].spots) if self._columns else []  # type: ignore[arg-type]
        if there and self._who not in there:
            self._who = there[0]

    def _keep_in_sight(self) -> None:
        days, room = self._days(), self._room()
        if self._at in days:
            place = days.index(self._at)
            self._first = min(max(self._first, place - room + 1), place)
        self._first = min(max(0, self._first), max(0, len(days) - room))
        self.moved.emit()

    def _tell(self) -> None:
        """For who listens: the column that is looked at, then all of it as a table in words."""
        if not self._columns:
            none = tr("no words yet")
            rungs = "; ".join(f"{level_text(rung.level)}, {rung.name}: {rung.words or none}" for rung in self._rungs)
            self.setAccessibleDescription(tr("Not rated yet. {rungs}", rungs=rungs))
            return
        here = columns.said(self._columns[self._at])
        rungs = "; ".join(f"{level_text(rung.level)}, {rung.name}: {rung.words}" for rung in self._rungs)
        table = " ".join(columns.said(column) for column in self._columns)
        self.setAccessibleDescription(
            tr(
                "{who} of {here} All levels: {rungs}. All days: {table}",
                who=marks.NAMES[self._who],
                here=here,
                rungs=rungs,
                table=table,
            )
        )

    # Painting

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, rung in enumerate(self._rungs):
            self._paint_rung(painter, self._rung_rect(place), rung)
        if any(spot.is_older for column in self._columns for spot in column.spots.values()):
            painter.setPen(QColor(tokens().ink_2))
            painter.setFont(font(SMALL))
            painter.drawText(
                QRectF(0, 21, WORDS, 18), Qt.AlignmentFlag.AlignVCenter, tr("Dashed ring: by earlier words")
            )
        for at in self._seen():
            self._paint_head(painter, at)
        for who in RATERS:
            self._paint_line(painter, who)
        for at in self._seen():
            for name, spot in self._columns[at].spots.items():
                self._paint_spot(painter, at, name, spot)  # type: ignore[arg-type]  # they are named so

    def _paint_rung(self, painter: QPainter, rect: QRectF, rung: Rung) -> None:
        t = tokens()
        is_hope = rung.level == HOPE
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(t.accent_soft if is_hope else t.lane))
        painter.drawRoundedRect(rect, 10, 10)
        ink = t.accent_ink if is_hope else t.ink_2
        painter.setPen(QColor(ink))
        painter.setFont(font(weight=600, tabular=True))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(16, rect.top(), 40, rect.height()), middle, level_text(rung.level))
        words = QRectF(54, rect.top(), WORDS - 54 - 8, rect.height())
        face = font()
        lines = wrapped(rung.words, face, words.width(), 2 if rect.height() >= 58 else 1)
        block = 18 + 19 * len(lines)
        top = rect.center().y() - block / 2
        painter.setFont(font(SMALL, 600 if is_hope else 400))
        painter.drawText(QRectF(words.left(), top, words.width(), 16), middle, rung.name)
        painter.setFont(face)
        painter.setPen(QColor(t.ink))
        for number, each in enumerate(lines):
            painter.drawText(QRectF(words.left(), top + 18 + 19 * number, words.width(), 19), middle, each)

    def _paint_head(self, painter: QPainter, at: int) -> None:
        t, column = tokens(), self._columns[at]
        centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        left, wide = self._x(at) - self._pitch() / 2, self._pitch()
        painter.setPen(QColor(t.ink))
        painter.setFont(font(weight=600 if at == self._at else 500))
        title = QFontMetricsF(painter.font()).elidedText(column.title, Qt.TextElideMode.ElideRight, wide - 4)
        painter.drawText(QRectF(left, 2, wide, 20), centre, title)
        painter.setPen(QColor(t.ink_2))
        painter.setFont(font(SMALL))
        metrics = QFontMetricsF(painter.font())
        under = metrics.elidedText(column.under, Qt.TextElideMode.ElideRight, wide - 4)
        painter.drawText(QRectF(left, 21, wide, 18), centre, under)

    def _paint_line(self, painter: QPainter, who: Who) -> None:
        spots = [spot for at in self._seen() if (spot := self.spot(self._columns[at].day, who)) is not None]
        painter.setPen(marks.line(who))
        for first, then in pairwise(spots):
            painter.drawLine(first, then)

    def _paint_spot(self, painter: QPainter, at: int, who: Who, spot: Spot) -> None:
        centre = self.spot(self._columns[at].day, who)
        if centre is None:
            return
        marks.draw(painter, who, centre, _RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if spot.is_older:
            pen = QPen(QColor(tokens().ink_2), 1.2)
            pen.setDashPattern([2.5, 2.5])
            painter.setPen(pen)
            painter.drawEllipse(centre, _RADIUS + 3.4, _RADIUS + 3.4)
        if self.hasFocus() and at == self._at and who == self._who:
            painter.setPen(QPen(QColor(tokens().accent), 2))
            painter.drawEllipse(centre, _RADIUS + 5, _RADIUS + 5)
