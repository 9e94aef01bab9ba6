"""Erase a film, a person or a family for good: keys, rows, words, history; then the files, which are noise by then.

There is no way back, so whoever asks has said so before. Backups that were made before still hold what was erased:
`remains` says until when, and takes them away.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Literal

from sqlite_utils import Database

from video_feedback.errors import LibraryTrouble, Trouble
from video_feedback.jobs import Progress
from video_feedback.library import (
    aside,
    audit,
    boxes,
    closing,
    families,
    forms,
    hidden_places,
    holds,
    in_view,
    people,
    recordings,
    remains,
)
from video_feedback.library.connection import DiskFull
from video_feedback.library.instants import day_of, day_text, today
from video_feedback.library.library import Library
from video_feedback.words import tr

Kind = Literal["recording", "family", "person"]
_TABLES: dict[Kind, str] = {"recording": "recordings", "family": "families", "person": "people"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """What goes when a thing is erased. `called` is how the worker knows it; `films` are the ids of recordings (where
    several go together, `id` is the first of them), and `length_ms` is how long they play together. Of a person the
    `moments` are those about them: they stay, nameless.

    With `keeps_words` the films go, and what was tagged and written about them stays, without a picture.
    """

    kind: Kind
    id: str
    called: str
    films: tuple[str, ...]
    moments: int
    sessions: int
    length_ms: int = 0
    keeps_words: bool = False

    @property
    def what(self) -> str:
        return f"{self.kind}:{self.id}"


def planned(db: Database, kind: Kind, thing_id: str, *, keeps_words: bool = False) -> Erasure:
    """What would go. Raises NotFound. Only a film's words can be kept.

    Raises Trouble for a film that is held, and for a person who is in view in a film that is there, or has taken an
    agreement to one back: without them nobody would ask for their agreement any more.
    """
    films: tuple[str, ...] = ()
    sessions = 0
    if kind == "recording":
        recording = recordings.get(db, thing_id)
        called, films = recording.title, (recording.id,)
    elif kind == "family":
        family = families.get(db, thing_id)
        called, films = family.reference, tuple(one.id for one in recordings.all_of_family(db, family.id))
        sessions = _count(db, "SELECT count(*) FROM sessions WHERE family_id = ?", thing_id)
    else:
        called = people.get(db, thing_id).called
        _refuse_seen(db, thing_id, called)
    for film in films:
        _refuse_held(db, film)
    moments = sum(_count(db, "SELECT count(*) FROM moments WHERE recording_id = ?", film) for film in films)
    if kind == "person":
        moments = _count(db, "SELECT count(*) FROM moments WHERE person_id = ?", thing_id)
    return Erasure(
        kind=kind,
        id=thing_id,
        called=called,
        films=films,
        moments=moments,
        sessions=sessions,
        length_ms=sum(recordings.get(db, film).duration_ms for film in films),
        keeps_words=keeps_words and kind == "recording",
    )


def planned_films(db: Database, recording_ids: Sequence[str], *, keeps_words: bool = False) -> Erasure:
    """What would go with several films. Raises NotFound, and Trouble for one that is held."""
    plans = [planned(db, "recording", film) for film in recording_ids]
    return replace(
        plans[0],
        called=", ".join(plan.called for plan in plans),
        films=tuple(plan.id for plan in plans),
        moments=sum(plan.moments for plan in plans),
        length_ms=sum(plan.length_ms for plan in plans),
        keeps_words=keeps_words,
    )


def erase(
    library: Library, erasure: Erasure, progress: Progress | None = None, *, with_older_backups: bool = False
) -> None:
    """Do it. What is left is a line in the audit for it, and for each film. Raises LibraryTrouble or Cancelled: then
    all is there. `with_older_backups`, the next backup in each place takes those of before away.

    On a full disk it is tried again in the room that was kept in hand, and then in that of the films, which go anyway:
    where even that does not do, their files are gone and the rest is still there. A damaged database that was kept
    beside the library goes too: it holds the same.
    A power cut between the rows and the files leaves files that nobody can open; the next start takes them away.
    """
    progress = progress or Progress()
    files = [file for film in erasure.films for file in _files(library.db, film)]
    for last_try in (False, True):
        try:
            _forget(library, erasure, progress, with_older_backups)
            break
        except DiskFull:
            if last_try:
                _throw_away(library, files)
                _forget(library, erasure, progress, with_older_backups)
    _throw_away(library, files)
    if library.folder is not None and aside.is_owed(library.db):
        # Where even this cannot be written, the next start does it.
        with suppress(LibraryTrouble), library.change(tr("Erase"), undoable=False) as db:
            aside.throw_away(db, library.folder)
    library.settle()  # once more: there may have been no room for it before


def _forget(library: Library, erasure: Erasure, progress: Progress, with_older_backups: bool) -> None:
    with library.erasing(tr("Erase")) as db:
        for what in dict.fromkeys([erasure.what, *(f"recording:{film}" for film in erasure.films)]):
            audit.write(db, "erase", what, "words kept" if erasure.keeps_words else "")
        signed = forms.left_by(db, erasure.id) if erasure.kind == "person" else []
        for done, film in enumerate(erasure.films):
            progress.at(done / len(erasure.films))
            _forget_pictures(db, film)
        if not erasure.keeps_words:
            for row_id in erasure.films if erasure.kind == "recording" else [erasure.id]:
                db.execute(f"DELETE FROM {_TABLES[erasure.kind]} WHERE id = ?", [row_id])
        for form_id in signed:
            forms.remove(db, form_id)
        if library.folder is not None:
            aside.owe(db, library.folder)
        if with_older_backups:
            remains.ask(db)


def _refuse_held(db: Database, film: str) -> None:
    hold = holds.in_force(db, film, today())
    if hold is not None and not recordings.is_erased(db, film):
        title, until = recordings.get(db, film).title, day_text(day_of(hold.until))
        raise Trouble(
            tr("“{title}” is held until {until}. End the hold first, if it may go.", title=title, until=until)
        )


def _refuse_seen(db: Database, person_id: str, called: str) -> None:
    # With them their no would go, and a film that is closed by it would open.
    for film in closing.kept_closed_by(db, person_id):
        if not recordings.is_erased(db, film):
            title = recordings.get(db, film).title
            raise Trouble(
                tr(
                    "{called} has taken an agreement back, so “{title}” is closed. Erase that film first.",
                    called=called,
                    title=title,
                )
            )
    if seen := in_view.films_with(db, person_id):
        title = recordings.get(db, seen[0]).title
        raise Trouble(
            tr(
                "{called} is in view in “{title}”. Erase that film first, or say who is in view in it.",
                called=called,
                title=title,
            )
        )


def _throw_away(library: Library, files: list[str]) -> None:
    for file in files:
        boxes.throw_away(library.media, file)


def _files(db: Database, recording_id: str) -> list[str]:
    found = db.execute("SELECT file FROM boxes WHERE recording_id = ?", [recording_id])
    return [str(file) for (file,) in found.fetchall()]


def _forget_pictures(db: Database, recording_id: str) -> None:
    for file in _files(db, recording_id):
        boxes.remove(db, file)
    for table in ("thumbnails", "waveforms", "working_copies", "working_frame_tables"):
        db.execute(f"DELETE FROM {table} WHERE recording_id = ?", [recording_id])
    hidden_places.forget(db, recording_id)


def _count(db: Database, sql: str, value: str) -> int:
    return int(db.execute(sql, [value]).fetchone()[0])
