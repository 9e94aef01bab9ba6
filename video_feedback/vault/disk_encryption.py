"""Is the disk itself encrypted? Ours is the second lock: swap, hibernation and the films' originals need the first."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from video_feedback.vault import mounts
from video_feedback.vault.machine import Machine

# File systems that encrypt by themselves.
_BY_THEMSELVES = {"ecryptfs", "fuse.gocryptfs", "fuse.cryfs", "fuse.encfs", "fuse.securefs", "fuse.veracrypt"}
# What Windows' own windows show beside a drive. It is asked for like this because `manage-bde` wants an
# administrator. A suspended lock (5) leaves its key on the disk, and a lock that is being made (3) is not one yet.
_SHELL_SAYS = {"1": "yes", "6": "yes", "2": "no", "3": "no", "4": "no", "5": "no"}


@dataclass(frozen=True, slots=True)
class DiskEncryption:
    """`found_by` is what told it, for a help page or a report; "" where nothing did, and the worker is to be asked."""

    answer: Literal["yes", "no", "not known"]
    found_by: str = ""


_NOT_KNOWN = DiskEncryption("not known")


def of(folder: Path, machine: Machine | None = None) -> DiskEncryption:
    """Whether the disk below a folder is encrypted. Asks programs of the system: up to ten seconds, so a job."""
    machine = machine or Machine()
    match machine.system:
        case "linux":
            return _of_linux(folder, machine)
        case "darwin":
            return _of_macos(folder, machine)
        case "win32":
            return _of_windows(folder, machine)
        case _:
            return _NOT_KNOWN


def _of_linux(folder: Path, machine: Machine) -> DiskEncryption:
    mount = mounts.of(folder.resolve(), machine)
    if mount is None:
        return _NOT_KNOWN
    if mount.kind in _BY_THEMSELVES:
        return DiskEncryption("yes", mount.kind.removeprefix("fuse."))
    ways = [way for device in mounts.devices(mount, machine) for way in mounts.below(device)]
    if not ways:
        return _NOT_KNOWN  # a container, ZFS, a disk that is not told of
    if all(any(_is_crypt(device, machine) for device in way) for way in ways):
        return DiskEncryption("yes", "dm-crypt")
    # fscrypt and the disk's own encryption cannot be seen here; whoever set them up knows to say so.
    return DiskEncryption("no", "dm-crypt")


def _is_crypt(device: Path, machine: Machine) -> bool:
    return machine.read(device / "dm/uuid").startswith("CRYPT-")


def _of_macos(folder: Path, machine: Machine) -> DiskEncryption:
    if folder.resolve().is_relative_to("/Volumes"):
        return _NOT_KNOWN  # FileVault speaks of the disk that the computer starts from
    says = machine.answer(["/usr/bin/fdesetup", "status"])
    if "FileVault is On" in says:
        return DiskEncryption("yes", "FileVault")
    return DiskEncryption("no", "FileVault") if "FileVault is Off" in says else _NOT_KNOWN


def _of_windows(folder: Path, machine: Machine) -> DiskEncryption:
    drive = folder.absolute().drive if machine.system == "win32" else ""
    drive = drive or str(folder)[:2]
    if len(drive) != 2 or not drive[0].isascii() or not drive[0].isalpha() or drive[1] != ":":
        return _NOT_KNOWN
    ask = (
        f"(New-Object -ComObject Shell.Application).NameSpace('{drive}\\').Self"
        ".ExtendedProperty('System.Volume.BitLockerProtection')"
    )
    shell = Path(machine.environ.get("SystemRoot", r"C:\Windows")) / "System32/WindowsPowerShell/v1.0/powershell.exe"
    says = machine.answer([str(shell), "-NoProfile", "-NonInteractive", "-Command", ask]).strip()
    match _SHELL_SAYS.get(says):
        case "yes":
            return DiskEncryption("yes", "BitLocker")
        case "no":
            return DiskEncryption("no", "BitLocker")
        case _:
            return _NOT_KNOWN
