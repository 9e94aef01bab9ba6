"""What a program writes below some folders, call by call, as strace saw it: for a disk that is rebuilt later.

Only what the library uses is understood. A call on one of its files that is not raises ValueError: a test that looks
away would pass.
"""

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

WATCHED = (
    "openat,open,creat,close,lseek,write,pwrite64,writev,pwritev,pwritev2,sendfile,copy_file_range,fallocate,"
    "ftruncate,truncate,fsync,fdatasync,sync_file_range,rename,renameat,renameat2,link,linkat,symlink,symlinkat,"
    "unlink,unlinkat,rmdir,mkdir,mkdirat"
)
_NAMING = ("rename", "renameat", "renameat2", "mkdir", "mkdirat", "unlink", "unlinkat", "rmdir")
_CALL = re.compile(r"(\d+) +(\w+)\((.*)\) += (-?\d+|\?)(.*)", re.S)
_PART = re.compile(r'"([^"]*)"(?:\.\.\.)?|(\w+)<([^>]*)>|([^,]+)')


@dataclass(frozen=True, slots=True)
class Written:
    file: int
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """The file has this size from now on."""

    file: int
    size: int


@dataclass(frozen=True, slots=True)
class Synced:
    """All that was done to the file or the folder before is on the disk."""

    file: int


@dataclass(frozen=True, slots=True)
class Named:
    """In a folder, a name stands for a file or another folder from now on; for none, if it is None.

    `was` is the name that it had in the same folder until then.
    """

    folder: int
    name: str
    file: int | None
    was: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    line: str


Op = Written | Cut | Synced | Named | Said


class Recording:
    """The folders as they were, numbered with all that is in them, and what was done then.

    `folders` and `files` are by number; a folder is its names with their numbers. 0 holds the watched folders.
    """

    def __init__(self, roots: Sequence[Path]) -> None:
        self.folders: dict[int, dict[str, int]] = {0: {}}
        self.files: dict[int, bytes] = {}
        self.ops: list[Op] = []
        self._above = roots[0].parent
        self._roots = {root.name for root in roots}
        self._fresh = iter(range(1, 1 << 30))
        for root in roots:
            if root.is_dir():
                self.folders[0][root.name] = self._taken_in(root)
        # As they are at the time of the call that is read.
        self._now = {number: dict(names) for number, names in self.folders.items()}
        self._places: dict[int, int] = {}  # where the next write of a file goes
        self._open: dict[str, int] = {}

    def _taken_in(self, path: Path) -> int:
        number = next(self._fresh)
        if path.is_dir():
            self.folders[number] = {below.name: self._taken_in(below) for below in path.iterdir()}
        else:
            self.files[number] = path.read_bytes()
        return number

    def read(self, log: Iterable[str]) -> "Recording":
        for call, arguments, result in _calls(log):
            self._take(call, arguments, result)
        return self

    def _take(self, call: str, arguments: list[str], result: int) -> None:
        handle = arguments[0].partition("<")[0]
        file = self._open.get(handle)
        if call in ("open", "openat", "creat"):
            self._opened(call, arguments, str(result))
        elif call in _NAMING:
            self._renamed(call, arguments)
        elif call == "write" and handle == "1":
            self.ops += [Said(line) for line in _bytes(arguments[1]).decode().splitlines()]
        elif call == "close":
            self._open.pop(handle, None)
        elif file is not None:
            self._changed(call, file, arguments, result)
        elif self._place(arguments[:2]) is not None:
            raise ValueError(f"{call} on a file of the library is not understood")

    def _changed(self, call: str, file: int, arguments: list[str], result: int) -> None:
        match call:
            case "lseek":
                self._places[file] = result
            case "write" | "pwrite64":
                data = _bytes(arguments[1])[:result]
                if len(data) != result:
                    raise ValueError("strace cut a write short")
                self.ops.append(Written(file, int(arguments[3]) if call == "pwrite64" else self._places[file], data))
                if call == "write":
                    self._places[file] += result
            case "ftruncate":
                self.ops.append(Cut(file, int(arguments[1])))
            case "fsync" | "fdatasync":
                self.ops.append(Synced(file))
            case _:
                raise ValueError(f"{call} on a file of the library is not understood")

    def _opened(self, call: str, arguments: list[str], handle: str) -> None:
        self._open.pop(handle, None)
        where = arguments[:2] if call == "openat" else arguments[:1]
        if _whole(where) == str(self._above):
            self._open[handle] = 0
        if (place := self._place(where)) is None:
            return
        folder, name = place
        flags = next((part for part in arguments if "O_" in part), "O_WRONLY|O_CREAT|O_TRUNC")
        number = self._now[folder].get(name)
        if number is None:
            if "O_CREAT" not in flags:
                raise ValueError("a file was opened that was never seen to be made")
            number = next(self._fresh)
            self._name(Named(folder, name, number))
        elif "O_TRUNC" in flags:
            self.ops.append(Cut(number, 0))
        self._open[handle], self._places[number] = number, 0

    def _renamed(self, call: str, arguments: list[str]) -> None:
        paths = [part for part in arguments if part.startswith('"') or "<" in part]
        half = len(paths) // 2 if call.startswith("rename") else len(paths)
        place, to = self._place(paths[:half]), self._place(paths[half:])
        if call.startswith("rename") and place != to:
            if place is None or to is None or place[0] != to[0]:
                raise ValueError("a file was moved from one folder to another")
            self._name(Named(*to, self._now[place[0]][place[1]], was=place[1]))
        elif call.startswith("mkdir") and place is not None:
            number = next(self._fresh)
            self._now[number] = {}
            self._name(Named(*place, number))
        elif place is not None:
            self._name(Named(*place, None))

    def _name(self, op: Named) -> None:
        self.ops.append(op)
        apply(self._now, op)

    def _place(self, arguments: Sequence[str]) -> tuple[int, str] | None:
        """The folder's number, and the name in it, of a path that is watched: given whole, or from a folder on."""
        path = _whole(arguments)
        below = os.path.relpath(path, self._above).split("/") if path.startswith("/") else []
        if not below or below[0] not in self._roots:
            return None
        folder = 0
        for name in below[:-1]:
            folder = self._now[folder][name]
        return folder, below[-1]


def apply(folders: dict[int, dict[str, int]], op: Named) -> None:
    names = folders.setdefault(op.folder, {})
    names.pop(op.was, None)
    names.pop(op.name, None)
    if op.file is not None:
        names[op.name] = op.file


def _calls(log: Iterable[str]) -> Iterator[tuple[str, list[str], int]]:
    """Calls that succeeded, in the order in which they ended."""
    waiting: dict[str, str] = {}
    for line in log:
        pid, text = line.rstrip("\n").split(None, 1)
        if text.endswith("<unfinished ...>"):
            waiting[pid] = text.removesuffix("<unfinished ...>")
            continue
        if text.startswith("<... "):
            text = waiting.pop(pid) + text.partition(" resumed>")[2]
        found = _CALL.fullmatch(f"{pid} {text}")
        if found is None or found[4] == "?" or int(found[4]) < 0:
            continue
        yield found[2], [part[0].strip() for part in re.finditer(_PART, found[3])], int(found[4])


def _whole(arguments: Sequence[str]) -> str:
    """The path that a call names: it stands alone, or behind the folder that it starts from."""
    path = ""
    for part in arguments:
        if part.startswith('"') or "<" in part:
            path = os.path.join(path, _path(part))  # noqa: PTH118 (what is absolute stands for itself)
    return os.path.normpath(path) if path else ""


def _path(part: str) -> str:
    """Of `"path"`, or of a handle that is told with its path."""
    text = part.strip('"') if part.startswith('"') else part.partition("<")[2].rstrip(">")
    return os.fsdecode(_bytes(f'"{text}"')) if "\\x" in text else text


def _bytes(part: str) -> bytes:
    return bytes.fromhex(part.strip('"').replace("\\x", ""))
