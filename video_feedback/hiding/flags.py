"""Where to look with one's own eyes: a face was found just before, or is found just after, and none in between."""

from collections.abc import Sequence

from video_feedback.hiding.hidden import Place
from video_feedback.hiding.spot import Spot, overlap, spot, under
from video_feedback_schemas.times import Ms

NEAR_MS = 1500
_REACH = 0.5  # whoever is found again within half a face of where they were lost is taken for the same one
_COVERED = 0.5  # what was drawn by hand goes on with a face if this share of the face is under it


def flagged(
    places: Sequence[Place], start_ms: int, end_ms: int, by_hand: Sequence[Place] = ()
) -> tuple[tuple[Ms, Ms], ...]:
    """The stretches within these bounds where somebody may be seen who was hidden just before or just after.

    In order of time, none touching another. What is hidden `by_hand` may go on where a face was lost.
    """
    found: list[tuple[int, int]] = []
    for place in places:
        others = [(other, _near) for other in places if other is not place]
        others += [(other, _covered) for other in by_hand]
        at_end, at_start = spot(place.keys, place.end_ms), spot(place.keys, place.start_ms)
        # Where another place has hold of the same face, or soon has, nobody is missed.
        behind = [
            other.start_ms
            for other, goes_on in others
            if other.start_ms <= place.end_ms + NEAR_MS
            and other.end_ms > place.end_ms
            and goes_on(at_end, spot(other.keys, max(place.end_ms, other.start_ms)))
        ]
        before = [
            other.end_ms
            for other, goes_on in others
            if other.end_ms >= place.start_ms - NEAR_MS
            and other.start_ms < place.start_ms
            and goes_on(at_start, spot(other.keys, min(place.start_ms, other.end_ms)))
        ]
        found.append((place.end_ms, min([place.end_ms + NEAR_MS, *behind])))
        found.append((max([place.start_ms - NEAR_MS, *before]), place.start_ms))
    return _joined([(max(start, start_ms), min(end, end_ms)) for start, end in found])


def _near(one: Spot, other: Spot) -> bool:
    return overlap(one.grown(_REACH), other.grown(_REACH)) > 0


def _covered(one: Spot, other: Spot) -> bool:
    """What is drawn by hand may be large, and stands for no face that it does not lie over."""
    return under(one, other) >= _COVERED


def _joined(found: list[tuple[int, int]]) -> tuple[tuple[Ms, Ms], ...]:
    made: list[tuple[int, int]] = []
    for start, end in sorted(one for one in found if one[1] > one[0]):
        if made and start <= made[-1][1]:
            made[-1] = made[-1][0], max(made[-1][1], end)
        else:
            made.append((start, end))
    return tuple((Ms(start), Ms(end)) for start, end in made)
