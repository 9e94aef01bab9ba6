"""The film before it is made: its parts one after the other in the app's own player, or one frame of one of them."""

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QFrame

from video_feedback.library import recordings
from video_feedback.media.crop import Crop
from video_feedback.reels import extent
from video_feedback.reels.reel import Stretch
from video_feedback_schemas.ids import LookId, RecordingId
from video_feedback_schemas.records import Look
from video_feedback_schemas.times import Ms
from video_feedback_ui import trying, witness
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.words import label
from video_feedback_ui.player.deck import Deck
from video_feedback_ui.player.surface import Surface
from video_feedback_ui.reels.draft import Draft
from video_feedback_ui.reels.parts import Part
from video_feedback_ui.theme import R_BAR, theme, tokens

_EDGE = 10


class Preview(QFrame):
    """`showing` names the part that is seen, by its place among those that leave; `playing` whether it plays.

    What plays is what the film will be: its cards, speeds, frames that are held and captions. What is hidden is laid
    over it only as the film is made.
    """

    showing = Signal(str)
    playing = Signal(bool)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setProperty("kind", "stage")
        self.setMinimumSize(QSize(320, 190))
        self._bridge = bridge
        self._draft: Draft | None = None
        self._pieces: tuple[tuple[Part, Stretch], ...] = ()
        self._at = 0
        self._plays = False
        self._on_card = False
        self._deck: Deck | None = None
        self._of = ""
        self._surface = Surface(self)
        self._surface.set_radius(R_BAR)
        self._dress()
        theme.changed.connect(self._dress)
        self._surface.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._card = label("", "title", wraps=True)
        self._caption = label("", "said", wraps=True)
        for words in (self._card, self._caption):
            words.setParent(self)
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            words.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        self._then = ""

    @property
    def deck(self) -> Deck | None:
        """What plays, where something was looked at already."""
        return self._deck

    @property
    def is_playing(self) -> bool:
        return self._plays

    @property
    def shown_ms(self) -> int:
        """The time of the frame that is seen, in its film."""
        return self._deck.shown_ms if self._deck is not None else 0

    @property
    def is_exact(self) -> bool:
        """Whether the very frame that was asked for is painted."""
        return self._deck is not None and self._deck.exact

    @property
    def words(self) -> str:
        """What stands on the picture: a caption, or a card instead of the picture."""
        return self._card.text() if self._on_card else self._caption.text()

    # What it is told

    def show_draft(self, draft: Draft) -> None:
        """This film from now on. What plays goes on only if nothing of it is another."""
        before, self._draft = self._pieces, draft
        self._pieces = draft.pieces
        if [_cut(*each) for each in before] != [_cut(*each) for each in self._pieces]:
            self.stop()

    def show_frame(self, part_id: str, ms: int) -> None:
        """One frame of a part, and nothing plays."""
        self.stop()
        found = next((at for at, (part, _) in enumerate(self._pieces) if part.id == part_id), None)
        if found is None:
            return
        self._at = found
        stretch = self._pieces[found][1]
        if self._open(stretch):
            self._wear(stretch)
            assert self._deck is not None
            self._deck.seek(Ms(ms))

    def play(self, part_id: str = "") -> None:
        """Play on from a part; from the first where none is named."""
        if not self._pieces:
            return
        self._at = next((at for at, (part, _) in enumerate(self._pieces) if part.id == part_id), 0)
        self._plays = True
        self.playing.emit(True)
        opening = self._draft.finish.opening if self._draft is not None and not self._draft.each else ""
        if opening and self._at == 0:
            self._show_card(opening, "part")
        else:
            self._begin()

    def stop(self) -> None:
        """Hold the picture."""
        self._timer.stop()
        if self._deck is not None:
            self._deck.pause()
        self._take_card_away()
        if self._plays:
            self._plays = False
            self.playing.emit(False)

    def leave(self) -> None:
        """Let go of the film."""
        self.stop()
        deck, self._deck, self._of = self._deck, None, ""
        if deck is not None:
            deck.close()
            deck.deleteLater()
        self._caption.hide()

    def _dress(self) -> None:
        self._surface.set_background(QColor(tokens().stage))

    # How it goes on

    def _begin(self) -> None:
        """A part: its card first, where it has one."""
        part, stretch = self._pieces[self._at]
        self.showing.emit(part.id)
        if stretch.title and self._draft is not None and self._draft.finish.title_ms:
            self._show_card(stretch.title, "stretch")
        else:
            self._play_stretch()

    def _play_stretch(self) -> None:
        stretch = self._pieces[self._at][1]
        self._take_card_away()
        if not self._open(stretch):
            self.stop()
            return
        self._wear(stretch)
        deck, span = self._deck, extent.of(stretch)
        assert deck is not None
        deck.set_rate(stretch.rate)
        deck.set_muted(stretch.muted)
        frames = stretch.film.frames
        deck.play_stretch(frames.time_of(span.first), frames.time_of(span.last))

    def _deck_changed(self, state: str) -> None:
        if state == "ended" and self._plays:
            self._wait(self._pieces[self._at][1].hold_ms, "next")

    def _go_on(self) -> None:
        if not self._plays:
            return
        if self._then == "part":
            self._begin()
        elif self._then == "stretch":
            self._play_stretch()
        elif self._then == "end":
            self.stop()
        elif self._at + 1 < len(self._pieces):
            self._at += 1
            self._begin()
        else:
            closing = self._draft.finish.closing if self._draft is not None and not self._draft.each else ""
            self._show_card(closing, "end") if closing else self.stop()

    def _wait(self, ms: int, then: str) -> None:
        self._then = then
        self._timer.start(ms)

    def _show_card(self, words: str, then: str) -> None:
        self._on_card = True
        self._card.setText(words)
        self._card.setAccessibleName(words)
        self._card.show()
        self._surface.hide()
        self._caption.hide()
        self._wait(self._draft.finish.title_ms if self._draft is not None else 0, then)

    def _take_card_away(self) -> None:
        self._on_card = False
        self._card.hide()
        self._surface.show()

    # The film

    def _open(self, stretch: Stretch) -> bool:
        """Whether the film of a stretch is open now: as it is looked at, or the copy of it that plays better."""
        recording_id = stretch.recording_id
        if self._deck is None:
            self._deck = deck = Deck(self._surface, self._bridge.player, self)
            deck.notice.connect(lambda words: self._bridge.told.emit(words, False))
            deck.trouble.connect(self._troubled)
            deck.state_changed.connect(self._deck_changed)
            deck.use_device(self._bridge.settings.sound_device)
            deck.set_volume(self._bridge.settings.volume)
        if self._of == recording_id and self._deck.film is not None:
            return True
        library = self._bridge.library
        trying.seat(self._bridge, self._deck, recording_id)
        with self._bridge.telling():
            recording = recordings.get(library.db, recording_id)
            self._deck.open(recordings.film(library.db, library.media, recording))
        self._of = recording_id if self._deck.film is not None else ""
        if self._of:
            witness.of(self._bridge).viewed(recording_id)
        return bool(self._of)

    def _wear(self, stretch: Stretch) -> None:
        self._surface.show_look(_look(stretch))
        self._caption.setText(stretch.caption)
        self._caption.setVisible(bool(stretch.caption))
        self._arrange()

    def _troubled(self, words: str) -> None:
        self.stop()
        self._bridge.told.emit(words, True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        room = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        self._card.setGeometry(room.adjusted(32, 16, -32, -16))
        low = self._caption.heightForWidth(room.width() - 48) if self._caption.text() else 0
        self._caption.setGeometry(room.left() + 24, room.bottom() - low, room.width() - 48, low)
        above = QRect(room)
        above.setBottom(room.bottom() - (low + 6 if low else 0))
        self._surface.setGeometry(above)


def _cut(part: Part, stretch: Stretch) -> tuple[object, ...]:
    """What a piece is, apart from the words on it."""
    return part.id, stretch.start_ms, stretch.end_ms, stretch.rate, stretch.hold_ms, stretch.muted


def _look(stretch: Stretch) -> Look:
    crop: Crop = stretch.crop
    return Look(
        id=LookId(""),
        recording_id=RecordingId(stretch.recording_id),
        crop_left=crop.left,
        crop_top=crop.top,
        crop_width=crop.width,
        crop_height=crop.height,
        brightness=stretch.brightness,
        contrast=stretch.contrast,
    )
