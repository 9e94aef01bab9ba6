"""Is everything there, and as it was written? A job that only reads."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlite_utils import Database

from video_feedback.counts import in_words
from video_feedback.errors import FilmDamaged, FilmMissing, NotFound
from video_feedback.jobs import Progress
from video_feedback.library import audit, boxes, recordings, texts, working_copies
from video_feedback.vault.box import BoxTrouble, Damaged
from video_feedback.words import tr
from video_feedback_schemas.records import Recording, WorkingCopy
from video_feedback_schemas.times import clock_text

if TYPE_CHECKING:
    from video_feedback.media.film import Film

# Each finds the rows of which the sentence is true.
_QUESTIONS = (
    (
        "SELECT id FROM recordings WHERE id NOT IN (SELECT recording_id FROM frame_tables)",
        tr("A recording has no table of frames."),
    ),
    (
        "SELECT DISTINCT chains.id FROM chains JOIN moments ON moments.id IN (signal_id, answer_id, reaction_id) "
        "WHERE moments.recording_id <> chains.recording_id",
        tr("A chain holds a moment of another film."),
    ),
    (
        "SELECT chains.id FROM chains JOIN moments ON moments.id IN (signal_id, answer_id, reaction_id) "
        "GROUP BY moments.id HAVING count(*) > 1",
        tr("A moment stands in two chains, or twice in one."),
    ),
    (
        "SELECT id FROM chains WHERE (signal_id IS NOT NULL) + (answer_id IS NOT NULL) + (reaction_id IS NOT NULL) < 2",
        tr("A chain holds fewer than two moments."),
    ),
    ("SELECT id FROM forms WHERE id NOT IN (SELECT form_id FROM form_files)", tr("A signed form has nothing in it.")),
    (
        "SELECT in_view.id FROM in_view JOIN recordings ON recordings.id = recording_id "
        "JOIN people ON people.id = person_id WHERE people.family_id <> recordings.family_id",
        tr("Somebody of another family is in view in a film."),
    ),
    (
        "SELECT id FROM hidden_places WHERE id NOT IN (SELECT place_id FROM hidden_keys)",
        tr("It is not known where something is that is to be hidden."),
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Something that is not as it should be. `id` names the row or the file, `says` tells what, in a sentence."""

    id: str
    says: str


def check(db: Database, media: Path, progress: Progress | None = None) -> list[Fault]:
    """Go through rows and films; every film and copy is read from end to end. An empty list is good news."""
    progress = progress or Progress()
    faults = _rows(db)
    every = [(recording, tr("The film of “{title}”", title=recording.title)) for recording in recordings.every(db)]
    titles = {recording.id: recording.title for recording, _ in every}
    copies = [
        (copy, tr("The working copy of “{titles}”", titles=titles[copy.recording_id]))
        for copy in working_copies.every(db)
    ]
    files: list[tuple[Recording | WorkingCopy, str]] = [*every, *copies]
    total, done = sum(kept.size_bytes for kept, _ in files) or 1, 0
    for kept, name in files:
        faults += _file(db, media, kept, name, progress.part(done / total, kept.size_bytes / total))
        done += kept.size_bytes
    known = {kept.file for kept, _ in files}
    strangers = sorted(path.name for path in media.iterdir() if path.name not in known) if media.is_dir() else []
    return faults + [
        Fault(id=name, says=tr("The file {name} belongs to no recording.", name=name)) for name in strangers
    ]


def _rows(db: Database) -> list[Fault]:
    if pages := db.execute("PRAGMA cipher_integrity_check").fetchall():
        where = tr("In one place") if len(pages) == 1 else tr("In {number} places", number=in_words(len(pages)))
        return [Fault(id="library.db", says=tr("{where} the database is not as it was written.", where=where))]
    told = [str(row[0]) for row in db.execute("PRAGMA integrity_check")]
    faults = [
        Fault(id="library.db", says=tr("The database is damaged: {text}.", text=text))
        for text in told
        if text != "ok" and "fts5" not in text.casefold()
    ]
    if texts.is_whole(db) and not texts.is_sound(db):
        faults.append(Fault(id="library.db", says=tr("The search does not find all that is written.")))
    for table, row, parent, _ in db.execute("PRAGMA foreign_key_check").fetchall():
        faults.append(
            Fault(
                id=f"{table}:{row}",
                says=tr("A row of {table} belongs to nothing in {parent}.", table=table, parent=parent),
            )
        )
    return faults + [Fault(id=row[0], says=says) for query, says in _QUESTIONS for row in db.execute(query)]


def _file(db: Database, media: Path, kept: Recording | WorkingCopy, name: str, progress: Progress) -> list[Fault]:
    def fault(says: str) -> list[Fault]:
        return [Fault(id=kept.id, says=f"{name} {says}.")]

    box = boxes.of_file(db, media, kept.file)
    if box is None and audit.has(db, "erase", f"recording:{kept.id}"):
        return []
    if box is None:
        return fault(tr("has no key, so nobody can open it"))
    try:
        found = boxes.sha256(box, progress)
    except FileNotFoundError:
        return fault(tr("is not in the media folder"))
    except OSError:
        return fault(tr("cannot be read"))
    except Damaged as damaged:
        return [Fault(id=kept.id, says=_from_when(db, media, kept, name) or f"{name}: {damaged}")]
    except BoxTrouble as trouble:
        return [Fault(id=kept.id, says=f"{name}: {trouble}")]
    changed = (
        tr("is not the one that was brought in") if isinstance(kept, Recording) else tr("has changed since it was made")
    )
    return [] if found == kept.sha256 else fault(changed)


def _from_when(db: Database, media: Path, kept: Recording | WorkingCopy, name: str) -> str | None:
    if isinstance(kept, WorkingCopy):
        return says_damage(name, None)
    try:
        return says_damage(name, recordings.original(db, media, kept))
    except (FilmMissing, FilmDamaged, NotFound):
        return None


def says_damage(name: str, film: "Film | None", progress: Progress | None = None) -> str:
    """A sentence on from when a film is lost, which is read as far as that; None for a copy, of which it is all one.

    A job: raises Cancelled.
    """
    from video_feedback.media.damage import first_lost  # noqa: PLC0415 (reads films: not at the start of the app)

    if film is None:
        return tr("{name} is damaged. Throw it away: the film itself is played then.", name=name)
    lost = first_lost(film, progress)
    whole = tr("A backup may hold it whole.")
    if lost is None:
        return tr("{name} is damaged, though not in its pictures. {whole}", name=name, whole=whole)
    if lost == 0:
        return tr("{name} is damaged from its beginning: none of it plays. {whole}", name=name, whole=whole)
    return tr(
        "{name} is damaged from {time} on. What is before that still plays. {whole}",
        name=name,
        time=clock_text(lost),
        whole=whole,
    )
