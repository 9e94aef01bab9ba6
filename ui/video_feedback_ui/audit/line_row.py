"""How a line of the record is painted: what kind of thing it was, the words, who it was and when."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from video_feedback_ui.audit.lines import Row, RowRole
from video_feedback_ui.parts.icons import icon
from video_feedback_ui.theme import BODY, R_CONTROL, SMALL, font, tokens

HEIGHT = 38
_DISC_X, _WORDS_X, _TIME, _WHO = 28.0, 54, 48, 150
_ICONS = {
    "unlock": "lock-simple-open",
    "failed unlock": "warning",
    "library locked": "lock-simple",
    "view": "film-strip",
    "present": "monitor-play",
    "export": "download-simple",
    "worker-only codes": "eye-slash",
    "consent": "check",
    "erase": "trash",
    "backup": "copy",
    "restore": "arrow-counter-clockwise",
    "worker added": "user",
    "worker removed": "user",
    "passphrase changed": "keyboard",
    "recovery code made": "file-text",
    "worker renamed": "user",
    "keyring on": "key",
    "keyring off": "key",
    "key file accepted": "check",
    "key change cut short": "warning",
}
_Index = QModelIndex | QPersistentModelIndex


class LineRow(QStyledItemDelegate):
    """One height for all rows, headings too."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: Row = index.data(RowRole)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.line is None:
            painter.setPen(QColor(tokens().ink_2))
            painter.setFont(font(SMALL, 600))
            painter.drawText(rect.adjusted(14, 10, -14, 0), Qt.AlignmentFlag.AlignVCenter, row.words)
        else:
            state = option.state
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            self._line(painter, rect, row, chosen=chosen, hovered=bool(state & QStyle.StateFlag.State_MouseOver))
        painter.restore()

    def _line(self, painter: QPainter, rect: QRectF, row: Row, *, chosen: bool, hovered: bool) -> None:
        assert row.line is not None
        t = tokens()
        if chosen or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.accent_soft if chosen else t.lane))
            painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), R_CONTROL, R_CONTROL)
        painter.setPen(QPen(QColor(t.line), 1))
        painter.drawLine(QPointF(_DISC_X, rect.top()), QPointF(_DISC_X, rect.bottom()))
        warns = row.line.act == "failed unlock"
        middle = rect.center().y()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(t.notice if warns else t.card if chosen else t.accent_soft))
        painter.drawEllipse(QPointF(_DISC_X, middle), 13, 13)
        picture = icon(_ICONS.get(row.line.act, "info"), "notice_ink" if warns else "accent_ink")
        picture.paint(painter, QRect(round(_DISC_X) - 8, round(middle) - 8, 16, 16))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.setPen(QColor(t.accent_ink if chosen else t.ink_2))
        painter.setFont(font(SMALL, tabular=True))
        right = rect.right() - 16
        painter.drawText(QRectF(right - _TIME, rect.top(), _TIME, rect.height()), flags, row.time)
        right -= _TIME + 8
        painter.setFont(font(SMALL))
        who = painter.fontMetrics().elidedText(row.who, Qt.TextElideMode.ElideRight, _WHO)
        painter.drawText(QRectF(right - _WHO, rect.top(), _WHO, rect.height()), flags, who)
        right -= painter.fontMetrics().horizontalAdvance(who) + 16
        painter.setPen(QColor(t.accent_ink if chosen else t.ink))
        painter.setFont(font(BODY, 600 if chosen else 400))
        within = QRectF(_WORDS_X, rect.top(), right - _WORDS_X, rect.height())
        words = painter.fontMetrics().elidedText(row.words, Qt.TextElideMode.ElideMiddle, int(within.width()))
        painter.drawText(within, Qt.AlignmentFlag.AlignVCenter, words)
