"""A film comes into the library whole or not at all, and its source is only read."""

import hashlib
import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.keys import KEY
from video_feedback.errors import LibraryTrouble, NotAFilm
from video_feedback.jobs import Cancelled, Progress
from video_feedback.library import boxes, families, importing, recordings
from video_feedback.library.importing import SameFilm, bring_in, record
from video_feedback.library.library import Library
from video_feedback_schemas.records import Recording

HOUSE = Path(__file__).resolve().parents[3]


def import_film(library: Library, source: Path) -> Recording:
    brought = bring_in(source, library.media)
    family = families.called(library.db, "Rowan")
    with library.change("Bring in a film", undoable=False) as db:
        return record(db, brought, family.id)


def left_in(library: Library) -> list[str]:
    return sorted(path.name for path in library.media.iterdir())


def inside(library: Library, file: str) -> bytes:
    """What is in a locked file of the media folder."""
    box = boxes.of_file(library.db, library.media, file)
    assert box is not None
    with box.open() as reader:
        return reader.read()


@pytest.mark.usefixtures("apart")
def test_a_film_is_copied_whole_and_written_down(shelf: Library, tiny_film: Path) -> None:
    before = tiny_film.stat()
    told: list[float] = []
    brought = bring_in(tiny_film, shelf.media, Progress(told.append))
    with shelf.change("Bring in a film", undoable=False) as db:
        recording = record(db, brought, families.called(db, "Rowan").id)
    assert inside(shelf, recording.file) == tiny_film.read_bytes()
    assert recording.sha256 == hashlib.sha256(tiny_film.read_bytes()).hexdigest()
    assert recording == recordings.get(shelf.db, recording.id)
    assert (recording.width, recording.height, recording.frame_count, recording.has_sound) == (64, 48, 50, False)
    assert (recording.container, recording.codec, recording.size_bytes) == ("mov", "h264", before.st_size)
    assert recording.filmed_at == "2026-05-14T10:05:00Z"
    assert recordings.frames(shelf.db, recording.id).last_ms == 1960
    assert told == sorted(told)
    assert told[-1] == 1.0
    after = tiny_film.stat()
    assert (before.st_mtime_ns, before.st_size, before.st_mode) == (after.st_mtime_ns, after.st_size, after.st_mode)
    assert shelf.undoable() is None
    film = recordings.film(shelf.db, shelf.media, recording)
    assert film.source == boxes.of_file(shelf.db, shelf.media, recording.file)


def test_its_title_is_neutral_and_its_files_name_says_nothing(shelf: Library, tiny_film: Path, tmp_path: Path) -> None:
    named = tmp_path / "Smith-Jones_baby.smith"
    named.write_bytes(tiny_film.read_bytes())
    recording = import_film(shelf, named)
    assert recording.title == "Film of 14 May"
    assert re.fullmatch(r"[0-9a-f]{32}\.cbx", recording.file)
    rows = "\n".join(
        str(row) for table in shelf.db.table_names() for row in shelf.db.execute(f"SELECT * FROM [{table}]")
    )
    assert "smith" not in rows.lower()


def test_a_second_film_of_the_day_is_numbered(shelf: Library, tiny_film: Path, tmp_path: Path) -> None:
    import_film(shelf, tiny_film)
    other = tmp_path / "other.mp4"
    other.write_bytes(tiny_film.read_bytes() + b"\0\0\0\x08free")
    assert import_film(shelf, other).title == "Film of 14 May, 2"


def test_the_same_film_is_recognised_and_kept_once(shelf: Library, tiny_film: Path, tmp_path: Path) -> None:
    first = import_film(shelf, tiny_film)
    copy = tmp_path / "copy of it.mov"
    copy.write_bytes(tiny_film.read_bytes())
    with pytest.raises(SameFilm, match="“Film of 14 May” of Rowan") as same:
        import_film(shelf, copy)
    assert same.value.recording == first
    assert left_in(shelf) == [first.file]
    assert recordings.every(shelf.db) == [first]


def test_a_film_whose_file_is_gone_takes_its_old_place_when_it_is_brought_in_again(
    shelf: Library, tiny_film: Path
) -> None:
    first = import_film(shelf, tiny_film)
    kept = shelf.media / first.file
    kept.unlink()
    again = import_film(shelf, tiny_film)
    assert again == replace(first, file=again.file)
    assert left_in(shelf) == [again.file]
    assert inside(shelf, again.file) == tiny_film.read_bytes()
    assert recordings.every(shelf.db) == [again]


@pytest.mark.parametrize(
    "name",
    [
        "x" * 200 + ".mp4", "фильм Роуэн.mp4", "映像 #1 50%.mp4", "line\nbreak.mp4", "-o.mp4", "a?b*c|d.mp4",
        "no ending", "file:relative.mp4", " .mp4",
    ],
)  # fmt: skip
def test_a_strange_name_is_as_good_as_any(shelf: Library, tiny_film: Path, tmp_path: Path, name: str) -> None:
    source = tmp_path / name
    source.write_bytes(tiny_film.read_bytes())
    assert import_film(shelf, source).frame_count == 50


def refused(shelf: Library, source: Path) -> str:
    with pytest.raises(NotAFilm) as refusal:
        bring_in(source, shelf.media)
    assert left_in(shelf) == []
    sentence = str(refusal.value)
    assert "\n" not in sentence
    assert ".part" not in sentence
    return sentence


def test_a_folder_is_no_film(shelf: Library, tmp_path: Path) -> None:
    assert "folder" in refused(shelf, tmp_path)


def test_a_missing_file_is_said_to_be(shelf: Library, tmp_path: Path) -> None:
    assert "not there any more" in refused(shelf, tmp_path / "gone.mp4")


def test_an_empty_file_is_said_to_be(shelf: Library, tmp_path: Path) -> None:
    (tmp_path / "empty.mp4").touch()
    assert "empty" in refused(shelf, tmp_path / "empty.mp4")


def test_a_text_is_no_film(shelf: Library, tmp_path: Path) -> None:
    (tmp_path / "letter.mp4").write_text("Dear Robin, " * 500)
    assert "text" in refused(shelf, tmp_path / "letter.mp4")


def test_a_pipe_that_never_ends_is_not_waited_for(shelf: Library, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.mp4")
    assert "not there" in refused(shelf, tmp_path / "pipe.mp4")


def test_a_name_that_no_system_takes_is_trouble_too(shelf: Library) -> None:
    assert "not there" in refused(shelf, Path("a\0b.mp4"))
    assert "not there" in refused(shelf, Path("x" * 5000))


@pytest.mark.parametrize(
    ("clip", "word"),
    [("audio_only_named.mp4", "sound"), ("noise.mp4", "not a kind of film"), ("cut_no_moov.mp4", "never finished")],
)
def test_what_is_no_film_gets_a_sentence_of_its_own(
    shelf: Library, clips: Callable[[str], Path], clip: str, word: str
) -> None:
    assert word in refused(shelf, clips(f"generated/{clip}"))


def test_a_file_that_may_not_be_read_is_said_to_be(tmp_path: Path, tiny_film: Path) -> None:
    source, media = tmp_path / "film.mp4", tmp_path / "media"
    source.write_bytes(tiny_film.read_bytes())
    source.chmod(0)
    media.mkdir()
    media.chmod(0o777)
    told = in_child(
        "import os, video_feedback.media.probe\nif os.geteuid() == 0:\n    os.setgid(65534); os.setuid(65534)\n"
        "try:\n    bring_in(Path(sys.argv[1]), Path(sys.argv[2]))\nexcept NotAFilm as no:\n    print(no)",
        source,
        media,
    )
    assert told == "This file is not there any more, or may not be read. Choose it again.\n"


def test_a_file_that_grows_meanwhile_is_not_taken(shelf: Library, tiny_film: Path, tmp_path: Path) -> None:
    source = tmp_path / "film.mp4"
    source.write_bytes(tiny_film.read_bytes())

    def grow(_: float) -> None:
        with source.open("ab") as writer:
            writer.write(b"\0" * 1000)

    with pytest.raises(NotAFilm, match="changed while it was read"):
        bring_in(source, shelf.media, Progress(grow_once(grow)))
    assert left_in(shelf) == []


def test_a_file_that_shrinks_meanwhile_is_not_taken(shelf: Library, tmp_path: Path, tiny_film: Path) -> None:
    source = tmp_path / "film.mp4"
    source.write_bytes(tiny_film.read_bytes() + b"\0\0\0\0" * 1_000_000)
    with pytest.raises(NotAFilm, match="changed while it was read"):
        bring_in(source, shelf.media, Progress(grow_once(lambda _: os.truncate(source, 2_000_000))))
    assert left_in(shelf) == []


def test_a_file_that_vanishes_meanwhile_leaves_nothing_half(shelf: Library, tmp_path: Path, tiny_film: Path) -> None:
    source = tmp_path / "film.mp4"
    source.write_bytes(tiny_film.read_bytes())
    brought = bring_in(source, shelf.media, Progress(lambda _: source.unlink(missing_ok=True)))
    # Where the system lets an open file be read on, the film has come in whole.
    with brought.sealed.box.open() as reader:
        assert reader.read() == tiny_film.read_bytes()


def grow_once(deed: Callable[[float], None]) -> Callable[[float], None]:
    rest = iter([deed])
    return lambda share: next(rest, lambda _: None)(share)


@pytest.mark.usefixtures("apart")
@pytest.mark.parametrize("at", [0.0, 0.5, 0.67])
def test_cancelling_leaves_no_half_file(shelf: Library, tiny_film: Path, at: float) -> None:
    progress = Progress(lambda share: progress.cancel() if share >= at else None)
    with pytest.raises(Cancelled):
        bring_in(tiny_film, shelf.media, progress)
    assert left_in(shelf) == []


def test_cancelling_from_the_window_stops_a_copy_that_runs(shelf: Library, tmp_path: Path, tiny_film: Path) -> None:
    source = tmp_path / "long.mp4"
    with source.open("wb") as writer:
        writer.write(tiny_film.read_bytes())
        writer.truncate(300 << 20)
    begun = threading.Event()
    progress = Progress(lambda _: begun.set())
    ended: list[BaseException] = []

    def job() -> None:
        try:
            bring_in(source, shelf.media, progress)
        except Cancelled as stopped:
            ended.append(stopped)

    thread = threading.Thread(target=job)
    thread.start()
    assert begun.wait(20)
    progress.cancel()
    thread.join(20)
    assert len(ended) == 1
    assert left_in(shelf) == []


def test_a_row_that_cannot_be_written_leaves_a_file_that_is_swept(shelf: Library, tiny_film: Path) -> None:
    brought = bring_in(tiny_film, shelf.media)
    assert left_in(shelf) == [brought.sealed.file]
    folder = shelf.folder
    assert folder is not None
    shelf.close()
    with Library.open(folder, KEY) as library:
        assert left_in(library) == []


def in_child(code: str, *arguments: object) -> str:
    head = (
        "import sys\nfrom pathlib import Path\nfrom video_feedback.errors import LibraryTrouble, NotAFilm\n"
        "from video_feedback.jobs import Progress\nfrom video_feedback.library.importing import bring_in\n"
        "from video_feedback.library.library import Library\nfrom tests.keys import KEY\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", head + code, *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": f"{HOUSE}{os.pathsep}{HOUSE / 'schemas'}"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode in (0, -signal.SIGKILL), done.stderr
    return done.stdout


@pytest.mark.parametrize("at", [0.0, 0.66, 0.68])
def test_a_kill_in_the_middle_leaves_a_library_that_opens_clean(tmp_path: Path, tiny_film: Path, at: float) -> None:
    folder = tmp_path / "library"
    Library.create(folder, KEY).close()
    in_child(
        "import os, signal\n"
        "die = lambda share: os.kill(os.getpid(), signal.SIGKILL) if share >= float(sys.argv[3]) else None\n"
        "library = Library.open(Path(sys.argv[1]), KEY)\nbring_in(Path(sys.argv[2]), library.media, Progress(die))",
        folder,
        tiny_film,
        at,
    )
    assert len(list((folder / "media").iterdir())) == 1
    with Library.open(folder, KEY) as library:
        assert left_in(library) == []
        assert recordings.every(library.db) == []


def test_a_disk_without_room_is_told_of_before_copying(small_disk: Callable[[str], Path], tiny_film: Path) -> None:
    media = small_disk("20m")
    with pytest.raises(LibraryTrouble, match=r"no room for this film. It needs 67 MB, and 2\d MB are free"):
        bring_in(tiny_film, media)
    assert list(media.iterdir()) == []


def test_a_disk_that_fills_up_meanwhile_leaves_no_half_file(
    small_disk: Callable[[str], Path], tiny_film: Path, tmp_path: Path
) -> None:
    media, source = small_disk("80m"), tmp_path / "long.mp4"
    with source.open("wb") as writer:
        writer.write(tiny_film.read_bytes())
        writer.truncate(8 << 20)

    def fill(_: float) -> None:
        with (media / "other").open("wb") as writer:
            writer.write(b"\0" * (79 << 20))

    with pytest.raises(LibraryTrouble, match="disk is full"):
        bring_in(source, media, Progress(grow_once(fill)))
    assert [path.name for path in media.iterdir()] == ["other"]


def test_a_media_folder_that_has_gone_is_the_librarys_trouble(tiny_film: Path, tmp_path: Path) -> None:
    with pytest.raises(LibraryTrouble, match="could not be written into the library"):
        bring_in(tiny_film, tmp_path / "gone")


def test_the_source_is_open_to_others_while_it_is_read(shelf: Library, tiny_film: Path, tmp_path: Path) -> None:
    source = tmp_path / "film.mp4"
    source.write_bytes(tiny_film.read_bytes())

    def read_it(_: float) -> None:
        with source.open("r+b") as other:
            assert other.read(12) == tiny_film.read_bytes()[:12]

    assert bring_in(source, shelf.media, Progress(read_it)).size_bytes == tiny_film.stat().st_size


def test_discarding_takes_the_file_away(shelf: Library, tiny_film: Path) -> None:
    brought = bring_in(tiny_film, shelf.media)
    importing.discard(brought)
    importing.discard(brought)
    assert left_in(shelf) == []


@pytest.mark.usefixtures("apart")
@pytest.mark.parametrize(
    ("clip", "turn", "size"), [("rot90.mp4", 90, "upright"), ("elst_trim.mov", 0, "wide"), ("vfr_phone.mp4", 0, "wide")]
)
def test_real_shapes_of_film_come_in(
    shelf: Library, clips: Callable[[str], Path], clip: str, turn: int, size: str
) -> None:
    recording = import_film(shelf, clips(f"generated/{clip}"))
    assert recording.turn_clockwise == turn
    assert (recording.height > recording.width) == (size == "upright")
