"""Pages of paper in a dialog: seen first, then saved or printed. That they left the house is on record."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from video_feedback.consent.doors import Door
from video_feedback.exports import writing
from video_feedback.exports.leaving import Leaving
from video_feedback.words import tr
from video_feedback_schemas.records import Reader
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.dialogs.dialog import Dialog
from video_feedback_ui.parts import files, paper
from video_feedback_ui.parts.words import button, column, label, row, tool
from video_feedback_ui.theme import theme, tokens


@dataclass(frozen=True, slots=True, kw_only=True)
class Papers:
    """What leaves, through which door, for whom. `place` is where that is done, `file_name` what is offered for it;
    `save_as` heads the choice of a file, `no_printer` is said where none is set up; `kind` and `title` stand on the
    list of what has left."""

    title: str
    place: str
    reader: Reader
    door: Door
    file_name: str
    save_as: str
    no_printer: str
    kind: str = "paper"
    film_ids: tuple[str, ...] = ()


class SeenPage(QWidget):
    """One page as it will be, small; drawn on paper so large."""

    def __init__(self, wide: int, paper_size: QSize) -> None:
        super().__init__()
        self._paper_wide = paper_size.width()
        self.setFixedSize(wide, round(wide * paper_size.height() / paper_size.width()))
        self.at = 0
        theme.changed.connect(self.update)

    @property
    def many(self) -> int:
        """How many pages there are."""
        raise NotImplementedError

    def show_page(self, at: int) -> None:
        """Another page, from 0: with its name for screen readers."""
        self.at = at
        self.update()

    def draw(self, painter: QPainter) -> None:
        """The page that is shown, in the measures of its paper."""
        raise NotImplementedError

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        # Paper is white also by night.
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.setPen(QPen(QColor(tokens().line_strong), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if self.many:
            painter.scale(self.width() / self._paper_wide, self.width() / self._paper_wide)
            self.draw(painter)


class PaperDialog(Dialog):
    """`paper()` makes what leaves. It may raise Trouble, and NotAgreed."""

    def __init__(
        self, bridge: Bridge, papers: Papers, page: SeenPage, words: Sequence[QWidget], parent: QWidget | None
    ) -> None:
        """`words` stand over the page, the last of several below it."""
        self._bridge, self._papers = bridge, papers
        self._leaving = Leaving(noting=bridge.library.noting, what=papers.place, kind=papers.kind, title=papers.title)
        self._page = page
        self._which = label("", "small")
        self._back = tool(tr("The page before"), "caret-left", lambda: self._turn(-1))
        self._on = tool(tr("The next page"), "caret-right", lambda: self._turn(1))
        self.printer = button(tr("Print"), self.print_, icon="printer")
        self.printer.setAutoDefault(False)
        first, *more = words
        turning = row(self._back, self._which, self._on, None, self.printer, gap=6)
        body = column(first, row(None, page, None), *more, turning, gap=6)
        wide = max(460, page.width() + 132)
        super().__init__(papers.title, tr("Save as PDF"), body, parent, width=wide)
        self.leave.setText(tr("Close"))
        self.leave.setAccessibleName(tr("Close"))
        self.show_pages()

    def paper(self) -> paper.Page:
        raise NotImplementedError

    def as_pdf(self) -> bytes:
        """The pages as a file."""
        return self.paper().as_pdf()

    def show_pages(self) -> None:
        """There are pages to see now: the first of them, and the way to the others."""
        many = self._page.many
        for made in (self._back, self._on, self._which):
            made.setVisible(many > 1)
        self._page.setVisible(many > 0)
        if many:
            self._turn(0)

    def allow(self, *, is_ready: bool, why_not: str = "") -> None:
        """Whether the pages may be saved and printed by now."""
        for made in (self.do, self.printer):
            made.setEnabled(is_ready)
            made.setToolTip("" if is_ready else why_not)
        if is_ready:
            self.do.setFocus()

    def _turn(self, by: int) -> None:
        self._page.show_page((self._page.at + by) % self._page.many)
        self._which.setText(tr("{number} of {many}", number=self._page.at + 1, many=self._page.many))

    def accept(self) -> None:
        files.choose_where(self, self._papers.save_as, self._papers.file_name, "PDF (*.pdf)", self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the pages into a file."""
        papers = self._papers
        with self.telling() as went_well:
            data = self.as_pdf()
            passing = self._leaving.noted("pdf", papers.reader, data, papers.door, papers.film_ids, path)
            writing.write_whole(path, data, passing)
        if went_well:
            self._bridge.told.emit(tr("Saved {name}", name=path.name), False)
            super().accept()

    def print_(self) -> None:
        """Print the pages, where there is a printer."""
        papers = self._papers
        if not paper.can_print():
            self.tell(papers.no_printer)
            return
        with self.telling():
            made = self.paper()
            if made.print_(self):
                data = self.as_pdf()
                with self._leaving.noted("print", papers.reader, data, papers.door, papers.film_ids):
                    super().accept()
