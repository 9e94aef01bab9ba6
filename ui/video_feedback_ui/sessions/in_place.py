"""Plays a pick on its own card as it will be shown: in to out, at its speed, with its pauses, round if it loops."""

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal

from video_feedback.feedback.script import next_stop
from video_feedback.library import looks, recordings
from video_feedback.library.library import Change
from video_feedback.media.crop import WHOLE
from video_feedback_schemas.times import Ms
from video_feedback_ui import trying, witness
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.player.deck import Deck
from video_feedback_ui.player.surface import Surface
from video_feedback_ui.sessions.facts import PickFacts
from video_feedback_ui.sessions.pick_picture import PickPicture
from video_feedback_ui.theme import R_BAR


class InPlace(QObject):
    """One deck for all cards: it is made when something is first played, and lies on one card at a time. `freed` when
    it leaves a card."""

    freed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._deck: Deck | None = None
        self._surface: Surface | None = None
        self._picture: PickPicture | None = None
        self._facts: PickFacts | None = None  # of what is played
        bridge.changed.connect(self._follow)

    def is_on(self, picture: PickPicture) -> bool:
        return self._picture is picture

    def turn(self, picture: PickPicture, facts: PickFacts) -> None:
        """Play the pick on its picture as it will be shown; if it is playing there already, pause. From a pause it goes
        on, from anywhere else it begins."""
        deck = self._made()
        if self._picture is picture and deck.playing:
            deck.pause()
            return
        with self._bridge.telling():
            is_on = self._picture is picture
            if not is_on:
                self._lay(picture, facts)
            self._facts = facts
            deck.set_rate(facts.pick.rate)
            pick, at = facts.pick, deck.shown_ms
            self._play(at if is_on and pick.start_ms < at < pick.end_ms else pick.start_ms)

    def hold_whole(self, picture: PickPicture, facts: PickFacts) -> Surface:
        """Lay the still of the pick on its picture, all of what was filmed. Raises Trouble."""
        deck = self._made()
        self._lay(picture, facts, is_whole=True)
        self._facts = None
        deck.seek(facts.pick.still_ms)
        assert self._surface is not None
        return self._surface

    def _lay(self, picture: PickPicture, facts: PickFacts, *, is_whole: bool = False) -> None:
        deck, library = self._made(), self._bridge.library
        assert self._surface is not None
        film = recordings.film(library.db, library.media, facts.recording)
        self._let_go()
        self._picture = picture
        look = looks.of_moment(library.db, facts.recording.id, facts.moment.id)
        crop = WHOLE if is_whole else facts.crop
        self._surface.show_look(look if crop is None else looks.cropped(replace(look, fills=False), crop))
        self._surface.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not is_whole)
        trying.seat(self._bridge, deck, facts.recording.id)
        deck.open(film)
        deck.use_device(self._bridge.settings.sound_device)
        deck.set_volume(self._bridge.settings.volume)
        picture.lend(self._surface)
        witness.of(self._bridge).viewed(facts.recording.id)

    def _play(self, from_ms: Ms) -> None:
        assert self._deck is not None
        assert self._facts is not None
        pick, pauses = self._facts.pick, [each.at_ms for each in self._facts.pauses]
        goes_round = pick.loops and not pauses and from_ms == pick.start_ms
        self._deck.play_stretch(from_ms, next_stop(pick, pauses, from_ms), loop=goes_round)

    def stop(self) -> None:
        """Let go of the film; the card shows its still again."""
        self._let_go()
        if self._deck is not None:
            self._deck.close()

    def _follow(self, change: Change) -> None:
        """The film that lies on a card may be closed from now on: its still is asked for anew too."""
        if self._picture is not None and change.touches("consents", "in_view", "holds"):
            self.stop()

    def _let_go(self) -> None:
        if self._picture is not None:
            self._picture.give_back()
            self._picture = None
            self.freed.emit()

    def _made(self) -> Deck:
        if self._deck is None:
            self._surface = Surface()
            self._surface.set_radius(R_BAR)
            self._surface.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._deck = Deck(self._surface, self._bridge.player, self)
            self._deck.shown.connect(self._reveal)
            self._deck.state_changed.connect(self._show_state)
            self._deck.notice.connect(lambda words: self._bridge.told.emit(words, False))
            self._deck.trouble.connect(lambda words: self._bridge.told.emit(words, True))
        return self._deck

    def _reveal(self, _: int) -> None:
        if self._picture is not None:
            self._picture.reveal()

    def _show_state(self, state: str) -> None:
        if self._picture is None or self._deck is None or self._facts is None:
            return
        pick = self._facts.pick
        if state == "ended" and pick.loops and self._deck.aim_ms >= pick.end_ms:
            self._play(pick.start_ms)  # it had begun at a pause
        self._picture.disc.setVisible(not self._deck.playing)
