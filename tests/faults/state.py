"""What stands in a library, short enough to be told after each deed, and to be compared with what is found later."""

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from sqlite_utils import Database

from video_feedback.library import audit, backups

PASSPHRASES = ("plum otter candle seven river", "granite violin mustard sleepy orbit")
AT_ONCE = 3
"""So many moments are tagged in one change, with one note: fewer of them are half a change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """`moments` are how many have a note, and a digest of their rows; `films` the file of each recording."""

    moments: Mapping[str, str]
    films: Mapping[str, str]
    audit_n: int
    audit_seal: str
    backups: tuple[str, ...]
    passphrase: int

    def told(self) -> dict[str, object]:
        return asdict(self)

    def unlike(self, other: "State") -> set[str]:
        """The notes whose moments are not the same in both."""
        notes = {*self.moments, *other.moments}
        return {note for note in notes if self.moments.get(note) != other.moments.get(note)}


def second_place(library: Path) -> Path:
    """Where backups are made that hold the films themselves."""
    return library.parent / "stick"


def places(library: Path) -> list[Path]:
    return [backups.own_place(library), second_place(library)]


def state_of(library: Path, db: Database, passphrase: int) -> State:
    rows: dict[str, list[str]] = {}
    for note, *row in db.execute("SELECT note, id, recording_id, start_ms, end_ms, code_id FROM moments ORDER BY id"):
        rows.setdefault(note, []).append(repr(row))
    head, vault = audit.head(db), backups.vault_of(library)
    return State(
        moments={
            note: f"{len(of_it)} {hashlib.sha256(''.join(of_it).encode()).hexdigest()[:12]}"
            for note, of_it in rows.items()
        },
        films=dict(db.execute("SELECT id, file FROM recordings").fetchall()),
        audit_n=head.n,
        audit_seal=head.seal,
        backups=tuple(
            sorted(
                str(backup.folder.relative_to(library.parent))
                for place in places(library)
                for backup in backups.of_vault(place, vault)
            )
        ),
        passphrase=passphrase,
    )
