"""The visit sheet: seen first, then printed or saved. That it left the house is on record."""

import shiboken6
from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from video_feedback.exports import kinds
from video_feedback.exports.report import Asked, Report
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.paper_dialog import PaperDialog, Papers, SeenPage
from video_feedback_ui.parts import paper
from video_feedback_ui.parts.words import label
from video_feedback_ui.reports import making, saying
from video_feedback_ui.reports.making import Printed

_SEEN = 348
_A4 = QSize(2480, 3508)


class _Seen(SeenPage):
    """The very pages that are printed. Until they are made it is an empty sheet."""

    def __init__(self, report: Report) -> None:
        super().__init__(_SEEN, _A4)
        self._report = report
        self.pngs: list[bytes] = []
        self._image = QImage()
        self.setAccessibleName(tr("The visit sheet"))

    @property
    def many(self) -> int:
        return max(1, len(self.pngs))

    @property
    def is_there(self) -> bool:
        return not self._image.isNull()

    def take(self, pngs: list[bytes]) -> None:
        self.pngs = pngs

    def show_page(self, at: int) -> None:
        if self.pngs:
            whole = QImage.fromData(QByteArray(self.pngs[at]))
            wide = round(self.width() * self.devicePixelRatioF())
            self._image = whole.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        super().show_page(at)
        self.setAccessibleName(tr("The visit sheet, page {number} of {many}", number=at + 1, many=self.many))
        self.setAccessibleDescription(saying.aloud(self._report))

    def draw(self, painter: QPainter) -> None:
        if self.is_there:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            high = _A4.width() * self._image.height() / self._image.width()
            painter.drawImage(QRectF(0, 0, _A4.width(), high), self._image)


class SheetDialog(PaperDialog):
    """It is typeset while it is open; until it is there it can be left, but not saved or printed."""

    def __init__(self, bridge: Bridge, session_id: str, parent: QWidget | None = None) -> None:
        """Raises Trouble where there is nothing to print, and NotAgreed."""
        library = bridge.library
        self.report = kinds.get("visit_sheet").gather(library.db, library.media, session_id, Asked())
        self.page = _Seen(self.report)
        self._made: Printed | None = None
        self.left_out = label(_left_out(self.report), "small", wraps=True)
        self.left_out.setVisible(bool(self.left_out.text()))
        papers = Papers(
            title=tr("Visit sheet"),
            place=self.report.about,
            reader="worker",
            door=self.report.door,
            kind=self.report.file.report,
            film_ids=self.report.film_ids,
            file_name=f"{self.report.name}.pdf",
            save_as=tr("Save the visit sheet"),
            no_printer=tr("No printer is set up on this computer. Save the sheet instead."),
        )
        words = label(tr("It shows people, and what you will say. Keep it with you."), "second")
        super().__init__(bridge, papers, self.page, [words, self.left_out], parent)
        self.allow(is_ready=False, why_not=tr("The page is being made"))
        report = self.report
        self._task = bridge.tasks.start(
            tr("The visit sheet"),
            lambda progress: making.printed(report, progress),
            self._take,
            self._failed,
            quiet=True,
        )
        self.finished.connect(lambda _: self._task.cancel())

    def _take(self, made: Printed) -> None:
        if not shiboken6.isValid(self):
            return
        self._made = made
        self.page.take(made.pngs)
        self.show_pages()
        self.allow(is_ready=True)

    def _failed(self, sentence: str) -> None:
        if shiboken6.isValid(self):
            self.tell(sentence)

    def paper(self) -> paper.Page:
        assert self._made is not None
        return making.paper_of(self._bridge, self.report, self._made.pngs)

    def as_pdf(self) -> bytes:
        """As it was typeset: with its words as words, not as pictures."""
        assert self._made is not None
        return self._made.pdf


def _left_out(report: Report) -> str:
    return " ".join(words for section in report.file.sections if section.key == "left_out" for words in section.small)
