"""A small word on the film, as long as it is not seen as it was filmed. Never in the parent's window."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from video_feedback.media.crop import Crop
from video_feedback.words import tr
from video_feedback_schemas.records import Look
from video_feedback_ui.actions import key_text
from video_feedback_ui.parts.menu import offer
from video_feedback_ui.player.surface import Surface

_IN = 10


def words_of(look: Look) -> list[str]:
    """What is otherwise than in the film, in a word or two each."""
    told = (
        (tr("Zoomed in"), not Crop.of(look).is_whole),
        (tr("Lightened"), look.brightness > 0),
        (tr("Darkened"), look.brightness < 0),
        (tr("More contrast"), look.contrast > 0),
        (tr("Less contrast"), look.contrast < 0),
        (tr("Fills the room"), look.fills),
        (tr("Turned"), look.turn_clockwise != 0),
    )
    return [words for words, is_so in told if is_so]


class SeenBadge(QPushButton):
    """A press offers to see the film without all that (`bare_asked`), or to take it away (`reset_asked`)."""

    bare_asked = Signal()
    reset_asked = Signal()

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self.setProperty("kind", "seen")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(tr("How you see this film. {key} shows it as it was filmed.", key=key_text("as_filmed")))
        self._is_bare = self._can_be_bare = False
        self.clicked.connect(self._offer)
        self.move(_IN, _IN)
        self.hide()

    def show_look(self, look: Look, *, is_bare: bool, can_be_bare: bool) -> None:
        """Say how the film is seen; nothing where it is seen as it was filmed."""
        self._is_bare, self._can_be_bare = is_bare, can_be_bare
        words = words_of(look)
        self.setText(tr("As it was filmed") if is_bare else " · ".join(words))
        self.setAccessibleName(tr("You see the film otherwise than it was filmed: {words}.", words=", ".join(words)))
        self.adjustSize()
        self.setVisible(bool(words))

    def _offer(self) -> None:
        bare = tr("See it as I set it") if self._is_bare else tr("See it as it was filmed")
        choices: list[tuple[str, Callable[[], object]]] = [(tr("Take all of this away"), self.reset_asked.emit)]
        if self._can_be_bare:
            choices.insert(0, (bare, self.bare_asked.emit))
        offer(self, choices)
