"""What this computer tells of itself: its folders, mounts and devices. A test hands in a computer that it has made."""

import contextlib
import ctypes
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

_PATIENCE_S = 10
# Every program that keeps a folder in a cloud by Windows' own means is written down here.
_SYNC_ROOTS = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\SyncRootManager"
_ONE_DRIVE = r"Software\Microsoft\OneDrive\Accounts"


def answer(command: Sequence[str]) -> str:
    """What a small program of the system says, or nothing where it is absent, fails, or takes too long."""
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        done = subprocess.run(
            list(command),
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_PATIENCE_S,
            check=False,
            stdin=subprocess.DEVNULL,
            creationflags=hidden,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout if done.returncode == 0 else ""


def drive_type(folder: Path) -> int:
    """Windows' number for the kind of drive: 2 removable, 3 fixed, 4 network. 0 elsewhere, or where it is not known."""
    if sys.platform == "win32":
        return int(ctypes.windll.kernel32.GetDriveTypeW(folder.absolute().anchor))
    return 0


def synchronised_folders() -> dict[str, str]:
    """The folders that Windows' registry names as kept in a cloud, each with whose it is."""
    found: dict[str, str] = {}
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 (is on Windows alone)

        def each(key: winreg.HKEYType) -> list[str]:
            return [winreg.EnumKey(key, i) for i in range(winreg.QueryInfoKey(key)[0])]

        for hive in (winreg.HKEY_LOCAL_MACHINE, winreg.HKEY_CURRENT_USER):
            with contextlib.suppress(OSError), winreg.OpenKey(hive, _SYNC_ROOTS) as roots:
                for name in each(roots):
                    with contextlib.suppress(OSError), winreg.OpenKey(roots, rf"{name}\UserSyncRoots") as folders:
                        for i in range(winreg.QueryInfoKey(folders)[1]):
                            found[str(winreg.EnumValue(folders, i)[1])] = name.split("!")[0]
        with contextlib.suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, _ONE_DRIVE) as accounts:
            for name in each(accounts):
                with contextlib.suppress(OSError), winreg.OpenKey(accounts, name) as account:
                    found[str(winreg.QueryValueEx(account, "UserFolder")[0])] = "OneDrive"
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """`root` is where /proc and /sys hang. Without arguments it is the computer that we run on."""

    system: str = sys.platform
    root: Path = Path("/")
    home: Path = field(default_factory=Path.home)
    environ: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))
    answer: Callable[[Sequence[str]], str] = answer
    drive_type: Callable[[Path], int] = drive_type
    synchronised_folders: Callable[[], Mapping[str, str]] = synchronised_folders

    def read(self, inside: str | Path) -> str:
        """A small file of the system or of a person's settings, or nothing."""
        try:
            return Path(inside).read_text(encoding="utf-8", errors="replace")
        except OSError:
            return ""
