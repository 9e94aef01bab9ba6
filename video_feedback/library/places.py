"""What a place is called: `recording:ID`, `hide:RECORDING_ID`, `session:ID`, `family:ID`, `goals:FAMILY_ID`,
`schemes:ID`, or a page."""

from sqlite_utils import Database

from video_feedback.errors import NotFound
from video_feedback.library import families, recordings, schemes, sessions
from video_feedback.library.instants import day_of, day_text
from video_feedback.library.journal import room_of
from video_feedback.words import tr

_GONE = {
    "recording": tr("a film"),
    "hide": tr("a film"),
    "session": tr("a session that is not there now"),
    "schemes": tr("a scheme that is not there now"),
    "family": tr("a family that is not there now"),
    "goals": tr("the goals of a family that is not there now"),
}

_PAGES = {
    "start": tr("Start"),
    "families": tr("Families"),
    "prepare": tr("Prepare"),
    "sessions": tr("Sessions"),
    "goals": tr("Goals"),
    "reports": tr("Reports"),
    "films": tr("Make a film"),
    "schemes": tr("Schemes"),
    "audit": tr("What was done"),
    "service": tr("Your service"),
    "settings": tr("Settings"),
    "help": tr("Help"),
}


def is_gone(place: str, said: str) -> bool:
    """Whether what a place is called says that it is not there now."""
    return said == _GONE.get(room_of(place).partition(":")[0])


def called(db: Database, place: str) -> str:
    """The film's title, the family's name, whose session and of which day, the scheme. Empty for no place."""
    kind, _, what = room_of(place).partition(":")
    try:
        match kind:
            case "recording":
                return recordings.get(db, what).title
            case "hide":
                return tr("What is hidden in {title}", title=recordings.get(db, what).title)
            case "family":
                return families.get(db, what).reference
            case "goals" if what:
                return tr("{reference}’s goals", reference=families.get(db, what).reference)
            case "session":
                session = sessions.get(db, what)
                whose = families.get(db, session.family_id).reference
                return tr("{whose}’s session of {day}", whose=whose, day=day_text(day_of(session.held_on), year=False))
            case "schemes" if what:
                return schemes.newest(db, what).name
            case _:
                return _PAGES.get(kind, kind.capitalize())
    except NotFound:
        return _GONE[kind]
