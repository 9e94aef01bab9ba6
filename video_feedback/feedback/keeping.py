"""The moments that the family is to keep: chosen with them, strengths alone."""

from collections.abc import Iterable, Sequence

from sqlite_utils import Database

from video_feedback.errors import Trouble
from video_feedback.library import keepsakes, moments, recordings
from video_feedback.library.codebook import Codebook
from video_feedback.words import tr
from video_feedback_schemas.records import Moment


def turn(db: Database, chosen: Sequence[Moment]) -> bool:
    """Let the family keep these moments; where they keep all of them already, no longer. Whether they are kept now.

    Of many those are taken that a parent may see. Raises Trouble if there is none among them.
    """
    codes = Codebook(db)
    if any(recordings.get(db, film).kind == "review" for film in {moment.recording_id for moment in chosen}):
        raise Trouble(tr("The film of a session is for supervision. Nothing of it is for the family to keep."))
    can_be = [moment for moment in chosen if codes.is_shared(moment)]
    if not can_be:
        raise Trouble(tr("Codes for you only stay with you. A family keeps moments of strength."))
    if are_kept(db, can_be):
        for moment in can_be:
            keepsakes.remove(db, moment.id)
        return False
    for moment in can_be:
        keepsakes.add(db, moment.id)
    return True


def of_family(db: Database, family_id: str) -> list[Moment]:
    """What a family keeps and may be shown, in the order in which it was filmed; nothing of a film that was erased."""
    films = [film for film in recordings.of_family(db, family_id) if not recordings.is_erased(db, film.id)]
    films.sort(key=lambda film: (film.filmed_at or film.imported_at, film.id))
    codes = Codebook(db)
    found = []
    for film in films:
        kept = moments.by_ids(db, [each.moment_id for each in keepsakes.of_recording(db, film.id)])
        found += [moment for moment in kept if codes.is_shared(moment)]
    return found


def are_kept(db: Database, chosen: Iterable[Moment]) -> bool:
    """Whether the family keeps each of these moments."""
    ids = [moment.id for moment in chosen]
    marks = ", ".join("?" * len(ids))
    found = db.execute(f"SELECT count(*) FROM keepsakes WHERE moment_id IN ({marks})", ids).fetchone()
    return bool(ids) and int(found[0]) == len(ids)
