"""What the worker ticks of a pick while it is talked about: they spoke first, they asked to see it again."""

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from video_feedback.library import happenings
from video_feedback.library.happenings import Counts, TickKind
from video_feedback.words import tr
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.icons import wear
from video_feedback_ui.sessions.deeds import place_of

WORDS: dict[TickKind, tuple[str, str]] = {
    "spoke_first": (tr("They spoke first"), "shown_spoke_first"),
    "asked_again": (tr("They asked again"), "shown_asked_again"),
}
"""What each is called, and the name of its key."""
TIPS: dict[TickKind, str] = {
    "spoke_first": tr("They said something before you did"),
    "asked_again": tr("They asked to see it once more"),
}


class Ticks:
    """Two large buttons, for a line of others. Each is a step that can be taken back, kept with its instant."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self._session_id = self._pick_id = ""
        self.buttons = {kind: self._made(kind) for kind in happenings.TICKED}

    def _made(self, kind: TickKind) -> QPushButton:
        words, key = WORDS[kind]
        made = QPushButton(words)
        made.setProperty("kind", "choice")
        made.setCheckable(True)
        made.setAccessibleName(words)
        made.setToolTip(f"{TIPS[kind]}  ({key_text(key)})")
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.setIconSize(QSize(26, 18))
        made.clicked.connect(partial(self.turn, kind))
        return made

    @property
    def widgets(self) -> list[QWidget]:
        return list(self.buttons.values())

    def show_pick(self, session_id: str, pick_id: str, counts: Counts) -> None:
        """Show what is ticked of a pick."""
        self._session_id, self._pick_id = session_id, pick_id
        ticked = {"spoke_first": counts.spoke_first, "asked_again": counts.asked_again}
        for kind, made in self.buttons.items():
            made.setChecked(pick_id in ticked[kind])
            wear(made, *(("check-circle-fill", "accent") if made.isChecked() else ("circle", "ink_2")))

    def turn(self, kind: TickKind, _: bool = False) -> None:
        """Tick it, or take the tick away."""
        words, session_id, pick_id = WORDS[kind][0], self._session_id, self._pick_id
        was = pick_id in getattr(happenings.counts(self._bridge.db, session_id), kind)
        name = tr("Take a tick away: {words}", words=words) if was else words
        with self._bridge.telling(), self._bridge.change(name, place=place_of(session_id)) as db:
            if was:
                happenings.untick(db, pick_id, kind)
            else:
                happenings.tick(db, session_id, pick_id, kind)
