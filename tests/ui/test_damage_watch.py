"""A film that is found damaged while it is looked at is told of: which, and from when."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.bench import films as numbered
from tests.rest import rest
from tests.ui.house import House
from video_feedback.library import importing, recordings
from video_feedback_schemas.records import Recording

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture(scope="module")
def long_film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of many segments."""
    path = tmp_path_factory.mktemp("films") / "numbered.mp4"
    return numbered.make(path, width=640, height=360, fps=25, seconds=8, key_every=50, grain=12)


@pytest.fixture
def recording(house: House, long_film: Path) -> Recording:
    return house.film(house.family("Rowan"), long_film)


def hurt(house: House, recording: Recording, share: float) -> None:
    path = house.library.media / recording.file
    data = bytearray(path.read_bytes())
    data[int(len(data) * share)] ^= 1
    path.write_bytes(data)


def of_damage(house: House) -> list[str]:
    return [sentence for sentence, is_trouble in house.told if is_trouble]


def test_it_is_told_once_which_film_is_damaged_and_from_when(house: House, recording: Recording, wait: Wait) -> None:
    hurt(house, recording, 0.5)
    house.window.go(f"recording:{recording.id}")
    page = house.window.page("prepare")
    page.deck.seek(6000)  # type: ignore[attr-defined]
    wait(lambda: bool(of_damage(house)))
    (said,) = of_damage(house)
    name = recordings.get(house.db, recording.id).title
    assert said.startswith(f"The film of “{name}” is damaged from 0:0")
    assert said.endswith("What is before that still plays. A backup may hold it whole.")
    page.deck.seek(5000)  # type: ignore[attr-defined]
    rest(0.5)
    assert of_damage(house) == [said]


def test_a_film_that_was_found_damaged_comes_in_anew(
    house: House, recording: Recording, long_film: Path, wait: Wait
) -> None:
    hurt(house, recording, 0.5)
    house.window.go(f"recording:{recording.id}")
    house.window.page("prepare").deck.seek(6000)  # type: ignore[attr-defined]
    wait(lambda: bool(of_damage(house)))
    brought = importing.bring_in(long_film, house.library.media)
    with house.library.change("Import a film", undoable=False) as db:
        again = importing.record(db, brought, recording.family_id)
    assert again.id == recording.id
    assert again.file != recording.file


def test_no_file_name_is_told_of_one_that_cannot_be_opened(house: House, recording: Recording, wait: Wait) -> None:
    for share in (0.02, 0.3, 0.6, 0.98):
        hurt(house, recording, share)
    house.window.go(f"recording:{recording.id}")
    wait(lambda: any("from its beginning" in sentence for sentence in of_damage(house)))
    assert not any(".cbx" in sentence for sentence in of_damage(house))
