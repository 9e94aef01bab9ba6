"""The film of a session itself: nowhere among the family's films, and watched by nobody before all have agreed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.agreed import agree
from tests.keys import KEY
from tests.video_feedback.conftest import Visit
from video_feedback.consent import doors, retention
from video_feedback.errors import FilmClosed, FilmMissing, LibraryTrouble, Trouble
from video_feedback.exports import kinds
from video_feedback.exports.report import Asked
from video_feedback.feedback import cycle, keeping, picking, waiting
from video_feedback.feedback.parent_view import NothingToShow, parent_view
from video_feedback.library import (
    closing,
    consents,
    families,
    importing,
    people,
    recordings,
    review_films,
    sessions,
    sittings,
    supervision,
)
from video_feedback.library.library import Library
from video_feedback_schemas.records import Recording


@pytest.fixture
def review(visit: Visit) -> Recording:
    """A film of the session of 21 May, to which everyone has agreed as to any other film."""
    made = visit.add_recording(visit.family, title="Session of 21 May, filmed")
    with visit.library.change("It is of the session", undoable=False) as db:
        recordings.edit(db, replace(made, kind="review"))
        review_films.add(db, visit.session.id, made.id)
    return recordings.get(visit.db, made.id)


def agree_to_it(visit: Visit, film: Recording) -> None:
    agree(visit.library, visit.family.id, film.id, ["review_film"])


def test_it_comes_in_for_its_session_and_a_session_has_one(
    tmp_path: Path, tiny_film: Path, clips: Callable[[str], Path]
) -> None:
    with Library.create(tmp_path / "library", KEY) as library:
        family = families.new("Rowan")
        session = picking.new_session(family.id, held_on="2026-05-21")
        with library.change("Begin", undoable=False) as db:
            families.add(db, family)
            sessions.add(db, session)
        brought = importing.bring_in(tiny_film, library.media)
        with library.change("Import the film of a session", undoable=False) as db:
            film = importing.record(db, brought, family.id, session.id)
        assert (film.kind, film.title) == ("review", "Session of 21 May, filmed")
        of_session = review_films.of_session(library.db, session.id)
        assert of_session is not None
        assert of_session == review_films.of_recording(library.db, film.id)
        with library.change("It began later") as db:
            review_films.set_offset(db, of_session, -1200)
        library.undo()
        assert review_films.of_session(library.db, session.id) == of_session
        second = importing.bring_in(clips("generated/longgop250.mp4"), library.media)
        with pytest.raises(Trouble, match="here already"), library.change("Another", undoable=False) as db:
            importing.record(db, second, family.id, session.id)
        assert len(recordings.all_of_family(library.db, family.id)) == 1


def test_r13_it_is_opened_only_with_an_agreement_to_just_that(visit: Visit, review: Recording, tmp_path: Path) -> None:
    def opened() -> None:
        recordings.original(visit.db, tmp_path, review)

    with pytest.raises(FilmClosed, match="has not agreed to “film of the session itself”"):
        opened()
    agree_to_it(visit, review)
    with pytest.raises(FilmMissing) as missing:  # here there is no file: it was let through
        opened()
    assert not isinstance(missing.value, FilmClosed)
    sam = people.of_family(visit.db, visit.family.id)[1]
    with visit.library.change("Take back") as db:
        consents.withdraw(db, sam.id, None, "review_film", "2026-05-22")
    with pytest.raises(FilmClosed, match="Sam has taken back their agreement"):
        opened()
    assert closing.of_family(visit.db, visit.family.id) == {review.id}  # and no other film


def test_r13_with_nobody_in_view_it_stays_closed(visit: Visit, review: Recording, tmp_path: Path) -> None:
    agree_to_it(visit, review)
    with visit.library.change("Nobody said", undoable=False) as db:
        db.execute("DELETE FROM in_view WHERE recording_id = ?", [review.id])
    with pytest.raises(FilmClosed, match="Nobody is written down as being in"):
        recordings.original(visit.db, tmp_path, review)
    assert not doors.is_open(visit.db, doors.REVIEW_FILM, [review.id])


def test_it_is_none_of_the_familys_films(visit: Visit, review: Recording) -> None:
    assert review.id not in [film.id for film in recordings.of_family(visit.db, visit.family.id)]
    assert review.id in [film.id for film in recordings.all_of_family(visit.db, visit.family.id)]
    assert sittings.candidates(visit.db, visit.recording.id) == []
    with visit.library.change("The family film has gone", undoable=False) as db:
        db.execute("DELETE FROM recordings WHERE id = ?", [visit.recording.id])
    day = date(2026, 5, 20)
    assert cycle.of_family(visit.db, visit.family.id, day).words == "No film yet"
    assert waiting.of_family(visit.db, visit.family, day) == []


def test_r01_nothing_of_it_is_picked_kept_or_shown_whatever_the_data(visit: Visit, review: Recording) -> None:
    agree_to_it(visit, review)
    agree(visit.library, visit.family.id, review.id)
    moment = replace(visit.tag("fro.turns", 400, 1200))
    with visit.library.change("Tag the film of the session", undoable=False) as db:
        db.execute("UPDATE moments SET recording_id = ? WHERE id = ?", [review.id, moment.id])
    moment = replace(moment, recording_id=review.id)
    with pytest.raises(Trouble, match="for supervision"), visit.library.change("Pick") as db:
        picking.pick(db, visit.family.id, moment, visit.scheme, visit.frames)
    with pytest.raises(Trouble, match="for supervision"), visit.library.change("Keep") as db:
        keeping.turn(db, [moment])
    visit.pick(moment)  # by force
    with pytest.raises(NothingToShow):
        parent_view(visit.db, visit.session.id)


def test_it_goes_when_nothing_waits_for_supervision_any_more(visit: Visit, review: Recording) -> None:
    def due(day: str) -> list[str]:
        return [one.reason for one in retention.due(visit.db, day) if one.recording.id == review.id]

    item = supervision.new(visit.session.id, question="Did I wait long enough?")
    with visit.library.change("Park it") as db:
        supervision.add(db, item)
    assert due("2027-01-01") == []
    with visit.library.change("It was talked about") as db:
        supervision.edit(db, replace(item, is_done=True))
    assert due("2026-06-19") == []
    assert due("2026-06-20") == [
        "It is the film of the session of 21 May 2026, and nothing of that waits for supervision: 30 days have passed."
    ]
    with visit.library.change("The session goes", undoable=False) as db:
        sessions.remove(db, visit.session.id)
    assert due("2027-01-01") != []


def test_a_report_of_it_asks_for_just_that_agreement_and_is_for_no_parent(visit: Visit, review: Recording) -> None:
    gather = kinds.get("moments").gather
    with pytest.raises(doors.NotAgreed, match="film of the session itself"):
        gather(visit.db, None, review.id, Asked())
    agree_to_it(visit, review)
    assert gather(visit.db, None, review.id, Asked()).film_ids == (review.id,)
    with pytest.raises(Trouble, match="not for the parent"):
        gather(visit.db, None, review.id, Asked(reader="parent"))
    told = kinds.get("progress").gather(visit.db, None, visit.family.id, Asked(worker_only=True, reason="To see"))
    assert review.id not in told.film_ids


def test_undo_never_takes_a_film_from_its_session(visit: Visit) -> None:
    with visit.library.change("Plan a session") as db:
        session = picking.new_session(visit.family.id)
        sessions.add(db, session)
    made = visit.add_recording(visit.family, title="Filmed")
    with visit.library.change("It is of the session", undoable=False) as db:
        recordings.edit(db, replace(made, kind="review"))
        review_films.add(db, session.id, made.id)
    with pytest.raises(LibraryTrouble, match="a film was brought in since"):
        visit.library.undo()
    assert review_films.of_session(visit.db, session.id) is not None
    with visit.library.change("Take the session away") as db:
        sessions.remove(db, session.id)
    visit.library.undo()
    assert review_films.of_session(visit.db, session.id) is not None
    visit.library.redo()
    assert review_films.of_session(visit.db, session.id) is None
