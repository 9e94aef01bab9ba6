"""The card of Settings about backups: when and where the last one was made, one more now, and a second place."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from video_feedback.library import backups
from video_feedback.library.instants import day_of, day_text, today
from video_feedback.words import tr
from video_feedback_ui.backups import keeping
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts import files
from video_feedback_ui.parts.icons import IconLabel
from video_feedback_ui.parts.words import button, column, label, row

_WORDS = tr(
    "One each day, kept for thirty days, as locked as the library. A second place, such as a stick, gets the films too."
)


class BackupsCard(QFrame):
    """Without an open library there is nothing to back up, and it says so."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._bridge, self._keeping = bridge, keeping.of(bridge)
        self._icon = IconLabel("info")
        self.last = label("", "medium", wraps=True)
        self.second = label("", "second", wraps=True)
        self.second.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.now = button(tr("Back up now"), self._keeping.back_up_now, icon="floppy-disk")
        self.choose = button(tr("Choose a second place"), self._choose, icon="folder-open")
        self.forget = button(tr("Use no second place"), self._forget, kind="words")
        self.every = button(tr("See all backups"), self._show_every, kind="words")
        head = column(label(tr("Backups"), "strong"), label(_WORDS, "second", wraps=True), gap=3)
        said = row(self._icon, self.last, gap=7)
        said.setStretch(1, 1)
        self.setLayout(
            column(
                head, column(said, self.second, gap=4), row(self.now, self.choose, None),
                row(self.every, self.forget, None), None, gap=14, margins=(24, 18, 24, 20),
            )
        )  # fmt: skip
        self._keeping.changed.connect(self.show_now)
        bridge.opened.connect(self.show_now)
        bridge.closed.connect(lambda: self._show(is_open=False))
        self.show_now()

    def show_now(self) -> None:
        self._show(is_open=self._bridge.is_open and self._bridge.library.folder is not None)

    def _show(self, *, is_open: bool) -> None:
        place = backups.second_place(self._bridge.db) if is_open else None
        busy = self._keeping.is_busy
        for each in (self.now, self.choose, self.every):
            each.setEnabled(is_open and not (busy and each is self.now))
            each.setToolTip("" if is_open else tr("Open a library first"))
        self.now.setText(tr("Backing up …") if busy else tr("Back up now"))
        self.choose.setText(tr("Choose another second place") if place else tr("Choose a second place"))
        self.forget.setVisible(place is not None)
        self.second.setVisible(is_open)
        if not is_open:
            self._icon.show_icon("info")
            self.last.setText(tr("No library is open."))
            return
        db = self._bridge.db
        last_at, second_at = backups.last_at(db), backups.second_at(db)
        self._icon.show_icon("check" if last_at else "info")
        self.last.setText(
            tr("The last one was made {when}.", when=_when(last_at)) if last_at else tr("There is none yet.")
        )
        self.second.setText(_said_of(place, second_at))

    def _choose(self) -> None:
        files.choose_folder(self, tr("A second place for the backups"), Path.home(), self.use_place)

    def use_place(self, chosen: Path) -> None:
        """Back up into a folder too, from now on."""
        folder = self._bridge.library.folder
        assert folder is not None
        if chosen == folder or folder in chosen.parents:
            self._bridge.told.emit(
                tr("This is the library’s own folder. Choose a place on another disk or stick."), True
            )
            return
        with self._bridge.telling() as went_well:
            place = backups.prepare_place(chosen)
            with self._bridge.library.change(tr("Choose a place for backups"), undoable=False) as db:
                backups.choose_second_place(db, place)
        self.show_now()
        if went_well:
            self._keeping.back_up_now()

    def _forget(self) -> None:
        with (
            self._bridge.telling() as went_well,
            self._bridge.library.change(tr("Use no second place"), undoable=False) as db,
        ):
            backups.choose_second_place(db, None)
        self.show_now()
        if went_well:
            self._bridge.told.emit(tr("No backups are made there any more. Those that are there stay."), False)

    def _show_every(self) -> None:
        from video_feedback_ui.backups.list_dialog import ListDialog  # noqa: PLC0415 (seldom wanted)

        ListDialog(self._bridge, self.window()).open()


def _when(instant: str) -> str:
    at = datetime.fromisoformat(instant).astimezone()
    day, time = day_of(instant), f"{at:%H:%M}"
    if day.isoformat() == today():
        return tr("today at {time}", time=time)
    return tr("on {day} at {time}", day=day_text(day), time=time)


def _said_of(place: Path | None, second_at: str) -> str:
    if place is None:
        return tr("It lies in the library’s own folder: it helps against mistakes, not against a lost laptop.")
    there = tr("last {when}", when=_when(second_at)) if second_at else tr("none there yet")
    away = "" if place.is_dir() else tr(" It is not plugged in just now.")
    return tr("Second place, {there}: {place}.{away}", there=there, place=place, away=away)
