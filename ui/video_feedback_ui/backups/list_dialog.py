"""All backups of the open library: try one, or make a library of it in a new folder."""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QWidget

from video_feedback.counts import counted
from video_feedback.jobs import Progress
from video_feedback.library import backups, proving, restoring
from video_feedback.library.backups import Backup
from video_feedback.library.instants import day_text
from video_feedback.library.manifest import Manifest
from video_feedback.library.restoring import Restored
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts import files
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.words import button, card, column, label, row

_WIDE, _HIGH = 680, 480


class ListDialog(QDialog):
    """The newest first. Esc closes it; what was begun goes on, and is told of in the window."""

    def __init__(self, bridge: Bridge, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Backups"))
        self.resize(_WIDE, _HIGH)
        self._bridge = bridge
        library = bridge.library
        folder = library.folder
        assert folder is not None
        self._folder, self._key, self._media, self._worker = folder, library.key, library.media, library.worker
        with bridge.telling():
            vault = backups.vault_of(folder)
            places = backups.places(folder, library.db)
            self.found = [(one, at > 0) for at, place in enumerate(places) for one in backups.of_vault(place, vault)]
        rows = [self._row(one, is_second=is_second) for one, is_second in self.found]
        words = tr(
            "A backup is never put over a library: it becomes one of its own, in a new folder, as it was on its day."
        )
        nothing = label(
            tr("There are no backups yet. One is made each day, or now, in Settings."), "second", wraps=True
        )
        area = scrolled(column(*(rows or [nothing]), None, gap=8, margins=(0, 0, 8, 0)))
        close = button(tr("Close"), self.close)
        close.setProperty("stature", "large")
        self.setLayout(
            column(
                label(tr("Backups"), "title"), label(words, "second", wraps=True), 8, area, row(None, close),
                gap=8, margins=(32, 24, 24, 24),
            )
        )  # fmt: skip

    def _row(self, backup: Backup, *, is_second: bool) -> QFrame:
        made = card()
        day, at = day_text(backup.day), datetime.fromisoformat(backup.made_at).astimezone()
        where = tr("in the second place") if is_second else tr("on this laptop")
        films = counted(backup.films, "film") if backup.films else ""
        if films:
            films = (
                tr(", with {films}", films=films) if backup.holds_films else tr(", without its {films}", films=films)
            )
        trying = button(tr("Try it"), partial(self._try, backup), icon="shield-check", kind="flat")
        trying.setAccessibleName(tr("Try backup {number} of {day}", number=backup.number, day=day))
        trying.setToolTip(tr("Opens it and looks at all that is in it"))
        restore = button(tr("Restore …"), partial(self._ask_where, backup))
        restore.setAccessibleName(tr("Restore backup {number} of {day}", number=backup.number, day=day))
        restore.setToolTip(tr("Makes a library of it, in a new folder"))
        said = column(
            label(f"{day}, {at:%H:%M}", "strong"),
            label(tr("Number {number}, {where}{films}", number=backup.number, where=where, films=films), "small"),
            gap=2,
        )
        made.setLayout(row(said, None, trying, restore, margins=(16, 10, 12, 10)))
        return made

    def _try(self, backup: Backup) -> None:
        key, films = self._key, None if backup.holds_films else self._media
        self._bridge.tasks.start(
            tr("Trying a backup"),
            lambda progress: proving.prove(backup.folder, key, progress, films=films, whole=True),
            self._tried,
            lambda sentence: self._bridge.told.emit(sentence, True),
        )

    def _tried(self, listed: Manifest) -> None:
        day = day_text(backups.described(Path(), listed).day)
        self._bridge.told.emit(
            tr("The backup of {day} is whole: every row and every film in it can be opened.", day=day), False
        )

    def _ask_where(self, backup: Backup) -> None:
        files.choose_folder(
            self, tr("A new or empty folder for it"), self._folder.parent, partial(self.restore, backup)
        )

    def restore(self, backup: Backup, folder: Path) -> None:
        """Make a library of it there; where there is something in the folder already, in a new one inside."""
        folder = restoring.free_folder(folder, backup)
        key, media, worker = self._key, self._media, self._worker

        def job(progress: Progress) -> Restored:
            return restoring.restore(backup.folder, folder, key, progress, media=media, worker=worker)

        self._bridge.tasks.start(
            tr("Restoring a backup"), job, partial(_tell, self._bridge), lambda said: self._bridge.told.emit(said, True)
        )
        self.close()


def _tell(bridge: Bridge, restored: Restored) -> None:
    bridge.told.emit(restoring.sentence(restored), bool(restored.missing))
