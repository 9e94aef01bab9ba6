"""A day's work in the real window, for those who watch what it leaves behind: `python -m tests.faults.day FOLDER FILM`.

FOLDER gets the library. It takes half a minute and says "done" if everything came about.
"""

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from tests.agreed import agree
from tests.faults import needles
from tests.rest import rest
from tests.ui import choosing
from video_feedback.feedback import picking
from video_feedback.library import bookmarks, families, founding, household, moments, recordings, sessions, watchings
from video_feedback.media import vlc_player
from video_feedback.vault import key_file
from video_feedback.vault.cost import Cost
from video_feedback_schemas.ids import BookmarkId, PersonId, RemarkId, new_id
from video_feedback_schemas.records import Bookmark, Person, Recording, Remark
from video_feedback_schemas.times import Ms
from video_feedback_ui import copying, importing
from video_feedback_ui.app import make
from video_feedback_ui.main_window import MainWindow
from video_feedback_ui.prepare.page import PreparePage

_PATIENCE_S = 60
_CTRL = Qt.KeyboardModifier.ControlModifier
_QUICK = Cost(64, 1)


def wait(until: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + _PATIENCE_S
    while not until():
        if time.monotonic() > end:
            raise TimeoutError(what)
        rest(0.03)


class Day:
    def __init__(self, window: MainWindow, folder: Path, film: Path) -> None:
        self.window, self.bridge, self.folder, self.film = window, window.bridge, folder, film
        self.recording_id = ""

    def found(self) -> None:
        """A library with its passphrase, and a family."""
        library, code = founding.found(self.folder, needles.PASSPHRASE, needles.WORKER, cost=_QUICK)
        key_file.confirm_code(self.folder, code)
        self.bridge.open(library)
        self.family = families.new(needles.FAMILY)
        baby = Person(id=PersonId(new_id()), family_id=self.family.id, role="baby", called=needles.BABY)
        with self.bridge.change("Add a family", place=f"family:{self.family.id}") as db:
            household.keep(db, self.family, [replace(baby, born_on="2026-02-05")])
        self.window.go(f"family:{self.family.id}")

    def bring(self) -> None:
        """The film comes in by the dialog; its pictures and its sound are drawn."""
        importing.of(self.bridge).choose(self.family.id)
        choosing.answer(self.window, self.film)
        wait(lambda: len(recordings.every(self.bridge.db)) == 1, "the film did not come in")
        self.recording_id = recordings.every(self.bridge.db)[0].id
        agree(self.bridge.library, self.family.id, self.recording_id)
        wait(lambda: not self.bridge.tasks.running, "the film is still being looked at")
        rest(0.5)

    def tag(self) -> None:
        """It plays; keys are pressed, a note is typed, a place is kept, a moment is picked."""
        page = self._on_the_bench()
        QTest.keyClick(page, Qt.Key.Key_Space)
        wait(lambda: page.shown_ms > 600, "it does not play")
        QTest.keyClick(page, Qt.Key.Key_2)
        rest(0.3)
        QTest.keyClick(page, Qt.Key.Key_Space)
        wait(lambda: bool(moments.of_recording(self.bridge.db, self.recording_id)), "nothing was tagged")
        QTest.keyClick(page, Qt.Key.Key_Return)
        note = page.inspector.note
        wait(note.hasFocus, "the note cannot be typed")
        QTest.keyClicks(note, needles.NOTE)
        QTest.keyClick(note, Qt.Key.Key_A, _CTRL)
        QTest.keyClick(note, Qt.Key.Key_C, _CTRL)
        assert QGuiApplication.clipboard().text() == needles.NOTE
        QTest.keyClick(note, Qt.Key.Key_Return)
        wait(lambda: moments.of_recording(self.bridge.db, self.recording_id)[0].note == needles.NOTE, "no note")
        QTest.keyClick(page, Qt.Key.Key_P)
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_L, Qt.Key.Key_K):
            QTest.keyClick(page, key)
            rest(0.1)
        place = Bookmark(id=BookmarkId(new_id()), recording_id=self._recording().id, at_ms=Ms(400), words=needles.PLACE)
        watched = watchings.of_recording(self.bridge.db, self.recording_id)
        with self.bridge.change("Write down") as db:
            bookmarks.add(db, place)
            watchings.keep(db, replace(watched, note=needles.FELT))

    def prepare(self) -> None:
        """The script is written, and shown to the parent."""
        session = picking.coming(self.bridge.db, self.family.id)
        assert session is not None
        self.window.go(f"session:{session.id}")
        rest(0.3)
        page = self.window.page("sessions")
        theme = next(each for each in page.findChildren(QLineEdit) if "Theme" in each.accessibleName())
        QTest.keyClicks(theme, needles.THEME)
        say = next(each for each in page.findChildren(QPlainTextEdit) if "What I will say" in each.accessibleName())
        QTest.keyClicks(say, needles.NOTE)
        rest(0.8)
        QTest.keyClick(page, Qt.Key.Key_F5)
        presenting = page.presenting  # type: ignore[attr-defined]
        wait(lambda: presenting.is_on, "nothing is shown to the parent")
        wait(lambda: not presenting.replay.deck.surface.empty, "the parent sees nothing")
        QTest.keyClick(presenting.window, Qt.Key.Key_Space)
        rest(0.6)
        presenting.end()
        remark = Remark(
            id=RemarkId(new_id()), session_id=session.id, pick_id=None, speaker="parent", words=needles.SAID,
            said_at="2026-05-21T10:10:00Z",
        )  # fmt: skip
        with self.bridge.change("Write down") as db:
            sessions.add_remark(db, remark)

    def search(self) -> None:
        self.window.go("families")
        self._activate(self.window.page("families"))
        QTest.keyClick(self.window, Qt.Key.Key_G, _CTRL)
        rest(0.2)
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        QTest.keyClicks(field, needles.SAID)
        rest(0.5)
        for _ in range(2):
            QTest.keyClick(QApplication.focusWidget() or self.window, Qt.Key.Key_Escape)

    def look_everywhere(self) -> None:
        """Every page, and a working copy that is made and played."""
        for place in ("families", "sessions", "reports", "schemes", "settings", "help"):
            self.window.go(place)
            rest(0.3)
        copying.of(self.bridge).make(self.recording_id)
        wait(lambda: not self.bridge.tasks.running, "the working copy is still being made")
        page = self._on_the_bench()
        QTest.keyClick(page, Qt.Key.Key_Space)
        rest(0.6)
        QTest.keyClick(page, Qt.Key.Key_Space)

    def play_by_the_other(self) -> None:
        """The same with Qt's player, where VLC played so far."""
        if vlc_player.available() is None:
            self.window.go("families")
            self.bridge.keep(player="qt")
            page = self._on_the_bench()
            QTest.keyClick(page, Qt.Key.Key_Space)
            rest(0.8)
            QTest.keyClick(page, Qt.Key.Key_Space)

    def lock_and_come_back(self) -> None:
        self.bridge.lock()
        assert not self.bridge.is_open
        assert QGuiApplication.clipboard().text() == ""
        rest(0.3)
        (worker,) = key_file.workers(self.folder)
        opened = key_file.unlock(self.folder, needles.PASSPHRASE, worker.id)
        assert self.bridge.open_folder(self.folder, opened.key, worker.id)
        assert families.every(self.bridge.db)[0].reference == needles.FAMILY

    def _on_the_bench(self) -> PreparePage:
        self.window.go(f"recording:{self.recording_id}")
        page = self.window.page("prepare")
        assert isinstance(page, PreparePage)
        wait(lambda: not page.surface.empty, "the film is not shown")
        self._activate(page)
        return page

    def _activate(self, page: QWidget) -> None:
        self.window.activateWindow()
        page.setFocus()
        rest(0.1)

    def _recording(self) -> Recording:
        return recordings.get(self.bridge.db, self.recording_id)


def main(folder: Path, film: Path) -> None:
    app, window = make()
    window.resize(1366, 768)
    window.show()
    day = Day(window, folder, film)
    for part in (
        day.found, day.bring, day.tag, day.prepare, day.search, day.look_everywhere, day.play_by_the_other,
        day.lock_and_come_back,
    ):  # fmt: skip
        sys.stdout.write(f"{part.__name__}\n")
        sys.stdout.flush()
        part()
    window.close()
    app.processEvents()
    sys.stdout.write("done\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
