"""A reel, as it is to be written: its parts in order, and how each is seen and heard. Times are whole milliseconds."""

from dataclasses import dataclass, field
from typing import Literal

from video_feedback.hiding.hidden import NOTHING, Hidden
from video_feedback.media.crop import WHOLE, Crop
from video_feedback.media.film import Film
from video_feedback_schemas.times import Ms

Container = Literal["mp4", "webm"]
"""H.264 and AAC, which every phone and television plays; or VP9 and Opus."""
Captions = Literal["none", "burned", "track"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Stretch:
    """From the frame at `start_ms` up to, not including, the first one at or after `end_ms`, as `player.play_stretch`
    has it.

    `rate` is its speed (1.0, 0.5, 0.25; the pitch stays), `turn` a further turn clockwise, in degrees, that a worker
    gave the film, `crop` is of the picture so turned. `brightness` and `contrast` are as in `media/light.py`.
    `hold_ms` is for how long its last frame stands still behind it. `caption` is shown while it plays, `title` on a
    card before it and as the name of its chapter (empty: no card). Where it has no title, its chapter is what it is
    `called`, or else its number of order.

    `part_of` is what it was cut out of, where a pause cuts a stretch in two: it is as loud as the whole of that, and
    over a cut within it nothing fades.
    """

    film: Film
    recording_id: str
    start_ms: Ms
    end_ms: Ms
    rate: float = 1.0
    turn: int = 0
    crop: Crop = WHOLE
    brightness: int = 0
    contrast: int = 0
    hidden: Hidden = NOTHING
    muted: bool = False
    hold_ms: int = 0
    title: str = ""
    called: str = ""
    caption: str = ""
    language: str = "en"
    part_of: tuple[Ms, Ms] | None = None

    @property
    def begins_part(self) -> bool:
        """Whether it is the first piece of what it was cut out of, or whole."""
        return self.part_of is None or self.start_ms <= self.part_of[0]

    @property
    def ends_part(self) -> bool:
        """Whether it is the last piece, or whole."""
        return self.part_of is None or self.end_ms >= self.part_of[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finish:
    """How all parts are put together. `fade_ms` at both ends of each part, `title_ms` for how long a card stands.

    `height` is the greatest height of the picture (0: as filmed). With `evens_sound` every part is as loud as the
    others (EBU R 128). `opening` and `closing` are the words of a card at the start and at the end, empty for none.
    """

    container: Container = "mp4"
    fade_ms: int = 0
    title_ms: int = 2500
    captions: Captions = "none"
    chapters: bool = True
    evens_sound: bool = True
    height: int = 0
    opening: str = ""
    closing: str = ""
    language: str = "en"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Reel:
    stretches: tuple[Stretch, ...]
    finish: Finish = field(default_factory=Finish)


def hides(stretch: Stretch) -> bool:
    """Whether a picture of the stretch has a hidden place in it: also its first, whose time may be before its start."""
    return not stretch.hidden.shows_all(stretch.film.frames.time_at(stretch.start_ms), stretch.end_ms)


def is_drawn(stretch: Stretch, finish: Finish) -> bool:
    """Whether the pictures of a stretch are anything but those of its film, so that each is to be made anew.

    A fade, a card before it or a frame that stands are beside it: they leave its middle as it is.
    """
    return bool(
        stretch.rate != 1.0
        or not stretch.crop.is_whole
        or stretch.turn
        or stretch.brightness
        or stretch.contrast
        or hides(stretch)
        or (stretch.caption and finish.captions == "burned")
        or finish.container != "mp4"
        or 0 < finish.height < stretch.film.height
    )
