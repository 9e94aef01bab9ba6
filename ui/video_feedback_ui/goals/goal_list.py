"""The goals of a family, in the parent's words, with where each stands. Dragged or moved by keys they change places."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from video_feedback.goals.levels import DOMAINS
from video_feedback.goals.standing import Standing
from video_feedback.words import tr
from video_feedback_ui.parts.plain import tip
from video_feedback_ui.theme import R_CONTROL, SMALL, font, theme, tokens

_ID, _UNDER = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_LINE = 16
_STATUS = {"met": "met", "changed": "changed", "closed": "closed"}


def under(standing: Standing) -> list[str]:
    """The lines below the words: `Managing feelings · as hoped`; where the two differ, a line for each of them."""
    domain, ended = DOMAINS[standing.goal.domain], _STATUS.get(standing.goal.status, "")
    parts = standing.stands.split(", ")
    if len(parts) == 1:
        return [" · ".join(part for part in (domain, *parts, ended) if part)]
    return [" · ".join(part for part in (domain, ended) if part), *(part[:1].upper() + part[1:] for part in parts)]


class _Row(QStyledItemDelegate):
    def sizeHint(self, _: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, 46 + _LINE * len(index.data(_UNDER)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        t = tokens()
        state: QStyle.StateFlag = option.state  # PySide's stubs leave out the option's fields
        rect = QRectF(option.rect)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.accent_soft if selected else t.sunk))
            painter.drawRoundedRect(rect, R_CONTROL, R_CONTROL)
        if selected and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(t.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), R_CONTROL, R_CONTROL)
        left, wide = rect.left() + 12, rect.width() - 20
        painter.setFont(font(weight=600 if selected else 500))
        painter.setPen(QColor(t.ink))
        self._words(painter, QRectF(left, rect.top() + 12, wide, 20), index.data(Qt.ItemDataRole.DisplayRole))
        painter.setFont(font(SMALL))
        painter.setPen(QColor(t.ink_2))
        for number, line in enumerate(index.data(_UNDER)):
            self._words(painter, QRectF(left, rect.top() + 34 + _LINE * number, wide, _LINE), line)
        painter.restore()

    @staticmethod
    def _words(painter: QPainter, rect: QRectF, words: str) -> None:
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(rect.width()))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


class GoalList(QListWidget):
    """`chosen` gives the id of the goal that was gone to, `moved` all ids in their new order, `opened` one to edit."""

    chosen = Signal(str)
    moved = Signal(list)
    opened = Signal(str)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Goals"))
        self.setItemDelegate(_Row(self))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setStyleSheet("QListView { selection-background-color: transparent; }")
        self._showing = False
        self.currentItemChanged.connect(self._current)
        self.itemDoubleClicked.connect(lambda item: self.opened.emit(item.data(_ID)))
        # What is asked for within a drop is done when the drop is over.
        self.model().rowsMoved.connect(lambda: QTimer.singleShot(0, self, self._tell_order))
        theme.changed.connect(self.viewport().update)

    def show_goals(self, standings: Sequence[Standing], goal_id: str) -> None:
        """Show these, with one of them chosen."""
        self._showing = True
        if self.ids() != [each.goal.id for each in standings]:
            self.clear()
            for each in standings:
                item = QListWidgetItem()
                item.setData(_ID, each.goal.id)
                item.setData(_UNDER, under(each))  # Qt asks for its height at once
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
                self.addItem(item)
        for row, each in enumerate(standings):
            item, lines = self.item(row), under(each)
            words = " ".join(each.goal.words.split())
            item.setText(f"“{words}”")
            item.setData(_UNDER, lines)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"“{words}”. {'. '.join(lines)}")
            item.setToolTip(tip(words))
        if goal_id in self.ids():
            self.setCurrentRow(self.ids().index(goal_id))
        self._showing = False
        self.setFixedHeight(min(sum(self.sizeHintForRow(row) for row in range(self.count())), 440))

    def ids(self) -> list[str]:
        return [self.item(row).data(_ID) for row in range(self.count())]

    def goal_id(self) -> str:
        """The goal that is chosen, or nothing."""
        item = self.currentItem()
        return str(item.data(_ID)) if item is not None else ""

    def shift(self, by: int) -> None:
        """Move the chosen goal up or down."""
        ids, at = self.ids(), self.currentRow()
        if at >= 0 and 0 <= at + by < len(ids):
            ids.insert(at + by, ids.pop(at))
            self.moved.emit(ids)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() and self.goal_id():
            self.opened.emit(self.goal_id())
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.goal_id():
            self.removed.emit(self.goal_id())
        else:
            super().keyPressEvent(event)

    def _current(self) -> None:
        if not self._showing and self.goal_id():
            self.chosen.emit(self.goal_id())

    def _tell_order(self) -> None:
        self.moved.emit(self.ids())
