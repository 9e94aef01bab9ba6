"""How a report is written: whole or not at all, by formats that are found; and what it says of its own limits."""

import json
import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

import pytest

from video_feedback.consent import doors
from video_feedback.counts import film_length_text
from video_feedback.errors import Trouble
from video_feedback.exports import formats, kinds, report_writing
from video_feedback.exports.leaving import Written
from video_feedback.exports.limits import limits_text
from video_feedback.exports.report import Asked, Report
from video_feedback.exports.writing import write_made, write_whole


@pytest.fixture
def report(visit: Any) -> Report:
    visit.tag("sig.reach", 4000)
    return kinds.get("moments").gather(visit.db, None, visit.recording.id, Asked())


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
    assert "measure nobody" in limits_text([one])


def test_the_formats_are_found_in_their_folder() -> None:
    assert {"csv", "docx", "html", "json", "pdf", "xlsx"} <= set(formats.every())
    with pytest.raises(Trouble, match="csv, docx, html, json, pdf, xlsx"):
        formats.get("odt")


def test_every_kind_is_made_as_formats_that_there_are() -> None:
    for kind in kinds.every().values():
        assert kind.formats
        assert set(kind.formats) <= set(formats.every())
        if kind.readers == ("parent",):
            assert {"xlsx", "csv"}.isdisjoint(kind.formats)
    with pytest.raises(Trouble, match="about_person, family, "):
        kinds.get("diary")


def test_a_file_is_whole_or_not_there(visit: Any, report: Report, tmp_path: Path) -> None:
    leaving = report_writing.noting(report, visit.library.noting)
    (path,) = report_writing.write(report, "json", tmp_path / "moments.json", leaving)
    assert json.loads(path.read_bytes())["under_title"].startswith("Rowan")
    assert [left.name for left in tmp_path.iterdir()] == ["moments.json"]
    with pytest.raises(Trouble, match="could not be written"):
        report_writing.write(report, "json", tmp_path / "gone" / "moments.json", leaving)


def test_a_file_that_cannot_be_replaced_stays_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(Trouble):
        write_whole(tmp_path / "folder", b"data", doors.free(doors.SCHEME_FILE))
    assert [left.name for left in tmp_path.iterdir()] == ["folder"]


def test_two_that_are_called_the_same_never_write_into_one(tmp_path: Path) -> None:
    path, free = tmp_path / "film.mp4", doors.free(doors.SCHEME_FILE)

    def make(file: IO[bytes]) -> None:
        file.write(b"first, ")
        write_whole(path, b"the second meanwhile", free)
        assert path.read_bytes() == b"the second meanwhile"
        file.write(b"to its end")

    written: list[Written] = []

    def passing(made: Written) -> AbstractContextManager[None]:
        written.append(made)
        return free

    write_made(path, make, passing)
    assert path.read_bytes() == b"first, to its end"
    assert written == [Written.of(b"first, to its end")]
    assert [left.name for left in tmp_path.iterdir()] == ["film.mp4"]


def test_what_a_crash_left_of_a_file_goes_when_it_is_written_again(tmp_path: Path) -> None:
    dead, other, going_on = (
        tmp_path / name for name in (".a.pdf.0123abcd.part", ".b.pdf.0123abcd.part", ".a.pdf.4567abcd.part")
    )
    for path in (dead, other, going_on):
        path.write_bytes(b"half")
    for path in (dead, other):
        os.utime(path, (0, 0))
    write_whole(tmp_path / "a.pdf", b"whole", doors.free(doors.SCHEME_FILE))
    assert {left.name for left in tmp_path.iterdir()} == {"a.pdf", other.name, going_on.name}


@pytest.mark.parametrize("links", [True, False])
def test_a_line_that_cannot_be_written_leaves_the_file_that_was_there(
    links: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "reel.mp4"
    path.write_bytes(b"as before")

    @contextmanager
    def passing() -> Iterator[None]:
        yield
        assert path.read_bytes() == b"new"
        raise Trouble("The line could not be written.")

    def refuse(*_: object) -> None:
        raise OSError(1, "no links here")

    if not links:
        monkeypatch.setattr(Path, "hardlink_to", refuse)
    with pytest.raises(Trouble, match="line"):
        write_whole(path, b"new", passing())
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("reel.mp4", b"as before")]
    write_whole(path, b"new", doors.free(doors.SCHEME_FILE))
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("reel.mp4", b"new")]
