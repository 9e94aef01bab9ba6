"""A library is made, and an older one locked, from a shell too; the code is tried before the first film comes in."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests import kept
from video_feedback import unlocking
from video_feedback.cli import cli
from video_feedback.library.library import Library
from video_feedback.vault import disk_encryption, key_file, place, sheet
from video_feedback.vault.cost import QUICK
from video_feedback.vault.disk_encryption import DiskEncryption
from video_feedback.vault.place import Place


@pytest.fixture(autouse=True)
def passphrase(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "passphrase"
    path.write_text(kept.PASSPHRASE)
    monkeypatch.setenv(unlocking.FILE_VARIABLE, str(path))
    monkeypatch.setattr(key_file, "calibrated", lambda: QUICK)
    monkeypatch.setattr(place, "of", lambda *_: Place("own"))
    monkeypatch.setattr(disk_encryption, "of", lambda *_: DiskEncryption("yes"))


def run(*arguments: object, typed: str = "") -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments], input=typed)


def code_in(said: str) -> str:
    (code,) = re.findall("^[0-9A-Z]{6}(?:-[0-9A-Z]{6}){5}$", said, re.MULTILINE)
    return str(code)


def test_no_film_comes_in_before_the_code_was_tried(tmp_path: Path, tiny_film: Path) -> None:
    library = tmp_path / "ours"
    made = run("new", library)
    assert "confirm-code" in made.stdout
    bring_in = ("import", tiny_film, "--library", library, "--family", "Rowan")
    refused = run(*bring_in)
    assert refused.exit_code == 1
    assert refused.stderr == "Make the recovery sheet first and try its code: then films can come in.\n"
    assert list((library / "media").iterdir()) == []
    code = code_in(made.stdout)
    mistyped = ("3" if code[0] == "2" else "2") + code[1:]
    assert "Group 1 looks wrong" in run("confirm-code", library, typed=mistyped).stderr
    assert run(*bring_in).exit_code == 1
    assert "Films can come in" in run("confirm-code", library, typed=code.lower()).stdout
    assert run(*bring_in).exit_code == 0


def test_the_code_is_asked_for_at_once_where_that_is_wished(tmp_path: Path) -> None:
    answer = run("new", tmp_path / "ours", "--confirm-code", typed="abc")
    assert answer.exit_code == 1
    assert "were typed" in answer.stderr
    assert not sheet.is_tried(tmp_path / "ours")


def test_a_new_sheet_takes_the_place_of_the_old(tmp_path: Path) -> None:
    library, paper = tmp_path / "ours", tmp_path / "sheet.txt"
    old = code_in(run("new", library).stdout)
    run("confirm-code", library, typed=old)
    assert run("recovery-sheet", library, "-o", paper).exit_code == 0
    code = "-".join(re.findall(r"\b[0-9A-Z]{6}\b", paper.read_text()))
    assert not sheet.is_tried(library)
    assert "older recovery sheet" in run("confirm-code", library, typed=old).stderr
    assert run("confirm-code", library, typed=code).exit_code == 0
    assert "ours" in paper.read_text()
    assert "audit" not in paper.read_text()
    (worker,) = key_file.workers(library)
    with Library.open(library, key_file.unlock(library, kept.PASSPHRASE, worker.id).key) as opened:
        acts = [act for (act,) in opened.db.execute("SELECT act FROM audit")]
    assert "recovery code made" in acts


def test_the_sheet_lies_neither_in_the_library_nor_is_it_a_pdf(tmp_path: Path) -> None:
    library = tmp_path / "ours"
    run("new", library)
    assert "must not lie in the library" in run("recovery-sheet", library, "-o", library / "sheet.txt").stderr
    assert "the window makes it as PDF" in run("recovery-sheet", library, "-o", tmp_path / "sheet.pdf").stderr


def test_an_older_library_is_locked(tmp_path: Path) -> None:
    library = kept.copied("0.3.0", tmp_path / "ours")
    assert "not locked yet" in run("families", library).stderr
    locked = run("convert", library, "--name", "Ana")
    assert locked.exit_code == 0
    assert "The library is locked; 1 film just now." in locked.stdout
    assert "a disk that is not encrypted itself" in locked.stdout
    assert run("confirm-code", library, typed=code_in(locked.stdout)).exit_code == 0
    assert "Rowan" in run("families", library).stdout
    assert run("convert", library).stdout == "This library is locked already.\n"
    assert "no library in this folder" in run("convert", tmp_path).stderr


def test_one_that_was_stopped_is_gone_on_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = kept.copied("0.3.0", tmp_path / "ours")
    with monkeypatch.context() as patched:
        patched.setattr("video_feedback.library.disk.free_bytes", lambda _: 0)
        stopped = run("convert", library)
    assert stopped.exit_code == 1
    assert "too little room" in stopped.stderr
    code_in(stopped.stdout)
    again = run("convert", library)
    assert again.exit_code == 0
    assert "Write this recovery code down" not in again.stdout
    assert "Rowan" in run("families", library).stdout


def test_a_place_that_does_a_library_no_good_is_refused_or_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(place, "of", lambda *_: Place("synchronised", "OneDrive", "Choose another folder."))
    refused = run("new", tmp_path / "ours")
    assert (refused.exit_code, refused.stderr) == (1, "Choose another folder.\n")
    assert not (tmp_path / "ours").exists()
    monkeypatch.setattr(place, "of", lambda *_: Place("stick", "vfat", "This looks like a stick."))
    monkeypatch.setattr(disk_encryption, "of", lambda *_: DiskEncryption("not known"))
    made = run("new", tmp_path / "ours")
    assert made.exit_code == 0
    assert made.stderr.startswith("This looks like a stick.\nThe disk itself is not encrypted, or it cannot be told.")
