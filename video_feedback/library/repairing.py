"""Mend a library as far as it can be mended, and say in sentences what was done. What is thrown away is kept beside."""

from collections.abc import Iterator
from pathlib import Path

from sqlite_utils import Database

from video_feedback.counts import counted, in_words
from video_feedback.errors import FilmDamaged, FilmMissing, NotAFilm
from video_feedback.jobs import Progress
from video_feedback.library import (
    backups,
    boxes,
    connection,
    previews,
    proving,
    rebuilding,
    recordings,
    restoring,
    taken_back,
    texts,
)
from video_feedback.library.connection import LibraryDamaged
from video_feedback.library.folder import DATABASE, hold, must_be_in
from video_feedback.library.library import Library
from video_feedback.library.manifest import BackupChanged
from video_feedback.vault.keys import VaultKey
from video_feedback.words import tr

_MANY_ROWS = 10_000
_ELSEWHERE = tr("Plug in the place of the backups, or import it again.")


def repair(folder: Path, key: VaultKey, worker: str = "", progress: Progress | None = None) -> list[str]:
    """A job: raises LibraryTrouble where the library is open elsewhere, or cannot be mended; then it is as it was."""
    progress = progress or Progress()
    must_be_in(folder)
    with hold(folder):
        done = _rows(folder, key)
    with Library.open(folder, key, worker) as opened:
        done += [opened.recovered] if opened.recovered else []
        done += _agreements(opened)
        done += _keys(opened)
        done += _films(opened, progress.part(0.0, 0.8))
        done += _frame_tables(opened, progress.part(0.8, 0.2))
        done += _drawn(opened)
        done += _words(opened)
    progress.at(1.0)
    return done


def _rows(folder: Path, key: VaultKey) -> list[str]:
    try:
        with connection.told():
            db = connection.connect(folder / DATABASE, key.derived("db"))
            try:
                db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                if proving.is_sound(db) or _only_search_is_broken(db):
                    return []
            finally:
                db.close()
    except LibraryDamaged:
        pass
    made = rebuilding.rebuild(folder, key)
    done = [
        tr(
            "The database was made anew of all that could be read. The damaged one is kept as “{old}”.",
            old=made.old.name,
        )
    ]
    if made.lost_of:
        done.append(tr("What stood on its damaged pages is lost, of: {lost_of}.", lost_of=", ".join(made.lost_of)))
    if {*made.lost_of} & rebuilding.SEEN:
        done.append(tr("So who is in view has to be said anew before a film is shown or sent on."))
    if made.history_is_lost:
        done.append(tr("So the steps before now cannot be taken back any more."))
    return done


def _only_search_is_broken(db: Database) -> bool:
    told = [str(row[0]) for row in db.execute("PRAGMA integrity_check").fetchall()]
    pages = db.execute("PRAGMA cipher_integrity_check").fetchall()
    belongs = not db.execute("PRAGMA foreign_key_check").fetchall()
    return belongs and not pages and all("fts5" in text.casefold() or text == "ok" for text in told)


def _agreements(opened: Library) -> list[str]:
    """What was taken back stays so, also where its row was lost: the record has a line of it."""
    if not taken_back.lost(opened.db):
        return []
    with opened.change(tr("Mend agreements"), undoable=False) as db:
        count = taken_back.write_anew(db)
    return [
        tr(
            "{agreements} that had been taken back: written down so again.",
            agreements=counted(in_words(count), "agreement").capitalize(),
        )
    ]


def _keys(opened: Library) -> list[str]:
    """The keys of films whose rows were lost, from a backup that still has them."""
    lacking = "SELECT id, file FROM recordings WHERE file NOT IN (SELECT file FROM boxes)"
    found, done = opened.db.execute(lacking).fetchall(), list[str]()
    # What was erased does not come back by this.
    lost = {recording_id: file for recording_id, file in found if not recordings.is_erased(opened.db, recording_id)}
    for _, db in _backups(opened) if lost else ():
        for recording_id, file in list(lost.items()):
            row = db.execute("SELECT recording_id, key, sealed_bytes FROM boxes WHERE file = ?", [file]).fetchone()
            if row is None or row[0] != recording_id:
                continue
            with opened.change(tr("Mend a film’s key"), undoable=False) as writable:
                writable.execute(
                    "INSERT INTO boxes (file, recording_id, key, sealed_bytes) VALUES (?, ?, ?, ?)", [file, *row]
                )
            del lost[recording_id]
            done.append(tr("The key of {who} was taken from a backup.", who=_called(opened.db, recording_id)))
    for recording_id in lost:
        done.append(
            tr(
                "The key of {who} is lost, and in no backup that can be reached. {elsewhere}",
                who=_called(opened.db, recording_id),
                elsewhere=_ELSEWHERE,
            )
        )
    return done


def _films(opened: Library, progress: Progress) -> list[str]:
    """Films that are missing or damaged, from a place that holds them whole. The rest is named."""
    every, done = list(boxes.every(opened.db, opened.media)), list[str]()
    assert opened.folder is not None
    sources = [place / backups.FILMS for place in backups.places(opened.folder, opened.db)]
    for number, sealed in enumerate(every):
        begun, share = number / len(every), 1 / len(every)
        if proving.is_whole(sealed, progress.part(begun, share / 2)):
            continue
        row = opened.db.execute("SELECT id FROM recordings WHERE file = ?", [sealed.file]).fetchone()
        if row is None:
            done.append(tr("A working copy is damaged. Throw it away: the film itself is played then."))
            continue
        found = restoring.fetch(sealed, sources, progress.part(begun + share / 2, share / 2))
        with opened.change(tr("Mend a film"), undoable=False) as db:
            boxes.note_damage(db, sealed.file, is_damaged=not found)
        name = _called(opened.db, row[0])
        done.append(
            tr("{name} was taken whole from a backup.", name=name[0].upper() + name[1:])
            if found
            else tr(
                "{name} is missing or damaged, and in no backup that can be reached. {elsewhere}",
                name=name[0].upper() + name[1:],
                elsewhere=_ELSEWHERE,
            )
        )
    return done


def _frame_tables(opened: Library, progress: Progress) -> list[str]:
    from video_feedback.media.probe_apart import probe_apart  # noqa: PLC0415 (reads films: not at the start of the app)

    lacking = "SELECT id FROM recordings WHERE id NOT IN (SELECT recording_id FROM frame_tables)"
    done = []
    for (recording_id,) in opened.db.execute(lacking).fetchall():
        recording, name = recordings.get(opened.db, recording_id), _called(opened.db, recording_id)
        box = boxes.of_file(opened.db, opened.media, recording.file)
        try:
            film = probe_apart(box, progress) if box is not None else None
        except (NotAFilm, FilmMissing, FilmDamaged):
            film = None
        if film is None or len(film.frames) != recording.frame_count:
            done.append(
                tr("The times of the frames of {name} could not be found again. Import the film once more.", name=name)
            )
            continue
        with opened.change(tr("Mend a frame table"), undoable=False) as db:
            db.execute(
                "INSERT INTO frame_tables (recording_id, frames) VALUES (?, ?)", [recording_id, film.frames.to_bytes()]
            )
        done.append(tr("The times of the frames of {name} were found again.", name=name))
    return done


def _drawn(opened: Library) -> list[str]:
    """Small pictures and shapes of sound that cannot be read are forgotten: they are drawn anew when wanted."""
    broken = previews.unreadable(opened.db)
    if not broken:
        return []
    with opened.change(tr("Mend previews"), undoable=False) as db:
        for recording_id in broken:
            previews.forget(db, recording_id)
    return [tr("Small pictures that were damaged are drawn anew when their film is opened.")]


def _words(opened: Library) -> list[str]:
    if texts.is_sound(opened.db):
        return []
    with opened.change(tr("Mend the search"), undoable=False) as db:
        texts.begin_again(db)
        while texts.catch_up(db, _MANY_ROWS):
            pass
    return [tr("The search was made anew of all that is written.")]


def _backups(opened: Library) -> Iterator[tuple[backups.Backup, Database]]:
    """Those that can be opened, the newest first."""
    assert opened.folder is not None
    vault = backups.vault_of(opened.folder)
    found = [one for place in backups.places(opened.folder, opened.db) for one in backups.of_vault(place, vault)]
    for backup in sorted(found, key=lambda one: one.made_at, reverse=True):
        try:
            with proving.opened(backup.folder / DATABASE, opened.key) as db:
                yield backup, db
        except BackupChanged:
            continue


def _called(db: Database, recording_id: str) -> str:
    return tr("the film “{title}”", title=recordings.get(db, recording_id).title)
