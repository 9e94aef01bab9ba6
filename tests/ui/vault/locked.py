"""A window before a locked library, and short ways to open it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from video_feedback.vault import key_file
from video_feedback.vault.cost import QUICK
from video_feedback.vault.key_file import Opened, Worker
from video_feedback_ui.main_window import MainWindow
from video_feedback_ui.pages.unlock_page import UnlockPage

MINE, THEIRS = "six calm otters sing low", "violet kettle marble song"


@dataclass(frozen=True, slots=True)
class Locked:
    window: MainWindow
    folder: Path
    code: str
    wait: Callable[[Callable[[], bool]], None]

    @property
    def page(self) -> UnlockPage:
        page = self.window.page("unlock")
        assert isinstance(page, UnlockPage)
        return page

    @property
    def opened(self) -> Opened:
        """As Maria."""
        return key_file.unlock(self.folder, MINE, key_file.workers(self.folder)[0].id)

    def add(self, name: str, *, is_manager: bool = False) -> Worker:
        """One more worker, with the other passphrase; the page is as if it were come to anew."""
        made = key_file.add_worker(self.folder, self.opened, THEIRS, name, is_manager=is_manager, cost=QUICK)
        self.window.go("unlock")
        return made

    def type(self, passphrase: str) -> None:
        """Type it, and press Enter."""
        edit = self.page.words.passphrase.edit
        edit.setFocus()
        QTest.keyClicks(edit, passphrase)
        QTest.keyClick(edit, Qt.Key.Key_Return)

    def try_it(self, passphrase: str) -> None:
        """As `type`; it waits for what comes of it."""
        self.wait(self.page.words.unlock_button.isEnabled)
        self.type(passphrase)
        self.wait(lambda: not self.page.entering.is_busy)

    def unlock(self, passphrase: str = MINE) -> None:
        self.try_it(passphrase)
        assert self.window.bridge.is_open, self.page.words.said.words
