"""All goals side by side as little ladders, over the same dates: what moves, and what stays still."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from video_feedback.ages import age_text
from video_feedback.goals.levels import HOPE, LEVELS, RATERS
from video_feedback.goals.standing import Standing
from video_feedback.words import tr
from video_feedback_schemas.records import Person
from video_feedback_ui.goals import columns, goal_list, marks
from video_feedback_ui.goals.marks import Who
from video_feedback_ui.parts.days import near_day
from video_feedback_ui.parts.grid import CardGrid
from video_feedback_ui.parts.press_card import ROOM, PressCard
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.words import column, row
from video_feedback_ui.theme import SMALL, font, tokens

NARROWEST, HEIGHT = 372, 320
_EDGE, _TOP, _BOTTOM, _GAP = 16 + ROOM, 66 + ROOM, 44, 3
_RADIUS = 5.0
_APART = 7.5


class SmallLadder(PressCard):
    """One goal; pressed, it is shown large. `span` are the first and the last day of all goals."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumWidth(NARROWEST)
        self.setFixedHeight(HEIGHT)
        self._standing: Standing | None = None
        self._span: tuple[str, str] = ("", "")
        self._baby: Person | None = None

    def show_standing(self, standing: Standing, span: tuple[str, str], baby: Person | None) -> None:
        self._standing, self._span, self._baby = standing, span, baby
        lines = ". ".join(goal_list.under(standing))
        self.setAccessibleName(tr("“{goal}”. {lines}. Enter shows it large.", goal=standing.goal.words, lines=lines))
        said = " ".join(columns.said(each) for each in columns.of(standing, baby))
        self.setAccessibleDescription(said or tr("Not rated yet."))
        self.update()

    def place_of(self, day: str) -> float:
        """Where a day stands, by how long it is after the first."""
        first, last = (date.fromisoformat(each).toordinal() for each in self._span)
        share = (date.fromisoformat(day).toordinal() - first) / max(1, last - first)
        left, right = _EDGE + 34, self.width() - _EDGE - 20
        return left + share * (right - left)

    def _rung(self, place: int) -> QRectF:
        assert self._standing is not None
        count = len(LEVELS[self._standing.goal.scale])
        high = (self.height() - _TOP - _BOTTOM - ROOM) / count
        return QRectF(_EDGE, _TOP + place * high, self.width() - 2 * _EDGE, high - _GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._standing is None:
            return
        t, standing = tokens(), self._standing
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = self.width() - 2 * _EDGE
        painter.setPen(QColor(t.ink))
        painter.setFont(font(weight=600))
        self._line(painter, QRectF(_EDGE, 14 + ROOM, wide, 20), f"“{' '.join(standing.goal.words.split())}”")
        painter.setPen(QColor(t.ink_2))
        painter.setFont(font(SMALL))
        self._line(painter, QRectF(_EDGE, 36 + ROOM, wide, 18), " · ".join(goal_list.under(standing)))
        painter.setPen(Qt.PenStyle.NoPen)
        for place, level in enumerate(LEVELS[standing.goal.scale]):
            painter.setBrush(QColor(t.accent_soft if level == HOPE else t.lane))
            painter.drawRoundedRect(self._rung(place), 4, 4)
        if all(self._span):
            self._marks(painter, standing)
            self._dates(painter)

    def _marks(self, painter: QPainter, standing: Standing) -> None:
        goal, levels = standing.goal, LEVELS[standing.goal.scale]
        if goal.baseline is not None and goal.baseline_on:
            # Before those of the two, where they rated on the day of the start.
            spot = QPointF(
                self.place_of(goal.baseline_on) - 3 * _APART, self._rung(levels.index(goal.baseline)).center().y()
            )
            marks.draw(painter, "start", spot, _RADIUS)
        raters: tuple[Who, ...] = tuple(RATERS)
        for who in raters:
            aside = -_APART if who == "parent" else _APART
            spots = [
                QPointF(self.place_of(each.rated_on) + aside, self._rung(levels.index(each.level)).center().y())
                for each in standing.ratings
                if each.rater == who
            ]
            painter.setPen(marks.line(who, 1.6))
            for first, then in pairwise(spots):
                painter.drawLine(first, then)
            for spot in spots:
                marks.draw(painter, who, spot, _RADIUS)

    def _dates(self, painter: QPainter) -> None:
        painter.setPen(QColor(tokens().ink_2))
        painter.setFont(font(SMALL))
        top = self.height() - _BOTTOM - ROOM + 2
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        for day, side in dict(zip(self._span, sides, strict=True)).items():
            for number, words in enumerate((near_day(day), age_text(self._baby, day))):
                rect = QRectF(_EDGE, top + 17 * number, self.width() - 2 * _EDGE, 17)
                painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, words)

    @staticmethod
    def _line(painter: QPainter, rect: QRectF, words: str) -> None:
        shown = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, shown)


class Overview(QWidget):
    """`asked` gives the id of the goal that is to be shown large."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("All goals"))
        self.cards: dict[str, SmallLadder] = {}
        self._grid = CardGrid(NARROWEST, 16 - 2 * ROOM)
        shapes = row(*(marks.legend(who) for who in marks.NAMES), None, gap=16, margins=(ROOM, 0, 0, 0))
        self.setLayout(column(scrolled(column(self._grid, shapes, None, gap=10)), gap=0))

    def show_goals(self, standings: Sequence[Standing], baby: Person | None) -> None:
        """In their order, over the days of all of them."""
        days = [rating.rated_on for each in standings for rating in each.ratings]
        days += [each.goal.baseline_on for each in standings if each.goal.baseline_on]
        span = (min(days), max(days)) if days else ("", "")
        for gone in set(self.cards) - {each.goal.id for each in standings}:
            card = self.cards.pop(gone)
            card.hide()
            card.deleteLater()
        for each in standings:
            if each.goal.id not in self.cards:
                made = SmallLadder()
                made.pressed.connect(lambda goal_id=each.goal.id: self.asked.emit(goal_id))
                self.cards[each.goal.id] = made
            self.cards[each.goal.id].show_standing(each, span, baby)
        self._grid.show_cards([self.cards[each.goal.id] for each in standings])
