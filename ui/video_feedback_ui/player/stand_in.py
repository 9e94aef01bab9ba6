"""What is shown for a blink while the frame asked for is being decoded."""

from collections.abc import Callable

from video_feedback.media.player import Picture
from video_feedback.media.stills import clearly_nearer
from video_feedback_schemas.times import Ms

# A small picture is blurred: it counts as that much farther away than a decoded one.
_BLUR_MS = 400

Nearest = Callable[[Ms], Picture | None]


def neighbours_only(_: Ms) -> Picture | None:
    """For `Deck.nearest`: decoded neighbours are shown meanwhile, and nothing else."""
    return None


def best(aim: Ms, shown_ms: Ms | None, neighbour: Picture | None, small: Picture | None) -> Picture | None:
    """What is clearly nearer to the frame asked for than what is shown (None if nothing is); None if that may stay."""
    found, off = None, None if shown_ms is None else abs(shown_ms - aim)
    for picture, blur in ((neighbour, 0), (small, _BLUR_MS)):
        if picture is None:
            continue
        farther = abs(picture.time_ms - aim) + blur
        if off is None or clearly_nearer(farther, off):
            found, off = picture, farther
    return found
