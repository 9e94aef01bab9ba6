"""Reports on the command line: one, and one for each there is."""

import json
from pathlib import Path
from typing import Any

import pytest
import pyzipper
from click.testing import CliRunner, Result

from tests.agreed import agree
from tests.video_feedback.library.conftest import PASSPHRASE, Kept, kept, made_once  # noqa: F401 (fixtures)
from video_feedback.cli import cli
from video_feedback.exports import kinds, presets
from video_feedback.exports.presets import ReportWishes
from video_feedback.library import audit, exports, families, people
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
def run(kept: Kept, typed: Path) -> Any:  # noqa: F811
    """Rowan's film may be told of to a worker and to those who supervise; Hazel has nothing yet."""
    with kept.library.change("A baby", undoable=False) as db:
        people.add(
            db,
            Person(
                id=PersonId(new_id()), family_id=kept.recording.family_id, role="baby", called="Robin",
                born_on="2026-02-05",
            ),
        )  # fmt: skip
        families.add(db, families.new("Hazel"))
    agree(kept.library, kept.recording.family_id, kept.recording.id, ("feedback", "supervision"))
    kept.library.close()

    def invoke(*arguments: object) -> Result:
        options = ["--passphrase-file", str(typed), "report", str(kept.folder), *map(str, arguments)]
        return CliRunner().invoke(cli, options)

    return invoke


def lines(kept: Kept) -> list[tuple[str, str]]:  # noqa: F811
    with reading(kept.folder, kept.library.key) as db:
        return [(each.act, each.what) for each in audit.lines(db, 10, acts=("export", "worker-only codes"))]


def test_a_report_is_written_and_goes_on_record(run: Any, kept: Kept, tmp_path: Path) -> None:  # noqa: F811
    path = tmp_path / "moments.json"
    said = run("moments", "--recording", kept.recording.id, "-o", path, "--for", "team", "--purpose", "supervision")
    assert said.stdout == f"The report is in {path}.\n"
    file = json.loads(path.read_bytes())
    assert (file["format"], file["report"], file["reader"]) == ("video-feedback-report", "moments", "team")
    assert lines(kept) == [("export", f"recording:{kept.recording.id}")]
    with reading(kept.folder, kept.library.key) as db:
        (left,) = exports.every(db)
    assert (left.kind, left.format, left.purpose, left.path) == ("moments", "json", "supervision", str(path))


def test_what_is_written_is_locked_by_a_passphrase_of_its_own(run: Any, kept: Kept, tmp_path: Path) -> None:  # noqa: F811
    words = "lantern orbit maple sofa quiet"
    (tmp_path / "words").write_text(f"{words}\n")
    ask = ("moments", "--family", "Rowan", "-o", tmp_path / "moments.json", "--lock", "zip", "--lock-file")
    assert run(*ask, tmp_path / "words").stdout == f"The report is in {tmp_path / 'moments.json.zip'}.\n"
    with pyzipper.AESZipFile(tmp_path / "moments.json.zip") as archive:
        archive.setpassword(words.encode())
        assert json.loads(archive.read("moments.json"))["report"] == "moments_of_family"
    with reading(kept.folder, kept.library.key) as db:
        assert [each.locked for each in exports.every(db)] == ["zip"]
    (tmp_path / "words").write_text("secret")
    assert "try passphrases for as long as they like" in run(*ask, tmp_path / "words").stderr
    assert "could not be read" in run(*ask, tmp_path / "nowhere").stderr
    assert run(*ask[:5], "--lock-file", tmp_path / "words").exit_code == 2
    assert not (tmp_path / "moments.json").exists()


def test_settings_of_the_service_stand_where_nothing_else_is_said(run: Any, kept: Kept, tmp_path: Path) -> None:  # noqa: F811
    words = tmp_path / "words"
    words.write_text("lantern orbit maple sofa quiet\n")
    wishes = ReportWishes(report="moments", format="html", reader="team", purpose="supervision", lock="zip")
    with Library.open(kept.folder, kept.library.key) as library, library.change("Keep", undoable=False) as db:
        presets.keep(db, "Conference", wishes)
    ask = ("moments", "--recording", kept.recording.id, "--preset", "conference", "--lock-file", words)
    assert run(*ask, "-o", tmp_path / "m").stdout == f"The report is in {tmp_path / 'm.zip'}.\n"
    assert run(*ask, "-o", tmp_path / "m.csv", "--for", "worker").exit_code == 0
    with reading(kept.folder, kept.library.key) as db:
        told = [(left.format, left.reader, left.purpose, left.locked) for left in exports.every(db)]
    assert told == [("csv", "worker", "feedback", "zip"), ("html", "team", "supervision", "zip")]
    assert "There are: Conference." in run(*ask[:-3], "nobody", "-o", tmp_path / "n").stderr


def test_the_same_name_tells_of_what_is_given(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "all.json"
    assert run("moments", "--family", "rowan", "-o", path, "--from", "2026-01-01").exit_code == 0
    assert json.loads(path.read_bytes())["report"] == "moments_of_family"


def test_what_is_for_the_worker_alone_needs_a_reason(run: Any, kept: Kept, tmp_path: Path) -> None:  # noqa: F811
    ask = ("moments", "--recording", kept.recording.id, "-o", tmp_path / "m.json", "--worker-only")
    refused = run(*ask)
    assert refused.exit_code == 1
    assert "in a few words why" in refused.stderr
    assert run(*ask, "--reason", "She asked").exit_code == 0
    assert [act for act, _ in lines(kept)] == ["worker-only codes", "export"]
    with reading(kept.folder, kept.library.key) as db:
        assert exports.every(db)[0].reason == "She asked"


def test_a_file_for_each_there_is_and_why_others_were_refused(run: Any, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    said = run("progress", "--all", "--format", "json", "-o", folder)
    assert said.exit_code == 1  # Hazel has nothing to tell
    assert "Hazel: There is nothing to tell of these days yet." in said.stderr
    assert "One report not written." in said.stderr
    (written,) = folder.iterdir()
    assert json.loads(written.read_bytes())["under_title"].startswith("Rowan")
    again = run("progress", "--all", "--format", "json", "-o", folder, "--json")
    told = json.loads(again.stdout)
    assert [each["subject"]["words"] for each in told["refused"]] == ["Hazel"]
    assert len(list(folder.iterdir())) == 2  # nothing is written over
    assert told["written"][0]["files"] == [str(next(path for path in folder.iterdir() if path != written))]


def test_where_all_could_be_written_it_is_a_success(run: Any, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    assert run("keys", "--all", "--format", "json", "-o", folder).exit_code == 0
    assert len(list(folder.iterdir())) == 3
    for name in ("about_person", "family", "moments"):
        assert run(name, "--all", "--format", "json", "-o", folder).exit_code == 0, name


def test_a_file_is_never_called_what_it_is_not(run: Any, tmp_path: Path) -> None:
    said = run("family", "--family", "Rowan", "-o", tmp_path / "rowan.csv")
    assert (said.exit_code, "is made as pdf, docx" in said.stderr) == (1, True), said.output
    assert not (tmp_path / "rowan.csv").exists()


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("diary", "--family", "x"), 1, "There is no report called diary"),
        (("keys",), 2, "Say what it is about: --scheme ID, or --all."),
        (("keys", "--family", "x"), 2, "The report keys is about a scheme"),
        (("keys", "--all", "--scheme", "x"), 2, "Say either which one, or --all."),
        (("keys", "--scheme", "everyday-moments", "--format", "mp4"), 1, "is made as pdf, docx"),
        (("keys", "--scheme", "nobody"), 1, "no such scheme"),
        (("keys", "--scheme", "everyday-moments", "--for", "parent"), 1, "not for the parent"),
        (("keys", "--all"), 1, "is not there. Make it first."),
    ],
)
def test_what_cannot_be_meant_is_said_in_a_sentence(
    run: Any, tmp_path: Path, arguments: tuple[str, ...], code: int, says: str
) -> None:
    said = run(*arguments, "-o", tmp_path / "keys.json")
    assert (said.exit_code, says in said.stderr) == (code, True), said.output
    assert [each.name for each in tmp_path.iterdir() if each.name == "keys.json"] == []


def test_every_kind_stands_in_the_help() -> None:
    helped = " ".join(CliRunner().invoke(cli, ["report", "--help"]).output.split())
    for name in kinds.every():
        assert name.removesuffix("_of_session") in helped or name.partition("_of_")[0] in helped
