"""A reel gathered from the library: what of it may leave, for whom, and as it is looked at there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sqlite_utils import Database

from video_feedback.consent.doors import Door
from video_feedback.errors import Trouble
from video_feedback.exports.report import Asked
from video_feedback.exports.telling.gathering import letters
from video_feedback.feedback import parent_words
from video_feedback.feedback.parent_view import shared_picks
from video_feedback.library import moments, recordings, sessions
from video_feedback.library.instants import day_of
from video_feedback.reels.parts import How, PartMaker, joined
from video_feedback.reels.reel import Reel, Stretch
from video_feedback.words import tr
from video_feedback_schemas.records import Reader

__all__ = ["Gathered", "How", "of_moments", "of_session", "one_each"]

_PARENTS_NAME = "what-we-saw-together"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Gathered:
    """A reel, and what it leaves by: `door`, for `reader`, with these films; `about` is a place (`session:ID`).

    `left_out` says what is not in it that one might look for, or is not hidden yet. `name` is what its file is called,
    without an ending: nothing of a family is in it. `title` is how it stands on the list of what left, `reason` why
    moments for the worker's own thinking were let in, where some were (`worker_only`).
    """

    reel: Reel
    door: Door
    reader: Reader
    film_ids: tuple[str, ...]
    about: str
    family_id: str
    name: str
    title: str
    left_out: tuple[str, ...] = ()
    worker_only: bool = False
    reason: str = ""


def of_session(
    db: Database, media: Path, session_id: str, asked: Asked | None = None, how: How | None = None
) -> Gathered:
    """The picks of a session in their order, from their first frame to their last, at their speed, in their part of the
    picture. One that loops is played once; where it pauses, its frame stands.

    For a parent, what was left out of the session is left out here. Raises NotFound, NotAgreed, and Trouble where there
    is nothing to show.
    """
    asked, how = asked or Asked(), how or How()
    session = sessions.get(db, session_id)
    maker = PartMaker(db, media, session.family_id, asked, how)
    if asked.reader == "parent":
        pairs = [(pick, moment) for pick, moment in shared_picks(db, session_id) if not pick.left_out.strip()]
    else:
        pairs = [(pick, moments.get(db, pick.moment_id)) for pick in sessions.picks(db, session_id)]
    told = [(pick, moment) for pick, moment in pairs if maker.is_told(moment)]
    maker.require(moment.recording_id for _, moment in told)
    parts = [part for pick, moment in told for part in maker.of_pick(pick, moment)]
    return _gathered(maker, parts, asked, f"session:{session_id}", (session.family_id, session.held_on))


def of_moments(
    db: Database, media: Path, moment_ids: Iterable[str], asked: Asked | None = None, how: How | None = None
) -> Gathered:
    """Any moments of one family, in the order given: a point with its code's seconds around it, a stretch as it is.
    Raises as `of_session` does."""
    asked, how = asked or Asked(), how or How()
    wanted = list(dict.fromkeys(moment_ids))
    by_id = {str(moment.id): moment for moment in moments.by_ids(db, wanted)}
    found = [by_id[each] for each in wanted if each in by_id]
    films = [recordings.get(db, each) for each in dict.fromkeys(moment.recording_id for moment in found)]
    families = {film.family_id for film in films}
    if not films:
        raise Trouble(_nothing())
    if len(families) > 1:
        raise Trouble(tr("These moments are of several families. A film is made for one family at a time."))
    maker = PartMaker(db, media, films[0].family_id, asked, how)
    told = [moment for moment in found if maker.is_told(moment)]
    maker.require(moment.recording_id for moment in told)
    parts = [part for moment in told for part in maker.of_moment(moment)]
    about = f"recording:{films[0].id}" if len(films) == 1 else f"family:{films[0].family_id}"
    day = max(film.filmed_at or film.imported_at for film in films)
    return _gathered(maker, joined(parts) if how.joins else parts, asked, about, (films[0].family_id, day))


def one_each(gathered: Gathered) -> list[tuple[str, Reel]]:
    """A film for each part: what its file is called, with its ending, and the film. The cards at the start and the end
    are of one film with all."""
    finish = replace(gathered.reel.finish, chapters=False, opening="", closing="")
    parts: list[list[Stretch]] = []
    for stretch in gathered.reel.stretches:
        if parts and not stretch.begins_part:
            parts[-1].append(stretch)
        else:
            parts.append([stretch])
    found = []
    for number, part in enumerate(parts):
        # A parent meets no figure, not even there.
        mark = letters(number) if gathered.reader == "parent" else str(number + 1)
        name = gathered.name if len(parts) == 1 else f"{gathered.name}-{mark}"
        found.append((f"{name}.{finish.container}", Reel(stretches=tuple(part), finish=finish)))
    return found


def _gathered(maker: PartMaker, parts: Sequence[Stretch], asked: Asked, about: str, whose: tuple[str, str]) -> Gathered:
    family_id, day = whose
    if not parts:
        raise Trouble(next(iter(maker.left_out), "") or _nothing())
    is_parents = asked.reader == "parent"
    return Gathered(
        reel=Reel(stretches=tuple(parts), finish=maker.finish()),
        door=maker.door,
        reader=asked.reader,
        film_ids=tuple(maker.film_ids),
        about=about,
        family_id=family_id,
        name=_PARENTS_NAME if is_parents else f"reel-{day_of(day).isoformat()}",
        title=parent_words.say(maker.plan.language, "together") if is_parents else tr("A film of chosen moments"),
        left_out=(*maker.left_out, *filter(None, [maker.waiting()])),
        worker_only=maker.tells_worker_only,
        reason=asked.reason if maker.tells_worker_only else "",
    )


def _nothing() -> str:
    return tr("There is nothing to make a film of yet. Choose a moment that can be shown.")
