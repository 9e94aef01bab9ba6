"""A day's work in the real window is watched from outside: what it writes anywhere, and whom it would speak to.

The day knows words and a film that are like no others. It runs where there is no network at all, if that may be had
here, with a home and temporary folders of its own, under strace: every byte that leaves the process is looked at.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.faults import needles
from tests.faults.alone import WITHOUT_NETWORK
from tests.faults.needles import Needles

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="watches by strace, and by namespaces of Linux")

_ROOT = Path(__file__).parents[2]
_MOST_BYTES = str(8 << 20)  # of one write
_WATCHED = ("-e", "signal=none", "-e", needles.TRACED)
_STRACE = ("strace", "-f", "--seccomp-bpf", "-y", "-v", "-xx", "-s", _MOST_BYTES, *_WATCHED)


@dataclass(frozen=True, slots=True)
class Watched:
    box: Path
    film: Path
    trace: Path
    said: str
    code: int

    @property
    def needles(self) -> Needles:
        return Needles(self.film)

    @property
    def left(self) -> list[Path]:
        """What lies there now, but for the film as it came from the phone."""
        return [each for each in self.box.rglob("*") if each != self.film]


def _watch(box: Path, command: Sequence[str]) -> Watched:
    for name in ("home", "tmp", "run", "card"):
        (box / name).mkdir(parents=True, mode=0o700)
    film = needles.film(box / "card" / f"{needles.FILM_NAME}.mp4")
    trace = box.with_name("trace")
    trace.touch()
    strace = (*_STRACE, "-o", str(trace)) if shutil.which("strace") else ()
    with (box / "said").open("wb") as said:
        done = subprocess.run(
            [*WITHOUT_NETWORK, *strace, sys.executable, *command, str(box / "library"), str(film)],
            cwd=_ROOT,
            env={
                "PATH": os.environ["PATH"],
                "HOME": str(box / "home"),
                "TMPDIR": str(box / "tmp"),
                "XDG_RUNTIME_DIR": str(box / "run"),
                "QT_QPA_PLATFORM": "offscreen",
                "PYTHONPATH": os.pathsep.join(sys.path),
                "PYTHONDONTWRITEBYTECODE": "1",
            },
            stdout=said,
            stderr=said,
            check=False,
            timeout=170,
        )
    return Watched(box, film, trace, (box / "said").read_text("utf-8", "replace"), done.returncode)


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Watched:
    return _watch(tmp_path_factory.mktemp("day") / "box", ["-m", "tests.faults.day"])


def test_the_day_came_about_without_a_network(day: Watched) -> None:
    assert day.code == 0, day.said
    assert day.said.endswith("done\n")
    if not WITHOUT_NETWORK:
        pytest.skip("the day went well, but this machine lets nobody do without its network (unshare)")


def test_no_socket_of_a_network_was_opened(day: Watched) -> None:
    _traced(day)
    assert needles.sockets(day.trace) == []


def test_nothing_lies_in_plain_in_the_library_the_home_or_the_temporary_folders(day: Watched) -> None:
    assert len([each for each in day.left if each.suffix == ".cbx"]) >= 1
    assert list(day.needles.in_files(day.left)) == []


def test_the_home_gets_the_settings_and_nothing_else(day: Watched) -> None:
    left = {str(each.relative_to(day.box / "home")) for each in (day.box / "home").rglob("*") if each.is_file()}
    assert left == {".config/video-feedback/settings.json"}
    assert [each for each in (day.box / "tmp").rglob("*") if each.is_file()] == []


def test_who_may_unlock_is_named_beside_the_lock_and_nowhere_else(day: Watched) -> None:
    """It is asked before there is a key."""
    worker = Needles(day.film, [needles.WORKER])
    # Also beside a backup, where the day took so long that one was made.
    assert {Path(found.split(": ")[0]).name for found in worker.in_files(day.left)} == {"vault.json"}
    _traced(day)
    told = [
        call
        for call in needles.calls(day.trace)
        if worker.in_bytes(call.arguments, forms=False) == f"the word {needles.WORKER.lower().encode()!r}"
    ]
    assert {Path(call.where).name for call in told} == {".vault.json.part"}


def test_nothing_was_ever_written_in_plain_and_no_name_or_argument_tells_anything(day: Watched) -> None:
    _traced(day)
    calls = list(needles.calls(day.trace))
    assert sum(call.writes for call in calls) > 100
    assert list(day.needles.in_calls(calls, may_read=day.film)) == []


def test_what_was_written_elsewhere_holds_nothing_in_plain(day: Watched) -> None:
    _traced(day)
    assert list(day.needles.in_files(needles.written_elsewhere(day.trace, day.box))) == []


_LEAKS = """
import os, pathlib, socket, subprocess, sys, tempfile
film = pathlib.Path(sys.argv[2]).read_bytes()
with tempfile.NamedTemporaryFile() as passing:
    passing.write(film[4096:70000]); passing.flush()
with tempfile.NamedTemporaryFile() as passing:
    passing.write("Quarrelwood".encode("utf-16-le")); passing.flush()
name = pathlib.Path(tempfile.gettempdir(), "haselnussig.txt"); name.touch(); name.unlink()
subprocess.run([sys.executable, "-c", "", "Pelinquistra"])
try:
    socket.create_connection(("192.0.2.1", 9), timeout=0.1)
except OSError:
    pass
pathlib.Path.home().joinpath("kept").write_text("a mondscheinrot thing")
"""


def test_the_watch_sees_what_leaks(tmp_path: Path) -> None:
    """The same search, over a program that does everything wrong and tidies up behind itself."""
    leaking = _watch(tmp_path / "box", ["-c", _LEAKS])
    assert leaking.code == 0, leaking.said
    assert [found.split(": ")[1] for found in leaking.needles.in_files(leaking.left)] == ["the word b'mondscheinrot'"]
    _traced(leaking)
    found = " | ".join(leaking.needles.in_calls(needles.calls(leaking.trace), may_read=leaking.film))
    for seen in ("bytes of the film", r"q\x00u\x00a\x00", "haselnussig", "pelinquistra", "mondscheinrot"):
        assert seen in found
    assert needles.sockets(leaking.trace)


def _traced(watched: Watched) -> None:
    if not watched.trace.stat().st_size:
        pytest.skip("strace is not installed here, or may not watch")
