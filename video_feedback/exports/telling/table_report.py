"""The report with the table of moments, of whatever it is about."""

from collections.abc import Sequence
from pathlib import Path

from sqlite_utils import Database

from video_feedback.consent import doors
from video_feedback.exports.limits import limits_text
from video_feedback.exports.report import About, Asked, Report
from video_feedback.exports.telling import asking
from video_feedback.exports.telling.gathering import SMALL_PICTURE, Gathering, between_dots, day
from video_feedback.exports.telling.moment_table import study_id, table
from video_feedback.exports.telling.parts import about_film, strip
from video_feedback.library import families, looks, moments, recordings, sessions
from video_feedback.library.instants import day_of, today
from video_feedback.words import tr
from video_feedback_schemas.records import Family, Moment, Recording
from video_feedback_schemas.report_file import Section

FORMATS = ("xlsx", "csv", "json", "html", "pdf", "docx")


def of(db: Database, media: Path | None, about: About, subject_id: str, asked: Asked, kind: str) -> Report:
    """The moments of a recording, of the picks of a session, or of all films of a family."""
    asking.check(asked, ("worker", "team"), for_research=True)
    gathering = Gathering(db, media, asked, doors.copy_for(asked.reader, asked.purpose))
    films, tagged, family_id, title = _found(db, about, subject_id)
    told = [moment for moment in tagged if gathering.is_told(moment)]
    if about == "session":  # a film of which nothing is told needs nobody's yes
        films = [film for film in films if any(moment.recording_id == film.id for moment in told)]
    _ask_for_review_films(db, films)
    gathering.tells_of(film.id for film in films)
    is_research = asked.purpose == "research"
    section = Section(key="moments", heading=tr("Moments"), table=table(gathering, films, told))
    strips = [_film(gathering, film, [moment for moment in told if moment.recording_id == film.id]) for film in films]
    family = families.get(db, family_id)
    return gathering.report(
        kind,
        f"{about}:{subject_id}",
        family_id,
        name=f"moments-{study_id(family_id) if is_research else first_day(films)}",
        title=tr("Moments") if is_research else title,
        under_title=tr("Study {study}", study=study_id(family_id)) if is_research else _under(gathering, films, family),
        sections=[*strips, section],
        limits=limits_text(films),
    )


def _film(gathering: Gathering, film: Recording, told: Sequence[Moment]) -> Section:
    """When its moments are, on one line; and the first of them as a picture, to know the film by. In research there
    is neither a day nor a picture."""
    lanes = strip(gathering.codes, film, told)
    if gathering.asked.purpose == "research":
        return Section(key="film", heading=tr("Film {film}", film=study_id(film.id)), strip=lanes)
    picture = says = ""
    for moment in told[:1]:
        says = gathering.codes.code(moment).label
        seen = looks.crops(gathering.db, [moment])[moment.id]
        picture = gathering.still(film.id, moment.face_ms, seen, SMALL_PICTURE)
    return Section(
        key="film",
        heading=film.title,
        picture=picture,
        picture_says=says,
        text=[about_film(gathering, film)],
        strip=lanes,
    )


def first_day(films: Sequence[Recording]) -> str:
    """The day of the oldest of these films, as it stands in the name of a file."""
    days = [day_of(film.filmed_at or film.imported_at) for film in films]
    return min(days).isoformat() if days else today()


def _under(gathering: Gathering, films: Sequence[Recording], family: Family) -> str:
    only = films[0] if len(films) == 1 else None
    return between_dots(family.reference, gathering.aged(family.id, only.filmed_at) if only else "")


def _found(db: Database, about: About, subject_id: str) -> tuple[list[Recording], list[Moment], str, str]:
    """The films, oldest first; their moments; the family; and the title."""
    if about == "recording":
        film = recordings.get(db, subject_id)
        return [film], moments.of_recording(db, film.id), film.family_id, film.title
    if about == "family":
        family = families.get(db, subject_id)
        films = recordings.of_family(db, family.id)[::-1]
        every = [moment for film in films for moment in moments.of_recording(db, film.id)]
        return films, every, family.id, tr("Moments of all films")
    session = sessions.get(db, subject_id)
    picked = dict.fromkeys(pick.moment_id for pick in sessions.picks(db, session.id))
    found = moments.by_ids(db, picked)
    films = [recordings.get(db, film_id) for film_id in dict.fromkeys(moment.recording_id for moment in found)]
    title = tr("Moments of the session of {day}", day=day(session.held_on))
    return sorted(films, key=lambda film: film.filmed_at or film.imported_at), found, session.family_id, title


def _ask_for_review_films(db: Database, films: Sequence[Recording]) -> None:
    """The film of a session has a door of its own beside that of the report."""
    doors.require(db, doors.REVIEW_FILM, [film.id for film in films if film.kind == "review"])
