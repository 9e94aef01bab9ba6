"""The command line does the whole cycle, and says what is wrong in one sentence."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import jsonschema
import pytest
from click.testing import CliRunner, Result

from tests.agreed import agree
from tests.keys import open_by_passphrase
from video_feedback import __version__
from video_feedback.cli import cli
from video_feedback.library import recordings, sessions
from video_feedback_schemas import build
from video_feedback_schemas.ids import FamilyId, SessionId, new_id
from video_feedback_schemas.records import Session

HOUSE = Path(__file__).resolve().parents[2]


pytestmark = pytest.mark.usefixtures("passphrase")


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments])


def done(*arguments: object) -> str:
    result = run(*arguments)
    assert result.exit_code == 0, (result.stderr, result.exception)
    return result.stdout


def listed(*arguments: object) -> Any:
    return json.loads(done(*arguments, "--json"))


def trouble(*arguments: object) -> str:
    """The one sentence of a command that ended in trouble."""
    result = run(*arguments)
    assert result.exit_code == 1, (result.output, result.exception)
    assert result.exception is None or isinstance(result.exception, SystemExit)
    (line,) = result.stderr.splitlines()
    assert line.endswith(".")
    return line


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    said = done("new", folder)
    confirmed = CliRunner().invoke(cli, ["confirm-code", str(folder)], input=code_in(said))
    assert confirmed.exit_code == 0
    return folder


def code_in(said: str) -> str:
    """The recovery code that a command has shown."""
    (code,) = [line for line in said.splitlines() if re.fullmatch("[0-9A-Z]{6}(-[0-9A-Z]{6}){5}", line)]
    return code


@pytest.fixture
def recording(library: Path, tiny_film: Path) -> str:
    return str(listed("import", tiny_film, "--library", library, "--family", "Rowan")["id"])


def agreed(library: Path, recording: str) -> None:
    with open_by_passphrase(library) as opened:
        agree(opened, recordings.get(opened.db, recording).family_id, recording)


def test_a_film_is_probed(tiny_film: Path) -> None:
    facts = listed("probe", tiny_film)
    assert (facts["width"], facts["height"], facts["frame_count"], facts["duration_ms"]) == (64, 48, 50, 2000)
    assert facts["has_sound"] is False
    assert re.search(r"^frame count +50$", done("probe", tiny_film), re.MULTILINE)


def test_a_still_is_the_frame_on_screen_then(tiny_film: Path, tmp_path: Path) -> None:
    said = done("still", tiny_film, "--at", 1019, "-o", tmp_path / "x.png")
    assert "0:01.000" in said
    picture = cv2.imread(str(tmp_path / "x.png"), cv2.IMREAD_GRAYSCALE)
    assert picture.shape == (48, 64)
    assert abs(int((picture[24] > 130).argmax()) - 25) <= 1


def test_a_family_that_is_new_is_added_and_said_so(library: Path, tiny_film: Path) -> None:
    said = done("import", tiny_film, "--library", library, "--family", "Rowan")
    assert said.startswith("The family Rowan was added.\n“Film of 14 May” is in the library: ")
    assert said.endswith("\nTimes are exact to the frame.\n")
    assert [family["reference"] for family in listed("families", library)] == ["Rowan"]
    assert "Rowan" in done("families", library)


@pytest.mark.usefixtures("passphrase", "recording")
def test_the_same_film_again_is_trouble_and_adds_no_family(library: Path, tiny_film: Path) -> None:
    assert "already: “Film of 14 May” of Rowan" in trouble(
        "import", tiny_film, "--library", library, "--family", "Hazel"
    )
    assert [family["reference"] for family in listed("families", library)] == ["Rowan"]


def test_everything_that_is_listed_has_an_id(library: Path, recording: str) -> None:
    done("tag", library, "--recording", recording, "--code", "sig.reach", "--at", 1000)
    for command in (["families"], ["recordings"], ["codes"], ["moments", "--recording", recording]):
        rows = listed(command[0], library, *command[1:])
        assert rows
        assert all(row["id"] for row in rows)
    assert len(listed("codes", library)) > 22
    assert listed("sessions", library) == []


def test_nothing_to_list_is_said_kindly(library: Path) -> None:
    assert done("families", library) == "There are no families yet.\n"
    assert done("recordings", library) == "There are no recordings yet.\n"
    assert listed("recordings", library) == []


def test_a_moment_is_tagged_at_a_frame(library: Path, recording: str) -> None:
    options = ("--recording", recording)
    said = done("tag", library, *options, "--code", "fro.turns", "--at", 439, "--to", 1601, "--note", "Three each")
    assert said.startswith("Takes turns at 0:00.400 to 0:01.600: ")
    tagged = listed("tag", library, *options, "--code", "sig.reach", "--at", 1000)
    first, second = listed("moments", library, *options)
    assert (first["start_ms"], first["end_ms"], first["note"], first["label"]) == (
        400,
        1600,
        "Three each",
        "Takes turns",
    )
    assert second == {**tagged, "label": "Reaches out"}
    assert "0:00.400" in done("moments", library, *options)
    with open_by_passphrase(library) as opened:
        assert opened.undoable().name == "Tag Reaches out"


def test_a_moment_that_cannot_be_is_trouble(library: Path, recording: str) -> None:
    options = ("tag", library, "--recording", recording)
    assert "no code no.such" in trouble(*options, "--code", "no.such", "--at", 0)
    assert "film ends at 2000 ms" in trouble(*options, "--code", "sig.reach", "--at", 2001)
    assert "where it ends" in trouble(*options, "--code", "fro.turns", "--at", 1000)
    assert "has no end" in trouble(*options, "--code", "sig.reach", "--at", 1000, "--to", 1500)
    assert "no such recording" in trouble("tag", library, "--recording", "x", "--code", "sig.reach", "--at", 0)
    assert "no such recording" in trouble("moments", library, "--recording", "x")


@pytest.mark.parametrize("format_name", ["html", "csv", "json"])
def test_the_moments_of_a_recording_are_reported(
    library: Path, recording: str, tmp_path: Path, format_name: str
) -> None:
    done("tag", library, "--recording", recording, "--code", "sig.reach", "--at", 1000)
    agreed(library, recording)
    path = tmp_path / f"out.{format_name}"
    done("report", library, "moments", "--recording", recording, "-o", path)
    assert "Reaches out" in path.read_text("utf-8")


@pytest.mark.usefixtures("passphrase", "recording")
def test_a_session_is_reported_for_each_reader(library: Path, tmp_path: Path) -> None:
    family = listed("families", library)[0]["id"]
    session = Session(
        id=SessionId(new_id()), family_id=FamilyId(family), held_on="2026-05-21", next_step="I hum first.", note="Mine."
    )
    with open_by_passphrase(library) as opened, opened.change("Add a session") as db:
        sessions.add(db, session)
    assert [row["id"] for row in listed("sessions", library)] == [session.id]
    path, schema = tmp_path / "out.json", json.loads((build.FOLDER / "report-1.schema.json").read_text("utf-8"))
    for kind, *asked in (
        ("session_record", "--for", "worker"), ("session_record", "--for", "team"), ("strengths",),
        ("session_record", "--worker-only", "--reason", "She asked"),
    ):  # fmt: skip
        done("report", library, kind, "--session", session.id, *asked, "-o", path)
        file = json.loads(path.read_text("utf-8"))
        jsonschema.validate(file, schema)
        assert "I hum first." in path.read_text("utf-8")
        assert ("Mine." in path.read_text("utf-8")) == ("--worker-only" in asked)
    options = ("report", library, "strengths", "--session", session.id, "-o", path)
    assert "is made as pdf, html, json" in trouble(*options, "--format", "csv")
    assert "not for the worker" in trouble(*options, "--for", "worker")


def test_a_check_tells_what_is_wrong(library: Path, recording: str) -> None:
    assert done("check", library) == "All rows and films are as they should be.\n"
    assert listed("check", library) == []
    next((library / "media").iterdir()).unlink()
    result = run("check", library, "--json")
    assert result.exit_code == 1
    assert [fault["id"] for fault in json.loads(result.stdout)] == [recording]
    assert "Something is wrong" in result.stderr


def test_trouble_with_a_library_is_one_sentence(tmp_path: Path, library: Path, tiny_film: Path) -> None:
    assert "no library in this folder" in trouble("families", tmp_path / "nowhere")
    assert "Choose an empty folder" in trouble("new", library)
    assert "not there" in trouble("import", tmp_path / "gone.mp4", "--library", library, "--family", "Rowan")
    assert "reference name" in trouble("import", tiny_film, "--library", library, "--family", "  ")
    (library / "library.db").write_bytes(b"garbage " * 1000)
    assert "damaged" in trouble("families", library)
    assert trouble("probe", tmp_path)
    assert trouble("probe", tmp_path / "gone.mp4")


def test_what_the_disk_does_is_one_sentence_too(
    tiny_film: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "could not be written" in trouble("still", tiny_film, "--at", 0, "-o", tmp_path / "gone" / "x.png")

    def broken(_: Path) -> None:
        raise PermissionError(13, "Permission denied", "/secret")

    monkeypatch.setattr("video_feedback.cli.probe_film", broken)
    assert trouble("probe", tiny_film) == "The file or folder cannot be used (/secret): Permission denied."


@pytest.mark.parametrize(
    "arguments",
    [
        ["probe"],
        ["nonsense"],
        ["still", "x.mp4", "--at", "-1", "-o", "x.png"],
        ["still", "x.mp4", "--at", "soon", "-o", "x.png"],
        ["still", "x.mp4", "--at", "0", "-o", "x.docx"],
        ["report", "L", "moments", "-o", "x"],
        ["report", "L", "moments", "-o", "x", "--session", "a", "--recording", "b"],
        ["report", "L", "moments", "--recording", "a"],
        ["import", "x.mp4"],
    ],
)
def test_what_is_not_understood_is_usage(arguments: list[str]) -> None:
    assert run(*arguments).exit_code == 2


def test_a_mistake_of_ours_is_not_dressed_up(tiny_film: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("video_feedback.cli.probe_film", lambda _: 1 / 0)
    assert isinstance(run("probe", tiny_film).exception, ZeroDivisionError)


def process(*arguments: object, typed: str = "") -> subprocess.CompletedProcess[str]:
    floors = [HOUSE, HOUSE / "ui", HOUSE / "schemas"]
    return subprocess.run(
        [sys.executable, "-m", "video_feedback", *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, floors))},
        capture_output=True, text=True, check=False, input=typed,
    )  # fmt: skip


def test_the_front_door_speaks_to_a_shell(tmp_path: Path, tiny_film: Path) -> None:
    assert process("--version").stdout == f"video-feedback, version {__version__}\n"
    library = tmp_path / "Bücher #1"
    made = process("new", library)
    assert made.returncode == 0
    assert process("confirm-code", library, typed=code_in(made.stdout)).returncode == 0
    added = process("import", tiny_film, "--library", library, "--family", "Rowan", "--json")
    assert json.loads(added.stdout)["title"] == "Film of 14 May"
    assert added.stderr == ""
    again = process("import", tiny_film, "--library", library, "--family", "Rowan")
    assert (again.returncode, len(again.stderr.splitlines())) == (1, 1)
    assert "Traceback" not in again.stderr
    assert process("families").returncode == 2


def test_a_library_open_elsewhere_is_read_but_not_written(library: Path, recording: str) -> None:
    with open_by_passphrase(library):
        listing = process("recordings", library, "--json")
        tagging = process("tag", library, "--recording", recording, "--code", "sig.reach", "--at", 0)
    assert [row["id"] for row in json.loads(listing.stdout)] == [recording]
    assert tagging.returncode == 1
    assert "open in another window" in tagging.stderr


@pytest.mark.parametrize(
    "clip", ["iphone_hdr_rotated.mp4", "single_face.mp4", "slow_motion_samsung.mp4", "camcorder.ts"]
)
def test_the_cycle_is_done_on_real_films(
    clips: Callable[[str], Path], library: Path, tmp_path: Path, clip: str
) -> None:
    film = clips(f"real/{clip}")
    recording = listed("import", film, "--library", library, "--family", "Rowan")
    assert recording["frame_count"] == listed("probe", film)["frame_count"]
    length = recording["duration_ms"]
    options = (library, "--recording", recording["id"])
    done("tag", *options, "--code", "fro.turns", "--at", length // 4, "--to", length // 2)
    assert len(listed("moments", *options)) == 1
    agreed(library, recording["id"])
    done("report", library, "moments", *options[1:], "-o", tmp_path / "out.html")
    assert "data:image/jpeg;base64," in (tmp_path / "out.html").read_text("utf-8")
    assert done("check", library) == "All rows and films are as they should be.\n"
