"""The libraries that are kept of every version: copied, and opened as this version opens them."""

import shutil
from pathlib import Path

from video_feedback.library import converting
from video_feedback.library.library import Library
from video_feedback.vault import key_file
from video_feedback.vault.cost import QUICK
from video_feedback.vault.key_file import Opened

KEPT = Path(__file__).parent / "libraries"
VERSIONS = sorted(path.name for path in KEPT.iterdir() if (path / "library.db").is_file())
BEFORE_THE_VAULT = ["0.1.0", "0.2.0", "0.3.0"]
PASSPHRASE = "seven brown kettles under maple rain"
"""Of every library that is kept locked: nobody's is in there."""
PASSPHRASE_OF_JO = "an owl in a green paper boat"
SIGNED = b"\x89PNG\r\n\x1a\n a form, signed"
"""What stands for a form in them."""
SHEET = "sheet.txt"
"""Where the recovery code lies beside each."""


def copied(version: str, to: Path) -> Path:
    """As that version left it."""
    return Path(shutil.copytree(KEPT / version, to))


def unlocked(folder: Path) -> Opened:
    """The keys of one that is locked, or is made so."""
    if converting.is_needed(folder) and not converting.is_begun(folder):
        opened, _ = converting.begin(folder, PASSPHRASE, "Ana", QUICK)
    else:
        opened = key_file.unlock(folder, PASSPHRASE, key_file.workers(folder)[0].id)
    converting.convert(folder, opened.key, opened.worker.id)
    return opened


def opened(version: str, to: Path) -> Library:
    """A copy, locked if it was not yet, and open."""
    found = unlocked(copied(version, to))
    return Library.open(to, found.key, found.worker.id)
