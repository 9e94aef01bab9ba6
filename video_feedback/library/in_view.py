"""Who is in view in a film: everyone who can be seen or heard. A person says so; nothing is found out by a machine."""

from collections.abc import Iterable

from sqlite_utils import Database

from video_feedback.errors import FilmClosed
from video_feedback.library import closing, people, recordings, rows
from video_feedback_schemas.consent_records import InView
from video_feedback_schemas.ids import InViewId, PersonId, RecordingId, new_id
from video_feedback_schemas.records import Person


def of_recording(db: Database, recording_id: str) -> list[Person]:
    """The babies first, as in the family. Empty until somebody has said who it is."""
    where = "id IN (SELECT person_id FROM in_view WHERE recording_id = ?)"
    return rows.select(db, Person, "people", where, [recording_id], order="role = 'adult', id")


def keep(db: Database, recording_id: str, person_ids: Iterable[str]) -> None:
    """Write down that exactly these are in view. Raises Trouble if someone would be left out of a film that is closed
    because an agreement was taken back: nobody opens it by a tick."""
    wanted = dict.fromkeys(person_ids)
    there = rows.select(db, InView, "in_view", "recording_id = ?", [recording_id])
    gone = [each.id for each in there if each.person_id not in wanted]
    if gone and (closed := closing.why(db, recording_id)) is not None and closed.taken_back_by:
        raise FilmClosed(closed.says)
    rows.remove(db, "in_view", gone)
    known = {each.person_id for each in there}
    for person_id in wanted:
        if person_id not in known:
            made = InView(id=InViewId(new_id()), recording_id=RecordingId(recording_id), person_id=PersonId(person_id))
            rows.add(db, "in_view", made)


def suggested(db: Database, family_id: str) -> list[Person]:
    """Who it may be, for a person to confirm: as in the newest film that was answered for, else the babies and the
    adults of the household."""
    for film in recordings.of_family(db, family_id):
        if there := of_recording(db, film.id):
            return there
    return [person for person in people.of_family(db, family_id) if not person.staff]


def films_with(db: Database, person_id: str) -> list[str]:
    """The ids of the films that a person is in view in and that were not erased."""
    found = db.execute("SELECT recording_id FROM in_view WHERE person_id = ? ORDER BY id", [person_id]).fetchall()
    return [str(film) for (film,) in found if not recordings.is_erased(db, film)]
