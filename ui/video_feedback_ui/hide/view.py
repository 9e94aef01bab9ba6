"""One film and what is hidden in it: the picture with its boxes, the strip, the list, and what is chosen."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QToolButton, QWidget

from video_feedback.errors import Trouble
from video_feedback.hiding.flags import flagged
from video_feedback.hiding.hidden import Place
from video_feedback.hiding.spot import is_hidden, spot
from video_feedback.library import hidden_places, recordings
from video_feedback.library.library import Change
from video_feedback.media.film import Film
from video_feedback.words import tr
from video_feedback_schemas.leaving_records import HiddenPlace, HiddenSound
from video_feedback_schemas.records import Recording
from video_feedback_schemas.times import clock_text
from video_feedback_ui import trying, witness
from video_feedback_ui.actions import key_text
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.hide.boxes import Box, Boxes, State
from video_feedback_ui.hide.chosen_card import ChosenCard
from video_feedback_ui.hide.covered_surface import CoveredSurface
from video_feedback_ui.hide.hidden_list import HiddenList
from video_feedback_ui.hide.strip import FLAGGED, Bar, TimeStrip
from video_feedback_ui.parts.icons import wear
from video_feedback_ui.parts.words import button, card, column, label, row, tool
from video_feedback_ui.player.deck import Deck
from video_feedback_ui.theme import theme, tokens

_SIDE = 316
_TABLES = ("hidden_places", "hidden_keys", "hidden_sounds")
TOLD = tr("No detector finds every face. Look through the whole stretch yourself before it leaves.")


class HideView(QWidget):
    """`asked` names an action (`hide_yes`) that was asked for by hand; what it does is in `Doing`."""

    asked = Signal(str)
    closed_by_itself = Signal(str)  # the film cannot be looked at any more: why

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.bridge = bridge
        self.recording: Recording | None = None
        self.film: Film | None = None
        self.places: list[HiddenPlace] = []
        self.ways: dict[str, Place] = {}  # what the chosen places are with their keys
        self.sounds: list[HiddenSound] = []
        self.flags: tuple[tuple[int, int], ...] = ()
        self.chosen_id = ""
        self.is_preview = False
        self.surface = self.under_notices = CoveredSurface()
        self.boxes = Boxes(self.surface)
        self.deck = Deck(self.surface, bridge.player, self)
        self.strip, self.list, self.card = TimeStrip(), HiddenList(), ChosenCard()
        self.now, self.says = label("", "strong"), label("", "second")
        self.waits = label("", "chip")
        self.nothing = label(
            tr("Nothing is hidden in this film yet. Let the app look for faces, or draw a part on the picture."),
            "second",
            wraps=True,
        )
        self._lay_out()
        self.deck.shown.connect(self._frame_shown)
        self.deck.state_changed.connect(self._state_changed)
        self.deck.trouble.connect(lambda words: bridge.told.emit(words, True))
        self.strip.sought.connect(self.deck.seek)
        for chooser in (self.strip, self.list, self.boxes):
            chooser.chosen.connect(self.choose)
        self.list.chosen.connect(self.go_to_chosen)
        self.card.asked.connect(self.asked)
        bridge.changed.connect(self._follow)
        theme.changed.connect(self._dress)
        self._dress()

    def _lay_out(self) -> None:
        stage = QFrame()
        stage.setProperty("kind", "stage")
        self.surface.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.play = self._tool(tr("Play"), "play-fill", "hide_play")
        self.preview = button(tr("As it will leave"), lambda: self.asked.emit("hide_preview"), kind="chip")
        self.preview.setCheckable(True)
        self.preview.setToolTip(tr("See the film as it will leave  ({key})", key=key_text("hide_preview")))
        self.draw = self._button(tr("Draw a part"), "hide_draw", "selection-plus")
        self.hush = self._button(tr("Hide sound"), "hide_sound", "speaker-slash")
        stage.setLayout(column(self.surface, gap=0, margins=(8, 8, 8, 8)))
        tools = row(
            self._tool(tr("One frame back"), "caret-left", "hide_back"),
            self.play,
            self._tool(tr("One frame on"), "caret-right", "hide_on"),
            8,
            self.now,
            8,
            self.says,
            None,
            self.draw,
            self.hush,
            gap=4,
        )
        left = column(stage, tools, self.strip, gap=8)
        left.setStretch(0, 1)
        listed = card()
        self.list.setMinimumHeight(72)
        head = row(label(tr("What is hidden"), "strong"), None, self.waits)
        inner = column(head, self.nothing, self.list, None, gap=8, margins=(14, 12, 12, 12))
        inner.setStretch(2, 20)
        listed.setLayout(inner)
        side = QWidget()
        side.setFixedWidth(_SIDE)
        told = QFrame()
        told.setProperty("kind", "notice")
        told.setLayout(column(label(TOLD, "small-ink", wraps=True), margins=(12, 8, 12, 8)))
        lines = column(listed, self.card, told, gap=12)
        lines.setStretch(0, 1)
        side.setLayout(lines)
        both = row(left, side, gap=12, margins=(12, 12, 12, 12))
        both.setStretch(0, 1)
        self.setLayout(both)

    def sizeHint(self) -> QSize:
        return QSize(1200, 660)

    # One film

    def open(self, recording_id: str) -> None:
        """Show a film. Raises NotFound, and Trouble if it cannot be looked at."""
        library = self.bridge.library
        recording = recordings.get(library.db, recording_id)
        film = recordings.film(library.db, library.media, recording)
        if self.recording is None or self.recording.id != recording_id or self.deck.film is None:
            self.close_film()
            trying.seat(self.bridge, self.deck, recording_id)
            self.recording, self.film = recording, film
            self.chosen_id = ""
            self.deck.open(film)
            self.deck.set_volume(self.bridge.settings.volume)
            witness.of(self.bridge).viewed(recording_id)
        self.strip.show_film(film.duration_ms)
        self.refresh()

    def close_film(self) -> None:
        """Let go of the film."""
        self.boxes.leave()
        self.deck.close()
        self.recording = self.film = None

    @property
    def now_ms(self) -> int:
        """The time of the frame that is looked at."""
        return int(self.deck.aim_ms)

    def refresh(self) -> None:
        """Read what is hidden anew, and show it."""
        if self.recording is None or self.film is None:
            return
        db = self.bridge.db
        self.places = hidden_places.of_recording(db, self.recording.id)
        self.sounds = hidden_places.sounds(db, self.recording.id)
        found = {place.id: hidden_places.as_place(db, place) for place in self.places}
        self.ways = {place_id: way for place_id, way in found.items() if way is not None}
        faces = [
            self.ways[place.id]
            for place in self.places
            if place.found == "face" and place.agreed is not False and place.id in self.ways
        ]
        others = [
            self.ways[place.id]
            for place in self.places
            if place.found == "hand" and place.agreed and place.id in self.ways
        ]
        self.flags = flagged(faces, 0, self.film.duration_ms, others)
        if self.chosen is None:
            self.chosen_id = ""
        self.surface.show_hidden(hidden_places.hidden(db, self.recording.id))
        self._show_all()

    def choose(self, thing_id: str) -> None:
        if thing_id != self.chosen_id:
            self.chosen_id = thing_id
            self._show_all()

    def go_to_chosen(self) -> None:
        """To the first frame of what is chosen, if it is not on screen."""
        thing = self.chosen
        if thing is not None and not thing.start_ms <= self.now_ms < thing.end_ms:
            self.deck.seek(thing.start_ms)

    @property
    def chosen(self) -> HiddenPlace | HiddenSound | None:
        every: list[HiddenPlace | HiddenSound] = [*self.places, *self.sounds]
        return next((each for each in every if each.id == self.chosen_id), None)

    @property
    def chosen_place(self) -> HiddenPlace | None:
        thing = self.chosen
        return thing if isinstance(thing, HiddenPlace) else None

    def show_preview(self, *, is_on: bool) -> None:
        """As it will leave, or with the boxes."""
        self.is_preview = is_on
        self.preview.setChecked(is_on)
        self.boxes.be_bare(is_bare=is_on)
        self._show_now()

    def say(self, words: str) -> None:
        """One line about the frame or the part that is worked on."""
        self.says.setText(words)
        self.says.setAccessibleName(words)

    # Inside

    def _show_all(self) -> None:
        bars = [
            Bar(id=place.id, start_ms=place.start_ms, end_ms=place.end_ms, state=state_of(place))
            for place in self.places
        ]
        bars += [Bar(id=each.id, start_ms=each.start_ms, end_ms=each.end_ms, state="sound") for each in self.sounds]
        self.strip.show_bars(bars, self.chosen_id, self.flags)
        every: list[HiddenPlace | HiddenSound] = sorted(
            (*self.places, *self.sounds), key=lambda each: (each.start_ms, each.end_ms, each.id)
        )
        self.list.show_lines([(each.id, self._line(each)) for each in every], self.chosen_id)
        self.nothing.setVisible(not every)
        self.list.setVisible(bool(every))
        count = sum(place.agreed is None for place in self.places)
        self.waits.setText(tr("1 waits") if count == 1 else tr("{count} wait", count=count))
        self.waits.setVisible(count > 0)
        self._show_now()

    def _line(self, each: HiddenPlace | HiddenSound) -> str:
        start, end = _tenths(each.start_ms), _tenths(each.end_ms)
        if isinstance(each, HiddenSound):
            what = tr("silence") if each.how == "silence" else tr("a tone")
            return tr("Words, {start}–{end} · {what}", start=start, end=end, what=what)
        states = {"waits": tr("waits for you"), "yes": tr("hidden"), "no": tr("left as it is")}
        return tr(
            "{what}, {start}–{end} · {state}", what=name_of(each), start=start, end=end, state=states[state_of(each)]
        )

    def _show_now(self) -> None:
        """What depends on the frame."""
        ms = self.now_ms
        self.strip.show_now(ms)
        self.now.setText(clock_text(ms, exact=True))
        boxes = [
            Box(id=place.id, at=spot(way.keys, ms), state=state_of(place), shape=place.shape)
            for place in self.places
            if (way := self.ways.get(place.id)) is not None and is_hidden(way, ms)
        ]
        self.boxes.show_boxes(boxes, self.chosen_id)
        thing = self.chosen
        if isinstance(thing, HiddenPlace):
            self.card.show_place(thing, name_of(thing), ms)
        elif isinstance(thing, HiddenSound):
            self.card.show_sound(thing, ms)
        else:
            self.card.show_nothing()
        hushed = self.is_preview and any(sound.start_ms <= ms < sound.end_ms for sound in self.sounds)
        if hushed != self.deck.muted:
            self.deck.set_muted(hushed)
        if not self.boxes.is_shaping:
            is_flagged = any(start <= ms < end for start, end in self.flags)
            self.say(FLAGGED if is_flagged else "")

    def _frame_shown(self) -> None:
        self._show_now()

    def _state_changed(self, state: str) -> None:
        words = tr("Pause") if state == "playing" else tr("Play")
        wear(self.play, "pause-fill" if state == "playing" else "play-fill")
        self.play.setAccessibleName(words)
        self.play.setToolTip(f"{words}  ({key_text('hide_play')})")

    def _follow(self, change: Change) -> None:
        if self.recording is None:
            return
        if change.touches("looks", "consents", "in_view", "holds", "working_copies"):
            try:
                library = self.bridge.library
                self.film = recordings.film(library.db, library.media, self.recording)
            except Trouble as trouble:
                self.close_film()
                self.closed_by_itself.emit(str(trouble))
                return
            self.deck.open_again(self.film)
            self.refresh()
        elif change.touches(*_TABLES):
            self.refresh()

    def _dress(self) -> None:
        self.surface.set_background(QColor(tokens().stage))

    def _tool(self, words: str, icon: str, action: str) -> QToolButton:
        return tool(words, icon, lambda: self.asked.emit(action), key=key_text(action))

    def _button(self, words: str, action: str, icon: str) -> QPushButton:
        made = button(words, lambda: self.asked.emit(action), icon=icon)
        made.setToolTip(f"{words}  ({key_text(action)})")
        return made


def _tenths(ms: int) -> str:
    return f"{clock_text(ms)}.{ms % 1000 // 100}"


def state_of(place: HiddenPlace) -> State:
    return "waits" if place.agreed is None else "yes" if place.agreed else "no"


def name_of(place: HiddenPlace) -> str:
    return tr("A face") if place.found == "face" else tr("A part")
