"""The visit sheet: seen first, then printed or saved. That it left the house is on record."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import shiboken6
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from video_feedback.consent import doors
from video_feedback.exports import writing
from video_feedback.exports.leaving import Leaving
from video_feedback.feedback import visit_sheet
from video_feedback.feedback.visit_sheet import VisitSheet
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.parts import files, paper
from video_feedback_ui.parts.words import button, column, label, row, tool
from video_feedback_ui.sessions import sheet_layout, sheet_paper
from video_feedback_ui.theme import theme, tokens

_NAME = "visit-sheet.pdf"
_SEEN = QSize(348, round(348 * sheet_layout.HEIGHT / sheet_layout.WIDTH))


class _Seen(QWidget):
    """One page as it will be, small."""

    def __init__(self, sheet: VisitSheet) -> None:
        super().__init__()
        self.setFixedSize(_SEEN)
        self._sheet = sheet
        self.pages = sheet_layout.pages(sheet)
        self.images: dict[int, QImage] = {}
        self.at = 0
        theme.changed.connect(self.update)
        self.show_page(0)

    def show_page(self, at: int) -> None:
        self.at = at
        many = len(self.pages)
        self.setAccessibleName(tr("The visit sheet, page {number} of {many}", number=at + 1, many=many))
        said = [f"{each.block.pick.label}: {each.block.pick.say}" for each in self.pages[at].placed]
        self.setAccessibleDescription("; ".join([sheet_layout.heading(self._sheet), *said]))
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.setPen(QPen(QColor(tokens().line_strong), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.scale(self.width() / sheet_layout.WIDTH, self.width() / sheet_layout.WIDTH)
        sheet_paper.draw(painter, self._sheet, self.pages[self.at], len(self.pages), self.images)


class SheetDialog(Dialog):
    """Its stills are decoded while it is open; until they are there it can be looked at, but not saved or printed."""

    def __init__(self, bridge: Bridge, session_id: str, parent: QWidget | None = None) -> None:
        """Raises Trouble where there is nothing to print, and NotAgreed."""
        self._bridge = bridge
        self._session_id = session_id
        self.sheet = visit_sheet.gather(bridge.db, bridge.library.media, session_id)
        self._leaving = Leaving(bridge.library.noting, f"session:{session_id}")
        self.page = _Seen(self.sheet)
        many = len(self.page.pages)
        self._which = label("", "small")
        self._back = tool(tr("The page before"), "caret-left", lambda: self._turn(-1))
        self._on = tool(tr("The next page"), "caret-right", lambda: self._turn(1))
        self.printer = button(tr("Print"), self.print_, icon="printer")
        self.printer.setAutoDefault(False)
        words = label(tr("It shows people, and what you will say. Keep it with you."), "second")
        self._left_out = label(_left_out(self.sheet), "small")
        self._left_out.setVisible(bool(self.sheet.left_out))
        turning = row(self._back, self._which, self._on, None, self.printer, gap=6)
        body = column(words, row(None, self.page, None), self._left_out, turning, gap=6)
        super().__init__(tr("Visit sheet"), tr("Save as PDF"), body, parent, width=480)
        self.leave.setText(tr("Close"))
        self.leave.setAccessibleName(tr("Close"))
        for made in (self._back, self._on, self._which):
            made.setVisible(many > 1)
        self._turn(0)
        self._allow(is_ready=False)
        picks = self.sheet.picks
        job: Any = partial(visit_sheet.stills, picks)
        self._task = bridge.tasks.start(tr("Pictures for the visit sheet"), job, self._take, self._failed, quiet=True)
        self.finished.connect(lambda _: self._task.cancel())

    def _take(self, found: Mapping[int, NDArray[np.uint8]]) -> None:
        if not shiboken6.isValid(self):
            return
        self.page.images = {number: _image(pixels) for number, pixels in found.items()}
        self.page.update()
        self._allow(is_ready=True)

    def _failed(self, sentence: str) -> None:
        if shiboken6.isValid(self):
            self.tell(sentence)

    def _allow(self, *, is_ready: bool) -> None:
        for made in (self.do, self.printer):
            made.setEnabled(is_ready)
            made.setToolTip("" if is_ready else tr("The pictures are on their way"))
        if is_ready:
            self.do.setFocus()

    def _turn(self, by: int) -> None:
        many = len(self.page.pages)
        self.page.show_page((self.page.at + by) % many)
        self._which.setText(tr("{number} of {many}", number=self.page.at + 1, many=many))

    def accept(self) -> None:
        files.choose_where(self, tr("Save the visit sheet"), _NAME, "PDF (*.pdf)", self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the sheet into a file."""
        with self.telling() as went_well:
            data = self._paper().as_pdf()
            passing = self._leaving.noted("pdf", "worker", data, doors.VISIT_SHEET, self.sheet.film_ids)
            writing.write_whole(path, data, passing)
        if went_well:
            self._bridge.told.emit(tr("Saved {name}", name=path.name), False)
            super().accept()

    def print_(self) -> None:
        """Print the sheet, where there is a printer."""
        if not paper.can_print():
            self.tell(tr("No printer is set up on this computer. Save the sheet instead."))
            return
        with self.telling():
            made = self._paper()
            if made.print_(self):
                data = made.as_pdf()
                with self._leaving.noted("print", "worker", data, doors.VISIT_SHEET, self.sheet.film_ids):
                    super().accept()

    def _paper(self) -> paper.Page:
        """Its own title is neutral: it is read by the system and by whoever finds the file."""
        pages, images = self.page.pages, self.page.images
        first, *rest = [
            partial(sheet_paper.draw, sheet=self.sheet, page=page, many=len(pages), images=images) for page in pages
        ]
        asks = partial(doors.require, self._bridge.db, doors.VISIT_SHEET, self.sheet.film_ids)
        return paper.Page("Visit sheet", sheet_layout.WIDTH, first, doors.VISIT_SHEET, more=rest, asks=asks)


def _image(pixels: NDArray[np.uint8]) -> QImage:
    high, wide = pixels.shape[:2]
    return QImage(pixels.data, wide, high, 4 * wide, QImage.Format.Format_RGB32).copy()


def _left_out(sheet: VisitSheet) -> str:
    if sheet.left_out == 1:
        return tr("One pick is not on it, since it cannot be shown to the parent.")
    return tr("{number} picks are not on it, since they cannot be shown to the parent.", number=sheet.left_out)
