"""A report: sections of facts, words, pictures and tables, the same for every format. As JSON it is published.

There is one shape of section, so that a format is one small writer. Its parts stand in the order of its fields.
"""

from dataclasses import dataclass, field
from typing import Literal

from video_feedback_schemas.records import Reader, Shape

ColumnKind = Literal["text", "whole", "decimal", "ms", "day", "instant", "yes"]
"""Words; a whole number; a number; whole milliseconds; a day (`2026-05-21`); an instant in UTC; yes or no."""
Cell = str | int | float | bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something with a name: `says` is how a person reads it. `value` is there where it is a number, in `unit`.

    `limits` is printed beside it: the number it rests on, the window, what it cannot say.
    """

    key: str
    label: str
    says: str
    value: int | float | None = None
    unit: str = ""
    limits: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What somebody said, to the letter. `by` is who, as the reader is told.

    `language` is empty where it is the report's own.
    """

    by: str
    words: str
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table. `says` is what is in it, for a codebook.

    One that is `for_programs` (an id, a time told twice) is in the files for programs and on no page.
    """

    key: str
    label: str
    kind: ColumnKind = "text"
    unit: str = ""
    says: str = ""
    for_programs: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A row has a cell for each column, None where there is nothing. `limits` stand right below it."""

    key: str
    label: str
    columns: list[Column]
    rows: list[list[Cell]]
    limits: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A stretch on a lane, in milliseconds; a point has no end."""

    start_ms: int
    end_ms: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """One line of a strip. `colour` is one of the eight of groups, `shape` goes with it everywhere."""

    label: str
    colour: str
    shape: Shape
    marks: list[Mark]


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """A film as one line of time with lanes below."""

    duration_ms: int
    lanes: list[Lane]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of a report. `picture` names one of the report's pictures (empty: none), `picture_says` is what it shows.

    `level` 1 begins a part of the page, 2 stands within the one before. `small` are sentences in small print.
    """

    key: str
    heading: str = ""
    level: Literal[1, 2] = 1
    picture: str = ""
    picture_says: str = ""
    strip: Strip | None = None
    text: list[str] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    words: list[Words] = field(default_factory=list)
    table: Table | None = None
    small: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportFile:
    """A report for one reader. `report` names its kind. The app's own words in it are in `language`.

    `limits` is what it can and cannot say, and stands at its end. `made_at` and `made_with` are empty in what is for a
    parent. A parent's report has no table, no fact with a value, and no strip.
    """

    format: Literal["video-feedback-report"]
    format_version: Literal[1]
    report: str
    reader: Reader
    language: str
    title: str
    under_title: str
    made_at: str
    made_with: str
    sections: list[Section]
    limits: str = ""
    easy_read: bool = False
