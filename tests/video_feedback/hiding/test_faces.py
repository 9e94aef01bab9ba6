"""Finding faces in real films, upright and lying; and not finding them any more once they are covered."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from video_feedback.errors import Trouble
from video_feedback.hiding import faces
from video_feedback.hiding.cover import covered
from video_feedback.hiding.faces import Face, finder
from video_feedback.hiding.hidden import Hidden, Key, Place
from video_feedback.hiding.path import key
from video_feedback.hiding.spot import Spot
from video_feedback.media.stills import still
from video_feedback_schemas.leaving_records import HowHidden
from video_feedback_schemas.times import Ms

REAL = Path(__file__).parents[4] / "shared" / "clips" / "real"


@pytest.fixture(scope="module")
def man() -> NDArray[np.uint8]:
    film = REAL / "sample_man.mp4"
    if not film.is_file():
        pytest.skip("the real film of a man’s face is not here")
    return still(film, 500).pixels


@pytest.fixture(scope="module")
def speech() -> NDArray[np.uint8]:
    film = REAL / "obama_speech.mp4"
    if not film.is_file():
        pytest.skip("the real film of a speech is not here")
    return still(film, 4000).pixels


def _hiding(found: list[Face], how: HowHidden) -> Hidden:
    keys: list[Key] = []
    for face in found:
        made = key(0, Spot(face.left, face.top, face.width, face.height))
        assert made is not None
        keys.append(made)
    places = (Place(start_ms=Ms(0), end_ms=Ms(9000), how=how, shape="round", keys=(made,)) for made in keys)
    return Hidden(places=tuple(places))


def test_a_face_is_found_where_it_is(man: NDArray[np.uint8]) -> None:
    (face,) = finder().faces(man)
    assert face.sure > 0.6
    assert face.left < 480 < face.left + face.width
    assert face.top < 500 < face.top + face.height
    assert 150 < face.width < 350


def test_two_faces_are_two(speech: NDArray[np.uint8]) -> None:
    assert len(finder().faces(speech)) == 2


@pytest.mark.parametrize("turn", [cv2.ROTATE_90_CLOCKWISE, cv2.ROTATE_90_COUNTERCLOCKWISE])
def test_a_lying_face_is_found_where_it_lies(speech: NDArray[np.uint8], turn: int) -> None:
    lying = np.asarray(cv2.rotate(speech, turn), np.uint8)
    upright = finder().faces(speech)
    found = finder().faces(lying, turned=True)
    assert len(found) >= 2
    for face in upright:
        back = (
            Face(1000 - face.top - face.height, face.left, face.height, face.width, 1)
            if turn == cv2.ROTATE_90_CLOCKWISE
            else Face(face.top, 1000 - face.left - face.width, face.height, face.width, 1)
        )
        assert max(one.overlap(back) for one in found) > 0.6


@pytest.mark.parametrize("how", ["blur", "squares", "plain"])
def test_a_face_that_is_covered_is_found_no_more(man: NDArray[np.uint8], how: HowHidden) -> None:
    found = finder().faces(man)
    assert found
    assert not finder().faces(covered(man, 500, _hiding(found, how)), turned=True)


def test_the_other_one_is_as_it_was(speech: NDArray[np.uint8]) -> None:
    first, second = finder().faces(speech)
    left = finder().faces(covered(speech, 4000, _hiding([first], "plain")))
    assert max(one.overlap(second) for one in left) > 0.7


def test_where_there_is_no_face_none_is_found() -> None:
    plain = np.full((360, 640, 3), 130, np.uint8)
    assert finder().faces(plain, turned=True) == []


def test_each_thread_has_one_of_its_own() -> None:
    assert finder() is finder()


def test_a_network_that_was_changed_is_not_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    spoilt = tmp_path / "model.onnx"
    spoilt.write_bytes(faces.MODEL.read_bytes()[:-1])
    for model in (spoilt, tmp_path / "none.onnx"):
        monkeypatch.setattr(faces, "MODEL", model)
        faces._model.cache_clear()
        with pytest.raises(Trouble, match="Install the app again"):
            faces.FaceFinder()
    monkeypatch.undo()
    faces._model.cache_clear()


def test_it_comes_with_its_licence() -> None:
    assert "MIT License" in (faces.MODEL.parent / "LICENSE.txt").read_text(encoding="utf-8")
