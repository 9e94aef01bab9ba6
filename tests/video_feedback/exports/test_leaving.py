"""What leaves is listed, locked if it is to be, whole or not there at all."""

import hashlib
import io
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

import pytest
import pyzipper
from pyrage import passphrase as age

from video_feedback.consent import doors
from video_feedback.errors import LibraryTrouble, Trouble
from video_feedback.exports import copies, locking, many
from video_feedback.exports.leaving import Leaving, Written
from video_feedback.exports.many import Subject
from video_feedback.exports.writing import write_made, write_whole
from video_feedback.jobs import Cancelled, Progress
from video_feedback.library import audit, exports, families
from video_feedback.library.library import Library

PASSPHRASE = "lantern orbit maple sofa quiet"
DATA = bytes(range(256)) * 40


def leave(visit: Any, path: Path, door: doors.Door = doors.WORKER_COPY, **about: Any) -> Path:
    leaving = Leaving(noting=visit.library.noting, what=f"session:{visit.session.id}", kind="progress", **about)
    return write_whole(path, DATA, leaving.noted("pdf", "worker", DATA, door, [visit.recording.id], path))


def test_what_left_is_listed_with_where_it_was_put(visit: Any, tmp_path: Path) -> None:
    path = leave(visit, tmp_path / "out.pdf", title="Progress", worker_only=True, reason="The parent asked for all")
    (one,) = exports.of_family(visit.db, visit.family.id)
    assert exports.of_recording(visit.db, visit.recording.id) == exports.every(visit.db) == [one]
    assert (one.kind, one.title, one.format, one.reader, one.purpose) == (
        "progress", "Progress", "pdf", "worker", "feedback",
    )  # fmt: skip
    assert (one.path, one.bytes) == (str(path), len(DATA))
    assert one.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (one.worker_only, one.reason, one.gone_on) == (True, "The parent asked for all", None)
    assert {(line.act, line.detail) for line in audit.lines(visit.db, 2)} == {
        ("worker-only codes", f"worker {one.sha256}"),
        ("export", f"pdf worker {one.sha256}"),
    }


def test_copies_are_known_until_somebody_says_that_they_are_gone(visit: Any, tmp_path: Path) -> None:
    leave(visit, tmp_path / "out.pdf", title="Progress")
    (one,) = copies.known(visit.db, [visit.recording.id, visit.recording.id])
    assert copies.told(one).startswith("“Progress”, ")
    assert copies.told(one).endswith(f": out.pdf in {tmp_path.name}")
    assert copies.told(replace(one, path="")).endswith(": on paper")
    with visit.library.change("It is gone", undoable=False) as db:
        exports.is_gone(db, one.id, "2026-06-01")
    assert copies.known(visit.db, [visit.recording.id]) == []
    assert exports.every(visit.db)[0].gone_on == "2026-06-01"


def test_what_left_of_a_family_keeps_it_from_being_undone(tmp_path: Path) -> None:
    with Library.in_memory() as library:
        family = families.new("Rowan")
        with library.change("Add a family") as db:
            families.add(db, family)
        leaving = Leaving(noting=library.noting, what=f"family:{family.id}", kind="calendar")
        path = tmp_path / "days.ics"
        write_whole(path, b"", leaving.noted("ics", "worker", b"", doors.CALENDAR, path=path))
        with pytest.raises(LibraryTrouble, match="left the house since"):
            library.undo()
        assert [one.family_id for one in exports.every(library.db)] == [family.id]


def test_refused_at_the_door_there_is_neither_file_nor_line(visit: Any, tmp_path: Path) -> None:
    with visit.library.change("Nobody agrees", undoable=False) as db:
        db.execute("DELETE FROM consents")
    with pytest.raises(doors.NotAgreed):
        leave(visit, tmp_path / "out.pdf")
    assert (list(tmp_path.iterdir()), exports.every(visit.db)) == ([], [])


def opened(data: bytes, how: str) -> tuple[str, bytes]:
    if how == "age":
        return "", age.decrypt(data, PASSPHRASE)
    with pyzipper.AESZipFile(io.BytesIO(data)) as archive:
        archive.setpassword(PASSPHRASE.encode())
        (entry,) = archive.infolist()
        assert (entry.wz_aes_version, entry.wz_aes_strength) == (2, 3)  # AE-2, 256 bits
        assert entry.date_time[0] == 1980
        return entry.filename, archive.read(entry)


def test_a_locked_file_is_opened_by_its_passphrase_alone() -> None:
    key = locking.key("zip", f" {PASSPHRASE} ")
    assert PASSPHRASE not in repr(key)
    assert locking.locked(DATA, "x", None) == DATA
    data = locking.locked(DATA, "some/where/reel.mp4", key)
    assert opened(data, "zip") == ("reel.mp4", DATA)
    with pytest.raises(RuntimeError, match="Bad password"):
        opened(locking.locked(DATA, "reel.mp4", replace(key, passphrase="another one")), "zip")
    cancelled = Progress()
    cancelled.cancel()
    with pytest.raises(Cancelled):
        locking.lock(io.BytesIO(DATA), io.BytesIO(), "x", key, cancelled)


@pytest.mark.parametrize(
    ("how", "passphrase"), [("zip", "secret"), ("age", ""), ("zip", "żółw lampa sofa klon orbita")]
)
def test_a_passphrase_that_does_not_hold_is_refused(how: Any, passphrase: str) -> None:
    with pytest.raises(Trouble):
        locking.key(how, passphrase)


@pytest.mark.parametrize("by", [None, locking.Key("zip", PASSPHRASE), locking.Key("age", PASSPHRASE)], ids=str)
def test_a_large_file_is_made_in_place_and_plain_only_where_it_leaves_so(by: Any, tmp_path: Path) -> None:
    out, scratch = tmp_path / "out", tmp_path / "scratch"
    out.mkdir(), scratch.mkdir()
    path = out / locking.named("reel.mp4", by)
    seen: list[Written] = []

    def make(file: IO[bytes]) -> None:
        file.write(b"?" * 4)
        file.write(DATA)
        file.seek(0)
        file.write(DATA[:4])
        file.seek(0, io.SEEK_END)
        lies = [each.read_bytes() for folder in (out, scratch) for each in folder.iterdir()]
        assert by is None or not any(DATA[100:160] in each for each in lies)

    def passing(written: Written) -> AbstractContextManager[None]:
        seen.append(written)
        return doors.free(doors.SCHEME_FILE)

    write_made(path, make, passing, by=by, scratch=scratch)
    data = path.read_bytes()
    assert seen == [Written(hashlib.sha256(data).hexdigest(), len(data))]
    made = DATA[:4] + DATA
    assert (data if by is None else opened(data, by.how)[1]) == made
    assert [each.name for folder in (out, scratch) for each in folder.iterdir()] == [path.name]


def _disk_full(file: IO[bytes]) -> None:
    file.write(DATA)
    raise OSError(28, "No space left on device")


def _stopped(file: IO[bytes]) -> None:
    file.write(DATA)
    raise Cancelled


@pytest.mark.parametrize(("make", "error"), [(_disk_full, Trouble), (_stopped, Cancelled)])
def test_what_does_not_come_to_an_end_leaves_what_was_there(
    make: Callable[[IO[bytes]], None], error: type[Exception], tmp_path: Path
) -> None:
    path = tmp_path / "reel.mp4"
    path.write_bytes(b"as before")
    with pytest.raises(error):
        write_made(path, make, lambda _: doors.free(doors.SCHEME_FILE))
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("reel.mp4", b"as before")]


def test_of_many_what_is_refused_is_told_and_keeps_no_other_back(tmp_path: Path) -> None:
    taken: set[Path] = set()
    progress = Progress()

    def write_one(subject: Subject, _: Progress) -> list[Path]:
        if subject.id == "2":
            raise doors.NotAgreed("Sam has not agreed.", "family:1/consent")
        if subject.id == "3":
            raise Trouble("There is nothing to tell.")
        if subject.id == "5":
            progress.cancel()
        path = many.free_name(tmp_path, "session.pdf", taken)
        path.write_bytes(b"")
        return [path]

    subjects = [Subject(str(n), f"Session {n}") for n in range(1, 8)]
    outcome = many.write_all(subjects, write_one, progress)
    assert [(subject.id, [path.name for path in paths]) for subject, paths in outcome.written] == [
        ("1", ["session.pdf"]), ("4", ["session-2.pdf"]), ("5", ["session-3.pdf"]),
    ]  # fmt: skip
    assert [(one.subject.id, one.says, one.place) for one in outcome.refused] == [
        ("2", "Sam has not agreed.", "family:1/consent"),
        ("3", "There is nothing to tell.", ""),
    ]
    assert [subject.id for subject in outcome.left] == ["6", "7"]
