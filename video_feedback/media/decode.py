"""Frames out of an opened film, damage or not."""

from collections.abc import Iterator

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
        except (StopIteration, FFmpegError):
            return


def frames(
    opened: InputContainer, stream: VideoStream, *, from_key: bool = False, wanted_pts: int | None = None
) -> Iterator[VideoFrame]:
    """The frames from where the container stands, in the order shown. What cannot be decoded is passed over.

    After a seek say `from_key`: older codecs make pictures even of packets whose key frame they have not seen.
    Frames before `wanted_pts` may be left out where no other frame needs them; that saves a third of the time.
    """
    # Other decoders (dav1d for one) read the setting once, when they are opened.
    hurry = wanted_pts is not None and stream.codec.canonical_name in ("h264", "hevc")
    first_pts: int | None = None
    for packet in packets(opened, stream):
        # The last packet of a film that was cut off is half a frame; decoders make grey out of it.
        if packet.is_corrupt or not packet.size or (from_key and not packet.is_keyframe):
            continue
        if from_key:
            from_key, first_pts = False, packet.pts
        early = hurry and packet.pts is not None and wanted_pts is not None and packet.pts < wanted_pts
        stream.codec_context.skip_frame = "NONREF" if early else "DEFAULT"
        for frame in _decoded(stream, packet):
            # Frames between an open group's key frame and the group before it lack one of the two.
            if first_pts is None or frame.pts is None or frame.pts >= first_pts:
                yield frame
    yield from _decoded(stream, None)


def _decoded(stream: VideoStream, packet: "Packet[Stream] | None") -> list[VideoFrame]:
    try:
        return stream.decode(packet)
    except FFmpegError:
        return []
