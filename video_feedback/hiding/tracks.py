"""Faces found in single pictures, put together: which of them are the same one, and where it was in between."""

from collections import deque
from dataclasses import dataclass, field

from video_feedback.hiding import flow
from video_feedback.hiding.faces import Face
from video_feedback.hiding.flow import Grey
from video_feedback.hiding.spot import SAME, Spot, overlap
from video_feedback_schemas.times import Ms

BRIDGED_MS = 500
"""For so long a face that is not found is followed by what moves, before it was first found and after it was last."""
_ONCE = 0.6  # a face that is found only once must be as sure as this


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """What was found in the frame at `at_ms`."""

    at_ms: Ms
    picture: Grey
    faces: list[Face]


@dataclass(slots=True, eq=False)
class Track:
    """One face. `spots` are where it was, in order of time; it was found at `seen` of them."""

    spots: list[tuple[Ms, Spot]]
    found_ms: Ms
    seen: int = 1
    sure: float = 0.0
    ended: bool = field(default=False)

    @property
    def is_likely(self) -> bool:
        return self.seen > 1 or self.sure >= _ONCE


class Tracks:
    """Takes looks in order of time."""

    def __init__(self) -> None:
        self.every: list[Track] = []
        self._looks: deque[Look] = deque()

    def see(self, look: Look) -> None:
        going = [track for track in self.every if not track.ended]
        left = list(look.faces)
        waiting = self._matched(going, {id(track): track.spots[-1][1] for track in going}, left, look)
        before = self._looks[-1] if self._looks else None
        guessed = {
            id(track): spot
            for track in waiting
            if before is not None and (spot := flow.moved(before.picture, look.picture, track.spots[-1][1])) is not None
        }
        for track in self._matched(waiting, guessed, left, look):
            at = guessed.get(id(track))
            if at is None or look.at_ms - track.found_ms > BRIDGED_MS:
                track.ended = True
            else:
                track.spots.append((look.at_ms, at))
        self._looks.append(look)
        while look.at_ms - self._looks[0].at_ms > BRIDGED_MS:
            self._looks.popleft()
        self.every += [self._begun(face, look) for face in left]

    @staticmethod
    def _matched(tracks: list[Track], at: dict[int, Spot], left: list[Face], look: Look) -> list[Track]:
        """Give each track the face that overlaps it most, and take that from those left. Gives tracks without one."""
        pairs = [
            (overlap(at[id(track)], _spot(face)), n, track, face)
            for n, track in enumerate(tracks)
            if id(track) in at
            for face in left
        ]
        done: set[int] = set()
        for share, n, track, face in sorted(pairs, key=lambda pair: -pair[0]):
            if share > SAME and n not in done and face in left:
                done.add(n)
                left.remove(face)
                track.spots.append((look.at_ms, _spot(face)))
                track.found_ms, track.seen, track.sure = look.at_ms, track.seen + 1, max(track.sure, face.sure)
        return [track for n, track in enumerate(tracks) if n not in done]

    def _begun(self, face: Face, look: Look) -> Track:
        """A new track, followed back from where it was first found."""
        at = _spot(face)
        spots, after = [(look.at_ms, at)], look
        for earlier in list(self._looks)[-2::-1]:
            found = flow.moved(after.picture, earlier.picture, at)
            if found is None:
                break
            at, after = found, earlier
            spots.insert(0, (earlier.at_ms, at))
        return Track(spots, look.at_ms, sure=face.sure)


def _spot(face: Face) -> Spot:
    return Spot(face.left, face.top, face.width, face.height)
