"""The name of a group beside its keys: pressing it opens the group."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from video_feedback.words import tr
from video_feedback_ui.theme import BODY, R_CONTROL, font, theme, tokens

_LINES = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class GroupName(QAbstractButton):
    """Goes on in a second line where it is long."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self._name = ""
        self._chosen = self._mended = False
        self.setFixedWidth(width)
        self.setFixedHeight(30)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("Change this group"))
        theme.changed.connect(self.update)

    def show_name(self, name: str, *, chosen: bool, mended: bool) -> None:
        """`mended`: something of it is not right yet."""
        self._name, self._chosen, self._mended = name, chosen, mended
        self.setAccessibleName(tr("Group {name}", name=name))
        room = QRectF(0, 0, self.width() - 16, 200)
        high = QFontMetricsF(font(BODY, 600)).boundingRect(room, int(_LINES), name).height()
        self.setFixedHeight(int(max(30, min(high, 54) + 8)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.height())

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = tokens()
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(t.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        if self._chosen or self.underMouse():
            painter.setBrush(QColor(t.accent_soft if self._chosen else t.sunk))
        painter.drawRoundedRect(rect, R_CONTROL, R_CONTROL)
        painter.setPen(QColor(t.accent_ink if self._chosen else t.ink))
        painter.setFont(font(BODY, 600))
        painter.drawText(rect.adjusted(7, 0, -7, 0), int(_LINES), self._name)
        if self._mended:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.notice_ink))
            painter.drawEllipse(QPointF(rect.right() - 4, rect.top() + 6), 3.5, 3.5)
