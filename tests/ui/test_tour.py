"""The tour, as `make run` plays it without a screen: a whole visit and sixty moments, where there is no network."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.alone import WITHOUT_NETWORK


@pytest.mark.timeout(600)
def test_r20_the_tour_goes_well_without_a_network(tmp_path: Path) -> None:
    for name in ("home", "tmp", "run"):
        (tmp_path / name).mkdir(mode=0o700)
    told = {"HOME": str(tmp_path / "home"), "TMPDIR": str(tmp_path / "tmp"), "XDG_RUNTIME_DIR": str(tmp_path / "run")}
    done = subprocess.run(
        [*WITHOUT_NETWORK, sys.executable, "-m", "video_feedback", "tour", "-o", str(tmp_path / "out")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **told},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "sixty moments are there still" in done.stdout
    left = {path.suffix for path in (tmp_path / "out").iterdir()}
    assert left == {".png", ".log", ".pdf", ".html", ".docx", ".xlsx", ".csv", ".json", ".mp4"}
    assert {"reel.mp4", "for-the-family.mp4", "for-the-family.pdf"} <= {
        path.name for path in (tmp_path / "out").iterdir()
    }
    assert [path for path in (tmp_path / "tmp").rglob("*") if path.is_file()] == []
    if not WITHOUT_NETWORK:
        pytest.skip("the tour went well, but this machine lets nobody do without its network (unshare)")
