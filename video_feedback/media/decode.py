"""Frames out of an opened film, damage or not."""

from collections.abc import Generator, Iterator

from av import FFmpegError
from av.container import InputContainer
from av.packet import Packet
from av.stream import Stream
from av.video.frame import VideoFrame
from av.video.stream import VideoStream


def packets(opened: InputContainer, *streams: Stream) -> "Iterator[Packet[Stream]]":
    """The packets from where the container stands; where the file cannot be read any further, it ends."""
    stream_of_packets = opened.demux(*streams)
    while True:
        try:
            yield next(stream_of_packets)
        except IndexError:
            # A stream that nobody knew of on opening begins in the midst of the film: PyAV trips over it.
            stream_of_packets = opened.demux(*streams)
        # A stick that was pulled out raises what Python's own reader raises.
        except (StopIteration, FFmpegError, OSError):
            return


class Decoding:
    """The frames from where the container stands, in the order shown. What cannot be decoded is passed over.

    Goes through the packets one by one, and gives None for one that makes no frame yet: whoever has something else to
    look after can do so in between. Close it before its container.
    """

    def __init__(
        self, opened: InputContainer, stream: VideoStream, *, from_key: bool = False, needed_pts: int | None = None
    ) -> None:
        """After a seek say `from_key`: older codecs make pictures even of packets whose key frame they have not seen.

        Frames before `needed_pts` may be left out where no other frame needs them; that saves a third of the time.
        """
        # Other decoders (dav1d for one) read the setting once, when they are opened.
        self._can_hurry = stream.codec.canonical_name in ("h264", "hevc")
        self._needed_pts = needed_pts
        self._left_out_pts: int | None = None
        self._frames = self._decode(opened, stream, from_key)

    def __iter__(self) -> Iterator[VideoFrame | None]:
        return self._frames

    def close(self) -> None:
        """From here on it is at its end."""
        self._frames.close()

    def leads_to(self, pts: int, needed_pts: int) -> bool:
        """Leave out frames before `needed_pts` from now on. False if the one at `pts` may be left out already."""
        self._needed_pts = needed_pts
        return self._left_out_pts is None or self._left_out_pts < pts

    def _decode(
        self, opened: InputContainer, stream: VideoStream, from_key: bool
    ) -> Generator[VideoFrame | None, None, None]:
        first_pts: int | None = None
        for packet in packets(opened, stream):
            # The last packet of a film that was cut off is half a frame; decoders make grey out of it.
            if packet.is_corrupt or not packet.size or (from_key and not packet.is_keyframe):
                yield None
                continue
            if from_key:
                from_key, first_pts = False, packet.pts
            stream.codec_context.skip_frame = "NONREF" if self._leaves_out(packet.pts) else "DEFAULT"
            # Frames between an open group's key frame and the group before it lack one of the two.
            came: list[VideoFrame | None] = [
                f for f in decoded(stream, packet) if first_pts is None or f.pts is None or f.pts >= first_pts
            ]
            yield from came or [None]
        yield from decoded(stream, None)

    def _leaves_out(self, pts: int | None) -> bool:
        if not self._can_hurry or self._needed_pts is None or pts is None or pts >= self._needed_pts:
            return False
        self._left_out_pts = pts if self._left_out_pts is None else max(pts, self._left_out_pts)
        return True


def frames(opened: InputContainer, stream: VideoStream, *, from_key: bool = False) -> Iterator[VideoFrame]:
    """The frames from where the container stands, as `Decoding` gives them."""
    return (frame for frame in Decoding(opened, stream, from_key=from_key) if frame is not None)


def decoded(stream: VideoStream, packet: "Packet[Stream] | None") -> list[VideoFrame]:
    """What the decoder gives for a packet, or, for None, what it still holds: nothing where it is damaged."""
    try:
        return stream.decode(packet)
    except FFmpegError:
        return []
