"""Folders that a program keeps in a cloud, as far as they can be told from this computer."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import msgspec

from video_feedback.vault.machine import Machine

_VARIABLES = {
    "OneDrive": "OneDrive",
    "OneDriveConsumer": "OneDrive",
    "OneDriveCommercial": "OneDrive",
}
# What these programs leave in the folder that they keep.
_MARKS = {
    ".stfolder": "Syncthing",
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".tmp.driveupload": "Google Drive",
    ".tmp.drivedownload": "Google Drive",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".megaignore": "MEGA",
}
_JOURNAL = re.compile(r"\._?sync_\w+\.db")  # Nextcloud and ownCloud write down here what they have seen
# Their folders' names. The last are also other things' names, so only a warning comes of them.
_NAMES = (
    (re.compile(r"onedrive( - .+|-.+)?"), "OneDrive", True),
    (re.compile(r"dropbox( \(.+\))?"), "Dropbox", True),
    (re.compile(r"google ?drive( \(.+\))?|googledrive-.+"), "Google Drive", True),
    (re.compile(r"iclouddrive|com~apple~clouddocs|mobile documents"), "iCloud", True),
    (re.compile(r"nextcloud\d*"), "Nextcloud", True),
    (re.compile(r"owncloud\d*"), "ownCloud", True),
    (re.compile(r"pcloud ?drive|pcloud sync"), "pCloud", True),
    (re.compile(r"box sync|box-box"), "Box", True),
    (re.compile(r"mega ?sync|mega downloads"), "MEGA", True),
    (re.compile(r"my drive"), "Google Drive", False),
    (re.compile(r"box"), "Box", False),
    (re.compile(r"mega"), "MEGA", False),
    (re.compile(r"sync"), "Syncthing", False),
)


@dataclass(frozen=True, slots=True)
class Cloud:
    """Whose it is, and whether we know it or only take it from a folder's name."""

    name: str
    sure: bool


def of(folder: Path, machine: Machine) -> Cloud | None:
    """The cloud that a folder is kept in, or would be."""
    inside = _pure(folder, machine)
    for kept, name in _named(machine):
        if inside.is_relative_to(_pure(kept, machine)):
            return Cloud(name, sure=True)
    for above in (folder, *folder.parents):
        # What everything lies in is no cloud's folder, whatever a program has left there.
        if above in (machine.home, Path(above.anchor)):
            break
        if mark := _mark(above):
            return Cloud(mark, sure=True)
    return _by_name(inside, _pure(machine.home, machine))


def _named(machine: Machine) -> Iterator[tuple[str | Path, str]]:
    """The folders that the programs themselves name: to the system, or in their settings."""
    for variable, name in _VARIABLES.items():
        if kept := machine.environ.get(variable):
            yield kept, name
    for kept, name in machine.synchronised_folders().items():
        yield kept, name
    for place in (machine.home / ".dropbox", *_application_folders(machine, "Dropbox")):
        yield from ((kept, "Dropbox") for kept in _dropbox(machine.read(place / "info.json")))
    for program in ("Nextcloud", "ownCloud"):
        places = [machine.home / ".config" / program, *_application_folders(machine, program)]
        places += [machine.home / "Library/Preferences" / program]
        for place in places:
            settings = machine.read(place / f"{program.lower()}.cfg")
            for kept in re.findall(r"(?m)^\d+\\Folders(?:WithPlaceholders)?\\\w+\\localPath=(.+)$", settings):
                yield kept.strip().strip('"'), program
    if machine.system == "darwin":
        library = machine.home / "Library"
        yield library / "Mobile Documents", "iCloud"
        yield from (
            (kept, kept.name.partition("-")[0].replace("GoogleDrive", "Google Drive"))
            for kept in (library / "CloudStorage").glob("*")
        )
        for kept in ("Desktop", "Documents"):
            if (library / "Mobile Documents/com~apple~CloudDocs" / kept).exists():
                yield machine.home / kept, "iCloud"


def _application_folders(machine: Machine, program: str) -> list[Path]:
    found = (machine.environ.get(variable) for variable in ("APPDATA", "LOCALAPPDATA"))
    return [Path(folder) / program for folder in found if folder]


def _dropbox(settings: str) -> Iterator[str]:
    try:
        accounts = msgspec.json.decode(settings)
    except msgspec.DecodeError:
        return
    for account in accounts.values() if isinstance(accounts, dict) else ():
        if isinstance(account, dict) and isinstance(account.get("path"), str):
            yield account["path"]


def _mark(folder: Path) -> str:
    try:
        with os.scandir(folder) as found:  # a folder above may hold thousands: only their names are read
            there = {each.name for each in found}
    except OSError:
        return ""
    if marks := sorted(there & _MARKS.keys()):
        return _MARKS[marks[0]]
    return "Nextcloud" if any(_JOURNAL.fullmatch(name) for name in there) else ""


def _by_name(inside: PurePath, home: PurePath) -> Cloud | None:
    for above in (inside, *inside.parents):
        for pattern, name, telling in _NAMES:
            if pattern.fullmatch(above.name.casefold()):
                return Cloud(name, sure=telling and above.parent == home)
    return None


def _pure(path: str | Path, machine: Machine) -> PurePath:
    """A path by the rules of the computer it is on: Windows' do not mind capitals."""
    return (PureWindowsPath if machine.system == "win32" else PurePosixPath)(path)
