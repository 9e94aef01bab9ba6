"""A family's films, its sessions and its people, and what is next."""

from PySide6.QtWidgets import QWidget

from video_feedback.library import families, people, recordings
from video_feedback.library.instants import day_of, today
from video_feedback.library.library import Change
from video_feedback.words import tr
from video_feedback_ui import copying, importing
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.erasing import asking
from video_feedback_ui.families import glance
from video_feedback_ui.families.drop_zone import DropZone
from video_feedback_ui.families.people_card import PeopleCard
from video_feedback_ui.families.recording_card import NARROWEST, RecordingCard
from video_feedback_ui.families.side import WIDTH, NextCard, SessionsCard
from video_feedback_ui.parts.grid import CardGrid
from video_feedback_ui.parts.press_card import ROOM
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.words import button, column, label, row
from video_feedback_ui.theme import S4, S5

_SHOWN = (
    "families", "people", "recordings", "moments", "sessions", "picks", "remarks", "trials", "working_copies",
    "watchings", "consents", "in_view", "holds", "review_films",
)  # fmt: skip


class FilmsTab(QWidget):
    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._family_id = ""
        self._cards: dict[str, RecordingCard] = {}
        self._count = label("", "small")
        self._grid = CardGrid(NARROWEST, S4 - 2 * ROOM)
        self.drop, self.first = DropZone(), DropZone(first=True)
        for zone in (self.drop, self.first):
            zone.choose.clicked.connect(self._import)
        self.next = NextCard()
        self.next.asked.connect(lambda place: bridge.asked_to_show.emit(place) if place else self._import())
        self.sessions = SessionsCard(bridge)
        self.people = PeopleCard(bridge)
        self.erase = button(
            tr("Erase this family…"),
            lambda: asking.ask(bridge, "family", self._family_id, self),
            icon="trash",
            kind="flat",
        )
        self.erase.setToolTip(tr("For good, with its films and all that was written"))
        films = column(
            row(label(tr("Films"), "strong"), self._count, None, gap=8, margins=(ROOM, 0, 0, 4)),
            self._grid,
            self.first,
            None,
            gap=4,
            margins=(S5 - ROOM, 20, 0, S5),
        )
        erase = row(self.erase, None)
        side = column(self.next, self.sessions, self.people, erase, None, gap=12, margins=(0, 20, S5, S5))
        beside = scrolled(side)
        beside.setFixedWidth(WIDTH + S5)
        self.setLayout(row(scrolled(films), beside, gap=16))
        bridge.changed.connect(self._changed)
        copying.of(bridge).changed.connect(self._refresh_if_seen)

    def show_family(self, family_id: str) -> None:
        self._family_id = family_id
        self._refresh()

    def _changed(self, change: Change) -> None:
        if self.isVisible() and change.touches(*_SHOWN):
            self._refresh()

    def _refresh_if_seen(self) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        db = self._bridge.db
        family = families.get(db, self._family_id)
        shown = glance.of(db, family, day_of(today()))
        self.next.show_glance(shown)
        baby = people.baby(db, family.id)
        self.sessions.show_sessions(family.id, baby)
        self.people.show_family(family.id)
        films = recordings.all_of_family(db, family.id)
        self._count.setText("" if not films else str(len(films)))
        for gone in set(self._cards) - {film.id for film in films}:
            card = self._cards.pop(gone)
            card.hide()
            card.deleteLater()
        for film in films:
            if film.id not in self._cards:
                self._cards[film.id] = RecordingCard(self._bridge, film.id)
            self._cards[film.id].show_recording(film, baby)
        self._grid.setVisible(bool(films))
        self.first.setVisible(not films)
        self._grid.show_cards([*(self._cards[film.id] for film in films), self.drop])

    def _import(self) -> None:
        importing.of(self._bridge).choose(self._family_id)
