"""The line of a family's pathway: from the pregnancy to the decision, with the baby's age along it."""

from datetime import date, timedelta

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from video_feedback.pathway.stages import Dated
from video_feedback.words import tr
from video_feedback_ui.parts.days import near_day
from video_feedback_ui.pathway import ages, marks
from video_feedback_ui.pathway.flags import Flag, apart, flags
from video_feedback_ui.pathway.scene import Scene, Thing
from video_feedback_ui.theme import R_BAR, SMALL, font, theme, tokens

_LEFT, _RIGHT, _TOP = 20, 24, 6
_TIER, _NEAR = 36, 20  # a name and its day; from the line to the nearest of them
_BAND, _STRIP = QRect(0, 12, 0, 20), 46  # the ages below the line; the films and sessions below those
_BELOW = 62
_AROUND = 21  # days on the line before the first thing on it
_REACH = 12
_WIDEST = 190
_LEAST_APART = 17
_PILL = 52  # what says where today is


class PathLine(QWidget):
    """`told` gives the words for what is under the mouse or has the focus; `opened` the id of a step that was pressed.

    The arrow keys go along the steps, Enter opens one.
    """

    told = Signal(str)
    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("The pathway, step by step"))
        self._scene = Scene([], [], None, None, date.today(), lambda step: step.stage.name)
        self._at, self._hovered = 0, -1
        self._xs: list[float] = []
        self._flags: list[Flag] = []
        self.spot = QWidget(self)  # what a card opens beside
        self.spot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    def show_scene(self, scene: Scene) -> None:
        chosen = self._placed[self._at].stage.id if self._at < len(self._placed) else None
        self._scene = scene
        ids = [step.stage.id for step in scene.placed]
        upcoming = next((place for place, step in enumerate(scene.placed) if step.is_next), 0)
        self._at = ids.index(chosen) if chosen in ids else upcoming
        self._hovered = -1
        self._lay_out()
        self._describe()

    @property
    def _placed(self) -> list[Dated]:
        return self._scene.placed

    @property
    def names(self) -> list[QRect]:
        """Where the name of each step stands; a rectangle without a size where there is no room for it."""
        return [self._name_rect(flag) if flag.is_shown else QRect() for flag in self._flags]

    def place_of(self, stage_id: str) -> QPoint:
        """The middle of a step's point."""
        at = next(place for place, step in enumerate(self._placed) if step.stage.id == stage_id)
        return QPoint(round(self._xs[at]), self._line_y)

    def words_of(self, step: Dated) -> str:
        return self._scene.says(step)

    def sizeHint(self) -> QSize:
        above = max((flag.tier + 1 for flag in self._flags if flag.above), default=0)
        below = max((flag.tier + 1 for flag in self._flags if not flag.above), default=0)
        return QSize(900, _TOP + above * _TIER + _NEAR + _BELOW + below * _TIER)

    def minimumSizeHint(self) -> QSize:
        return QSize(560, self.sizeHint().height())

    @property
    def _line_y(self) -> int:
        return _TOP + max((flag.tier + 1 for flag in self._flags if flag.above), default=0) * _TIER + _NEAR

    def _days(self) -> tuple[date, date]:
        scene = self._scene
        days = [step.day for step in scene.steps if step.day] + [thing.day for thing in scene.things]
        days += [day for day in (scene.born or scene.due,) if day]
        near = [scene.today] if days and min(days) <= scene.today <= max(days) + timedelta(days=60) else []
        first = min([*days, *near], default=scene.today) - timedelta(days=_AROUND)
        last = max([*days, *near], default=scene.today) + timedelta(days=7)
        return first, max(last, first + timedelta(days=56))

    def _x(self, day: date) -> float:
        first, last = self._days()
        room = self.width() - _LEFT - _RIGHT - self._last_width
        return _LEFT + room * (day - first).days / (last - first).days

    @property
    def _today_x(self) -> float:
        """Where today is; far off where it is not on the line."""
        first, last = self._days()
        return self._x(self._scene.today) if first <= self._scene.today <= last else -1000

    @property
    def _last_width(self) -> int:
        """Room for the name of the last step, which stands to the right of its point."""
        widths = self._widths()
        return widths[-1] if widths else 0

    def _widths(self) -> list[int]:
        strong, small = QFontMetrics(font(SMALL, 500)), QFontMetrics(font(SMALL))
        return [
            max(strong.horizontalAdvance(self._short(step)), small.horizontalAdvance(self._day_words(step))) + 8
            for step in self._placed
        ]

    def _short(self, step: Dated) -> str:
        """The name, or as much of it as a flag has room for."""
        return QFontMetrics(font(SMALL, 500)).elidedText(step.stage.name, Qt.TextElideMode.ElideRight, _WIDEST)

    def _day_words(self, step: Dated) -> str:
        assert step.day is not None
        about = tr("about ") if step.done is None and step.planned is None else ""
        return about + near_day(step.day.isoformat())

    def _lay_out(self) -> None:
        self._xs = apart([self._x(step.day) for step in self._placed if step.day], _LEAST_APART)
        self._flags = flags(self._xs, self._widths())
        if self.height() != self.sizeHint().height():
            self.setFixedHeight(self.sizeHint().height())
        self.updateGeometry()
        self.update()

    def _name_rect(self, flag: Flag) -> QRect:
        y = self._line_y
        top = y - _NEAR - (flag.tier + 1) * _TIER if flag.above else y + _BELOW + flag.tier * _TIER
        return QRect(round(flag.x) + 5, top, flag.width, _TIER - 4)

    def _step_at(self, point: QPointF) -> int:
        """The step whose point or name is there; -1 for none."""
        for place, x in enumerate(self._xs):
            if abs(point.x() - x) <= _REACH and abs(point.y() - self._line_y) <= _REACH:
                return place
        names = self.names
        return next((place for place, rect in enumerate(names) if rect.contains(point.toPoint())), -1)

    def _thing_at(self, point: QPointF) -> Thing | None:
        y = self._line_y + _STRIP
        near = [thing for thing in self._scene.things if abs(self._x(thing.day) - point.x()) <= 8]
        return near[0] if near and abs(point.y() - y) <= 10 else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._step_at(event.position())
        thing = self._thing_at(event.position()) if at < 0 else None
        self.setCursor(Qt.CursorShape.PointingHandCursor if at >= 0 else Qt.CursorShape.ArrowCursor)
        if at != self._hovered:
            self._hovered = at
            self.update()
        self.told.emit(thing.words if thing else self._words_here())

    def leaveEvent(self, _: object) -> None:
        self._hovered = -1
        self.told.emit(self._words_here())
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._step_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and at >= 0:
            self._go(at)
            self.open_here()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._placed) - 1
        goes = {
            Qt.Key.Key_Left: max(0, self._at - 1),
            Qt.Key.Key_Right: min(last, self._at + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if last < 0:
            super().keyPressEvent(event)
        elif key in goes:
            self._go(goes[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_here()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._describe()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.told.emit(self._words_here())
        self.update()

    def open_here(self) -> None:
        """Open the step that has the focus."""
        step = self._placed[self._at]
        middle = self.place_of(step.stage.id)
        self.spot.setGeometry(middle.x() - 8, middle.y() - 8, 16, 16)
        self.opened.emit(step.stage.id)

    def _go(self, at: int) -> None:
        self._at = at
        self._describe()
        self.update()

    def _words_here(self) -> str:
        at = self._hovered if self._hovered >= 0 else self._at if self.hasFocus() else -1
        return self.words_of(self._placed[at]) if 0 <= at < len(self._placed) else ""

    def _describe(self) -> None:
        if self._at < len(self._placed):
            words = self.words_of(self._placed[self._at])
            self.setAccessibleDescription(
                tr("{words}. Step {at} of {count}.", words=words, at=self._at + 1, count=len(self._placed))
            )
        else:
            self.setAccessibleDescription(tr("No step has a day yet."))
        self.told.emit(self._words_here())

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, flag in enumerate(self._flags):
            if flag.is_shown:
                self._paint_name(painter, place, flag)
        # Upon the stems, so that none runs through its words.
        band = QRectF(_LEFT - 8, self._line_y + _BAND.top(), self.width() - _LEFT, _BAND.height())
        ages.paint(painter, self._scene, band, self._x, (self._today_x - _PILL / 2, self._today_x + _PILL / 2))
        painter.setPen(QPen(QColor(tokens().line_strong), 2))
        painter.drawLine(QPointF(band.left(), self._line_y), QPointF(band.right(), self._line_y))
        self._paint_today(painter)
        for thing in self._scene.things:
            marks.draw(painter, thing.mark, QPointF(self._x(thing.day), self._line_y + _STRIP), 7)
        for place, flag in enumerate(self._flags):
            self._paint_step(painter, place, flag)

    def _paint_today(self, painter: QPainter) -> None:
        t, x, y = tokens(), self._today_x, self._line_y
        if x < 0:
            return
        painter.setPen(QPen(QColor(t.ink), 1.5))
        painter.drawLine(QPointF(x, y - _NEAR + 4), QPointF(x, y + _STRIP + 8))
        painter.setFont(font(SMALL, 600))
        pill = QRectF(min(max(2, x - _PILL / 2), self.width() - _PILL - 2), y + _BAND.top() + 1, _PILL, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(t.ink))
        painter.drawRoundedRect(pill, 9, 9)
        painter.setPen(QColor(t.card))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, tr("Today"))

    def _paint_step(self, painter: QPainter, place: int, flag: Flag) -> None:
        t, step, y = tokens(), self._placed[place], self._line_y
        middle = QPointF(flag.x, y)
        if self.hasFocus() and place == self._at:
            painter.setPen(QPen(QColor(t.accent), 2))
            painter.setBrush(QColor(t.card))
            painter.drawEllipse(middle, 12, 12)
        marks.draw(painter, marks.of_stage(step), middle)

    def _paint_name(self, painter: QPainter, place: int, flag: Flag) -> None:
        t, step, name, y = tokens(), self._placed[place], self._name_rect(flag), self._line_y
        painter.setPen(QPen(QColor(t.line_strong), 1))
        far = name.top() + 4 if flag.above else name.bottom() - 4
        painter.drawLine(QPointF(flag.x, y), QPointF(flag.x, far))
        if place == self._hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.sunk))
            painter.drawRoundedRect(name.adjusted(-2, -1, 2, 1), R_BAR, R_BAR)
        quiet = step.planned is None and step.done is None
        painter.setPen(QColor(t.ink_2 if quiet else t.ink))
        painter.setFont(font(SMALL, 600 if step.is_next else 500))
        painter.drawText(name.adjusted(2, 1, 40, -16), Qt.AlignmentFlag.AlignLeft, self._short(step))
        painter.setPen(QColor(t.ink_2))
        painter.setFont(font(SMALL))
        painter.drawText(name.adjusted(2, 16, 40, 0), Qt.AlignmentFlag.AlignLeft, self._day_words(step))
