"""Who writes things down: the name of whoever has unlocked the library."""

from video_feedback.library import keyholders
from video_feedback_ui.bridge import Bridge


def recorder(bridge: Bridge) -> str:
    """The name of who has unlocked the library; empty where it is not known."""
    worker = keyholders.known(bridge.library.folder).get(bridge.library.worker)
    return worker.name if worker is not None else ""
