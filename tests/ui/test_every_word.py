"""Every word that the window shows goes through translation, painted ones as well."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.ui.every_word import plain


def test_every_word_of_every_page_can_be_said_in_another_language(tmp_path: Path) -> None:
    at = {"VIDEO_FEEDBACK_CONFIG": str(tmp_path / "config"), "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    floors = {"PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.every_word", str(tmp_path)],
        env={**os.environ, **at, **floors}, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == {}


def test_what_is_typed_and_what_is_translated_is_not_plain() -> None:
    assert plain("⟦Session of ⟦14 May⟧, ⟦Rowan⟧⟧", []) == ""
    assert plain("Rowan · ⟦3 films⟧ (Ctrl+G)", ["Rowan"]) == ""
    assert plain("⟦Save⟧ now", []) == "now"
    assert plain("Rowans", ["Rowan"]) == "Rowans"
