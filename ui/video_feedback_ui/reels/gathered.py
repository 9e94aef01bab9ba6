"""The parts of a film, gathered from the library: the picks of a session, or moments."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from sqlite_utils import Database

from video_feedback.errors import FilmClosed, FilmErased, Trouble
from video_feedback.exports.report import Asked
from video_feedback.feedback.parent_view import shown_crop
from video_feedback.library import calm_plans, families, moments, pause_points, recordings, sessions
from video_feedback.library.codebook import Codebook
from video_feedback.library.instants import day_of, day_text
from video_feedback.reels.parts import How, PartMaker
from video_feedback.reels.reel import Finish, Stretch
from video_feedback.words import tr
from video_feedback_schemas.records import Moment, Pick
from video_feedback_schemas.times import Ms
from video_feedback_ui.parts.days import near_day
from video_feedback_ui.reels.draft import Draft, Source
from video_feedback_ui.reels.parts import Part

# Only how it is seen by the worker who puts it together. What leaves is asked for as it leaves.
_ALL = Asked(reader="worker", worker_only=True, reason="-")


def draft(db: Database, media: Path, source: Source) -> Draft:
    """A film to be put together. Raises Trouble if there is nothing that it could show."""
    session = sessions.get(db, source.ids[0]) if source.kind == "session" else None
    pairs = _pairs(db, source)
    if not pairs:
        raise Trouble(tr("There is nothing to make a film of yet. Choose a moment that can be shown."))
    films = [recordings.get(db, each) for each in dict.fromkeys(moment.recording_id for _, moment in pairs)]
    whose = {film.family_id for film in films}
    if len(whose) > 1:
        raise Trouble(tr("These moments are of several families. A film is made for one family at a time."))
    family_id = whose.pop()
    gatherer = _Gatherer(db, media, family_id)
    found = list(gatherer.parts(pairs))
    if not found:
        raise Trouble(next(iter(gatherer.left_out)))
    if session is not None:
        day = day_of(session.held_on)
        called = tr("Session of {day}", day=day_text(day, year=False))
    else:
        day = day_of(max(film.filmed_at or film.imported_at for film in films))
        called = tr("Moments of {family}", family=families.get(db, family_id).reference)
    has_captions = any(part.stretch.caption for part in found)
    language = calm_plans.of_family(db, family_id).language or "en"
    return Draft(
        source=source,
        family_id=family_id,
        called=called,
        day=day.isoformat(),
        whole=tuple(found),
        parts=tuple(found),
        finish=Finish(language=language, captions="track" if has_captions else "none"),
        left_out=tuple(gatherer.left_out),
        reviews=frozenset(film.id for film in films if film.kind == "review"),
    )


def _pairs(db: Database, source: Source) -> list[tuple[Pick | None, Moment]]:
    if source.kind == "session":
        return [(pick, moments.get(db, pick.moment_id)) for pick in sessions.picks(db, source.ids[0])]
    by_id = {str(moment.id): moment for moment in moments.by_ids(db, source.ids)}
    return [(None, by_id[each]) for each in dict.fromkeys(source.ids) if each in by_id]


class _Gatherer:
    """`left_out` says in sentences why something that one might look for is not among the parts."""

    def __init__(self, db: Database, media: Path, family_id: str) -> None:
        self._db = db
        self._maker = PartMaker(db, media, family_id, _ALL, How(hold_ms=0, pause_ms=0))
        self._codes = Codebook(db)
        self.left_out: dict[str, None] = {}

    def parts(self, pairs: Iterable[tuple[Pick | None, Moment]]) -> Iterator[Part]:
        for pick, moment in pairs:
            try:
                made = self._maker.of_moment(moment) if pick is None else self._maker.of_pick(pick, moment)
            except (FilmClosed, FilmErased) as trouble:
                self.left_out[str(trouble)] = None
                continue
            for stretch in made:
                yield self._part(pick, moment, stretch)
        self.left_out |= self._maker.left_out

    def _part(self, pick: Pick | None, moment: Moment, stretch: Stretch) -> Part:
        recording = recordings.get(self._db, moment.recording_id)
        pauses = pause_points.of_pick(self._db, pick.id) if pick is not None else []
        return Part(
            id=pick.id if pick is not None else moment.id,
            moment_id=moment.id,
            stretch=replace(stretch, title=""),
            label=self._codes.code(moment).label,
            parent_label=self._codes.code(moment).parent_label,
            group=self._codes.group(moment),
            film=recording.title,
            day=near_day(recording.filmed_at or recording.imported_at),
            is_shared=self._codes.is_shared(moment),
            shown_crop=None if pick is not None else shown_crop(self._db, moment.id),
            is_left_out=pick is not None and bool(pick.left_out.strip()),
            pauses=tuple(Ms(each.at_ms) for each in pauses),
        )
