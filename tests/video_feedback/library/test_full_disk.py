"""A full disk loses nothing: what cannot be written is refused in a sentence, and room is kept for the next try."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlcipher3

from tests.video_feedback.library.conftest import Kept
from video_feedback.errors import Trouble
from video_feedback.jobs import Progress
from video_feedback.library import (
    backing_up,
    backups,
    ballast,
    disk,
    families,
    importing,
    keyholders,
    proving,
    recordings,
    recovering,
)
from video_feedback.library.connection import FULL, DiskFull
from video_feedback.library.library import Library
from video_feedback.library.moments import of_recording
from video_feedback.vault import key_file

POINTS = 40
PAGE = 4096


@pytest.fixture
def tight(kept: Kept, small_disk: Callable[[str], Path]) -> Iterator[Kept]:
    """The library on a small disk of its own, with its ballast."""
    folder = Path(shutil.copytree(kept.folder, small_disk("160m") / "library"))
    with Library.open(folder, kept.library.key) as library:
        assert ballast.lay(folder)
        yield Kept(library, kept.recording, kept.code)


def fill_up(kept: Kept, left: int) -> Path:
    """Leave so many bytes of the disk free."""
    other = kept.folder.parent / "other"
    with other.open("ab") as file:
        os.posix_fallocate(file.fileno(), file.tell(), max(PAGE, disk.free_bytes(kept.folder) - left))
    return other


def notes(library: Library, kept: Kept) -> list[str]:
    return sorted(moment.note for moment in of_recording(library.db, kept.recording.id))


def half_done(kept: Kept) -> list[str]:
    known = {recording.file for recording in recordings.every(kept.library.db)}
    media = {path.name for path in kept.library.media.iterdir()} - known
    return sorted(media | {path.name for path in kept.folder.rglob("*.part")})


def test_the_edit_that_meets_a_full_disk_is_refused_and_the_next_try_is_written(tight: Kept) -> None:
    before = notes(tight.library, tight)
    fill_up(tight, 0)
    with pytest.raises(DiskFull) as refused:
        tight.desk.tag("sig.reach", 800, note="x" * 40_000)
    assert str(refused.value) == ballast.LET_GO
    assert notes(tight.library, tight) == before
    assert not (tight.folder / ballast.NAME).exists()
    tight.desk.tag("sig.reach", 800, note="x" * 40_000)
    assert len(notes(tight.library, tight)) == len(before) + 1


def test_a_library_on_a_full_disk_opens_by_the_room_that_was_kept(tight: Kept) -> None:
    tight.library.close()
    fill_up(tight, 0)
    with Library.open(tight.folder, tight.library.key) as library:
        assert len(notes(library, tight)) == 1
        with library.change("Add a family") as db:
            families.add(db, families.new("Alder"))


def test_a_look_that_there_was_no_room_for_is_owed_until_there_is(
    kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut_off = Path(shutil.copytree(kept.folder, tmp_path / "cut off"))

    def full(_: object) -> bool:
        error = sqlcipher3.OperationalError("database or disk is full")
        error.sqlite_errorname = "SQLITE_FULL"
        raise error

    with monkeypatch.context() as patched:
        patched.setattr(recovering, "_has_lost", full)
        for _ in range(2):
            with Library.open(cut_off, kept.library.key) as library:
                assert library.recovered.startswith("The disk is full.")
    with Library.open(cut_off, kept.library.key) as library:
        assert library.recovered == "The app was cut off last time. All that was written is there."
    with Library.open(cut_off, kept.library.key) as library:
        assert library.recovered == ""


def test_without_room_in_hand_it_says_to_make_some(tight: Kept) -> None:
    ballast.let_go(tight.folder)
    fill_up(tight, 0)
    with pytest.raises(DiskFull) as refused:
        tight.desk.tag("sig.reach", 800, note="x" * 40_000)
    assert str(refused.value) == FULL


def test_no_recovery_sheet_is_lost_to_a_full_disk(tight: Kept) -> None:
    """There may be room for the key file and none for the line about it. Without room in hand nothing is begun."""
    opened, code, refused = key_file.unlock_with_code(tight.folder, tight.code), tight.code, 0
    for left in range(12):
        other = fill_up(tight, left * PAGE)
        try:
            code = keyholders.new_code(tight.library, opened)
        except Trouble:
            refused += 1
        other.unlink()
        assert key_file.unlock_with_code(tight.folder, code).key.secret() == opened.key.secret()
    assert refused == 11, "the first had the room that was kept"


def test_room_is_kept_again_once_there_is_plenty(tight: Kept) -> None:
    ballast.let_go(tight.folder)
    other = fill_up(tight, 60 << 20)
    assert not ballast.lay(tight.folder)
    assert not (tight.folder / ballast.NAME).exists()
    other.unlink()
    assert ballast.lay(tight.folder)
    taken = (tight.folder / ballast.NAME).stat()
    assert (taken.st_size, taken.st_blocks * 512) == (ballast.BYTES, ballast.BYTES)


class Work:
    """What a worker does all day. `written` is what was told to be done."""

    def __init__(self, kept: Kept, source: Path, film: bytes) -> None:
        self.kept, self.library, self.folder = kept, kept.library, kept.folder
        self.source, self.film = source, film
        self.other = kept.folder.parent / "other"
        self.written = notes(kept.library, kept)

    def edit(self, point: int) -> None:
        note = f"{point} " + "x" * 20_000
        self.kept.desk.tag("sig.reach", 800, note=note)
        self.written.append(note)

    def turn(self, _: int) -> None:
        assert self.library.undo() or self.library.redo()
        self.written = notes(self.library, self.kept)

    def bring_in(self, point: int) -> None:
        """There is room as it begins, which is asked for; the disk fills up while it copies."""
        self.source.write_bytes(self.film + b"\0\0\0\x10free" + point.to_bytes(8))
        self.other.unlink()
        ballast.let_go(self.folder)

        def fill(share: float) -> None:
            if share > 0.2 and not self.other.exists():
                fill_up(self.kept, (point - 20) * PAGE)

        brought = importing.bring_in(self.source, self.library.media, Progress(fill))
        try:
            with self.library.change("Bring in a film", undoable=False) as db:
                importing.record(db, brought, families.called(db, "Rowan").id)
        except Trouble:
            importing.discard(brought)
            raise

    def back_up(self, point: int) -> None:
        backing_up.back_up(self.folder, self.library.key, backups.own_place(self.folder), point + 1)

    def at(self, point: int) -> str:
        """Do something at this point. Gives the sentence by which it was refused."""
        deed, room = ((self.edit, 1), (self.turn, 1), (self.bring_in, 0), (self.back_up, 40))[point % 4]
        fill_up(self.kept, room * point * PAGE)
        try:
            deed(point)
        except Trouble as trouble:
            return str(trouble)
        return ""


def test_at_forty_points_nothing_that_was_told_to_be_done_is_lost(tight: Kept, tiny_film: Path, tmp_path: Path) -> None:
    """Edits, undoing, imports and backups, with a little less or more room than each needs, and every other round with
    no room in hand."""
    work, told = Work(tight, tmp_path / "film.mp4", tiny_film.read_bytes()), list[str]()
    for point in range(POINTS):
        work.other.unlink(missing_ok=True)
        (ballast.lay if point // 4 % 2 else ballast.let_go)(tight.folder)
        told.append(work.at(point))
        assert notes(tight.library, tight) == sorted(work.written)
        assert half_done(tight) == []
    assert POINTS // 5 < len([said for said in told if said]) < POINTS
    assert all(said.endswith(".") and "\n" not in said for said in told if said)
    work.other.unlink()
    tight.library.close()
    with Library.open(tight.folder, tight.library.key) as library:
        assert library.recovered == ""
        assert notes(library, tight) == sorted(work.written)
        library.settle()
        assert proving.is_sound(library.db)
        for backup in backups.of_vault(backups.own_place(tight.folder), backups.vault_of(tight.folder)):
            proving.prove(backup.folder, library.key, films=library.media)
