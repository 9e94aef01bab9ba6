"""Each deed has its line in the record of what was done; no line has a name in it, or anything that was typed."""

import json
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import sqlcipher3
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from sqlite_utils import Database

from tests.keys import KEY, PASSPHRASE
from video_feedback.consent import doors
from video_feedback.errors import LibraryTrouble, Trouble
from video_feedback.exports import kinds, report_writing, writing
from video_feedback.exports.leaving import Leaving
from video_feedback.exports.report import Asked
from video_feedback.interop import audit_file
from video_feedback.library import audit, families, keyholders, recordings, sessions
from video_feedback.library.audit import Act, Head
from video_feedback.library.audit_words import KINDS, Words
from video_feedback.library.beside import noting, reading
from video_feedback.library.instants import bounds, day_of
from video_feedback.library.library import Library
from video_feedback.vault import key_file, tries
from video_feedback.vault.cost import QUICK
from video_feedback.vault.key_file import RECOVERY, Opened, Worker
from video_feedback_schemas import build
from video_feedback_schemas.ids import new_id

SHA = "ab" * 32


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed library with four lines: the first is its making."""
    with Library.create(tmp_path / "library", KEY, "00aa") as library:
        note(library, 3)
    return tmp_path / "library"


def note(library: Library, count: int) -> None:
    with library.change("Look", undoable=False) as db:
        for number in range(count):
            audit.write(db, "view", f"recording:{number:022x}")


def _head(folder: Path) -> Head:
    with reading(folder, KEY) as db:
        return audit.head(db)


def _write_and_fail(within: AbstractContextManager[Database]) -> None:
    with within as db:
        audit.write(db, "erase", "recording:0")
        raise Trouble("The disk is full.")


def test_a_line_goes_when_its_deed_is_taken_back_by_trouble(shelf: Library) -> None:
    before = audit.head(shelf.db)
    for within in (shelf.change("Erase", undoable=False), shelf.noting()):
        with pytest.raises(Trouble, match="full"):
            _write_and_fail(within)
    assert audit.head(shelf.db) == before


def test_undo_takes_back_the_edit_and_never_a_line(shelf: Library) -> None:
    with shelf.change("Add a family") as db:
        families.add(db, families.new("Linden"))
        audit.write(db, "consent", "family:0")
    before = audit.head(shelf.db)
    assert shelf.undo() is not None
    assert [family.reference for family in families.every(shelf.db)] == ["Rowan"]
    assert audit.head(shelf.db) == before


def test_a_line_alone_is_no_step_and_leaves_what_can_be_done_again(shelf: Library) -> None:
    with shelf.change("Add a family") as db:
        families.add(db, families.new("Linden"))
    shelf.undo()
    told: list[object] = []
    shelf.changed.connect(told.append)
    note(shelf, 1)
    assert told == []
    assert shelf.redoable() is not None


def test_unlocking_is_on_record_with_the_wrong_tries_before_it(folder: Path) -> None:
    wrong = ["2026-05-14T10:30:00Z", "2026-05-14T10:30:09Z"]
    with Library.open(folder, KEY, "00bb", wrong) as library:
        newest = audit.lines(library.db, 3)
    assert [(line.act, line.who, line.what, line.detail) for line in newest] == [
        ("unlock", "00bb", "library", ""),
        ("failed unlock", "00bb", "library", wrong[1]),
        ("failed unlock", "00bb", "library", wrong[0]),
    ]


def test_wrong_tries_go_on_record_also_where_the_library_could_not_be_opened_after_them(folder: Path) -> None:
    with Library.open(folder, KEY):
        tries.failed(folder, "0123456789abcdef")
        with pytest.raises(LibraryTrouble, match="another window"):
            Library.open(folder, KEY, "00bb", tries.passed(folder))
    found = tries.passed(folder)
    assert len(found) == 1
    with Library.open(folder, KEY, "00bb", found) as library:
        assert [line.detail for line in audit.lines(library.db, 9) if line.act == "failed unlock"] == found
    assert tries.passed(folder) == []


def test_an_instant_that_never_was_does_not_spoil_the_page(folder: Path) -> None:
    with Library.open(folder, KEY, "00bb", ["2026-02-31T99:00:00Z"]) as library:
        words = Words(library.db, {})
        said = [words.says(line) for line in audit.lines(library.db, 2)]
    assert said[1] == "A passphrase or code was tried that was not right, on 2026-02-31T99:00:00Z"


def test_a_library_that_is_not_opened_has_no_line_of_it(folder: Path) -> None:
    with Library.open(folder, KEY) as library:
        before = audit.head(library.db)
        with pytest.raises(LibraryTrouble, match="another window"):
            Library.open(folder, KEY, "00bb")
        assert audit.head(library.db) == before


def test_lines_are_added_beside_an_open_window_and_read_meanwhile(folder: Path) -> None:
    trouble: list[BaseException] = []

    def add() -> None:
        try:
            for _ in range(20):
                with noting(folder, KEY, "00bb") as db:
                    audit.write(db, "backup", audit.LIBRARY)
        except BaseException as error:  # told on the test's own thread
            trouble.append(error)

    with Library.open(folder, KEY, "00aa") as library:
        other = threading.Thread(target=add)
        other.start()
        for number in range(20):
            with library.change("Add a family") as db:
                families.add(db, families.new(f"Family {number}"))
                audit.write(db, "consent", "family:0")
            with reading(folder, KEY) as db:
                assert audit.verify(db) is None
        other.join()
        assert trouble == []
        assert audit.head(library.db).n == 4 + 1 + 20 + 20
        assert audit.verify(library.db) is None


def test_a_connection_that_notes_can_write_nothing_else(folder: Path) -> None:
    for sql in (
        "INSERT INTO families (id, reference, made_at) VALUES ('a', 'b', 'c')",
        "UPDATE schemes SET name = 'x'",
        "DELETE FROM audit",
        "DROP TRIGGER audit_is_not_cut",
    ):
        with pytest.raises(sqlcipher3.DatabaseError, match="not authorized"), noting(folder, KEY, "") as db:
            db.execute(sql)
    with reading(folder, KEY) as db:
        assert audit.verify(db) is None


def test_lines_are_narrowed_to_acts_and_to_days(shelf: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    view: Act = "view"
    deeds: list[tuple[str, Act]] = [
        ("2026-05-13T10:00:00Z", view),
        ("2026-05-14T10:00:00Z", view),
        ("2026-05-14T11:00:00Z", "consent"),
    ]
    for instant, act in deeds:
        monkeypatch.setattr(audit, "now", lambda instant=instant: instant)
        with shelf.change("Look", undoable=False) as db:
            audit.write(db, act, "recording:0")
    since, until = bounds(day_of("2026-05-14"))
    of_the_day = audit.lines(shelf.db, 9, since=since, until=until)
    assert [line.act for line in of_the_day] == ["consent", "view"]
    assert [line.n for line in audit.lines(shelf.db, 9, acts=[view], since=since, until=until)] == [3]
    assert [line.n for line in audit.lines(shelf.db, 1, acts=[view], before=3)] == [2]


# Workers and files


@pytest.fixture
def team(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Library, Opened]]:
    monkeypatch.setattr(key_file, "calibrated", lambda: QUICK)
    (tmp_path / "library").mkdir()
    opened, _ = key_file.create(tmp_path / "library", PASSPHRASE, "Morgan")
    with Library.create(tmp_path / "library", opened.key, opened.worker.id) as library:
        yield library, opened


def test_each_change_of_who_may_open_it_has_its_line(team: tuple[Library, Opened]) -> None:
    library, opened = team
    sam = keyholders.add(library, opened, "nine green ladders above quiet snow", "Sam")
    keyholders.change_passphrase(library, opened, "eight slow rivers past old gates", sam.id)
    keyholders.new_code(library, opened)
    keyholders.remove(library, opened, sam.id)
    lines = audit.lines(library.db, 4)
    assert [(line.act, line.what) for line in reversed(lines)] == [
        ("worker added", f"worker:{sam.id}"),
        ("passphrase changed", f"worker:{sam.id}"),
        ("recovery code made", "library"),
        ("worker removed", f"worker:{sam.id}"),
    ]
    assert {line.who for line in lines} == {opened.worker.id}
    words = Words(library.db, keyholders.known(library.folder))
    assert [words.says(line) for line in reversed(lines)] == [
        "Somebody who opens it no longer was given a passphrase",
        "Somebody who opens it no longer: the passphrase was changed",
        "A new recovery sheet was made: the old one opens nothing now",
        "Somebody who opens it no longer: the passphrase was taken away",
    ]
    assert {words.who(line) for line in lines} == {"Morgan"}


def test_a_change_that_is_refused_has_no_line(team: tuple[Library, Opened]) -> None:
    library, opened = team
    before = audit.head(library.db)
    with pytest.raises(Trouble):
        keyholders.add(library, opened, "short", "Sam")
    with pytest.raises(Trouble):
        keyholders.remove(library, opened, opened.worker.id)
    assert audit.head(library.db) == before
    assert list(keyholders.known(library.folder)) == [opened.worker.id, RECOVERY.id]


def exported(folder: Path, format_name: str) -> bytes:
    with reading(folder, KEY) as db:
        return audit_file.render(db, format_name, {"00aa": Worker("00aa", "Morgan", is_manager=True)})


def test_a_change_without_its_line_is_taken_back(team: tuple[Library, Opened]) -> None:
    library, opened = team
    assert library.folder is not None
    before = key_file.workers(library.folder)

    def change() -> None:
        with keyholders._changing(library):
            key_file.rename_worker(library.media.parent, opened, PASSPHRASE, "Somebody else")
            raise LibraryTrouble("The line could not be written.")

    with pytest.raises(LibraryTrouble, match="could not be written"):
        change()
    assert key_file.workers(library.folder) == before
    assert key_file.unlock(library.folder, PASSPHRASE, opened.worker.id).worker == opened.worker


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
@pytest.mark.parametrize(("dies_in", "holds"), [("audit.write", True), ("key_file.add_worker", False)])
def test_a_change_that_was_killed_before_its_line_is_on_record_at_the_next_start(
    team: tuple[Library, Opened], dies_in: str, holds: bool
) -> None:
    library, opened = team
    folder = library.media.parent
    library.close()
    code = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from video_feedback.library import audit, keyholders\n"
        "from video_feedback.library.library import Library\n"
        "from video_feedback.vault import key_file\n"
        "folder = Path(sys.argv[1])\n"
        "opened = key_file.unlock(folder, sys.argv[2], key_file.workers(folder)[0].id)\n"
        "library = Library.open(folder, opened.key, opened.worker.id)\n"
        f"{dies_in} = lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL)\n"
        "keyholders.add(library, opened, 'nine green ladders above quiet snow', 'Sam')\n"
    )
    ended = subprocess.run([sys.executable, "-c", code, str(folder), PASSPHRASE], check=False).returncode
    assert ended == -signal.SIGKILL
    for told in (holds, False):
        with Library.open(folder, opened.key, opened.worker.id) as again:
            assert ("was cut short" in again.recovered) == told
            assert len(audit.lines(again.db, 9, acts=("key change cut short",))) == int(holds)
    assert [worker.name for worker in key_file.workers(folder)] == ["Morgan", "Sam"][: 1 + holds]


def test_the_file_is_of_the_published_format_and_names_who_it_was(folder: Path) -> None:
    file = json.loads(exported(folder, "json"))
    jsonschema.validate(file, json.loads(build.schema("audit-1")))
    head = _head(folder)
    assert file["head"] == {"n": head.n, "seal": head.seal}
    assert [line["n"] for line in file["lines"]] == list(range(1, 5))
    assert {line["worker"] for line in file["lines"]} == {"Morgan"}


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"{}",
        b"[1, 2]",
        b"\xff\xfe\x00",
        b'{"format": "video-feedback-audit"}',
        b'{"audit_n": "3", "audit_seal": 4}',
        b'"kind","n","seal","what"\n"audit","x","y","video-feedback-audit 1"\n',
        b'"kind","n"\n"audit"\n',
    ],
)
def test_a_file_that_keeps_nothing_of_it_says_so(tmp_path: Path, text: bytes) -> None:
    (tmp_path / "file").write_bytes(text)
    with pytest.raises(audit_file.NoHead, match="nothing to check against"):
        audit_file.heads(tmp_path / "file")


def test_a_backups_manifest_keeps_the_last_line(folder: Path, tmp_path: Path) -> None:
    head = _head(folder)
    path = tmp_path / "manifest.json"
    path.write_text(json.dumps({"format": "video-feedback backup", "audit_n": head.n, "audit_seal": head.seal}))
    assert audit_file.heads(path) == [head]


def test_without_its_line_no_file_is_left(shelf: Library, tmp_path: Path) -> None:
    before = audit.head(shelf.db)
    for what in ("not a place", "session:Rowan’s"):
        with pytest.raises(ValueError, match="ids"):
            writing.write_whole(
                tmp_path / "out.json",
                b"{}",
                Leaving(noting=shelf.noting, what=what).noted("json", "worker", b"{}", doors.AUDIT_FILE),
            )
    with pytest.raises(Trouble, match="could not be written"):
        writing.write_whole(
            tmp_path,
            b"{}",
            Leaving(noting=shelf.noting, what="session:0").noted("json", "worker", b"{}", doors.AUDIT_FILE),
        )
    assert audit.head(shelf.db) == before
    assert not list(tmp_path.glob("*out.json*"))


def test_a_thing_that_is_gone_says_so(visit: Any) -> None:
    with visit.library.change("Look", undoable=False) as db:
        for what in (f"recording:{visit.recording.id}", f"session:{visit.session.id}", "recording:0", "session:0"):
            audit.write(db, "present", what)
        for what in ("recording:0", "family:0", "person:0"):
            audit.write(db, "erase", what)
        audit.write(db, "export", f"session:{visit.session.id}", f"html parent {SHA}")
    words = Words(visit.db, {})
    lines = [words.says(line) for line in reversed(audit.lines(visit.db, 8))]
    assert lines == [
        "Rowan’s film “Film of 14 May” was shown in a session",
        "Rowan’s session of 21 May was begun, in the parent’s window",
        "A film that is erased now was shown in a session",
        "A session that is not there now was begun, in the parent’s window",
        "A film was erased",
        "A family was erased",
        "A person was erased",
        "Rowan’s session of 21 May: a report was saved as HTML, for the parent",
    ]
    with visit.library.change("Erase", undoable=False) as db:
        audit.write(db, "erase", f"recording:{visit.recording.id}", "words kept")
    words, (erased, *_, shown) = Words(visit.db, {}), audit.lines(visit.db, 9)
    assert words.says(erased) == "A film was erased, its words were kept"
    assert words.says(shown) == "Rowan’s film “Film of 14 May”, erased now, was shown in a session"


def test_every_act_has_words_and_a_kind() -> None:
    assert sorted(act for acts in KINDS.values() for act in acts) == sorted(audit.ACTS)
    with Library.in_memory() as library:
        words = Words(library.db, {})
        for act in audit.ACTS:
            line = audit.Line(n=1, at="2026-05-14T10:30:00Z", who="", act=act, what="library", detail="")
            assert words.says(line) not in ("", act)


# Never a name, a note or anything typed


NEEDLES = some.text(some.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=20)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=some.lists(NEEDLES, min_size=6, max_size=6))
def test_nothing_that_was_typed_is_in_the_record(
    new_visit: Callable[[], Any], tmp_path: Path, typed: list[str]
) -> None:
    reference, title, note_text, theme, voice, said = (f"NEEDLE{text}" for text in typed)
    with new_visit() as visit:
        library = visit.library
        family = visit.add_family(reference)
        with library.change(f"NEEDLE {note_text}", place=f"family:{family.id}") as db:
            recordings.edit(db, replace(visit.recording, title=title))
            sessions.edit(db, replace(visit.session, theme=theme, note=note_text))
            audit.write(db, "consent", f"family:{family.id}")
        pick = visit.pick(visit.tag("fro.turns", 200, 1000, note=note_text), voice=voice)
        visit.hear(said, pick)
        for name, subject in (("session_record", visit.session.id), ("moments", visit.recording.id)):
            asked = Asked(worker_only=True, reason=f"NEEDLE {note_text}")
            report = kinds.get(name).gather(visit.db, None, subject, asked)
            leaving = report_writing.noting(report, library.noting)
            report_writing.write(report, "json", tmp_path / f"{new_id()}.json", leaving)
        with library.change("Erase", undoable=False) as db:
            audit.write(db, "erase", f"recording:{visit.recording.id}")
        everything = str(visit.db.execute("SELECT * FROM audit").fetchall())
        assert "NEEDLE" not in everything
        for line in audit.lines(visit.db, 99):
            assert f"{line.who}{line.what}{line.detail}".isascii()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=some.text(min_size=1))
def test_a_text_is_refused_wherever_it_might_get_in(shelf: Library, typed: str) -> None:
    before = audit.head(shelf.db)
    for what, detail in ((f"recording:Rowan {typed}", ""), ("library", f"Rowan {typed}"), (f"{typed}\n", "")):
        with pytest.raises(ValueError, match="nothing else"), shelf.change("Note", undoable=False) as db:
            audit.write(db, "view", what, detail)
    assert audit.head(shelf.db) == before
