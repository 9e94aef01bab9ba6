"""What is drawn of the film beforehand, on the workbench: in the timeline, and for the deck while somebody scrubs."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from video_feedback.library import recordings
from video_feedback.library.library import Change
from video_feedback.media import thumbnails
from video_feedback.media.film import Film
from video_feedback.media.waveform import Waveform
from video_feedback_schemas.records import Look
from video_feedback_ui import previews

if TYPE_CHECKING:
    from video_feedback_ui.prepare.page import PreparePage


class Drawing(QObject):
    """Brings small pictures and sound to the timeline as they come, and shows or hides both as the settings say."""

    def __init__(self, page: "PreparePage") -> None:
        super().__init__(page)
        self._page = page
        self._previews = previews.of(page.bridge)
        self._previews.pictures_came.connect(self._take_pictures)
        self._previews.sound_came.connect(self._take_sound)
        page.bridge.changed.connect(self._library_changed)
        page.timeline.pictures_wanted.connect(self._show_pictures)
        page.timeline_card.row_asked.connect(self.turn_row)
        page.deck.nearest = self._previews.nearest
        page.deck.state_changed.connect(lambda state: self._previews.film_plays(state == "playing"))
        self._film: Film | None = None
        self._seen = (0, 0)  # the turn and the lateness it was taken with
        self.take_settings()

    def opening(self, film: Film) -> None:
        """A film comes onto the bench, or is looked at otherwise."""
        timeline = self._page.timeline
        self._film, self._seen = film, _seen(self._page.viewing.look)
        timeline.strip.take_film(film.width, film.height, thumbnails.reach_ms(film.frames))
        timeline.wave.take_film(film.sound_late_ms, has_sound=film.has_sound)
        timeline.repaint_all()
        timeline.want_pictures()

    def nothing(self) -> None:
        """There is no film to draw."""
        self._film = None
        self._page.timeline.strip.take_film(16, 9, 1)
        self._page.timeline.wave.take_film(0, has_sound=False)
        self._page.timeline.repaint_all()

    def turn_row(self, name: str) -> None:
        """Show or hide the `pictures` or the `sound`."""
        settings = self._page.bridge.settings
        if name == "pictures":
            self._page.bridge.keep(timeline_pictures=not settings.timeline_pictures)
        else:
            self._page.bridge.keep(timeline_sound=not settings.timeline_sound)

    def take_settings(self) -> None:
        settings = self._page.bridge.settings
        pictures, sound = settings.timeline_pictures, settings.timeline_sound
        self._page.timeline.show_rows(strip=pictures, sound=sound)
        self._page.timeline_card.show_rows(pictures=pictures, sound=sound)

    def _show_pictures(self, height: int) -> None:
        if self._page.recording is not None and self._film is not None:
            self._previews.show(self._page.recording.id, self._film, height)

    def _take_pictures(self, recording_id: str, images: dict[int, QImage]) -> None:
        if self._is_shown(recording_id):
            self._page.timeline.strip.put(images)
            self._page.timeline.repaint_all()

    def _take_sound(self, recording_id: str, heard: Waveform) -> None:
        if self._is_shown(recording_id):
            self._page.timeline.wave.put(heard)
            self._page.timeline.repaint_all()

    def _is_shown(self, recording_id: str) -> bool:
        return self._page.recording is not None and self._page.recording.id == recording_id

    def _library_changed(self, change: Change) -> None:
        page = self._page
        if not change.touches("looks") or page.recording is None or page.deck.film is None:
            return
        # Light changes with every move of a slider; to read a long film's table of frames takes a while.
        if _seen(page.viewing.look) != self._seen:
            with page.bridge.telling():
                self.opening(recordings.film(page.bridge.db, page.bridge.library.media, page.recording))


def _seen(look: Look) -> tuple[int, int]:
    return look.turn_clockwise, look.sound_late_ms
