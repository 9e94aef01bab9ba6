"""The pictures of a report: which frame of which film, the part of it that is seen, and what is hidden in it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests import films
from tests.agreed import agree
from tests.keys import KEY
from tests.video_feedback.conftest import Visit
from video_feedback.exports import kinds, pictures
from video_feedback.exports.report import Asked, Report
from video_feedback.hiding.hidden import NOTHING
from video_feedback.jobs import Progress
from video_feedback.library import hidden_places, looks, recordings, sessions
from video_feedback.library.importing import bring_in, record
from video_feedback.library.library import Library
from video_feedback.media.crop import Crop
from video_feedback_schemas.ids import HiddenKeyId, HiddenPlaceId, new_id
from video_feedback_schemas.leaving_records import HiddenKey, HiddenPlace
from video_feedback_schemas.records import Pick

WITH_PICTURES = ("visit_sheet", "session_record", "strengths", "strengths_of_family", "progress")


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visit]:
    folder = tmp_path_factory.mktemp("pictures")
    film = films.make(folder / "tiny.mp4", 220)
    with Library.create(folder / "library", KEY) as library:
        visit = Visit(library)
        brought = bring_in(film, library.media)
        with library.change("Bring in a film", undoable=False) as db:
            visit.recording = record(db, brought, visit.family.id)
        agree(library, visit.family.id, visit.recording.id)
        visit.frames = recordings.frames(library.db, visit.recording.id)
        yield visit


@pytest.fixture
def picks(shelf: Visit) -> tuple[Pick, Pick]:
    """One with its own part of the picture, and one with its moment's."""
    for pick in sessions.picks(shelf.db, shelf.session.id):
        with shelf.library.change("Empty", undoable=False) as db:
            sessions.remove_pick(db, pick.id)
    own = shelf.pick(shelf.tag("fro.turns", 200, 1000), crop_left=100, crop_top=0, crop_width=500, crop_height=500)
    moment = shelf.tag("sig.reach", 1200)
    with shelf.library.change("Zoom", undoable=False) as db:
        looks.keep_crop(db, moment.id, Crop(250, 0, 500, 500))
    return own, shelf.pick(moment)


def made(shelf: Visit, name: str) -> Report:
    kind = kinds.get(name)
    subject = shelf.session.id if kind.about == "session" else shelf.family.id
    return kind.gather(shelf.db, shelf.library.media, subject, Asked(reader=kind.readers[0]))


@pytest.mark.parametrize("name", WITH_PICTURES)
def test_a_picture_shows_the_part_that_was_chosen_and_hides_what_is_hidden(
    name: str, shelf: Visit, picks: tuple[Pick, Pick]
) -> None:
    place = HiddenPlace(
        id=HiddenPlaceId(new_id()), recording_id=shelf.recording.id, start_ms=0, end_ms=2000, agreed=True
    )
    key = HiddenKey(id=HiddenKeyId(new_id()), place_id=place.id, at_ms=0, left_of=1, top_of=2, width=300, height=400)
    with shelf.library.change("Hide") as db:
        hidden_places.add(db, place, [key])
    report = made(shelf, name)
    shown = [each.picture for each in report.file.sections if each.picture]
    assert shown == sorted(report.pictures)
    assert not any(letter.isdigit() for letter in "".join(shown))
    crops = [report.pictures[each].crop for each in shown]
    assert crops == [Crop(100, 0, 500, 500), Crop(250, 0, 500, 500)][: len(crops)]
    assert [report.pictures[each].at_ms for each in shown] == [pick.still_ms for pick in picks][: len(shown)]
    assert all(report.pictures[each].hidden == hidden_places.hidden(shelf.db, shelf.recording.id) for each in shown)
    shelf.library.undo()
    assert all(each.hidden == NOTHING for each in made(shelf, name).pictures.values())
    assert all(each.picture_says for each in report.file.sections if each.picture)


@pytest.mark.parametrize("name", WITH_PICTURES)
def test_a_film_that_has_gone_costs_its_pictures_not_the_report(
    name: str, shelf: Visit, picks: tuple[Pick, Pick]
) -> None:
    assert picks
    file = shelf.library.media / recordings.get(shelf.db, shelf.recording.id).file
    away: Path = file.rename(file.with_suffix(".away"))
    try:
        report = made(shelf, name)
    finally:
        away.rename(file)
    assert not report.pictures
    assert all(not each.picture for each in report.file.sections)


def test_a_film_of_the_table_is_known_by_its_first_moment_and_in_research_by_none(
    shelf: Visit, picks: tuple[Pick, Pick]
) -> None:
    report = made(shelf, "moments_of_session")
    (still,) = report.pictures.values()
    assert (still.at_ms, still.height) == (600, 216)
    assert picks
    with shelf.library.change("Agree", undoable=False) as db:
        db.execute("DELETE FROM consents")
    agree(shelf.library, shelf.family.id, shelf.recording.id, ("feedback", "supervision", "family", "research"))
    asked = Asked(reader="team", purpose="research")
    gather = kinds.get("moments_of_session").gather
    assert not gather(shelf.db, shelf.library.media, shelf.session.id, asked).pictures
    assert not made(shelf, "family").pictures


def test_a_film_that_was_made_lighter_to_look_at_is_as_light_on_paper(shelf: Visit, picks: tuple[Pick, Pick]) -> None:
    assert picks

    def shade() -> float:
        packed = pictures.jpegs(made(shelf, "visit_sheet").pictures, Progress())
        seen = cv2.imdecode(np.frombuffer(packed["a"].data, np.uint8), cv2.IMREAD_GRAYSCALE)
        assert seen is not None
        return float(seen.mean())

    before = shade()
    with shelf.library.change("Lighten") as db:
        looks.keep(db, replace(looks.of_recording(db, shelf.recording.id), brightness=60))
    assert shade() > before + 10
    shelf.library.undo()
    assert shade() == before
