"""Sessions: the list, the script of one of them, and the record of it."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from video_feedback.ages import age_text
from video_feedback.errors import NotFound
from video_feedback.library import families, people, service, sessions
from video_feedback.library.instants import today
from video_feedback.library.library import Change
from video_feedback.words import tr
from video_feedback_schemas.records import Session
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.days import near_day
from video_feedback_ui.parts.head import Head
from video_feedback_ui.parts.shortcut import Shortcut
from video_feedback_ui.parts.words import button, column
from video_feedback_ui.present.presenting import Presenting
from video_feedback_ui.present.small_window import SmallWindow
from video_feedback_ui.present.where import Where
from video_feedback_ui.present.worker_side import WorkerSide
from video_feedback_ui.record.view import RecordView
from video_feedback_ui.sessions import deeds, facts
from video_feedback_ui.sessions.day_button import day_button
from video_feedback_ui.sessions.script_view import ScriptView
from video_feedback_ui.sessions.session_list import SessionList


class SessionsPage(QWidget):
    """`show_place("")` is the list, `show_place(id)` a script. While something is shown to the parent, the worker's
    side stands in the place of the script."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self.setAccessibleName(tr("Sessions"))
        self._bridge = bridge
        self.session_id = ""
        self.head = Head(bridge)
        self.said_button = button(tr("The record"), self.show_said, icon="note-pencil")
        self.sheet_button = button(tr("Visit sheet"), lambda: self.script.show_sheet(), icon="printer")
        self.show_button = button(tr("Show to the parent"), self.present, icon="monitor-play", kind="filled")
        self.script_button = button(tr("The script"), self.show_script, icon="chat-text")
        self.where = Where(bridge, self)
        for made, words, name in (
            (self.said_button, tr("After the session"), "after_session"),
            (self.sheet_button, tr("Print the visit sheet"), "visit_sheet"),
            (self.show_button, tr("Show to the parent"), "show_parent"),
            (self.script_button, tr("The script"), "after_session"),
        ):
            made.setToolTip(f"{words}  ({key_text(name)})")
        for each in (self.script_button, self.said_button, self.sheet_button, self.where, self.show_button):
            self.head.right.addWidget(each)
        self.list = SessionList(bridge)
        self.script = ScriptView(bridge)
        self.said = RecordView(bridge)
        self.presenting = Presenting(bridge, self)
        self.presenting.ended.connect(self._presented)
        self._side: WorkerSide | None = None
        self._small: SmallWindow | None = None
        self._stack = QStackedWidget()
        for view in (self.list, self.script, self.said):
            self._stack.addWidget(view)
        self.setLayout(column(self.head, self.presenting.bar, self._stack, gap=0))
        self._keys = (Shortcut("show_parent", self, self.present), Shortcut("after_session", self, self._turn))
        bridge.changed.connect(self._follow)

    def show_place(self, session_id: str) -> None:
        """The list, or the session of that id."""
        if self.presenting.is_on:
            return
        if session_id and session_id == self.session_id and self._stack.currentWidget() is self.said:
            self.said.flush()
            return
        if not session_id:
            self._show_list()
            return
        try:
            sessions.get(self._bridge.db, session_id)
        except NotFound:
            self._show_list()
            return
        self.session_id = session_id
        self.show_script()

    @property
    def place(self) -> str:
        """The session on screen."""
        return f"session:{self.session_id}" if self.session_id else ""

    @property
    def may_leave(self) -> bool:
        """Not while the parent is watching."""
        return not self.presenting.is_on

    def leave(self) -> None:
        """Write what is typed; the films are let go."""
        self.presenting.end()
        self.script.leave()
        self.said.flush()

    def kept(self) -> bool:
        """Whether what was said is on the screen, or about to be."""
        return self.presenting.is_on or self._stack.currentWidget() is self.said

    def put_back(self, was_said: bool) -> None:
        """The same session is on the screen again."""
        if was_said:
            self.show_said()

    def _show_list(self) -> None:
        self.script.leave()
        self.said.flush()
        self.session_id = ""
        self.head.hide()
        self.list.refresh()
        self._stack.setCurrentWidget(self.list)
        self.list.take_focus()

    def show_script(self) -> None:
        """The script of the session."""
        self.said.flush()
        is_new = self._stack.currentWidget() is not self.script or self.script.session_id != self.session_id
        self.script.show_session(self.session_id)
        self._stack.setCurrentWidget(self.script)
        self._show_head()
        if is_new:
            self.script.take_focus()

    def show_said(self) -> None:
        """The record: what was shown and said, and what comes next."""
        is_new = self._stack.currentWidget() is not self.said or self.said.session_id != self.session_id
        self.script.leave()
        self.said.show_session(self.session_id)
        self._stack.setCurrentWidget(self.said)
        self._show_head()
        if is_new:
            self.said.take_focus()

    def _turn(self) -> None:
        """From the script to the record, or back."""
        if self.session_id and not self.presenting.is_on:
            self.show_script() if self._stack.currentWidget() is self.said else self.show_said()

    def present(self) -> None:
        """Open the parent's window; the worker's side takes the place of the script."""
        if not self.session_id or self.presenting.is_on:
            return
        if self.where.must_choose():
            self.where.choice.offer(self.show_button, self.present)
            return
        self.script.leave()
        self.said.flush()
        with self._bridge.telling():
            self._side = self.presenting.begin(self.session_id)
            self._let_show(False)
            self.head.hide()
            self._stack.addWidget(self._side)
            self._stack.setCurrentWidget(self._side)
            self._small = SmallWindow(self._side)
            # Whoever turns to this window types what the parent says; a space must not press End.
            self._side.words.focus_next()

    def _presented(self) -> None:
        side = self._side
        if self._small is not None:
            self._small.end()
            self._small = None
        self._let_show(True)
        self.show_said()
        if side is not None:
            self._stack.removeWidget(side)
        self._side = None

    def _let_show(self, can_show: bool) -> None:
        # On the worker's side the same keys do other things.
        for key in self._keys:
            key.setEnabled(can_show)

    def _show_head(self) -> None:
        session = sessions.get(self._bridge.db, self.session_id)
        family = families.get(self._bridge.db, session.family_id)
        number = facts.number_of(self._bridge.db, session.id)
        words = tr("Session {number}, {day}", number=number, day=near_day(session.held_on, weekday=True))
        here = day_button(words, session.held_on, self._set_day)
        is_said = self._stack.currentWidget() is self.said
        self.head.show_place([(family.reference, f"family:{family.id}"), (words, "")], [self._age(session)], here)
        self.head.show()
        self.said_button.setVisible(not is_said)
        self.script_button.setVisible(is_said)
        self.sheet_button.setVisible(not is_said)
        self.show_button.setVisible(not is_said)  # one filled button: there, the record is whole

    def _age(self, session: Session) -> str:
        db = self._bridge.db
        age = age_text(people.baby(db, session.family_id), session.held_on, service.get(db).corrected_until_months)
        if not age:
            return ""
        if session.held_on < today():
            return tr("baby was {age}", age=age)
        return tr("baby is {age}", age=age) if session.held_on == today() else tr("baby will be {age}", age=age)

    def _set_day(self, day: str) -> None:
        with self._bridge.telling():
            deeds.set_day(self._bridge, self.session_id, day)

    def _follow(self, change: Change) -> None:
        if self._stack.currentWidget() is self.list:
            if self.isVisible() and change.touches("sessions", "picks", "remarks", "families", "people"):
                self.list.refresh()
        elif self.session_id and change.touches("sessions", "families", "people"):
            try:
                self._show_head()
            except NotFound:  # it was taken back
                self._show_list()
