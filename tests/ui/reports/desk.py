"""The page of reports with a visit to tell of, and short ways to work on it as a person does."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from tests.ui import choosing
from tests.ui.visit import Visit
from video_feedback_ui.pages.reports_page import ReportsPage
from video_feedback_ui.parts.chips import Chips
from video_feedback_ui.reports.maker import Maker

Asked = TypeVar("Asked", bound=QDialog)
Wait = Callable[[Callable[[], bool]], None]


class Desk:
    """`visit` has a session with a pick, and another that is for the worker alone."""

    def __init__(self, visit: Visit, wait: Wait) -> None:
        self.visit, self._wait = visit, wait
        visit.pick(
            visit.tag("fro.turns", 200, 1000, note="NOTE for me"), voice="I talk", say="SAY this", ask="ASK this"
        )
        visit.pick(visit.tag("gen.missed", 1200))
        visit.window.go("reports")
        page = visit.window.page("reports")
        assert isinstance(page, ReportsPage)
        self.page = page
        self.settle()

    @property
    def maker(self) -> Maker:
        return self.page.maker

    def settle(self) -> None:
        """Wait until what is chosen is what is seen."""
        self._wait(lambda: not self.maker.preview.is_behind)

    def kind(self, name: str) -> None:
        press(self.maker.kinds.row(name))
        self.settle()

    def chip(self, chips: Chips | None, value: str) -> None:
        assert chips is not None
        press(chips.button(value))
        self.settle()

    def reader(self, name: str) -> None:
        self.chip(self.maker.choices.readers, name)

    def format(self, name: str) -> None:
        self.chip(self.maker.choices.formats, name)

    @property
    def words(self) -> str:
        """What a screen reader says of the pages."""
        assert self.maker.preview.shown == "pages", self.maker.preview.why_not
        return self.maker.preview.pages.accessibleDescription()

    def save(self, path: Path) -> str:
        """By the key, and a name that is typed. Gives the name that was offered."""
        self.visit.window.activateWindow()  # a dialog may have been open
        QTest.qWaitForWindowActive(self.visit.window)
        self.maker.kinds.row(self.maker.chosen.kind).setFocus()
        QTest.keyClick(self.maker, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        offered = choosing.answer(self.maker, path)
        self._wait(lambda: self.maker.saved.isVisible())
        self.settle()
        return offered

    def dialog(self, kind: type[Asked]) -> Asked:
        (found,) = [each for each in self.visit.window.findChildren(kind) if each.isVisible()]
        return found


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def text_of(path: Path) -> str:
    document = QPdfDocument()
    assert document.load(str(path)) == QPdfDocument.Error.None_
    return " ".join(" ".join(document.getAllText(page).text() for page in range(document.pageCount())).split())
