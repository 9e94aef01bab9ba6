"""Where a film is put together: what was asked for last, and the films in the making. One for all pages."""

from collections.abc import Collection, Iterable

from PySide6.QtCore import QObject, Signal

from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.reels.draft import Draft, Source
from video_feedback_ui.reels.gathered import draft
from video_feedback_ui.reels.queue import PLACE, Queue

NAME = "films desk"
MOST = 60


def of(bridge: Bridge) -> "Desk":
    """The one of this bridge."""
    return bridge.findChild(Desk) or Desk(bridge)


def is_making(bridge: Bridge) -> bool:
    """Whether a film is being made, or waits to be."""
    made = bridge.findChild(Desk)
    return made is not None and made.queue.is_busy


def film_of_session(bridge: Bridge, session_id: str) -> None:
    """Let a film be made of the picks of a session."""
    of(bridge).ask(Source(kind="session", ids=(session_id,)))


def film_of_moments(bridge: Bridge, moment_ids: Iterable[str]) -> None:
    """Let a film be made of moments, in this order."""
    ids = tuple(moment_ids)
    if len(ids) > MOST:
        bridge.told.emit(
            tr("A film takes {most} moments at most. Choose some of them, or narrow the list.", most=MOST), False
        )
    else:
        of(bridge).ask(Source(kind="moments", ids=ids))


class Desk(QObject):
    """`begun` when another film is to be put together. It stays until the library is closed."""

    begun = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.setObjectName(NAME)
        self._bridge = bridge
        self.draft: Draft | None = None
        self.queue = Queue(bridge)
        bridge.closed.connect(self._forget)

    def ask(self, source: Source) -> None:
        """Gather what it is made of, and go there. Told where there is nothing to show."""
        with self._bridge.telling():
            library = self._bridge.library
            self.draft = draft(library.db, library.media, source)
            self.begun.emit()
            for says in self.draft.left_out:
                self._bridge.told.emit(says, False)
            self._bridge.asked_to_show.emit(PLACE)

    def forget(self, film_ids: Collection[str]) -> None:
        """Let go of recordings that are about to be erased."""
        self.queue.forget(film_ids)
        if self.draft is not None and any(part.recording_id in film_ids for part in self.draft.whole):
            self.draft = None
            self.begun.emit()

    def _forget(self) -> None:
        self.draft = None
