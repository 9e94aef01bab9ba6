"""Films are tried in the background: whether each player shows the right frames, and which is chosen for which film."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QObject

from video_feedback.errors import Trouble
from video_feedback.jobs import Progress
from video_feedback.library import recordings, trials, working_copies
from video_feedback.library.trials import PlayerName
from video_feedback.media import accuracy, vlc_player
from video_feedback.media.accuracy import Verdict
from video_feedback.media.film import Film
from video_feedback.media.player import Player
from video_feedback.media.vlc_player import VlcPlayer
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.player.deck import Deck
from video_feedback_ui.player.qt_player import QtPlayer
from video_feedback_ui.tasks import Task

_NAMES: dict[PlayerName, str] = {"vlc": "VLC", "qt": "Qt"}


def of(bridge: Bridge) -> "Trying":
    """The trying of the bridge's films. One for all pages."""
    return bridge.findChild(Trying) or Trying(bridge)


def chosen_for(bridge: Bridge, recording_id: str) -> PlayerName:
    """The player for a recording: the worker's choice, unless it was found off and the other was not."""
    vlc_is_there = vlc_player.available() is None
    return trials.player_for(bridge.db, recording_id, bridge.player, vlc_is_there=vlc_is_there)


def seat(bridge: Bridge, deck: Deck, recording_id: str) -> None:
    """See to it that a deck plays with the player for a recording. Call it before the film is opened."""
    chosen = chosen_for(bridge, recording_id)
    if _NAMES[chosen] != deck.player_name:
        deck.close()
        deck.choose(chosen)
        deck.use_device(bridge.settings.sound_device)


@dataclass(frozen=True, slots=True)
class _Film:
    """`played` is the working copy where one is in use."""

    recording_id: str
    itself: Film
    played: Film
    aloud: bool


class Trying(QObject):
    """One film at a time. Nobody waits, nothing is shown or heard, and of a film that does well nothing is said."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._waiting: list[tuple[str, bool]] = []
        self._task: Task | None = None
        self._tried = ""  # the film that is being tried
        self._of_round = 0
        bridge.closed.connect(self._forget)

    @property
    def busy(self) -> bool:
        return self._task is not None

    def begin(self, recording_id: str, *, aloud: bool = False) -> None:
        """Try a film when it is its turn. `aloud`, the worker asked for it, and is told whatever comes out."""
        if (recording_id, aloud) not in self._waiting:
            self._waiting.append((recording_id, aloud))
        if self._task is None:
            self._start_next()

    def forget(self, recording_ids: Collection[str]) -> None:
        """Let go of films that are about to be erased."""
        self._waiting = [each for each in self._waiting if each[0] not in recording_ids]
        if self._task is not None and self._tried in recording_ids:
            self._of_round += 1
            self._task.cancel()
            self._task.wait()
            self._go_on()

    def _start_next(self) -> None:
        while self._waiting and self._task is None:
            recording_id, aloud = self._waiting.pop(0)
            library = self._bridge.library
            try:
                recording = recordings.get(library.db, recording_id)
                itself = recordings.original(library.db, library.media, recording)
            except Trouble as trouble:
                if aloud:
                    self._bridge.told.emit(str(trouble), True)
                continue
            played = working_copies.applied(library.db, library.media, recording_id, itself)
            self._start(_Film(recording_id, itself, played, aloud), recording.sha256)

    def _start(self, film: _Film, seed: str) -> None:
        this_round = self._of_round
        self._tried = film.recording_id

        def job(progress: Progress) -> dict[str, Verdict]:
            seen = accuracy.truth(film.itself, seed, progress)
            made: dict[str, Player] = {"qt": QtPlayer()}
            if vlc_player.available() is None:
                made["vlc"] = VlcPlayer()
            verdicts = {name: accuracy.audition(player, film.played, seen, progress) for name, player in made.items()}
            if film.played is film.itself:
                verdicts[trials.MACHINE] = trials.of_machine(seen.pace, len(seen.places))
            return verdicts

        self._task = self._bridge.tasks.start(
            tr("Trying a film"),
            job,
            lambda verdicts: self._write(film, verdicts, this_round),
            lambda sentence: self._failed(film, sentence, this_round),
            quiet=True,
        )

    def _write(self, film: _Film, verdicts: dict[str, Verdict], of_round: int) -> None:
        if of_round != self._of_round or not self._bridge.is_open:
            return
        try:
            with self._bridge.library.change(tr("Try a film"), undoable=False) as db:
                recording = recordings.get(db, film.recording_id)
                trials.write(db, film.recording_id, verdicts)
        except Trouble as trouble:  # a full disk, say: when it is their own work, the worker is told
            self._failed(film, str(trouble), of_round)
            return
        says, is_well = self._finding(film.recording_id)
        if film.aloud or not is_well:
            self._bridge.told.emit(f"“{recording.title}” {says}", False)
        self._go_on()

    def _finding(self, recording_id: str) -> tuple[str, bool]:
        db = self._bridge.db
        if trials.nobody_is_exact(db, recording_id):
            return tr("does not play exactly as it is. A working copy will: ask for it on the film’s card."), False
        if trials.too_heavy(db, recording_id):
            return tr("is heavy for this computer. A working copy plays more smoothly: ask for it on its card."), False
        tried = trials.of_recording(db, recording_id)
        chosen = chosen_for(self._bridge, recording_id)
        if any(tried[name].outcome != "exact" for name in trials.PLAYERS if name in tried):
            return tr(
                "was checked. {chosen} shows its frames exactly, and plays it from now on.", chosen=_NAMES[chosen]
            ), True
        return tr("was checked: what is played is exact to the frame."), True

    def _failed(self, film: _Film, sentence: str, of_round: int) -> None:
        if of_round != self._of_round:
            return
        if film.aloud:
            self._bridge.told.emit(sentence, True)
        self._go_on()

    def _go_on(self) -> None:
        self._task = None
        self._start_next()

    def _forget(self) -> None:
        self._of_round += 1
        self._task = None
        self._waiting.clear()
