"""What each key and button of the page does."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from video_feedback.hiding.following import Followed, follow
from video_feedback.hiding.hidden import Key
from video_feedback.hiding.looking import Proposals, propose
from video_feedback.hiding.path import key as key_of
from video_feedback.hiding.spot import Spot, spot
from video_feedback.jobs import Progress
from video_feedback.library import hidden_places
from video_feedback.media.film import Film
from video_feedback.words import tr
from video_feedback_schemas.leaving_records import HiddenPlace, HiddenShape, HiddenSound, HowHidden
from video_feedback_schemas.times import Ms, clock_text
from video_feedback_ui.actions import key_text
from video_feedback_ui.hide.deeds import Deeds
from video_feedback_ui.hide.view import HideView
from video_feedback_ui.parts.menu import offer
from video_feedback_ui.parts.shortcut import Shortcut
from video_feedback_ui.tasks import Task

_DRAWN_MS = 3000  # for so long a part that was drawn is hidden at first
_WORD_MS = 1000
_LONG_MS = 30_000
_HOWS: tuple[HowHidden, ...] = ("blur", "squares", "plain")


class Doing:
    """Does what the view is asked for."""

    def __init__(self, view: HideView) -> None:
        self._view = view
        self._task: Task | None = None
        self._how: HowHidden = "blur"
        self._shape: HiddenShape = "round"
        self.deeds: dict[str, Callable[[], object]] = {
            "hide_find": self.find,
            "hide_yes": partial(self._answer, agreed=True),
            "hide_no": partial(self._answer, agreed=False),
            "hide_next": partial(self._go, 1),
            "hide_previous": partial(self._go, -1),
            "hide_flag": self._flag,
            "hide_draw": self._draw,
            "hide_shape": self._shape_it,
            "hide_key": self._set_key,
            "hide_follow": self.follow,
            "hide_from": self._from,
            "hide_until": self._until,
            "hide_whole": self._whole,
            "hide_how": self._next_how,
            "hide_round": self._turn_shape,
            "hide_remove": self._remove,
            "hide_sound": self._sound,
            "hide_preview": lambda: view.show_preview(is_on=not view.is_preview),
            "hide_play": view.deck.toggle,
            "hide_back": partial(view.deck.step, -1),
            "hide_on": partial(view.deck.step, 1),
            "hide_second_back": partial(self._skip, -1000),
            "hide_second_on": partial(self._skip, 1000),
            "hide_start": lambda: view.deck.seek(Ms(0)),
            "hide_end": self._end,
            "hide_nothing": lambda: view.choose(""),
        }
        for name in self.deeds:
            Shortcut(name, view, partial(self.do, name))
        view.asked.connect(self.do)
        view.boxes.drawn.connect(self._drawn)
        view.boxes.moved.connect(self._moved)
        view.boxes.ended.connect(lambda: view.say(""))
        view.card.how_chosen.connect(self._choose_how)
        view.card.shape_chosen.connect(self._choose_shape)
        view.card.sound_how_chosen.connect(self._choose_sound_how)

    def do(self, name: str) -> None:
        """Do an action, if a film is there."""
        if self._view.film is not None:
            with self._view.bridge.telling():
                self.deeds[name]()

    @property
    def _write(self) -> Deeds:
        assert self._view.recording is not None
        return Deeds(self._view.bridge, self._view.recording.id)

    # Looking for faces

    def find(self, start_ms: int = 0, end_ms: int | None = None) -> None:
        """Look for faces in the whole film, or in a part of it."""
        view = self._view
        if self._task is not None or view.film is None or view.recording is None:
            return
        film, write, recording_id = view.film, self._write, view.recording.id
        until = film.duration_ms if end_ms is None else min(end_ms, film.duration_ms)

        def job(progress: Progress) -> Proposals:
            return propose(film, start_ms, until, progress)

        def then(found: Proposals) -> None:
            if not view.bridge.is_open:
                return
            with view.bridge.telling():
                count = write.propose(found, start_ms, until)
                view.bridge.told.emit(_told(count), False)
            if view.recording is not None and view.recording.id == recording_id:
                self._go(0)

        self._task = view.bridge.tasks.start(
            tr("Looking for faces in “{title}”", title=view.recording.title),
            job,
            then,
            lambda sentence: view.bridge.told.emit(sentence, True),
            ended=self._ended,
        )

    def offer_to_find(self, under: QWidget) -> None:
        """Look for faces; in a long film, first ask where."""
        film = self._view.film
        if film is None or film.duration_ms <= _LONG_MS:
            self.do("hide_find")
            return
        here = self._view.now_ms
        offer(
            under,
            [
                (tr("In the whole film"), lambda: self.do("hide_find")),
                (tr("In the half minute from here"), lambda: self.find(here, here + _LONG_MS)),
            ],
        )

    def _ended(self) -> None:
        self._task = None

    # Yes and no

    def _answer(self, *, agreed: bool) -> None:
        view, place = self._view, self._view.chosen_place
        if place is None:
            self._go(1)
            return
        waited = place.agreed is None
        self._write.answer(place.id, agreed=agreed)
        if waited:
            self._go(0)
        else:
            view.refresh()

    def _go(self, by: int) -> None:
        """To another one that waits: the next, the one before, or (0) the first from the chosen one on."""
        view = self._view
        waits = [place for place in view.places if place.agreed is None]
        if not waits:
            if by:
                view.say(tr("Nothing waits for an answer."))
            return
        here = view.chosen
        order = [(place.start_ms, place.end_ms, place.id) for place in waits]
        at = (here.start_ms, here.end_ms, here.id) if here is not None else (-1, -1, "")
        if by < 0:
            index = max((n for n, each in enumerate(order) if each < at), default=len(order) - 1)
        else:
            index = next((n for n, each in enumerate(order) if each > at or (not by and each == at)), 0)
        place = waits[index]
        view.choose(place.id)
        view.deck.seek(_first(place, view))

    def _flag(self) -> None:
        """To the next frames where somebody may be seen whom nobody found."""
        view = self._view
        if not view.flags:
            view.say(tr("There are no frames to look at."))
            return
        start = next((start for start, _ in view.flags if start > view.now_ms), view.flags[0][0])
        assert view.film is not None
        view.deck.seek(view.film.frames.after(start - 1) if start else Ms(0))

    # Where it is

    def _draw(self) -> None:
        self._view.show_preview(is_on=False)
        self._view.deck.pause()
        self._view.boxes.shape("")
        self._say_keys()

    def _shape_it(self) -> None:
        view, place = self._view, self._view.chosen_place
        if place is None:
            self._draw()
            return
        view.show_preview(is_on=False)
        view.deck.pause()
        view.go_to_chosen()
        if place.start_ms <= view.now_ms < place.end_ms:
            view.boxes.shape(place.id)
            self._say_keys()

    def _say_keys(self) -> None:
        self._view.say(tr("Arrows move, with Shift they size. Enter keeps, Esc leaves."))

    def _drawn(self, at: Spot) -> None:
        view = self._view
        if view.film is None:
            return
        end = min(view.film.duration_ms, view.now_ms + _DRAWN_MS)
        with view.bridge.telling():
            made = self._write.draw(at, view.now_ms, max(end, view.now_ms + 1), self._how, self._shape)
            view.choose(made)

    def _moved(self, place_id: str, at: Spot) -> None:
        with self._view.bridge.telling():
            self._write.move(place_id, at, self._view.now_ms)

    def _set_key(self) -> None:
        view, place = self._view, self._view.chosen_place
        if place is None or place.id not in view.ways:
            view.say(tr("Choose a part first."))
            return
        self._write.move(place.id, spot(view.ways[place.id].keys, view.now_ms), view.now_ms)
        view.say(tr("It is set at this frame."))

    def follow(self) -> None:
        """Follow the chosen part from here on and back: to where a hand has set it next, or to its ends."""
        view, place = self._view, self._view.chosen_place
        if self._task is not None or view.film is None or place is None or place.id not in view.ways:
            view.say(tr("Choose a part first."))
            return
        view.deck.pause()
        film, write = view.film, self._write
        begin = key_of(view.now_ms, spot(view.ways[place.id].keys, view.now_ms))
        assert begin is not None  # a place lies within the picture
        hands = [key.at_ms for key in hidden_places.keys(view.bridge.db, place.id) if key.made_by == "hand"]
        first = max([place.start_ms, *(ms for ms in hands if ms < begin.at_ms)])
        last = min([place.end_ms - 1, *(ms for ms in hands if ms > begin.at_ms)])
        self._task = view.bridge.tasks.start(
            tr("Following what is hidden"),
            partial(_followed, film, begin, first, last),
            partial(self._take_followed, write, place.id, begin, first, last),
            lambda sentence: view.bridge.told.emit(sentence, True),
            ended=self._ended,
        )

    def _take_followed(
        self, write: Deeds, place_id: str, begin: Key, first: int, last: int, found: tuple[Followed, ...]
    ) -> None:
        view = self._view
        if not view.bridge.is_open:
            return
        with view.bridge.telling():
            write.follow(place_id, begin, found, first, last)
        lost = [each.lost_ms for each in found if each.lost_ms is not None]
        if lost:
            times = tr(" and ").join(clock_text(ms, exact=True) for ms in lost)
            view.bridge.told.emit(
                tr(
                    "Followed, and lost at {times}. Look there, and pull the box to where it is ({key}).",
                    times=times,
                    key=key_text("hide_key"),
                ),
                False,
            )
            view.deck.seek(lost[-1])
        else:
            view.bridge.told.emit(tr("Followed all the way."), False)

    # From when to when

    def _from(self) -> None:
        thing = self._view.chosen
        if thing is not None:
            self._last(self._view.now_ms, max(thing.end_ms, self._after()))

    def _until(self) -> None:
        thing = self._view.chosen
        if thing is not None:
            self._last(min(thing.start_ms, self._view.now_ms), self._after())

    def _whole(self) -> None:
        if self._view.film is not None:
            self._last(0, self._view.film.duration_ms)

    def _after(self) -> int:
        """Where the frame on screen ends."""
        film, now = self._view.film, self._view.now_ms
        assert film is not None
        return int(film.frames.after(now)) if now < film.frames.last_ms else max(film.duration_ms, now + 1)

    def _last(self, start_ms: int, end_ms: int) -> None:
        thing = self._view.chosen
        if isinstance(thing, HiddenPlace):
            self._write.last(thing, start_ms, end_ms)
        elif isinstance(thing, HiddenSound):
            self._write.edit_sound(replace(thing, start_ms=Ms(start_ms), end_ms=Ms(end_ms)))

    # How it is hidden

    def _next_how(self) -> None:
        thing = self._view.chosen
        if isinstance(thing, HiddenPlace):
            self._choose_how(_HOWS[(_HOWS.index(thing.how) + 1) % len(_HOWS)])
        elif isinstance(thing, HiddenSound):
            self._choose_sound_how("silence" if thing.how == "tone" else "tone")

    def _turn_shape(self) -> None:
        place = self._view.chosen_place
        if place is not None:
            self._choose_shape("square" if place.shape == "round" else "round")

    def _choose_how(self, how: str) -> None:
        place = self._view.chosen_place
        found = next((each for each in _HOWS if each == how), None)
        if place is not None and found is not None:
            self._how = found
            with self._view.bridge.telling():
                self._write.look(place, how=found)

    def _choose_shape(self, shape: str) -> None:
        place = self._view.chosen_place
        if place is not None:
            self._shape = "square" if shape == "square" else "round"
            with self._view.bridge.telling():
                self._write.look(place, shape=self._shape)

    def _choose_sound_how(self, how: str) -> None:
        thing = self._view.chosen
        if isinstance(thing, HiddenSound):
            with self._view.bridge.telling():
                self._write.edit_sound(replace(thing, how="tone" if how == "tone" else "silence"))

    def _remove(self) -> None:
        thing = self._view.chosen
        if isinstance(thing, HiddenPlace):
            self._write.remove(thing.id)
        elif isinstance(thing, HiddenSound):
            self._write.remove_sound(thing.id)

    def _sound(self) -> None:
        view = self._view
        assert view.film is not None
        if not view.film.has_sound:
            view.say(tr("This film has no sound."))
            return
        start = min(view.now_ms, view.film.duration_ms - 1)
        made = self._write.add_sound(start, max(start + 1, min(view.film.duration_ms, start + _WORD_MS)))
        view.choose(made)

    def _end(self) -> None:
        if self._view.film is not None:
            self._view.deck.seek(self._view.film.frames.last_ms)

    def _skip(self, by_ms: int) -> None:
        view = self._view
        if view.film is not None:
            view.deck.seek(Ms(min(max(0, view.now_ms + by_ms), int(view.film.frames.last_ms))))


def _followed(film: Film, begin: Key, first: int, last: int, progress: Progress) -> tuple[Followed, ...]:
    back = follow(film, begin, first, progress.part(0, 0.5))
    return back, follow(film, begin, last, progress.part(0.5, 0.5))


def _first(place: HiddenPlace, view: HideView) -> Ms:
    """The first frame of a place."""
    assert view.film is not None
    frames = view.film.frames
    at = frames.time_at(place.start_ms)
    return at if at >= place.start_ms else frames.after(place.start_ms)


def _told(count: int) -> str:
    if not count:
        return tr("No new face was found. Look through it yourself: no detector finds every face.")
    if count == 1:
        return tr("1 face was found. Nothing is hidden before your yes.")
    return tr("{count} faces were found, each for a while. Nothing is hidden before your yes.", count=count)
