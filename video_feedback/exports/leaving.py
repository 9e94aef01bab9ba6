"""What leaves the house is on record: what it is about, in which format, for whom, and the SHA-256 of the file."""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass

from sqlite_utils import Database

from video_feedback.consent import doors
from video_feedback.consent.doors import Door
from video_feedback.library import audit


@dataclass(frozen=True, slots=True)
class Leaving:
    """`noting` is that of the library, `what` a place (`session:ID`) or `audit`.

    `worker_only` if it tells also the moments for the worker's own thinking: that has a line of its own.
    """

    noting: Callable[[], AbstractContextManager[Database]]
    what: str
    worker_only: bool = False

    @contextmanager
    def noted(
        self, format_name: str, reader: str, data: bytes, door: Door, film_ids: Iterable[str] = ()
    ) -> Iterator[None]:
        """Give the file its name within this: if that fails there is no line, and without a line no file.

        The door is asked here too: what was agreed to as the work began may have been taken back. Raises NotAgreed.
        """
        digest = hashlib.sha256(data).hexdigest()
        with self.noting() as db:
            doors.require(db, door, film_ids)
            # Others may bring formats, and call them what they like.
            kind = re.sub("[^a-z0-9]", "", format_name.lower())
            named = f" {door.purpose}" if door in doors.TEAM_COPIES.values() else ""
            audit.write(db, "export", self.what, f"{kind or 'other'} {reader} {digest}{named}")
            if self.worker_only:
                audit.write(db, "worker-only codes", self.what, f"{reader} {digest}")
            yield
