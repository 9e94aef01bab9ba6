"""Answers the app's own dialog for files, as a person does: by a name that is typed, and the button."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget

from tests.rest import rest
from video_feedback_ui.parts.files import FileDialog


def answer(asked_by: QWidget, path: Path) -> str:
    """Type a path and take it. Gives what stood there before."""
    dialog = asked_by.findChild(FileDialog)
    assert dialog is not None
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    buttons = dialog.findChild(QDialogButtonBox)
    assert name is not None
    assert buttons is not None
    suggested = name.text()
    name.setText(str(path))
    rest(0.05)
    take = next(
        each for each in buttons.buttons() if buttons.buttonRole(each) is QDialogButtonBox.ButtonRole.AcceptRole
    )
    QTest.mouseClick(take, Qt.MouseButton.LeftButton)
    return suggested
