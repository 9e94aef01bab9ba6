"""The pages of a report as they will be printed, one below the other: as wide as there is room for, or closer."""

import struct
from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from video_feedback.words import tr
from video_feedback_ui.theme import theme, tokens

PPI = 144
"""Of the pictures that are shown: sharp at the width of the page, and when one looks twice as close."""
CLOSEST, _STEP = 3.0, 1.25
_GAP, _A4 = 16, QSize(1191, 1684)
_KEPT = 6  # pages unpacked: each is some megabytes


class PagesView(QScrollArea):
    """`looked` tells how close the pages are looked at, 1.0 being as wide as there is room for.

    The keys of a page turn it; + and - come closer and go back, 0 shows the whole width.
    """

    looked = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("The pages"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else the width would jump with it
        self.sheets = _Sheets()
        self.setWidget(self.sheets)
        self.closeness = 1.0
        theme.changed.connect(self.sheets.update)

    @property
    def many(self) -> int:
        """How many pages there are."""
        return len(self.sheets.pngs)

    def show_pages(self, pngs: Sequence[bytes], words: str) -> None:
        """Pages as PNG, and what is written on them, for who listens. Where one has scrolled to stays in sight."""
        at = self.verticalScrollBar().value()
        self.sheets.show_pngs(pngs)
        self.setAccessibleName(tr("The pages, {count} of them", count=len(pngs)))
        self.setAccessibleDescription(words)
        self._lay()
        self.verticalScrollBar().setValue(at)

    def look(self, closeness: float) -> None:
        """How close the pages are looked at."""
        before, middle = self.closeness, self.verticalScrollBar().value() + self.viewport().height() / 2
        self.closeness = min(max(closeness, 0.5), CLOSEST)
        self._lay()
        ratio = self.closeness / before
        self.verticalScrollBar().setValue(round(middle * ratio - self.viewport().height() / 2))
        self.looked.emit(self.closeness)

    def closer(self) -> None:
        self.look(self.closeness * _STEP)

    def further(self) -> None:
        self.look(self.closeness / _STEP)

    def whole_width(self) -> None:
        self.look(1.0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deeds = {"+": self.closer, "=": self.closer, "-": self.further, "0": self.whole_width}
        deed = deeds.get(event.text())
        if deed is not None:
            deed()
        else:
            super().keyPressEvent(event)

    def _lay(self) -> None:
        self.sheets.lay(round((self.viewport().width() - 2) * self.closeness))


class _Sheets(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.pngs: tuple[bytes, ...] = ()
        self._places: list[QRectF] = []
        self._kept: dict[tuple[int, int], QImage] = {}

    def show_pngs(self, pngs: Sequence[bytes]) -> None:
        self.pngs = tuple(pngs)
        self._kept.clear()
        self.update()

    def lay(self, wide: int) -> None:
        self._places, y = [], 1.0
        for png in self.pngs:
            size = _size(png)
            high = wide * size.height() / size.width()
            self._places.append(QRectF(1, y, wide - 1, high))
            y += high + _GAP
        self.resize(wide + 2, round(y - _GAP) + 2 if self.pngs else 1)
        self.update()

    def place(self, number: int) -> QRectF:
        """Where a page lies, from 0."""
        return self._places[number]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        seen = QRectF(event.rect())
        for number, place in enumerate(self._places):
            if not place.intersects(seen):
                continue
            painter.fillRect(place, Qt.GlobalColor.white)  # paper is white also by night
            painter.drawImage(place, self._image(number, round(place.width() * self.devicePixelRatioF())))
            painter.setPen(QPen(QColor(tokens().line), 1))
            painter.drawRect(place)

    def _image(self, number: int, wide: int) -> QImage:
        """A page as wide as it is shown: unpacked when it is looked at, and made smaller once, not at each painting."""
        kept = self._kept.get((number, wide))
        if kept is None:
            kept = QImage.fromData(QByteArray(self.pngs[number]))
            if kept.width() > wide > 0:
                kept = kept.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
            while len(self._kept) >= _KEPT:
                del self._kept[next(iter(self._kept))]
            self._kept[number, wide] = kept
        return kept


def _size(png: bytes) -> QSize:
    """From its head: a page that is not looked at is not unpacked."""
    if len(png) < 24:
        return _A4
    wide, high = struct.unpack(">II", png[16:24])
    return QSize(wide, high)
