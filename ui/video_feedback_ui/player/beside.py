"""A second film beside the first, always in step: it shows its frame at the time of the first plus an offset."""

from typing import Literal

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from video_feedback.media.crop import WHOLE, Crop
from video_feedback.media.film import Film
from video_feedback.media.player import Picture, height_played
from video_feedback_schemas.records import Look
from video_feedback_schemas.times import Ms
from video_feedback_ui.player.ahead import Ahead
from video_feedback_ui.player.deck import Deck
from video_feedback_ui.player.surface import Surface

Where = Literal["closed", "there", "before", "after", "late"]

# While both play the second may be this many frames behind, never ahead. More, and it is covered.
_FEW = 3
_LATE_AFTER_MS = 500


class Beside(QObject):
    """Follows a deck on a surface of its own, without sound. What it costs the first is nothing but processor time.

    `where` is "before" and "after" where the second camera was not filming, "late" while it cannot keep up. Once it
    goes `alone` it stays where `seek` and `step` lead it, whatever the first does.
    """

    shown = Signal(int)
    where_changed = Signal(str)
    trouble = Signal(str)

    _ready_came = Signal()
    _trouble_came = Signal(str, int)

    def __init__(self, deck: Deck, surface: Surface, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.surface = surface
        self.offset_ms = 0
        self.alone = False
        self.where: Where = "closed"
        self.index = -1
        """The number of the frame that is painted, or -1."""
        self._deck = deck
        self._aim = Ms(0)
        self._turn = 0
        self._target: int | None = None
        self._is_whole = True
        self._ahead: Ahead | None = None
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_LATE_AFTER_MS)
        self._late.timeout.connect(lambda: self._be("late"))
        queued = Qt.ConnectionType.QueuedConnection
        self._ready_came.connect(self._take, queued)
        self._trouble_came.connect(self._tell, queued)
        deck.shown.connect(self._follow)
        deck.state_changed.connect(self._follow)
        if (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self.close)
        surface.destroyed.connect(self.close)

    @property
    def film(self) -> Film | None:
        return None if self._ahead is None else self._ahead.film

    @property
    def shown_ms(self) -> Ms:
        """The time of the second film that is aimed at: its own, not the first one's."""
        return self._aim

    def open(self, film: Film, offset_ms: int, look: Look | None = None) -> None:
        """Show a film in step from now on. Trouble comes through `trouble`."""
        self.close()
        self.offset_ms, self.alone = offset_ms, False
        self.surface.show_look(look)
        self._is_whole = look is None or not (look.fills or Crop.of(look) != WHOLE)
        self._turn += 1
        turn = self._turn
        self._ahead = Ahead(film, self._ready_came.emit, lambda words: self._trouble_came.emit(words, turn))
        self._follow()

    def close(self) -> None:
        """Let go of the film. The surface is empty."""
        if self._ahead is None:
            return
        ahead, self._ahead = self._ahead, None
        ahead.close()
        if shiboken6.isValid(self):
            self._leave("closed")

    def set_offset(self, offset_ms: int) -> None:
        """Stand by so much at another time, from now on."""
        self.offset_ms, self.alone = offset_ms, False
        self._follow()

    def go_alone(self) -> None:
        """Stay at this frame until `seek`, `step` or `set_offset`; outside the film, at its first or last one."""
        if self.film is not None:
            self.alone = True
            self.seek(self._aim)

    def seek(self, ms: int) -> None:
        """Show the frame at `ms` of the second film, alone."""
        if self.film is not None and self.alone:
            self._aim = self.film.frames.time_at(ms)
            self._want()

    def step(self, frames: int) -> None:
        """Go on by whole frames alone, or back."""
        self.seek(self.beyond(frames))

    def beyond(self, frames: int) -> Ms:
        """The time of the frame so many frames on from here, or back, also where the film has ended or not begun."""
        if self.film is None:
            return self._aim
        table = self.film.frames
        if self.alone or self.where not in ("before", "after"):
            return table.time_of(table.index_at(self._aim) + frames)
        return Ms(self._aim + round(frames * (table.last_ms - table.first_ms) / max(1, len(table) - 1)))

    # Inside

    def _follow(self, _: object = None) -> None:
        if self.film is None or self.alone or self._deck.film is None:
            return
        self._aim = Ms(self._deck.shown_ms + self.offset_ms)
        if self._aim < self.film.frames.first_ms:
            self._leave("before")
        elif self._aim >= max(self.film.duration_ms, self.film.frames.last_ms + 1):
            self._leave("after")
        else:
            self._want()

    def _leave(self, where: Where) -> None:
        self._target = None
        self._empty()
        self._be(where)

    def _want(self) -> None:
        if self._ahead is None:
            return
        film, height = self._ahead.film, height_played(self._ahead.film)
        self._target = film.frames.index_at(self._aim)
        if self._moves and self._is_whole:
            # No more is made of a picture than can be seen, as long as it moves.
            height = min(height, max(1, round(self.surface.height() * self.surface.devicePixelRatioF())))
        self._ahead.want(self._aim, height, going=self._moves)
        if self.where in ("closed", "before", "after"):
            self._be("there")
        self._take()

    @property
    def _moves(self) -> bool:
        return self._deck.playing and not self.alone

    def _take(self) -> None:
        """Paint the frame aimed at; while both play perhaps one a little earlier, never a later one."""
        if self._ahead is None or self._target is None:
            return
        earliest = self._target - (_FEW if self._moves else 0)
        found = self._ahead.ready(earliest, self._target)
        if found is not None and not found[0] < self.index <= self._target:
            self._paint(*found)
        if not self._moves or earliest <= self.index <= self._target:
            self._late.stop()
        elif not self._late.isActive():
            self._late.start()

    def _paint(self, index: int, picture: Picture) -> None:
        new, self.index = index != self.index, index
        self.surface.show_picture(picture)
        self._be("there")
        if new:
            self.shown.emit(int(picture.time_ms))

    def _empty(self) -> None:
        self._late.stop()
        self.index = -1
        if shiboken6.isValid(self.surface):
            self.surface.clear()

    def _be(self, where: Where) -> None:
        if where != self.where:
            self.where = where
            self.where_changed.emit(where)

    def _tell(self, words: str, turn: int) -> None:
        if self._ahead is not None and turn == self._turn:
            self.close()
            self.trouble.emit(words)
