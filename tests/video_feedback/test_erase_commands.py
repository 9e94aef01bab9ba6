"""Erasing from the command line."""

from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.keys import pages
from tests.video_feedback.library.conftest import PASSPHRASE, Kept, kept, made_once  # noqa: F401 (fixtures)
from video_feedback.cli import cli
from video_feedback.library import audit, backups, moments, people, recordings
from video_feedback.library.beside import reading
from video_feedback_schemas.ids import PersonId, new_id
from video_feedback_schemas.records import Person

NOTE = "é 👶".encode()


@pytest.fixture
def typed(tmp_path: Path) -> Path:
    path = tmp_path / "passphrase"
    path.write_text(f"{PASSPHRASE}\n")
    return path


def run(typed: Path, *arguments: object, asked: str = "") -> Result:
    return CliRunner().invoke(cli, ["--passphrase-file", str(typed), *map(str, arguments)], input=asked)


def test_a_film_is_erased_once_it_is_told_what_goes_and_asked(kept: Kept, typed: Path) -> None:  # noqa: F811
    film, key = kept.recording, kept.library.key
    kept.library.close()
    assert run(typed, "backup", kept.folder).exit_code == 0
    no = run(typed, "erase", kept.folder, "--recording", film.id, asked="n\n")
    assert no.exit_code == 1
    assert "The film goes: 2 seconds, with 1 moment and their notes" in no.output
    assert "This cannot be undone." in no.output
    assert "Backups made before still hold it until " in no.output
    assert no.output.endswith("Nothing was erased.\n")
    done = run(typed, "erase", kept.folder, "--recording", film.id, asked="y\n")
    assert done.exit_code == 0
    assert "It is erased.\nBackup 2 is in " in done.output
    with reading(kept.folder, key) as db:
        assert recordings.every(db) == []
    left = backups.of_vault(backups.own_place(kept.folder), backups.vault_of(kept.folder))
    assert [backup.number for backup in left] == [2]
    for database in [kept.folder, left[0].folder]:
        assert NOTE not in pages(database, key)
    assert run(typed, "check", kept.folder).exit_code == 0


def test_a_family_goes_by_typing_its_name(kept: Kept, typed: Path) -> None:  # noqa: F811
    key = kept.library.key
    kept.library.close()
    wrong = run(typed, "erase", kept.folder, "--family", "rowan", asked="Hazel\n")
    assert (wrong.exit_code, wrong.output.splitlines()[-1]) == (1, "Nothing was erased.")
    assert "1 film (2 seconds), 1 moment, and everyone’s names and dates." in wrong.output
    done = run(typed, "erase", kept.folder, "--family", "rowan", asked="Rowan\n")
    assert (done.exit_code, done.output.splitlines()[-1]) == (0, "It is erased.")
    assert b"Rowan" not in pages(kept.folder, key)


def test_the_words_of_a_film_can_be_kept_and_the_backups_too(kept: Kept, typed: Path) -> None:  # noqa: F811
    key = kept.library.key
    kept.library.close()
    run(typed, "backup", kept.folder)
    done = run(typed, "erase", kept.folder, "--recording", kept.recording.id, "--keep-words", "--keep-backups", "--yes")
    assert done.exit_code == 0
    assert "What was written stays (1 moment), without a picture." in done.output
    assert "Backup" not in done.output.split("It is erased.")[1]
    with reading(kept.folder, key) as db:
        assert len(moments.of_recording(db, kept.recording.id)) == 1
        assert audit.lines(db, 1, acts=["erase"])[0].detail == "words kept"
        assert recordings.is_erased(db, kept.recording.id)
    assert len(backups.of_vault(backups.own_place(kept.folder), backups.vault_of(kept.folder))) == 1


def test_a_person_goes_and_moments_about_them_stay(kept: Kept, typed: Path) -> None:  # noqa: F811
    key = kept.library.key
    person = Person(id=PersonId(new_id()), family_id=kept.recording.family_id, role="adult", called="Quittengelee")
    with kept.library.change("Add") as db:
        people.add(db, person)
        moments.edit(db, replace(moments.of_recording(db, kept.recording.id)[0], person_id=person.id))
    kept.library.close()
    done = run(typed, "erase", kept.folder, "--person", person.id, "--yes")
    assert done.exit_code == 0
    assert "1 moment about them stays, without the name." in done.output
    assert b"Quittengelee" not in pages(kept.folder, key)


def test_what_is_not_understood_or_not_there_erases_nothing(kept: Kept, typed: Path) -> None:  # noqa: F811
    kept.library.close()
    assert run(typed, "erase", kept.folder, "--yes").exit_code == 2
    assert run(typed, "erase", kept.folder, "--recording", "a", "--family", "b", "--yes").exit_code == 2
    assert run(typed, "erase", kept.folder, "--family", "Rowan", "--keep-words", "--yes").exit_code == 2
    for which in ("--recording", "--family", "--person"):
        assert run(typed, "erase", kept.folder, which, "nothing", "--yes").exit_code == 1
    assert "1 moment" in run(typed, "recordings", kept.folder).output
