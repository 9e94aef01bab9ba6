"""Ears: a sound server of the tests' own, whose speakers lead nowhere, and which is listened to."""

import os
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

RATE = 48_000
_FRAME = 4
_SPEAKERS = ("ears", "others")


def why_deaf() -> str:
    """Why there can be no ears here, or ""."""
    missing = [name for name in ("pulseaudio", "parec", "pactl") if shutil.which(name) is None]
    return f"{missing[0]} is not installed" if missing else ""


class Recording:
    """What was heard. Its times are those of `time.monotonic`, which all processes share."""

    def __init__(self) -> None:
        self._chunks: list[bytes] = []
        self._samples = 0
        self._begun_s = float("inf")

    def take(self, chunk: bytes) -> None:
        self._chunks.append(chunk)
        self._samples += len(chunk) // _FRAME
        # A chunk may come late, but never before its last sample was played.
        self._begun_s = min(self._begun_s, time.monotonic() - self._samples / RATE)

    def between(self, begin_s: float, end_s: float) -> NDArray[np.float32]:
        """One channel, from -1 to 1."""
        begin, end = (max(0, round((at - self._begun_s) * RATE)) for at in (begin_s, end_s))
        samples = np.frombuffer(b"".join(self._chunks), np.int16).reshape(-1, 2)[:, 0]
        return samples[begin:end].astype(np.float32) / 32768

    def whole(self) -> tuple[float, NDArray[np.float32]]:
        """When it began, and all of it."""
        return self._begun_s, self.between(self._begun_s, self._begun_s + self._samples / RATE)


class Ears:
    """`environment` is for the process that shall be heard. `speakers` can be taken away."""

    def __init__(self, folder: Path) -> None:
        self._socket = folder / "native"
        # As in the home of somebody else: this server reads and leaves nothing in ours.
        self.environment = {
            **os.environ,
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "PULSE_SERVER": f"unix:{self._socket}",
        }
        sinks = [
            f"module-null-sink sink_name={name} rate={RATE} channels=2 format=s16le norewinds=1" for name in _SPEAKERS
        ]
        modules = [*sinks, f"module-native-protocol-unix socket={self._socket} auth-anonymous=1"]
        command = [
            "pulseaudio",
            "-n",
            "--daemonize=no",
            "--exit-idle-time=-1",
            "--use-pid-file=no",
            "--disable-shm=yes",
        ]
        self._server = subprocess.Popen(
            [*command, *(word for module in modules for word in ("-L", module))],
            env={**self.environment, "DBUS_SESSION_BUS_ADDRESS": "disabled:"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def up(self) -> bool:
        """Wait until they hear. False if they never will."""
        until = time.monotonic() + 10
        while time.monotonic() < until and self._server.poll() is None:
            if self._socket.exists() and self._tell("info").returncode == 0:
                self._tell("set-default-sink", "ears")
                return True
            time.sleep(0.05)
        return False

    def close(self) -> None:
        self._server.terminate()
        self._server.wait()

    def take_away(self, speakers: str) -> None:
        """Pull out their plug; whatever they play goes silent."""
        for line in self._tell("list", "short", "modules").stdout.decode().splitlines():
            if f"sink_name={speakers}" in line:
                self._tell("unload-module", line.split()[0])

    @contextmanager
    def listen(self, speakers: str = "ears") -> Iterator[Recording]:
        command = ["parec", f"--device={speakers}.monitor", "--raw", "--format=s16le", f"--rate={RATE}", "--channels=2"]
        with subprocess.Popen(
            [*command, "--latency-msec=10"], env=self.environment, stdout=subprocess.PIPE
        ) as recorder:
            assert recorder.stdout is not None
            pipe, recording = recorder.stdout.fileno(), Recording()

            def hear() -> None:
                while chunk := os.read(pipe, 1 << 16):
                    recording.take(chunk)

            thread = threading.Thread(target=hear)
            thread.start()
            try:
                yield recording
            finally:
                time.sleep(0.1)
                recorder.terminate()
                thread.join()

    def _tell(self, *words: str) -> "subprocess.CompletedProcess[bytes]":
        return subprocess.run(["pactl", *words], env=self.environment, capture_output=True, check=False, timeout=20)
