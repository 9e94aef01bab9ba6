"""A short film again and again, as one long film: its packets are copied, so it takes as long as writing them."""

from pathlib import Path
from typing import Final

import av

from video_feedback_schemas.times import Ms

# Whole frames of picture (40 ms) and of sound (1024 at 48,000 a second): turns follow each other without a gap.
TURN_MS: Final = 640


def write_again(path: Path, film: Path, length_ms: Ms, times: int) -> None:
    """Write a film of `length_ms`, whole turns of `TURN_MS`, so many times after itself."""
    with av.open(str(path), "w", format="mp4", options={"movflags": "+faststart"}) as out:
        with av.open(str(film)) as source:
            # All of them before the first packet: a stream that comes later is more than the writer bears.
            streams = [out.add_stream_from_template(stream) for stream in source.streams]
        for turn in range(times):
            with av.open(str(film)) as source:
                for packet in source.demux():
                    # The sound's first packet only warms its decoder up.
                    if packet.dts is None or packet.pts is None or (turn and packet.pts < 0):
                        continue
                    shift = int(turn * length_ms / 1000 / packet.time_base)
                    packet.pts, packet.dts = packet.pts + shift, packet.dts + shift
                    packet.stream = streams[packet.stream.index]
                    out.mux(packet)
