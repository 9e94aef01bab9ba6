"""The pathway and the calendar on the command line."""

import hashlib
import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.keys import open_by_passphrase
from video_feedback.cli import cli
from video_feedback.library import audit, families, pathways, people, stages
from video_feedback_schemas.ids import PersonId, new_id
from video_feedback_schemas.records import Person

pytestmark = pytest.mark.usefixtures("passphrase")


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The family Rowan, whose baby is seven weeks old, on its pathway."""
    folder = tmp_path / "library"
    assert run("new", folder).exit_code == 0
    with open_by_passphrase(folder) as library, library.change("Begin", undoable=False) as db:
        families.add(db, family := families.new("Rowan"))
        born = (date.today() - timedelta(weeks=7)).isoformat()
        people.add(
            db, Person(id=PersonId(new_id()), family_id=family.id, role="baby", called="R", born_on=born, due_on=born)
        )
        stages.begin(db, family.id, pathways.get(db, "oxford-slides"))
    return folder


def test_the_steps_are_listed(folder: Path) -> None:
    done = run("pathway", folder, "--family", "Rowan")
    assert done.exit_code == 0, done.stderr
    assert "Baby is 7 weeks." in done.stdout
    assert "Review 1" in done.stdout
    listed = json.loads(run("pathway", folder, "--family", "Rowan", "--json").stdout)
    assert {each["status"] for each in listed} == {"Done", "Next", "Planned", "Waiting"}
    assert all(each["day"] and each["age"] for each in listed)


def test_r14_the_calendar_is_written_and_goes_on_record(folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "rowan.ics"
    done = run("calendar", folder, "--family", "Rowan", "-o", path)
    assert done.exit_code == 0, done.stderr
    data = path.read_bytes()
    assert data.startswith(b"BEGIN:VCALENDAR\r\n")
    with open_by_passphrase(folder) as library:
        (line,) = audit.lines(library.db, 10, acts=("export",))
        assert line.detail == f"ics worker {hashlib.sha256(data).hexdigest()}"
        assert line.what == f"family:{families.called(library.db, 'Rowan').id}"


def test_a_family_that_is_not_there_is_said_so(folder: Path, tmp_path: Path) -> None:
    done = run("calendar", folder, "--family", "Elm", "-o", tmp_path / "x.ics")
    assert done.exit_code == 1
    assert done.stderr.strip().endswith(".")
    assert not (tmp_path / "x.ics").exists()
