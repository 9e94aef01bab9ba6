"""mpv as a peer, driven through its own socket: how long its exact seek and its step back take on the same file."""

import json
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Any


def available() -> bool:
    return shutil.which("mpv") is not None


class Mpv:
    """A paused mpv without window or sound."""

    def __init__(self, film: Path) -> None:
        self._folder = tempfile.TemporaryDirectory()
        address = str(Path(self._folder.name) / "socket")
        switches = "--no-config --pause --vo=null --ao=null --hr-seek=yes --hwdec=no --keep-open=yes --really-quiet"
        command = ["mpv", *switches.split(), f"--input-ipc-server={address}", str(film)]
        self._process = subprocess.Popen(command)
        self._socket = socket.socket(socket.AF_UNIX)
        for _ in range(200):
            try:
                self._socket.connect(address)
                break
            except OSError:
                time.sleep(0.05)
        self._file = self._socket.makefile("rw")
        self._timed("seek", 0, "absolute+exact")

    def __enter__(self) -> "Mpv":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._file.close()
        self._socket.close()
        self._process.terminate()
        self._process.wait()
        self._folder.cleanup()

    def seek_ms(self, seconds: float) -> float:
        """Milliseconds of one exact seek, until mpv says that it shows the frame."""
        return self._timed("seek", seconds, "absolute+exact")

    def step_back_ms(self) -> float:
        return self._timed("frame-back-step")

    def _timed(self, *command: Any) -> float:
        began = time.perf_counter()
        self._file.write(json.dumps({"command": list(command)}) + "\n")
        self._file.flush()
        while json.loads(self._file.readline()).get("event") != "playback-restart":
            pass
        return 1000 * (time.perf_counter() - began)
