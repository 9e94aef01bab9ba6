"""What is being shown to the parent, and how it goes on. The parent's window and the worker's side both follow it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from video_feedback.errors import Trouble
from video_feedback.feedback.parent_card import ParentCard
from video_feedback.feedback.parent_view import ParentView, Showing
from video_feedback.library import looks
from video_feedback.media.crop import WHOLE, Crop
from video_feedback.media.film import Film
from video_feedback_schemas.ids import LookId, PickId, RecordingId
from video_feedback_schemas.records import Look
from video_feedback_schemas.times import Ms
from video_feedback_ui.player.choice import Choice
from video_feedback_ui.player.deck import Deck
from video_feedback_ui.present.fade import Fade

RATES = (1.0, 0.5, 0.25)
LOOP_MS = 700
"""How long the last frame of a part is held before it begins again by itself."""
HOLD_MS, STILL_MS = 2500, 2000
"""Where one part follows the other: how long the last frame is held, and then the next still."""

State = Literal["still", "playing", "held", "asked", "calm", "card", "gap"]


class Replay(QObject):
    """Nothing goes on by itself: each part opens on its still and waits, plays once, and holds its last frame.

    A part that loops begins again; where the view goes on, the next part follows. Until then it counts as playing, or
    `is_about_to` go on from a still, and `pause` ends that: after a pause nothing goes on before it is asked to.
    Where a family likes that, a dark pause of `gap_ms` lies before the next part; then its still is there.
    "asked" lays a question over a held frame: shall we look once more?

    `moved` names the part, from 0; `played` tells that it begins from its first frame; `covered` says whether the
    picture is to be hidden until the right frame is there.
    A film that cannot be shown is never a hole: what is seen then is the calm screen, until another part is shown.
    """

    moved = Signal(int)
    played = Signal()
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
        self._gap.timeout.connect(self._gap_is_over)
        self._waits = QTimer(self)
        self._waits.setSingleShot(True)
        self._waits.timeout.connect(self._go_on_by_itself)
        self._fade = Fade(deck)
        self._before: State = "still"  # what is come back to
        self.rate = RATES[0]
        self.is_covered = True
        self.is_over = False
        self._until = 0  # the frame at which what plays now holds
        self._film_of = film_of
        self._look_of = look_of
        self._recording_id = ""
        self._at = 0
        deck.shown.connect(self._frame_shown)
        deck.state_changed.connect(self._deck_changed)
        deck.trouble.connect(self._troubled)

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

    @property
    def is_about_to(self) -> bool:
        """Whether it will go on by itself in a moment, unless it is paused."""
        return self._waits.isActive()

    @property
    def is_lost(self) -> bool:
        """Whether there is nothing of this part that could be shown."""
        return self.place >= 0 and self.film is None

    def go(self, place: int, *, after_gap: bool = False) -> None:
        """Show the still of a part, at once or after the dark pause. Outside the script nothing happens."""
        if not 0 <= place < len(self.view.showings) or self.is_over:
            return
        self._stop_waiting()
        self._before = "still"
        stands_at = (self._recording_id, self._at)
        was_unseen = self.is_dark and place != self.place and not self.is_covered
        if was_unseen:
            self._cover(True)  # the picture behind the dark is of a part that was never seen
        ends: State = "gap" if after_gap and self.gap_ms else "still"
        if ends == "gap":
            self._gap.start(self.gap_ms)
        self._be(ends)
        self.place = place
        showing = self.showing
        self.deck.pause()
        self._set_rate(showing.rate)
        if showing.recording_id != self._recording_id and not self._open(showing.recording_id):
            self.moved.emit(place)
            return
        assert self.film is not None
        self.look = self._seen(showing)
        # The picture before was chosen as it was seen: no other part of it.
        self.deck.surface.show_look(self.look, from_next=True)
        self._at = self.film.frames.time_at(showing.still_ms)
        if was_unseen and stands_at == (self._recording_id, self._at):
            self._cover(False)  # no other picture will come
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
        if self.film is not None and not self.is_covered:
            self.played.emit()
        self._play_from(self.showing.start_ms)

    def go_on(self) -> None:
        """Play on from the frame on screen, to the last frame of the part; at the last frame, play it again."""
        if self.state in ("still", "asked") or self.is_at_end:
            self.play()
        else:
            self._play_from(Ms(self._at))

    def pause(self) -> None:
        """Hold the frame on screen. What would have gone on by itself does not."""
        was_playing = self.state == "playing"
        self._stop_waiting()
        self.deck.pause()
        if was_playing:
            self._be("held")

    def stop(self) -> None:
        """Back to the still, as before it was played."""
        self.go(self.place)

    def offer_again(self) -> None:
        """Lay the question over the frame that is held: shall we look once more? It never comes by itself."""
        if self.state == "held" and self.film is not None:
            self._be("asked")

    def slower(self) -> None:
        """Half as fast, then a quarter, then as it was."""
        self._set_rate(RATES[(RATES.index(self.rate) + 1) % len(RATES)])

    def step(self, frames: int) -> None:
        """Some frames on or back, never out of the part."""
        if self.film is None:
            return
        self.pause()
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
        """From the calm screen or a card the same frame again, held; from the dark the still. Where there is no
        picture to come back to, the calm screen."""
        if self.is_away:
            was_dark = self.is_dark
            self._gap.stop()
            self._be("calm" if self.film is None else self._before)
            if was_dark:
                self.covered.emit(self.is_covered)

    def try_player(self, choice: Choice) -> None:
        """Play with another player from now on. The film stays at its frame; a part that was lost is tried again."""
        self._stop_waiting()
        if self.film is None:
            self.deck.close()
        self._fade.stop()
        self.deck.choose(choice)
        self.deck.set_rate(self.rate)
        if self.deck.film is None:
            self.film, self._recording_id = None, ""
            self.go(self.place)
        else:
            self.deck.seek(Ms(self._at))

    def lose(self) -> None:
        """Let go of the film for good, behind the calm screen: nothing leads back to it."""
        self.is_over = True
        self._leave_film("calm")
        self._cover(True)
        self.film, self._recording_id = None, ""
        self.deck.close()

    def end(self) -> None:
        """Let go of the film."""
        self._stop_waiting()
        self._fade.stop()
        self.deck.close()

    # Inside

    def _open(self, recording_id: RecordingId) -> bool:
        """Whether the film is there now. If not, the calm screen is."""
        self._cover(True)
        self.film, self._recording_id = None, ""
        try:
            film = self._film_of(recording_id)
        except Trouble as trouble:
            self.deck.close()
            self._leave_film("calm")
            self.trouble.emit(str(trouble))
            return False
        self.deck.open(film)
        if self.deck.film is None:  # it has told why
            self._leave_film("calm")
            return False
        self.film, self._recording_id = film, recording_id
        return True

    def _seen(self, showing: Showing) -> Look | None:
        """The part of the picture, and its light: as the pick has it, else as the moment has."""
        look = self._look_of(showing.pick_id)
        if showing.crop is None:
            return look
        bare = Look(id=LookId(""), recording_id=showing.recording_id)
        return replace(looks.cropped(look or bare, showing.crop), fills=False)

    def _play_from(self, ms: Ms) -> None:
        """From a frame to the next one at which it holds by itself, or to the last of the part."""
        if self.film is None or self.is_covered:
            return
        self._stop_waiting()
        table, showing = self.film.frames, self.showing
        first, last = table.time_at(ms), table.time_at(showing.end_ms)
        holds = (table.time_at(at) for at in showing.pauses_ms)
        self._until = min((at for at in holds if first < at < last), default=last)
        self._fade.begin()
        self.deck.play_stretch(ms, Ms(self._until))
        self._be("playing")  # also where it played already, or has its end behind it

    def _go_on_by_itself(self) -> None:
        if self.state == "still" and self.is_covered:
            self._wait_at_still()  # a slow film: its still has not been seen yet
        elif self.state == "still" or self.showing.loops:
            self.play()
        else:
            self.go(self.place + 1, after_gap=True)
            self._wait_at_still()

    def _gap_is_over(self) -> None:
        self.come_back()
        if self.view.goes_on:
            self._wait_at_still()

    def _wait_at_still(self) -> None:
        if self.state == "still":
            self._waits.start(STILL_MS)

    def _stop_waiting(self) -> None:
        self._gap.stop()
        self._waits.stop()

    def _leave_film(self, state: State) -> None:
        self._stop_waiting()
        if not self.is_away:
            self._before = "still" if self.state == "still" else "held"
        self._be(state)
        self.deck.pause()

    def _troubled(self, words: str) -> None:
        if self.is_covered and self.place >= 0:
            self.film, self._recording_id = None, ""
            self._leave_film("calm")
        self.trouble.emit(words)

    def _set_rate(self, rate: float) -> None:
        self.rate = rate
        self.deck.set_rate(rate)
        self.rate_changed.emit(rate)

    def _frame_shown(self, ms: int) -> None:
        if self.film is None:
            return
        # Paused, the place is the one that was asked for: where a film is damaged another frame stands in for it.
        if self.state == "playing":
            self._at = ms
        if self.is_covered:
            self._cover(False)

    def _deck_changed(self, _: str) -> None:
        if self.deck.playing:
            return
        self._fade.stop()
        if self.is_away or self.state != "playing":
            return
        if self.deck.state == "ended" and self.film is not None:
            self._at = int(self.deck.aim_ms)
        if self.deck.state == "ended" and self.is_at_end:
            if self.showing.loops:
                self._waits.start(LOOP_MS)
                return
            if self.view.goes_on and self.following is not None:
                self._waits.start(HOLD_MS)
                return
        self._be("held")

    def _be(self, state: State) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)

    def _cover(self, is_covered: bool) -> None:
        self.is_covered = is_covered
        self.covered.emit(is_covered)
