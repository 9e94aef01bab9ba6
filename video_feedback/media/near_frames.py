"""Decoded frames kept for a while, so that a step back is as quick as a step forward."""

from av.video.frame import VideoFrame

# What lies behind who steps through a film is let go of as if it were so many times as far away.
BEHIND = 8
# Of small pictures a few hundred do: more would only be looked through.
_MOST = 300


class NearFrames:
    """Frames by their number in the film, as the decoder gave them; those farthest from where one looks go first."""

    def __init__(self, most_bytes: int) -> None:
        self._most_bytes = most_bytes
        self._bytes = 0
        self._frames: dict[int, VideoFrame] = {}
        self._one_bytes = 0
        self._place, self._way = 0, 0

    @property
    def room(self) -> int:
        """How many frames like the newest can be kept. Before there is one, 1."""
        return min(_MOST, max(1, self._most_bytes // self._one_bytes)) if self._one_bytes else 1

    def look(self, place: int, way: int) -> None:
        """Frames around number `place` will be asked for; below it if `way` is negative, above it if it is positive."""
        self._place, self._way = place, way

    def __contains__(self, index: int) -> bool:
        return index in self._frames

    def get(self, index: int) -> VideoFrame | None:
        return self._frames.get(index)

    def nearest(self) -> int | None:
        """The number of the frame that is nearest to where one looks."""
        return min(self._frames, key=lambda index: abs(index - self._place), default=None)

    def keep(self, index: int, frame: VideoFrame) -> None:
        """Keep a frame if it is near enough. The nearest is always kept, however large."""
        self._drop(index)
        self._one_bytes = max(1, _bytes(frame))
        self._frames[index] = frame
        self._bytes += self._one_bytes
        while (self._bytes > self._most_bytes or len(self._frames) > _MOST) and len(self._frames) > 1:
            self._drop(max(min(self._frames), max(self._frames), key=self._distance))

    def clear(self) -> None:
        self._frames.clear()
        self._bytes = 0

    def _distance(self, index: int) -> int:
        off = index - self._place
        return abs(off) * (BEHIND if off * self._way < 0 else 1)

    def _drop(self, index: int) -> None:
        frame = self._frames.pop(index, None)
        if frame is not None:
            self._bytes -= _bytes(frame)


def _bytes(frame: VideoFrame) -> int:
    return sum(plane.buffer_size for plane in frame.planes)
