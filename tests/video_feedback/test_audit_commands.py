"""The record of what was done, by the command line: checked, listed, written into a file."""

import csv
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3
from click.testing import CliRunner, Result

from tests.agreed import agree
from tests.keys import PASSPHRASE, open_by_passphrase
from video_feedback import unlocking
from video_feedback.cli import cli
from video_feedback.library import audit, families, founding, importing, keyholders, recordings
from video_feedback.library.connection import unlock as unlock_database
from video_feedback.library.folder import DATABASE
from video_feedback.library.library import Library
from video_feedback.vault import key_file
from video_feedback.vault.key_file import Opened

pytestmark = pytest.mark.usefixtures("passphrase")
OTHER = "nine green ladders above quiet snow"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments])


def done(*arguments: object) -> str:
    result = run(*arguments)
    assert result.exit_code == 0, (result.stderr, result.exception)
    return result.stdout


def refused(*arguments: object) -> str:
    result = run(*arguments)
    assert result.exit_code == 1, result.exception
    assert len(result.stderr.strip().splitlines()) == 1
    return result.stderr


@pytest.fixture
def library(tmp_path: Path) -> Path:
    made, code = founding.found(tmp_path / "library", PASSPHRASE, "Morgan")
    made.close()
    key_file.confirm_code(tmp_path / "library", code)
    return tmp_path / "library"


@pytest.fixture
def window(library: Path) -> Iterator[Library]:
    with open_by_passphrase(library) as opened:
        yield opened


def acts(library: Path) -> list[tuple[str, str, str]]:
    """The lines, the oldest first."""
    lines = json.loads(done("audit", "list", library, "--json"))
    return [(line["act"], line["what"], line["detail"]) for line in reversed(lines)]


def film(library: Path, path: Path) -> str:
    """Bring a film in. Gives its id."""
    with open_by_passphrase(library) as opened:
        brought, family = importing.bring_in(path, opened.media), families.new("Rowan")
        with opened.change("Bring in a film", undoable=False) as db:
            families.add(db, family)
            return importing.record(db, brought, family.id).id


def alter(library: Path, sql: str) -> None:
    """As somebody with the key does, and another program."""
    (worker,) = key_file.workers(library)
    connection = sqlcipher3.connect(library / DATABASE)
    unlock_database(connection, key_file.unlock(library, PASSPHRASE, worker.id).key.derived("db"))
    for trigger in ("audit_is_not_changed", "audit_is_not_cut"):
        connection.execute(f"DROP TRIGGER IF EXISTS {trigger}")
    connection.execute(sql)
    connection.commit()
    connection.close()


def test_a_library_that_nobody_touched_is_as_written_also_beside_a_window(window: Library, library: Path) -> None:
    assert done("audit", "verify", library).startswith("All 2 lines are as written.")
    told = json.loads(done("audit", "verify", library, "--json"))
    assert told["broken"] is None
    assert told["head"]["n"] == 3
    assert audit.head(window.db).n == 4


def test_the_first_line_that_was_altered_is_named(library: Path) -> None:
    for _ in range(3):
        done("families", library)
    alter(library, "UPDATE audit SET who = 'x' WHERE n IN (2, 3)")
    assert "Line 2 is not as it was written." in refused("audit", "verify", library)
    told = json.loads(run("audit", "verify", library, "--json").stdout)
    assert told["broken"]["n"] == 2


def test_a_cut_tail_is_found_by_what_was_kept(library: Path, tmp_path: Path) -> None:
    for name in ("first.json", "kept.json", "kept.csv"):
        done("audit", "export", library, "-o", tmp_path / name)
    # The first that is gone told of an export. Another unlock, of the same second and worker, would be the very same.
    gone = [act for act, *_ in acts(library)].index("export") + 1
    alter(library, f"DELETE FROM audit WHERE n >= {gone}")
    done("audit", "verify", library)
    for name in ("kept.json", "kept.csv"):
        assert f"Line {gone} is another one" in refused("audit", "verify", library, "--head", tmp_path / name)


def test_a_file_that_keeps_nothing_is_refused_before_a_passphrase_is_asked_for(library: Path, tmp_path: Path) -> None:
    (tmp_path / "other.json").write_text("{}")
    assert "keeps nothing" in refused("audit", "verify", library, "--head", tmp_path / "other.json")
    assert "cannot be read" in refused("audit", "verify", library, "--head", tmp_path / "absent.json")


def test_what_is_exported_is_on_record_with_its_hash(library: Path, tmp_path: Path, tiny_film: Path) -> None:
    recording = film(library, tiny_film)
    with open_by_passphrase(library) as opened:  # a window has it open meanwhile
        agree(opened, recordings.get(opened.db, recording).family_id, recording)
        out = tmp_path / "out.json"
        done(
            "report", library, "moments", "--recording", recording, "--for", "team", "--worker-only",
            "--reason", "They asked", "-o", out,
        )  # fmt: skip
    digest = hashlib.sha256(out.read_bytes()).hexdigest()
    assert acts(library)[-3:-1] == [
        ("export", f"recording:{recording}", f"json team {digest} supervision"),
        ("worker-only codes", f"recording:{recording}", f"team {digest}"),
    ]


def test_an_export_that_fails_is_not_on_record(library: Path, tmp_path: Path, tiny_film: Path) -> None:
    recording = film(library, tiny_film)
    out = tmp_path / "nowhere" / "out.json"
    with open_by_passphrase(library) as opened:
        agree(opened, recordings.get(opened.db, recording).family_id, recording)
    refused("report", library, "moments", "--recording", recording, "-o", out)
    assert "export" not in {act for act, _, _ in acts(library)}


def test_reading_is_an_unlocking_and_wrong_tries_before_it_are_told(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = tmp_path / "passphrase"
    wrong = tmp_path / "wrong"
    wrong.write_text("something else\n")
    monkeypatch.setenv(unlocking.FILE_VARIABLE, str(wrong))
    refused("families", library)
    monkeypatch.setenv(unlocking.FILE_VARIABLE, str(right))
    monkeypatch.setattr("video_feedback.vault.tries.waiting_s", lambda _: 0)
    done("families", library)
    assert [act for act, _, _ in acts(library)] == ["unlock", "failed unlock", "unlock", "unlock"]


def test_the_list_says_who_and_what_and_is_narrowed(library: Path, tmp_path: Path) -> None:
    done("audit", "export", library, "-o", tmp_path / "kept.csv")
    lines = done("audit", "list", library).splitlines()
    assert [line.split("  ")[2:] for line in lines] == [
        ["Morgan", "The library was unlocked"],
        ["Morgan", "This record was saved as CSV"],
        ["Morgan", "The library was unlocked"],
        ["Morgan", "The library was unlocked"],
    ]
    assert done("audit", "list", library, "--kind", "exports").splitlines()[0].endswith("saved as CSV")
    assert "nothing of this" in done("audit", "list", library, "--day", "2020-01-01")
    assert len(done("audit", "list", library, "--limit", "2").splitlines()) == 2


def test_the_table_names_its_format_and_holds_every_line(library: Path, tmp_path: Path) -> None:
    done("audit", "export", library, "-o", tmp_path / "kept.csv")
    rows = list(csv.DictReader((tmp_path / "kept.csv").read_text("utf-8-sig").splitlines()))
    assert rows[0]["what"] == "video-feedback-audit 1"
    assert [(row["n"], row["worker"], row["act"]) for row in rows[1:]] == [
        ("1", "Morgan", "unlock"),
        ("2", "Morgan", "unlock"),
    ]
    assert rows[0]["seal"] == rows[-1]["seal"]
    assert run("audit", "export", library, "-o", tmp_path / "kept.txt").exit_code == 2


def test_only_a_manager_lists_and_exports(library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_by_passphrase(library) as opened:
        (manager,) = key_file.workers(library)
        by = Opened(key_file.unlock(library, PASSPHRASE, manager.id).key, manager)
        keyholders.add(opened, by, OTHER, "Sam")
    other = tmp_path / "other"
    other.write_text(OTHER)
    monkeypatch.setenv(unlocking.FILE_VARIABLE, str(other))
    monkeypatch.setenv(unlocking.WORKER_VARIABLE, "Sam")
    assert "Only a manager" in refused("audit", "list", library)
    assert "Only a manager" in refused("audit", "export", library, "-o", tmp_path / "kept.csv")
    assert not (tmp_path / "kept.csv").exists()
    done("audit", "verify", library)
