"""The parts of a reel, as they are cut from the moments and picks of one family, for one reader."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from sqlite_utils import Database

from video_feedback.consent import doors
from video_feedback.errors import FilmMissing, Trouble
from video_feedback.exports.report import Asked
from video_feedback.exports.telling import asking
from video_feedback.feedback import parent_words
from video_feedback.feedback.kind_words import amiss
from video_feedback.feedback.parent_view import Caption, captions_of, crop_of, shown_crop
from video_feedback.feedback.script import around
from video_feedback.library import calm_plans, hidden_places, looks, pause_points, recordings, rows
from video_feedback.library.codebook import Codebook
from video_feedback.media.crop import Crop
from video_feedback.media.film import Film
from video_feedback.media.frame_table import FrameTable
from video_feedback.reels.reel import Finish, Stretch
from video_feedback.words import tr
from video_feedback_schemas.records import Moment, Pick, Recording
from video_feedback_schemas.times import Ms


@dataclass(frozen=True, slots=True, kw_only=True)
class How:
    """How the parts are cut and shown, and how all is put together.

    With `titles` each part has a card before it; without, its title is only the name of its chapter. `rate` is that of
    all parts (None: each its own). `hold_ms` is for how long the last frame of each stands, `pause_ms` for how long a
    frame at which a pick pauses does (0: it does not pause). `padding_ms` is played before and after each part, as
    far as its film goes; with `joins`, moments of a film that then overlap become one part.
    """

    finish: Finish = field(default_factory=Finish)
    titles: bool = False
    rate: float | None = None
    muted: bool = False
    hold_ms: int = 800
    pause_ms: int = 2000
    padding_ms: tuple[int, int] = (0, 0)
    joins: bool = False

    @property
    def has_titles(self) -> bool:
        """Whether parts have titles: a card stands for every one of them, so where others stand there must be none."""
        return self.titles or not (self.finish.opening.strip() or self.finish.closing.strip())


class PartMaker:
    """The parts of one reel. It only reads; `require` is asked before any film is opened.

    `left_out` says in sentences what was met that does not go into it, `film_ids` are those of which something does.
    """

    def __init__(self, db: Database, media: Path, family_id: str, asked: Asked, how: How) -> None:
        asking.check(asked, ("worker", "team", "parent"), for_research=True)
        self.door = doors.copy_for(asked.reader, asked.purpose)
        self.plan = calm_plans.of_family(db, family_id)
        self.left_out: dict[str, None] = {}
        self.film_ids: dict[str, None] = {}
        self.tells_worker_only = False
        self._db, self._media, self._asked, self._how = db, media, asked, how
        self._is_parents = asked.reader == "parent"
        self._codes = Codebook(db)
        self._recordings: dict[str, Recording] = {}
        self._films: dict[str, Film | None] = {}

    def is_told(self, moment: Moment) -> bool:
        """Whether a moment goes into the reel. Raises Trouble for a parent's reel of the film of a session."""
        if not self._codes.is_shared(moment):
            if not self._asked.worker_only:
                self.left_out[tr("Moments for the worker’s own thinking are left out.")] = None
                return False
            self.tells_worker_only = True
        if self._is_parents and self._recording(moment.recording_id).kind == "review":
            raise Trouble(tr("The film of a session is for supervision. Nothing of it is shown to a parent."))
        return True

    def require(self, film_ids: Iterable[str]) -> None:
        """Pass the doors with these films. Raises NotAgreed."""
        wanted = list(dict.fromkeys(film_ids))
        doors.require(self._db, self.door, wanted)
        review = [each for each in wanted if self._recording(each).kind == "review"]
        doors.require(self._db, doors.REVIEW_FILM, review)

    def of_pick(self, pick: Pick, moment: Moment) -> list[Stretch]:
        """What a pick is in the reel, cut where it pauses; nothing where its film has gone."""
        captions, crop = captions_of(pick, self.plan), crop_of(pick)
        made = self._stretch(moment, (pick.start_ms, pick.end_ms), crop, pick.rate, captions)
        if made is None or not self._how.pause_ms:
            return [made] if made else []
        return cut(made, [each.at_ms for each in pause_points.of_pick(self._db, pick.id)], self._how.pause_ms)

    def of_moment(self, moment: Moment) -> list[Stretch]:
        """What a moment is in the reel. Its caption is the baby's voice as it was last written for it; a parent sees no
        more of the picture than its pick shows."""
        film = self._film(moment.recording_id)
        if film is None:
            return []
        played = around(moment, self._codes.code(moment), film.frames)
        pick = last_spoken(self._db, moment.id)
        captions = captions_of(pick, self.plan) if pick else ()
        crop = shown_crop(self._db, moment.id) if self._is_parents else None
        made = self._stretch(moment, played, crop, 1.0, captions)
        return [made] if made else []

    def waiting(self) -> str:
        """A sentence about proposals to hide something that nobody has answered; empty if there is none."""
        return hidden_places.waiting(self._db, self.film_ids)

    def finish(self) -> Finish:
        """How it is put together. Raises Trouble for a card of a parent's reel that says what may hurt."""
        finish = self._how.finish
        if self._is_parents:
            for words in (finish.opening, finish.closing):
                if why := amiss(words):
                    raise Trouble(why)
            finish = replace(finish, language=self.plan.language)
        if self._how.titles:
            return finish
        return replace(finish, title_ms=0) if self._how.has_titles else replace(finish, chapters=False)

    def _stretch(
        self, moment: Moment, played: tuple[int, int], crop: Crop | None, rate: float, captions: Sequence[Caption]
    ) -> Stretch | None:
        film = self._film(moment.recording_id)
        if film is None:
            return None
        self.film_ids[moment.recording_id] = None
        look, how = looks.of_recording(self._db, moment.recording_id), self._how
        (first, last), (before, after) = played, how.padding_ms
        start, end = edges(film.frames, film.duration_ms, first - max(0, before), last + max(0, after))
        return Stretch(
            film=film,
            recording_id=moment.recording_id,
            start_ms=start,
            end_ms=end,
            rate=how.rate or rate,
            turn=look.turn_clockwise,
            crop=crop or looks.crops(self._db, [moment])[moment.id],
            brightness=look.brightness,
            contrast=look.contrast,
            hidden=hidden_places.hidden(self._db, moment.recording_id),
            muted=how.muted,
            hold_ms=how.hold_ms,
            title=self._title(moment) if how.has_titles else "",
            caption="\n".join(caption.words for caption in captions),
            language=self._language(moment, captions),
        )

    def _title(self, moment: Moment) -> str:
        code = self._codes.code(moment)
        if not self._is_parents:
            return code.label
        label = parent_words.label(self.plan.language, code.parent_label).strip()
        return parent_words.say(self.plan.language, "together") if not label or amiss(label) else label

    def _language(self, moment: Moment, captions: Sequence[Caption]) -> str:
        if captions:
            return captions[0].language
        return self.plan.language if self._is_parents else self._codes.scheme(moment).language

    def _film(self, recording_id: str) -> Film | None:
        """The film as it was brought in, its sound put right; one for all parts of it. None where it has gone.

        Not the copy that is played: no picture of that is as good as the film's own, and what a worker turned is turned
        in the reel, so that the rest can be copied.
        """
        if recording_id not in self._films:
            try:
                film = recordings.original(self._db, self._media, self._recording(recording_id))
                late = looks.of_recording(self._db, recording_id).sound_late_ms
                self._films[recording_id] = replace(film, sound_late_ms=late)
            except FilmMissing as trouble:
                self.left_out[str(trouble)] = None
                self._films[recording_id] = None
        return self._films[recording_id]

    def _recording(self, recording_id: str) -> Recording:
        if recording_id not in self._recordings:
            self._recordings[recording_id] = recordings.get(self._db, recording_id)
        return self._recordings[recording_id]


def edges(frames: FrameTable, duration_ms: int, first_ms: int, last_ms: int) -> tuple[Ms, Ms]:
    """The part of a film whose first and last frame are those at these times, as a `Stretch` has it."""
    start, last = frames.time_at(first_ms), frames.index_at(max(first_ms, last_ms))
    over = frames.time_of(last + 1) if last + 1 < len(frames) else max(duration_ms, frames.last_ms + 1)
    return start, Ms(over)


def cut(whole: Stretch, pauses: Iterable[Ms], pause_ms: int) -> list[Stretch]:
    """A stretch in pieces: each but the last ends with the frame of a pause, which stands for so long."""
    frames = whole.film.frames
    places = sorted({frames.after(at) for at in pauses})
    places = [at for at in places if whole.start_ms < at < whole.end_ms]
    if not places:
        return [whole]
    starts, ends = [whole.start_ms, *places], [*places, whole.end_ms]
    part_of = (whole.start_ms, whole.end_ms)
    return [
        replace(
            whole,
            start_ms=start,
            end_ms=end,
            part_of=part_of,
            hold_ms=whole.hold_ms if end == whole.end_ms else pause_ms,
            title=whole.title if start == whole.start_ms else "",
        )
        for start, end in zip(starts, ends, strict=True)
    ]


def joined(parts: Sequence[Stretch]) -> list[Stretch]:
    """Film by film and in order of time, those that overlap and show the same part of the picture made one: with all
    their titles and captions. A crop may keep somebody out, so none is made wider."""
    films = list(dict.fromkeys(part.recording_id for part in parts))
    found: list[Stretch] = []
    for part in sorted(parts, key=lambda each: (films.index(each.recording_id), each.start_ms)):
        last = found[-1] if found else None
        overlaps = last is not None and last.recording_id == part.recording_id and part.start_ms < last.end_ms
        if last is None or not overlaps or last.crop != part.crop:
            found.append(part)
            continue
        found[-1] = replace(
            last,
            end_ms=max(last.end_ms, part.end_ms),
            title=_all_of(" · ", last.title, part.title),
            caption=_all_of("\n", last.caption, part.caption),
        )
    return found


def last_spoken(db: Database, moment_id: str) -> Pick | None:
    """The newest pick of a moment for which the baby was given a voice."""
    where = "moment_id = ? AND trim(voice || voice_other) <> ''"
    return next(iter(rows.select(db, Pick, "picks", where, [moment_id], order="id DESC LIMIT 1")), None)


def _all_of(between: str, *words: str) -> str:
    return between.join(dict.fromkeys(word for each in words for word in each.split(between) if word))
