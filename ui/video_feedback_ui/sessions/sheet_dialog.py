"""The visit sheet: seen first, then printed or saved. That it left the house is on record."""

from collections.abc import Mapping
from functools import partial
from typing import Any

import numpy as np
import shiboken6
from numpy.typing import NDArray
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from video_feedback.consent import doors
from video_feedback.feedback import visit_sheet
from video_feedback.feedback.visit_sheet import VisitSheet
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.paper_dialog import PaperDialog, Papers, SeenPage
from video_feedback_ui.parts import paper
from video_feedback_ui.parts.words import label
from video_feedback_ui.sessions import sheet_layout, sheet_paper

_SEEN = 348


class _Seen(SeenPage):
    def __init__(self, sheet: VisitSheet) -> None:
        super().__init__(_SEEN, QSize(sheet_layout.WIDTH, sheet_layout.HEIGHT))
        self._sheet = sheet
        self.pages = sheet_layout.pages(sheet)
        self.images: dict[int, QImage] = {}

    @property
    def many(self) -> int:
        return len(self.pages)

    def show_page(self, at: int) -> None:
        super().show_page(at)
        self.setAccessibleName(tr("The visit sheet, page {number} of {many}", number=at + 1, many=self.many))
        said = [f"{each.block.pick.label}: {each.block.pick.say}" for each in self.pages[at].placed]
        self.setAccessibleDescription("; ".join([sheet_layout.heading(self._sheet), *said]))

    def draw(self, painter: QPainter) -> None:
        sheet_paper.draw(painter, self._sheet, self.pages[self.at], self.many, self.images)


class SheetDialog(PaperDialog):
    """Its stills are decoded while it is open; until they are there it can be looked at, but not saved or printed."""

    def __init__(self, bridge: Bridge, session_id: str, parent: QWidget | None = None) -> None:
        """Raises Trouble where there is nothing to print, and NotAgreed."""
        self.sheet = visit_sheet.gather(bridge.db, bridge.library.media, session_id)
        self.page = _Seen(self.sheet)
        self.left_out = label(_left_out(self.sheet), "small")
        self.left_out.setVisible(bool(self.sheet.left_out))
        papers = Papers(
            title=tr("Visit sheet"),
            place=f"session:{session_id}",
            reader="worker",
            door=doors.VISIT_SHEET,
            film_ids=self.sheet.film_ids,
            file_name="visit-sheet.pdf",
            save_as=tr("Save the visit sheet"),
            no_printer=tr("No printer is set up on this computer. Save the sheet instead."),
        )
        words = label(tr("It shows people, and what you will say. Keep it with you."), "second")
        super().__init__(bridge, papers, self.page, [words, self.left_out], parent)
        self.allow(is_ready=False, why_not=tr("The pictures are on their way"))
        job: Any = partial(visit_sheet.stills, self.sheet.picks)
        self._task = bridge.tasks.start(tr("Pictures for the visit sheet"), job, self._take, self._failed, quiet=True)
        self.finished.connect(lambda _: self._task.cancel())

    def _take(self, found: Mapping[int, NDArray[np.uint8]]) -> None:
        if not shiboken6.isValid(self):
            return
        self.page.images = {number: _image(pixels) for number, pixels in found.items()}
        self.page.update()
        self.allow(is_ready=True)

    def _failed(self, sentence: str) -> None:
        if shiboken6.isValid(self):
            self.tell(sentence)

    def paper(self) -> paper.Page:
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
