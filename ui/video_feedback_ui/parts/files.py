"""Asking for files and folders. The one place for it, because the usual ways write down what was chosen.

The systems' own dialogs keep the last files in the registry or in lists of recent documents, and Qt's keeps the last
folders in a file of its own. Ours is Qt's dialog, made to remember nothing.
"""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QSettings, QStandardPaths, QStorageInfo, Qt, QUrl
from PySide6.QtWidgets import QFileDialog, QHeaderView, QSplitter, QToolButton, QTreeView, QWidget

from video_feedback.exports.safe_names import safe
from video_feedback_ui.parts.icons import wear

_PLACES = (
    QStandardPaths.StandardLocation.HomeLocation,
    QStandardPaths.StandardLocation.DesktopLocation,
    QStandardPaths.StandardLocation.DocumentsLocation,
    QStandardPaths.StandardLocation.DownloadLocation,
    QStandardPaths.StandardLocation.MoviesLocation,
    QStandardPaths.StandardLocation.PicturesLocation,
)
PLUGGED_IN = ("/media/", "/run/media/", "/Volumes/", "/mnt/")
_BUTTONS = {
    "backButton": "arrow-left",
    "forwardButton": "arrow-right",
    "toParentButton": "arrow-up",
    "newFolderButton": "folder-plus",
    "listModeButton": "squares-four",
    "detailModeButton": "list",
}
_SIZE, _SIDE = (860, 540), 180


def remember_nothing() -> None:
    """Let no dialog of this process be the system's, and none of Qt's own write down folders (Linux; elsewhere each
    dialog forgets by itself)."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)


class FileDialog(QFileDialog):
    """Goes when it is closed, and takes with it where it was."""

    def __init__(self, parent: QWidget | None, title: str, folder: Path) -> None:
        remember_nothing()
        super().__init__(parent, title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        # Neither what another program of Qt's, nor what an older version of ours has remembered.
        self.setHistory([])
        self.setSidebarUrls([QUrl("file:"), *(QUrl.fromLocalFile(str(place)) for place in places())])
        self.setViewMode(QFileDialog.ViewMode.Detail)
        self.setDirectory(str(folder))
        self.resize(*_SIZE)
        self._dress()
        self.finished.connect(self._forget)

    def _dress(self) -> None:
        """Qt leaves little of it for names, and has pictures of its own on its buttons."""
        for name, picture in _BUTTONS.items():
            if (button := self.findChild(QToolButton, name)) is not None:
                wear(button, picture)
        beside, table = self.findChild(QSplitter, "splitter"), self.findChild(QTreeView, "treeView")
        if beside is not None and table is not None:
            beside.setSizes([_SIDE, _SIZE[0] - _SIDE])
            table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _forget(self) -> None:
        """What is written down when a dialog goes is where it is then."""
        self.setDirectory(QDir.rootPath())
        self.setHistory([])


def places() -> list[Path]:
    """Where films and papers usually are, and what is plugged in: a card, a phone, a stick."""
    found = [Path(QStandardPaths.writableLocation(place)) for place in _PLACES]
    found += [
        Path(volume.rootPath())
        for volume in QStorageInfo.mountedVolumes()
        if volume.isReady() and volume.rootPath().startswith(PLUGGED_IN)
    ]
    return [place for place in dict.fromkeys(found) if place.is_dir()]


def documents() -> Path:
    """Where papers usually go."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def choose_many(
    parent: QWidget | None, title: str, kinds: Sequence[str], then: Callable[[list[Path]], object]
) -> FileDialog:
    """Ask for files that are there, among the films. `kinds` are as Qt writes them: `Films (*.mp4 *.mov)`."""
    movies = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation))
    made = FileDialog(parent, title, movies)
    made.setFileMode(QFileDialog.FileMode.ExistingFiles)
    made.setNameFilters(list(kinds))
    made.filesSelected.connect(lambda names: then([Path(name) for name in names]))
    made.open()
    return made


def choose_one(parent: QWidget | None, title: str, kind: str, then: Callable[[Path], object]) -> FileDialog:
    """Ask for a file that is there, among the papers."""
    made = FileDialog(parent, title, documents())
    made.setFileMode(QFileDialog.FileMode.ExistingFile)
    made.setNameFilter(kind)
    made.fileSelected.connect(lambda name: then(Path(name)))
    made.open()
    return made


def choose_folder(parent: QWidget | None, title: str, folder: Path, then: Callable[[Path], object]) -> FileDialog:
    """Ask for a folder that is there, or is made in the dialog."""
    made = FileDialog(parent, title, folder)
    made.setFileMode(QFileDialog.FileMode.Directory)
    made.setOption(QFileDialog.Option.ShowDirsOnly)
    made.fileSelected.connect(lambda name: then(Path(name)))
    made.open()
    return made


def choose_where(
    parent: QWidget | None, title: str, name: str, kind: str, then: Callable[[Path], object]
) -> FileDialog:
    """Ask where to write a file: among the papers, under `name` made safe, unless the worker says otherwise.

    A file that is there already is asked about. What is typed without an ending gets that of `name`.
    """
    name = safe(name)
    made = FileDialog(parent, title, documents())
    made.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    made.setFileMode(QFileDialog.FileMode.AnyFile)
    made.setNameFilter(kind)
    made.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    made.selectFile(name)
    made.fileSelected.connect(lambda chosen: then(Path(chosen)))
    made.open()
    return made
