"""What Qt Multimedia says on machines where nothing is wrong."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path

import PySide6
from PySide6.QtCore import QLoggingCategory, QMessageLogContext, QtMsgType, qInstallMessageHandler

_HARMLESS = (
    # A machine without a sound server; the film then plays silently.
    "PulseAudioService: pa_context_connect() failed",
    # A machine, or an offscreen platform, without a graphics card to turn pictures on; the processor does it.
    "QRhi* {anonymous}::ThreadLocalRhiHolder::ensureRhi(QRhi::Implementation) : No RHI backend. Using CPU conversion.",
)
# FFmpeg's opinion on a film that cannot be opened, which we are told as an error and pass on in our own words.
_TOLD_OTHERWISE = "qt.multimedia.ffmpeg.mediadataholder.warning=false\nqt.multimedia.*.info=false"
_FFMPEG_SAYS_NOTHING = -8


@contextmanager
def harmless_ones_left_out() -> Iterator[None]:
    """Drop the harmless messages, by their exact words, while Qt Multimedia wakes up. All others pass."""
    QLoggingCategory.setFilterRules(_TOLD_OTHERWISE)

    def sift(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
        if words not in _HARMLESS and before is not None:
            before(kind, context, words)

    before = qInstallMessageHandler(sift)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


@cache
def silence_ffmpeg() -> None:
    """Qt's own FFmpeg prints what it finds in a film, such as where it was filmed. Nobody is to read that in a log.

    Call it once Qt Multimedia is awake: its libraries are found among those that are loaded.
    """
    folder = Path(PySide6.__file__).parent
    for pattern in ("Qt/lib/libavutil*", "avutil-*.dll"):
        for library in folder.glob(pattern):
            with suppress(OSError):  # not the one that is loaded
                ctypes.CDLL(str(library)).av_log_set_level(_FFMPEG_SAYS_NOTHING)
