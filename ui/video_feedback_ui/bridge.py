"""Between the engine and the windows: the open library, the settings, and one way to write that tells its trouble."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from sqlite_utils import Database

from video_feedback import settings
from video_feedback.errors import Trouble
from video_feedback.library.library import Change, Library
from video_feedback.settings import PlayerChoice, Settings
from video_feedback_ui.tasks import Tasks


class Bridge(QObject):
    """One per application. Pages read `db`, write within `change`, and redraw on `changed`.

    `told` carries one sentence for the worker (a trouble, or something done); `asked_to_show` a place to go to.
    """

    changed = Signal(object)  # Change
    opened = Signal()
    closed = Signal()
    told = Signal(str, bool)  # the sentence; whether it is a trouble
    asked_to_show = Signal(str)
    settings_changed = Signal()

    def __init__(self, chosen: Settings, player_once: PlayerChoice | None = None) -> None:
        """`player_once` goes before the settings, and is never kept."""
        super().__init__()
        self.settings = chosen
        self._player_once = player_once
        self.tasks = Tasks(self)
        self._library: Library | None = None

    @property
    def player(self) -> PlayerChoice:
        """The player to play with."""
        return self._player_once or self.settings.player

    @property
    def is_open(self) -> bool:
        return self._library is not None

    @property
    def library(self) -> Library:
        """The open library. Only pages that are shown with one ask for it."""
        if self._library is None:
            raise RuntimeError("no library is open")
        return self._library

    @property
    def db(self) -> Database:
        return self.library.db

    def open(self, library: Library) -> None:
        """Take over an opened library; the one before is closed."""
        self.close()
        self._library = library
        library.changed.connect(self._pass_on)
        self.opened.emit()

    def open_folder(self, folder: Path) -> bool:
        """Open the library in a folder. False, and told why, if it cannot be."""
        with self.telling() as went_well:
            self.open(Library.open(folder))
        return bool(went_well)

    def close(self) -> None:
        """Stop what is running, and let go of the library."""
        self.tasks.stop_all()
        if self._library is not None:
            self.closed.emit()
            self._library.close()
            self._library = None

    def keep(self, **chosen: Any) -> None:
        """Change settings, tell the windows, and keep them."""
        self.settings = replace(self.settings, **chosen)
        self.settings_changed.emit()
        with self.telling():
            settings.save(self.settings)

    def _pass_on(self, change: Change) -> None:
        self.changed.emit(change)

    @contextmanager
    def change(self, name: str, *, place: str = "", joins: bool = False) -> Iterator[Database]:
        """One undoable step. Trouble flies on: wrap in `telling` where it is to be told to the worker."""
        with self.library.change(name, place=place, joins=joins) as db:
            yield db

    @contextmanager
    def telling(self) -> Iterator[list[bool]]:
        """Tell trouble within the block in one sentence. Gives a list that holds True once the block went well."""
        went_well: list[bool] = []
        try:
            yield went_well
            went_well.append(True)
        except Trouble as trouble:
            self.told.emit(str(trouble), True)

    def undo(self) -> None:
        """Take the last step back, showing the place where it was done first."""
        step = self.library.undoable()
        if step is not None:
            if step.place:
                self.asked_to_show.emit(step.place)
            with self.telling():
                self.library.undo()
                self.told.emit(f"Taken back: {step.name}", False)

    def redo(self) -> None:
        """Do again what was taken back."""
        step = self.library.redoable()
        if step is not None:
            if step.place:
                self.asked_to_show.emit(step.place)
            with self.telling():
                self.library.redo()
                self.told.emit(f"Done again: {step.name}", False)
