"""Nothing may read a film, or write about it, while it is erased."""

from video_feedback.library.erasing import Erasure
from video_feedback_ui import copying, importing, previews, stills, trying
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.reels import desk


def let_go(bridge: Bridge, erasure: Erasure) -> None:
    """Stop what is done with these films just now, and close them. The bench has let go of its own already."""
    for service in (previews.of(bridge), trying.of(bridge), copying.of(bridge)):
        service.forget(erasure.films)
    if erasure.kind == "family":
        importing.of(bridge).forget(erasure.id)
    desk.of(bridge).forget(erasure.films)
    stills.of(bridge).stop()


def go_on(bridge: Bridge) -> None:
    """Draw other films again, and show their stills."""
    previews.of(bridge).go_on()
    stills.of(bridge).outdated.emit()
