"""Erase a film, a family or a person: ask, let go of it, do it as a job, and leave nothing of it in the window."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication, QWidget

from video_feedback.exports import copies
from video_feedback.jobs import Progress
from video_feedback.library import backups, erasing, exports, people, recordings, remains, renewing
from video_feedback.library.erasing import Erasure, Kind
from video_feedback.library.library import Change, Library
from video_feedback.library.remains import Held
from video_feedback.library.renewing import Renewed
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.clipboard import OwnClipboard
from video_feedback_ui.erasing import letting_go
from video_feedback_ui.erasing.dialog import EraseDialog
from video_feedback_ui.search.card import SearchCard

if TYPE_CHECKING:
    from video_feedback_ui.main_window import MainWindow

_AS_EVER_MS = 5_000
_PATIENCE_MS = 60_000  # what is written meanwhile (a film that came in) waits, and is not refused


def ask(bridge: Bridge, kind: Kind, thing_id: str, on: QWidget) -> None:
    """Ask whether it is to be erased, on the window of a widget. Not while something is shown to a parent."""
    can_keep_words = kind == "recording" and not recordings.is_erased(bridge.db, thing_id)
    _ask(bridge, lambda: erasing.planned(bridge.db, kind, thing_id), on, can_keep_words=can_keep_words)


def ask_films(bridge: Bridge, recording_ids: Sequence[str], on: QWidget) -> None:
    """Ask whether several films are to be erased together."""
    _ask(bridge, lambda: erasing.planned_films(bridge.db, recording_ids), on, can_keep_words=True)


def _ask(bridge: Bridge, planned: Callable[[], Erasure], on: QWidget, *, can_keep_words: bool) -> None:
    if bridge.screen is not None and not bridge.screen.may_leave:
        bridge.told.emit(tr("A film is being shown to the parent. End that first, then erase."), False)
        return
    library, window = bridge.library, cast("MainWindow", on.window())
    with bridge.telling():
        plan = planned()
        places = remains.held(library.folder, library.db) if library.folder is not None else []
        left = exports.of_family(library.db, plan.id) if plan.kind == "family" else copies.known(library.db, plan.films)
        dialog = EraseDialog(plan, places, window, can_keep_words=can_keep_words)
        dialog.copies.show_copies([one for one in left if one.gone_on is None])
        bridge.locking.connect(dialog.end)
        dialog.sure.connect(
            lambda erasure, with_backups: _Deed(bridge, window, dialog, places, with_backups).do(erasure)
        )
        dialog.open()


class _Deed(QObject):
    """One erasing, from the second press to the line that says it is done."""

    def __init__(
        self, bridge: Bridge, window: "MainWindow", dialog: EraseDialog, places: Sequence[Held], with_backups: bool
    ) -> None:
        super().__init__(bridge)
        self._bridge, self._window, self._dialog = bridge, window, dialog
        self._library: Library = bridge.library
        self._places = places if with_backups else ()
        self._with_backups = with_backups

    def do(self, erasure: Erasure) -> None:
        self._dialog.be_busy()
        self._window.go(_place_after(self._library, erasure))  # the page before has let go of its film
        letting_go.let_go(self._bridge, erasure)
        self._wait_for_others(_PATIENCE_MS)
        self._bridge.tasks.start(
            tr("Erasing"),
            partial(_erase, self._library, erasure, self._with_backups),
            self._done,
            self._failed,
            moved=self._dialog.show_share,
            quiet=True,
        )

    def _failed(self, sentence: str) -> None:
        if self._is_there():
            self._wait_for_others(_AS_EVER_MS)
            letting_go.go_on(self._bridge)
            self._dialog.fail(sentence)

    def _done(self, changes: list[Change]) -> None:
        if not self._is_there():
            return  # it was locked meanwhile: what is asked of the backups is kept in mind
        self._wait_for_others(_AS_EVER_MS)
        self._dialog.end()
        for change in changes:
            self._library.changed.emit(change)
        if (card := self._window.findChild(SearchCard)) is not None:
            card.end()
            card.deleteLater()
        self._window.activateWindow()
        self._window.renew()
        QPixmapCache.clear()
        app = QApplication.instance()
        if app is not None and (clipboard := app.findChild(OwnClipboard)) is not None:
            clipboard.take_back()
        letting_go.go_on(self._bridge)
        self._bridge.told.emit(tr("It is erased."), False)
        self._renew()

    def _renew(self) -> None:
        library, folder = self._library, self._library.folder
        if folder is None or not any(not held.is_away for held in self._places):
            return
        number = backups.next_number(library.db)
        self._bridge.tasks.start(
            tr("Making a new backup"),
            lambda progress: renewing.renew(folder, library.key, self._places, number, progress),
            self._renewed,
            lambda sentence: self._bridge.told.emit(sentence, True),
        )

    def _renewed(self, renewed: Renewed) -> None:
        if not self._is_there():
            return
        with self._bridge.telling() as went_well, self._library.change(tr("Back up"), undoable=False) as db:
            renewing.note(db, renewed)
        if renewed.troubles:
            later = tr("The next backup made there takes the older ones away.")
            self._bridge.told.emit(f"{renewed.troubles[0]} {later}", True)
        elif went_well:
            self._bridge.told.emit(tr("It is erased. A new backup is made, and the older ones are gone."), False)

    def _wait_for_others(self, at_most_ms: int) -> None:
        self._library.db.execute(f"PRAGMA busy_timeout={at_most_ms}")

    def _is_there(self) -> bool:
        return self._bridge.is_open and self._bridge.library is self._library


def _erase(library: Library, erasure: Erasure, with_backups: bool, progress: Progress) -> list[Change]:
    changes: list[Change] = []
    with library.beside() as beside:
        beside.changed.connect(changes.append)
        erasing.erase(beside, erasure, progress, with_older_backups=with_backups)
    return changes


def _place_after(library: Library, erasure: Erasure) -> str:
    match erasure.kind:
        case "recording":
            return f"family:{recordings.get(library.db, erasure.id).family_id}"
        case "person":
            return f"family:{people.get(library.db, erasure.id).family_id}"
        case _:
            return "families"
