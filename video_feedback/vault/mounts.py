"""Which disk a folder lies on: what the system has mounted there, and the devices below it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from video_feedback.vault.machine import Machine

_OF_MACOS = re.compile(r"^(?P<source>.*?) on (?P<place>/.*) \((?P<kind>[^,)]+)")


@dataclass(frozen=True, slots=True)
class Mount:
    """`kind` is the file system. `number` is the device's, as `8:1`; "" where the system does not give one."""

    place: str
    kind: str
    source: str
    number: str = ""


def of(folder: Path, machine: Machine) -> Mount | None:
    """The mount that a folder lies on, or would lie on; None where the system does not tell."""
    if machine.system == "linux":
        mounts = _of_linux(machine.read(machine.root / "proc/self/mountinfo"))
    elif machine.system == "darwin":
        mounts = _of_macos(machine.answer(["/sbin/mount"]))
    else:
        return None
    inside = PurePosixPath(folder)
    # The longest place wins, and of two on the same place the later, which lies above.
    found = None
    for mount in mounts:
        longer = found is None or len(mount.place) >= len(found.place)
        if longer and inside.is_relative_to(mount.place):
            found = mount
    return found


def devices(mount: Mount, machine: Machine) -> list[Path]:
    """The folders in /sys of what lies directly below a mount: one, or several where a file system spans them."""
    sys = machine.root / "sys"
    start = sys / "dev/block" / mount.number
    if not start.is_dir():
        start = _called(mount.source, sys)
    if not start.is_dir():
        return []
    here = start.resolve()
    for members in sys.glob("fs/btrfs/*/devices"):
        together = [each.resolve() for each in members.iterdir()]
        if here in together:
            return together
    return [here]


def below(device: Path) -> Iterator[list[Path]]:
    """Each way from a device down to a disk, as the folders in /sys that it goes through."""
    under = sorted((device / "slaves").glob("*"))
    if not under:
        yield [device]
    for each in under:
        for way in below(each.resolve()):
            yield [device, *way]


def _called(source: str, sys: Path) -> Path:
    name = PurePosixPath(source).name
    for mapped in (sys / "class/block").glob("dm-*/dm/name"):
        if mapped.read_text(encoding="utf-8").strip() == name:
            return mapped.parent.parent
    return sys / "class/block" / name if name else sys / "nowhere"


def _of_linux(table: str) -> Iterator[Mount]:
    for line in table.splitlines():
        before, _, after = line.partition(" - ")
        fields, source = before.split(), after.split()
        if len(fields) > 4 and len(source) > 1:
            yield Mount(_plain(fields[4]), source[0], _plain(source[1]), fields[2])


def _of_macos(table: str) -> Iterator[Mount]:
    for line in table.splitlines():
        if found := _OF_MACOS.match(line):
            yield Mount(found["place"], found["kind"], found["source"])


def _plain(words: str) -> str:
    """Linux writes a space in a name as \\040."""
    return re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), words)
