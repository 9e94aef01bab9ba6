"""The next step of a family comes from what is in the library, and from the day."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from video_feedback.feedback import cycle, record
from video_feedback.library import families, happenings, moments, sessions
from video_feedback.library.library import Library
from video_feedback_schemas.ids import FamilyId, MomentId, PickId, RecordingId, RemarkId, SchemeId, SessionId, new_id
from video_feedback_schemas.records import CodeId, Moment, Pick, Remark, Session
from video_feedback_schemas.times import Ms

FAMILY, DAY = FamilyId("f" * 22), date(2026, 5, 14)


@pytest.fixture
def library() -> Iterator[Library]:
    with Library.in_memory() as library:
        with library.change("Add a family") as db:
            families.add(db, replace(families.new("Rowan"), id=FAMILY))
        yield library


def film(library: Library, name: str, filmed: str, duration_ms: int = 480_000) -> str:
    with library.change("Add a film", undoable=False) as db:
        db.execute(
            "INSERT INTO recordings (id, family_id, title, file, sha256, size_bytes, container, "
            "codec, width, height, turn_clockwise, "
            "duration_ms, frame_count, has_sound, filmed_at, imported_at) VALUES "
            "(?, ?, 'Play', ?, ?, 1, 'mov', 'h264', 2, 2, 0, ?, 9, 1, ?, ?)",
            [name, FAMILY, f"{name}.mp4", name, duration_ms, filmed, filmed],
        )
    return name


def tag(library: Library, recording: str) -> Moment:
    moment = Moment(
        id=MomentId(new_id()), recording_id=RecordingId(recording), scheme_id=SchemeId("everyday-moments"),
        scheme_version=1, code_id=CodeId("fro.turns"), start_ms=Ms(1000), end_ms=Ms(4000), who="both", made_at="x",
    )  # fmt: skip
    with library.change("Tag") as db:
        moments.add(db, moment)
    return moment


def session(library: Library, held_on: str) -> Session:
    made = Session(id=SessionId(new_id()), family_id=FAMILY, held_on=held_on, made_at="x")
    with library.change("Plan a session") as db:
        sessions.add(db, made)
    return made


def pick(library: Library, meeting: Session, moment: Moment, say: str = "") -> Pick:
    made = Pick(
        id=PickId(new_id()), session_id=meeting.id, moment_id=moment.id, position=1,
        start_ms=Ms(1000), end_ms=Ms(4000), still_ms=Ms(2000), say=say,
    )  # fmt: skip
    with library.change("Pick") as db:
        sessions.add_pick(db, made)
    return made


def step(library: Library) -> tuple[str, str, str]:
    found = cycle.of_family(library.db, FAMILY, DAY)
    return cycle.STEPS[found.at], found.words, found.place


def test_a_family_without_a_film_begins_with_filming(library: Library) -> None:
    assert step(library) == ("Film", "No film yet", "")


def test_a_new_film_is_watched_and_tagged_and_says_its_length(library: Library) -> None:
    film(library, "a", "2026-05-01T10:00:00Z")
    assert step(library) == ("Tag", "New film, 8 minutes", "recording:a")


@pytest.mark.parametrize(("ms", "words"), [(400, "1 second"), (8_300, "8 seconds"), (70_000, "70 seconds")])
def test_the_length_of_a_film_is_said_in_round_figures(library: Library, ms: int, words: str) -> None:
    film(library, "a", "2026-05-01T10:00:00Z", ms)
    assert step(library)[1] == f"New film, {words}"


def test_the_newest_film_counts_not_the_one_added_last(library: Library) -> None:
    film(library, "new", "2026-05-09T10:00:00Z")
    tag(library, film(library, "old", "2026-04-01T10:00:00Z"))
    assert step(library)[2] == "recording:new"


def test_a_tagged_film_waits_for_picks_and_undo_takes_it_back(library: Library) -> None:
    tag(library, film(library, "a", "2026-05-01T10:00:00Z"))
    assert step(library) == ("Pick", "Moments are tagged", "recording:a")
    library.undo()
    assert step(library)[0] == "Tag"


def test_picks_without_words_wait_for_the_script(library: Library) -> None:
    moment = tag(library, film(library, "a", "2026-05-01T10:00:00Z"))
    meeting = session(library, "2026-05-21")
    pick(library, meeting, moment)
    assert step(library) == ("Script", "1 pick is ready", f"session:{meeting.id}")
    pick(library, meeting, moment, say="She waits.")
    assert step(library)[1] == "2 picks are ready"


def test_a_written_script_is_ready_to_be_shared(library: Library) -> None:
    meeting = session(library, DAY.isoformat())
    pick(library, meeting, tag(library, film(library, "a", "2026-05-01T10:00:00Z")), say="She waits.")
    assert step(library) == ("Share", "Script is ready", f"session:{meeting.id}")


def test_a_session_that_has_passed_is_written_down_first(library: Library) -> None:
    meeting = session(library, "2026-05-12")
    pick(library, meeting, tag(library, film(library, "a", "2026-05-01T10:00:00Z")))
    film(library, "b", "2026-05-12T10:00:00Z")
    assert step(library) == ("Share", "Write down last visit", f"session:{meeting.id}")


def test_after_the_notes_nothing_waits_until_the_next_film(library: Library) -> None:
    meeting = session(library, "2026-05-12")
    pick(library, meeting, tag(library, film(library, "a", "2026-05-01T10:00:00Z")))
    with library.change("Write down the next step") as db:
        sessions.edit(db, replace(meeting, next_step="We play on the mat each day."))
    assert step(library) == ("Film", "Nothing waits", "")
    film(library, "b", "2026-05-13T10:00:00Z")
    assert step(library) == ("Tag", "New film, 8 minutes", "recording:b")


def test_an_empty_session_is_only_a_date(library: Library) -> None:
    session(library, "2026-05-21")
    assert step(library)[0] == "Film"


def test_a_visit_that_was_cut_off_waits_until_its_record_is_whole(library: Library) -> None:
    meeting = session(library, "2026-05-20")  # shown some days before it was planned
    pick(library, meeting, tag(library, film(library, "a", "2026-05-01T10:00:00Z")), say="She waits")
    assert step(library)[1] == "Script is ready"
    with library.change("Share it", undoable=False) as db:
        happenings.add(db, meeting.id, "on")
        said = Remark(
            id=RemarkId(new_id()), session_id=meeting.id, pick_id=None, speaker="parent", words="Oh!", said_at="x"
        )
        sessions.add_remark(db, said)
    assert step(library) == ("Share", "Write down last visit", f"session:{meeting.id}")
    with library.change("The record is whole") as db:
        record.make_whole(db, meeting.id)
    assert step(library)[1] != "Write down last visit"
    library.undo()
    assert step(library)[1] == "Write down last visit"
