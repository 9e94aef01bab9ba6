"""The locked files of the media folder: each has a key of its own, and the key lies in its row alone."""

import hashlib
import re
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from video_feedback.jobs import Progress
from video_feedback.library import facts
from video_feedback.library.instants import now
from video_feedback.vault.box import ENDING, Box, new_file_id
from video_feedback.vault.keys import new_film_key

_CHUNK_BYTES = 1 << 20
_OURS = re.compile(r"[0-9a-f]{22}([0-9a-f]{10})?\.[a-z0-9]+(\.part)?")  # the names an import gives, and gave
_FOUND_DAMAGED = "film found damaged: "
_NAMED = (
    "SELECT file FROM boxes UNION SELECT file FROM recordings WHERE NOT EXISTS "
    "(SELECT 1 FROM audit WHERE act = 'erase' AND what = 'recording:' || recordings.id)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """A box that lies in the media folder and may have no row yet. `sealed_bytes` is its size as it lies there."""

    box: Box
    sealed_bytes: int

    @property
    def file(self) -> str:
        return self.box.path.name


def new(media: Path) -> Box:
    """Where the next film is to lie, with a key of its own. Nothing is there yet."""
    return Box(media / f"{new_file_id()}{ENDING}", new_film_key())


def add(db: Database, sealed: Sealed, recording_id: str) -> None:
    """Write the key of a box down. Within `change(..., undoable=False)`: without it nobody can open the file again."""
    db.execute(
        "INSERT INTO boxes (file, recording_id, key, sealed_bytes) VALUES (?, ?, ?, ?)",
        [sealed.file, recording_id, sealed.box.key, sealed.sealed_bytes],
    )


def remove(db: Database, file: str) -> None:
    """Forget a key. The file is noise from then on; it goes with `throw_away`."""
    db.execute("DELETE FROM boxes WHERE file = ?", [file])
    note_damage(db, file, is_damaged=False)


def note_damage(db: Database, file: str, *, is_damaged: bool) -> None:
    """Keep in mind that a film was found damaged and is whole nowhere: so it may come in anew. Within `change`."""
    facts.keep(db, f"{_FOUND_DAMAGED}{file}", now() if is_damaged else "")


def was_damaged(db: Database, file: str) -> bool:
    return bool(facts.get(db, f"{_FOUND_DAMAGED}{file}"))


def of_file(db: Database, media: Path, file: str) -> Box | None:
    """The box of a file's name, or None where its key is not known."""
    row = db.execute("SELECT key FROM boxes WHERE file = ?", [file]).fetchone()
    return None if row is None else Box(media / file, row[0])


def recording_of(db: Database, file: str) -> str | None:
    """The id of the recording that a box is of, the film's or its working copy's."""
    row = db.execute("SELECT recording_id FROM boxes WHERE file = ?", [file]).fetchone()
    return None if row is None else str(row[0])


def every(db: Database, media: Path) -> Iterator[Sealed]:
    """All that should lie in the media folder."""
    for file, key, sealed_bytes in db.execute("SELECT file, key, sealed_bytes FROM boxes ORDER BY file").fetchall():
        yield Sealed(box=Box(media / file, key), sealed_bytes=sealed_bytes)


def throw_away(media: Path, file: str) -> None:
    """Take a file away that has no row, or none any more. One that is held is swept when the library is opened next."""
    try:
        (media / file).unlink(missing_ok=True)
    except OSError:
        return


def sweep(db: Database, media: Path, spared: Collection[str] = ()) -> int:
    """Clear what was stopped half-way (an import, a copy, an erasure): files of ours without a row. Gives how many.

    A film whose key alone is lost is not among them: a backup may still have its key.
    """
    known, swept = {row[0] for row in db.execute(_NAMED)} | {*spared}, 0
    for path in [*media.iterdir()]:
        if _OURS.fullmatch(path.name) and path.name not in known:
            with suppress(OSError):  # held by another program: then the next start sweeps it
                path.unlink()
                swept += 1
    return swept


def sha256(box: Box, progress: Progress) -> str:
    """Of the film in a box, read from end to end. A job: raises BoxTrouble, OSError or Cancelled."""
    digest = hashlib.sha256()
    with box.open() as reader:
        size = reader.size
        while chunk := reader.read(_CHUNK_BYTES):
            digest.update(chunk)
            progress.at(reader.tell() / max(1, size))
    return digest.hexdigest()
