"""New backups in place of those of before, as after something was erased that they still hold."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from video_feedback.errors import Trouble
from video_feedback.jobs import Progress
from video_feedback.library import backing_up, backups
from video_feedback.library.backups import Made
from video_feedback.library.remains import Held
from video_feedback.vault.keys import VaultKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Renewed:
    """The backups that were made in place of those of before, and a sentence for each place where none could be."""

    made: tuple[Made, ...]
    troubles: tuple[str, ...]


def renew(
    library: Path, key: VaultKey, places: Sequence[Held], number: int, progress: Progress | None = None
) -> Renewed:
    """Make a new backup in each place that is there. A job: raises Cancelled. `number` is the next one."""
    progress = progress or Progress()
    there = [one.place for one in places if not one.is_away]
    made: list[Made] = []
    troubles = []
    for done, place in enumerate(there):
        share = progress.part(done / len(there), 1 / len(there))
        try:
            made.append(backing_up.back_up(library, key, place, number + len(made), share))
        except Trouble as trouble:
            troubles.append(str(trouble))
    return Renewed(made=tuple(made), troubles=tuple(troubles))


def note(db: Database, renewed: Renewed) -> None:
    """Write down that they were made. Within `change(..., undoable=False)`."""
    for made in renewed.made:
        backups.note(db, made)
