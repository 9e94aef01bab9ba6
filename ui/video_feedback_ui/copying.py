"""The face of working copies: make one, play it or the film itself, throw it away."""

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal

from video_feedback.errors import Trouble
from video_feedback.jobs import Progress
from video_feedback.library import boxes, recordings, working_copies
from video_feedback.library.working_copies import Made
from video_feedback.words import tr
from video_feedback_ui import trying
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.tasks import Task


def of(bridge: Bridge) -> "Copying":
    """The copying of the bridge's films. One for all pages."""
    return bridge.findChild(Copying) or Copying(bridge)


class Copying(QObject):
    """Nothing of this is a step to take back: it is never the worker's own writing, and files do not come back."""

    changed = Signal()  # which copies are being made

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._making: dict[str, Task] = {}
        bridge.tasks.ended.connect(self._ended)
        bridge.closed.connect(self._making.clear)

    def is_making(self, recording_id: str) -> bool:
        return recording_id in self._making

    @property
    def making(self) -> list[str]:
        """The recordings whose copies are being made."""
        return [*self._making]

    def make(self, recording_id: str) -> None:
        """Make a working copy in the background, and play it from then on."""
        if self.is_making(recording_id):
            return
        library = self._bridge.library
        with self._bridge.telling():
            recording = recordings.get(library.db, recording_id)
            film, media = recordings.original(library.db, library.media, recording), library.media

            def job(progress: Progress) -> Made:
                return working_copies.make(film, recording_id, media, progress)

            self._making[recording_id] = self._bridge.tasks.start(
                tr("Making a working copy of “{title}”", title=recording.title),
                job,
                self._write,
                lambda sentence: self._bridge.told.emit(sentence, True),
            )
            self.changed.emit()

    def forget(self, recording_ids: Collection[str]) -> None:
        """Let go of films that are about to be erased."""
        for recording_id in {*recording_ids} & {*self._making}:
            task = self._making.pop(recording_id)
            task.cancel()
            task.wait()
        self.changed.emit()

    def _write(self, made: Made) -> None:
        if not self._bridge.is_open or made.copy.recording_id not in self._making:
            return  # the library was closed meanwhile, or the film erased; it sweeps up when it is opened again
        library, recording_id = self._bridge.library, made.copy.recording_id
        before = working_copies.of_recording(library.db, recording_id)
        try:
            with library.change(tr("Make a working copy"), undoable=False) as db:
                working_copies.add(db, made)
                title = recordings.get(db, recording_id).title
        except Trouble as trouble:
            boxes.throw_away(library.media, made.copy.file)
            self._bridge.told.emit(str(trouble), True)
            return
        if before is not None:
            boxes.throw_away(library.media, before.file)
        self._bridge.told.emit(
            tr("“{title}” plays from its working copy now. The film itself is kept.", title=title), False
        )
        trying.of(self._bridge).begin(recording_id)

    def use(self, recording_id: str, *, in_use: bool) -> None:
        """Play the copy, or the film itself."""
        copy = working_copies.of_recording(self._bridge.db, recording_id)
        if copy is None:
            return
        with self._bridge.telling() as went_well:
            name = tr("Play the working copy") if in_use else tr("Play the film itself")
            with self._bridge.library.change(name, undoable=False) as db:
                working_copies.use(db, copy, in_use=in_use)
        if went_well:
            trying.of(self._bridge).begin(recording_id)

    def throw_away(self, recording_id: str) -> None:
        """Let go of the copy for good. The film itself is played."""
        library = self._bridge.library
        copy = working_copies.of_recording(library.db, recording_id)
        if copy is None:
            return
        with self._bridge.telling() as went_well:
            with library.change(tr("Throw a working copy away"), undoable=False) as db:
                working_copies.remove(db, copy)
            boxes.throw_away(library.media, copy.file)
        if went_well:
            self._bridge.told.emit(tr("The working copy is gone. The film itself is played again."), False)
            trying.of(self._bridge).begin(recording_id)

    def _ended(self, task: Task) -> None:
        for recording_id, making in list(self._making.items()):
            if making is task:
                del self._making[recording_id]
                self.changed.emit()
