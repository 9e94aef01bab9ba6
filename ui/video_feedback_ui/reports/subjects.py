"""What a report can be about: families, their sessions, films and people, and the schemes of the library."""

from dataclasses import dataclass

from sqlite_utils import Database

from video_feedback.consent import agreement
from video_feedback.exports.report import About
from video_feedback.library import families, people, recordings, schemes, sessions
from video_feedback.words import tr
from video_feedback_ui.parts.days import near_day


@dataclass(frozen=True, slots=True)
class Subject:
    """`words` is how it stands in a list below its family."""

    id: str
    words: str
    family_id: str = ""


CALLED: dict[About, str] = {
    "session": tr("Session"),
    "recording": tr("Film"),
    "person": tr("Person"),
    "scheme": tr("Scheme"),
    "family": tr("Family"),
}
WITHIN_A_FAMILY: frozenset[About] = frozenset(("session", "recording", "person"))


def of_families(db: Database) -> list[Subject]:
    """Every family."""
    return [Subject(each.id, each.reference, each.id) for each in families.every(db)]


def of_kind(db: Database, about: About, family_id: str = "") -> list[Subject]:
    """Sessions, films and people of one family, the latest first; or every family, or every scheme."""
    match about:
        case "family":
            return of_families(db)
        case "scheme":
            return [Subject(each.id, each.name) for each in schemes.every(db)]
        case "session":
            return [
                Subject(each.id, near_day(each.held_on, weekday=True), family_id)
                for each in sessions.of_family(db, family_id)
            ]
        case "recording":
            return [
                Subject(
                    each.id,
                    tr("{day}, {title}", day=near_day(each.filmed_at or each.imported_at), title=each.title),
                    family_id,
                )
                for each in recordings.of_family(db, family_id)
            ]
        case "person":
            return [Subject(each.id, agreement.called(each), family_id) for each in people.of_family(db, family_id)]


def with_something(db: Database, about: About) -> list[Subject]:
    """The families of which there is something to choose."""
    found = of_families(db)
    return [each for each in found if of_kind(db, about, each.id)] if about in WITHIN_A_FAMILY else found


def family_of(db: Database, about: About, subject_id: str) -> str:
    """The id of the family that something belongs to; empty for a scheme. Raises NotFound."""
    match about:
        case "family":
            return subject_id
        case "session":
            return sessions.get(db, subject_id).family_id
        case "recording":
            return recordings.get(db, subject_id).family_id
        case "person":
            return people.get(db, subject_id).family_id
        case "scheme":
            return ""
