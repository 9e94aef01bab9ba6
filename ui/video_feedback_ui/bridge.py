"""Between the engine and the windows: the open library, the settings, and one way to write that tells its trouble."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal
from sqlite_utils import Database

from video_feedback import settings
from video_feedback.consent.doors import NotAgreed
from video_feedback.errors import Trouble
from video_feedback.library import places
from video_feedback.library.folder import must_be_in
from video_feedback.library.journal import Step, room_of
from video_feedback.library.library import Change, Library
from video_feedback.settings import PlayerChoice, Settings
from video_feedback.vault.keys import VaultKey
from video_feedback.words import tr
from video_feedback_ui.actions import key_text
from video_feedback_ui.tasks import Tasks


class Screen(Protocol):
    """What the worker has before them."""

    @property
    def place(self) -> str:
        """`recording:ID`, `session:ID`, `family:ID`, or the name of a page."""

    @property
    def may_leave(self) -> bool:
        """Whether another place may be shown: not while a parent is watching."""


class Bridge(QObject):
    """One per application. Pages read `db`, write within `change`, and redraw on `changed`.

    `told` carries one sentence for the worker (a trouble, or something done); `asked_to_show` a place to go to.
    """

    changed = Signal(object)  # Change
    opened = Signal()
    closed = Signal()
    locking = Signal()  # the last moment to write what was typed; then everything is let go of
    locked = Signal()
    told = Signal(str, bool)  # the sentence; whether it is a trouble
    asked_to_search = Signal(str)  # words that are looked for in the whole library
    asked_to_show = Signal(str)
    told_where = Signal(str)  # the place where what was told last can be mended
    settings_changed = Signal()

    def __init__(self, chosen: Settings, player_once: PlayerChoice | None = None) -> None:
        """`player_once` goes before the settings, and is never kept."""
        super().__init__()
        self.settings = chosen
        self._player_once = player_once
        self.tasks = Tasks(self)
        self._library: Library | None = None
        self.locked_folder: Path | None = None  # the library that waits to be unlocked
        self.screen: Screen | None = None  # the window says what it shows
        self._asked: tuple[int, str] | None = None  # a step at another place, and where it was asked for

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

    def open_folder(self, folder: Path, key: VaultKey, worker: str = "", wrong_tries: Sequence[str] = ()) -> bool:
        """Open the library in a folder. False, and told why, if it cannot be. For the rest see `Library.open`."""
        with self.telling() as went_well:
            self.open(Library.open(folder, key, worker, wrong_tries))
        return bool(went_well)

    def lock(self) -> None:
        """Close the library until it is unlocked. What was being typed is written, and what runs is stopped."""
        if self._library is None or self._library.folder is None:
            return
        self.locked_folder = self._library.folder
        self.locking.emit()
        self._let_go()
        self.locked.emit()

    def ask_to_unlock(self, folder: Path) -> bool:
        """Let the worker unlock the library of a folder. False, and told why, if there is none."""
        try:
            must_be_in(folder)
        except Trouble as trouble:
            self.told.emit(str(trouble), True)
            return False
        self.close()
        self.locked_folder = folder
        self.asked_to_show.emit("unlock")
        return True

    def close(self) -> None:
        """Stop what is running, and let go of the library."""
        self.locked_folder = None
        self._let_go()

    def _let_go(self) -> None:
        self._asked = None
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

    @property
    def place(self) -> str:
        """What is on screen, as a place; empty where there is no window."""
        return self.screen.place if self.screen is not None else ""

    def _pass_on(self, change: Change) -> None:
        self._asked = None
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
            if isinstance(trouble, NotAgreed):
                self.told_where.emit(trouble.place)

    def undo(self) -> None:
        """Take the last step back. What was done at another place is only shown; asked for once more, it is done."""
        self._turn(self.library.undoable, self.library.undo)

    def redo(self) -> None:
        """Do again what was taken back, in the same manner."""
        self._turn(self.library.redoable, self.library.redo)

    def go_to(self, number: int) -> str:
        """Take back, or do again, until the step of this number is the last one done.

        Where that touches other places than the one on screen nothing is done: gives a sentence that says so. Asked for
        the same once more, it is done.
        """
        passed, here = self.library.passed(number), room_of(self.place)
        elsewhere = [step for step in passed if step.room and step.room != here]
        if elsewhere and self._asked != (number, here):
            self._asked = (number, here)
            return self._says_elsewhere(passed, elsewhere)
        if passed:
            with self.telling():
                self.library.go_to(number)
                count = passed[0].name if len(passed) == 1 else tr("{count} steps", count=len(passed))
                self.told.emit(_turned(count, undone=passed[0].undone), False)
        return ""

    def _turn(self, find: Callable[[], Step | None], turn: Callable[[], Step | None]) -> None:
        step = find()
        if step is None:
            return
        was_here, asked = self.place, self._asked
        is_here = step.room in ("", was_here)
        if not is_here and self.screen is not None and not self.screen.may_leave:
            self.told.emit(
                tr("The last step was done in {where}, not here.", where=places.called(self.db, step.place)), False
            )
            return
        if step.place:
            self.asked_to_show.emit(step.place)
        found = find()  # words that were being typed are written as their place is left, and are the last step now
        if found is not None and found.number != step.number and found.room != self.place:
            self._turn(find, turn)
        elif found is not None and (is_here or asked == (found.number, was_here) or self.place == was_here):
            with self.telling():
                turn()
                self.told.emit(_turned(found.name, undone=found.undone), False)
        elif found is not None:
            self._asked = (found.number, self.place)
            said = (
                tr("{key} again does again: {step}, in {where}")
                if found.undone
                else tr("{key} again takes back: {step}, in {where}")
            )
            key, where = key_text("redo" if found.undone else "undo"), places.called(self.db, found.place)
            self.told.emit(said.format(key=key, step=found.name, where=where), False)

    def _says_elsewhere(self, passed: list[Step], elsewhere: list[Step]) -> str:
        rooms = list(dict.fromkeys(step.room for step in elsewhere))
        names = [places.called(self.db, room) for room in rooms[:2]] + [tr("other places")] * (len(rooms) > 2)
        count = tr("1 step") if len(elsewhere) == 1 else tr("{count} steps", count=len(elsewhere))
        said = (
            tr("This also does {count} in {names} again. Press once more to do it.")
            if passed[0].undone
            else tr("This also takes back {count} in {names}. Press once more to do it.")
        )
        return said.format(count=count, names=tr(" and ").join(names))


def _turned(what: str, *, undone: bool) -> str:
    return tr("Done again: {what}", what=what) if undone else tr("Taken back: {what}", what=what)
