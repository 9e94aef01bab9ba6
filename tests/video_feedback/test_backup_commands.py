"""Backups and mending, from the command line."""

import shutil
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner, Result

from tests.video_feedback.library.conftest import PASSPHRASE, Kept, kept, made_once  # noqa: F401 (fixtures)
from video_feedback.cli import cli
from video_feedback.library.beside import reading


@pytest.fixture
def typed(tmp_path: Path) -> Path:
    path = tmp_path / "passphrase"
    path.write_text(f"{PASSPHRASE}\n")
    return path


def run(typed: Path, *arguments: object, asked: str = "") -> Result:
    return CliRunner().invoke(cli, ["--passphrase-file", str(typed), *map(str, arguments)], input=asked)


def test_a_library_is_backed_up_listed_and_restored(kept: Kept, typed: Path, tmp_path: Path) -> None:  # noqa: F811
    kept.library.close()
    stick = tmp_path / "stick"
    assert run(typed, "backups", kept.folder).output == "There are no backups yet.\n"
    done = run(typed, "backup", kept.folder)
    assert done.exit_code == 0
    assert "Backup 1 is in " in done.output
    assert "It was opened and is whole." in done.output
    assert "Films are not copied on the library’s own disk." in done.output
    assert run(typed, "backup", kept.folder, "--to", stick).exit_code == 0
    listed = msgspec.json.decode(run(typed, "backups", kept.folder, "--in", stick, "--json").output)
    assert [(one["number"], one["holds_films"]) for one in listed] == [(1, False), (2, True)]
    assert "1 film" in run(typed, "backups", kept.folder).output
    shutil.rmtree(kept.folder)
    restored = run(typed, "restore", listed[1]["folder"], tmp_path / "again")
    assert restored.exit_code == 0
    assert restored.output.startswith("This backup is of ")
    assert run(typed, "check", tmp_path / "again").output == "All rows and films are as they should be.\n"
    by_code = run(typed, "restore", listed[1]["folder"], tmp_path / "by code", "--code", asked=f"{kept.code}\n")
    assert by_code.exit_code == 0


def test_what_is_not_found_or_not_opened_is_one_sentence(kept: Kept, typed: Path, tmp_path: Path) -> None:  # noqa: F811
    kept.library.close()
    wrong = tmp_path / "wrong"
    wrong.write_text("not it")
    assert run(typed, "backup", kept.folder).exit_code == 0
    (backup,) = (kept.folder / "backups").iterdir()
    for arguments, sentence in (
        ((typed, "restore", backup, kept.folder), "something in this folder already"),
        ((typed, "restore", tmp_path / "nothing", tmp_path / "again"), "vault.json"),
        ((typed, "backup", tmp_path / "nothing"), "no library in this folder"),
        ((typed, "backup", kept.folder, "--to", tmp_path / "away" / "place"), "not there just now"),
        ((wrong, "restore", backup, tmp_path / "again"), "not this person’s passphrase"),
    ):
        done = run(*arguments)
        assert done.exit_code == 1
        assert sentence in done.output
        assert len(done.output.strip().splitlines()) == 1
    assert not (tmp_path / "again").exists()


def test_check_changes_nothing_and_repair_mends(kept: Kept, typed: Path) -> None:  # noqa: F811
    with kept.library.change("Break it", undoable=False) as db:
        db.execute("DELETE FROM frame_tables")
    kept.library.close()
    for _ in range(2):
        told = run(typed, "check", kept.folder)
        assert told.exit_code == 1
        assert "A recording has no table of frames." in told.output
        assert "Nothing was changed: `check --repair` mends what can be mended." in told.output
    mended = run(typed, "check", kept.folder, "--repair")
    assert mended.exit_code == 0
    assert mended.output.splitlines() == [
        "The times of the frames of the film “Film of 14 May” were found again.",
        "All rows and films are as they should be.",
    ]
    with reading(kept.folder, kept.library.key) as db:
        assert db.execute("SELECT count(*) FROM frame_tables").fetchone() == (1,)
