"""Small pictures and the shape of the sound: made in the background, kept in the library, shown as they come."""

import threading
import time
from bisect import bisect_left
from collections.abc import Collection
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field, replace

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from video_feedback.errors import Trouble
from video_feedback.jobs import Cancelled, Progress
from video_feedback.library import looks, previews, recordings, working_copies
from video_feedback.library.library import Change, Library
from video_feedback.media import thumbnails
from video_feedback.media.drawing import Portion, draw
from video_feedback.media.film import Film
from video_feedback.media.player import Picture, ignore
from video_feedback.media.thumbnails import Thumbnail
from video_feedback.words import tr
from video_feedback_schemas.records import Look
from video_feedback_schemas.times import Ms
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.tasks import Task

_A_MOMENT_S = 0.04
_UNPACKED_AT_ONCE = 60
_TURNS = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}


def of(bridge: Bridge) -> "Previews":
    """The previews of the bridge's library. One service for all pages."""
    return bridge.findChild(Previews) or Previews(bridge)


@dataclass(slots=True)
class _Shown:
    """The recording on the bench. Its pictures stand upright as filmed; `turn` is how they are looked at."""

    recording_id: str = ""
    film: Film | None = None
    height: int = 0
    turn: int = 0
    reach_ms: int = 0
    jpegs: dict[int, bytes] = field(default_factory=dict)
    times: list[int] = field(default_factory=list)


class Previews(QObject):
    """Ask with `show` on the window's thread; what there is comes by the signals, then and whenever there is more.

    One film at a time is drawn: the one on the bench first, then those that were imported. Trouble is nobody's business
    here: what could not be drawn is tried again when its recording comes back to the bench.
    """

    pictures_came = Signal(str, object)  # of which recording, {time: QImage}
    sound_came = Signal(str, object)  # of which recording, its Waveform so far

    _made = Signal(object, int)  # Portion, and for which film it was
    _ended = Signal(int, bool)  # for which film, and whether it was told to stop
    _unpacked = Signal(object, int)  # {time: QImage}, and for which showing it was

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._shown = _Shown()
        self._showing = 0
        self._waiting: list[str] = []
        self._tried: set[str] = set()
        self._task: Task | None = None
        self._drawn = ""
        self._round = 0
        self._gently = threading.Event()
        self._film_plays = False
        self._unpacker: ThreadPoolExecutor | None = None
        self._made.connect(self._take)
        self._ended.connect(self._over)
        self._unpacked.connect(self._pass_on)
        bridge.changed.connect(self._library_changed)
        bridge.closed.connect(self.stop)
        bridge.tasks.started.connect(self._mind_others)
        bridge.tasks.ended.connect(self._mind_others)

    # What the bench asks

    def show(self, recording_id: str, film: Film, height: int) -> None:
        """From now on tell of this recording, its film as it is looked at, with pictures of `height` pixels.

        What is lacking is made first of all.
        """
        db = self._bridge.db
        if recording_id != self._shown.recording_id:
            self._tried.discard(recording_id)
        self._showing += 1
        look = looks.of_recording(db, recording_id)
        reach = thumbnails.reach_ms(film.frames)
        self._shown = _Shown(recording_id, _as_filmed(look, film), height, look.turn_clockwise, reach)
        kept = previews.thumbnails(db, recording_id)
        self._keep(kept)
        heard = previews.waveform(db, recording_id)
        if heard is not None:
            self.sound_came.emit(recording_id, heard)
        self._want(recording_id, first=True)

    def nearest(self, ms: int) -> Picture | None:
        """The small picture nearest to a time of the recording that is shown, at once; None if none is near."""
        shown = self._shown
        place = bisect_left(shown.times, ms)
        near = min(shown.times[max(0, place - 1) : place + 1], key=lambda time: abs(time - ms), default=None)
        if near is None or abs(near - ms) > shown.reach_ms:
            return None
        try:
            return Picture(Ms(near), _turned(thumbnails.unpacked(shown.jpegs[near]), shown.turn))
        except ValueError:
            return None

    @property
    def busy(self) -> bool:
        """Whether a film is being drawn just now."""
        return self._task is not None

    def film_plays(self, plays: bool) -> None:
        """While a film plays, its player goes first."""
        self._film_plays = plays
        self._mind_others()

    def forget(self, recording_ids: Collection[str]) -> None:
        """Let go of films that are about to be erased. Nothing is drawn until `go_on`."""
        if self._task is not None:
            self._round += 1  # what it still tells is of no film
            self._task.cancel()
            self._task.wait()
            self._waiting.insert(0, self._drawn)
            self._task, self._drawn = None, ""
        self._waiting = [each for each in self._waiting if each not in recording_ids]
        self._tried.difference_update(recording_ids)
        if self._shown.recording_id in recording_ids:
            self._showing += 1
            self._shown = _Shown()

    def go_on(self) -> None:
        """Draw what waits."""
        self._draw_next()

    def stop(self) -> None:
        """Let go of everything: the library is being closed."""
        self._round += 1
        self._showing += 1
        self._waiting.clear()
        self._tried.clear()
        self._shown = _Shown()
        self.film_plays(False)
        self._task, self._drawn = None, ""  # the bridge has stopped it
        if self._unpacker is not None:
            self._unpacker.shutdown(cancel_futures=True)
            self._unpacker = None

    # Drawing

    def _want(self, recording_id: str, *, first: bool = False) -> None:
        if recording_id in self._tried or recording_id == self._drawn:
            return
        if recording_id in self._waiting:
            self._waiting.remove(recording_id)
        self._waiting.insert(0 if first else len(self._waiting), recording_id)
        if self._task is None:
            self._draw_next()
        elif first:
            self._waiting.insert(1, self._drawn)
            self._task.cancel()

    def _draw_next(self) -> None:
        while self._waiting and self._task is None:
            recording_id = self._waiting.pop(0)
            try:
                self._draw(recording_id)
            except Trouble:
                self._tried.add(recording_id)

    def _draw(self, recording_id: str) -> None:
        library = self._bridge.library
        film = self._shown.film if recording_id == self._shown.recording_id else None
        film = film or _of_library(library, recording_id)
        have = previews.times_of_thumbnails(library.db, recording_id)
        so_far = previews.waveform(library.db, recording_id) if film.has_sound else None
        has_heard = not film.has_sound or (so_far is not None and so_far.is_whole)
        if has_heard and have.issuperset(film.frames.times_ms[thumbnails.planned(film.frames)].tolist()):
            return
        self._round += 1
        this_round = self._round
        self._drawn = recording_id
        gently = self._gently

        def job(progress: Progress) -> None:
            def breathe(share: float) -> None:
                progress.at(share)
                if gently.is_set():
                    time.sleep(_A_MOMENT_S)

            was_stopped = False
            try:
                draw(film, have, so_far, Progress(breathe), lambda portion: self._made.emit(portion, this_round))
            except Cancelled:
                was_stopped = True
            finally:
                self._ended.emit(this_round, was_stopped)

        self._task = self._bridge.tasks.start(tr("Drawing a film"), job, ignore, ignore, quiet=True)

    def _over(self, of_round: int, was_stopped: bool) -> None:
        if of_round == self._round:
            if not was_stopped:
                self._tried.add(self._drawn)
            self._task, self._drawn = None, ""
            self._draw_next()

    def _take(self, portion: Portion, of_round: int) -> None:
        if of_round != self._round or not self._bridge.is_open or not (portion.pictures or portion.heard):
            return
        recording_id = self._drawn
        try:
            with self._bridge.library.change(tr("Draw a film"), undoable=False) as db:
                previews.add_thumbnails(db, recording_id, portion.pictures)
                previews.keep_waveform(db, recording_id, portion.levels)
        except Trouble:  # a full disk, say: the worker will be told when it is their own work that finds no room
            self._tried.add(recording_id)
            if self._task is not None:
                self._task.cancel()
        if recording_id == self._shown.recording_id:
            self._keep(portion.pictures)
            if portion.heard is not None:
                self.sound_came.emit(recording_id, portion.heard)

    # Showing

    def _keep(self, made: list[Thumbnail]) -> None:
        """Take pictures of the recording that is shown, and make images of them on a thread of their own."""
        shown, of_showing = self._shown, self._showing
        shown.jpegs |= {int(one.time_ms): one.jpeg for one in made}
        shown.times = sorted(shown.jpegs)
        if self._unpacker is None:
            self._unpacker = ThreadPoolExecutor(1, tr("unpack pictures"))

        def unpack(some: list[Thumbnail]) -> None:
            self._unpacked.emit(_images(some, shown.height, shown.turn), of_showing)

        for at in range(0, len(made), _UNPACKED_AT_ONCE):
            self._unpacker.submit(unpack, made[at : at + _UNPACKED_AT_ONCE])

    def _pass_on(self, images: dict[int, QImage], of_showing: int) -> None:
        if of_showing == self._showing:
            self.pictures_came.emit(self._shown.recording_id, images)

    # Others

    def _library_changed(self, change: Change) -> None:
        for row in change.touched:
            if row.table == "recordings" and row.deed == "added":
                # Later: first the window shows that the film is there.
                QTimer.singleShot(0, self, lambda key=row.key: self._came(key))

    def _came(self, recording_id: str) -> None:
        if self._bridge.is_open:
            self._want(recording_id)

    def _mind_others(self) -> None:
        self._gently.set() if self._film_plays or self._bridge.tasks.running else self._gently.clear()


def _as_filmed(look: Look, film: Film) -> Film:
    """A film as it was before it was turned and its sound moved: so it is drawn, whatever becomes of its look."""
    back = (360 - look.turn_clockwise) % 360
    return looks.applied(replace(look, turn_clockwise=back, sound_late_ms=0), film)


def _of_library(library: Library, recording_id: str) -> Film:
    original = recordings.original(library.db, library.media, recordings.get(library.db, recording_id))
    return working_copies.applied(library.db, library.media, recording_id, original)


def _images(pictures: list[Thumbnail], height: int, turn: int) -> dict[int, QImage]:
    """Pictures as images of a height, turned as they are looked at. One that cannot be read has none."""
    made = {}
    for picture in pictures:
        with suppress(ValueError):
            pixels = _turned(thumbnails.unpacked(picture.jpeg), turn)
            high, wide, _ = pixels.shape
            size = (max(1, round(wide * height / high)), height)
            pixels = np.ascontiguousarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA))
            image = QImage(pixels.data, *size, 4 * size[0], QImage.Format.Format_RGB32)
            made[int(picture.time_ms)] = image.copy()
    return made


def _turned(pixels: NDArray[np.uint8], turn: int) -> NDArray[np.uint8]:
    return np.asarray(cv2.rotate(pixels, _TURNS[turn]), np.uint8) if turn in _TURNS else pixels
