"""A library with keys of its own in a window, a family with a film, and backups of it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.rest import rest
from tests.ui.house import House
from tests.ui.visit import Visit
from video_feedback.library import founding, people
from video_feedback.vault.cost import QUICK
from video_feedback_ui.erasing.dialog import EraseDialog
from video_feedback_ui.main_window import MainWindow

PASSPHRASE = "plum otter candle seven river"


@dataclass
class Eraser:
    """Short ways to ask and to answer."""

    visit: Visit

    def __post_init__(self) -> None:
        self.house, self.window, self.bridge = self.visit.house, self.visit.window, self.visit.bridge

    @property
    def folder(self) -> Path:
        assert self.house.library.folder is not None
        return self.house.library.folder

    @property
    def dialogs(self) -> list[EraseDialog]:
        return [each for each in self.window.findChildren(EraseDialog) if each.isVisible()]

    @property
    def dialog(self) -> EraseDialog:
        (dialog,) = self.dialogs
        return dialog

    def press(self) -> None:
        QTest.mouseClick(self.dialog.do, Qt.MouseButton.LeftButton)

    def press_twice(self) -> None:
        """Not a double click."""
        self.press()
        rest(QApplication.doubleClickInterval() / 1000 + 0.05)
        self.press()


@pytest.fixture
def eraser(bare_window: MainWindow, tmp_path: Path, short_film: Path) -> Iterator[Eraser]:
    library, _ = founding.found(tmp_path / "library", PASSPHRASE, "Ana", cost=QUICK, any_passphrase=True)
    bare_window.bridge.open(library)
    visit = Visit(House(bare_window), short_film)
    baby, _ = people.of_family(visit.db, visit.family.id)
    with library.change("Call the baby") as db:
        people.edit(db, replace(baby, called="Rotkehlchen"))
    yield Eraser(visit)
    bare_window.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
