"""Agreements on the command line: who is in view, what was said, and what is due to go."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from tests.video_feedback.library.conftest import PASSPHRASE, Kept, kept, made_once  # noqa: F401 (fixtures)
from video_feedback.cli import cli
from video_feedback.library import families, holds, in_view, people, recordings
from video_feedback.library.beside import reading
from video_feedback.library.library import Library
from video_feedback_schemas.ids import PersonId, new_id
from video_feedback_schemas.records import Person


@pytest.fixture
def typed(tmp_path: Path) -> Path:
    path = tmp_path / "passphrase"
    path.write_text(f"{PASSPHRASE}\n")
    return path


@pytest.fixture
def shelf(kept: Kept, typed: Path) -> Any:  # noqa: F811
    """Rowan with a baby and a parent who is responsible; the library is closed. Gives the way to run a command."""
    with kept.library.change("Two people", undoable=False) as db:
        for role, called in (("baby", "Robin"), ("adult", "Sam")):
            person = Person(
                id=PersonId(new_id()), family_id=kept.recording.family_id, role=role,  # type: ignore[arg-type]
                called=called, responsible=role == "adult",
            )  # fmt: skip
            people.add(db, person)
    kept.library.close()

    def run(command: str, *arguments: object) -> Result:
        options = ["--passphrase-file", str(typed), command, str(kept.folder), *map(str, arguments)]
        return CliRunner().invoke(cli, options)

    return run


def test_who_is_in_view_and_what_they_said_is_written_down_and_listed(shelf: Any, kept: Kept) -> None:  # noqa: F811
    assert shelf("consent").stdout == "No agreement is written down yet.\n"
    said = shelf("in-view", "--recording", kept.recording.id, "--person", "robin", "--person", "Sam")
    assert said.stdout == f"In view in “{kept.recording.title}”: Robin, Sam.\n"
    agree = ("agree", "--family", "rowan", "--purpose", "feedback", "--day", "2026-05-14")
    assert shelf(*agree, "--person", "Sam", "--until", "2999-01-31").stdout == "It is written down.\n"
    assert shelf(*agree, "--person", "Robin", "--by", "Sam", "--status", "refused").exit_code == 0
    rows = json.loads(shelf("consent", "--family", "Rowan", "--json").stdout)
    assert [(row["state"], row["given_by"] is None, row["expires_on"]) for row in rows] == [
        ("refused", False, None),
        ("given", True, "2999-01-31"),
    ]
    listed = shelf("consent").stdout
    assert "Robin, by Sam" in listed
    assert "until 31 January 2999" in listed
    with reading(kept.folder, kept.library.key) as db:
        assert [person.called for person in in_view.of_recording(db, kept.recording.id)] == ["Robin", "Sam"]


def test_who_cannot_say_it_is_told_so(shelf: Any) -> None:
    agree = ("agree", "--family", "Rowan", "--purpose", "feedback", "--person")
    assert "A baby cannot agree" in shelf(*agree, "Robin").stderr
    assert "A baby cannot agree" in shelf(*agree, "Robin", "--by", "Robin").stderr
    assert "Sam speaks for themself" in shelf(*agree, "Sam", "--by", "Sam").stderr
    nobody = shelf(*agree, "Kim")
    assert (nobody.exit_code, nobody.stderr) == (1, "There is nobody called Kim in the family Rowan.\n")


def test_of_two_of_one_name_nobody_is_guessed(shelf: Any, kept: Kept) -> None:  # noqa: F811
    with Library.open(kept.folder, kept.library.key) as opened, opened.change("One more Sam") as db:
        family_id = kept.recording.family_id
        people.add(db, Person(id=PersonId(new_id()), family_id=family_id, role="adult", called="sam "))
    said = shelf("agree", "--family", "Rowan", "--purpose", "feedback", "--person", "Sam")
    assert (said.exit_code, said.stderr) == (
        1, "More than one is called Sam in the family Rowan. Write it down in the app.\n",
    )  # fmt: skip
    assert shelf("consent").stdout == "No agreement is written down yet.\n"


def test_what_is_due_is_listed_and_nothing_goes(shelf: Any, kept: Kept) -> None:  # noqa: F811
    assert shelf("due").stdout == "No film is due to go.\n"
    with Library.open(kept.folder, kept.library.key) as opened, opened.change("Close") as db:
        family = families.get(db, kept.recording.family_id)
        families.edit(db, replace(family, status="closed", status_on="2026-01-31"))
    assert "The work with Rowan ended on 31 January 2026: 3 months have passed." in shelf("due").stdout
    (row,) = json.loads(shelf("due", "--json").stdout)
    assert (row["recording"], row["since"], row["keepsakes"]) == (kept.recording.id, "2026-04-30", 0)
    with Library.open(kept.folder, kept.library.key) as opened, opened.change("Hold") as db:
        holds.keep(db, kept.recording.id, reason="A complaint", by_whom="Jo", until="2999-01-31")
    assert shelf("due").stdout == "No film is due to go.\n"
    with reading(kept.folder, kept.library.key) as db:
        assert len(recordings.every(db)) == 1
