"""Stills of recordings for cards and lists: decoded on a thread of their own, kept in memory, nowhere else."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from video_feedback.errors import Trouble
from video_feedback.library import looks, recordings
from video_feedback.library.library import Change
from video_feedback.media.crop import WHOLE, Crop
from video_feedback.media.film import Film
from video_feedback_ui.bridge import Bridge

if TYPE_CHECKING:
    from video_feedback.media.stills import StillReader

Then = Callable[[QImage], None]

_KEPT = 400
_IDLE_S = 1.5
_NEAR_BYTES = 8 << 20

_Film = tuple[str, int]
"""A recording, and by how much it is turned: turned anew, it is opened anew."""
_NONE: _Film = ("", 0)


@dataclass(frozen=True, slots=True)
class _Wanted:
    film: _Film
    ms: int
    height: int
    crop: Crop


def of(bridge: Bridge) -> "Stills":
    """The stills of the bridge's library. One service for all pages."""
    return bridge.findChild(Stills) or Stills(bridge)


class Stills(QObject):
    """Ask with `want` on the window's thread. Films are opened one at a time and let go soon after.

    `outdated` when recordings or moments are looked at otherwise than before: ask again for what is on screen.
    """

    outdated = Signal()
    _made = Signal(object, object, int)  # what was wanted, its QImage, and for which library it was

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._kept: OrderedDict[_Wanted, QImage] = OrderedDict()
        self._waiting: dict[_Wanted, list[Then]] = {}
        self._round = 0
        self._decoder: _Decoder | None = None
        self._made.connect(self._give)
        bridge.closed.connect(self.stop)
        bridge.changed.connect(self._follow)

    def want(
        self, recording_id: str, ms: int, height: int, then: Then, moment_id: str = "", crop: Crop | None = None
    ) -> None:
        """Call `then` with the still, `height` pixels high at most: at once if it is known, else when it is there.

        It shows this part of the picture; without one, what the moment is about, or else the recording. It is a null
        image where the film has gone or cannot be read. A widget that has been deleted is not called.
        """
        library = self._bridge.library
        look = looks.of_moment(library.db, recording_id, moment_id)
        wanted = _Wanted((recording_id, look.turn_clockwise), ms, height, crop or Crop.of(look))
        if wanted in self._kept:
            self._kept.move_to_end(wanted)
            then(self._kept[wanted])
            return
        if wanted in self._waiting:
            self._waiting[wanted].append(then)
            return
        try:
            film = recordings.film(library.db, library.media, recordings.get(library.db, recording_id))
        except Trouble:
            then(QImage())
            return
        self._waiting[wanted] = [then]
        if self._decoder is None:
            this_round = self._round
            self._decoder = _Decoder(lambda done, image: self._made.emit(done, image, this_round))
        self._decoder.put(wanted, film)

    def stop(self) -> None:
        """Forget everything and let go of the film."""
        self._round += 1
        if self._decoder is not None:
            self._decoder.stop()
            self._decoder = None
        self._waiting.clear()
        self._kept.clear()

    def _follow(self, change: Change) -> None:
        if change.touches("consents", "in_view", "holds"):  # a film may be closed from now on
            self.stop()
            self.outdated.emit()
        elif change.touches("looks", "moment_crops"):
            self.outdated.emit()

    def _give(self, wanted: _Wanted, image: QImage, of_round: int) -> None:
        if of_round != self._round:
            return
        self._kept[wanted] = image
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        for then in self._waiting.pop(wanted, []):
            if _is_there(then):
                then(image)


def _is_there(then: Then) -> bool:
    owner = getattr(then.func if isinstance(then, partial) else then, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)


class _Decoder:
    """A thread that decodes what was put to it, film by film."""

    def __init__(self, made: Callable[[_Wanted, QImage], None]) -> None:
        self._made = made
        self._films: dict[_Film, Film] = {}
        self._queue: list[_Wanted] = []
        self._news = threading.Condition()
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name="stills", daemon=True)
        self._thread.start()

    def put(self, wanted: _Wanted, film: Film) -> None:
        with self._news:
            self._queue.append(wanted)
            self._films[wanted.film] = film
            self._news.notify()

    def stop(self) -> None:
        with self._news:
            self._stopped = True
            self._news.notify()
        self._thread.join()

    def _run(self) -> None:
        opened, reader = _NONE, None
        try:
            while (next_ := self._next(opened)) is not None:
                wanted, film = next_
                if film is None or wanted.film != opened:
                    if reader is not None:
                        reader.close()
                    opened, reader = wanted.film, None
                if film is None:
                    continue
                from video_feedback.media.stills import StillReader  # noqa: PLC0415 (reads films: not at the start)

                try:
                    reader = reader or StillReader(film, near_bytes=_NEAR_BYTES)
                    image = _image(reader, wanted)
                except Trouble:
                    image = QImage()
                self._made(wanted, image)
        finally:
            if reader is not None:
                reader.close()

    def _next(self, opened: _Film) -> tuple[_Wanted, Film | None] | None:
        """The next still, of the opened film as long as any is wanted. Without a film: let go of the opened one."""
        with self._news:
            while not (self._queue or self._stopped):
                if not self._news.wait(timeout=_IDLE_S if opened != _NONE else None):
                    return _Wanted(_NONE, 0, 0, WHOLE), None
            if self._stopped:
                return None
            wanted = next((each for each in self._queue if each.film == opened), self._queue[0])
            self._queue.remove(wanted)
            return wanted, self._films[wanted.film]


def _image(reader: "StillReader", wanted: _Wanted) -> QImage:
    whole = reader.picture(wanted.ms, wanted.crop.height_of_whole(wanted.height))
    # The rows of a picture are contiguous; all of it need not be.
    pixels = np.ascontiguousarray(wanted.crop.of_pixels(whole.pixels))
    height, width, _ = pixels.shape
    return QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_RGB32).copy()
