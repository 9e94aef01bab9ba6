"""Decoded frames kept for a while, so that a step back is as quick as a step forward."""

from collections import OrderedDict

from av.video.frame import VideoFrame


class NearFrames:
    """Frames by their number in the film, as the decoder gave them; those asked for longest ago go first."""

    def __init__(self, most_bytes: int) -> None:
        self._most_bytes = most_bytes
        self._bytes = 0
        self._frames: OrderedDict[int, VideoFrame] = OrderedDict()

    @property
    def room(self) -> int:
        """How many frames like the newest can be kept. Before there is one, 1."""
        newest = next(reversed(self._frames.values()), None)
        return 1 if newest is None else max(1, self._most_bytes // max(1, _bytes(newest)))

    def get(self, index: int) -> VideoFrame | None:
        frame = self._frames.get(index)
        if frame is not None:
            self._frames.move_to_end(index)
        return frame

    def keep(self, index: int, frame: VideoFrame) -> None:
        """Keep a frame. The newest is always kept, however large."""
        self._drop(index)
        self._frames[index] = frame
        self._bytes += _bytes(frame)
        while self._bytes > self._most_bytes and len(self._frames) > 1:
            self._drop(next(iter(self._frames)))

    def clear(self) -> None:
        self._frames.clear()
        self._bytes = 0

    def _drop(self, index: int) -> None:
        frame = self._frames.pop(index, None)
        if frame is not None:
            self._bytes -= _bytes(frame)


def _bytes(frame: VideoFrame) -> int:
    return sum(plane.buffer_size for plane in frame.planes)
