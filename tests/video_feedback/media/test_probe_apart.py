"""Looking through a film in a process of its own: the same Film, and no harm from one that is hostile."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest

from tests.hostile_films import greedy
from video_feedback.errors import FilmMissing, NotAFilm, Trouble
from video_feedback.jobs import Cancelled, Progress
from video_feedback.library import boxes
from video_feedback.media import probe_apart as apart
from video_feedback.media.bounds import Bounds
from video_feedback.media.film import Film
from video_feedback.media.probe import probe
from video_feedback.media.probe_apart import NOT_LOOKED_THROUGH, ProbeBroke, probe_apart
from video_feedback.vault import box

Clips = Callable[[str], Path]
ROOT = Path(__file__).resolve().parents[3]
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc, which only Linux has")
with_pipes = pytest.mark.skipif(sys.platform == "win32", reason="a film that never comes is a named pipe")


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> Iterator[list["subprocess.Popen[bytes]"]]:
    """The processes that were started. When the test is over, none of them lives and no thread listens to one."""
    made: list[subprocess.Popen[bytes]] = []
    popen, before = subprocess.Popen, threading.active_count()

    def start(*args: object, **options: object) -> "subprocess.Popen[bytes]":
        made.append(popen(*args, **options))  # type: ignore[call-overload]
        return made[-1]

    monkeypatch.setattr(subprocess, "Popen", start)
    yield made
    assert all(process.returncode is not None for process in made)
    assert all(process.stdin.closed and process.stdout.closed for process in made if process.stdin and process.stdout)
    assert threading.active_count() <= before


@pytest.fixture
def never(tmp_path: Path) -> Path:
    """A film of which not one byte ever comes."""
    path = tmp_path / "never.mp4"
    os.mkfifo(path)
    return path


def same(one: Film, other: Film) -> bool:
    facts = [f.name for f in fields(Film) if f.name != "frames"]
    return all(getattr(one, name) == getattr(other, name) for name in facts) and (
        one.frames.to_bytes() == other.frames.to_bytes() and np.array_equal(one.frames.times_ms, other.frames.times_ms)
    )


@pytest.mark.parametrize(
    "name", ["generated/vfr_phone.mp4", "generated/xvid.avi", "generated/cut_transport.mts", "real/vp9_10bit.webm"]
)
def test_a_good_film_gives_the_very_same_film(
    clips: Clips, name: str, started: list["subprocess.Popen[bytes]"]
) -> None:
    told: list[float] = []
    assert same(probe_apart(clips(name), Progress(told.append)), probe(clips(name)))
    assert len(started) == 1
    assert told == sorted(told)


def test_a_locked_film_is_looked_through_as_an_open_one(
    clips: Clips, tmp_path: Path, started: list["subprocess.Popen[bytes]"]
) -> None:
    locked = boxes.new(tmp_path)
    box.write_box(locked, [clips("generated/vfr_phone.mp4").read_bytes()])
    film = probe_apart(locked)
    assert film.source is locked
    assert same(film, probe(locked))
    with pytest.raises(box.WrongKey, match="does not open it"):
        probe_apart(box.Box(locked.path, bytes(32)))
    data = bytearray(locked.path.read_bytes())
    data[3000] ^= 1
    locked.path.write_bytes(data)
    with pytest.raises(box.Damaged) as damaged:
        probe_apart(locked)
    assert (damaged.value.segment, damaged.value.intact_bytes) == (0, 0)
    assert len(started) == 3


@pytest.mark.parametrize("name", ["cut_no_moov.mp4", "gone.mp4"])
def test_trouble_comes_back_as_it_was_raised(
    clips: Clips, tmp_path: Path, name: str, started: list["subprocess.Popen[bytes]"]
) -> None:
    path = tmp_path / name if name == "gone.mp4" else clips(f"generated/{name}")
    with pytest.raises(Trouble) as here:
        probe(path)
    with pytest.raises(Trouble) as there:
        probe_apart(path)
    assert (type(there.value), str(there.value)) == (type(here.value), str(here.value))
    assert type(there.value) is (FilmMissing if name == "gone.mp4" else NotAFilm)
    assert len(started) == 1


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS does not bound the addresses of a process")
def test_memory_has_an_end(clips: Clips, started: list["subprocess.Popen[bytes]"]) -> None:
    with pytest.raises(NotAFilm, match="more of this computer"):
        probe_apart(clips("generated/hevc.mp4"), bounds=Bounds(memory_bytes=150 << 20))
    assert len(started) == 1


def test_a_film_that_asks_for_all_memory_and_all_time_is_refused(
    tmp_path: Path, started: list["subprocess.Popen[bytes]"]
) -> None:
    with pytest.raises(NotAFilm) as refused:
        probe_apart(greedy(tmp_path / "film.mp4"), bounds=Bounds(memory_bytes=1 << 30, processor_s=2))
    assert str(refused.value) == NOT_LOOKED_THROUGH
    if sys.platform != "win32":
        assert started[0].returncode in (-signal.SIGKILL, -signal.SIGXCPU)


@with_pipes
def test_a_process_that_dies_is_one_sentence(never: Path, started: list["subprocess.Popen[bytes]"]) -> None:
    # At the first report that the film is waited for, its process goes.
    progress = Progress(lambda _: started[0].kill())
    with pytest.raises(NotAFilm) as refused:
        probe_apart(never, progress)
    assert str(refused.value) == NOT_LOOKED_THROUGH


@with_pipes
def test_a_process_that_says_nothing_is_ended(never: Path, started: list["subprocess.Popen[bytes]"]) -> None:
    with pytest.raises(NotAFilm) as refused:
        probe_apart(never, bounds=Bounds(silent_s=0.3))
    assert str(refused.value) == NOT_LOOKED_THROUGH
    assert started[0].returncode == -signal.SIGKILL


@with_pipes
def test_stopping_the_job_stops_the_process(never: Path, started: list["subprocess.Popen[bytes]"]) -> None:
    progress = Progress(lambda _: progress.cancel())
    with pytest.raises(Cancelled):
        probe_apart(never, progress)
    assert started[0].returncode == -signal.SIGKILL


@linux_only
def test_the_key_is_neither_among_the_arguments_nor_in_the_environment(
    tmp_path: Path, started: list["subprocess.Popen[bytes]"]
) -> None:
    key = b"K" * 32
    locked = box.Box(tmp_path / "Rowan.cbx", key)
    os.mkfifo(locked.path)
    seen: list[bytes] = []

    def look(_: float) -> None:
        # The film is waited for: nothing more is read of what the process was told.
        if len(seen) == 6:
            progress.cancel()
        else:
            about = Path("/proc") / str(started[0].pid)
            seen.append((about / "cmdline").read_bytes() + _environment(started[0]))

    progress = Progress(look)
    with pytest.raises(Cancelled):
        probe_apart(locked, progress)
    assert b"probe_child" in seen[0]
    assert not any(word in told for told in seen for word in (key, key.hex().encode(), b"Rowan"))


def _environment(process: "subprocess.Popen[bytes]") -> bytes:
    try:
        return (Path("/proc") / str(process.pid) / "environ").read_bytes()
    except PermissionError:  # it has shut itself up already
        return b""


def lives(pid: int) -> bool:
    status = Path(f"/proc/{pid}/stat")
    try:
        return status.read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


@linux_only
def test_an_app_that_is_killed_leaves_no_process(never: Path) -> None:
    app = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys, subprocess\nfrom pathlib import Path\n"
            "from video_feedback.jobs import Progress\nfrom video_feedback.media.probe_apart import probe_apart\n"
            "popen = subprocess.Popen\n"
            "def start(*a, **o):\n    made = popen(*a, **o)\n    print(made.pid, flush=True)\n    return made\n"
            "subprocess.Popen = start\nprobe_apart(Path(sys.argv[1]))",
            str(never),
        ],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'schemas'}"},
    )
    with app:
        assert app.stdout is not None
        child = int(app.stdout.readline())
        writer = os.open(never, os.O_WRONLY)  # opens when the child does: it is bound, and waits for the film
        assert lives(child)
        app.kill()
    for _ in range(500):
        if not lives(child):
            break
        time.sleep(0.02)
    assert not lives(child)
    os.close(writer)


def _as_if_it_said(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    monkeypatch.setattr(
        apart,
        "_COMMAND",
        (
            sys.executable,
            "-c",
            "import sys, msgspec\nfrom video_feedback.media.probe_messages import *\n"
            f"receive(open(0, 'rb', 0, closefd=False))\nout = open(1, 'wb', 0)\n{code}",
        ),
    )


def test_a_mistake_of_ours_flies_on(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    _as_if_it_said(monkeypatch, "send(out, packed(Broke('ZeroDivisionError: in probe.py')))")
    with pytest.raises(ProbeBroke, match="ZeroDivisionError"):
        probe_apart(tmp_path / "film.mp4")


@pytest.mark.parametrize(
    "code",
    [
        "out.write(b'nonsense that has no length')",
        "out.write((1 << 31).to_bytes(4, 'little') + b'x')",
        "send(out, b'\\xc1')",
        "send(out, msgspec.msgpack.encode({'type': 'Share', 'share': 'much'}))",
        "send(out, packed(Found({'container': 5}, b'')))",
        "send(out, packed(Refused('SystemExit', '')))",
        "import os; os.abort()",
    ],
)
def test_a_process_that_was_taken_over_can_only_be_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, code: str
) -> None:
    _as_if_it_said(monkeypatch, code)
    with pytest.raises(NotAFilm) as refused:
        probe_apart(tmp_path / "film.mp4")
    assert str(refused.value) == NOT_LOOKED_THROUGH


SEALED = """
import errno, os, socket, subprocess, sys
from video_feedback.media.bounds import Bounds, bind
bind(Bounds())
def refused(what, deed):
    try:
        deed()
    except OSError as error:
        return
    print("could", what)
refused("open a socket", lambda: socket.socket())
refused("open a local socket", lambda: socket.socket(socket.AF_UNIX))
refused("start a program", lambda: os.execv("/bin/true", ["true"]))
def write():
    with open(sys.argv[1], "wb") as file:
        file.write(b"x")
refused("write", write)
import resource
print(resource.getrlimit(resource.RLIMIT_CORE))
import threading
thread = threading.Thread(target=lambda: refused("open a socket in a thread", socket.socket))
thread.start(); thread.join()
"""


@linux_only
def test_it_can_open_no_socket_start_nothing_and_write_nothing(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SEALED, str(tmp_path / "written")],
        env={**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'schemas'}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "(0, 0)\n", done.stderr
    assert done.returncode == 0, done.stderr
