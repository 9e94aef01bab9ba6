"""What leaves the house is on record: what it is about, in which format, for whom, and the SHA-256 of the file.

And on the list of what has left (`library/exports.py`), with where it was put: whoever takes an agreement back can be
told where copies are.
"""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Literal

from sqlite_utils import Database

from video_feedback.consent import doors
from video_feedback.consent.doors import Door
from video_feedback.library import audit, exports
from video_feedback.library.instants import now
from video_feedback_schemas.ids import ExportId, FamilyId, new_id
from video_feedback_schemas.leaving_records import Export, Lock
from video_feedback_schemas.records import Reader

_OF_FAMILY = {
    "session": "SELECT family_id FROM sessions WHERE id = ?",
    "recording": "SELECT family_id FROM recordings WHERE id = ?",
    "person": "SELECT family_id FROM people WHERE id = ?",
    "family": "SELECT id FROM families WHERE id = ?",
}
Whom = Reader | Literal["manager"]


@dataclass(frozen=True, slots=True)
class Written:
    """A file as it leaves: its SHA-256 in hexadecimal, and its size in bytes."""

    sha256: str
    size: int

    @classmethod
    def of(cls, data: bytes) -> "Written":
        return cls(hashlib.sha256(data).hexdigest(), len(data))

    @classmethod
    def of_file(cls, file: IO[bytes]) -> "Written":
        """All that is in an opened file, read once more from its start."""
        file.seek(0)
        digest = hashlib.file_digest(file, "sha256")  # type: ignore[arg-type]  # it only reads
        return cls(digest.hexdigest(), file.tell())


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """`noting` is that of the library, `what` a place (`session:ID`) or `audit`.

    `kind` and `title` are what stands on the list (a report's name, `reel`; and its title), `locked` how it is locked.
    `worker_only` if it tells also the moments for the worker's own thinking, for a `reason`: that has its own line.
    """

    noting: Callable[[], AbstractContextManager[Database]]
    what: str
    kind: str = "paper"
    title: str = ""
    locked: Lock = ""
    worker_only: bool = False
    reason: str = ""

    @contextmanager
    def noted(
        self,
        format_name: str,
        reader: Whom,
        made: bytes | Written,
        door: Door,
        film_ids: Iterable[str] = (),
        path: Path | None = None,
    ) -> Iterator[None]:
        """Give the file its name, which is `path`, within this: if that fails there is no line, and without a line no
        file.

        The door is asked here too: what was agreed to as the work began may have been taken back. Raises NotAgreed.
        """
        film_ids, written = tuple(film_ids), Written.of(made) if isinstance(made, bytes) else made
        with self.noting() as db:
            doors.require(db, door, film_ids)
            # Others may bring formats, and call them what they like.
            kind = re.sub("[^a-z0-9]", "", format_name.lower()) or "other"
            named = f" {door.purpose}" if door in doors.TEAM_COPIES.values() else ""
            lock = f" {self.locked}" if self.locked else ""
            audit.write(db, "export", self.what, f"{kind} {reader} {written.sha256}{named}{lock}")
            if self.worker_only:
                audit.write(db, "worker-only codes", self.what, f"{reader} {written.sha256}")
            if reader != "manager" and (family_id := _family(db, self.what)):
                exports.add(db, self._listed(kind, reader, written, door, family_id, path), film_ids)
            yield

    def _listed(
        self, kind: str, reader: Reader, written: Written, door: Door, family_id: str, path: Path | None
    ) -> Export:
        return Export(
            id=ExportId(new_id()),
            family_id=FamilyId(family_id),
            kind=self.kind,
            format=kind,
            reader=reader,
            purpose=door.purpose or "",
            title=self.title or door.name,
            path=str(path.absolute()) if path else "",
            sha256=written.sha256,
            bytes=written.size,
            locked=self.locked,
            worker_only=self.worker_only,
            reason=self.reason if self.worker_only else "",
            made_at=now(),
        )


def _family(db: Database, what: str) -> str:
    """The family that a place belongs to; empty where it belongs to none."""
    kind, _, rest = what.partition(":")
    found = db.execute(_OF_FAMILY[kind], [rest.partition("/")[0]]).fetchone() if kind in _OF_FAMILY else None
    return str(found[0]) if found else ""
