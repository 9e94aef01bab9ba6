"""What a report is gathered with: the library, what was asked, and what was met on the way."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path

from sqlite_utils import Database

from video_feedback import __version__, words
from video_feedback.ages import age_text
from video_feedback.consent import doors
from video_feedback.consent.doors import Door
from video_feedback.errors import FilmMissing
from video_feedback.exports.report import Asked, Letterhead, Report, StillOf
from video_feedback.exports.telling.asking import may_read
from video_feedback.library import hidden_places, letterhead, looks, people, recordings, service
from video_feedback.library.codebook import Codebook
from video_feedback.library.instants import day_of, day_text, now
from video_feedback.media.crop import Crop
from video_feedback.media.film import Film
from video_feedback.words import tr
from video_feedback_schemas.records import Moment, Person, Reader
from video_feedback_schemas.report_file import ReportFile, Section
from video_feedback_schemas.times import Ms

PICTURE, SMALL_PICTURE = 540, 216
"""The greatest height of a still in pixels, on a page and beside a line."""


class Gathering:
    """One report in the making. It only reads; the door is asked before anything of a film is told."""

    def __init__(self, db: Database, media: Path | None, asked: Asked, door: Door) -> None:
        self.db, self.asked, self.door = db, asked, door
        self.codes = Codebook(db)
        self.left_out = 0
        self.kept_back = False
        self._media = media
        self._film_ids: list[str] = []
        self._pictures: dict[str, StillOf] = {}
        self._films: dict[str, Film | None] = {}
        self._babies: dict[str, Person | None] = {}

    @cached_property
    def service(self) -> service.Service:
        return service.get(self.db)

    def tells_of(self, film_ids: Iterable[str]) -> None:
        """Pass the door with these films. Raises NotAgreed."""
        new = [film_id for film_id in dict.fromkeys(film_ids) if film_id not in self._film_ids]
        doors.require(self.db, self.door, new)
        self._film_ids += new

    def is_told(self, moment: Moment) -> bool:
        """Whether a moment goes into the report; one that does not is counted as left out."""
        if self.codes.is_shared(moment) or self.asked.worker_only:
            return True
        self.left_out += 1
        return False

    def note(self, text: str, note_for: Reader) -> str:
        """A free text, if whom the report is for may read it; else it is empty."""
        if not text.strip() or may_read(self.asked, note_for):
            return text.strip()
        self.kept_back = True
        return ""

    def baby(self, family_id: str) -> Person | None:
        if family_id not in self._babies:
            self._babies[family_id] = people.baby(self.db, family_id)
        return self._babies[family_id]

    def age(self, family_id: str, day: str | date | None) -> str:
        """How old the baby was on a day; empty where that is not known."""
        if not day:
            return ""
        return age_text(self.baby(family_id), day, self.service.corrected_until_months)

    def aged(self, family_id: str, day: str | date | None) -> str:
        """`baby 14 weeks`, or empty."""
        age = self.age(family_id, day)
        return tr("baby {baby_age}", baby_age=age) if age else ""

    def still(self, recording_id: str, at_ms: int, crop: Crop, height: int = PICTURE) -> str:
        """The name of a picture of that frame; empty where its film is not there."""
        if recording_id not in self._films:
            self._films[recording_id] = self._film(recording_id)
        film = self._films[recording_id]
        if film is None:
            return ""
        name = letters(len(self._pictures))
        look = looks.of_recording(self.db, recording_id)
        self._pictures[name] = StillOf(
            film=film,
            at_ms=Ms(at_ms),
            crop=crop,
            hidden=hidden_places.hidden(self.db, recording_id),
            height=height,
            brightness=look.brightness,
            contrast=look.contrast,
        )
        return name

    def _film(self, recording_id: str) -> Film | None:
        """A film that has gone costs its pictures, not the report."""
        if self._media is None:
            return None
        try:
            return recordings.film(self.db, self._media, recordings.get(self.db, recording_id))
        except FilmMissing:
            return None

    def report(
        self,
        kind: str,
        about: str,
        family_id: str | None,
        *,
        name: str,
        title: str,
        under_title: str,
        sections: Sequence[Section],
        limits: str = "",
        language: str = "",
        easy_read: bool = False,
    ) -> Report:
        """The whole of it. For a parent it has no day and no program, and no word of ours in another language."""
        is_parents = self.asked.reader == "parent"
        file = ReportFile(
            format="video-feedback-report",
            format_version=1,
            report=kind,
            reader=self.asked.reader,
            language=language or words.language(),
            title=title,
            under_title=under_title,
            made_at="" if is_parents else now(),
            made_with="" if is_parents else f"Video Feedback {__version__}",
            sections=list(sections),
            limits="" if is_parents else " ".join(filter(None, (limits, *self._left_out_text()))),
            easy_read=easy_read,
        )
        return Report(
            file=file,
            asked=self.asked,
            door=self.door,
            about=about,
            family_id=family_id,
            film_ids=tuple(self._film_ids),
            name=name,
            pictures=self._pictures,
            letterhead=Letterhead(name=self.service.name, foot=self.service.foot, logo=letterhead.logo(self.db)),
        )

    def _left_out_text(self) -> list[str]:
        if self.left_out and self.kept_back:
            return [tr("Moments and notes for the worker’s own thinking are left out.")]
        if self.left_out:
            return [tr("Moments for the worker’s own thinking are left out.")]
        return [tr("Notes for the worker alone are left out.")] if self.kept_back else []


def day(instant: str) -> str:
    """`21 May 2026`."""
    return day_text(day_of(instant))


def letters(number: int) -> str:
    """`a`, `b` ... `z`, `ba`: a name without a figure, for nothing with a figure is in what is for a parent."""
    said = ""
    while True:
        number, rest = divmod(number, 26)
        said = "abcdefghijklmnopqrstuvwxyz"[rest] + said
        if not number:
            return said


def between_dots(*parts: str) -> str:
    """`Rowan · baby 14 weeks`, without what is empty."""
    return " · ".join(part for part in parts if part)
