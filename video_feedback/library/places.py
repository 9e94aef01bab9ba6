"""What a place is called: `recording:ID`, `session:ID`, `family:ID`, `goals:FAMILY_ID`, `schemes:ID`, or a page."""

from sqlite_utils import Database

from video_feedback.errors import NotFound
from video_feedback.library import families, recordings, schemes, sessions
from video_feedback.library.instants import day_of, day_text
from video_feedback.library.journal import room_of

_GONE = {
    "recording": "a film",
    "session": "a session that is not there now",
    "schemes": "a scheme that is not there now",
    "family": "a family that is not there now",
    "goals": "the goals of a family that is not there now",
}


def called(db: Database, place: str) -> str:
    """The film's title, the family's name, whose session and of which day, the scheme. Empty for no place."""
    kind, _, what = room_of(place).partition(":")
    try:
        match kind:
            case "recording":
                return recordings.get(db, what).title
            case "family":
                return families.get(db, what).reference
            case "goals" if what:
                return f"{families.get(db, what).reference}’s goals"
            case "session":
                session = sessions.get(db, what)
                whose = families.get(db, session.family_id).reference
                return f"{whose}’s session of {day_text(day_of(session.held_on), year=False)}"
            case "schemes" if what:
                return schemes.newest(db, what).name
            case _:
                return kind.capitalize()
    except NotFound:
        return _GONE[kind]
