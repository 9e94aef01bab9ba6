"""The visit sheet, painted. Always in the light look: paper is white also by night."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen

from video_feedback.feedback.visit_sheet import VisitSheet
from video_feedback.words import tr
from video_feedback_ui.sessions import sheet_layout
from video_feedback_ui.sessions.sheet_layout import HEIGHT, MARGIN, WIDTH, WORDS, Placed, SheetPage
from video_feedback_ui.theme import LIGHT

_WRAP = int(Qt.TextFlag.TextWordWrap)
_RULE = 92  # between the lines for notes


def for_whom() -> str:
    return tr("For the worker, not for the parent")


def draw(painter: QPainter, sheet: VisitSheet, page: SheetPage, many: int, images: Mapping[int, QImage]) -> None:
    """Paint a page of `WIDTH` by `HEIGHT`, one of `many`. `images` are the stills, by the number of the pick."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if page.number == 1:
        _head(painter, sheet)
    for placed in page.placed:
        _pick(painter, placed, page.scale, images.get(placed.block.pick.number))
    if page.notes is not None:
        _notes(painter, page.notes)
    _foot(painter, sheet, page.number, many)


def _head(painter: QPainter, sheet: VisitSheet) -> None:
    y = float(MARGIN)
    chip = QRectF(WIDTH - MARGIN - 600, y - 14, 600, 56)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT.sunk))
    painter.drawRoundedRect(chip, 28, 28)
    _write(painter, chip, for_whom(), sheet_layout.small(1.0, 500), LIGHT.ink_2, Qt.AlignmentFlag.AlignCenter.value)
    y += _text(painter, y, sheet_layout.heading(sheet), sheet_layout.small(1.15), LIGHT.ink_2, WORDS - 620) + 14
    y += _text(painter, y, sheet.theme or tr("No theme yet"), sheet_layout.title_face(), LIGHT.ink)
    if sheet.question:
        _text(painter, y + 10, sheet_layout.asked(sheet), sheet_layout.body(1.0), LIGHT.ink)


def _pick(painter: QPainter, placed: Placed, scale: float, image: QImage | None) -> None:
    block = placed.block
    wide, high = sheet_layout.still_size(scale)
    box = QRectF(MARGIN, placed.top, wide, high)
    y = placed.top
    if not block.goes_on:
        _still(painter, box, image)
        y = box.bottom() + 12 * scale
    title = f"{block.pick.number}  {block.pick.label}"
    if block.goes_on:
        title = tr("{title}, goes on", title=title)
    face = sheet_layout.body(scale, 600)
    y += _text(painter, y, sheet_layout.cut(title, face, wide), face, LIGHT.ink, wide)
    if not block.goes_on:
        where = f"{block.pick.seconds} · {block.pick.place}"
        _text(
            painter,
            y,
            sheet_layout.cut(where, sheet_layout.small(scale), wide),
            sheet_layout.small(scale),
            LIGHT.ink_2,
            wide,
        )
    left = MARGIN + sheet_layout.words_left(scale)
    for line in block.lines:
        rect = QRectF(left, placed.top + line.y, WORDS - sheet_layout.words_left(scale) + 4, 200)
        ink = LIGHT.ink_2 if line.is_name else LIGHT.ink
        _write(painter, rect, line.words, line.face, ink, int(Qt.TextFlag.TextSingleLine))


def _still(painter: QPainter, box: QRectF, image: QImage | None) -> None:
    """The still, whole, in the middle of its box; a plain frame where there is none."""
    painter.save()
    if image is None or image.isNull():
        painter.setPen(QPen(QColor(LIGHT.line_strong), 2))
        painter.setBrush(QColor(LIGHT.lane))
        painter.drawRoundedRect(box, 16, 16)
    else:
        scale = min(box.width() / image.width(), box.height() / image.height())
        seen = QRectF(0, 0, image.width() * scale, image.height() * scale)
        seen.moveTopLeft(box.topLeft())
        path = QPainterPath()
        path.addRoundedRect(seen, 16, 16)
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.drawImage(seen, image)
    painter.restore()


def _notes(painter: QPainter, room: QRectF) -> None:
    face = sheet_layout.small(1.0)
    _write(painter, room, tr("Notes"), face, LIGHT.ink_2, int(Qt.AlignmentFlag.AlignTop.value))
    painter.setPen(QPen(QColor(LIGHT.line), 2))
    y = room.top() + 46 + _RULE
    while y <= room.bottom():
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
        y += _RULE


def _foot(painter: QPainter, sheet: VisitSheet, number: int, many: int) -> None:
    rect = QRectF(MARGIN, HEIGHT - MARGIN - 40, WORDS, 44)
    face = sheet_layout.small(0.92)
    right = "" if many == 1 else tr("{number} of {many}", number=number, many=many)
    _write(painter, rect, right, face, LIGHT.ink_2, Qt.AlignmentFlag.AlignRight.value)
    left = " · ".join(filter(None, (for_whom() if number > 1 else "", sheet.service)))
    _write(
        painter, rect, sheet_layout.cut(left, face, WORDS - 140), face, LIGHT.ink_2, Qt.AlignmentFlag.AlignLeft.value
    )


def _text(painter: QPainter, y: float, words: str, face: QFont, ink: str, wide: float = WORDS) -> float:
    """Paint wrapped words at the left margin. Gives how high they are."""
    high = sheet_layout.high_of(words, face, wide)
    _write(painter, QRectF(MARGIN, y, wide, high + 4), words, face, ink, _WRAP)
    return high


def _write(painter: QPainter, rect: QRectF, words: str, face: QFont, ink: str, how: int) -> None:
    painter.setFont(face)
    painter.setPen(QColor(ink))
    painter.drawText(rect, how, words)
