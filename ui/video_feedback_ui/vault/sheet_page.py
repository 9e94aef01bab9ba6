"""The recovery sheet as it is printed: black on white, one page, the code large enough to be read by a tired person."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from video_feedback.consent import doors
from video_feedback.library.instants import day_text
from video_feedback.vault import sheet
from video_feedback.words import tr
from video_feedback_ui.parts import paper
from video_feedback_ui.theme import font

# A4 upright, in tenths of a point: fonts have whole sizes.
WIDTH, HEIGHT = 5950, 8420
_MARGIN = 640
_ROOM = WIDTH - 2 * _MARGIN
_INK, _SECOND, _LINE = QColor("#1A1A1A"), QColor("#555555"), QColor("#999999")
_WRAPS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on it. `library` is the neutral name of the folder; the code is not shown by accident."""

    library: str
    made_on: date
    code: str

    def __repr__(self) -> str:
        return "Sheet(…)"

    @property
    def groups(self) -> Sequence[str]:
        return self.code.split("-")


def page(said: Sheet) -> paper.Page:
    """The page, ready to be saved or printed."""
    return paper.Page(tr("Recovery sheet"), WIDTH, lambda painter: draw(painter, said), doors.RECOVERY_SHEET)


def draw(painter: QPainter, said: Sheet, *, covered: bool = False) -> None:
    """Paint it on a page of `WIDTH` by `HEIGHT`; `covered` has bars in place of the code, for a look on screen."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    y = _words(painter, _MARGIN, sheet.TITLE, font(260, 600)) + 40
    y = _words(painter, y, "Video Feedback", font(110), _SECOND) + 260
    y = _line(painter, y) + 160
    y = _fact(painter, y, tr("Library"), said.library)
    y = _fact(painter, y, tr("Made on"), day_text(said.made_on)) + 140
    y = _code(painter, y, said.groups, covered=covered) + 240
    y = _part(painter, y, tr("What it is for"), [sheet.WHAT_FOR])
    y = _part(painter, y, tr("Where to keep it"), sheet.KEEP)
    y = _part(painter, y, tr("If both are lost"), [sheet.BOTH_LOST])
    _line(painter, HEIGHT - _MARGIN - 260)
    _words(painter, HEIGHT - _MARGIN - 180, sheet.NEW_ONE, font(95), _SECOND)


def _code(painter: QPainter, y: float, groups: Sequence[str], *, covered: bool) -> float:
    """Two rows of three groups in a frame, each with its number: the app asks for a group by it."""
    frame = QRectF(_MARGIN, y, _ROOM, 1500)
    painter.setPen(QPen(_INK, 14))
    painter.drawRoundedRect(frame, 120, 120)
    for number, group in enumerate(groups):
        cell = QRectF(frame.left() + 160 + number % 3 * 1470, frame.top() + 170 + number // 3 * 640, 1400, 560)
        _put(painter, QRectF(cell.left(), cell.top(), cell.width(), 150), f"{number + 1}", font(105), _SECOND)
        room = QRectF(cell.left(), cell.top() + 150, cell.width(), 340)
        if covered:
            painter.fillRect(room.adjusted(0, 80, -200, -80), _LINE)
        else:
            _put(painter, room, group, font(285, 600), _INK)
    return frame.bottom()


def _part(painter: QPainter, y: float, title: str, lines: Sequence[str]) -> float:
    y = _words(painter, y, title, font(140, 600)) + 50
    for line in lines:
        y = _words(painter, y, line, font(125)) + 50
    return y + 150


def _fact(painter: QPainter, y: float, name: str, said: str) -> float:
    _put(painter, QRectF(_MARGIN, y + 22, 900, 200), name, font(110), _SECOND)
    painter.setFont(font(140, 600))
    painter.setPen(_INK)
    shown = painter.boundingRect(QRectF(_MARGIN + 900, y, _ROOM - 900, 420), int(_WRAPS), said)
    painter.drawText(shown, int(_WRAPS), said)
    return float(shown.bottom()) + 60


def _words(painter: QPainter, y: float, said: str, face: QFont, colour: QColor = _INK) -> float:
    """Text as wide as the page. Gives where it ends."""
    painter.setFont(face)
    painter.setPen(colour)
    room = painter.boundingRect(QRectF(_MARGIN, y, _ROOM, HEIGHT), int(_WRAPS), said)
    painter.drawText(room, int(_WRAPS), said)
    return float(room.bottom())


def _put(painter: QPainter, room: QRectF, said: str, face: QFont, colour: QColor) -> None:
    painter.setFont(face)
    painter.setPen(colour)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), said)


def _line(painter: QPainter, y: float) -> float:
    painter.setPen(QPen(_LINE, 8))
    painter.drawLine(_MARGIN, int(y), WIDTH - _MARGIN, int(y))
    return y
