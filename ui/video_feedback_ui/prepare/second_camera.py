"""The second camera on the workbench: which film stands beside the first, and at what time."""

from contextlib import AbstractContextManager
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize
from sqlite_utils import Database

from video_feedback.errors import Trouble
from video_feedback.library import families, looks, recordings, sittings
from video_feedback.library.library import Change
from video_feedback.media import alignment
from video_feedback.media.alignment import Match
from video_feedback.words import tr
from video_feedback_schemas.ids import LookId
from video_feedback_schemas.records import Look, MatchedBy, Recording, Sitting
from video_feedback_schemas.times import Ms
from video_feedback_ui import importing, witness
from video_feedback_ui.actions import key_text
from video_feedback_ui.parts.words import button
from video_feedback_ui.player.beside import Beside
from video_feedback_ui.prepare.match_bar import MatchBar
from video_feedback_ui.prepare.second_panel import SecondPanel
from video_feedback_ui.prepare.two_up import TwoUp
from video_feedback_ui.tasks import Task

if TYPE_CHECKING:
    from video_feedback_ui.prepare.page import PreparePage

_PLATES = {
    "before": tr("The second camera was not filming yet"),
    "after": tr("The second camera had stopped"),
    "late": tr("Two films at once are too much for this computer. Play slower, or pause to see this one."),
}
_GONE = tr("The film of the second camera cannot be shown")
_SURE = tr("Matched by sound. There is no doubt that they fit.")
_LIKELY = tr("Matched by sound, and very likely right. Have a look at a clap or at lips to be sure.")


class SecondCamera(QObject):
    """Shows what the library says of the film on the bench, and writes what the worker does about its second camera.

    It comes and goes with the deck: nothing of the second film is open while the first is not.
    """

    def __init__(self, page: "PreparePage") -> None:
        super().__init__(page)
        self._page = page
        self._bridge = page.bridge
        self.sitting: Sitting | None = None
        self._opened: Look | None = None
        self._task: Task | None = None
        self._said = ""
        self.stage = TwoUp(page.surface)
        self.beside = Beside(page.deck, self.stage.second, self)
        self.bar = MatchBar()
        self.panel = panel = SecondPanel(page.bridge, page)
        tip = tr("Another film of the same time, beside this one  ({key})", key=key_text("second_camera"))
        self.button = button(tr("Second camera"), self.turn_panel, icon="video-camera", kind="flat", tip=tip)
        page.deck.state_changed.connect(self._deck_changed)
        page.bridge.changed.connect(self._library_changed)
        page.bridge.tasks.ended.connect(self._task_ended)
        self.beside.where_changed.connect(self._show_where)
        self.beside.shown.connect(self.bar.show_now)
        self.beside.trouble.connect(self._lose)
        panel.chosen.connect(self.choose)
        panel.stepped.connect(self.step)
        panel.skipped.connect(self.skip)
        panel.by_eye_asked.connect(self.begin_match)
        panel.by_sound_asked.connect(self.match_by_sound)
        panel.swap_asked.connect(self.swap)
        panel.away_asked.connect(self.take_away)
        panel.import_asked.connect(self._import)
        self.bar.stepped.connect(self.step)
        self.bar.skipped.connect(self.skip)
        self.bar.sought.connect(self.beside.seek)
        self.bar.matched.connect(self.they_match)
        self.bar.left.connect(self.end_match)

    # What the worker does

    def turn_panel(self) -> None:
        """Open the card, or close it."""
        if self._page.recording is not None:
            self.panel.turn(self.button)
            self._fill_panel()

    def choose(self, recording_id: str) -> None:
        """Put a film beside the one on the bench."""
        if self._page.recording is not None:
            second = recordings.get(self._bridge.db, recording_id)
            self._keep(tr("Add the second camera"), sittings.new(self._page.recording, second))

    def step(self, frames: int) -> None:
        """Let the second film stand so many frames further on, or back if it is negative."""
        if self.beside.alone:
            self.beside.step(frames)
        elif self.beside.film is not None:
            self._move(self.beside.beyond(frames) - self._page.deck.shown_ms)

    def skip(self, seconds: int) -> None:
        """The same by seconds."""
        if self.beside.alone:
            self.beside.seek(self.beside.shown_ms + 1000 * seconds)
        elif self.sitting is not None:
            self._move(self.sitting.offset_ms + 1000 * seconds)

    def begin_match(self) -> None:
        """Hold the first film, and lead the second alone."""
        if self.beside.film is not None:
            self.panel.end()
            self._page.deck.pause()
            self.beside.go_alone()
            self.bar.open(self.beside.film, self.beside.shown_ms)

    def they_match(self) -> None:
        """Both show the same instant. While they are not being matched, begin."""
        if not self.beside.alone:
            self.begin_match()
        elif self.sitting is not None:
            offset = self.beside.shown_ms - self._page.deck.shown_ms
            self._keep(tr("Match the second camera by eye"), self._at(offset, "eye"))
            self.end_match()

    def end_match(self) -> None:
        """Go together again, as it was written down last."""
        self.bar.hide()
        if self.sitting is not None:
            self.beside.set_offset(self.sitting.offset_ms)
        self._page.setFocus()

    def match_by_sound(self) -> None:
        """Listen to both films, and let the second stand where what they heard goes together."""
        first, second, sitting = self._page.deck.film, self.beside.film, self.sitting
        if first is None or second is None or sitting is None or self._task is not None:
            return
        self._task = self._bridge.tasks.start(
            tr("Listening to both films"),
            lambda progress: alignment.by_sound(first, second, progress),
            lambda match: self._take_match(sitting, match),
            self._take_refusal,
        )
        self._fill_panel()

    def swap(self) -> None:
        """Tag the second film from now on, with the first beside it, at the same instant."""
        sitting, at = self.sitting, self._page.deck.shown_ms
        if sitting is None:
            return
        self.panel.end()
        with self._bridge.telling() as went_well, self._change(tr("Swap the two cameras")) as db:
            sittings.swap(db, sitting)
        if went_well:
            self._bridge.asked_to_show.emit(f"recording:{sitting.beside_id}")
            self._page.deck.seek(Ms(max(0, at + sitting.offset_ms)))

    def take_away(self) -> None:
        """The first film alone again."""
        if self.sitting is not None:
            self.panel.end()
            with self._bridge.telling(), self._change(tr("Take the second camera away")) as db:
                sittings.remove(db, self.sitting.recording_id)

    # Writing

    def _change(self, name: str, *, joins: bool = False) -> AbstractContextManager[Database]:
        recording = self._page.recording
        return self._bridge.change(name, place=f"recording:{recording.id}" if recording else "", joins=joins)

    def _keep(self, name: str, sitting: Sitting, *, joins: bool = False) -> None:
        with self._bridge.telling(), self._change(name, joins=joins) as db:
            sittings.keep(db, sitting)

    def _move(self, offset_ms: int) -> None:
        self._keep(tr("Move the second camera"), self._at(offset_ms, "eye"), joins=True)

    def _at(self, offset_ms: int, matched_by: MatchedBy) -> Sitting:
        assert self.sitting is not None
        return replace(self.sitting, offset_ms=offset_ms, matched_by=matched_by)

    def _take_match(self, of: Sitting, match: Match) -> None:
        # The worker may have chosen another film meanwhile, or gone to one.
        if self.sitting is None or (self.sitting.id, self.sitting.beside_id) != (of.id, of.beside_id):
            return
        self._said = _SURE if match.sure else _LIKELY
        self._keep(tr("Match the second camera by sound"), self._at(match.offset_ms, "sound"))
        self._bridge.told.emit(self._said, False)

    def _take_refusal(self, sentence: str) -> None:
        self._said = sentence
        self._bridge.told.emit(sentence, True)

    def _task_ended(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self._fill_panel()

    def _import(self) -> None:
        self.panel.end()
        if self._page.recording is not None:
            importing.of(self._bridge).choose(self._page.recording.family_id)

    # Showing

    def _deck_changed(self, state: str) -> None:
        if state == "closed":
            self.panel.end()
            self._show(None)
        elif self._opened is None:
            self._refresh()

    def _library_changed(self, change: Change) -> None:
        may_be_closed = change.touches("consents", "in_view", "holds")
        if may_be_closed:
            self._opened = None  # it is asked for anew, and comes only if it may
        if self._page.deck.film is not None and (may_be_closed or change.touches("sittings", "recordings", "looks")):
            self._refresh()
            self._fill_panel()

    def _refresh(self) -> None:
        recording = self._page.recording
        found = None if recording is None else sittings.of_recording(self._bridge.db, recording.id)
        self._show(found)

    def _show(self, sitting: Sitting | None) -> None:
        if sitting is None or self.sitting is None or sitting.beside_id != self.sitting.beside_id:
            self._said = ""
            self.bar.hide()
        before, self.sitting = self.sitting, sitting
        if sitting is None:
            self._opened = None
            self.beside.close()
            self.stage.show_one()
            return
        second = recordings.get(self._bridge.db, sitting.beside_id)
        look = looks.of_recording(self._bridge.db, second.id)
        opened = replace(look, id=LookId(""))
        if opened != self._opened:
            self._opened = opened
            self._open(second, sitting, look)
        elif before is not None and before.offset_ms != sitting.offset_ms:
            self.bar.hide()
            self.beside.set_offset(sitting.offset_ms)
        first = recordings.get(self._bridge.db, sitting.recording_id)
        first_look = looks.of_recording(self._bridge.db, first.id)
        self.stage.show_two(second.title, _size(first, first_look), _size(second, look))

    def _open(self, second: Recording, sitting: Sitting, look: Look) -> None:
        self.bar.hide()
        try:
            film = recordings.film(self._bridge.db, self._bridge.library.media, second)
        except Trouble as trouble:
            self.beside.close()
            self._lose(str(trouble))
            return
        self.stage.plate.say("")
        self.beside.open(film, sitting.offset_ms, look)
        witness.of(self._bridge).viewed(second.id)

    def _lose(self, words: str) -> None:
        self.bar.hide()
        self.stage.plate.say(_GONE)
        self._bridge.told.emit(words, True)

    def _show_where(self, where: str) -> None:
        self.stage.plate.say(_PLATES.get(where, ""))

    def _fill_panel(self) -> None:
        recording, sitting = self._page.recording, self.sitting
        if recording is None or self.panel.isHidden():
            return
        db = self._bridge.db
        if sitting is not None:
            second = recordings.get(db, sitting.beside_id)
            said = self._said or self._how(recording, second, sitting)
            self.panel.show_pair(sitting, second, said, listening=self._task is not None)
        elif films := sittings.candidates(db, recording.id):
            self.panel.show_choice(films)
        else:
            self.panel.show_none(families.get(db, recording.family_id).reference)

    def _how(self, first: Recording, second: Recording, sitting: Sitting) -> str:
        if sitting.matched_by == "sound":
            return tr("Matched by sound.")
        if sitting.offset_ms == sittings.new(first, second).offset_ms:
            return tr("Not matched yet. Sound finds the place by itself, where both cameras heard the same.")
        return tr("Matched by eye.")


def _size(recording: Recording, look: Look) -> QSize:
    """Of its pictures, as they are looked at."""
    size = QSize(recording.width, recording.height)
    return size.transposed() if look.turn_clockwise in (90, 270) else size
