"""Photograph every page, light and dark, at two sizes: `make shots` writes them into build/shots/.

With `--readme` the pictures of the README are renewed as well.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

BUILD = Path("build")
PICTURES = Path("ui/pictures")
SIZES = ((1366, 768), (1920, 1080))
README = {
    "families": "families",
    "pathway": "pathway",
    "goals": "goals",
    "prepare": "prepare",
    "playing": "tag",
    "session": "script",
    "parent": "parent",
    "report-strengths": "summary",
    "report-progress": "reports",
    "film": "films",
    "hide": "hide",
}


def main() -> int:
    with tempfile.TemporaryDirectory() as config:
        os.environ["VIDEO_FEEDBACK_CONFIG"] = config
        from tests.camera import Camera  # noqa: PLC0415 (after the settings folder is known)
        from video_feedback.jobs import Progress  # noqa: PLC0415
        from video_feedback_ui import made_family  # noqa: PLC0415

        library = made_family.prepare(BUILD / "made-family", Progress())
        camera = Camera(library, BUILD / "shots")
        for look in ("light", "dark"):
            for size in SIZES:
                camera.photograph_all(look, size)
        camera.close()
    if "--readme" in sys.argv:
        PICTURES.mkdir(exist_ok=True)
        for shot, name in README.items():
            picture = BUILD / "shots" / f"{shot}-light-1366x768.png"
            (PICTURES / f"{name}.png").write_bytes(picture.read_bytes())
    sys.stdout.write(f"The pictures are in {BUILD / 'shots'}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
