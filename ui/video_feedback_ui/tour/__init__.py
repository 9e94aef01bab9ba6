"""The tour: `video-feedback tour -o DIR`. A whole visit, played through the real window."""

import os
import sys
import tempfile
from pathlib import Path


def main(folder: Path) -> int:
    """Play the tour and leave pictures, reports, films and a log of steps in `folder`. Gives the exit code."""
    from video_feedback_ui.tour.play import play  # noqa: PLC0415 (Qt only when it is wanted)

    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="video-feedback-tour-") as scratch:
        return play(folder, Path(scratch))
