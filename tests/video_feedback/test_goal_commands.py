"""Goals by the command line: words and levels first, T last."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from video_feedback.cli import cli
from video_feedback.library import families, founding, goals
from video_feedback.vault import key_file
from video_feedback.vault.cost import QUICK


@pytest.fixture
def library(tmp_path: Path, passphrase: str) -> Path:
    folder = tmp_path / "library"
    opened, code = founding.found(folder, passphrase, "Ana", cost=QUICK, any_passphrase=True)
    key_file.confirm_code(folder, code)
    with opened, opened.change("Begin") as db:
        for reference in ("Rowan", "Hazel"):
            families.add(db, families.new(reference))
        family = families.called(db, "Rowan")
        for words, baseline, level in (("I settle Robin", -2.0, 0.0), ("We go to clinic", -1.0, 1.0)):
            goal = goals.new(family.id, words, "feelings", baseline=baseline, baseline_on="2026-03-19")
            goals.add(db, goal, {0.0: "Three days a week"})
            goals.rate(db, goal.id, "parent", "2026-05-14", level, "I hummed")
    return folder


def done(*arguments: object) -> str:
    result = CliRunner().invoke(cli, [str(argument) for argument in arguments])
    assert result.exit_code == 0, (result.stderr, result.exception)
    return result.stdout


def test_words_come_first_and_t_last(library: Path) -> None:
    lines = done("goals", library, "--family", "rowan").splitlines()
    assert lines[0] == "“I settle Robin”: as hoped (Managing feelings)"
    assert any("What we hope for" in line and "Three days a week" in line for line in lines)
    assert any("parent" in line and "14 May 2026" in line and "I hummed" in line for line in lines)
    assert lines[-2] == (
        "Parent: T 56.2 on 14 May 2026, from 2 of 2 goals rated, equal weights. At the start 31.4, change +24.8."
    )
    assert lines[-1] == "Read the levels first: a mean hides a goal that stays still."
    assert not any(" T " in line for line in lines[:-2])
    assert done("goals", library, "--family", "Hazel") == "There are no goals yet.\n"


def test_json_has_the_same(library: Path) -> None:
    told = json.loads(done("goals", library, "--family", "Rowan", "--json"))
    assert [goal["stands"] for goal in told["goals"]] == ["as hoped", "more than hoped"]
    assert told["goals"][0]["ratings"][0]["rung_words"] == "Three days a week"
    assert told["t"][0]["t"] == pytest.approx(56.2017, abs=1e-4)
    assert told["t"][0]["rater"] == "parent"
