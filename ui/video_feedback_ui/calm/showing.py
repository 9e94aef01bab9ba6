"""Cards and the calm screen on the parent's screen, without a session. Nothing of it is written down."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from video_feedback.errors import Trouble
from video_feedback.feedback import pause
from video_feedback.feedback.parent_card import face_of
from video_feedback.library import calm_plans, cards
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.present.bare_window import BareWindow
from video_feedback_ui.present.card_window import CalmWindow, CardWindow


class Showing(QObject):
    """At most one window at a time. `ended` when it is closed, however that came about."""

    ended = Signal()
    replay = None  # no film is in it: there is nothing to hide when the library is locked

    def __init__(self, bridge: Bridge, page: QWidget) -> None:
        super().__init__(page)
        self._bridge, self._page = bridge, page
        self.window: BareWindow | None = None

    @property
    def is_on(self) -> bool:
        return self.window is not None

    def cards(self, family_id: str, first: str = "") -> None:
        """Show the family's cards, from the one of that id on. Raises Trouble where it is not for a parent's eyes."""
        db = self._bridge.db
        language = calm_plans.of_family(db, family_id).language
        faces = {card.id: face for card in cards.of_family(db, family_id, language) if (face := face_of(card))}
        if not faces:
            raise Trouble(tr("There is no card in this language that can be shown yet. Write one first."))
        if first and first not in faces:
            raise Trouble(tr("This card is not for a parent’s eyes yet. The line below it says why."))
        at = list(faces).index(cards.get(db, first).id) if first else 0
        liked, is_still = pause.of_family(db, family_id), self._bridge.settings.reduced_motion
        self._open(CardWindow(list(faces.values()), at, liked, is_still=is_still))

    def calm(self, family_id: str) -> None:
        """The calm screen, as the family likes it."""
        liked = pause.of_family(self._bridge.db, family_id)
        self._open(CalmWindow(liked, is_still=self._bridge.settings.reduced_motion))

    def end(self) -> None:
        """Close the window, if there is one."""
        if self.window is not None:
            self.window.close()

    def _open(self, window: BareWindow) -> None:
        self.end()
        self.window = window
        window.closed.connect(self._closed)
        window.lock_asked.connect(self._bridge.lock)
        window.open_beside(self._page.screen(), self._bridge.settings.parent_screen)

    def _closed(self) -> None:
        window, self.window = self.window, None
        if window is not None:
            window.deleteLater()
            self.ended.emit()
            self._page.window().activateWindow()
