"""Films that are closed: someone in view has taken their agreement back, or the film is only held.

Such a film is opened nowhere, until somebody chooses: it is erased, or the agreement is given anew, or the hold ends.
"""

from dataclasses import dataclass

from sqlite_utils import Database

from video_feedback.library import holds
from video_feedback.library.instants import day_of, day_text, today
from video_feedback.words import tr
from video_feedback_schemas.consent_records import Hold

# What was taken back stays so until it is given anew: to ask again, or to hear no, opens nothing.
_TAKEN_BACK = """
SELECT {what} FROM in_view
JOIN consents said ON said.person_id = in_view.person_id
JOIN people person ON person.id = said.person_id
JOIN recordings film ON film.id = in_view.recording_id
LEFT JOIN people giver ON giver.id = said.given_by
WHERE {which} = ? AND said.status = 'withdrawn'
AND (said.purpose = 'feedback' OR (said.purpose = 'review_film' AND film.kind = 'review'))
AND NOT EXISTS (
  SELECT 1 FROM consents later WHERE later.person_id = said.person_id AND later.purpose = said.purpose
  AND later.status = 'given'
  AND later.given_by IS said.given_by AND (later.made_at, later.id) > (said.made_at, said.id)
)
ORDER BY said.made_at, said.id
"""
_OF_FILM = _TAKEN_BACK.format(
    what="coalesce(giver.called, person.called), coalesce(said.withdrawn_on, substr(said.made_at, 1, 10))",
    which="in_view.recording_id",
)
_OF_FAMILY = _TAKEN_BACK.format(what="in_view.recording_id", which="person.family_id")
_HELD = """
SELECT holds.recording_id FROM holds JOIN recordings ON recordings.id = holds.recording_id
WHERE family_id = ? AND until >= ?
"""
_BY_PERSON = _TAKEN_BACK.format(what="in_view.recording_id", which="coalesce(said.given_by, said.person_id)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """Why a film is closed: who took an agreement back, as they are called, and the first day of that ("": nobody did);
    and the hold, if there is one."""

    taken_back_by: tuple[str, ...]
    taken_back_on: str
    hold: Hold | None

    @property
    def says(self) -> str:
        """One sentence or two, for whoever wants to open the film."""
        if self.hold is not None:
            return tr(
                "This film is kept closed until {day}. End the hold to open it.", day=day_text(day_of(self.hold.until))
            )
        who = tr(" and ").join(self.taken_back_by)
        if len(self.taken_back_by) == 1:
            return tr("{who} has taken back their agreement. This film stays closed until you choose.", who=who)
        return tr("{who} have taken back their agreement. This film stays closed until you choose.", who=who)


def why(db: Database, recording_id: str, day: str | None = None) -> Closed | None:
    """Why a film is closed on a day (today). None if it is not."""
    found = db.execute(_OF_FILM, [recording_id]).fetchall()
    names = tuple(dict.fromkeys(str(name).strip() or tr("Someone") for name, _ in found))
    since = min((str(day) for _, day in found), default="")
    hold = holds.in_force(db, recording_id, day or today())
    return Closed(taken_back_by=names, taken_back_on=since, hold=hold) if names or hold is not None else None


def of_family(db: Database, family_id: str, day: str | None = None) -> set[str]:
    """The ids of the films of a family that are closed on a day (today), where nobody has to be told why: quicker than
    asking for each."""
    taken_back = db.execute(_OF_FAMILY, [family_id]).fetchall()
    held = db.execute(_HELD, [family_id, day or today()]).fetchall()
    return {str(film) for (film,) in (*taken_back, *held)}


def kept_closed_by(db: Database, person_id: str) -> list[str]:
    """The ids of the films that are closed because this person took an agreement back, for themself or for somebody."""
    return list(dict.fromkeys(str(film) for (film,) in db.execute(_BY_PERSON, [person_id]).fetchall()))


def is_closed(db: Database, recording_id: str) -> bool:
    return why(db, recording_id) is not None
