"""The application: made once, dressed, and given its window."""

import sys
from pathlib import Path

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication

from video_feedback import settings
from video_feedback.vault import process
from video_feedback.vault.keys import VaultKey
from video_feedback_ui import crash, language
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.clipboard import OwnClipboard
from video_feedback_ui.main_window import MainWindow
from video_feedback_ui.parts import files
from video_feedback_ui.rubbish import Rubbish
from video_feedback_ui.theme import load_fonts, theme
from video_feedback_ui.vault.guard import Guard

TITLE_BAR = 32
# By then the desktop has answered whether it is light or dark.
_SHUT_AFTER_MS = 1000


def make(
    folder: Path | None = None, player: settings.PlayerChoice | None = None, key: VaultKey | None = None
) -> tuple[QApplication, MainWindow]:
    """The application and its window, before the library of `folder`, or the one that was open last.

    `player` is for this time alone; without it, what was chosen in the settings. With its `key` it is open at once.
    """
    files.remember_nothing()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    Rubbish(app)
    app.setApplicationName("video-feedback")
    app.setApplicationDisplayName("Video Feedback")
    app.setStyle("Fusion")
    load_fonts()
    bridge = Bridge(settings.load(), player)
    if bridge.settings.language:
        language.speak_of_qt(bridge.settings.language)
    OwnClipboard(app, bridge)
    theme.choose(bridge.settings.theme)
    theme.follow_system()
    window = MainWindow(bridge)
    last = folder or (Path(bridge.settings.last_library) if bridge.settings.last_library else None)
    there = last is not None and (folder is not None or last.is_dir())
    if last is None or not there or not (bridge.open_folder(last, key) if key else bridge.ask_to_unlock(last)):
        window.go("start")
    return app, window


def show(window: MainWindow) -> None:
    """Show the window as large as it was made; a screen with no room for that and a title bar is filled."""
    room = window.screen().availableSize() - QSize(0, TITLE_BAR)
    if room.width() < window.width() or room.height() < window.height():
        window.showMaximized()
    else:
        window.show()


def main(folder: Path | None = None, player: settings.PlayerChoice | None = None) -> int:
    """Open the window and stay until it is closed. Returns the exit code."""
    app, window = make(folder, player)
    crash.install()
    window.bridge.opened.connect(process.shut_memory)
    QTimer.singleShot(_SHUT_AFTER_MS, app, process.shut_memory)
    show(window)
    Guard(window)
    return app.exec()
