"""The page “Hide”: what is covered in a film, and silenced, when something of it leaves."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from video_feedback.errors import NotFound, Trouble
from video_feedback.library import families, recordings
from video_feedback.words import tr
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.hide.doing import Doing
from video_feedback_ui.hide.view import HideView
from video_feedback_ui.parts.empty import EmptyPage, Step
from video_feedback_ui.parts.head import Head
from video_feedback_ui.parts.words import button, column


class HidePage(QWidget):
    """`show_place` names the film."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self.setAccessibleName(tr("Hide"))
        self._bridge = bridge
        self._id = ""
        self.head = Head(bridge)
        self.view = HideView(bridge)
        self.under_notices = self.view.surface
        self.doing = Doing(self.view)
        self.find_faces = button(
            tr("Find faces"),
            lambda: self.doing.offer_to_find(self.find_faces),
            icon="user-focus",
            kind="filled",
            tip=tr("Look for faces in the film  ({key})", key=key_text("hide_find")),
        )
        self.head.right.addWidget(self.view.preview)
        self.head.right.addWidget(self.find_faces)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._gone: QWidget | None = None
        self.setLayout(column(self.head, self._stack, gap=0))
        self.view.closed_by_itself.connect(self._show_why)

    def _not_here(self, why: str) -> EmptyPage:
        go = button(tr("Families"), lambda: self._bridge.asked_to_show.emit("families"), icon="users-three")
        return EmptyPage(
            tr("This film cannot be looked at") if why else tr("There is no film to hide anything in"),
            why or tr("Open this page from the three dots on the card of a film."),
            [go],
            [
                Step("user-focus", tr("Faces"), tr("the app proposes, you say yes or no")),
                Step("selection-plus", tr("Parts"), tr("drawn by hand, and followed")),
                Step("speaker-slash", tr("Words"), tr("silence or a tone")),
            ],
        )

    def show_place(self, recording_id: str) -> None:
        """Show a film; the one shown before if none is named."""
        self._id = recording_id or self._id
        try:
            if not self._id:
                raise NotFound("")
            self.view.open(self._id)
        except Trouble as trouble:
            self.view.close_film()
            self._show_why(str(trouble))
            return
        assert self.view.recording is not None
        film = self.view.recording
        family = families.get(self._bridge.db, film.family_id)
        self.head.show_place(
            [
                (family.reference, f"family:{family.id}"),
                (film.title, f"recording:{film.id}"),
                (tr("Hide"), ""),
            ]
        )
        self._be_there(is_there=True)
        self._stack.setCurrentWidget(self.view)
        self.view.setFocus()

    def _show_why(self, why: str) -> None:
        """The film cannot be looked at; `why` in a sentence, or empty."""
        self._be_there(is_there=False)
        crumbs = [(tr("Hide"), "")]
        if self._id:
            try:
                film = recordings.get(self._bridge.db, self._id)
                family = families.get(self._bridge.db, film.family_id)
                crumbs = [(family.reference, f"family:{family.id}"), (film.title, "")]
            except NotFound:
                self._id = ""
        self.head.show_place(crumbs)
        if self._gone is not None:
            self._stack.removeWidget(self._gone)
            self._gone.deleteLater()
        self._gone = self._not_here(why)
        self._stack.addWidget(self._gone)
        self._stack.setCurrentWidget(self._gone)

    def _be_there(self, *, is_there: bool) -> None:
        for each in (self.find_faces, self.view.preview):
            each.setVisible(is_there)

    @property
    def place(self) -> str:
        return f"hide:{self._id}" if self._id else ""

    def leave(self) -> None:
        """Let go of the film."""
        self.view.close_film()
