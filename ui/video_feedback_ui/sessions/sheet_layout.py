"""Where everything stands on the visit sheet: as large as it can be on one page, else on several."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from video_feedback.feedback.visit_sheet import SheetPick, VisitSheet
from video_feedback.words import tr
from video_feedback_ui.present.caption import spoken
from video_feedback_ui.theme import font

# An A4 page in tenths of a millimetre.
WIDTH, HEIGHT = 2100, 2970
MARGIN = 140
WORDS = WIDTH - 2 * MARGIN
ON_ONE = 5
"""So many picks stand on one page, smaller where they must."""
NOTES = 230
"""The least room for notes, below the last pick."""
_FOOT, _GAP, _BETWEEN = 90, 44, 40
_STILL = (520.0, 292.0)
_BODY, _SMALL = 37, 27
_SCALES = (1.2, 1.1, 1.0, 0.94, 0.88, 0.82, 0.76, 0.7)
_FLOWING = 0.88
_WRAP = int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of words: where it begins from the top left of its block, and how it is painted."""

    words: str
    y: float
    face: QFont
    is_name: bool  # the name of a field, which never stands alone at the foot of a page


@dataclass(frozen=True, slots=True)
class Block:
    """A pick, or what of it goes on from the page before: then it has no picture."""

    pick: SheetPick
    lines: tuple[Line, ...]
    height: float
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    block: Block
    top: float


@dataclass(frozen=True, slots=True)
class SheetPage:
    """`scale` is that of all in it; `top` is where the first block begins, `notes` the room for notes, if any."""

    number: int
    scale: float
    placed: tuple[Placed, ...]
    notes: QRectF | None


def title_face() -> QFont:
    return font(62, 600)


def body(scale: float, weight: int = 400) -> QFont:
    """The font of what is said."""
    return font(round(_BODY * scale), weight)


def small(scale: float, weight: int = 400) -> QFont:
    """The font of names and places."""
    return font(round(_SMALL * scale), weight)


def still_size(scale: float) -> tuple[float, float]:
    return _STILL[0] * scale, _STILL[1] * scale


def head_height(sheet: VisitSheet) -> float:
    """How high the head of the first page is: whose visit, the theme, and the parent's question."""
    high = high_of(heading(sheet), small(1.15), WORDS - 620)
    high += 14 + high_of(sheet.theme or tr("No theme yet"), title_face(), WORDS)
    if sheet.question:
        high += 10 + high_of(asked(sheet), body(1.0), WORDS)
    return high + 40


def heading(sheet: VisitSheet) -> str:
    """`Rowan · Session 3, 21 May 2026 · baby will be 15 weeks`."""
    session = tr("Session {number}, {day}", number=sheet.number, day=sheet.day)
    return " · ".join(filter(None, (sheet.family, session, sheet.age)))


def asked(sheet: VisitSheet) -> str:
    """The parent's question, as it is quoted."""
    return tr("They ask: {question}", question=spoken(sheet.question))


def high_of(words: str, face: QFont, wide: float) -> float:
    """How high wrapped words are."""
    return QFontMetricsF(face).boundingRect(QRectF(0, 0, wide, 99999), _WRAP, words).height()


def cut(words: str, face: QFont, wide: float) -> str:
    """One line, ending in … where there is no more room."""
    return QFontMetricsF(face).elidedText(words, Qt.TextElideMode.ElideRight, wide)


def pages(sheet: VisitSheet) -> list[SheetPage]:
    """The pages of a sheet. Up to five picks stand on one, in smaller letters where the words are long; what does not
    fit then goes on to the next page, whole picks where it can be."""
    top = MARGIN + head_height(sheet)
    bottom = HEIGHT - MARGIN - _FOOT
    if len(sheet.picks) <= ON_ONE:
        for scale in _SCALES:
            blocks = [_block(pick, scale) for pick in sheet.picks]
            if top + _high(blocks) + _GAP + NOTES <= bottom:
                return [_page(1, scale, blocks, top, bottom)]
    return _flowing(sheet, top, bottom)


def _flowing(sheet: VisitSheet, top: float, bottom: float) -> list[SheetPage]:
    waiting = [_block(pick, _FLOWING) for pick in sheet.picks]
    made: list[SheetPage] = []
    here: list[Block] = []
    start = y = top
    while waiting:
        block = waiting.pop(0)
        if y + block.height <= bottom:
            here.append(block)
            y += block.height + _GAP
            continue
        if block.height > bottom - MARGIN and (parts := _split(block, bottom - y)) is not None:
            here.append(parts[0])
            waiting.insert(0, parts[1])
        elif here or not made:
            waiting.insert(0, block)
        else:  # nothing helps: it is cut at the foot of the page
            here.append(block)
        made.append(_page(len(made) + 1, _FLOWING, here, start, None))
        here, start, y = [], MARGIN, MARGIN
    if here and y + NOTES <= bottom:
        made.append(_page(len(made) + 1, _FLOWING, here, start, bottom))
    else:
        made += [_page(len(made) + 1, _FLOWING, here, start, None)] if here else []
        made.append(_page(len(made) + 1, _FLOWING, [], MARGIN, bottom))
    return made


def _page(number: int, scale: float, blocks: Sequence[Block], top: float, bottom: float | None) -> SheetPage:
    placed, y = [], top
    for block in blocks:
        placed.append(Placed(block, y))
        y += block.height + _GAP
    notes = None if bottom is None else QRectF(MARGIN, y, WORDS, bottom - y)
    return SheetPage(number, scale, tuple(placed), notes)


def _high(blocks: Sequence[Block]) -> float:
    return sum(block.height for block in blocks) + _GAP * max(0, len(blocks) - 1)


def words_left(scale: float) -> float:
    """Where the words begin, from the left of a block."""
    return still_size(scale)[0] + _BETWEEN


def _block(pick: SheetPick, scale: float) -> Block:
    fields = [
        (tr("Say"), pick.say),
        (tr("Ask"), pick.ask),
        (tr("The baby’s voice"), "\n".join(spoken(each.words, each.language) for each in pick.voice)),
        (tr("Card"), pick.card),
    ]
    lines: list[Line] = []
    y = 0.0
    for name, words in fields:
        if not words:
            continue
        lines.append(Line(name, y, small(scale), is_name=True))
        y += QFontMetricsF(small(scale)).lineSpacing()
        for each in _broken(words, body(scale), WORDS - words_left(scale)):
            lines.append(Line(each, y, body(scale), is_name=False))
            y += QFontMetricsF(body(scale)).lineSpacing()
        y += 16 * scale
    below = QFontMetricsF(body(scale, 600)).lineSpacing() + QFontMetricsF(small(scale)).lineSpacing() + 14 * scale
    return Block(pick, tuple(lines), max(y, still_size(scale)[1] + below))


def _split(block: Block, room: float) -> tuple[Block, Block] | None:
    """The block up to so many tenths of a millimetre, and the rest; None where there would be a lonely line."""
    cut = sum(line.y + QFontMetricsF(line.face).lineSpacing() <= room for line in block.lines)
    while cut > 0 and block.lines[cut - 1].is_name:
        cut -= 1
    cut = min(cut, len(block.lines) - 2)
    if cut < 2 + block.lines[0].is_name:
        return None
    if block.lines[cut - 1].is_name:
        cut -= 1
    rest, at = block.lines[cut:], block.lines[cut].y
    moved = tuple(Line(line.words, line.y - at, line.face, line.is_name) for line in rest)
    last = moved[-1]
    high = last.y + QFontMetricsF(last.face).lineSpacing()
    return Block(block.pick, block.lines[:cut], room, block.goes_on), Block(block.pick, moved, high, goes_on=True)


def _broken(words: str, face: QFont, wide: float) -> list[str]:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    lines = []
    for paragraph in words.split("\n"):
        layout = QTextLayout(paragraph, face)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(wide)
            lines.append(paragraph[line.textStart() : line.textStart() + line.textLength()].strip())
        layout.endLayout()
        if not paragraph:
            lines.append("")
    return lines
