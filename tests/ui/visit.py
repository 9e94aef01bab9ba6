"""A family with one film and a session, in a real window, and short ways to tag, pick and type."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.agreed import agree
from tests.ui.house import House
from video_feedback.feedback.script import pick_of
from video_feedback.library import moments, recordings, schemes, sessions
from video_feedback_schemas.ids import CodeId, MomentId, SessionId, new_id
from video_feedback_schemas.records import Moment, Pick, Session
from video_feedback_schemas.times import Ms
from video_feedback_ui.families.tabs import TABS
from video_feedback_ui.pages.help_page import HelpPage
from video_feedback_ui.pages.sessions_page import SessionsPage
from video_feedback_ui.present.window import ParentWindow
from video_feedback_ui.reels.desk import film_of_session

# Every page that the window can show, by a name of one's own for the tabs of the family.
EVERY_PLACE = (
    "families", "family", "thread", "consent", "pathway", "goals", "calm", "prepare", "hide", "sessions", "session",
    "reports", "films", "schemes", "service", "settings", "help",
)  # fmt: skip


class Visit:
    """Times are milliseconds; the frames of the films used here lie 40 ms apart."""

    def __init__(self, house: House, film: Path) -> None:
        self.house, self.bridge, self.db, self.window = house, house.bridge, house.db, house.window
        self.family = house.family("Rowan")
        self.recording = house.film(self.family, film)
        agree(house.library, self.family.id, self.recording.id)
        self.frames = recordings.frames(self.db, self.recording.id)
        self.scheme = schemes.newest(self.db, schemes.EVERYDAY)
        self.session_id = self.plan("2026-05-21")
        QTest.qWaitForWindowActive(self.window)  # keys go to shortcuts only in an active window

    def plan(self, day: str, **words: str) -> str:
        session = Session(id=SessionId(new_id()), family_id=self.family.id, held_on=day, made_at="2026-05-18T09:00:00Z")
        with self.house.library.change("Plan", undoable=False) as db:
            sessions.add(db, replace(session, **words))
        return session.id

    def tag(self, code_id: str, start: int, end: int | None = None, note: str = "") -> Moment:
        moment = Moment(
            id=MomentId(new_id()), recording_id=self.recording.id, scheme_id=self.scheme.id,
            scheme_version=self.scheme.version, code_id=CodeId(code_id), start_ms=Ms(start),
            end_ms=None if end is None else Ms(end), who="both", note=note, made_at="2026-05-14T12:30:00Z",
        )  # fmt: skip
        with self.house.library.change("Tag", undoable=False) as db:
            moments.add(db, moment)
        return moment

    def pick(self, moment: Moment, **script: str) -> Pick:
        pick = replace(
            pick_of(SessionId(self.session_id), moment, self.scheme.code(moment.code_id), self.frames), **script
        )
        with self.house.library.change("Pick", undoable=False) as db:
            sessions.add_pick(db, pick)
        return pick

    def picks(self) -> list[Pick]:
        return sessions.picks(self.db, self.session_id)

    def session(self) -> Session:
        return sessions.get(self.db, self.session_id)

    def go(self, place: str) -> None:
        """Show one of EVERY_PLACE."""
        tabs = {tab.name: f"family:{self.family.id}/{tab.name}" for tab in TABS}
        things = {
            "family": f"family:{self.family.id}",
            "session": f"session:{self.session_id}",
            "prepare": f"recording:{self.recording.id}",
            "hide": f"hide:{self.recording.id}",
        }
        if place == "films" and self.picks():
            film_of_session(self.bridge, self.session_id)
        self.window.go((tabs | things).get(place, place))
        page = self.window.page(place) if place == "help" else None
        if isinstance(page, HelpPage):
            page.fill()
        if place == "prepare":
            QTest.keyClick(self.window.page("prepare"), Qt.Key.Key_Down)  # the inspector is open

    @property
    def page(self) -> SessionsPage:
        page = self.window.page("sessions")
        assert isinstance(page, SessionsPage)
        return page

    def open(self) -> SessionsPage:
        """The script on the screen."""
        self.window.go(f"session:{self.session_id}")
        return self.page

    def show_parent(self) -> ParentWindow:
        """The parent's window on its first still."""
        self.open().present()
        window = self.page.presenting.window
        assert window is not None
        return window


def type_into(editor: QWidget, words: str) -> None:
    """Type as a person does: the focus comes first."""
    editor.setFocus()
    QTest.keyClicks(editor, words)
