"""What was found, as rows: the still, the words with what was looked for marked, and where they stand."""

from functools import partial

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from video_feedback.library.search import Found
from video_feedback.words import tr
from video_feedback_ui import stills
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.days import near_day
from video_feedback_ui.parts.icons import icon
from video_feedback_ui.parts.still import draw_still
from video_feedback_ui.search.names import ICONS, name_of
from video_feedback_ui.theme import R_BAR, R_CONTROL, SMALL, font, tokens

FoundRole = Qt.ItemDataRole.UserRole
ROW = 68
_STILL = QSize(88, 50)
_LINE = 20
_LINES = 2
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


def where(found: Found) -> str:
    """`Rowan · Takes turns, Play on the mat · 14 May`."""
    return " · ".join(part for part in (found.family, found.of, near_day(found.day) if found.day else "") if part)


class ResultsModel(QAbstractListModel):
    """The texts that were found."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._found: list[Found] = []

    def show_found(self, found: list[Found]) -> None:
        self.beginResetModel()
        self._found = found
        self.endResetModel()

    def found(self, row: int) -> Found:
        return self._found[row]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._found):
            return None
        found = self._found[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return found.words
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{name_of(found)}: {found.words}. {where(found)}"
            case _ if role == FoundRole:
                return found
            case _:
                return None


class _Row(QStyledItemDelegate):
    def __init__(self, parent: "ResultsList") -> None:
        super().__init__(parent)
        self._list = parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        found: Found = index.data(FoundRole)
        t = tokens()
        rect = QRectF(option.rect).adjusted(0, 1, -4, -1)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_current or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.accent_soft if is_current else t.lane))
            painter.drawRoundedRect(rect, R_CONTROL, R_CONTROL)
        picture = QRectF(rect.left() + 8, rect.center().y() - _STILL.height() / 2, _STILL.width(), _STILL.height())
        self._still(painter, picture, found)
        left, right = picture.right() + 14, rect.right() - 12
        layout = _laid(found, right - left, is_current=is_current)
        lines = layout.lineCount()
        top = rect.center().y() - (_LINE * lines + 18) / 2
        layout.draw(painter, QPointF(left, top))
        painter.setFont(font(SMALL, 500))
        painter.setPen(QColor(t.accent_ink if is_current else t.ink_2))
        at = top + _LINE * lines
        icon(ICONS[found.kind], "accent_ink" if is_current else "ink_2").paint(
            painter, QRect(round(left), round(at + 2), 14, 14)
        )
        name = name_of(found)
        painter.drawText(QRectF(left + 19, at, right - left, 18), Qt.AlignmentFlag.AlignVCenter, name)
        behind = left + 19 + painter.fontMetrics().horizontalAdvance(name) + 10
        painter.setFont(font(SMALL))
        words = painter.fontMetrics().elidedText(where(found), Qt.TextElideMode.ElideRight, int(right - behind))
        painter.drawText(QRectF(behind, at, right - behind, 18), Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def _still(self, painter: QPainter, rect: QRectF, found: Found) -> None:
        path = QPainterPath()
        path.addRoundedRect(rect, R_BAR, R_BAR)
        image = self._list.still_of(found)
        if image is not None and not image.isNull():
            painter.save()
            painter.setClipPath(path)
            draw_still(painter, image, rect)
            painter.restore()
            return
        painter.fillPath(path, QColor(tokens().lane))
        if found.still is None:
            middle = rect.center().toPoint()
            icon(ICONS[found.kind], "ink_2").paint(painter, QRect(middle.x() - 10, middle.y() - 10, 20, 20))


def _laid(found: Found, width: float, *, is_current: bool) -> QTextLayout:
    """The words on two lines at most, with what was looked for in the accent's colour and weight."""
    t = tokens()
    words = found.words.replace("\n", " ").replace("\t", " ")
    layout = QTextLayout(words, font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    plain, marked = QTextCharFormat(), QTextCharFormat()
    plain.setForeground(QColor(t.accent_ink if is_current else t.ink))
    marked.setForeground(QColor(t.accent_ink))
    marked.setFontWeight(QFont.Weight.DemiBold)
    marked.setFontUnderline(True)
    formats, at = [], 0
    for part, is_hit in found.parts:
        # As Qt counts, some letters are two.
        length = len(part.encode("utf-16-le")) // 2
        spoken = QTextLayout.FormatRange()
        spoken.start, spoken.length, spoken.format = at, length, marked if is_hit else plain
        formats.append(spoken)
        at += length
    layout.setFormats(formats)
    layout.beginLayout()
    for line_at in range(_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, line_at * _LINE + (_LINE - QFontMetricsF(font()).height()) / 2))
    layout.endLayout()
    return layout


class ResultsList(QListView):
    """The arrows are the search field's; a click goes there, as Enter does."""

    gone_to = Signal(object)  # Found

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._images: dict[tuple[str, int, str], QImage | None] = {}
        self.results = ResultsModel(self)
        self.setAccessibleName(tr("What was found"))
        self.setModel(self.results)
        self.setItemDelegate(_Row(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setStyleSheet("QListView { selection-background-color: transparent; }")

    def show_found(self, found: list[Found], *, keep_row: bool = False) -> None:
        """Show these; the first is the current one, or the one that was."""
        row = max(0, self.currentIndex().row()) if keep_row else 0
        self.results.show_found(found)
        if found:
            self.setCurrentIndex(self.results.index(min(row, len(found) - 1)))

    def step(self, rows: int) -> None:
        """Make another row the current one."""
        count = self.results.rowCount()
        if count:
            row = min(count - 1, max(0, self.currentIndex().row() + rows))
            self.setCurrentIndex(self.results.index(row))

    def current(self) -> Found | None:
        index = self.currentIndex()
        return self.results.found(index.row()) if index.isValid() else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.gone_to.emit(self.results.found(index.row()))

    def still_of(self, found: Found) -> QImage | None:
        """The still of a text, if it is there already; asked for where it is not."""
        if found.still is None:
            return None
        if found.still not in self._images:
            self._images[found.still] = None
            recording_id, ms, moment_id = found.still
            height = round(_STILL.height() * self.devicePixelRatioF())
            stills.of(self._bridge).want(recording_id, ms, height, partial(self._take, found.still), moment_id)
        return self._images[found.still]

    def _take(self, still: tuple[str, int, str], image: QImage) -> None:
        self._images[still] = image
        self.viewport().update()

    def forget_stills(self) -> None:
        self._images.clear()
