"""How the film on the workbench is looked at. What is chosen is kept with the recording, and can be taken back."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer

from video_feedback.library import looks, recordings
from video_feedback.media.crop import WHOLE, Crop
from video_feedback.words import tr
from video_feedback_schemas.ids import LookId, RecordingId
from video_feedback_schemas.records import Look
from video_feedback_ui.prepare.crop_bar import CropBar
from video_feedback_ui.prepare.crop_tool import CropTool
from video_feedback_ui.prepare.picture_panel import PicturePanel
from video_feedback_ui.prepare.seen_badge import SeenBadge, words_of

if TYPE_CHECKING:
    from video_feedback_ui.prepare.page import PreparePage

_PLAIN = Look(id=LookId(""), recording_id=RecordingId(""))
_RESTS_MS = 300  # a stepper that goes on is not followed step by step
_LIGHT_STEP, _MOST_LIGHT = 10, 100
_NAMES = {
    ("brightness", True): tr("Lighten the picture"),
    ("brightness", False): tr("Darken the picture"),
    ("contrast", True): tr("More contrast"),
    ("contrast", False): tr("Less contrast"),
}


class Viewing:
    """Writes the look and shows it: on the surface, on the badge, in the panel."""

    def __init__(self, page: "PreparePage") -> None:
        self._page = page
        self.panel = PicturePanel(page)
        self.tool = CropTool(page.surface)
        self.bar = CropBar()
        self.badge = SeenBadge(page.surface)
        self._shown = _PLAIN
        self._is_bare = False
        self._opened = (0, 0)  # the turn and the lateness the film was opened with
        self._rest = QTimer(page, singleShot=True, interval=_RESTS_MS)
        self._rest.timeout.connect(self._open_again)
        panel = self.panel
        panel.turn_asked.connect(self.turn)
        panel.crop_asked.connect(self.begin_crop)
        panel.fill_asked.connect(self.fill)
        panel.light_asked.connect(self.set_light)
        panel.reset_asked.connect(self.reset)
        self.badge.bare_asked.connect(self.turn_bare)
        self.badge.reset_asked.connect(self.reset)
        for each in (self.tool, self.bar):
            each.kept.connect(self.keep_crop)
            each.left.connect(self.end_crop)

    @property
    def look(self) -> Look:
        """As it is kept for the recording."""
        page = self._page
        return _PLAIN if page.recording is None else looks.of_recording(page.bridge.db, page.recording.id)

    # Showing

    def opening(self) -> None:
        """Another film comes onto the bench: show it as it is looked at."""
        self.end_crop()
        self._is_bare = False
        look = self.look
        self._opened = (look.turn_clockwise, look.sound_late_ms)
        self.show()

    def leave(self) -> None:
        self._rest.stop()
        self.end_crop()
        self.panel.end()

    def show(self) -> None:
        """Bring everything up to date with what is kept."""
        page, look = self._page, self.look
        page.transport.picture.setEnabled(page.recording is not None)
        shown = look
        if page.recording is not None:
            shown = looks.of_moment(page.bridge.db, page.recording.id, page.chosen)
        if shown != self._shown:
            self._shown = shown
            self._is_bare = self._is_bare and _can_be_bare(shown)
        self._show_on_film()
        self.panel.show_look(look, differs=look != replace(_PLAIN, id=look.id, recording_id=look.recording_id))
        self._follow_film(look)

    def _show_on_film(self) -> None:
        bare = replace(_PLAIN, turn_clockwise=self._shown.turn_clockwise)
        cropping = not self.tool.isHidden()
        seen = bare if self._is_bare else self._shown
        if cropping:  # all of it, in its light
            seen = replace(looks.cropped(seen, WHOLE), fills=False)
        self._page.surface.show_look(seen)
        self.badge.show_look(self._shown, is_bare=self._is_bare, can_be_bare=_can_be_bare(self._shown))
        self.badge.setVisible(not cropping and not self.badge.isHidden())

    def _follow_film(self, look: Look) -> None:
        if self._page.deck.film is None:
            return
        turn, late_ms = self._opened
        if turn != look.turn_clockwise:
            self._open_again()
        elif late_ms != look.sound_late_ms:
            self._rest.start()

    def _open_again(self) -> None:
        page, look = self._page, self.look
        if page.recording is None or page.deck.film is None:
            return
        self._rest.stop()
        self._opened = (look.turn_clockwise, look.sound_late_ms)
        with page.bridge.telling():
            page.deck.open_again(recordings.film(page.bridge.db, page.bridge.library.media, page.recording))

    # What the worker does

    def turn(self, clockwise: int) -> None:
        """A quarter turn, to the right by 90 or to the left by 270 degrees."""
        page = self._page
        if page.recording is not None:
            with page.bridge.telling(), page.bridge.change(tr("Turn the picture"), place=self._place) as db:
                looks.turn(db, page.recording.id, clockwise)

    def fill(self) -> None:
        """Fill the room and cut the edges, or show the whole picture again."""
        fills = not self.look.fills
        self._keep(tr("Fill the room") if fills else tr("Show the whole picture"), fills=fills)

    def set_light(self, which: str, value: int) -> None:
        """Set `brightness` or `contrast`, from -100 to 100. Many in a row are one step back."""
        value = min(max(value, -_MOST_LIGHT), _MOST_LIGHT)
        before = getattr(self.look, which)
        self._keep(_NAMES[which, value > 0 or (value == 0 and before < 0)], joins=True, **{which: value})

    def step_light(self, which: str, steps: int) -> None:
        self.set_light(which, getattr(self.look, which) + steps * _LIGHT_STEP)

    def set_late(self, late_ms: int) -> None:
        """How much too late the sound comes in the file, in milliseconds."""
        self._keep(tr("Move the sound"), joins=True, sound_late_ms=late_ms)

    def reset(self) -> None:
        """The film as it was filmed, but for its sound."""
        page = self._page
        if page.recording is None:
            return
        with page.bridge.telling(), page.bridge.change(tr("See it as it was filmed"), place=self._place) as db:
            looks.turn(db, page.recording.id, -self.look.turn_clockwise % 360)
            before = looks.of_recording(db, page.recording.id)
            looks.keep(db, looks.cropped(replace(before, brightness=0, contrast=0, fills=False), WHOLE))
            if page.chosen is not None:
                looks.forget_crop(db, page.chosen)

    def turn_bare(self) -> None:
        """Without crop and light for a while, or with them again. Nothing is written."""
        self._is_bare = not self._is_bare and _can_be_bare(self._shown)
        self._show_on_film()

    def _keep(self, name: str, *, joins: bool = False, **changed: Any) -> None:
        page = self._page
        if page.recording is not None:
            with page.bridge.telling(), page.bridge.change(name, place=self._place, joins=joins) as db:
                looks.keep(db, replace(looks.of_recording(db, page.recording.id), **changed))

    @property
    def _place(self) -> str:
        return f"recording:{self._page.recording.id}" if self._page.recording is not None else ""

    # The part of the picture

    def begin_crop(self) -> None:
        """Choose a part of the picture, for the film or for the chosen moment."""
        page = self._page
        if page.recording is None or not self.tool.isHidden() or page.surface.empty:
            return
        self.panel.end()
        own = looks.crop_of_moment(page.bridge.db, page.chosen) if page.chosen else None
        self.bar.offer(has_moment=page.chosen is not None, for_moment=own is not None)
        page.now.hide()
        self.bar.show()
        self.tool.begin(Crop.of(self._shown))
        self._show_on_film()

    def keep_crop(self) -> None:
        page, crop = self._page, self.tool.crop
        for_moment = self.bar.is_for_moment
        moment = page.timeline.lanes.get(page.chosen) if page.chosen and for_moment else None
        self.end_crop()
        # The moment may have been taken back meanwhile: then it is not the film that was meant.
        if page.recording is None or (for_moment and moment is None):
            return
        whole = tr("Show the whole picture")
        name = whole if crop.is_whole else tr("Zoom in on this moment") if moment else tr("Zoom in on the picture")
        with page.bridge.telling(), page.bridge.change(name, place=self._place) as db:
            look = looks.of_recording(db, page.recording.id)
            if moment is None:
                looks.keep(db, looks.cropped(look, crop))
            elif crop == Crop.of(look):
                looks.forget_crop(db, moment.id)
            else:
                looks.keep_crop(db, moment.id, crop)

    def end_crop(self) -> None:
        """Leave everything as it was."""
        if self.tool.isHidden():
            return
        self.tool.hide()
        self.bar.hide()
        self._page.now.show()
        self._show_on_film()
        self._page.setFocus()


def _can_be_bare(look: Look) -> bool:
    """A film that was only turned stays turned: nobody wants to see it on its side."""
    return bool(words_of(replace(look, turn_clockwise=0)))
