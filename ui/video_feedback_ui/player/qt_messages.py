"""What Qt Multimedia says on machines where nothing is wrong."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLoggingCategory, QMessageLogContext, QtMsgType, qInstallMessageHandler

_HARMLESS = (
    # A machine without a sound server; the film then plays silently.
    "PulseAudioService: pa_context_connect() failed",
    # A machine, or an offscreen platform, without a graphics card to turn pictures on; the processor does it.
    "QRhi* {anonymous}::ThreadLocalRhiHolder::ensureRhi(QRhi::Implementation) : No RHI backend. Using CPU conversion.",
)
# FFmpeg's opinion on a film that cannot be opened, which we are told as an error and pass on in our own words.
_TOLD_OTHERWISE = "qt.multimedia.ffmpeg.mediadataholder.warning=false\nqt.multimedia.*.info=false"


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
