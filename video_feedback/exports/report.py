"""A report as it was gathered from the library: the content that every format writes, and what its writing needs.

Gathering reads rows and is quick; writing the file is a job (`writing.py`) and sees only what was gathered.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from sqlite_utils import Database

from video_feedback.consent.doors import Door
from video_feedback.hiding.hidden import Hidden
from video_feedback.media.crop import Crop
from video_feedback.media.film import Film
from video_feedback_schemas.consent_records import Purpose
from video_feedback_schemas.records import Reader
from video_feedback_schemas.report_file import ReportFile
from video_feedback_schemas.times import Ms

About = Literal["session", "recording", "family", "person", "scheme"]


@dataclass(frozen=True, slots=True, kw_only=True)
class StillOf:
    """The picture of a section: a frame of a film, the part of it that is seen, what is hidden, and its greatest
    height in pixels. `brightness` and `contrast` are those the worker looks at it with (`media/light.py`)."""

    film: Film
    at_ms: Ms
    crop: Crop
    hidden: Hidden
    height: int
    brightness: int = 0
    contrast: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """The service's own: its name, a line for the foot of each page, and a PNG (empty: none)."""

    name: str = ""
    foot: str = ""
    logo: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a report is asked to be. `purpose` is what a team wants it for; None is what it is for by itself.

    `worker_only` lets in codes and notes for the worker's own thinking, for a `reason`. `easy_read` None: as the
    family has it. `from_day` and `to_day` bound a report over time; empty is from the first, to the last. `free_text`
    lets the notes for the team into a table for research, which has none else.
    """

    reader: Reader = "worker"
    purpose: Purpose | None = None
    worker_only: bool = False
    reason: str = ""
    easy_read: bool | None = None
    from_day: str = ""
    to_day: str = ""
    free_text: bool = False


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Report:
    """`door` is what it leaves by, `film_ids` are the films it tells of, `about` a place (`session:ID`).

    `pictures` are those that sections name; one whose film has gone is not among them. `name` is what its file is
    called without an ending: nothing of a family is in it.
    """

    file: ReportFile
    asked: Asked
    door: Door
    about: str
    family_id: str | None
    film_ids: tuple[str, ...] = ()
    name: str
    pictures: Mapping[str, StillOf]
    letterhead: Letterhead


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportKind:
    """A kind of report. `gather` is given the library, where its films lie (None: no pictures), the id of what it is
    about, and what was asked. It raises Trouble where there is nothing to tell, NotFound, and NotAgreed.

    `formats` are the names of those it is made as, the best first; `for_measures` tells that it holds figures for
    supervision and research (R17).
    """

    name: str
    label: str
    says: str
    about: About
    readers: tuple[Reader, ...]
    formats: tuple[str, ...]
    gather: Callable[[Database, Path | None, str, Asked], Report]
    for_measures: bool = False
