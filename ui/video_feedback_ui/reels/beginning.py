"""What a film could be made of, where none is put together yet: sessions with picks, and films with moments."""

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget
from sqlite_utils import Database

from video_feedback.counts import counted
from video_feedback.library import families, moments, recordings, sessions
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.days import near_day
from video_feedback_ui.parts.empty import EmptyPage, Step
from video_feedback_ui.parts.grid import CardGrid
from video_feedback_ui.parts.press_card import ROOM, PressCard
from video_feedback_ui.parts.scrolled import scrolled
from video_feedback_ui.parts.still import StillView
from video_feedback_ui.parts.words import button, column, label, row
from video_feedback_ui.reels import desk, of_a_film
from video_feedback_ui.theme import S4

_NARROWEST = 380
_STILL = QSize(120, 68)
_MOST = 24


class _Offer(PressCard):
    def __init__(self, bridge: Bridge, still: tuple[str, int, str], name: str, words: str) -> None:
        super().__init__()
        self.setAccessibleName(tr("Make a film: {what}, {words}", what=name, words=words))
        picture = StillView(bridge, _STILL, "")
        picture.show_still(*still)
        lines = column(None, label(name, "strong"), label(words, "small"), None, gap=3)
        self.setLayout(row(picture, lines, None, gap=14, margins=(ROOM + 12, ROOM + 12, ROOM + 12, ROOM + 12)))


class Beginning(QWidget):
    """Press one, and its film is put together."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.picks, self.tagged = (CardGrid(_NARROWEST, S4 - 2 * ROOM) for _ in range(2))
        self._of_picks, self._of_films = label(tr("Of the picks of a session"), "strong"), label(
            tr("Of the moments of a film"), "strong"
        )  # fmt: skip
        full = QWidget()
        full.setLayout(
            column(
                label(tr("Make a film"), "title"),
                label(tr("The moments you choose, one after the other, as one film that plays anywhere."), "second"),
                10, self._of_picks, self.picks, 10, self._of_films, self.tagged, None,
                gap=6, margins=(24, 20, 24, 20),
            )
        )  # fmt: skip
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolled(full))
        self._stack.addWidget(self._nothing())
        self.setLayout(column(self._stack, gap=0))

    def _nothing(self) -> QWidget:
        go = button(
            tr("Families"), lambda: self._bridge.asked_to_show.emit("families"), icon="users-three", kind="filled"
        )
        steps = [
            Step("film-strip", tr("Tag a film"), tr("press a key when you see it")),
            Step("star", tr("Pick moments"), tr("or take those you tagged")),
            Step("export", tr("Make the film"), tr("exact to the frame")),
        ]
        sentence = tr("A film is made of picks or of moments. Tag a film first, then choose what is to be seen.")
        return EmptyPage(tr("No moments yet"), sentence, [go], steps, tr("Nothing leaves this laptop by itself."))

    def show_library(self) -> None:
        """What there is now."""
        db = self._bridge.db
        picks, tagged = _sessions(db), _films(db)
        for grid, found in ((self.picks, picks), (self.tagged, tagged)):
            grid.show_cards([self._card(*each) for each in found[:_MOST]])
        self._of_picks.setVisible(bool(picks))
        self._of_films.setVisible(bool(tagged))
        self._stack.setCurrentIndex(0 if picks or tagged else 1)

    def _card(self, kind: str, what: str, still: tuple[str, int, str], name: str, words: str) -> _Offer:
        made = _Offer(self._bridge, still, name, words)
        ask = desk.film_of_session if kind == "session" else of_a_film.film_of_recording
        made.pressed.connect(partial(ask, self._bridge, what))
        return made


_Found = tuple[str, str, tuple[str, int, str], str, str]


def _sessions(db: Database) -> list[_Found]:
    """Sessions with picks, the latest first."""
    found = []
    for family in families.every(db):
        for session in sessions.of_family(db, family.id):
            picks = [
                (pick, moment)
                for pick in sessions.picks(db, session.id)
                if not recordings.is_erased(db, (moment := moments.get(db, pick.moment_id)).recording_id)
            ]
            if picks:
                pick, moment = picks[0]
                name = tr("{family}, {day}", family=family.reference, day=near_day(session.held_on))
                still = (str(moment.recording_id), int(pick.still_ms), str(moment.id))
                found.append((session.held_on, ("session", str(session.id), still, name, counted(len(picks), "pick"))))
    return [each for _, each in sorted(found, key=lambda one: one[0], reverse=True)]


def _films(db: Database) -> list[_Found]:
    """Films with moments, the latest first."""
    found = []
    for family in families.every(db):
        for recording in recordings.of_family(db, family.id):
            tagged = [] if recordings.is_erased(db, recording.id) else moments.of_recording(db, recording.id)
            if tagged:
                day = recording.filmed_at or recording.imported_at
                name = tr("{family}, {day}", family=family.reference, day=near_day(day))
                words = tr("{title} · {moments}", title=recording.title, moments=counted(len(tagged), "moment"))
                still = (str(recording.id), int(tagged[0].face_ms), str(tagged[0].id))
                found.append((day, ("film", str(recording.id), still, name, words)))
    return [each for _, each in sorted(found, key=lambda one: one[0], reverse=True)]
