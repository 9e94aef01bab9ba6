"""Tells of a film that is found damaged while it is read: which, and from when. What is before that still plays."""

from PySide6.QtCore import QObject, Qt, Signal

from video_feedback.library import boxes, check, recordings
from video_feedback.media.film import damage_met
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge


class DamageWatch(QObject):
    """Each film is told of once, until the library is unlocked again."""

    _met = Signal(str)  # the film's file name, from whatever thread reads it

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._told: set[str] = set()
        self._met.connect(self._look, Qt.ConnectionType.QueuedConnection)
        bridge.closed.connect(self._told.clear)
        hear = self._met.emit
        damage_met.connect(hear)
        self.destroyed.connect(lambda: damage_met.disconnect(hear))

    def _look(self, file: str) -> None:
        """See what it is, and read it as far as it goes, which may take a while."""
        bridge = self._bridge
        if not bridge.is_open or file in self._told or (found := boxes.recording_of(bridge.db, file)) is None:
            return
        self._told.add(file)
        with bridge.telling():
            recording = recordings.get(bridge.db, found)
            if recording.file == file:
                name = tr("The film of “{title}”", title=recording.title)
                film = recordings.original(bridge.db, bridge.library.media, recording)
                with bridge.library.change(tr("Note"), undoable=False) as db:
                    boxes.note_damage(db, file, is_damaged=True)  # so that it may come in anew
            else:
                name, film = tr("The working copy of “{title}”", title=recording.title), None
            bridge.tasks.start(
                tr("Looking where a film is damaged"),
                lambda progress: check.says_damage(name, film, progress),
                self._tell,
                self._tell,
                quiet=True,
            )

    def _tell(self, sentence: str) -> None:
        self._bridge.told.emit(sentence, True)
