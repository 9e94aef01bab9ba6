"""Park this for supervision: one press parks what is on screen, and there is a line for what to think about."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from video_feedback.library import sessions, supervision
from video_feedback.library.library import Change
from video_feedback.words import tr
from video_feedback_schemas.session_records import SupervisionItem
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.icons import IconLabel, wear
from video_feedback_ui.parts.kept import Kept
from video_feedback_ui.parts.words import button, column, field, label, row
from video_feedback_ui.present.aside import Aside
from video_feedback_ui.sessions.deeds import place_of
from video_feedback_ui.sessions.marks import READERS, named


class Parking(Aside):
    """`park` is its button, for a line of others: it says when the pick on screen is parked already."""

    def __init__(self, bridge: Bridge, page: QWidget) -> None:
        super().__init__(tr("Park this for supervision"), page)
        self._bridge = bridge
        self._session_id = self._pick_id = ""
        self.park = button(tr("Park this"), self.turn_here, icon="bookmark-simple")
        self.park.setProperty("stature", "large")
        self.question = field(tr("What would you like to think about? You and your team read this."))
        self.question.setPlaceholderText(tr("What would you like to think about?"))
        self.question.setMinimumWidth(344)
        self.question.returnPressed.connect(self.end)
        self._kept = Kept(self.question, self._write)
        self.away = button(tr("Not any more"), self._remove, icon="trash", tip=tr("It is not parked any more"))
        done = button(tr("Done"), self.end)
        for made in (self.away, done):
            made.setProperty("stature", "large")
        reader = named(label(self.accessibleName(), "strong"), IconLabel("users", 14), label(READERS["team"], "small"))
        words = label(tr("It may stay empty. What is parked waits in the record of the session."), "small", wraps=True)
        self.setLayout(
            column(reader, self.question, words, row(self.away, None, done), gap=10, margins=(16, 14, 16, 14))
        )
        bridge.changed.connect(self._follow)

    def show_pick(self, session_id: str, pick_id: str) -> None:
        """From now on it is about this pick."""
        if (session_id, pick_id) != (self._session_id, self._pick_id):
            self.end()
            self._session_id, self._pick_id = session_id, pick_id
        self._show()

    def turn_here(self) -> None:
        """Park the pick and open the line for its words; open already, close it."""
        if not self.isHidden():
            self.end()
            return
        if self._item() is None:
            name, place = tr("Park for supervision"), place_of(self._session_id)
            with self._bridge.telling(), self._bridge.change(name, place=place) as db:
                supervision.add(db, supervision.new(self._session_id, self._pick()))
        if self._item() is not None:
            self._show()
            self.open_at(self.park)
            self.question.setFocus(Qt.FocusReason.PopupFocusReason)

    def end(self) -> None:
        self._kept.flush()
        super().end()

    def flush(self) -> None:
        """Write what is typed and not written yet."""
        self._kept.flush()

    def _follow(self, change: Change) -> None:
        if self._session_id and change.touches("supervision_items"):
            if self._item() is None and not self.isHidden():
                self.end()
            self._show()

    def _show(self) -> None:
        item = self._item()
        words = tr("Park this") if item is None else tr("Parked")
        self.park.setText(words)
        self.park.setAccessibleName(tr("Park this for supervision") if item is None else tr("Parked for supervision"))
        self.park.setToolTip(f"{self.park.accessibleName()}  ({key_text('shown_park')})")
        wear(self.park, *(("bookmark-simple", "ink") if item is None else ("bookmark-simple-fill", "accent")))
        self._kept.show(item.question if item is not None else "")

    def _item(self) -> SupervisionItem | None:
        return supervision.of_pick(self._bridge.db, self._session_id, self._pick()) if self._session_id else None

    def _pick(self) -> str | None:
        # A pick that was taken back meanwhile leaves it to the whole visit.
        picks = sessions.picks(self._bridge.db, self._session_id)
        return next((pick.id for pick in picks if pick.id == self._pick_id), None)

    def _write(self, words: str, joins: bool) -> bool:
        item = self._item()
        if item is None:
            return False
        name, place = tr("Write what to think about"), place_of(self._session_id)
        with self._bridge.telling() as went_well, self._bridge.change(name, place=place, joins=joins) as db:
            supervision.edit(db, replace(item, question=words))
        return bool(went_well)

    def _remove(self) -> None:
        item = self._item()
        if item is not None:
            name, place = tr("Park it no more"), place_of(self._session_id)
            with self._bridge.telling(), self._bridge.change(name, place=place) as db:
                supervision.remove(db, item.id)
        self.end()
