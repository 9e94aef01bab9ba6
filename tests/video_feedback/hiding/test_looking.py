"""Looking through a real film for faces; following a part that was drawn; where to look with one's own eyes."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.video_feedback.hiding import films
from video_feedback.hiding import looking
from video_feedback.hiding.cover import covered
from video_feedback.hiding.faces import Face, finder
from video_feedback.hiding.flags import NEAR_MS, flagged
from video_feedback.hiding.following import follow
from video_feedback.hiding.hidden import Hidden, Key, Place
from video_feedback.hiding.path import thinned
from video_feedback.hiding.spot import spot
from video_feedback.jobs import Cancelled, Progress
from video_feedback.media.film import Film
from video_feedback.media.probe import probe
from video_feedback.media.stills import StillReader
from video_feedback_schemas.times import Ms

REAL = Path(__file__).parents[4] / "shared" / "clips" / "real"
COUNT = 40
_X, _Y = 1000 / films.WIDE, 1000 / films.HIGH


def _real(name: str) -> Film:
    if not (REAL / name).is_file():
        pytest.skip(f"{name}, a real film with faces, is not here")
    return probe(REAL / name)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Film:
    return probe(films.moving(tmp_path_factory.mktemp("moving") / "moving.mp4", COUNT))


def _begin(film: Film, number: int) -> Key:
    left, top = films.where(number, COUNT)
    at = film.frames.time_of(number)
    return Key(at, round(left * _X), round(top * _Y), round(films.SIDE * _X), round(films.SIDE * _Y))


def _off(film: Film, keys: list[Key], number: int) -> float:
    """How far from where the square is, in shares of its side."""
    at, (left, top) = spot(keys, film.frames.time_of(number)), films.where(number, COUNT)
    middle = (at.left + at.width / 2) / _X, (at.top + at.height / 2) / _Y
    return max(abs(middle[0] - left - films.SIDE / 2), abs(middle[1] - top - films.SIDE / 2)) / films.SIDE


@pytest.mark.parametrize(("begin", "until"), [(0, COUNT - 1), (COUNT - 1, 0)])
def test_what_was_drawn_is_followed_both_ways(made: Film, begin: int, until: int) -> None:
    key = _begin(made, begin)
    found = follow(made, key, made.frames.time_of(until))
    assert found.lost_ms is None
    keys = sorted([*found.keys, key], key=lambda each: each.at_ms)
    assert len(keys) < COUNT / 2, "every frame has a key"
    assert max(_off(made, keys, number) for number in range(COUNT)) < 0.14
    assert all(0.8 < each.width * films.WIDE / 1000 / films.SIDE < 1.25 for each in keys)


def test_it_is_told_where_it_was_lost(tmp_path: Path) -> None:
    film = probe(films.moving(tmp_path / "gone.mp4", COUNT, gone_from=20))
    found = follow(film, _begin(film, 10), film.frames.last_ms)
    assert found.lost_ms == film.frames.time_of(20)
    assert max(each.at_ms for each in found.keys) == film.frames.time_of(19)


def test_following_can_be_cancelled(made: Film) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        follow(made, _begin(made, 0), made.frames.last_ms, progress)
    with pytest.raises(Cancelled):
        looking.propose(made, 0, made.duration_ms, progress)


def test_the_faces_of_a_real_film_are_proposed_and_covered_they_are_gone() -> None:
    film = _real("obama_speech.mp4")
    shares: list[float] = []
    proposals = looking.propose(film, 3000, 4600, Progress(shares.append))
    assert len(proposals.places) == 2
    assert all(place.start_ms == 3000 and place.end_ms == 4600 for place in proposals.places)
    assert not proposals.flagged
    assert shares == sorted(shares)
    hidden = Hidden(places=proposals.places)
    with StillReader(film) as reader:
        for ms in (3000, 3700, 4500):
            seen = reader.picture(ms)
            before = finder().faces(seen.pixels)
            after = finder().faces(covered(seen.pixels, seen.time_ms, hidden))
            assert len(before) == 2
            assert not [one for one in after for other in before if one.overlap(other) > 0.3]


def test_quick_faces_are_looked_at_more_often(made: Film, monkeypatch: pytest.MonkeyPatch) -> None:
    """A made detector, which sees the square: where it is quick, every frame may be looked at."""
    looked = 0

    class Eyes:
        def faces(self, pixels: object, *, turned: bool = False) -> list[Face]:  # noqa: ARG002
            nonlocal looked
            looked += 1
            return []

    monkeypatch.setattr(looking, "finder", Eyes)
    looking.propose(made, 0, 1600)
    assert looked <= 2 * len(range(0, 1600, looking.EVERY_MS)) + 2, "where nobody is, it is looked lying, too: once"
    seen: list[int] = []

    def faces(self: looking._Eyes, at_ms: int, pixels: object) -> list[Face]:  # noqa: ARG001
        seen.append(at_ms)
        left, top = films.where(made.frames.index_at(at_ms), COUNT)
        return [Face(left * _X, top * _Y, films.SIDE * _X, films.SIDE * _Y, 0.9)]

    monkeypatch.setattr(looking._Eyes, "_faces", faces)
    (place,) = looking.propose(made, 0, 1600).places
    assert len(seen) > looked / 2
    assert max(_off(made, list(place.keys), number) for number in range(COUNT)) < 0.14


def test_a_face_that_is_missed_for_a_moment_is_followed_and_one_that_is_lost_is_flagged(
    made: Film, monkeypatch: pytest.MonkeyPatch
) -> None:
    missed = range(400, 700)

    def faces(_: looking._Eyes, at_ms: int, pixels: object) -> list[Face]:  # noqa: ARG001
        left, top = films.where(made.frames.index_at(at_ms), COUNT)
        seen = at_ms not in missed and at_ms < 1000
        return [Face(left * _X, top * _Y, films.SIDE * _X, films.SIDE * _Y, 0.9)] if seen else []

    monkeypatch.setattr(looking._Eyes, "_faces", faces)
    monkeypatch.setattr("video_feedback.hiding.tracks.BRIDGED_MS", 350)
    proposals = looking.propose(made, 0, 1600)
    (place,) = proposals.places
    assert place.start_ms == 0
    assert 1000 < place.end_ms < 1600, "it is followed a little beyond where it was found last, and no further"
    assert max(_off(made, list(place.keys), number) for number in range(made.frames.index_at(900))) < 0.2
    assert proposals.flagged == ((place.end_ms, 1600),)


def _place(start: int, end: int, left: int = 100) -> Place:
    return Place(
        start_ms=Ms(start), end_ms=Ms(end), how="blur", shape="round", keys=(Key(Ms(start), left, 100, 100, 100),)
    )


def test_frames_beside_a_face_are_flagged_unless_it_goes_on() -> None:
    alone = flagged([_place(5000, 8000)], 0, 60_000)
    assert alone == ((5000 - NEAR_MS, 5000), (8000, 8000 + NEAR_MS))
    assert flagged([_place(0, 9000)], 0, 9000) == ()
    assert flagged([_place(0, 4000), _place(4000, 9000)], 0, 9000) == ()
    assert flagged([_place(0, 4000), _place(4600, 9000)], 0, 9000) == ((4000, 4600),)
    elsewhere = flagged([_place(0, 4000), _place(0, 9000, left=800)], 0, 9000)
    assert elsewhere == ((4000, 4000 + NEAR_MS),), "that somebody else is hidden does not help"
    by_hand = replace(_place(0, 9000), keys=(Key(Ms(0), 90, 90, 120, 120),))
    assert flagged([_place(0, 4000)], 0, 9000, [by_hand]) == (), "the worker went on where it was lost"
    beside = replace(by_hand, keys=(Key(Ms(0), 210, 0, 700, 700),))
    assert flagged([_place(0, 4000)], 0, 9000, [beside]) == elsewhere, "nor does a large part drawn beside it"


def test_keys_that_lie_on_the_way_go() -> None:
    straight = [Key(Ms(n * 40), n * 10, 100, 200, 200) for n in range(50)]
    assert thinned(straight) == (straight[0], straight[-1])
    bent = [*straight[:25], *(Key(Ms(n * 40), 250, 100 + (n - 25) * 10, 200, 200) for n in range(25, 50))]
    kept = thinned(bent)
    assert 3 <= len(kept) <= 4
    for key in bent:
        at = spot(kept, key.at_ms)
        assert max(abs(at.left - key.left), abs(at.top - key.top)) <= 0.07 * 200
