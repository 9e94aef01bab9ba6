"""What a summary tells, and to whom."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest

from video_feedback.consent import doors
from video_feedback.counts import film_length_text
from video_feedback.errors import NotFound, Trouble
from video_feedback.exports import formats, names, summary
from video_feedback.exports.leaving import Leaving
from video_feedback.exports.limits import limits_text
from video_feedback.exports.writing import render, write, write_whole
from video_feedback.library import sessions
from video_feedback.media.crop import WHOLE, Crop
from video_feedback_schemas import build


@pytest.fixture
def told(visit: Any) -> Any:
    """A visit in which everything was used: three picks (one for the worker alone), words, notes for each reader."""
    with visit.library.change("Fill in", undoable=False) as db:
        filled = replace(
            visit.session, theme="Turns", question="Does she like me?", next_step="I hum first.",
            note="Ask about nights.", note_for="team",
        )  # fmt: skip
        sessions.edit(db, filled)
    visit.turns = visit.tag("fro.turns", 2000, 5000, note="Three each.", note_for="team")
    visit.reach = visit.tag("sig.reach", 6000, note="Look at 6 s.", note_for="worker")
    visit.delight = visit.tag("fro.joy", 7000, 8000, note="Both laugh.", note_for="parent")
    visit.missed = visit.tag("gen.missed", 1000, note="My angle?")
    visit.first = visit.pick(visit.turns, say="She waits.", ask="What do you see?", voice="Your turn!")
    visit.second = visit.pick(visit.reach, voice="Hello.")
    visit.pick(visit.missed, say="never")
    visit.hear("She asks me.", visit.first)
    visit.hear("A quiet day.", None)
    visit.hear("I said well done.", visit.first, speaker="worker")
    return visit


def valid(name: str, file: Any) -> Any:
    """The file as JSON, held against the committed schema by another program's validator."""
    plain = json.loads(msgspec.json.encode(file))
    jsonschema.validate(plain, json.loads((build.FOLDER / f"{name}.schema.json").read_text("utf-8")))
    return plain


def test_a_session_tells_the_whole_cycle(told: Any) -> None:
    file = summary.of_session(told.db, None, told.session.id).file
    valid("summary-1", file)
    assert (file.family, file.session.held_on, file.session.baby_age) == ("Rowan", "2026-05-21", "15 weeks")
    assert (file.session.theme, file.session.question, file.session.next_step) == (
        "Turns",
        "Does she like me?",
        "I hum first.",
    )
    assert [recording.title for recording in file.recordings] == ["Film of 14 May"]
    assert file.recordings[0].baby_age == "14 weeks"
    assert [(moment.label, moment.start_ms, moment.end_ms) for moment in file.moments] == [
        ("Takes turns", 2000, 5000),
        ("Reaches out", 6000, None),
    ]
    first, second = file.session.picks
    assert (first.position, first.start_ms, first.end_ms, first.say, first.voice) == (
        1,
        2000,
        5000,
        "She waits.",
        "Your turn!",
    )
    assert [remark.words for remark in first.remarks] == ["She asks me.", "I said well done."]
    assert (second.position, second.still_ms) == (2, 6000)
    assert [remark.words for remark in file.session.remarks] == ["A quiet day."]


def test_a_recording_tells_all_its_moments(told: Any) -> None:
    file = summary.of_recording(told.db, None, told.recording.id).file
    valid("summary-1", file)
    assert [moment.label for moment in file.moments] == ["Takes turns", "Reaches out", "Shared delight"]
    assert file.session is None
    assert file.recordings[0].moments_counted == 3
    assert [person.role for person in file.people] == ["baby", "adult"]


def test_moments_for_the_worker_alone_are_left_out_unless_asked_for(told: Any) -> None:
    for gather, subject in ((summary.of_session, told.session.id), (summary.of_recording, told.recording.id)):
        without = gather(told.db, None, subject).file
        assert "gen.missed" not in json.dumps(valid("summary-1", without))
        assert "left out" in without.limits
        whole = gather(told.db, None, subject, worker_only=True)
        assert "gen.missed" in [moment.code for moment in whole.file.moments]
        assert "left out" not in whole.file.limits
        assert whole.groups[told.missed.id].worker_only


def test_the_limits_are_printed_beside(told: Any) -> None:
    file = summary.of_recording(told.db, None, told.recording.id).file
    assert file.limits.startswith("10 seconds of film on one day. ")
    assert "measure nobody" in file.limits


def test_notes_are_there_for_those_who_may_read_them(told: Any) -> None:
    def notes(reader: Any) -> list[str]:
        return [
            moment.note for moment in summary.of_recording(told.db, None, told.recording.id, reader=reader).file.moments
        ]

    assert notes("worker") == ["Three each.", "Look at 6 s.", "Both laugh."]
    assert notes("team") == ["Three each.", "", "Both laugh."]


def test_a_parent_takes_home_kind_words_alone(told: Any) -> None:
    content = summary.for_parent(told.db, None, told.session.id)
    assert valid("parent-summary-1", content.file) == {
        "format": "video-feedback-parent-summary",
        "format_version": 1,
        "title": "What we saw together",
        "day": "21 May 2026",
        "question": "Does she like me?",
        "moments": [
            {"seen": "Taking turns", "voice": "Your turn!", "voice_other": "", "note": "", "words": ["She asks me."]},
            {"seen": "Hello, I want you", "voice": "Hello.", "voice_other": "", "note": "", "words": []},
        ],
        "words": ["A quiet day."],
        "note": "",
        "next_step": "I hum first.",
        "language": "en",
        "second_language": "",
    }


def test_a_note_for_the_parent_goes_home_with_them_and_no_other_does(told: Any) -> None:
    told.pick(told.delight)
    with told.library.change("Write a note") as db:
        sessions.edit(db, replace(sessions.get(db, told.session.id), note="You waited for her.", note_for="parent"))
    content = summary.for_parent(told.db, None, told.session.id)
    assert [moment.note for moment in content.file.moments] == ["", "", "Both laugh."]
    assert content.file.note == "You waited for her."
    page = render(content, "html").decode()
    assert "Both laugh." in page
    assert "You waited for her." in page
    assert "Three each." not in page


def test_a_session_with_nothing_to_take_home_says_so(visit: Any) -> None:
    visit.pick(visit.tag("gen.missed", 1000))
    with pytest.raises(Trouble, match="nothing to take home"):
        summary.for_parent(visit.db, None, visit.session.id)


def test_a_session_that_is_not_there_is_trouble(visit: Any) -> None:
    for gather in (summary.of_session, summary.of_recording, summary.for_parent):
        with pytest.raises(NotFound):
            gather(visit.db, None, "nobody")


def test_an_open_stretch_has_no_end(visit: Any) -> None:
    visit.tag("fro.turns", 2000)
    (moment,) = summary.of_recording(visit.db, None, visit.recording.id).file.moments
    assert moment.end_ms is None


@pytest.mark.parametrize(
    ("ms", "text"),
    [(0, "0 seconds"), (1000, "1 second"), (89_000, "89 seconds"), (90_000, "2 minutes"), (481_000, "8 minutes")],
)
def test_the_length_of_film_is_said_as_people_say_it(ms: int, text: str) -> None:
    assert film_length_text(ms) == text


def test_days_are_counted_once_each_and_only_if_known(visit: Any) -> None:
    one = visit.recording
    other = replace(one, filmed_at="2026-05-01T10:00:00Z")
    assert limits_text([one, one]).startswith("20 seconds of film on one day.")
    assert limits_text([one, other]).startswith("20 seconds of film on two days.")
    assert limits_text([one, replace(one, filmed_at=None)]).startswith("20 seconds of film.")
    assert limits_text([]).startswith("No film.")


def test_the_formats_are_found_in_their_folder() -> None:
    assert {"csv", "html", "json"} <= set(formats.every())
    with pytest.raises(Trouble, match="csv, html, json"):
        formats.get("docx")


def test_a_table_for_the_parent_is_refused_in_one_sentence(told: Any) -> None:
    with pytest.raises(Trouble, match="choose html or json"):
        render(summary.for_parent(told.db, None, told.session.id), "csv")


def test_names_of_files_hold_nothing_of_a_family_and_suit_every_system(told: Any) -> None:
    contents = (
        summary.of_session(told.db, None, told.session.id),
        summary.of_recording(told.db, None, told.recording.id),
        summary.for_parent(told.db, None, told.session.id),
    )
    suggested = [names.suggested(content, "html") for content in contents]
    assert suggested == ["session-2026-05-21.html", "recording-2026-05-14.html", "what-we-saw-together.html"]


def test_a_file_is_whole_or_not_there(told: Any, tmp_path: Path) -> None:
    content = summary.of_session(told.db, None, told.session.id)
    leaving = Leaving(told.library.noting, f"session:{told.session.id}")
    path = write(content, "json", tmp_path / "summary.json", leaving)
    assert valid("summary-1", json.loads(path.read_bytes()))["family"] == "Rowan"
    assert [left.name for left in tmp_path.iterdir()] == ["summary.json"]
    with pytest.raises(Trouble, match="could not be written"):
        write(content, "json", tmp_path / "gone" / "summary.json", leaving)


def test_a_file_that_cannot_be_replaced_stays_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(Trouble):
        write_whole(tmp_path / "folder", b"data", doors.free(doors.SCHEME_FILE))
    assert [left.name for left in tmp_path.iterdir()] == ["folder"]


def test_a_still_shows_the_part_of_the_picture_that_was_chosen_for_the_pick(told: Any) -> None:
    cropped = replace(told.first, crop_left=100, crop_top=0, crop_width=500, crop_height=500)
    with told.library.change("Zoom", undoable=False) as db:
        sessions.edit_pick(db, cropped)
    crops = summary.of_session(told.db, None, told.session.id).crops
    assert (crops[told.first.id], crops[told.turns.id]) == (Crop(100, 0, 500, 500), WHOLE)
    assert crops[told.second.id] == WHOLE
    pairs = [(cropped, told.turns), (told.second, told.reach)]
    assert summary._crops(told.db, pairs) == {told.first.id: Crop(100, 0, 500, 500), told.second.id: WHOLE}
