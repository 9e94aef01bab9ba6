"""The crash window tells where the program broke, and nothing that was typed."""

import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Thread

import pytest
import sqlcipher3
from PySide6.QtCore import Qt, QTimer, qInstallMessageHandler, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton

from tests.keys import KEY
from video_feedback.errors import FilmMissing
from video_feedback.library import connection, families
from video_feedback.library.folder import DATABASE
from video_feedback.library.library import Library
from video_feedback_ui import crash
from video_feedback_ui.main_window import MainWindow

NAME = "Wolverhampton"


@pytest.fixture
def installed() -> Iterator[None]:
    """The crash window instead of pytest's own way, for as long as a test takes."""
    before = sys.excepthook
    qt_before = qInstallMessageHandler(None)
    crash.install()
    yield
    sys.excepthook = before
    qInstallMessageHandler(qt_before)


def _broken(error: Exception) -> Exception:
    called = NAME  # a value that a trace with values would show
    try:
        raise error from KeyError(called)
    except Exception as caught:
        return caught


def test_it_shows_and_copies_where_it_broke_and_no_name(bare_window: MainWindow) -> None:
    window = crash.CrashWindow(_broken(ValueError(NAME)), bare_window)
    window.show()
    shown = window.findChild(QPlainTextEdit)
    assert shown is not None
    assert "ValueError" in shown.toPlainText()
    assert "test_crash.py" in shown.toPlainText()
    copy = next(each for each in window.findChildren(QPushButton) if "Copy" in each.accessibleName())
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    words = [each.text() for each in window.findChildren(QLabel)] + [shown.toPlainText()]
    assert NAME not in " ".join([*words, QGuiApplication.clipboard().text(), window.windowTitle()])
    assert QGuiApplication.clipboard().text() == shown.toPlainText()
    window.reject()


def test_a_damaged_page_that_is_met_while_reading_is_called_by_its_name(
    bare_window: MainWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "library"
    with Library.create(folder, KEY) as library:
        (root,) = library.db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'families'").fetchone()
    path = folder / DATABASE
    data = bytearray(path.read_bytes())
    data[(root - 1) * 4096 + 100] ^= 1
    path.write_bytes(data)
    with closing(connection.connect(path, KEY.derived("db"))) as db, pytest.raises(sqlcipher3.DatabaseError) as met:
        families.every(db)
    window = crash.CrashWindow(met.value, bare_window)
    assert any("open a backup" in each.text() for each in window.findChildren(QLabel))
    window.reject()


def test_trouble_brings_its_sentence_to_the_screen_and_not_into_the_report(bare_window: MainWindow) -> None:
    window = crash.CrashWindow(_broken(FilmMissing(f"The video {NAME}.mp4 is not there.")), bare_window)
    assert any(NAME in each.text() for each in window.findChildren(QLabel))
    assert NAME not in window.report
    window.reject()


@pytest.mark.usefixtures("installed")
def test_a_mistake_opens_it_once_and_the_terminal_learns_no_name(
    bare_window: MainWindow, capsys: pytest.CaptureFixture[str]
) -> None:
    seen: list[str] = []

    def look() -> None:
        window = QApplication.activeModalWidget()
        assert isinstance(window, crash.CrashWindow)
        error = _broken(ValueError(NAME))
        sys.excepthook(type(error), error, error.__traceback__)  # another one meanwhile
        seen.extend(type(each).__name__ for each in QApplication.topLevelWidgets() if each.isVisible())
        window.reject()

    QTimer.singleShot(0, bare_window, look)
    error = _broken(ValueError(NAME))
    sys.excepthook(type(error), error, error.__traceback__)
    assert seen.count("CrashWindow") == 1
    told = capsys.readouterr().err
    assert told.count("ValueError") == 2
    assert NAME not in told


@pytest.mark.usefixtures("installed")
def test_a_mistake_on_another_thread_opens_no_window_there(
    bare_window: MainWindow, capsys: pytest.CaptureFixture[str]
) -> None:
    error = _broken(ValueError(NAME))
    thread = Thread(target=lambda: sys.excepthook(type(error), error, error.__traceback__))
    thread.start()
    thread.join()
    assert bare_window.isVisible()
    assert "ValueError" in capsys.readouterr().err


@pytest.mark.usefixtures("installed")
def test_what_qt_complains_of_is_told_without_its_words(capsys: pytest.CaptureFixture[str]) -> None:
    qWarning(f"QFile::open: /films/{NAME}.mp4 is a folder")
    assert capsys.readouterr().err == "Qt, default: QFile::open\n"
