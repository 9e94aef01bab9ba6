"""What is copied in the app is marked for clipboard histories, and goes when the library closes."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit

from tests.ui.house import House
from video_feedback_ui.clipboard import MARKS, OwnClipboard

CTRL = Qt.KeyboardModifier.ControlModifier
NAME = "Wolverhampton"


@pytest.fixture
def watched(house: House, qapp: QApplication) -> Iterator[OwnClipboard]:
    QGuiApplication.clipboard().clear()
    made = OwnClipboard(qapp, house.bridge)
    yield made
    made.take_back()
    made.deleteLater()
    qapp.sendPostedEvents(made, 0)


def _lies_there() -> QMimeData:
    return QGuiApplication.clipboard().mimeData()


@pytest.mark.usefixtures("watched")
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QTextEdit])
def test_what_a_field_copies_is_marked(house: House, kind: type[QLineEdit | QPlainTextEdit | QTextEdit]) -> None:
    field = kind(house.window)
    field.show()
    QTest.keyClicks(field, NAME)
    QTest.keyClick(field, Qt.Key.Key_A, CTRL)
    QTest.keyClick(field, Qt.Key.Key_C, CTRL)
    assert _lies_there().text() == NAME
    assert {mark: _lies_there().data(mark).data() for mark in MARKS} == MARKS
    QTest.keyClick(field, Qt.Key.Key_X, CTRL)
    QTest.keyClick(field, Qt.Key.Key_V, CTRL)
    assert (field.text() if isinstance(field, QLineEdit) else field.toPlainText()) == NAME


@pytest.mark.usefixtures("watched")
def test_what_a_label_copies_is_marked(house: House) -> None:
    label = QLabel(NAME, house.window)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
    label.show()
    label.setSelection(0, 5)
    QTest.keyClick(label, Qt.Key.Key_C, CTRL)
    assert _lies_there().text() == NAME[:5]
    assert _lies_there().hasFormat("x-kde-passwordManagerHint")


@pytest.mark.usefixtures("watched")
def test_it_is_taken_back_when_the_library_closes(house: House) -> None:
    QGuiApplication.clipboard().setText(NAME)
    assert _lies_there().hasFormat("x-kde-passwordManagerHint")
    house.bridge.close()
    assert QGuiApplication.clipboard().text() == ""


_ON_X11 = f"""
import sys
from PySide6.QtWidgets import QApplication
from video_feedback.settings import Settings
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.clipboard import OwnClipboard
app = QApplication([])
bridge = Bridge(Settings())
own = OwnClipboard(app, bridge)
app.clipboard().setText("{NAME}")
def turn():
    word = sys.stdin.readline().strip()
    {{"back": own.take_back, "quit": app.quit}}[word]()
    print(word, flush=True)
from PySide6.QtCore import QSocketNotifier
note = QSocketNotifier(0, QSocketNotifier.Type.Read); note.activated.connect(turn)
print("ready", flush=True)
app.exec()
"""


@pytest.mark.skipif(not (shutil.which("Xvfb") and shutil.which("xclip")), reason="Xvfb or xclip is not installed here")
def test_another_program_sees_the_marks_and_then_nothing_and_its_own_copy_is_left_alone() -> None:
    with _Screen() as display:
        kept = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": os.pathsep.join(sys.path)}
        child = subprocess.Popen(
            [sys.executable, "-c", _ON_X11], env=kept, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert child.stdin is not None
        assert child.stdout is not None
        try:
            assert child.stdout.readline() == "ready\n"
            assert "x-kde-passwordManagerHint" in _asked(display, "-t", "TARGETS")
            assert _asked(display) == NAME
            print("back", file=child.stdin, flush=True)
            assert child.stdout.readline() == "back\n"
            assert _asked(display) == ""
            subprocess.run(
                ["xclip", "-selection", "clipboard"], input="theirs", text=True, check=True, env=kept, timeout=20
            )
            print("back", file=child.stdin, flush=True)
            assert child.stdout.readline() == "back\n"
            assert _asked(display) == "theirs"
            print("quit", file=child.stdin, flush=True)
            child.wait(20)
        finally:
            child.kill()
            child.wait()
            child.stdin.close()
            child.stdout.close()


def _asked(display: str, *how: str) -> str:
    """What another program gets from the clipboard."""
    done = subprocess.run(
        ["xclip", "-selection", "clipboard", "-o", *how],
        env=os.environ | {"DISPLAY": display},
        capture_output=True,
        text=True,
        check=False,
        timeout=20,
    )
    return done.stdout


class _Screen:
    """A screen of X11 that nobody sees."""

    def __enter__(self) -> str:
        ours, theirs = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(theirs), "-nolisten", "tcp", "-screen", "0", "640x480x24"],
            pass_fds=[theirs],
            stderr=subprocess.DEVNULL,
        )
        os.close(theirs)
        with os.fdopen(ours) as told:
            return f":{told.readline().strip()}"

    def __exit__(self, *_: object) -> None:
        self._server.terminate()
        self._server.wait()
