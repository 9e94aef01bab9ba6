"""Where copies of films are known to lie: what is told when an agreement is taken back, or a film is erased."""

from collections.abc import Iterable
from pathlib import PurePath

from sqlite_utils import Database

from video_feedback.library import exports
from video_feedback.library.instants import day_of, day_text
from video_feedback.words import tr
from video_feedback_schemas.leaving_records import Export


def known(db: Database, recording_ids: Iterable[str]) -> list[Export]:
    """What has left of these films and is not said to be gone, the latest first. What was printed is among it."""
    found = {one.id: one for film in recording_ids for one in exports.of_recording(db, film) if one.gone_on is None}
    return sorted(found.values(), key=lambda one: (one.made_at, one.id), reverse=True)


def told(one: Export) -> str:
    """One of them in a line: `“Session of 21 May 2026”, 22 May 2026: session-2026-05-21.pdf in Reports`."""
    day = day_text(day_of(one.made_at))
    if not one.path:
        return tr("“{title}”, {day}: on paper", title=one.title, day=day)
    path = PurePath(one.path)
    return tr("“{title}”, {day}: {file} in {folder}", title=one.title, day=day, file=path.name, folder=path.parent.name)
