"""The one door to the bytes of a film, and to the demuxer that reads them."""

import ctypes
import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

import av
from av import FFmpegError
from av.container import InputContainer

from video_feedback.errors import FilmMissing
from video_feedback.media.film import Source, called, damage_met
from video_feedback.media.transport_clock import SteadyClock
from video_feedback.vault.box import Box, BoxReader, Damaged
from video_feedback.words import tr

HEAD_BYTES = 1 << 16
# Few large reads on the way through; not so large that a seek pays for bytes it will not use.
_BUFFER_BYTES = 1 << 17

# The largest picture that is decoded: 8192 x 4352, as from the best cameras. Each decoder keeps several of them.
MOST_PIXELS = 8192 * 4352
_MOST_STREAMS = 100
_LIMITS = {"max_streams": str(_MOST_STREAMS)}
# In a transport stream only the pictures know their size, and FFmpeg decodes some on opening. Elsewhere it would hide
# the size from whoever is to say that it is too large.
_LIMITS_OF = {"mpegts": {"max_pixels": str(MOST_PIXELS)}}

# The most that FFmpeg may take at a time. A damaged number in a film can ask for as much as there is; ten hours of film
# at 60 pictures a second need a fifth of this, the largest picture a half.
_MOST_BYTES_AT_A_TIME = 256 << 20

# What FFmpeg has to say about a film comes to us as errors. None also keeps its threads from waiting for Python's lock.
av.logging.set_level(None)

_STARTS = (
    (0, b"\x1aE\xdf\xa3", "matroska"),
    (0, b"0&\xb2u\x8ef\xcf\x11\xa6\xd9\x00\xaa\x00b\xcel", "asf"),
    (8, b"AVI ", "avi"),
    (0, b"\x00\x00\x01\xba", "mpeg"),
    (0, b"FLV\x01", "flv"),
    (0, b"OggS", "ogg"),
    (0, b"\x1f\x07\x00", "dv"),
    *((4, kind, "mov") for kind in (b"ftyp", b"styp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot", b"uuid")),
)
# Cameras put the time of arrival before each packet.
_WITH_ARRIVAL = 192
_TRANSPORT_PACKETS = (188, _WITH_ARRIVAL, 204)


def _bound_memory() -> None:
    """PyAV has no word for this: ask the FFmpeg that comes with it. One that comes from elsewhere stays as it is."""
    beside = Path(av.__file__).parent
    for library in (*beside.parent.glob("av.libs/*avutil*"), *beside.glob(".dylibs/*avutil*")):
        ctypes.CDLL(str(library)).av_max_alloc(ctypes.c_size_t(_MOST_BYTES_AT_A_TIME))


_bound_memory()


def open_reader(source: Source, *, whole: bool = False) -> BinaryIO:
    """A seekable reader of a film's own bytes, locked or not. The caller closes it. Raises FilmMissing or BoxTrouble.

    Of a locked film whose end is damaged or cut off there is what stands before, unless it is to be had `whole`.
    """
    try:
        if isinstance(source, Path):
            return source.open("rb")
        return cast(BinaryIO, source.open() if whole else _salvaged(source))
    except OSError as error:
        raise FilmMissing(
            tr(
                "{who} is not where it was, or cannot be read. Import it again: it takes its old place.",
                who=called(source),
            )
        ) from error


def _salvaged(box: Box) -> BoxReader:
    try:
        return box.open()
    except Damaged:
        reader = box.open(salvage=True)
    if not reader.size:
        reader.close()
        raise reader.broken or Damaged(0, 0, 0)
    return reader


def is_there(source: Source) -> bool:
    """Whether its file is where it was."""
    return (source if isinstance(source, Path) else source.path).is_file()


def size_of(reader: BinaryIO) -> int:
    """How many bytes a reader that stands at its start has to give."""
    size = reader.seek(0, os.SEEK_END)
    reader.seek(0)
    return size


@contextmanager
def open_container(source: Source, container: str, *, whole: bool = False) -> Iterator[InputContainer]:
    """A film opened by the demuxer named `container` and no other. Where it is damaged, reading raises FFmpegError.

    One that is to be had `whole` raises Damaged instead, which is for whoever writes down what is in it.

    A file object and a fixed demuxer keep FFmpeg from guessing, and from opening anything else that the file names.
    Streams and packets must not be touched once it is closed.
    """
    with (
        open_reader(source, whole=whole) as reader,
        av.open(
            _seekable(_steady(reader) if container == "mpegts" else reader, reader, source.name, whole),
            "r",
            format=container,
            options=_LIMITS | _LIMITS_OF.get(container, {}),
            metadata_errors="replace",
            buffer_size=_BUFFER_BYTES,
        ) as opened,
    ):
        for stream in opened.streams.video:
            if stream.codec_context:
                stream.codec_context.options = {"max_pixels": str(MOST_PIXELS)}
        yield opened


def clock_was_set(source: Source, container: str) -> bool:
    """Whether the film has several clocks, and is read as if it had one."""
    if container != "mpegts":
        return False
    with open_reader(source) as reader:
        return isinstance(_steady(reader), SteadyClock)


def _steady(reader: BinaryIO) -> BinaryIO | SteadyClock:
    """A transport stream with one clock throughout."""
    found = _transport_packets(reader.read(HEAD_BYTES))
    clock = SteadyClock(reader, *found) if found else None
    reader.seek(0)
    return clock if clock and clock.was_set else reader


class _Seekable:
    """What PyAV reads from. A damaged film may send it to places that are in no file."""

    def __init__(self, reader: BinaryIO | SteadyClock) -> None:
        self.tell = reader.tell
        self._read, self._seek = reader.read, reader.seek

    def read(self, size: int = -1) -> bytes:
        return self._read(size)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        try:
            return self._seek(offset, whence)
        except OSError:
            return -1


class _Damageable(_Seekable):
    """Where a locked film is damaged, reading fails as on a broken disk; it never ends there as if the film did.

    So no packet is cut short, of which a decoder would make a picture that was never filmed.
    """

    def __init__(self, reader: BinaryIO | SteadyClock, broken: Damaged | None, name: str) -> None:
        super().__init__(reader)
        self._broken, self._name = broken, name

    def read(self, size: int = -1) -> bytes:
        try:
            data = self._read(size)
        except Damaged as damaged:
            damage_met.emit(self._name)
            raise FFmpegError(errno.EIO, "the film is damaged here") from damaged
        if self._broken is not None and size and not data:
            damage_met.emit(self._name)
            raise FFmpegError(errno.EIO, "the rest of the film is gone") from self._broken
        return data


def _seekable(steady: BinaryIO | SteadyClock, reader: BinaryIO, name: str, whole: bool) -> _Seekable:
    if isinstance(reader, BoxReader) and not whole:
        return _Damageable(steady, reader.broken, name)
    return _Seekable(steady)


def container_of(head: bytes) -> str | None:
    """The demuxer for a file that starts with `head` (HEAD_BYTES of it), by its signature; None if it is no film."""
    for at, mark, name in _STARTS:
        if head.startswith(mark, at):
            return name
    return "mpegts" if _transport_packets(head) else None


def _transport_packets(head: bytes) -> tuple[int, int] | None:
    """Where the first packet of a transport stream begins, and the size of all."""
    # A stream cut from a card may start in the middle of a packet.
    for step in _TRANSPORT_PACKETS:
        for start in range(min(step, len(head) - 7 * step)):
            if all(head[start + i * step] == 0x47 for i in range(8)):
                return (start - 4) % step if step == _WITH_ARRIVAL else start, step
    return None
