"""The backups of a library: where they lie, which there are, and how long they stay.

A backup is one folder (`2026-05-14-0007-3fa9`) of closed files: the database under the library's own key, the key file
and a manifest. Films never change, so each is copied once per place, into `films/` beside the backups. In the place
inside the library's own folder they are only named: a second copy on the same disk would save nobody.
`backing_up` makes them, `proving` tries them, `restoring` brings one back.
"""

import re
import shutil
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from sqlite_utils import Database

from video_feedback.errors import Trouble
from video_feedback.library import audit, facts, manifest
from video_feedback.library.instants import day_of, today
from video_feedback.library.manifest import BackupChanged, Manifest, NotABackup
from video_feedback.vault import sealed_file
from video_feedback.vault.refusals import NotUnlocked
from video_feedback.words import tr

KEPT_DAYS = 30
FILMS = "films"
CHOSEN_NAME = "Video Feedback backups"
_OWN_PLACE, _GOING = "backups", ".going"
_NAME = re.compile(r"(\d{4}-\d\d-\d\d)-(\d{4,})-[0-9a-f]{4}")
_LAST_AT, _LAST_NUMBER = "backup made at", "backup number"
_SECOND_PLACE, _SECOND_AT = "backup second place", "backup second made at"


class PlaceAway(Trouble):
    """The place of the backups is not there just now: a stick that is not plugged in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A backup that lies in `folder`. `made_at` is an instant in UTC; without `holds_films`, they are only named."""

    folder: Path
    number: int
    made_at: str
    films: int
    holds_films: bool

    @property
    def day(self) -> date:
        return day_of(self.made_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruined:
    """A backup whose manifest is damaged or gone: it is not restored, and holds what it held. By its name."""

    folder: Path
    number: int
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A backup that was just made and tried. `left_out` are the files of films that are missing here, or damaged."""

    backup: Backup
    sha256: str
    left_out: tuple[str, ...] = ()


def own_place(library: Path) -> Path:
    """Where the backups of a library lie if nobody chose another place: in its own folder."""
    return library / _OWN_PLACE


def second_place(db: Database) -> Path | None:
    """The place that was chosen besides: on a stick, a network drive, in a folder that is copied to a cloud."""
    chosen = facts.get(db, _SECOND_PLACE)
    return Path(chosen) if chosen else None


def choose_second_place(db: Database, place: Path | None) -> None:
    """Keep a second place in mind, or none any more. Within `change(..., undoable=False)`."""
    facts.keep(db, _SECOND_PLACE, str(place.absolute()) if place else "")
    facts.keep(db, _SECOND_AT, "")


def prepare_place(chosen: Path) -> Path:
    """A folder of our own in the one that was chosen: a stick that is not plugged in may leave an empty folder behind.

    Raises Trouble.
    """
    place = chosen if chosen.name == CHOSEN_NAME else chosen / CHOSEN_NAME
    try:
        place.mkdir(exist_ok=True)
    except OSError as error:
        raise Trouble(tr("Nothing can be written in this folder. Choose another for the backups.")) from error
    return place


def places(library: Path, db: Database) -> list[Path]:
    """Where backups of this library may lie: its own place first."""
    second = second_place(db)
    return [own_place(library)] + ([second] if second else [])


def last_at(db: Database) -> str:
    """When the last backup was made; empty where there is none."""
    return facts.get(db, _LAST_AT)


def second_at(db: Database) -> str:
    """When the last one was made in the second place; empty where there is none yet."""
    return facts.get(db, _SECOND_AT)


def is_due(db: Database) -> bool:
    """Whether there is none of today yet."""
    made_at = last_at(db)
    return not made_at or day_of(made_at).isoformat() != today()


def next_number(db: Database) -> int:
    return int(facts.get(db, _LAST_NUMBER) or 0) + 1


def note(db: Database, made: Made) -> None:
    """Write down that a backup was made. Within `change(..., undoable=False)`."""
    facts.keep(db, _LAST_AT, made.backup.made_at)
    if made.backup.folder.parent == second_place(db):
        facts.keep(db, _SECOND_AT, made.backup.made_at)
    facts.keep(db, _LAST_NUMBER, str(max(made.backup.number, next_number(db) - 1)))
    audit.write(db, "backup", f"backup:{made.backup.number}", made.sha256)


def vault_of(library: Path) -> str:
    """The vault's id: by it a library's backups are told from those of another in the same place."""
    return sealed_file.load(library).vault


def of_vault(place: Path, vault: str) -> list[Backup]:
    """The backups of a library in a place, the newest first. A place that is away has none."""
    return [described(folder, listed) for folder, listed in _all(place) if listed.vault == vault]


def find(chosen: Path) -> Backup | None:
    """The backup in a folder that was chosen, or the newest one in it, be it a place, a library or a whole stick."""
    for place in (chosen.parent, chosen, own_place(chosen), chosen / CHOSEN_NAME):
        found = [described(folder, listed) for folder, listed in _all(place)]
        if place == chosen.parent:
            found = [one for one in found if one.folder == chosen]
        if found:
            return found[0]
    return None


def described(folder: Path, listed: Manifest) -> Backup:
    return Backup(
        folder=folder,
        number=listed.number,
        made_at=listed.made_at,
        films=len(listed.films),
        holds_films=listed.holds_films,
    )


def folder_name(listed: Manifest) -> str:
    return f"{day_of(listed.made_at).isoformat()}-{listed.number:04}-{listed.vault[:4]}"


def thin(place: Path, vault: str, on: str = "") -> list[Backup]:
    """Take away the backups of a library that are older than thirty days; the newest stays, whatever its age.

    `on` is the day to count from, today without it. Gives what went.
    """
    oldest = date.fromisoformat(on or today()) - timedelta(days=KEPT_DAYS)
    old = [backup for backup in of_vault(place, vault)[1:] if backup.day < oldest]
    remove([*old, *(one for one in ruined(place, vault) if one.day < oldest)])
    return old


def ruined(place: Path, vault: str) -> list[Ruined]:
    """A library's backups in a place whose manifest is damaged or gone. Whose they are, their key file tells."""
    found = []
    with suppress(OSError):
        for folder in place.iterdir():
            if (name := _NAME.fullmatch(folder.name)) and _is_ruined(folder):
                with suppress(NotUnlocked, ValueError):  # not ours, as far as can be told
                    if vault_of(folder) == vault:
                        found.append(Ruined(folder=folder, number=int(name[2]), day=date.fromisoformat(name[1])))
    return found


def _is_ruined(folder: Path) -> bool:
    try:
        manifest.load(folder)
    except BackupChanged:
        return True
    except NotABackup:
        return not (folder / manifest.NAME).exists()  # else a newer version made it
    return False


def remove(unwanted: Iterable[Backup | Ruined]) -> None:
    """Take backups away, and the films that no other in their place needs."""
    for backup in unwanted:
        # By this name it is no backup any more; what does not go at once goes before the next one is made.
        going = backup.folder.with_name(f".{backup.folder.name}{_GOING}")
        with suppress(OSError):
            backup.folder.rename(going)
            _clear(going)


def sweep_going(place: Path) -> None:
    """Take away what was left of backups that were being taken away."""
    for going in [*place.glob(f".*{_GOING}")]:
        _clear(going)


def _clear(going: Path) -> None:
    # Its films first: only its manifest tells which they are.
    with suppress(NotABackup, BackupChanged):
        films = {film.file for film in manifest.load(going).films}
        films -= {film.file for listed in every_manifest(going.parent) for film in listed.films}
        for file in films:
            with suppress(OSError):
                (going.parent / FILMS / file).unlink()
    shutil.rmtree(going, ignore_errors=True)


def every_manifest(place: Path) -> list[Manifest]:
    """What the backups of a place say of themselves, whosever they are."""
    return [listed for _, listed in _all(place)]


def _all(place: Path) -> list[tuple[Path, Manifest]]:
    """Every backup in a place, of all libraries, the newest first. One whose manifest is damaged is passed over."""
    found = []
    with suppress(OSError):
        for folder in place.iterdir():
            if _NAME.fullmatch(folder.name):
                with suppress(NotABackup, BackupChanged):
                    found.append((folder, manifest.load(folder)))
    return sorted(found, key=lambda one: (one[1].made_at, one[1].number), reverse=True)
