"""The names of the lanes at the left of them: real widgets, to be read out, dragged, folded and asked for more."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QToolButton, QWidget

from video_feedback.words import tr
from video_feedback_ui.parts import menu
from video_feedback_ui.parts.icons import wear
from video_feedback_ui.parts.plain import tip
from video_feedback_ui.theme import SMALL, font, theme, tokens
from video_feedback_ui.timeline import glyphs, lane_menu
from video_feedback_ui.timeline.arrange import NOT_SAID
from video_feedback_ui.timeline.lane import Lane
from video_feedback_ui.timeline.names import WIDTH
from video_feedback_ui.timeline.rows import GAP, THIN, Rows

if TYPE_CHECKING:
    from video_feedback_ui.timeline.timeline import Timeline

_BUTTON = 18
_INDENT = 12
_DRAG_PX = 5


class Labels(QWidget):
    """Holds a `LaneLabel` for each lane, within the height in which the lanes are seen."""

    def __init__(self, timeline: "Timeline") -> None:
        super().__init__(timeline)
        self._timeline = timeline
        self._labels: dict[str, LaneLabel] = {}
        self._followed: tuple[object, ...] = ()
        self.setAccessibleName(tr("Names of the lanes"))
        theme.changed.connect(self.update)

    def follow(self, rows: Rows) -> None:
        """Go to where the lanes are."""
        lanes = self._timeline.lanes
        if self._followed == (rows, lanes.layout):
            return
        self._followed = (rows, lanes.layout)
        view = rows.view
        # A little wider up and down, for the ring around the one that has the focus.
        self.setGeometry(0, int(view.top()) - 1, WIDTH - 2, int(view.height()) + 2)
        shown = {lane.key: (lane, rect) for lane, rect in zip(lanes.shown(), rows.lanes, strict=True)}
        for key in self._labels.keys() - shown.keys():
            gone = self._labels.pop(key)
            gone.hide()
            gone.deleteLater()
        for key, (lane, rect) in shown.items():
            label = self._labels.get(key)
            if label is None:
                label = self._labels[key] = LaneLabel(self._timeline, self)
            label.show_lane(lane, QRectF(0, rect.top() - view.top() + 1, WIDTH - 2, rect.height()))

    def of(self, key: str) -> "LaneLabel":
        """The name of a lane."""
        return self._labels[key]

    def step(self, label: "LaneLabel", by: int) -> None:
        """Move the focus up or down."""
        keys = [lane.key for lane in self._timeline.lanes.shown()]
        place = keys.index(label.lane.key) + by
        if 0 <= place < len(keys):
            self._timeline.reveal(self._timeline.lanes.shown()[place])
            self._labels[keys[place]].setFocus(Qt.FocusReason.TabFocusReason)

    def place_at(self, lane: Lane, y: float) -> int:
        """At which place among those beside it a lane would be put that is let go of there."""
        beside = [key for key in self._timeline.lanes.beside(lane) if key != lane.key]
        return sum(self._labels[key].geometry().center().y() < y for key in beside)

    def line_at(self, lane: Lane, y: float) -> float:
        """Where the line is drawn that shows this."""
        beside = [self._labels[key].geometry() for key in self._timeline.lanes.beside(lane) if key != lane.key]
        place = self.place_at(lane, y)
        if place < len(beside):
            return beside[place].top() - GAP / 2
        return self._labels[self._timeline.lanes.shown()[-1].key].geometry().bottom() + GAP


class LaneLabel(QWidget):
    """The name of one lane. Dragging moves it; the mark at its left opens or folds it; at its right are its choices."""

    lane: Lane

    def __init__(self, timeline: "Timeline", column: Labels) -> None:
        super().__init__(column)
        self._timeline = timeline
        self._column = column
        self._pressed: QPointF | None = None
        self._dragged_to: float | None = None
        self._kept: tuple[tuple[object, ...], QPixmap] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._fold = self._button("caret-down")
        self._more = self._button("dots-three-vertical")
        self._fold.clicked.connect(self._turn)
        self._more.clicked.connect(lambda: self.ask(self._more))

    def _button(self, name: str) -> QToolButton:
        made = QToolButton(self)
        made.setProperty("kind", "lane")
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.setIconSize(QSize(12, 12))
        wear(made, name, "ink_2")
        made.hide()
        return made

    def show_lane(self, lane: Lane, at: QRectF) -> None:
        """Stand for a lane, at a place within the column."""
        self.lane = lane
        lanes, now = self._timeline.lanes, self._timeline.arrangement
        self.setGeometry(at.toRect())
        is_thin = lane.key in now.folded
        states = [
            words
            for words, so in (
                ("folded", is_thin),
                ("opened", lanes.is_open(lane)),
                ("alone", lane.key in now.alone),
                (tr("left out"), not lanes.is_heard(lane)),
            )
            if so
        ]
        self.setAccessibleName(", ".join([tr("Lane {lane}", lane=lane.label), *states]))
        count = len(lane.moments)
        many = tr("1 moment") if count == 1 else tr("{count} moments", count=f"{count:,}")
        self.setToolTip(tip(f"{lane.label}: {many}" + (f" ({', '.join(states)})" if states else "")))
        turns = self._turns()
        wear(self._fold, "caret-right" if turns[1] else "caret-down", "ink_2")
        self._fold.setAccessibleName(f"{turns[2]}: {lane.label}")
        self._fold.setToolTip(tip(turns[2]))
        self._more.setAccessibleName(tr("More for the lane {lane}", lane=lane.label))
        self._more.setToolTip(tr("Fold, open, show alone, leave out, move"))
        high = min(_BUTTON, self.height())
        top = (self.height() - high) // 2
        self._fold.setGeometry(QRect(self.width() - 2 * _BUTTON, top, _BUTTON, high))
        self._more.setGeometry(QRect(self.width() - _BUTTON, top, _BUTTON, high))
        self.show()
        self.update()

    def _turns(self) -> tuple[str, bool, str]:
        """What the first button does: which state it turns, whether the lane is shut now, and the words for it."""
        now, key = self._timeline.arrangement, self.lane.key
        if key in now.folded:
            return "folded", True, tr("Unfold")
        if self._timeline.lanes.can_open(self.lane):
            return (
                "opened",
                key not in now.opened,
                tr("Show as one lane") if key in now.opened else tr("Show its codes"),
            )
        return "folded", False, tr("Fold to a thin line")

    def _turn(self) -> None:
        lane_menu.turn(self._timeline, self.lane.key, self._turns()[0])

    def ask(self, under: QWidget | None = None) -> None:
        """Offer what can be done with the lane."""
        menu.offer(under or self, lane_menu.of_lane(self._timeline, self.lane))

    # Painting

    def paintEvent(self, _: QPaintEvent) -> None:
        now, ratio = self._timeline.arrangement, self.devicePixelRatioF()
        looks = (self.size(), self.hasFocus(), self._more.isVisible(), self._dragged_to is None, ratio, tokens().ink)
        key = (self.lane.key, self.lane.label, now, looks)
        if self._kept is None or self._kept[0] != key:
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(QColor(tokens().card))
            self._paint(picture)
            self._kept = (key, picture)
        QPainter(self).drawPixmap(0, 0, self._kept[1])

    def _paint(self, picture: QPixmap) -> None:
        lane, t = self.lane, tokens()
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self.hasFocus():
            painter.setPen(QPen(QColor(t.accent), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 5, 5)
        if self._dragged_to is not None or lane.key in self._timeline.arrangement.alone:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.accent_soft))
            painter.drawRoundedRect(rect, 5, 5)
        painter.setOpacity(1.0 if self._timeline.lanes.is_heard(lane) else 0.45)
        left = 12.0 + (_INDENT if lane.inside else 0)
        low = self.height() <= THIN
        if lane.group is not None:
            colour = t.group(lane.group.colour)
            radius = 3.6 if low or lane.inside else 5.4
            glyphs.draw_shape(painter, lane.group.shape, colour, QPointF(left, rect.center().y()), radius)
        else:
            self._initial(painter, QPointF(left, rect.center().y()), 4.5 if low else 7.5)
        face = font(SMALL) if low or lane.inside else font(13, 500)
        painter.setFont(face)
        painter.setPen(QColor(t.ink_2 if low or lane.inside else t.ink))
        right = rect.right() - (2 * _BUTTON + 2 if self._more.isVisible() else 4)
        room = QRectF(left + 12, rect.top() - 2, right - left - 12, rect.height() + 4)
        words = QFontMetricsF(face).elidedText(lane.label, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
        painter.end()

    def _initial(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        """People have no shape: a first letter stands for them."""
        painter.setPen(QPen(QColor(tokens().line_strong), 1))
        painter.setBrush(QColor(tokens().sunk))
        painter.drawEllipse(middle, radius, radius)
        if radius > 5 and self.lane.label != NOT_SAID:
            painter.setPen(QColor(tokens().ink_2))
            painter.setFont(font(10, 600))
            box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.lane.label[:1].upper())

    # By hand and by keys

    def enterEvent(self, _: QEnterEvent) -> None:
        self._show_buttons(True)

    def leaveEvent(self, _: QEvent) -> None:
        self._show_buttons(self.hasFocus())

    def focusInEvent(self, _: QFocusEvent) -> None:
        self._show_buttons(True)

    def focusOutEvent(self, _: QFocusEvent) -> None:
        self._show_buttons(self.underMouse())

    def _show_buttons(self, shown: bool) -> None:
        self._fold.setVisible(shown)
        self._more.setVisible(shown)
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.ask()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        if self._dragged_to is None and abs(event.position().y() - self._pressed.y()) < _DRAG_PX:
            return
        self._dragged_to = event.position().y() + self.y()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.raise_()
        self._timeline.show_drop(self._column.y() + self._column.line_at(self.lane, self._dragged_to))
        self.update()

    def mouseReleaseEvent(self, _: QMouseEvent) -> None:
        dragged_to, self._pressed, self._dragged_to = self._dragged_to, None, None
        self.unsetCursor()
        if dragged_to is not None:
            self._timeline.show_drop(None)
            lane_menu.move(self._timeline, self.lane, self._column.place_at(self.lane, dragged_to))
            self.update()

    def mouseDoubleClickEvent(self, _: QMouseEvent) -> None:
        self._turn()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self._column.step(self, step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Menu):
            self.ask()
        else:
            event.ignore()
