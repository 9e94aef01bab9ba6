"""A report as a file: on record once, with what goes along with it, locked or not, and never half."""

from pathlib import Path

import pytest
import pyzipper
from sqlite_utils import Database

from tests import a_report
from video_feedback.errors import Trouble
from video_feedback.exports import locking, report_writing
from video_feedback.exports.leaving import Leaving
from video_feedback.exports.report import Report
from video_feedback.jobs import Cancelled, Progress
from video_feedback.library import audit
from video_feedback.library.library import Library


@pytest.fixture
def library() -> Library:
    return Library.in_memory()


@pytest.fixture
def report() -> Report:
    return a_report.report()


def lines(db: Database) -> list[str]:
    return [line.detail for line in audit.lines(db, 9, acts=["export"])]


def test_a_table_leaves_with_its_description_and_is_on_record_once(
    library: Library, report: Report, tmp_path: Path
) -> None:
    leaving = report_writing.noting(report, library.noting)
    paths = report_writing.write(report, "csv", tmp_path / "t.csv", leaving)
    assert [path.name for path in paths] == ["t.csv", "t.csv-metadata.json"]
    assert all(path.stat().st_size for path in paths)
    assert len(lines(library.db)) == 1


def test_where_the_table_cannot_be_placed_its_description_does_not_stay(
    library: Library, report: Report, tmp_path: Path
) -> None:
    (tmp_path / "t.csv").mkdir()
    with pytest.raises(Trouble):
        report_writing.write(report, "csv", tmp_path / "t.csv", report_writing.noting(report, library.noting))
    assert [path.name for path in tmp_path.iterdir()] == ["t.csv"]
    assert lines(library.db) == []


def test_locked_every_file_of_it_is_locked(library: Library, report: Report, tmp_path: Path) -> None:
    by = locking.key("zip", "candle orbit walnut ferry moss")
    leaving: Leaving = report_writing.noting(report, library.noting, by)
    paths = report_writing.write(report, "csv", tmp_path / "t.csv.zip", leaving, by=by)
    assert [path.name for path in paths] == ["t.csv.zip", "t.csv-metadata.json.zip"]
    for path in paths:
        with pyzipper.AESZipFile(path) as archive:
            archive.setpassword(by.passphrase.encode())
            assert archive.read(path.name.removesuffix(".zip"))
    assert lines(library.db)[0].endswith(" zip")


def test_one_that_has_left_is_never_told_as_stopped(library: Library, report: Report, tmp_path: Path) -> None:
    """From the last moment to stop on it is written, and said to be."""
    for stop_at in (0.0, 0.8, 0.9, 1.0):
        path = tmp_path / f"{stop_at}.json"
        try:
            written = report_writing.write(
                report, "json", path, report_writing.noting(report, library.noting), _stopped(stop_at)
            )
        except Cancelled:
            written = []
        assert path.exists() == bool(written)
    assert len(lines(library.db)) == len(list(tmp_path.glob("*.json"))) >= 1


def _stopped(at: float) -> Progress:
    """Somebody presses Stop as soon as it is so far."""
    progress = Progress(lambda share: progress.cancel() if share >= at else None)
    return progress
