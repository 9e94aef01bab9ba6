"""What is being shown to the parent, and how it goes on. The parent's window and the worker's side both follow it."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from video_feedback.errors import Trouble
from video_feedback.feedback.parent_card import ParentCard
from video_feedback.feedback.parent_view import ParentView, Showing
from video_feedback.media.crop import WHOLE, Crop
from video_feedback.media.film import Film
from video_feedback_schemas.ids import PickId, RecordingId
from video_feedback_schemas.records import Look
from video_feedback_schemas.times import Ms
from video_feedback_ui.player.deck import Deck

RATES = (1.0, 0.5, 0.25)
State = Literal["still", "playing", "held", "calm", "card", "gap"]


class Replay(QObject):
    """Nothing goes on by itself: each part opens on its still and waits, plays once, and holds its last frame.

    Where a family likes that, a dark pause of `gap_ms` lies before the next part; then its still is there.

    `moved` names the part, from 0; `covered` says whether the picture is to be hidden until the right frame is there.
    """

    moved = Signal(int)
    card_shown = Signal()
    state_changed = Signal(str)
    rate_changed = Signal(float)
    covered = Signal(bool)
    trouble = Signal(str)

    def __init__(
        self,
        view: ParentView,
        deck: Deck,
        film_of: Callable[[RecordingId], Film],
        look_of: Callable[[PickId], Look | None] = lambda _: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.view = view
        self.deck = deck
        self.film: Film | None = None
        self.look: Look | None = None
        self.place = -1
        self.state: State = "still"
        self.card: ParentCard | None = None
        self.gap_ms = 0
        self._gap = QTimer(self)
        self._gap.setSingleShot(True)
        self._gap.timeout.connect(self.come_back)
        self._before: State = "still"  # what is come back to
        self.rate = RATES[0]
        self.is_covered = True
        self._film_of = film_of
        self._look_of = look_of
        self._recording_id = ""
        self._at = 0
        deck.shown.connect(self._frame_shown)
        deck.state_changed.connect(self._deck_changed)
        deck.trouble.connect(self.trouble.emit)

    @property
    def showing(self) -> Showing:
        return self.view.showings[self.place]

    @property
    def following(self) -> Showing | None:
        """The part after this one, if there is one."""
        after = self.place + 1
        return self.view.showings[after] if after < len(self.view.showings) else None

    @property
    def shape(self) -> float | None:
        """Width by height of what is shown of the picture. None where it fills whatever room there is."""
        if self.look is not None and self.look.fills:
            return None
        if self.film is None:
            return 16 / 9
        crop = WHOLE if self.look is None else Crop.of(self.look)
        return crop.shape(self.film.width, self.film.height)

    @property
    def is_at_end(self) -> bool:
        """Whether the last frame of the part is on screen."""
        return self.film is not None and self._at >= self.film.frames.time_at(self.showing.end_ms)

    @property
    def is_away(self) -> bool:
        """Whether the film is out of sight: behind the calm screen, a card, or the dark between two parts."""
        return self.state in ("calm", "card", "gap")

    @property
    def is_dark(self) -> bool:
        return self.state == "gap"

    def go(self, place: int, *, after_gap: bool = False) -> None:
        """Show the still of a part, at once or after the dark pause. Outside the script nothing happens."""
        if not 0 <= place < len(self.view.showings):
            return
        self._gap.stop()
        self._before = "still"
        ends: State = "gap" if after_gap and self.gap_ms else "still"
        if ends == "gap":
            self._gap.start(self.gap_ms)
        self._be(ends)
        self.place = place
        showing = self.showing
        self.deck.pause()
        self._set_rate(RATES[0])
        if showing.recording_id != self._recording_id:
            self._cover(True)
            try:
                self.film = self._film_of(showing.recording_id)
            except Trouble as trouble:
                self.film, self._recording_id = None, ""
                self.deck.close()
                self.moved.emit(place)
                self.trouble.emit(str(trouble))
                return
            self._recording_id = showing.recording_id
            self.deck.open(self.film)
        assert self.film is not None
        self.look = self._look_of(showing.pick_id)
        # The picture before was chosen as it was seen: no other part of it.
        self.deck.surface.show_look(self.look, from_next=True)
        self._at = self.film.frames.time_at(showing.still_ms)
        self.deck.seek(Ms(self._at))
        self.moved.emit(place)

    def next(self) -> None:
        """The part after this one. In the dark before it, that is over."""
        if self.state == "gap":
            self.come_back()
        else:
            self.go(self.place + 1, after_gap=True)

    def previous(self) -> None:
        self.go(self.place - 1)

    def play(self) -> None:
        """Play the part, from its first frame to its last."""
        if self.film is not None:
            self.deck.play_stretch(self.showing.start_ms, self.showing.end_ms)

    def go_on(self) -> None:
        """Play on from the frame on screen, to the last frame of the part; at the last frame, play it again."""
        if self.film is None:
            return
        if self.state == "still" or self.is_at_end:
            self.play()
        else:
            self.deck.play_stretch(Ms(self._at), self.showing.end_ms)

    def pause(self) -> None:
        self.deck.pause()

    def slower(self) -> None:
        """Half as fast, then a quarter, then as it was."""
        self._set_rate(RATES[(RATES.index(self.rate) + 1) % len(RATES)])

    def step(self, frames: int) -> None:
        """Some frames on or back, never out of the part."""
        if self.film is None:
            return
        self.deck.pause()
        table, showing = self.film.frames, self.showing
        first, last = table.index_at(showing.start_ms), table.index_at(showing.end_ms)
        self._at = table.time_of(min(max(table.index_at(self._at) + frames, first), last))
        self.deck.seek(Ms(self._at))
        self._be("held")

    def calm(self) -> None:
        """Hide the picture at once, without sound."""
        self._leave_film("calm")

    def show_card(self, card: ParentCard) -> None:
        """Lay a card over the picture, without sound."""
        self.card = card
        self.card_shown.emit()
        self._leave_film("card")

    def come_back(self) -> None:
        """From the calm screen or a card the same frame again, held; from the dark the still."""
        if self.is_away:
            was_dark = self.is_dark
            self._gap.stop()
            self._be(self._before)
            if was_dark:
                self.covered.emit(self.is_covered)

    def end(self) -> None:
        """Let go of the film."""
        self._gap.stop()
        self.deck.close()

    def _leave_film(self, state: State) -> None:
        self._gap.stop()
        if not self.is_away:
            self._before = "still" if self.state == "still" else "held"
        self._be(state)
        self.deck.pause()

    def _set_rate(self, rate: float) -> None:
        self.rate = rate
        self.deck.set_rate(rate)
        self.rate_changed.emit(rate)

    def _frame_shown(self, ms: int) -> None:
        # Paused, the place is the one that was asked for: where a film is damaged another frame stands in for it.
        if self.state == "playing":
            self._at = ms
        if self.is_covered:
            self._cover(False)

    def _deck_changed(self, _: str) -> None:
        if self.is_away:
            return
        if self.deck.playing:
            self._be("playing")
        elif self.state == "playing":
            self._be("held")

    def _be(self, state: State) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)

    def _cover(self, is_covered: bool) -> None:
        self.is_covered = is_covered
        self.covered.emit(is_covered)
