"""The film of a session beside what happened in it: what came on when, as times of the film."""

from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from video_feedback.library import happenings, moments, review_films, sessions
from video_feedback.library.codebook import Codebook
from video_feedback.words import tr
from video_feedback_schemas.session_records import Happening, HappeningKind, ReviewFilm

_TICKED = ("spoke_first", "asked_again")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Something that happened. `film_ms` is the film's time of it, which may lie before its start or after its end;
    `still` the recording, time and moment of the pick it is about."""

    film_ms: int
    kind: HappeningKind
    words: str
    still: tuple[str, int, str] | None = None


def entries(db: Database, film: ReviewFilm) -> list[Entry]:
    """What happened in the session of a film, in its order. What was ticked later, in the record, is left out."""
    every = happenings.of_session(db, film.session_id)
    if not every:
        return []
    begun = every[0].at
    last = max((each.at for each in every if each.kind not in _TICKED), default=begun)
    codes = Codebook(db)
    return [_entry(db, each, film.offset_ms + _between(begun, each.at), codes) for each in every if each.at <= last]


def put_in_step(db: Database, film: ReviewFilm, at_ms: int) -> None:
    """Say that the first moment of the session came on at this time of the film."""
    every = happenings.of_session(db, film.session_id)
    first = next((each for each in every if each.kind == "on"), every[0] if every else None)
    since = _between(every[0].at, first.at) if first is not None else 0
    review_films.set_offset(db, film, at_ms - since)


def _entry(db: Database, each: Happening, film_ms: int, codes: Codebook) -> Entry:
    if each.pick_id is None:
        return Entry(film_ms=film_ms, kind=each.kind, words=_words(each, tr("A moment")))
    pick = sessions.get_pick(db, each.pick_id)
    moment = moments.get(db, pick.moment_id)
    still = (moment.recording_id, pick.still_ms, moment.id)
    return Entry(film_ms=film_ms, kind=each.kind, words=_words(each, codes.code(moment).label), still=still)


def _words(each: Happening, called: str) -> str:
    match each.kind:
        case "on":
            return tr("{moment} came on", moment=called)
        case "played":
            return tr("{moment} was played", moment=called)
        case "card":
            return tr("Card: “{words}”", words=" ".join(each.words.split()))
        case "spoke_first":
            return tr("They spoke first")
        case "asked_again":
            return tr("They asked to see it again")
        case "paused":
            return tr("A pause")
        case "calm":
            return tr("A calm pause")
        case "ended":
            return tr("The showing ended")


def _between(begun: str, at: str) -> int:
    """Milliseconds from one instant to another."""
    return round((datetime.fromisoformat(at) - datetime.fromisoformat(begun)).total_seconds() * 1000)
