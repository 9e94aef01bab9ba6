"""The font that the icons are drawn with: Phosphor, which lies in qtawesome's folder.

qtawesome itself is not imported. It brings every class of Qt along by name, which takes a quarter of a second at each
start, and of all that it can do we need one letter in one colour.
"""

import json
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

# The letters lie in their squares with some air around them.
_SHARE = 0.875


@lru_cache(maxsize=1)
def _font() -> tuple[str, dict[str, str]]:
    """The family's name, and for each icon its letter as hexadecimal digits."""
    spec = find_spec("qtawesome")
    assert spec is not None
    assert spec.submodule_search_locations
    folder = Path(spec.submodule_search_locations[0]) / "fonts"
    number = QFontDatabase.addApplicationFont(str(next(folder.glob("phosphor-[0-9]*.ttf"))))
    letters = json.loads(next(folder.glob("phosphor-charmap-*.json")).read_text("utf-8"))
    return QFontDatabase.applicationFontFamilies(number)[0], letters


class Letter(QIconEngine):
    """Draws one icon. KeyError if the font has none of that name."""

    def __init__(self, name: str, colour: str, off: str) -> None:
        super().__init__()
        self._family, letters = _font()
        self._letter = chr(int(letters[name], 16))
        self._colour, self._off = QColor(colour), QColor(off)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _: QIcon.State) -> None:
        painter.save()
        font = QFont(self._family)
        font.setPixelSize(max(1, round(_SHARE * rect.height())))
        painter.setFont(font)
        painter.setPen(self._off if mode == QIcon.Mode.Disabled else self._colour)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._letter)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        if size.isEmpty():  # of a button that a full page has squeezed to nothing
            return made
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return made
