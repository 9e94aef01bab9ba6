"""What is drawn of a recording beforehand: its small pictures and the shape of its sound. They go with the recording.

Nobody would take them back, so they are written within `change(..., undoable=False)`, many at a time.
"""

from collections.abc import Iterable

from sqlite_utils import Database

from video_feedback.media.thumbnails import Thumbnail
from video_feedback.media.waveform import Level, Waveform, of_levels
from video_feedback_schemas.times import Ms

# A recording may have gone while its pictures were made: then they are let go.
_IF_THERE = "WHERE EXISTS (SELECT 1 FROM recordings WHERE id = ?1)"


def thumbnails(db: Database, recording_id: str) -> list[Thumbnail]:
    """The pictures there are so far, in order of time."""
    found = db.execute("SELECT ms, jpeg FROM thumbnails WHERE recording_id = ? ORDER BY ms", [recording_id])
    return [Thumbnail(Ms(ms), jpeg) for ms, jpeg in found]


def times_of_thumbnails(db: Database, recording_id: str) -> frozenset[int]:
    """Of which frames there are pictures, by their times."""
    found = db.execute("SELECT ms FROM thumbnails WHERE recording_id = ?", [recording_id])
    return frozenset(int(ms) for (ms,) in found)


def add_thumbnails(db: Database, recording_id: str, made: Iterable[Thumbnail]) -> None:
    """Keep pictures; those of a frame that has one take its place."""
    for picture in made:
        db.execute(
            f"INSERT OR REPLACE INTO thumbnails (recording_id, ms, jpeg) SELECT ?1, ?2, ?3 {_IF_THERE}",
            [recording_id, picture.time_ms, picture.jpeg],
        )


def waveform(db: Database, recording_id: str) -> Waveform | None:
    """The sound as far as it was listened to; None where that is still to be done, or is of no use."""
    found = db.execute("SELECT peaks FROM waveforms WHERE recording_id = ?", [recording_id])
    try:
        return of_levels(tuple(Level.from_bytes(peaks) for (peaks,) in found))
    except ValueError:
        return None


def keep_waveform(db: Database, recording_id: str, levels: Iterable[tuple[int, bytes]]) -> None:
    """Keep the levels of a waveform (milliseconds of a bin, `Level.to_bytes`) in place of those before."""
    for bin_ms, peaks in levels:
        db.execute(
            f"INSERT OR REPLACE INTO waveforms (recording_id, bin_ms, peaks) SELECT ?1, ?2, ?3 {_IF_THERE}",
            [recording_id, bin_ms, peaks],
        )


def unreadable(db: Database) -> list[str]:
    """The recordings of which something that is drawn cannot be read."""
    pictures = "SELECT DISTINCT recording_id FROM thumbnails WHERE substr(jpeg, 1, 2) <> x'ffd8' ORDER BY 1"
    broken = {str(row[0]) for row in db.execute(pictures)}
    for recording_id, peaks in db.execute("SELECT recording_id, peaks FROM waveforms").fetchall():
        try:
            Level.from_bytes(peaks)
        except ValueError:
            broken.add(recording_id)
    return sorted(broken)


def forget(db: Database, recording_id: str) -> None:
    """Let all that is drawn of a recording go: it is drawn anew when it is wanted."""
    db.execute("DELETE FROM thumbnails WHERE recording_id = ?", [recording_id])
    db.execute("DELETE FROM waveforms WHERE recording_id = ?", [recording_id])
