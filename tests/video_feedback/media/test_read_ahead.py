"""What is decoded while nobody waits, and what is let go of."""

from collections.abc import Iterable

from av.video.frame import VideoFrame

from video_feedback.media.near_frames import NearFrames
from video_feedback.media.read_ahead import block_of, next_frame

ROOM, LAST = 41, 999


def fetched(place: int, way: int, kept: Iterable[int], *, room: int = ROOM) -> list[int]:
    """The frames fetched one after the other until there is nothing left to fetch."""
    known, came = set(kept), list[int]()
    while (index := next_frame(place, way, room, LAST, known.__contains__)) is not None:
        assert index not in known
        known.add(index)
        came.append(index)
    return came


def test_on_the_way_on_a_few_frames_are_fetched() -> None:
    assert fetched(100, 1, {100}) == list(range(101, 109))
    assert fetched(LAST - 2, 1, {LAST - 2}) == [LAST - 1, LAST]


def test_on_the_way_back_the_next_block_is_fetched_as_soon_as_there_is_room() -> None:
    block = block_of(ROOM)
    assert fetched(100, -1, range(100 - block, 101)) == list(range(100 - 2 * block, 100 - block))
    assert fetched(100, -1, range(100 - block - 1, 101)) == []
    assert fetched(5, -1, range(3, 9)) == [0, 1, 2]
    assert fetched(0, -1, {0}) == []


def test_a_block_that_was_begun_is_gone_on_with_while_the_worker_comes_nearer() -> None:
    kept = set(range(90, 101))
    first = next_frame(100, -1, ROOM, LAST, kept.__contains__)
    assert first is not None
    kept.add(first)
    for place in range(99, 89, -1):
        assert next_frame(place, -1, ROOM, LAST, kept.__contains__) == first + 1


def test_where_nobody_knows_the_way_a_few_on_and_one_block_back_are_fetched() -> None:
    assert fetched(100, 0, range(92, 101)) == [*range(101, 109), *range(92 - block_of(ROOM), 92)]


def test_where_hardly_anything_can_be_kept_nothing_is_fetched() -> None:
    for way in (-1, 0, 1):
        assert fetched(100, way, {100}, room=3) == []


def test_what_is_fetched_back_can_be_kept_with_what_is_in_use() -> None:
    for room in range(4, 60):
        near = NearFrames(room * ONE)
        near.look(500, -1)
        for index in (500, *fetched(500, -1, {500}, room=room), *range(501, 520)):
            near.keep(index, a_frame())
        back = len(fetched(500, -1, {500}, room=room))
        assert all(500 - i in near for i in range(back + 1)), room


def a_frame() -> VideoFrame:
    return VideoFrame(8, 8, "yuv420p")


ONE = sum(plane.buffer_size for plane in a_frame().planes)


def test_what_lies_behind_goes_first() -> None:
    near = NearFrames(10 * ONE)
    near.look(100, -1)
    for index in range(90, 111):
        near.keep(index, a_frame())
    assert {index for index in range(80, 120) if index in near} == set(range(92, 102))
    near.look(100, 1)
    for index in range(101, 112):
        near.keep(index, a_frame())
    assert {index for index in range(80, 120) if index in near} == set(range(99, 109))


def test_the_bytes_kept_stay_below_the_bound_but_for_the_nearest_frame() -> None:
    near = NearFrames(0)
    near.look(7, 0)
    for index in range(12):
        near.keep(index, a_frame())
    assert [index for index in range(12) if index in near] == [7]
    near = NearFrames(5 * ONE + ONE // 2)
    for index in range(50):
        near.look(index, 1)
        near.keep(index, a_frame())
        assert sum(i in near for i in range(50)) <= 5
    assert near.room == 5
