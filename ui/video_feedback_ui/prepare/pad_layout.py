"""Where the keys of a scheme lie: as on the keyboard, or large and one group after the other."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

from PySide6.QtCore import QPoint, QRect

from video_feedback_schemas.records import Code, Scheme
from video_feedback_ui.prepare.code_key import KEY, LARGE_KEY

WIDTH, NAME = 438, 16
STEP, ROW = 67, 88
# The keys of the left hand. What lies farther right, and what has no key, follows below.
ROWS, SHIFTS, COLUMNS = ("123456", "qwerty", "asdfgh", "zxcvbn"), (0, 14, 25, 37), 6
_KEYBOARD = "1234567890qwertyuiopasdfghjkl;'zxcvbnm,./"
_FOLD, _BESIDE = QRect(249, ROW + NAME, 186, KEY.height()), "rty"
_LARGE_STEP, _LARGE_ROW, _LARGE_COLUMNS = 111, LARGE_KEY.height() + NAME + 8, 4


@dataclass(slots=True)
class Layout:
    """Where each code's key lies, by its id; where the folded codes are, if there are any; and how high it all is."""

    keys: dict[str, QPoint] = field(default_factory=dict)
    fold: QRect | None = None
    height: int = 0


def as_keyboard(scheme: Scheme, codes: Sequence[Code], *, has_fold: bool) -> Layout:
    """Codes of the left hand where their keys are; the others below, group by group."""
    made = Layout()
    taken: set[str] = set()
    others: list[Code] = []
    for code in codes:
        key = code.key.lower()
        row = next((row for row, keys in enumerate(ROWS) if key and key in keys), None)
        if row is None or key in taken:
            others.append(code)
            continue
        taken.add(key)
        made.keys[code.id] = QPoint(SHIFTS[row] + STEP * ROWS[row].index(key), row * ROW + NAME)
        made.height = max(made.height, (row + 1) * ROW)
    if has_fold and made.height > ROW and not taken & set(_BESIDE):
        made.fold = _FOLD
    _flow(made, scheme, others, COLUMNS, STEP, ROW)
    return _finish(made, has_fold=has_fold)


def as_large_keys(scheme: Scheme, codes: Sequence[Code], *, has_fold: bool) -> Layout:
    """All codes group by group, each as large as a finger needs."""
    made = Layout()
    _flow(made, scheme, codes, _LARGE_COLUMNS, _LARGE_STEP, _LARGE_ROW)
    return _finish(made, has_fold=has_fold)


def _flow(made: Layout, scheme: Scheme, codes: Sequence[Code], columns: int, step: int, row: int) -> None:
    """Row by row below what is laid. A group that would be torn apart begins a row of its own."""
    order = [group.id for group in scheme.groups]
    ranked = sorted(codes, key=lambda code: (order.index(code.group_id), _rank(code)))
    at, top = 0, made.height
    for _, of_group in groupby(ranked, key=lambda code: code.group_id):
        group = list(of_group)
        if at % columns and len(group) > columns - at % columns:
            at += columns - at % columns
        for code in group:
            made.keys[code.id] = QPoint(step * (at % columns), top + row * (at // columns) + NAME)
            at += 1
    made.height = top + row * -(-at // columns)


def _finish(made: Layout, *, has_fold: bool) -> Layout:
    if has_fold and made.fold is None:
        made.fold = QRect(0, made.height + NAME, WIDTH, KEY.height())
        made.height += ROW
    made.height -= ROW - NAME - KEY.height()
    return made


def _rank(code: Code) -> int:
    """In the order of the keyboard, those without a key behind, else as the scheme has them."""
    at = _KEYBOARD.find(code.key.lower()) if code.key else -1
    return at if at >= 0 else len(_KEYBOARD)
