"""Plays a pick on its own card, exactly in to out, and holds."""

from PySide6.QtCore import QObject, Qt

from video_feedback.library import looks, recordings
from video_feedback.library.library import Change
from video_feedback_ui import trying, witness
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.player.deck import Deck
from video_feedback_ui.player.surface import Surface
from video_feedback_ui.sessions.facts import PickFacts
from video_feedback_ui.sessions.pick_picture import PickPicture
from video_feedback_ui.theme import R_BAR


class InPlace(QObject):
    """One deck for all cards: it is made when something is first played, and lies on one card at a time."""

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._deck: Deck | None = None
        self._surface: Surface | None = None
        self._picture: PickPicture | None = None
        bridge.changed.connect(self._follow)

    def is_on(self, picture: PickPicture) -> bool:
        return self._picture is picture

    def turn(self, picture: PickPicture, facts: PickFacts) -> None:
        """Play the pick on its picture; if it is playing there already, pause."""
        deck = self._made()
        if self._picture is picture and deck.playing:
            deck.pause()
            return
        with self._bridge.telling():
            library = self._bridge.library
            film = recordings.film(library.db, library.media, facts.recording)
            if self._picture is not picture:
                self._let_go()
                self._picture = picture
                assert self._surface is not None
                self._surface.show_look(looks.of_moment(library.db, facts.recording.id, facts.moment.id))
                trying.seat(self._bridge, deck, facts.recording.id)
                deck.open(film)
                deck.use_device(self._bridge.settings.sound_device)
                deck.set_volume(self._bridge.settings.volume)
                picture.lend(self._surface)
                witness.of(self._bridge).viewed(facts.recording.id)
            deck.play_stretch(facts.pick.start_ms, facts.pick.end_ms)

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

    def _show_state(self, _: str) -> None:
        if self._picture is not None and self._deck is not None:
            self._picture.disc.setVisible(not self._deck.playing)
