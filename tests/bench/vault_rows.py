"""What locking costs the database: the same library keyed, by SQLCipher, and plain, by Python's own sqlite3.

Both go through the same code: `connection.connect` alone is another for the plain one. A day's work: two thousand tags,
each a change that is on the disk when it returns, the list of the recording, and words looked for. In turns, each over
the plain one's; all of it together is told as one figure.
"""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from sqlite_utils import Database

from tests.bench.figures import Figures, some
from tests.bench.searching import Talk
from tests.keys import KEY
from video_feedback.library import connection, families, moments, schemes, search
from video_feedback.library.folder import DATABASE
from video_feedback.library.library import Library
from video_feedback.vault import cost, key_file
from video_feedback_schemas.ids import MomentId, RecordingId, new_id
from video_feedback_schemas.records import Moment
from video_feedback_schemas.times import Ms

_TAGS, _TURN, _LISTS, _SEARCHES, _OPENINGS = 2000, 50, 20, 60, 15


@dataclass(frozen=True)
class Side:
    """One of both libraries, open, with a recording in it."""

    library: Library
    recording_id: str
    talk: Talk

    def tag(self, count: int) -> None:
        everyday = schemes.newest(self.library.db, schemes.EVERYDAY)
        for _ in range(count):
            code = self.talk.chance.choice(everyday.codes)
            moment = Moment(
                id=MomentId(new_id()),
                recording_id=RecordingId(self.recording_id),
                scheme_id=everyday.id,
                scheme_version=everyday.version,
                code_id=code.id,
                start_ms=Ms(self.talk.chance.randrange(600_000)),
                end_ms=None,
                who=code.who,
                note=self.talk.note(),
            )
            with self.library.change(f"Tag {code.label}", place=f"recording:{self.recording_id}") as db:
                moments.add(db, moment)

    def list(self) -> None:
        moments.of_recording(self.library.db, self.recording_id)

    def search(self) -> None:
        search.placed(self.library.db, search.find(self.library.db, self.talk.typed()))


def measure(_folder: Path, share: float = 1.0) -> Figures:
    """Ratios of keyed over plain, wall time; milliseconds and seconds."""
    with TemporaryDirectory(dir=_folder.parent) as scratch, _made(Path(scratch) / "keyed") as keyed:
        with _plainly(), _made(Path(scratch) / "plain") as plain:
            figures = _compared(keyed, plain, share)
        assert (Path(scratch) / "plain" / DATABASE).read_bytes()[:15] == b"SQLite format 3"
        return figures | _opening(Path(scratch), some(_OPENINGS, share))


def _compared(keyed: Side, plain: Side, share: float) -> Figures:
    tags = some(_TAGS, share) // _TURN or 1
    work: dict[str, tuple[int, int, Callable[[Side], None]]] = {
        "tag": (tags, _TURN, lambda side: side.tag(_TURN)),
        "list": (some(_LISTS, share), 1, Side.list),
        "search": (some(_SEARCHES, share), 1, Side.search),
    }
    figures, ours, theirs = {}, 0.0, 0.0
    for name, (turns, _, act) in work.items():
        taken: tuple[list[float], list[float]] = ([], [])
        for turn in range(turns):
            for which in (0, 1) if turn % 2 else (1, 0):
                began = time.perf_counter()
                act((keyed, plain)[which])
                taken[which].append(time.perf_counter() - began)
        figures[f"encrypted_{name}_ratio"] = median(taken[0]) / median(taken[1])
        ours, theirs = ours + turns * median(taken[0]), theirs + turns * median(taken[1])
    return figures | {"encrypted_db_ratio": ours / theirs}


def _opening(scratch: Path, count: int) -> Figures:
    database, taken = [], []
    folder = scratch / "opened"
    Library.create(folder, KEY).close()
    for _ in range(count):
        began = time.perf_counter()
        connection.connect(folder / DATABASE, KEY.derived("db"), read_only=True).close()
        database.append(1000 * (time.perf_counter() - began))
        began = time.perf_counter()
        library = Library.open(folder, KEY)
        taken.append(1000 * (time.perf_counter() - began))
        library.close()
    locked = scratch / "locked"
    locked.mkdir()
    opened, _ = key_file.create(locked, "plum otter candle seven river", "Ana", cost.calibrated(), any_passphrase=True)
    unlocked = []
    for _ in range(3):
        began = time.perf_counter()
        key_file.unlock(locked, "plum otter candle seven river", opened.worker.id)
        unlocked.append(time.perf_counter() - began)
    return {
        "encrypted_open_database_ms": median(database),
        "encrypted_open_library_ms": median(taken),
        "unlock_s": median(unlocked),
        "unlock_short_of_s": max(0.0, cost.SHORTEST_S - median(unlocked)),
    }


@contextmanager
def _made(folder: Path) -> Iterator[Side]:
    with Library.create(folder, KEY) as library:
        recording_id = new_id()
        with library.change("Add", undoable=False) as db:
            families.add(db, family := families.new("Rowan"))
            db.execute(
                "INSERT INTO recordings (id, family_id, title, file, sha256, size_bytes, container, codec, width, "
                "height, turn_clockwise, duration_ms, frame_count, has_sound, filmed_at, imported_at) VALUES "
                "(?, ?, 'Play', ?, 'x', 1, 'mp4', 'h264', 2, 2, 0, 600000, 9, 1, NULL, '2026-05-14T10:00:00Z')",
                [recording_id, family.id, f"{recording_id}.mp4"],
            )
        yield Side(library, recording_id, Talk(2))


@contextmanager
def _plainly() -> Iterator[None]:
    """Libraries are opened by sqlite3 as it comes with Python, and without a key."""
    keyed = connection.connect

    def connect(path: Path, _key: bytes, *, read_only: bool = False) -> Database:
        uri = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rwc'}"
        return connection._prepare(sqlite3.connect(uri, uri=True, timeout=5), read_only=read_only)

    vars(connection)["connect"] = connect
    try:
        yield
    finally:
        vars(connection)["connect"] = keyed
