"""Who has unlocked the open library, with its key: for changes of who may open it."""

from pathlib import Path

from video_feedback.vault import key_file
from video_feedback.vault.key_file import RECOVERY, Opened
from video_feedback.vault.refusals import KeyFileMissing, UnknownWorker
from video_feedback_ui.bridge import Bridge


def folder(bridge: Bridge) -> Path:
    """Of the open library. Raises KeyFileMissing where it lies in no folder."""
    if bridge.library.folder is None:
        raise KeyFileMissing
    return bridge.library.folder


def opened(bridge: Bridge) -> Opened:
    """Raises NotUnlocked: UnknownWorker for somebody whose passphrase was taken away, KeyFileMissing, …"""
    library = bridge.library
    for worker in (*key_file.workers(folder(bridge)), RECOVERY):
        if worker.id == library.worker:
            return Opened(library.key, worker)
    raise UnknownWorker
