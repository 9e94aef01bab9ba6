"""Small pieces of sections."""

from collections.abc import Iterable, Mapping, Sequence

from video_feedback.counts import film_length_text
from video_feedback.exports.telling.gathering import Gathering, between_dots, day
from video_feedback.feedback.parent_view import crop_of
from video_feedback.library import looks
from video_feedback.library.codebook import Codebook
from video_feedback.media.crop import Crop
from video_feedback.words import tr
from video_feedback_schemas.records import Group, Moment, Pick, Recording
from video_feedback_schemas.report_file import Fact, Lane, Mark, Strip, Words


def facts(*said: tuple[str, str, str]) -> list[Fact]:
    """Of (key, label, what it says) those that say something."""
    return [Fact(key=key, label=label, says=says) for key, label, says in said if says]


def said_by(by: str, *texts: str, language: str = "") -> list[Words]:
    """Words to the letter, each that is not empty."""
    return [Words(by=by, words=text, language=language) for text in texts if text.strip()]


def about_film(gathering: Gathering, film: Recording) -> str:
    """`Filmed on 14 May 2026 · baby 14 weeks · 8 minutes`."""
    filmed = tr("Filmed on {day}", day=day(film.filmed_at)) if film.filmed_at else tr("Day of filming not known")
    return between_dots(filmed, gathering.aged(film.family_id, film.filmed_at), film_length_text(film.duration_ms))


def crops(gathering: Gathering, pairs: Sequence[tuple[Pick, Moment]]) -> Mapping[str, Crop]:
    """The part of the picture that is seen of each pick, by its id: its own, or else its moment's."""
    of_moments = looks.crops(gathering.db, [moment for _, moment in pairs])
    return {pick.id: crop_of(pick) or of_moments[moment.id] for pick, moment in pairs}


def strip(codes: Codebook, film: Recording, told: Iterable[Moment]) -> Strip:
    """A film with a lane for each group that has moments in it, as the groups stand in their scheme."""
    marks: dict[tuple[int, str], tuple[Group, list[Mark]]] = {}
    for moment in told:
        group = codes.group(moment)
        at = codes.scheme(moment).groups.index(group)
        mark = Mark(start_ms=moment.start_ms, end_ms=moment.end_ms)
        marks.setdefault((at, group.id), (group, []))[1].append(mark)
    return Strip(
        duration_ms=film.duration_ms,
        lanes=[
            Lane(label=group.label, colour=group.colour, shape=group.shape, marks=found)
            for _, (group, found) in sorted(marks.items(), key=lambda each: each[0])
        ],
    )
