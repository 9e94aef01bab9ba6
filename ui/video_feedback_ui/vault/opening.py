"""A library that was just made, or locked, is opened, and what was answered about the disk is kept in it."""

from dataclasses import dataclass, field
from pathlib import Path

from video_feedback.library import founding
from video_feedback.library.library import Library
from video_feedback.vault.keys import VaultKey
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge


@dataclass(frozen=True, slots=True)
class Lockable:
    """A library whose key is known here. `code` is of its recovery sheet, where that was just made."""

    folder: Path
    key: VaultKey = field(repr=False)
    worker: str
    code: str = field(default="", repr=False)


def open_up(bridge: Bridge, made: Lockable, disk_answer: str) -> None:
    """Raises Trouble."""
    library = Library.open(made.folder, made.key, made.worker)
    if disk_answer:
        with library.change(tr("Keep what is known of the disk"), undoable=False) as db:
            founding.keep_disk_answer(db, disk_answer)
    bridge.keep(last_worker=made.worker)
    bridge.open(library)
