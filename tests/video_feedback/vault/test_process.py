"""What a process that holds keys leaves behind when it goes wrong: real children that are made to."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from video_feedback import mistakes

NAME = "Wolverhampton"
_ALL_THE_WAYS = f"""
import ctypes, gc, logging, sys, threading, warnings
from video_feedback.vault import process
process.harden()
warnings.warn("unclosed /films/{NAME}.mp4", ResourceWarning)
logging.getLogger("a library").warning("cannot read %s", "{NAME}")
def break_down():
    called = "{NAME}"
    raise ValueError(called)
thread = threading.Thread(target=break_down)
thread.start(); thread.join()
class Leaving:
    def __del__(self):
        break_down()
Leaving(); gc.collect()
try:
    break_down()
except ValueError as error:
    raise RuntimeError("{NAME}") from error
"""


def _child(program: str, folder: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-W", "default", "-c", program],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=_environment(),
    )


def _environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "PYTHONDEVMODE": "0"}


def test_no_way_of_going_wrong_tells_a_name(tmp_path: Path) -> None:
    done = _child(_ALL_THE_WAYS, tmp_path)
    assert NAME not in done.stdout + done.stderr
    # All five spoke, but for the log, which has nothing to say without its words.
    assert "ResourceWarning" in done.stderr
    assert done.stderr.count("ValueError") == 3
    assert "RuntimeError" in done.stderr
    assert "<string>:9 break_down" in done.stderr
    assert done.returncode == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows writes no core files")
def test_a_crash_leaves_no_core_file(tmp_path: Path) -> None:
    before = "import resource; most = resource.getrlimit(4)[1]; resource.setrlimit(resource.RLIMIT_CORE, (most, most))"
    program = f"{before}\nfrom video_feedback.vault import process\nprocess.harden()\nimport os\nos.abort()"
    child = subprocess.Popen(
        [sys.executable, "-c", program], cwd=tmp_path, stderr=subprocess.DEVNULL, env=_environment()
    )
    _, status = os.waitpid(child.pid, 0)
    child.returncode = status  # it was waited for here, where the system tells whether it left a core
    assert os.WIFSIGNALED(status)
    assert not os.WCOREDUMP(status)


@pytest.mark.skipif(sys.platform != "linux", reason="is a word to the kernel of Linux")
def test_the_memory_is_shut_to_other_programs(tmp_path: Path) -> None:
    program = (
        "import ctypes\nfrom video_feedback.vault import process\nprocess.shut_memory()\n"
        "print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    )
    assert _child(program, tmp_path).stdout.strip() == "0"


@pytest.mark.parametrize("arguments", [["--version"], ["families", "/nowhere"]])
def test_the_command_line_is_hardened(tmp_path: Path, arguments: list[str]) -> None:
    program = (
        "import atexit, resource, sys, ctypes\n"
        "atexit.register(lambda: print(resource.getrlimit(resource.RLIMIT_CORE)[0], "
        "ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)))\n"
        f"sys.argv = ['video-feedback', *{arguments!r}]\n"
        "from video_feedback.__main__ import main\nmain()"
    )
    if sys.platform != "linux":
        pytest.skip("asks the kernel of Linux")
    assert _child(program, tmp_path).stdout.splitlines()[-1] == "0 0"


def test_a_report_names_files_of_the_program_without_the_folders_they_lie_in() -> None:
    assert (
        mistakes.program_file("/home/ann/main/video_feedback/library/journal.py") == "video_feedback/library/journal.py"
    )
    assert mistakes.program_file("/home/ann/x/ui/video_feedback_ui/app.py") == "video_feedback_ui/app.py"
    assert mistakes.program_file("/usr/lib/python3/json/decoder.py") == "decoder.py"
    # The folder of the project may have the name of the package.
    assert mistakes.program_file("/srv/video_feedback/video_feedback/ages.py") == "video_feedback/ages.py"
