"""One session in the list: the day, the family, the theme, and how far its script is."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMenu, QToolButton, QWidget
from sqlite_utils import Database

from video_feedback.ages import age_text
from video_feedback.counts import counted
from video_feedback.feedback.script import length_ms
from video_feedback.library import families, moments, people, service, sessions
from video_feedback.library.instants import today
from video_feedback.words import tr
from video_feedback_schemas.records import Session
from video_feedback_schemas.times import length_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.days import near_day
from video_feedback_ui.parts.press_card import ROOM, PressCard
from video_feedback_ui.parts.still import StillView
from video_feedback_ui.parts.words import column, label, row, tool
from video_feedback_ui.sessions import deeds


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionGlance:
    """What the card says. `still` is the recording, time and moment of its first pick, if there is one."""

    session: Session
    family: str
    age: str
    is_held: bool
    words: str
    still: tuple[str, int, str] | None


def every(db: Database) -> list[SessionGlance]:
    """The sessions of all families: those to come, soonest first, then those that were held, latest first."""
    found = [_glance(db, session, family.reference) for family in families.every(db) for session in
             sessions.of_family(db, family.id)]  # fmt: skip
    to_come = sorted((g for g in found if not g.is_held), key=lambda g: (g.session.held_on, g.session.id))
    held = sorted((g for g in found if g.is_held), key=lambda g: (g.session.held_on, g.session.id), reverse=True)
    return [*to_come, *held]


def _glance(db: Database, session: Session, family: str) -> SessionGlance:
    picks = sessions.picks(db, session.id)
    remarks = sessions.remarks(db, session.id)
    first = moments.get(db, picks[0].moment_id) if picks else None
    if remarks:
        words = tr("Their words are written down")
    elif picks:
        words = tr("{picks}, {length} of film", picks=counted(len(picks), "pick"), length=length_text(length_ms(picks)))
    else:
        words = tr("Nothing is picked yet")
    return SessionGlance(
        session=session,
        family=family,
        age=age_text(people.baby(db, session.family_id), session.held_on, service.get(db).corrected_until_months),
        is_held=session.held_on < today() or bool(remarks),
        words=words,
        still=(first.recording_id, picks[0].still_ms, first.id) if first is not None else None,
    )


class SessionCard(PressCard):
    """Opens its session."""

    def __init__(self, bridge: Bridge, glance: SessionGlance) -> None:
        super().__init__()
        self._bridge = bridge
        self._session = glance.session
        still = StillView(bridge, QSize(120, 68), "")
        still.show_still(*(glance.still or (None,)))
        day = near_day(glance.session.held_on, weekday=True)
        age = _aged(glance)
        who = QWidget()
        who.setFixedWidth(220)
        who.setLayout(column(None, label(day, "strong"), label(age, "small"), None, gap=3))
        theme = label(glance.session.theme or tr("No theme yet"), "medium" if glance.session.theme else "second")
        words = column(
            None, row(label(glance.family, "strong"), theme, None, gap=10), label(glance.words, "small"), None, gap=3
        )
        inner = row(still, who, gap=20, margins=(ROOM + 12, ROOM + 10, ROOM + 14, ROOM + 10))
        inner.addLayout(words, 1)
        inner.addWidget(self._more())
        self.setLayout(inner)
        self.setAccessibleName(
            tr("Session of {family}, {day}. {words}", family=glance.family, day=day, words=glance.words)
        )
        self.pressed.connect(partial(bridge.asked_to_show.emit, deeds.place_of(glance.session.id)))

    def _more(self) -> QToolButton:
        made = tool(tr("More for this session"), "dots-three-bold", lambda: None, role="ink_2")
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(made)
        place = f"family:{self._session.family_id}/thread"
        menu.addAction(tr("What we shared so far"), partial(self._bridge.asked_to_show.emit, place))
        menu.addAction(tr("Remove this session"), self._remove)
        made.setMenu(menu)
        return made

    def _remove(self) -> None:
        with self._bridge.telling():
            deeds.remove_session(self._bridge, self._session.id)
            self._bridge.told.emit(tr("The session is removed. Take back brings it again."), False)


def _aged(glance: SessionGlance) -> str:
    if not glance.age:
        return ""
    return tr("Baby was {age}", age=glance.age) if glance.is_held else tr("Baby will be {age}", age=glance.age)
