"""A working copy comes whole or not at all, is played at the film's own times, and goes without a trace."""

import errno
import hashlib
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.keys import KEY
from tests.video_feedback.library.test_importing import grow_once, import_film, inside, left_in
from video_feedback.coding.desk import Desk
from video_feedback.errors import LibraryTrouble
from video_feedback.jobs import Cancelled, Progress
from video_feedback.library import boxes, moments, recordings, schemes, trials, working_copies
from video_feedback.library.check import check
from video_feedback.library.importing import SameFilm
from video_feedback.library.library import Library
from video_feedback.media.accuracy import Verdict
from video_feedback.vault import box
from video_feedback_schemas.records import Recording, WorkingCopy

HOUSE = Path(__file__).resolve().parents[3]


def copy_of(library: Library, recording: Recording) -> WorkingCopy:
    film = recordings.original(library.db, library.media, recording)
    made = working_copies.make(film, recording.id, library.media)
    with library.change("Make a working copy", undoable=False) as db:
        working_copies.add(db, made)
    return made.copy


def test_a_copy_is_played_at_the_films_own_times_and_the_film_is_kept(shelf: Library, tiny_film: Path) -> None:
    recording = import_film(shelf, tiny_film)
    before = recordings.film(shelf.db, shelf.media, recording)
    copy = copy_of(shelf, recording)
    assert copy.rate == "25/1"
    assert copy.sha256 == hashlib.sha256(inside(shelf, copy.file)).hexdigest()
    film = recordings.film(shelf.db, shelf.media, recording)
    assert film.source == boxes.of_file(shelf.db, shelf.media, copy.file)
    assert film.frames.times_ms.tolist() == before.frames.times_ms.tolist()
    assert recordings.original(shelf.db, shelf.media, recording).source == boxes.of_file(
        shelf.db, shelf.media, recording.file
    )
    assert hashlib.sha256(inside(shelf, recording.file)).hexdigest() == recording.sha256
    assert check(shelf.db, shelf.media) == []


def test_the_film_itself_can_be_played_again_and_then_the_copy(shelf: Library, tiny_film: Path) -> None:
    recording = import_film(shelf, tiny_film)
    copy = copy_of(shelf, recording)
    for in_use, file in ((False, recording.file), (True, copy.file)):
        with shelf.change("Play the other", undoable=False) as db:
            working_copies.use(db, copy, in_use=in_use)
        assert recordings.film(shelf.db, shelf.media, recording).source.name == file


def test_a_copy_that_is_thrown_away_is_gone_and_the_film_is_played(shelf: Library, tiny_film: Path) -> None:
    recording = import_film(shelf, tiny_film)
    copy = copy_of(shelf, recording)
    with shelf.change("Throw the copy away", undoable=False) as db:
        working_copies.remove(db, copy)
    boxes.throw_away(shelf.media, copy.file)
    assert left_in(shelf) == [recording.file]
    assert working_copies.every(shelf.db) == []
    assert shelf.db.execute("SELECT count(*) FROM working_frame_tables").fetchone()[0] == 0
    assert recordings.film(shelf.db, shelf.media, recording).source.name == recording.file


def test_tags_and_steps_back_stay_as_they_were(shelf: Library, tiny_film: Path) -> None:
    recording = import_film(shelf, tiny_film)
    desk = Desk(
        shelf, recording.id, schemes.newest(shelf.db, schemes.EVERYDAY), recordings.frames(shelf.db, recording.id)
    )
    code = next(code for code in desk.scheme.codes if code.kind == "point")
    desk.tag(code.id, 1000, None)
    tagged, step = moments.of_recording(shelf.db, recording.id), shelf.undoable()
    copy = copy_of(shelf, recording)
    with shelf.change("Play the film itself", undoable=False) as db:
        working_copies.use(db, copy, in_use=False)
    assert moments.of_recording(shelf.db, recording.id) == tagged
    assert shelf.undoable() == step
    shelf.undo()
    assert moments.of_recording(shelf.db, recording.id) == []
    shelf.redo()
    assert moments.of_recording(shelf.db, recording.id) == tagged
    assert working_copies.of_recording(shelf.db, recording.id) is not None


def test_the_film_is_still_recognised_when_it_comes_again(shelf: Library, tiny_film: Path) -> None:
    copy_of(shelf, import_film(shelf, tiny_film))
    with pytest.raises(SameFilm):
        import_film(shelf, tiny_film)


def test_a_copy_stays_when_the_library_is_opened_anew_and_a_half_one_does_not(shelf: Library, tiny_film: Path) -> None:
    recording = import_film(shelf, tiny_film)
    copy = copy_of(shelf, recording)
    working_copies.make(recordings.original(shelf.db, shelf.media, recording), recording.id, shelf.media)
    (shelf.media / f"{recording.id}.copy.part").write_bytes(b"half")
    folder = shelf.folder
    assert folder is not None
    shelf.close()
    with Library.open(folder, KEY) as library:
        assert left_in(library) == sorted([recording.file, copy.file])


def test_where_the_copys_file_has_gone_the_film_is_played_and_the_check_says_so(
    shelf: Library, tiny_film: Path
) -> None:
    recording = import_film(shelf, tiny_film)
    copy = copy_of(shelf, recording)
    path = shelf.media / copy.file
    data = path.read_bytes()
    path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    name = f"The working copy of “{recording.title}”"
    assert [fault.says for fault in check(shelf.db, shelf.media)] == [
        f"{name} is damaged. Throw it away: the film itself is played then."
    ]
    path.unlink()
    assert [fault.says for fault in check(shelf.db, shelf.media)] == [f"{name} is not in the media folder."]
    assert recordings.film(shelf.db, shelf.media, recording).source.name == recording.file


@pytest.mark.parametrize("at", [0.0, 0.5, 0.95])
def test_cancelling_leaves_no_half_copy(shelf: Library, tiny_film: Path, at: float) -> None:
    recording = import_film(shelf, tiny_film)
    film = recordings.original(shelf.db, shelf.media, recording)
    progress = Progress(lambda share: progress.cancel() if share >= at else None)
    with pytest.raises(Cancelled):
        working_copies.make(film, recording.id, shelf.media, progress)
    assert left_in(shelf) == [recording.file]


def test_a_disk_that_fills_up_leaves_no_half_copy(
    small_disk: Callable[[str], Path], shelf: Library, tiny_film: Path
) -> None:
    recording = import_film(shelf, tiny_film)
    film = recordings.original(shelf.db, shelf.media, recording)
    media = small_disk("80m")

    def fill(_: float) -> None:
        (media / "other").write_bytes(b"\0" * (40 << 20))

    with pytest.raises(LibraryTrouble, match="disk is full"):
        working_copies.make(film, recording.id, media, Progress(grow_once(fill)))
    assert [path.name for path in media.iterdir()] == ["other"]


def test_a_disk_that_goes_at_the_very_end_leaves_no_copy(
    monkeypatch: pytest.MonkeyPatch, shelf: Library, tiny_film: Path
) -> None:
    recording = import_film(shelf, tiny_film)
    film = recordings.original(shelf.db, shelf.media, recording)

    def gone(_: Path) -> None:
        raise OSError(errno.EIO, "gone")

    monkeypatch.setattr(box, "keep_name", gone)
    with pytest.raises(LibraryTrouble, match="could not be written"):
        working_copies.make(film, recording.id, shelf.media)
    assert left_in(shelf) == [recording.file]


def test_a_kill_in_the_middle_leaves_a_library_that_opens_clean(shelf: Library, tiny_film: Path) -> None:
    recording = import_film(shelf, tiny_film)
    folder = shelf.folder
    assert folder is not None
    shelf.close()
    code = (
        "import os, signal, sys\nfrom pathlib import Path\nfrom video_feedback.jobs import Progress\n"
        "from video_feedback.library import recordings, working_copies\n"
        "from tests.keys import KEY\nfrom video_feedback.library.library import Library\n"
        "library = Library.open(Path(sys.argv[1]), KEY)\n[recording] = recordings.every(library.db)\n"
        "film = recordings.original(library.db, library.media, recording)\n"
        "die = lambda share: os.kill(os.getpid(), signal.SIGKILL) if share > 0.5 else None\n"
        "working_copies.make(film, recording.id, library.media, Progress(die))"
    )
    path = f"{HOUSE}{os.pathsep}{HOUSE / 'schemas'}"
    ended = subprocess.run(
        [sys.executable, "-c", code, folder], env={**os.environ, "PYTHONPATH": path}, check=False
    ).returncode
    assert ended == -signal.SIGKILL
    assert len(list((folder / "media").iterdir())) == 2
    with Library.open(folder, KEY) as library:
        assert left_in(library) == [recording.file]
        assert working_copies.every(library.db) == []


def tried(library: Library, recording: Recording, **outcomes: str) -> None:
    with library.change("Try the film", undoable=False) as db:
        trials.write(db, recording.id, {name: Verdict(outcome, 8, 0) for name, outcome in outcomes.items()})  # type: ignore[arg-type]


def test_the_other_player_is_chosen_where_the_wished_one_is_off(shelf: Library, tiny_film: Path) -> None:
    recording = import_film(shelf, tiny_film)

    def chosen(wish: str, *, vlc_is_there: bool = True) -> str:
        return trials.player_for(shelf.db, recording.id, wish, vlc_is_there=vlc_is_there)

    assert (chosen("auto"), chosen("vlc"), chosen("qt")) == ("vlc", "vlc", "qt")
    assert chosen("auto", vlc_is_there=False) == "qt"
    tried(shelf, recording, vlc="off", qt="exact")
    assert (chosen("auto"), chosen("vlc"), chosen("qt")) == ("qt", "qt", "qt")
    tried(shelf, recording, vlc="exact", qt="failed")
    assert (chosen("auto"), chosen("qt")) == ("vlc", "vlc")
    assert chosen("auto", vlc_is_there=False) == "qt"
    tried(shelf, recording, vlc="off", qt="off")
    assert (chosen("auto"), chosen("qt")) == ("vlc", "qt")
    assert trials.nobody_is_exact(shelf.db, recording.id)
    assert shelf.undoable() is None


def test_a_machine_that_decodes_slower_than_the_film_plays_is_told_of(shelf: Library, tiny_film: Path) -> None:
    recording = import_film(shelf, tiny_film)
    assert not trials.too_heavy(shelf.db, recording.id)
    with shelf.change("Try the film", undoable=False) as db:
        trials.write(db, recording.id, {trials.MACHINE: trials.of_machine(0.5, 8)})
    assert trials.too_heavy(shelf.db, recording.id)
    assert not trials.nobody_is_exact(shelf.db, recording.id)
    assert trials.of_machine(1.5, 8).outcome == "exact"
