"""Schemes by the command line: list, out into a file, in from a file."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from video_feedback.cli import cli

pytestmark = pytest.mark.usefixtures("passphrase")


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments])


def done(*arguments: object) -> str:
    result = run(*arguments)
    assert result.exit_code == 0, (result.stderr, result.exception)
    return result.stdout


@pytest.fixture
def library(tmp_path: Path) -> Path:
    done("new", tmp_path / "library")
    return tmp_path / "library"


@pytest.fixture
def file(library: Path, tmp_path: Path) -> Path:
    done("schemes", "export", library, "--scheme", "everyday-moments", "-o", tmp_path / "everyday.json")
    return tmp_path / "everyday.json"


def test_schemes_are_listed_with_or_without_the_word(library: Path) -> None:
    lines = done("schemes", library).splitlines()
    assert lines == done("schemes", "list", library).splitlines()
    assert lines[0].split("  ")[0] == "everyday-moments"
    assert "22 codes" in lines[0]
    assert [scheme["id"] for scheme in json.loads(done("schemes", library, "--json"))] == [
        line.split()[0] for line in lines
    ]


def test_a_scheme_goes_out_and_is_known_when_it_comes_in_again(library: Path, file: Path) -> None:
    assert done("schemes", "import", file, "--library", library) == "You have Everyday Moments, version 1, already.\n"


def test_another_one_of_its_number_is_asked_about_and_comes_in_as_said(library: Path, file: Path) -> None:
    file.write_text(file.read_text("utf-8").replace("Everyday Moments", "Ours"), "utf-8")
    refused = run("schemes", "import", file, "--library", library)
    assert refused.exit_code == 1
    assert "--as version or --as copy." in refused.stderr
    assert len(done("schemes", library).splitlines()) == 3
    assert "Ours, version 2," in done("schemes", "import", file, "--library", library, "--as", "version")
    assert "version 2" in done("schemes", library)
    assert done("schemes", "export", library, "--scheme", "everyday-moments", "--version", 1, "-o", file)


def test_what_is_no_scheme_changes_nothing(library: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.json"
    bad.write_bytes(b"[" * 3_000_000)
    refused = run("schemes", "import", bad, "--library", library)
    assert (refused.exit_code, len(refused.stderr.splitlines())) == (1, 1)
    missing = run("schemes", "import", tmp_path / "none.json", "--library", library)
    assert (missing.exit_code, len(missing.stderr.splitlines())) == (1, 1)
    assert len(done("schemes", library).splitlines()) == 3
