"""Looks after the open library in the background: a backup each day, room kept in hand, and a look at every film."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from video_feedback.jobs import Progress
from video_feedback.library import backups, ballast, boxes, recovering
from video_feedback.library.library import Library
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.tasks import Task

if TYPE_CHECKING:
    from video_feedback.library.backing_up import Round

# Whoever opens the library wants to work in it first.
_AFTER_OPENING_MS = 20_000


def of(bridge: Bridge) -> "Keeping":
    """The one that looks after the bridge's library."""
    return bridge.findChild(Keeping) or Keeping(bridge)


class Keeping(QObject):
    """`changed` when a backup was made, begins or ends. Only what needs the worker is said; a backup that went well by
    itself is nobody's news."""

    changed = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._task: Task | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_OPENING_MS)
        self._timer.timeout.connect(self.look_after)
        bridge.opened.connect(self._opened)
        bridge.closed.connect(self._closed)
        bridge.tasks.ended.connect(self._ended)

    @property
    def is_busy(self) -> bool:
        return self._task is not None

    def _opened(self) -> None:
        if self._bridge.library.recovered:
            self._bridge.told.emit(self._bridge.library.recovered, False)
        if self._bridge.library.folder is not None:
            self._timer.start()

    def _closed(self) -> None:
        self._timer.stop()
        self._task = None

    def look_after(self) -> None:
        """What is done a while after the library was opened."""
        library = self._bridge.library
        folder = library.folder
        assert folder is not None
        self._bridge.tasks.start(
            tr("Looking after the library"), partial(_looked_after, library), self._tell_ails, _nothing, quiet=True
        )
        if backups.is_due(library.db) and not self.is_busy:
            self._back_up(quiet=True)

    def back_up_now(self) -> None:
        """Back up into every place, with a bar that can be stopped."""
        if not self.is_busy:
            self._back_up(quiet=False)

    def _back_up(self, *, quiet: bool) -> None:
        from video_feedback.library import backing_up  # noqa: PLC0415 (not at the start of the app)

        library = self._bridge.library
        folder = library.folder
        assert folder is not None
        places, number = backups.places(folder, library.db), backups.next_number(library.db)

        def job(progress: Progress) -> "Round":
            return backing_up.everywhere(folder, library.key, places, number, progress)

        # A quiet one that is stopped tells nothing: that is when the library is closed.
        self._task = self._bridge.tasks.start(
            tr("Backing up"), job, partial(self._write, library, quiet), self._fail, quiet=quiet
        )
        self.changed.emit()

    def _write(self, library: Library, quiet: bool, made: "Round") -> None:
        if not self._bridge.is_open or self._bridge.library is not library:
            return  # it was closed meanwhile; the backup is there all the same
        self._task = None
        with self._bridge.telling() as went_well, library.change(tr("Back up"), undoable=False) as db:
            for one in made.made:
                backups.note(db, one)
        if not went_well:
            return
        lacking = max((len(one.left_out) for one in made.made), default=0)
        if made.says:
            self._bridge.told.emit(made.says, False)
        elif lacking:
            films = tr("One film is") if lacking == 1 else tr("{lacking} films are", lacking=lacking)
            self._bridge.told.emit(tr("{films} missing or damaged here, and not in the backup.", films=films), True)
        elif not quiet:
            self._bridge.told.emit(tr("The backup is made, and was tried by opening it."), False)
        self.changed.emit()

    def _fail(self, sentence: str) -> None:
        self._task = None
        self._bridge.told.emit(sentence, True)
        self.changed.emit()

    def _tell_ails(self, told: list[str]) -> None:
        if told:
            self._bridge.told.emit(told[0], True)

    def _ended(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self.changed.emit()


def _looked_after(library: Library, progress: Progress) -> list[str]:
    folder = library.folder
    assert folder is not None
    ballast.lay(folder)
    progress.at(0.1)
    with library.reading() as db:
        every = list(boxes.every(db, library.media))
        # Of a few it was told when the library was opened.
        return recovering.ails(db, every) if len(every) > recovering.AT_ONCE else []


def _nothing(_: str) -> None:
    """A trouble here is met again where it matters."""
