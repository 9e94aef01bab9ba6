"""What Qt can play sound on. Ask on the window's thread."""

from functools import cache

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtMultimedia import QAudioDevice, QMediaDevices

_HARMLESS = (
    # As we want it: see below.
    "No QtMultimedia backends found. Only QMediaDevices, QAudioDevice, QSoundEffect, QAudioSink, and QAudioSource are "
    "available.",
    # A machine without a sound server; the film then plays silently.
    "PulseAudioService: pa_context_connect() failed",
)


def outputs() -> list[QAudioDevice]:
    _wake()
    return QMediaDevices.audioOutputs()


def usual() -> QAudioDevice | None:
    """What the system has chosen."""
    _wake()
    device = QMediaDevices.defaultAudioOutput()
    return None if device.isNull() else device


def id_of(device: QAudioDevice) -> str:
    return bytes(device.id().data()).decode(errors="replace")


@cache
def _wake() -> None:
    """Let Qt Multimedia look round without its plugins: sound needs none, and they bring an FFmpeg of their own."""

    def sift(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
        if words not in _HARMLESS and before is not None:
            before(kind, context, words)

    folders = QCoreApplication.libraryPaths()
    before = qInstallMessageHandler(sift)
    QCoreApplication.setLibraryPaths([])
    try:
        QMediaDevices.audioOutputs()
    finally:
        QCoreApplication.setLibraryPaths(folders)
        qInstallMessageHandler(before)
