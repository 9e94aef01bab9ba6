"""What is hidden in a film: nothing without a yes, every deed can be taken back, and with the film it goes."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.video_feedback.library.test_importing import import_film
from video_feedback.errors import NotFound
from video_feedback.hiding.hidden import NOTHING, Hidden, Key, Place, Unheard
from video_feedback.library import erasing, hidden_places, looks
from video_feedback.library.library import Library
from video_feedback_schemas.ids import HiddenPlaceId, HiddenSoundId, new_id
from video_feedback_schemas.leaving_records import HiddenPlace, HiddenSound
from video_feedback_schemas.records import Recording
from video_feedback_schemas.times import Ms

FACE = Place(
    start_ms=Ms(200),
    end_ms=Ms(1200),
    how="blur",
    shape="round",
    keys=(Key(Ms(200), 100, 100, 200, 200), Key(Ms(500), 300, 100, 200, 200), Key(Ms(1000), 500, 100, 200, 200)),
)
OTHER = replace(FACE, keys=(Key(Ms(200), 700, 700, 200, 200),))


@pytest.fixture
def film(shelf: Library, tiny_film: Path) -> Recording:
    return import_film(shelf, tiny_film)


def _propose(shelf: Library, film: Recording, *found: Place) -> list[HiddenPlace]:
    with shelf.change("Find faces") as db:
        hidden_places.propose(db, film.id, found, 0, 2000)
    return hidden_places.of_recording(shelf.db, film.id)


def test_nothing_is_hidden_before_a_yes_and_a_no_hides_nothing(shelf: Library, film: Recording) -> None:
    first, second = _propose(shelf, film, FACE, OTHER)
    assert first.agreed is None
    assert hidden_places.hidden(shelf.db, film.id) == NOTHING
    with shelf.change("Say no to hiding") as db:
        hidden_places.answer(db, second.id, agreed=False)
    assert hidden_places.hidden(shelf.db, film.id) == NOTHING
    with shelf.change("Say yes to hiding") as db:
        hidden_places.answer(db, first.id, agreed=True)
    (place,) = hidden_places.hidden(shelf.db, film.id).places
    assert place in (FACE, OTHER)
    assert not hidden_places.hidden(shelf.db, film.id).shows_all(0, 300)
    shelf.undo()
    assert hidden_places.hidden(shelf.db, film.id) == NOTHING


def test_how_many_wait_is_told_in_a_sentence(shelf: Library, film: Recording) -> None:
    assert hidden_places.waiting(shelf.db, [film.id]) == ""
    assert hidden_places.waiting(shelf.db, []) == ""
    first, second = _propose(shelf, film, FACE, OTHER)
    assert hidden_places.waiting(shelf.db, [film.id, film.id]).startswith("2 proposals")
    with shelf.change("Say yes to hiding") as db:
        hidden_places.answer(db, first.id, agreed=True)
    assert hidden_places.waiting(shelf.db, [film.id]).startswith("1 proposal ")
    with shelf.change("Say no to hiding") as db:
        hidden_places.answer(db, second.id, agreed=False)
    assert hidden_places.waiting(shelf.db, [film.id]) == ""


def test_looked_for_again_what_was_answered_is_not_asked_again(shelf: Library, film: Recording) -> None:
    first, second = _propose(shelf, film, FACE, OTHER)
    with shelf.change("Say no to hiding") as db:
        hidden_places.answer(db, first.id, agreed=False)
    again = _propose(shelf, film, FACE, OTHER)
    assert {place.id for place in again} & {first.id, second.id} == {first.id}
    assert sorted(str(place.agreed) for place in again) == ["False", "None"]
    shelf.undo()
    assert {place.id for place in hidden_places.of_recording(shelf.db, film.id)} == {first.id, second.id}
    longer = replace(FACE, start_ms=Ms(200), end_ms=Ms(2000))
    assert len(_propose(shelf, film, longer)) == 2, "much of it was never answered"


def _kept(shelf: Library, film: Recording) -> tuple[Hidden, list[object]]:
    every = hidden_places.of_recording(shelf.db, film.id)
    keys = [hidden_places.keys(shelf.db, place.id) for place in every]
    return hidden_places.hidden(shelf.db, film.id), [every, keys, hidden_places.sounds(shelf.db, film.id)]


def _deeds(shelf: Library, film: Recording, place: HiddenPlace) -> dict[str, Callable[[], object]]:
    db = shelf.db
    sound = HiddenSound(id=HiddenSoundId(new_id()), recording_id=film.id, start_ms=Ms(100), end_ms=Ms(400))
    by_hand = HiddenPlace(id=HiddenPlaceId(new_id()), recording_id=film.id, start_ms=Ms(0), end_ms=Ms(2000))
    at = [hidden_places.record_of(by_hand.id, Key(Ms(0), 0, 0, 10, 10), "hand")]
    return {
        "Hide a part": lambda: hidden_places.add(db, replace(by_hand, agreed=True), at),
        "Hide it otherwise": lambda: hidden_places.edit(db, replace(place, how="squares", shape="square")),
        "Hide it from here": lambda: hidden_places.edit(db, replace(place, start_ms=Ms(300))),
        "Move what is hidden": lambda: hidden_places.put_by_hand(db, place.id, Key(Ms(520), 0, 0, 90, 90)),
        "Follow it": lambda: hidden_places.put_followed(db, place.id, 200, 2000, [Key(Ms(700), 1, 2, 3, 4)]),
        "Say no to hiding": lambda: hidden_places.answer(db, place.id, agreed=False),
        "Hide a word": lambda: hidden_places.add_sound(db, sound),
        "Hide nothing there": lambda: hidden_places.remove(db, place.id),
    }


def test_every_deed_is_one_step_back_and_one_on(shelf: Library, film: Recording) -> None:
    (place,) = _propose(shelf, film, FACE)
    with shelf.change("Say yes to hiding") as db:
        hidden_places.answer(db, place.id, agreed=True)
    before = _kept(shelf, film)
    for name, deed in _deeds(shelf, film, place).items():
        with shelf.change(name):
            deed()
        after = _kept(shelf, film)
        assert after != before, name
        step = shelf.undoable()
        assert step is not None
        assert step.name == name
        shelf.undo()
        assert _kept(shelf, film) == before, name
        shelf.redo()
        assert _kept(shelf, film) == after, name
        shelf.undo()


def test_a_hand_goes_before_what_the_app_found(shelf: Library, film: Recording) -> None:
    (place,) = _propose(shelf, film, FACE)
    with shelf.change("Move what is hidden") as db:
        hidden_places.put_by_hand(db, place.id, Key(Ms(600), 0, 0, 90, 90))
    assert [(key.at_ms, key.made_by) for key in hidden_places.keys(shelf.db, place.id)] == [
        (200, "face"),
        (600, "hand"),
        (1000, "face"),
    ]
    with shelf.change("Follow it") as db:
        hidden_places.put_followed(db, place.id, 200, 2000, [Key(Ms(600), 9, 9, 9, 9), Key(Ms(900), 5, 5, 50, 50)])
    found = hidden_places.keys(shelf.db, place.id)
    assert [(key.at_ms, key.made_by, key.left_of) for key in found] == [(600, "hand", 0), (900, "followed", 5)]


def test_sounds_are_hidden_as_they_are_set(shelf: Library, film: Recording) -> None:
    sound = HiddenSound(id=HiddenSoundId(new_id()), recording_id=film.id, start_ms=Ms(100), end_ms=Ms(400))
    with shelf.change("Hide a word") as db:
        hidden_places.add_sound(db, sound)
        hidden_places.edit_sound(db, replace(sound, how="tone"))
    assert hidden_places.hidden(shelf.db, film.id).sounds == (Unheard(start_ms=Ms(100), end_ms=Ms(400), how="tone"),)
    with shelf.change("Let a word be heard") as db:
        hidden_places.remove_sound(db, sound.id)
    assert hidden_places.hidden(shelf.db, film.id) == NOTHING


def test_it_turns_with_the_picture(shelf: Library, film: Recording) -> None:
    (place,) = _propose(shelf, film, FACE)
    before = hidden_places.keys(shelf.db, place.id)
    with shelf.change("Turn the picture") as db:
        looks.turn(db, film.id, 90)
    turned = hidden_places.keys(shelf.db, place.id)
    # What was at the upper left is at the upper right.
    assert [(key.left_of, key.top_of) for key in turned] == [(700, 100), (700, 300), (700, 500)]
    shelf.undo()
    assert hidden_places.keys(shelf.db, place.id) == before


@pytest.mark.parametrize("keeps_words", [False, True])
def test_where_faces_were_goes_with_the_film(shelf: Library, film: Recording, *, keeps_words: bool) -> None:
    (place,) = _propose(shelf, film, FACE)
    with shelf.change("Hide a word") as db:
        sound = HiddenSound(id=HiddenSoundId(new_id()), recording_id=film.id, start_ms=Ms(100), end_ms=Ms(400))
        hidden_places.add_sound(db, sound)
    erasing.erase(shelf, erasing.planned(shelf.db, "recording", film.id, keeps_words=keeps_words))
    for table in ("hidden_places", "hidden_keys", "hidden_sounds"):
        assert shelf.db.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    with pytest.raises(NotFound):
        hidden_places.get(shelf.db, place.id)
    for late in (
        lambda: hidden_places.propose(shelf.db, film.id, [FACE], 0, 2000),
        lambda: hidden_places.put_by_hand(shelf.db, place.id, FACE.keys[0]),
        lambda: hidden_places.put_followed(shelf.db, place.id, 0, 2000, FACE.keys),
    ):
        with pytest.raises(NotFound), shelf.change("Too late"):
            late()
    assert shelf.undoable() is None, "no step back tells of it"
