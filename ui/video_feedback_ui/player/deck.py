"""One film on a surface: plays it, holds it, steps through it."""

from functools import partial

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from video_feedback.errors import Trouble
from video_feedback.media.film import Film
from video_feedback.media.player import LOUDEST, RATES, Device, Picture, Player, State
from video_feedback_schemas.times import Ms
from video_feedback_ui.player import stand_in
from video_feedback_ui.player.choice import Choice, new_player
from video_feedback_ui.player.held import Held
from video_feedback_ui.player.post import Post
from video_feedback_ui.player.surface import Surface

_OF_NO_TURN = -1


class Deck(QObject):
    """While the film plays its player makes the pictures; while it stands still they are decoded one by one.

    `shown` tells the time of the frame that is now on the surface. `state_changed` tells "closed", "paused",
    "playing", or "ended" at the end of the film or of a stretch, where the last frame stays.

    Set `nearest` where somebody scrubs: then, while a frame is being decoded, a neighbour that is ready stands in for
    it, or the small picture that `nearest` has for that time (it is called on the window's thread and must be quick).
    `shown` and `shown_ms` tell the frame asked for as soon as one stands in for it: it follows within a blink, and is
    what the worker means; `exact` tells whether it is there. The parent's window sets none: nothing is seen there
    that was not chosen.
    """

    shown = Signal(int)
    state_changed = Signal(str)
    rate_changed = Signal(float)
    trouble = Signal(str)
    level = Signal(float, float)  # peak and mean of what is heard, 0 to 1
    notice = Signal(str)  # a sentence about the sound, to be read while the film plays on

    def __init__(self, surface: Surface, choice: Choice = "auto", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.surface = surface
        self.film: Film | None = None
        self.rate = 1.0
        self.volume = 1.0
        self.muted = False
        self._state: State = "closed"
        self.nearest: stand_in.Nearest | None = None
        self._aim = Ms(0)
        self._shown_ms = Ms(0)
        self._exact = False
        self._troubled = False
        self._post = Post()
        self._held: Held | None = None
        queued = Qt.ConnectionType.QueuedConnection
        self._post.picture_came.connect(self._show_waiting, queued)
        self._post.standing_came.connect(self._show_standing, queued)
        self._post.state_came.connect(self._take_state, queued)
        self._post.trouble_came.connect(self._take_trouble, queued)
        self._post.level_came.connect(self.level, queued)
        self._post.notice_came.connect(self.notice, queued)
        self._player = self._make(choice)
        self._at_work: list[Player | Held] = []
        if (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self.close)
        surface.destroyed.connect(self.close)
        # Once it is deleted, by its parent perhaps, none of its own methods is called any more.
        self.destroyed.connect(partial(_end, self._at_work))

    # What there is

    @property
    def player_name(self) -> str:
        return self._player.name

    @property
    def shown_ms(self) -> Ms:
        """The time of the frame that is painted, or of the one asked for, where another stands in for it."""
        return self._shown_ms

    @property
    def aim_ms(self) -> Ms:
        """The time of the frame gone to last, also before anything stands for it."""
        return self._aim

    @property
    def exact(self) -> bool:
        """Whether the very frame that `shown_ms` names is painted."""
        return self._exact

    @property
    def state(self) -> State:
        return self._state

    @property
    def playing(self) -> bool:
        return self._state == "playing"

    # What it does

    def choose(self, choice: Choice) -> None:
        """Play with another player from now on; an open film stays where it is, paused, its picture on the surface."""
        film, at = self.film, self.shown_ms
        if film is None:
            self._player = self._make(choice)
            return
        self._let_go()
        self._player = self._make(choice)
        self.open(film)
        if self.film is None:
            self._be_empty()
        else:
            self.seek(at)

    def open(self, film: Film) -> None:
        """Show a film's first frame. Trouble comes through `trouble`; a film that cannot be opened leaves it closed."""
        self.close()
        try:
            self._player.open(film)
        except Trouble as trouble:
            self.trouble.emit(str(trouble))
            return
        self.film = film
        self._troubled = False
        post = self._post
        self._held = Held(
            film,
            post.send_exact,
            lambda words: post.trouble_came.emit(words, _OF_NO_TURN),
            post.send_meanwhile,
        )
        self._at_work[:] = [self._player, self._held]
        self._player.set_rate(self.rate)
        self._player.set_volume(self.volume)
        self._hold(film.frames.first_ms)
        self._set_state("paused")

    def open_again(self, film: Film) -> None:
        """The same film, turned or with its sound elsewhere. It stays at its frame, and plays on if it played.

        The picture stays on the surface until the next one is there.
        """
        if self.film is None:
            return
        at, was_playing = self._aim, self.playing
        self._let_go()
        self.open(film)
        if self.film is None:
            self._be_empty()
            return
        self.seek(at)
        if was_playing:
            self.play()

    def close(self) -> None:
        """Let go of the film. The surface is empty."""
        if self.film is not None:
            self._let_go()
            self._be_empty()

    def _let_go(self) -> None:
        self._post.new_turn()
        self.film = None
        self._at_work.clear()
        self._player.close()
        if self._held is not None:
            self._held.close()
            self._held = None

    def _be_empty(self) -> None:
        if shiboken6.isValid(self.surface):
            self.surface.clear()
        self._shown_ms, self._exact = Ms(0), False
        if shiboken6.isValid(self):
            self._set_state("closed")

    def play(self) -> None:
        """Play from the frame that is shown; from the start if the film is at its end."""
        if self.film is None or self.playing:
            return
        frames = self.film.frames
        at_end = frames.time_at(self._aim) == frames.last_ms
        self._begin_to_play()
        self._troubled = False
        self._player.seek(frames.first_ms if at_end else self._aim)
        self._player.play()
        self._set_state("playing")

    def play_stretch(self, start_ms: Ms, end_ms: Ms, loop: bool = False) -> None:
        """Play from the frame at `start_ms` to the frame at `end_ms` and hold that; or go round."""
        if self.film is None:
            return
        self._begin_to_play()
        self._player.play_stretch(start_ms, end_ms, loop=loop)
        self._set_state("playing")

    def pause(self) -> None:
        if self.playing:
            self._player.pause()
            self._hold(self._aim)
            self._set_state("paused")

    def toggle(self) -> None:
        self.pause() if self.playing else self.play()

    def seek(self, ms: Ms) -> None:
        """Show the frame at `ms`, and play on from there if the film plays."""
        if self.film is None:
            return
        if self.playing:
            self._new_turn_of_player()
            self._aim = self.film.frames.time_at(ms)
            self._player.play_stretch(self._aim, self.film.frames.last_ms)
        else:
            self._hold(self.film.frames.time_at(ms))
            self._set_state("paused")

    def step(self, frames: int) -> None:
        """Go on by whole frames, or back if `frames` is negative; the film stands still then."""
        if self.film is None:
            return
        self.pause()
        table = self.film.frames
        self._hold(table.time_of(table.index_at(self._aim) + frames))
        self._set_state("paused")

    def set_rate(self, rate: float) -> None:
        self.rate = min(max(rate, RATES[0]), RATES[-1])
        self._player.set_rate(self.rate)
        self.rate_changed.emit(self.rate)

    def set_volume(self, volume: float) -> None:
        """0 (silent) to 2."""
        self.volume = min(max(volume, 0.0), LOUDEST)
        self._player.set_volume(self.volume)

    def set_muted(self, muted: bool) -> None:
        """The volume stays what it was."""
        self.muted = muted
        self._player.set_muted(muted)

    def devices(self) -> list[Device]:
        """What sound can be played on; it is another list for another player."""
        return self._player.devices()

    def use_device(self, device_id: str) -> None:
        """Where sound comes from; "" is what the system has chosen."""
        self._player.use_device(device_id)

    def why_silent(self) -> str:
        """One sentence why nothing can be heard, or ""."""
        return self._player.why_silent()

    # Inside

    def _make(self, choice: Choice) -> Player:
        player = new_player(choice)
        player.set_muted(self.muted)
        player.on_picture = self._post.send_picture
        player.on_state = self._post.send_state
        player.on_trouble = self._post.send_trouble
        player.on_level = self._post.send_level
        player.on_notice = self._post.notice_came.emit
        return player

    def _new_turn_of_player(self) -> None:
        # It is stopped first: an end that it told only now would be taken for the end of what it plays next.
        self._player.pause()
        self._post.new_turn()

    def _begin_to_play(self) -> None:
        self._new_turn_of_player()
        if self._held is not None:
            self._held.rest()

    def _hold(self, ms: Ms) -> None:
        self._post.new_turn()
        self._aim = ms
        if self._held is not None:
            self._held.want(ms, self._post.turn)
        if not self._exact:
            # What stands in now stands in for this one.
            self._show(None, ms, exact=False)

    def _set_state(self, state: State) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)

    def _show_waiting(self) -> None:
        picture = self._post.picture()
        if picture is not None:
            self._aim = picture.time_ms
            self._show(picture, picture.time_ms, exact=True)

    def _show_standing(self) -> None:
        standing = self._post.standing()
        if standing is None or standing.turn != self._post.turn:
            return
        if not standing.meanwhile:
            assert standing.picture is not None
            self._show(standing.picture, standing.picture.time_ms, exact=True)
        elif self.nearest is not None:
            empty = not shiboken6.isValid(self.surface) or self.surface.empty
            seen = None if empty else self.surface.shown_ms
            meanwhile = stand_in.best(self._aim, seen, standing.picture, self.nearest(self._aim))
            self._show(meanwhile, self._aim, exact=False)

    def _show(self, picture: Picture | None, named: Ms, *, exact: bool) -> None:
        """Without a picture, what is on the surface stands in for the frame named."""
        if not shiboken6.isValid(self.surface) or (picture is None and self.surface.empty):
            return
        new = self.surface.empty or named != self._shown_ms
        if picture is not None:
            self.surface.show_picture(picture)
        self._shown_ms, self._exact = named, exact
        if new:
            self.shown.emit(int(named))

    def _take_state(self, state: State, turn: int) -> None:
        if turn != self._post.turn or state == "playing" or not self.playing:
            return
        self._show_waiting()
        self._hold(self._player.now_ms())
        self._set_state(state)

    def _take_trouble(self, words: str, turn: int) -> None:
        is_of_now = turn in (_OF_NO_TURN, self._post.turn)  # before holding the frame, which is another turn
        if turn == self._post.turn and self.playing:
            self._hold(self._aim)
            self._set_state("paused")
        # Its player and its decoder may both find it out: one sentence is enough.
        if is_of_now and self.film is not None and not self._troubled:
            self._troubled = True
            self.trouble.emit(words)


def _end(at_work: list[Player | Held], *_: object) -> None:
    for each in at_work:
        each.close()
    at_work.clear()
