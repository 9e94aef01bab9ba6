"""What is known of the place of a library, on made computers: real trees of /proc, /sys and home folders."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from video_feedback.errors import LibraryTrouble
from video_feedback.vault import disk_encryption, place
from video_feedback.vault.machine import Machine, synchronised_folders

OWN = "254:1 / / rw,relatime - ext4 /dev/vda1 rw"


class Made:
    """A computer in a folder of its own."""

    def __init__(self, folder: Path, system: str = "linux") -> None:
        self.root, self.home = folder / "root", folder / "home"
        self.home.mkdir(parents=True)
        self.system = system
        self.mounts = [OWN]

    def mount(self, number: str, at: Path | str, kind: str, source: str) -> None:
        where = str(at).replace(" ", "\\040")
        self.mounts.append(f"{number} / {where} rw,nosuid shared:7 - {kind} {source} rw")

    def disk(self, number: str, at: str, **facts: str) -> Path:
        """A device in /sys, such as `devices/usb1/block/sdb/sdb1`. A fact's name has `__` for a slash."""
        folder = self.root / "sys" / at
        folder.mkdir(parents=True)
        for name, words in facts.items():
            file = folder / name.replace("__", "/")
            file.parent.mkdir(exist_ok=True)
            file.write_text(words + "\n")
        for link in (self.root / "sys/dev/block" / number, self.root / "sys/class/block" / folder.name):
            link.parent.mkdir(parents=True, exist_ok=True)
            link.symlink_to(folder)
        return folder

    def machine(self, environ: dict[str, str] | None = None, **also: Callable[..., object]) -> Machine:
        table = self.root / "proc/self/mountinfo"
        table.parent.mkdir(parents=True, exist_ok=True)
        table.write_text("".join(f"{21 + i} 1 {line}\n" for i, line in enumerate(self.mounts)))
        return Machine(
            system=self.system,
            root=self.root,
            home=self.home,
            environ=environ or {},
            **{"answer": lambda _: "", "drive_type": lambda _: 3, "synchronised_folders": dict, **also},  # type: ignore[arg-type]
        )


@pytest.fixture
def made(tmp_path: Path) -> Made:
    return Made(tmp_path)


def test_a_folder_in_ones_own_home_is_a_good_place(made: Made) -> None:
    found = place.of(made.home / "Documents" / "Video Feedback", made.machine())
    assert (found.kind, found.sentence, found.is_refused) == ("own", "", False)


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("OneDrive - Council of Somewhere", "OneDrive"),
        ("OneDrive", "OneDrive"),
        ("Dropbox (Personal)", "Dropbox"),
        ("Google Drive", "Google Drive"),
        ("iCloudDrive", "iCloud"),
        ("Nextcloud2", "Nextcloud"),
        ("ownCloud", "ownCloud"),
        ("pCloudDrive", "pCloud"),
        ("Box Sync", "Box"),
        ("MEGAsync", "MEGA"),
    ],
)
def test_a_cloud_s_folder_is_refused_by_its_name_in_the_home(made: Made, folder: str, name: str) -> None:
    found = place.of(made.home / folder / "Work" / "Library", made.machine())
    assert (found.kind, found.name, found.is_refused) == ("synchronised", name, True)
    assert name in found.sentence


@pytest.mark.parametrize("folder", ["Box/x", "work/Dropbox/x", "Sync"])
def test_a_name_that_may_be_something_else_brings_a_warning_only(made: Made, folder: str) -> None:
    found = place.of(made.home / folder, made.machine())
    assert (found.kind, found.is_refused) == ("synchronised", False)
    assert "may be kept" in found.sentence


@pytest.mark.parametrize(
    ("mark", "name"),
    [
        (".stfolder", "Syncthing"),
        (".dropbox", "Dropbox"),
        (".tmp.driveupload", "Google Drive"),
        ("._sync_9e1b.db", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
        (".megaignore", "MEGA"),
    ],
)
def test_a_folder_is_refused_by_what_a_cloud_s_program_leaves_in_it(made: Made, mark: str, name: str) -> None:
    kept = made.home / "Papers"
    kept.mkdir()
    (kept / mark).touch()
    assert place.of(kept / "deep" / "down", made.machine()).name == name
    assert place.of(made.home / "Other", made.machine()).kind == "own"


def test_the_settings_of_a_cloud_s_program_in_the_home_do_not_make_the_home_a_cloud(made: Made) -> None:
    (made.home / ".dropbox").mkdir()
    assert place.of(made.home / "Library", made.machine()).kind == "own"


def test_the_folders_that_programs_name_in_their_settings_are_refused(made: Made) -> None:
    (made.home / ".dropbox").mkdir()
    (made.home / ".dropbox/info.json").write_text('{"personal": {"path": "/srv/mine", "host": 1}}')
    settings = made.home / ".config/Nextcloud/nextcloud.cfg"
    settings.parent.mkdir(parents=True)
    settings.write_text("[Accounts]\n0\\Folders\\1\\localPath=/srv/theirs/\n0\\Folders\\1\\paused=false\n")
    assert place.of(Path("/srv/mine/a"), made.machine()).name == "Dropbox"
    assert place.of(Path("/srv/theirs/a"), made.machine()).name == "Nextcloud"
    assert place.of(Path("/srv/mineral"), made.machine()).kind == "own"


def test_damaged_settings_of_a_cloud_s_program_are_passed_over(made: Made) -> None:
    (made.home / ".dropbox").mkdir()
    (made.home / ".dropbox/info.json").write_bytes(b"\xff\x00[")
    assert place.of(made.home / "Library", made.machine()).kind == "own"


def test_a_link_into_a_cloud_s_folder_is_followed(made: Made) -> None:
    kept = made.home / "Papers"
    kept.mkdir()
    (kept / ".stfolder").mkdir()
    (made.home / "Plain").symlink_to(kept)
    assert place.of(made.home / "Plain" / "Library", made.machine()).name == "Syncthing"


def test_windows_is_asked_by_its_variables_and_its_registry(tmp_path: Path) -> None:
    made = Made(tmp_path, "win32")
    machine = made.machine(
        {"OneDriveCommercial": r"C:\Users\Ann\OneDrive - Somewhere"},
        synchronised_folders=lambda: {r"D:\Elsewhere": "Nextcloud"},
    )
    assert place.of(Path(r"c:\users\ann\onedrive - somewhere\Lib"), machine).name == "OneDrive"
    assert place.of(Path(r"D:\Elsewhere\Lib"), machine).name == "Nextcloud"
    assert place.of(Path(r"C:\Video Feedback"), machine).kind == "own"


@pytest.mark.parametrize("folder", [r"\\server\share\Library", "//server/share/Library", r"\\?\UNC\server\share\Lib"])
def test_a_shared_drive_of_windows_is_refused(tmp_path: Path, folder: str) -> None:
    found = place.of(Path(folder), Made(tmp_path, "win32").machine())
    assert (found.kind, found.is_refused) == ("network", True)


@pytest.mark.parametrize(("number", "kind"), [(2, "stick"), (3, "own"), (4, "network")])
def test_windows_knows_the_kind_of_a_drive(tmp_path: Path, number: int, kind: str) -> None:
    machine = Made(tmp_path, "win32").machine(drive_type=lambda _: number)
    assert place.of(Path(r"E:\Library"), machine).kind == kind


@pytest.mark.skipif(sys.platform != "win32", reason="reads the registry of Windows")
def test_the_registry_of_windows_can_be_read() -> None:
    assert isinstance(synchronised_folders(), dict)


def test_macos_keeps_its_clouds_in_the_library(tmp_path: Path) -> None:
    made = Made(tmp_path, "darwin")
    for each in ("CloudStorage/GoogleDrive-ann@example.org", "Mobile Documents/com~apple~CloudDocs/Documents"):
        (made.home / "Library" / each).mkdir(parents=True)
    machine = made.machine()
    library = made.home / "Library"
    assert place.of(library / "CloudStorage/GoogleDrive-ann@example.org/My Drive/x", machine).name == "Google Drive"
    assert place.of(made.home / "Documents" / "x", machine).name == "iCloud"
    assert place.of(made.home / "Desktop" / "x", machine).kind == "own"


def test_macos_lists_its_mounts(tmp_path: Path) -> None:
    said = (
        "/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)\n"
        "//ann@server/share on /Volumes/share (smbfs, nodev, nosuid, mounted by ann)\n"
        "/dev/disk4s1 on /Volumes/MY STICK (exfat, local, nodev, nosuid, noowners)\n"
    )
    machine = Made(tmp_path, "darwin").machine(answer=lambda _: said)
    assert place.of(Path("/Volumes/share/x"), machine).is_refused
    stick = place.of(Path("/Volumes/MY STICK/x"), machine)
    assert (stick.kind, stick.sure, stick.is_refused) == ("stick", False, False)
    assert "Anybody" in stick.sentence


@pytest.mark.parametrize(
    ("kind", "source", "is_a"),
    [
        ("nfs4", "server:/home", "network"),
        ("cifs", "//server/share", "network"),
        ("fuse.sshfs", "ann@server:", "network"),
        ("fuse.gvfsd-fuse", "gvfsd-fuse", "network"),
        ("fuse.rclone", "mine:", "synchronised"),
        ("fuse", "pcloud.fs", "synchronised"),
        ("tmpfs", "tmpfs", "passing"),
    ],
)
def test_linux_tells_by_the_file_system(made: Made, kind: str, source: str, is_a: str) -> None:
    made.mount("0:44", "/srv/far away", kind, source)
    machine = made.machine()
    assert place.of(Path("/srv/far away/Library"), machine).kind == is_a
    assert place.of(Path("/srv/far"), machine).kind == "own"


def test_of_two_mounts_on_one_place_the_upper_counts(made: Made) -> None:
    made.mount("254:1", "/srv", "ext4", "/dev/vda1")
    made.mount("0:44", "/srv", "nfs", "server:/")
    assert place.of(Path("/srv/x"), made.machine()).kind == "network"


def test_a_stick_is_warned_of_and_not_refused(made: Made) -> None:
    made.disk("8:16", "devices/pci0/usb1/1-2/block/sdb", removable="1")
    made.disk("8:17", "devices/pci0/usb1/1-2/block/sdb/sdb1", partition="1")
    made.mount("8:17", "/mnt/x", "vfat", "/dev/sdb1")
    found = place.of(Path("/mnt/x/Library"), made.machine())
    assert (found.kind, found.sure, found.is_refused) == ("stick", True, False)
    assert "Anybody" in found.sentence


@pytest.mark.parametrize(
    ("at", "facts", "kind"),
    [
        ("devices/pci0/usb2/2-1/block/sdc", {"removable": "0"}, "stick"),  # a disk by cable
        ("devices/platform/mmc1/block/mmcblk1", {"removable": "0", "device__type": "SD"}, "stick"),
        ("devices/platform/mmc0/block/mmcblk0", {"removable": "0", "device__type": "MMC"}, "own"),
        ("devices/pci0/nvme/nvme0n1", {"removable": "0"}, "own"),
    ],
)
def test_linux_tells_what_can_be_unplugged(made: Made, at: str, facts: dict[str, str], kind: str) -> None:
    made.disk("8:32", at, **facts)
    made.mount("8:32", "/mnt/x", "ext4", "/dev/any")
    assert place.of(Path("/mnt/x/Library"), made.machine()).kind == kind


def test_a_disk_without_owners_is_warned_of(made: Made) -> None:
    made.mount("259:3", "/windows", "vfat", "/dev/nvme0n1p1")
    found = place.of(Path("/windows/Library"), made.machine())
    assert (found.kind, found.is_refused) == ("bare", False)


def test_no_library_is_made_where_it_could_be_spoiled(made: Made) -> None:
    with pytest.raises(LibraryTrouble, match="Dropbox"):
        place.refuse_unsafe(made.home / "Dropbox" / "x", made.machine())
    place.refuse_unsafe(made.home / "x", made.machine())


def test_this_computer_can_be_asked(tmp_path: Path) -> None:
    assert not place.of(tmp_path).is_refused
    assert disk_encryption.of(tmp_path).answer in ("yes", "no", "not known")


# Encryption of the disk


def _locked_disk(made: Made, *, crypt: bool) -> None:
    """A root on LVM, on LUKS or not, on one disk."""
    disk = made.disk("259:1", "devices/pci0/nvme0n1/nvme0n1p3", partition="3")
    middle = made.disk("253:0", "devices/virtual/block/dm-0", dm__uuid=f"{'CRYPT-LUKS2' if crypt else 'PART'}-1")
    upper = made.disk("253:1", "devices/virtual/block/dm-1", dm__uuid="LVM-abc", dm__name="vg-root")
    for above, below in ((middle, disk), (upper, middle)):
        (above / "slaves").mkdir()
        (above / "slaves" / below.name).symlink_to(below)


@pytest.mark.parametrize(("crypt", "answer"), [(True, "yes"), (False, "no")])
def test_linux_tells_of_a_locked_disk_below_other_layers(made: Made, crypt: bool, answer: str) -> None:
    _locked_disk(made, crypt=crypt)
    made.mount("253:1", "/", "ext4", "/dev/mapper/vg-root")
    assert disk_encryption.of(made.home, made.machine()) == disk_encryption.DiskEncryption(answer, "dm-crypt")  # type: ignore[arg-type]


def test_a_file_system_with_a_number_of_its_own_is_found_by_its_source(made: Made) -> None:
    _locked_disk(made, crypt=True)
    made.mount("0:33", "/", "btrfs", "/dev/mapper/vg-root")
    assert disk_encryption.of(made.home, made.machine()).answer == "yes"


def test_a_file_system_over_two_disks_is_locked_only_if_both_are(made: Made) -> None:
    _locked_disk(made, crypt=True)
    plain = made.disk("8:1", "devices/pci0/sda/sda1", partition="1")
    members = made.root / "sys/fs/btrfs/1234/devices"
    members.mkdir(parents=True)
    for each in (plain, made.root / "sys/devices/virtual/block/dm-1"):
        (members / each.name).symlink_to(each)
    made.mount("0:33", "/", "btrfs", "/dev/mapper/vg-root")
    assert disk_encryption.of(made.home, made.machine()).answer == "no"


def test_what_cannot_be_seen_is_not_known(made: Made) -> None:
    made.mount("0:50", "/", "overlay", "overlay")
    assert disk_encryption.of(made.home, made.machine()).answer == "not known"


@pytest.mark.parametrize(
    ("said", "answer"), [("FileVault is On.\n", "yes"), ("FileVault is Off.\n", "no"), ("", "not known")]
)
def test_macos_is_asked_about_filevault(tmp_path: Path, said: str, answer: str) -> None:
    machine = Made(tmp_path, "darwin").machine(answer=lambda _: said)
    assert disk_encryption.of(tmp_path, machine).answer == answer


@pytest.mark.parametrize(("said", "answer"), [("1", "yes"), ("2", "no"), ("5", "no"), ("", "not known")])
def test_windows_is_asked_about_bitlocker_without_rights(tmp_path: Path, said: str, answer: str) -> None:
    asked: list[str] = []

    def shell(command: list[str]) -> str:
        asked.extend(command)
        return f"{said}\r\n"

    machine = Made(tmp_path, "win32").machine(answer=shell)
    assert disk_encryption.of(Path(r"C:\Users\Ann O'Neil\Library"), machine).answer == answer
    assert "Ann" not in " ".join(asked)
