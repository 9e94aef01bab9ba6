"""Where a family stands in the cycle: film, tag, pick, script, share. What is next, and how to say it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlite_utils import Database

from video_feedback.counts import counted, film_length_text
from video_feedback.library import closing, happenings, moments, recordings, sessions
from video_feedback.words import tr
from video_feedback_schemas.records import Pick, Recording, Session

STEPS = (tr("Film"), tr("Tag"), tr("Pick"), tr("Script"), tr("Share"))
_FILM, _TAG, _PICK, _SCRIPT, _SHARE = range(len(STEPS))


@dataclass(frozen=True, slots=True, kw_only=True)
class Next:
    """The next step: its place in STEPS (those before it are done), one quiet sentence, and the words of its button.

    `place` is where the button goes, `recording:ID` or `session:ID`; empty where a film is to be brought in.
    """

    at: int
    words: str
    deed: str
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the next step depends on. `tagged` and `shared` are about the newest film, `picks` and `happened` (whether
    any of it was shown) about the session.

    The session is the newest that has picks: an empty one is only a date. `closed` counts the films somebody has taken
    their agreement to back from, or that are held: none of them is `film`, and of a session that has nothing else
    nothing `can_show`.
    """

    film: Recording | None = None
    tagged: bool = False
    shared: bool = False
    session: Session | None = None
    picks: Sequence[Pick] = ()
    happened: bool = False
    written_down: bool = False
    can_show: bool = True
    closed: int = 0
    family_id: str = ""


def of_family(db: Database, family_id: str, today: date) -> Next:
    """The next step of a family on a day."""
    return next_step(_facts(db, family_id), today)


def next_step(facts: Facts, today: date) -> Next:
    """The next step. A session that was held is written down first; then the newest film is prepared."""
    session = facts.session
    if session is not None and facts.picks and not facts.written_down:
        if _day(session) < today or facts.happened:
            return Next(
                at=_SHARE, words=tr("Write down last visit"), deed=tr("Finish the notes"), place=f"session:{session.id}"
            )
        if facts.can_show:
            return _prepared(session, facts.picks)
    if facts.film is None and facts.closed:
        words = (
            tr("The film is closed")
            if facts.closed == 1
            else tr("{films} are closed", films=counted(facts.closed, "film"))
        )
        return Next(at=_FILM, words=words, deed=tr("People and consent"), place=f"family:{facts.family_id}/consent")
    if facts.film is None:
        return Next(at=_FILM, words=tr("No film yet"), deed=tr("Import a film"))
    place = f"recording:{facts.film.id}"
    if facts.shared:
        return Next(at=_FILM, words=tr("Nothing waits"), deed=tr("Import a film"))
    if not facts.tagged:
        return Next(
            at=_TAG,
            words=tr("New film, {length}", length=film_length_text(facts.film.duration_ms)),
            deed=tr("Watch and tag"),
            place=place,
        )
    return Next(at=_PICK, words=tr("Moments are tagged"), deed=tr("Choose moments"), place=place)


def _prepared(session: Session, picks: Sequence[Pick]) -> Next:
    place = f"session:{session.id}"
    if all(pick.say or pick.ask for pick in picks):
        return Next(at=_SHARE, words=tr("Script is ready"), deed=tr("Open the session"), place=place)
    many = counted(len(picks), "pick")
    words = tr("{picks} is ready", picks=many) if len(picks) == 1 else tr("{picks} are ready", picks=many)
    return Next(at=_SCRIPT, words=words, deed=tr("Write the script"), place=place)


def _facts(db: Database, family_id: str) -> Facts:
    films = [one for one in recordings.of_family(db, family_id) if not recordings.is_erased(db, one.id)]
    closed = closing.of_family(db, family_id) & {one.id for one in films}
    film = next((one for one in films if one.id not in closed), None)
    picked = ((session, sessions.picks(db, session.id)) for session in sessions.of_family(db, family_id))
    session, picks = next(((session, picks) for session, picks in picked if picks), (None, []))
    # One question to the database: was anything of this film shown in a session that has passed into words?
    shared = film is not None and bool(
        db.execute(
            "SELECT 1 FROM picks JOIN moments ON moments.id = moment_id JOIN sessions ON sessions.id = session_id "
            "WHERE recording_id = ? AND (sessions.recorded_at IS NOT NULL OR sessions.next_step <> '' "
            "OR sessions.note <> '' "
            "OR EXISTS (SELECT 1 FROM remarks WHERE remarks.session_id = sessions.id)) LIMIT 1",
            [film.id],
        ).fetchone()
    )
    happened = session is not None and bool(happenings.of_session(db, session.id))
    picked_films = {one.recording_id for one in moments.by_ids(db, [pick.moment_id for pick in picks])}
    return Facts(
        can_show=not picks or not picked_films <= closed,
        closed=len(closed),
        family_id=family_id,
        film=film,
        tagged=film is not None and moments.count(db, film.id) > 0,
        shared=shared,
        session=session,
        picks=picks,
        happened=happened,
        written_down=session is not None and _is_written_down(db, session, happened=happened),
    )


def _is_written_down(db: Database, session: Session, *, happened: bool) -> bool:
    """A visit that was cut off has words already, and still waits. Of one of before, words are enough."""
    if session.recorded_at or happened:
        return bool(session.recorded_at)
    return bool(session.next_step or session.note or sessions.remarks(db, session.id))


def _day(session: Session) -> date:
    return date.fromisoformat(session.held_on)
