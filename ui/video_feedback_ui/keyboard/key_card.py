"""The card of the keys, to lie beside the laptop: the codes as they lie on the keyboard, and all actions in groups."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from video_feedback.words import tr
from video_feedback_schemas.records import Code, Scheme
from video_feedback_ui.actions import ACTIONS, FILMS, HIDE, PREPARE, REPORTS, keyboard
from video_feedback_ui.keyboard import presses
from video_feedback_ui.parts import shapes
from video_feedback_ui.parts.key_caps import caps
from video_feedback_ui.theme import LIGHT, font

# An A4 page on its side, in tenths of a point: fonts have whole sizes.
WIDTH, HEIGHT = 8420, 5950
_MARGIN, _TITLE, _KEY, _GAP = 240, 330, 350, 34
_ROWS = ("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm,./")
_SHIFTS = (0, 190, 330, 560)
_STEP = (WIDTH - 2 * _MARGIN - _SHIFTS[-1] + _GAP) // 10
_COLUMNS, _BETWEEN = (4, 5), 120
_LARGEST, _SMALLEST = 78, 44
# What is done at leisure: there the keys stand on the buttons, and Help has them all.
_ELSEWHERE = frozenset({FILMS, HIDE, REPORTS})


def draw(painter: QPainter, scheme: Scheme) -> None:
    """Paint the card on a page of `WIDTH` by `HEIGHT`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _title(painter, scheme)
    bottom = _keyboard(painter, scheme)
    bottom = _others(painter, scheme, bottom)
    _actions(painter, bottom + 80)


def _title(painter: QPainter, scheme: Scheme) -> None:
    room = QRectF(_MARGIN, _MARGIN, WIDTH - 2 * _MARGIN, 220)
    _words(painter, room, tr("Keys"), font(190, 600))
    _words(
        painter,
        room,
        tr(
            "Codes of {scheme}, {version}. Hold a key as long as it lasts; with Shift: what has just been.",
            scheme=scheme.name,
            version=scheme.version,
        ),
        font(90),
        colour=LIGHT.ink_2,
        flags=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom,
    )


# The keyboard


def _keyboard(painter: QPainter, scheme: Scheme) -> float:
    """The keys with what is on them. Gives where it ends."""
    codes = {code.key.lower(): code for code in reversed(scheme.codes) if code.key and not code.archived}
    actions = {
        key.lower(): ACTIONS[name].words
        for name in ACTIONS
        if ACTIONS[name].where == PREPARE
        for key in map(presses.normal, keyboard.keys(name))
        if len(key) == 1
    }
    top = _MARGIN + _TITLE - 60
    for row, keys in enumerate(_ROWS):
        for place, key in enumerate(keys):
            x = _MARGIN + _SHIFTS[row] + _STEP * place
            rect = QRectF(x, top + row * (_KEY + _GAP), _STEP - _GAP, _KEY)
            code = codes.get(key)
            if code is not None:
                _code_key(painter, rect, code, scheme)
            else:
                _plain_key(painter, rect, key, actions.get(key, ""))
    return top + len(_ROWS) * (_KEY + _GAP)


def _code_key(painter: QPainter, rect: QRectF, code: Code, scheme: Scheme) -> None:
    group = scheme.group(code.group_id)
    painter.setPen(QPen(LIGHT.group(group.colour), 10))
    painter.setBrush(LIGHT.tint(group.colour))
    painter.drawRoundedRect(rect, 60, 60)
    shapes.draw(painter, group.shape, LIGHT.group(group.colour), QPointF(rect.right() - 90, rect.top() + 100), 44)
    _words(painter, rect.adjusted(50, 30, 0, 0), code.key.upper(), font(110, 600), flags=_TOP)
    _wrapped(painter, rect.adjusted(50, 146, -20, 0), code.label, font(76), 2, 92)


def _plain_key(painter: QPainter, rect: QRectF, key: str, words: str) -> None:
    painter.setPen(QPen(QColor(LIGHT.line), 8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, 60, 60)
    _words(painter, rect.adjusted(50, 30, 0, 0), key.upper(), font(90, 500), colour=LIGHT.ink_2, flags=_TOP)
    _wrapped(painter, rect.adjusted(50, 146, -20, 0), words, font(66), 2, 84, colour=LIGHT.ink_2)


def _others(painter: QPainter, scheme: Scheme, top: float) -> float:
    """The codes that have no place on the keyboard, in one line. Gives where it ends."""
    placed = set("".join(_ROWS))
    labels = [
        f"{code.label} ({code.key})" if code.key else code.label
        for code in scheme.codes
        if not code.archived and code.key.lower() not in placed
    ]
    if not labels:
        return top
    rect = QRectF(_MARGIN, top, WIDTH - 2 * _MARGIN, 120)
    face = font(80)
    words = tr("On the pad only: {labels}", labels=", ".join(labels))
    fitting = QFontMetricsF(face).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    _words(painter, rect, fitting, face, colour=LIGHT.ink_2)
    return top + 120


# The actions


@dataclass(frozen=True, slots=True)
class _Line:
    """A heading (without keys) or an action."""

    words: str
    keys: tuple[str, ...] = ()


def _lines() -> list[_Line]:
    made: list[_Line] = []
    for where in dict.fromkeys(action.where for action in ACTIONS.values()):
        if where in _ELSEWHERE:
            continue
        made.append(_Line(where))
        # One key of each: the card is for the hands, Help has them all.
        made += [
            _Line(action.words, keyboard.keys(name)[:1])
            for name, action in ACTIONS.items()
            if action.where == where and keyboard.keys(name)
        ]
    return made


def _actions(painter: QPainter, top: float) -> None:
    """In columns, as large as they can be: in more of them where that makes them larger."""
    lines = _lines()
    room = HEIGHT - _MARGIN - top
    ways = ((size, columns) for size in range(_LARGEST, _SMALLEST - 1, -2) for columns in _COLUMNS)
    placed: list[tuple[int, float, _Line]] | None = None
    for size, columns in ways:
        wide = (WIDTH - 2 * _MARGIN - (columns - 1) * _BETWEEN) / columns
        placed = _place(lines, size, wide, room, columns)
        if placed is not None:
            break
    else:
        placed = _place(lines, size, wide, float("inf"), columns)
    for column, y, line in placed or []:
        x = _MARGIN + column * (wide + _BETWEEN)
        step = size * 1.3
        if not line.keys:
            _words(painter, QRectF(x, top + y, wide, step * 1.25), line.words, font(round(size * 1.1), 600))
            continue
        _caps(painter, QPointF(x, top + y), line.keys[0], size)
        _wrapped(
            painter,
            QRectF(x + _caps_wide(size), top + y, wide - _caps_wide(size), 2 * step),
            line.words,
            font(size),
            2,
            step,
        )


def _place(
    lines: Sequence[_Line], size: int, wide: float, room: float, columns: int
) -> list[tuple[int, float, _Line]] | None:
    """Column and height of each line at that size, or None if there is no room for all."""
    metrics, step = QFontMetricsF(font(size)), size * 1.3
    placed: list[tuple[int, float, _Line]] = []
    column, y = 0, 0.0
    for line in lines:
        high = step * (len(_split(line.words, metrics, wide - _caps_wide(size), 2)) + 0.18) if line.keys else step * 1.7
        # A heading does not stand alone at the foot of a column.
        if y + high + (0 if line.keys else 2 * step) > room:
            column, y = column + 1, 0.0
        if not line.keys and y:
            y += step * 0.35
        placed.append((column, y, line))
        y += high
    return placed if column < columns or room == float("inf") else None


def _caps_wide(size: int) -> float:
    return size * 9.2


def _caps(painter: QPainter, at: QPointF, key: str, size: int) -> None:
    face = font(round(size * 0.86), 500)
    metrics = QFontMetricsF(face)
    x = at.x()
    for cap in caps(key):
        rect = QRectF(
            x, at.y() + size * 0.06, max(metrics.horizontalAdvance(cap) + size * 0.6, size * 1.15), size * 1.16
        )
        painter.setPen(QPen(QColor(LIGHT.line_strong), 5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, size * 0.25, size * 0.25)
        _words(painter, rect, cap, face, flags=Qt.AlignmentFlag.AlignCenter)
        x = rect.right() + size * 0.2


# Words

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


def _words(
    painter: QPainter,
    rect: QRectF,
    words: str,
    face: QFont,
    *,
    colour: str = LIGHT.ink,
    flags: Qt.AlignmentFlag = _LEFT,
) -> None:
    painter.setFont(face)
    painter.setPen(QColor(colour))
    painter.drawText(rect, flags | Qt.TextFlag.TextDontClip, words)


def _wrapped(
    painter: QPainter, rect: QRectF, words: str, face: QFont, most: int, step: float, *, colour: str = LIGHT.ink
) -> None:
    for number, line in enumerate(_split(words, QFontMetricsF(face), rect.width(), most)):
        _words(painter, QRectF(rect.x(), rect.y() + number * step, rect.width(), step), line, face, colour=colour)


def _split(words: str, metrics: QFontMetricsF, room: float, most: int) -> list[str]:
    """Words in at most so many lines; what does not fit ends in dots."""
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and (metrics.horizontalAdvance(longer) <= room or len(lines) == most):
            lines[-1] = longer
        else:
            lines.append(word)
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines]
