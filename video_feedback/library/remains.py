"""What backups of before still hold of what was erased: until when, and how they go before that."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from sqlite_utils import Database

from video_feedback.library import backups, facts
from video_feedback.library.backups import KEPT_DAYS, Backup
from video_feedback.library.instants import day_of, now
from video_feedback.vault import sealed_file

_GO_BEFORE = "backups go before"


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A place with backups. By itself the last of them goes with the first backup made there from the day `until` on.

    A place that `is_away` cannot be looked into: it may hold some, and nobody can tell until when.
    """

    place: Path
    backups: int = 0
    until: date | None = None

    @property
    def is_away(self) -> bool:
        return self.until is None


def held(library: Path, db: Database) -> list[Held]:
    """Where backups lie that were made up to now: the library's own place first."""
    if not sealed_file.is_in(library):
        return []
    vault, found = backups.vault_of(library), []
    for place in backups.places(library, db):
        days = [one.day for one in backups.of_vault(place, vault)]
        days += [one.day for one in backups.ruined(place, vault)]
        if days:
            found.append(Held(place=place, backups=len(days), until=max(days) + timedelta(days=KEPT_DAYS + 1)))
        elif place != backups.own_place(library) and not place.is_dir():
            found.append(Held(place=place))
    return found


def until(places: Sequence[Held]) -> date | None:
    """The day from which no backup of before is kept, as far as can be told; None where there is none."""
    return max((one.until for one in places if one.until), default=None)


def ask(db: Database) -> None:
    """The backups of before are to go, in each place as soon as a newer one is there. Within an erasing."""
    facts.keep(db, _GO_BEFORE, now())


def take_away(db: Database, newer: Backup, vault: str) -> list[Backup]:
    """Take away what is to go beside a newer backup that was just made and tried. Gives what went. `db` is its own."""
    before = facts.get(db, _GO_BEFORE)
    lying = backups.of_vault(newer.folder.parent, vault) if before else []
    old = [one for one in lying if one.number < newer.number and one.made_at <= before]
    last = day_of(before) if before else date.min
    ruined = [
        one for one in backups.ruined(newer.folder.parent, vault) if one.number < newer.number and one.day <= last
    ]
    backups.remove([*old, *ruined])
    return old
