"""mpv as a peer, driven through its own socket: how long its exact seek and its steps take on the same file.

Its times run from the command's going into the socket to the event's coming out, without sound and without a window:
a seek and a step back end at `playback-restart`, when the frame has been decoded and handed to an output that
throws it away; a step on (which has no such event) ends when `time-pos` changes, and does not wait for the frame's own
time as mpv would at a screen (`--untimed`). So they hold no change of colours, no
scaling and no painting, all of which are in the times of our window.
"""

import json
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

_SWITCHES = (
    "--no-config --really-quiet --osd-level=0 --pause --keep-open=yes --no-audio --vo=null --untimed "
    "--hr-seek=yes --hwdec=no"
)


def available() -> bool:
    return shutil.which("mpv") is not None


class Mpv:
    """A paused mpv without window or sound."""

    def __init__(self, film: Path) -> None:
        self._folder = tempfile.TemporaryDirectory()
        address = str(Path(self._folder.name) / "socket")
        self._process = subprocess.Popen(["mpv", *_SWITCHES.split(), f"--input-ipc-server={address}", str(film)])
        self._socket = socket.socket(socket.AF_UNIX)
        for _ in range(200):
            try:
                self._socket.connect(address)
                break
            except OSError:
                time.sleep(0.05)
        self._file = self._socket.makefile("rw")
        self.seek_ms(0)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._file.close()
        self._socket.close()
        self._process.terminate()
        self._process.wait()
        self._folder.cleanup()

    def seek_ms(self, seconds: float) -> float:
        """Milliseconds of one exact seek."""
        return self._timed("playback-restart", "seek", seconds, "absolute+exact")

    def step_back_ms(self) -> float:
        return self._timed("playback-restart", "frame-back-step")

    def step_on_ms(self) -> float:
        self._ask("observe_property", 1, "time-pos")
        self._wait("property-change")  # it begins with the value of now
        taken = self._timed("property-change", "frame-step")
        self._ask("unobserve_property", 1)
        return taken

    def seconds(self) -> float:
        """The time of the frame it shows, on the film's own clock."""
        return float(self._ask("get_property", "time-pos"))

    def _timed(self, event: str, *command: Any) -> float:
        began = time.perf_counter()
        self._send(*command)
        self._wait(event)
        return 1000 * (time.perf_counter() - began)

    def _ask(self, *command: Any) -> Any:
        self._send(*command)
        while "error" not in (answer := json.loads(self._file.readline())):
            pass
        return answer.get("data")

    def _send(self, *command: Any) -> None:
        self._file.write(json.dumps({"command": list(command)}) + "\n")
        self._file.flush()

    def _wait(self, event: str) -> None:
        while json.loads(self._file.readline()).get("event") != event:
            pass
