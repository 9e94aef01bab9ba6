"""The place that a library lies in, or shall lie in: this computer's own disk, or one that does it no good."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from video_feedback.errors import LibraryTrouble
from video_feedback.vault import clouds, mounts
from video_feedback.vault.machine import Machine
from video_feedback.words import tr

Kind = Literal["own", "synchronised", "network", "stick", "bare", "passing"]

_NETWORKS = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "smb2", "afpfs", "webdav", "davfs", "9p", "ceph", "glusterfs"}
# A file system that a program serves (FUSE): these fetch what they show.
_CLOUDS_SERVED = {
    "rclone": "rclone", "google-drive-ocamlfuse": "Google Drive", "onedriver": "OneDrive", "pcloud": "pCloud",
    "pcloud.fs": "pCloud", "gdrive": "Google Drive", "megafs": "MEGA",
}  # fmt: skip
_NETWORKS_SERVED = {"sshfs", "gvfsd-fuse", "smbnetfs", "curlftpfs", "davfs2", "kio-fuse", "s3fs", "mfs"}
_BARE = {"vfat", "exfat", "msdos", "fat"}
_IN_MEMORY = {"tmpfs", "ramfs"}
_STICK_PLACES = ("/media/", "/run/media/")
_WINDOWS_REMOVABLE, _WINDOWS_NETWORK = 2, 4


@dataclass(frozen=True, slots=True)
class Place:
    """`name` is whose cloud or which file system. `sentence` is for the worker; "" where all is well."""

    kind: Kind
    name: str = ""
    sentence: str = ""
    sure: bool = True

    @property
    def is_refused(self) -> bool:
        """Whether no library may lie here. Backups may: they are closed files."""
        return self.kind in ("synchronised", "network") and self.sure


def of(folder: Path, machine: Machine | None = None) -> Place:
    """What is known of the place of a folder (an absolute path; it need not be there yet). Quick, and never raises."""
    machine = machine or Machine()
    where = _real(folder, machine)
    cloud = clouds.of(where, machine) or (clouds.of(folder, machine) if folder != where else None)
    if cloud is not None and cloud.sure:
        return _synchronised(cloud)
    found = _of_windows(where, machine) if machine.system == "win32" else _of_mount(where, machine)
    if found is not None:
        return found
    return _synchronised(cloud) if cloud is not None else Place("own")


def refuse_unsafe(folder: Path, machine: Machine | None = None) -> None:
    """Raise LibraryTrouble where no library may lie."""
    place = of(folder, machine)
    if place.is_refused:
        raise LibraryTrouble(place.sentence)


def _synchronised(cloud: clouds.Cloud) -> Place:
    does = tr("is kept") if cloud.sure else tr("may be kept")
    return Place(
        "synchronised",
        cloud.name,
        tr(
            "This folder {does} in step with {cloud}, which copies a library while it is written and can spoil it. "
            "Choose a folder that stays on this laptop; backups may go there.",
            does=does,
            cloud=cloud.name,
        ),
        cloud.sure,
    )


def _network(name: str) -> Place:
    return Place(
        "network",
        name,
        tr(
            "This folder lies on another computer, where a library can be spoiled when the connection breaks. "
            "Choose a folder on this laptop; backups may go there."
        ),
    )


def _stick(name: str, *, bare: bool, sure: bool = True) -> Place:
    more = tr(" Anybody who plugs it in can copy or delete its files.") if bare else ""
    return Place(
        "stick",
        name,
        tr(
            "This looks like a stick or a drive that can be unplugged: it is lost more easily than a laptop, and "
            "pulled out while you work it can cost what was not yet written.{more} A folder on this laptop is better.",
            more=more,
        ),
        sure,
    )


def _of_windows(folder: Path, machine: Machine) -> Place | None:
    spelled = _spelled(folder)
    kind = machine.drive_type(folder)
    # \\?\C:\ is this computer's own disk in long; \\server\share and \\?\UNC\server\share are not.
    unc = spelled.startswith("\\\\") and not spelled.startswith(("\\\\?\\", "\\\\.\\"))
    if unc or spelled.upper().startswith("\\\\?\\UNC\\") or kind == _WINDOWS_NETWORK:
        return _network(tr("a shared drive"))
    return _stick(tr("a removable drive"), bare=False) if kind == _WINDOWS_REMOVABLE else None


def _of_mount(folder: Path, machine: Machine) -> Place | None:
    mount = mounts.of(folder, machine)
    if mount is None:
        return None
    served = mount.kind.removeprefix("fuse.").casefold()
    # rclone and sshfs may also be mounted as plain "fuse", with their own name as the source.
    names = {served, mount.source.partition(":")[0].casefold()} if mount.kind.startswith("fuse") else {served}
    for name in names & _CLOUDS_SERVED.keys():
        return _synchronised(clouds.Cloud(_CLOUDS_SERVED[name], sure=True))
    if names & (_NETWORKS | _NETWORKS_SERVED):
        return _network(served)
    if mount.kind in _IN_MEMORY:
        return Place(
            "passing",
            mount.kind,
            tr(
                "This folder is held in memory only: all in it is gone when the computer is switched off. "
                "Choose another folder."
            ),
        )
    bare = mount.kind in _BARE
    if _is_removable(mount, machine):
        return _stick(mount.kind, bare=bare)
    if (machine.system == "darwin" and mount.place.startswith("/Volumes/")) or mount.place.startswith(_STICK_PLACES):
        return _stick(mount.kind, bare=bare, sure=False)
    if bare:
        return Place(
            "bare",
            mount.kind,
            tr(
                "This disk cannot keep the other people of this computer from copying or deleting its files. "
                "A folder in your own home is better."
            ),
        )
    return None


def _is_removable(mount: mounts.Mount, machine: Machine) -> bool:
    """Whether every disk below can be unplugged: the system says so, or it hangs on USB or lies in a card reader."""
    ends = [way[-1] for device in mounts.devices(mount, machine) for way in mounts.below(device)]
    return bool(ends) and all(_can_be_unplugged(end, machine) for end in ends)


def _can_be_unplugged(device: Path, machine: Machine) -> bool:
    disk = device.parent if (device / "partition").exists() else device
    says = machine.read(disk / "removable").strip()
    card = machine.read(disk / "device/type").strip()
    return says == "1" or card == "SD" or any(part.startswith("usb") for part in disk.parts)


def _real(folder: Path, machine: Machine) -> Path:
    """Where a folder really is, beyond links."""
    # A server that is asked and does not answer keeps us waiting.
    on_server = machine.system == "win32" and _spelled(folder).startswith("\\\\")
    try:
        return folder.resolve() if folder.is_absolute() and not on_server else folder
    except (OSError, RuntimeError):
        return folder


def _spelled(folder: Path) -> str:
    """As Windows itself would write it."""
    return str(folder).replace("/", "\\")
